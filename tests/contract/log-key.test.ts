/** The key that signs the log is replaced: what it signed stays signed, and what it signs from then on nobody believes. */
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Audit, type EntryDraft, endKey, type FormerKey, openAudit } from '../../src/audit/audit.ts';
import { signCheckpoint, type TreeHead } from '../../src/audit/checkpoint.ts';
import { verifyLog } from '../../src/audit/verify-log.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import {
  openCheckpoint,
  readTrust,
  type TileSource,
  type Trust,
  verifyReceipt,
  verifyTree,
} from '../../src/log-proof/log-proof.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { databases, disarm, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { clock, recordMany } from './store-log-parts.ts';

const origin = 'poort';
const [tree, other] = [`${origin}/1`, `${origin}/9`];
const newKey = () => generateKeyPairSync('ed25519').privateKey;
const [former, present] = [newKey(), newKey()];

const given: EntryDraft = {
  ...{ kind: 'disclosure', traceId: '1'.repeat(32), spanId: '2'.repeat(16), party: 'woonveste', purpose: 'P04' },
  agreement: { id: 'kanarie', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` },
  engine: `sha-256:${'A'.repeat(43)}`,
  decision: {
    outcome: 'permitted',
    fields: { birthDate: { effect: 'all', clause: 'P04.HUB.COR', basis: ['eu.avg.6-1-b'], consent: ['waiver'] } },
  },
  ...{ consents: [], fields: ['birthDate'], disclosed: ['birthDate'] },
};

describe.each(['sqlite', 'postgres'] as const)('a log on %s with another key', (kind) => {
  let server: TestDatabases;
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    server = await databases[kind]();
  }, 60_000);
  afterAll(() => server[Symbol.asyncDispose]());
  beforeEach(async () => {
    database = await server.fresh();
    store = await openStore(database.config);
    return async () => {
      await store[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    };
  });

  const open = (signingKey = former, formerKeys: readonly FormerKey[] = []): Promise<Audit> =>
    openAudit({ store, clock, origin, signingKey, formerKeys, nameFor });
  const end = () => endKey({ store, clock, signingKey: former });

  /** Of before: five entries, of which the last has a receipt, under the former key. */
  async function writeBefore() {
    await using audit = await open();
    await recordMany(audit, 4);
    const { entry, answer } = await audit.attest(await audit.record(given, undefined), (_, receipt) => receipt);
    await audit.checkpoint();
    return { id: entry.id, receipt: answer, trust: trustOf(audit) };
  }

  /** As a party has it, who takes over what the gateway publishes. */
  function trustOf(audit: Audit): Trust {
    const keys: unknown = JSON.parse(JSON.stringify([audit.key, ...audit.formerKeys]));
    const reading = readTrust({ gateways: [{ name: origin, keys }] });
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    return reading.trust;
  }

  const toSource = ({ trees }: Audit): TileSource => ({
    checkpoint: async () => (await trees.checkpoint(tree))?.note,
    async *checkpoints(from) {
      for (const { note } of await trees.checkpoints(tree, from)) yield note;
    },
    tile: (place) => trees.tile(tree, place),
  });

  async function forge(head: TreeHead): Promise<string> {
    const note = signCheckpoint(head, former);
    await store.db
      .insertInto('log_checkpoints')
      .values({ ...head, note, at: 0 })
      .execute();
    return note;
  }

  test('goes on, and is verified with both keys, from where an earlier run was and from the beginning', async () => {
    const before = await writeBefore();
    let known: Awaited<ReturnType<typeof verifyTree>>['known'];
    {
      await using audit = await open();
      ({ known } = await verifyTree(toSource(audit), { trust: before.trust, tree }));
    }
    if (known === undefined) throw new Error('the tree is not in order');
    const ended = await end();
    expect(ended).toMatchObject({ at: clock(), trees: new Map([[tree, 5]]) });

    await using audit = await open(present, [ended]);
    const trust = trustOf(audit);
    const [{ kid: formerKid = '' } = {}] = audit.formerKeys;
    // Until the next entry the last checkpoint is of the former key.
    expect(await verifyTree(toSource(audit), { trust, tree })).toMatchObject({ signedBy: formerKid, problems: [] });
    await recordMany(audit, 3);
    await audit.checkpoint();
    for (const parts of [{}, { known: new Map([[tree, known]]) }]) {
      expect(await verifyTree(toSource(audit), { trust, tree, ...parts })).toMatchObject({
        ...{ size: 8, vouchedFor: 8, signedBy: audit.key.kid, problems: [] },
      });
    }
    // Who knows the former key alone is told that it does not know this one.
    expect((await verifyTree(toSource(audit), { trust: before.trust, tree })).problems).toEqual([
      { problem: 'checkpoint-not-signed', from: 0, to: 0, refusal: 'not-signed' },
    ]);
    expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ tree, size: 8, vouchedFor: 8 }] });
    expect((await audit.examine(before.id))?.state).toBe('covered');
  });

  test('leaves a receipt of before what it was, with its proof, and signs it anew when it is asked for', async () => {
    const { id, receipt, trust: old } = await writeBefore();
    const ended = await end();
    await using audit = await open(present, [ended]);
    const trust = trustOf(audit);
    const proof = await audit.trees.proofOf(id);
    expect(verifyReceipt({ receipt, state: 'proved', proof }, old).problems).toEqual([]);
    expect(verifyReceipt({ receipt, state: 'proved', proof }, trust)).toMatchObject({
      ...{ problems: [], place: { tree, index: 4, size: 5 } },
    });
    const entry = await audit.find(id);
    if (entry === undefined) throw new Error('the entry is gone');
    const again = await audit.attest(await audit.again(entry, undefined), (_, made) => made);
    expect(again.answer).not.toBe(receipt);
    expect(verifyReceipt(again.answer, trust).problems).toEqual([]);
    expect(verifyReceipt(again.answer, old).problems).toEqual([{ problem: 'unknown-key' }]);
  });

  test('does not believe what the former key signs after that, nor does anybody outside', async () => {
    await writeBefore();
    const ended = await end();
    await using audit = await open(present, [ended]);
    await recordMany(audit, 3);
    await audit.checkpoint();
    const trust = trustOf(audit);
    const { root = '' } = (await audit.trees.checkpoint(tree)) ?? {};
    await recordMany(audit, 1);
    // Even over what is true: whoever has that key must not be able to sign anything.
    for (const [name, size] of [
      [tree, 7],
      [tree, 9],
      [other, 0],
      [other, 3],
    ] as const) {
      const note = await forge({ tree: name, size, root });
      expect(openCheckpoint(note, trust)).toEqual({ ok: false, refusal: 'former-key' });
    }
    await expect(audit.trees.checkpoint(tree)).rejects.toMatchObject({ code: 'log-unavailable' });
    await expect(audit.trees.checkpoints(tree, 0)).rejects.toMatchObject({ code: 'log-unavailable' });
    const verdict = await audit.verify();
    expect(verdict.trees.map(({ tree: name, broken }) => [name, broken])).toEqual([
      [tree, { problem: 'checkpoint-not-signed', from: 7, to: 7 }],
      [other, { problem: 'checkpoint-not-signed', from: 0, to: 0 }],
    ]);
  });

  test('has the end of the former key over all that was written, when a gateway was killed before it signed that', async () => {
    await writeBefore();
    await database.run(...disarm(kind), 'delete from log_checkpoints where size > 0');
    const ended = await end();
    expect(ended.trees).toEqual(new Map([[tree, 5]]));
    expect(await store.all('select size from log_checkpoints order by size', [])).toEqual([{ size: 0 }, { size: 5 }]);
    const verdict = await verifyLog({ store, nameFor, keys: [ended] });
    expect(verdict).toMatchObject({ intact: true, trees: [{ size: 5, vouchedFor: 5 }] });
  });

  test('counts a receipt of the moment at which a clock was ahead', async () => {
    const ahead = toInstant(clock() + 86_400_000);
    {
      await using audit = await openAudit({ store, clock: () => ahead, origin, signingKey: former, nameFor });
      await recordMany(audit, 1);
    }
    expect((await end()).at).toBe(ahead);
  });

  test('is not changed while somebody writes', async () => {
    await using audit = await open();
    await recordMany(audit, 1);
    await expect(end()).rejects.toMatchObject({ code: 'conflict' });
  });
});
