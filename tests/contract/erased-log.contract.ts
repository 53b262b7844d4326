/**
 * Erasure and a log that only grows, together: with the whole database, every key of the configuration and an export of the log
 * no entry leads to who was erased, and everything that was ever proved of the log is proved still.
 */
import { createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import catalogueData from '../../policies/data/catalogue.json' with { type: 'json' };
import { createCases } from '../../src/cases/cases.ts';
import { validate } from '../../src/contract/contract.ts';
import { toCaseId } from '../../src/contract/vocabulary.ts';
import { toLogReferences } from '../../src/disclosure/log-references.ts';
import {
  openCheckpoint,
  readTrust,
  type TileSource,
  verifyReceipt,
  verifyTree,
} from '../../src/log-proof/log-proof.ts';
import { createLogbook, writeAll } from '../../src/logbook/logbook.ts';
import { createRights } from '../../src/rights/rights.ts';
import { openSources } from '../../src/sources/sources.ts';
import { now, oneYear, openRetentionWorld, origin } from '../support/retention-world.ts';
import type { Kind, TestDatabases } from './store-databases.ts';
import { clock, draft } from './store-log-parts.ts';

const validated = validate('catalogue', catalogueData);
if (!validated.ok) throw new Error('the catalogue is not valid');
const catalogue = validated.value;

/** Everything that the configuration has. */
const keys = {
  log: Buffer.alloc(32, 9),
  vault: Buffer.alloc(32, 1),
  index: Buffer.alloc(32, 2),
  pseudonyms: Buffer.alloc(32, 3),
};

export function erasedLogContract(kind: Kind, server: () => TestDatabases): void {
  describe(`after an erasure on ${kind}`, () => {
    test('no entry leads to the person, and every receipt, proof and checkpoint of before is verified', async () => {
      await using database = await server().fresh();
      await using world = await openRetentionWorld(database.config);
      const { store, audit } = world;
      await using sources = await openSources({
        ...{ store, clock, catalogue, vaultKey: keys.vault, bsnIndexKey: keys.index },
      });
      const cases = createCases({ store, clock, pseudonymKey: keys.pseudonyms });
      const rights = createRights({ store, seal: sources.seal, unseal: sources.unseal });
      const subject = await sources.createSubject();
      await sources.supply(subject, { bsn: '999990019', familyName: 'Kanarie' }, 'de-brug', clock());
      const { caseRef } = await cases.register(
        { id: 'de-brug', type: 'PRO' },
        { subject, agreement: 'veenrand-2026', parties: [] },
        clock(),
      );
      const { id = toCaseId('none') } = await cases.resolve('de-brug', caseRef, clock());
      const salt = (await cases.logSaltOf(subject)) ?? '';
      const references = toLogReferences(createSecretKey(keys.log), salt);

      const given = {
        ...{ subject: references.subject, case: references.case(id), disclosed: ['phone'], fields: ['phone'] },
        ...{ engine: `sha-256:${'A'.repeat(43)}`, consents: [references.record('k_consent')] },
        agreement: { id: 'veenrand-2026', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` },
        decision: {
          outcome: 'allowed',
          fields: { phone: { effect: 'all', clause: 'P04.PRO.COR', basis: ['nl.wmo.5-1-1'], consent: [], checks: [] } },
        },
      } as object;
      const mine: string[] = [];
      const kept: object[] = [];
      for (let index = 0; index < 5; index += 1) {
        const recorded = await audit.record({ ...draft, party: 'woonveste', ...given }, undefined);
        const { answer: receipt } = await audit.attest(recorded, (_, signed) => signed);
        mine.push(recorded.entry.id);
        await world.write(3, { party: 'thuishof' });
        await audit.checkpoint();
        kept.push({ receipt, proof: await audit.trees.proofOf(recorded.entry.id) });
      }
      const [tree = ''] = (await audit.trees.list()).map((published) => published.tree);
      const { x } = audit.key;
      const trusted = [{ kty: 'OKP', crv: 'Ed25519', x }];
      const read = readTrust({ gateways: [{ name: origin, keys: trusted }], witnesses: [], quorum: 0 });
      if (!read.ok) throw new Error(JSON.stringify(read));
      const { trust } = read;
      const before = await verifyTree(published(world.audit.trees, tree), { trust, tree });
      expect(before.problems).toEqual([]);
      if (before.known === undefined) throw new Error('nothing is known');

      await store.transaction((tx) => rights.forget(tx, subject));
      await rights.scrub();
      // What is due goes as well: neither one breaks the other.
      await oneYear(world, 'thuishof');
      expect(await world.retention.run(now)).toMatchObject([{ removed: 5 }]);
      await audit.checkpoint();

      // Verified from outside, from the beginning and from what was known before.
      expect(kept.map((one) => verifyReceipt(one, trust).problems)).toEqual(kept.map(() => []));
      for (const id of mine) expect(await audit.trees.proofOf(id)).toMatch(/^c2sp.org\/tlog-proof@v1/);
      expect((await verifyTree(published(audit.trees, tree), { trust, tree })).problems).toEqual([]);
      const known = new Map([[tree, before.known]]);
      const later = await verifyTree(published(audit.trees, tree), { trust, tree, known });
      expect(later.problems).toEqual([]);
      for (const { note } of await audit.trees.checkpoints(tree, 0)) expect(openCheckpoint(note, trust).ok).toBe(true);
      expect((await audit.verify()).intact).toBe(true);

      // Whatever stands in the database or in an export, put in every key in every way that references are made.
      const logbook = createLogbook({ url: 'https://sluis.example', operator: 'veldhaven' });
      const exported: string[] = [];
      for (const view of ['adl', 'ldv', 'access'] as const) {
        const stretch = { from: 0 as typeof now, to: now };
        for await (const text of writeAll(audit.between(stretch), logbook.open(view, 'ndjson'))) exported.push(text);
      }
      const tables = await store.db.introspection.getTables();
      const rows = await Promise.all(tables.map(({ name }) => store.all<object>(`select * from ${name}`, [])));
      const words = [...rows.flat().flatMap((row) => Object.values(row).map(String)), ...exported].flatMap((text) =>
        text.split(/["\s,:{}[\]]+/).concat(text),
      );
      const clues = [...new Set([...words, subject, id, caseRef, '999990019'])];
      expect(words).not.toContain(salt);
      expect(words).not.toContain(subject);
      const made = new Set(
        Object.values(keys).flatMap((bytes) => {
          const key = createSecretKey(bytes);
          return clues.flatMap((clue) => {
            const from = toLogReferences(key, clue);
            const plain = createHmac('sha256', bytes).update(clue).digest('base64url').slice(0, 22);
            return [from.subject, from.case(id), from.record('k_consent'), `s_${plain}`, `t_${plain}`];
          });
        }),
      );
      expect(
        [references.subject, references.case(id), references.record('k_consent')].filter((one) => made.has(one)),
      ).toEqual([]);
      // They are in the log still: what is gone is the way to them.
      expect(exported.join('')).toContain(mine[0]);
    });
  });
}

const published = (
  trees: Awaited<ReturnType<typeof openRetentionWorld>>['audit']['trees'],
  tree: string,
): TileSource => ({
  checkpoint: async () => (await trees.checkpoint(tree))?.note,
  async *checkpoints(from) {
    for (const { note } of await trees.checkpoints(tree, from)) yield note;
  },
  tile: (address) => trees.tile(tree, address),
});
