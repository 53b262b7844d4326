/** What the log promises, on whichever database it is kept. */
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isRecorded } from '../../src/audit/audit.ts';
import { readCheckpoint } from '../../src/audit/checkpoint.ts';
import { verifyInclusion } from '../../src/audit/inclusion-proof.ts';
import { hashLeaf } from '../../src/audit/merkle-tree.ts';
import { type LogBreak, verifyLog } from '../../src/audit/verify-log.ts';
import { type LogWriter, openStore, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { broken, disarm, type Kind, mended, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { clock, draft, openLog, origin, publicKey, recordMany } from './store-log-parts.ts';

const tree = `${origin}/1`;
const textOf = async (store: Store, id: string): Promise<string> => {
  const [row] = await store.all<{ entry: string }>('select entry from log_entries where id = ?', [id]);
  return row?.entry ?? '';
};

/** A log of ten entries with a checkpoint over the first five and one over all, and what an attacker does to it. */
interface Attack {
  readonly title: string;
  readonly statements: (ids: readonly string[]) => readonly string[];
  readonly found: LogBreak;
  /** Whether the next start sees it too: that reads leaves and checkpoints only. */
  readonly opens: boolean;
}

const forgedLeaf = hashLeaf('forged').toString('base64');
const attacks: readonly Attack[] = [
  {
    title: 'one character of an entry changed',
    statements: () => ["update log_entries set entry = replace(entry, 'noordlicht', 'zuiderlicht') where seq = 3"],
    found: { problem: 'entry-changed', from: 3, to: 4 },
    opens: true,
  },
  {
    title: 'an entry replaced together with its leaf',
    statements: ([, , , id]) => {
      const { kind, party, purpose, traceId } = draft;
      const text = JSON.stringify({ id, at: '2027-03-01T10:00:00Z', kind, party, purpose, traceId, role: 'intaker' });
      const leaf = hashLeaf(text).toString('base64');
      return [`update log_entries set entry = '${text}', leaf = '${leaf}' where seq = 3`];
    },
    found: { problem: 'root-differs', from: 0, to: 5 },
    opens: false,
  },
  {
    title: 'a leaf changed',
    statements: () => [`update log_entries set leaf = '${forgedLeaf}' where seq = 7`],
    found: { problem: 'entry-changed', from: 7, to: 8 },
    opens: false,
  },
  {
    title: 'an entry deleted',
    statements: () => ['delete from log_entries where seq = 3'],
    found: { problem: 'entry-missing', from: 3, to: 4 },
    opens: false,
  },
  {
    title: 'an entry deleted and the rest moved up',
    statements: () => [
      'delete from log_entries where seq = 7',
      ...[8, 9].map((seq) => `update log_entries set seq = ${seq - 1} where seq = ${seq}`),
    ],
    found: { problem: 'log-cut-off', from: 9, to: 10 },
    opens: false,
  },
  {
    title: 'the last entries cut off',
    statements: () => ['delete from log_entries where seq >= 8'],
    found: { problem: 'log-cut-off', from: 8, to: 10 },
    opens: false,
  },
  {
    title: 'two entries swapped',
    statements: () => [
      'update log_entries set seq = 100 where seq = 6',
      'update log_entries set seq = 6 where seq = 8',
      'update log_entries set seq = 8 where seq = 100',
    ],
    found: { problem: 'root-differs', from: 5, to: 10 },
    opens: false,
  },
  {
    title: 'an entry hidden behind another id',
    statements: () => ["update log_entries set id = 'e_hidden' where seq = 4"],
    found: { problem: 'entry-columns-changed', from: 4, to: 5 },
    opens: true,
  },
  {
    title: 'an entry that is no document, with a leaf to match',
    statements: () => [`update log_entries set entry = 'forged', leaf = '${forgedLeaf}' where seq = 2`],
    found: { problem: 'entry-columns-changed', from: 2, to: 3 },
    opens: false,
  },
  {
    title: 'an entry that is a document but not of an entry, with a leaf to match',
    statements: () => [
      `update log_entries set entry = 'null', leaf = '${hashLeaf('null').toString('base64')}' where seq = 2`,
    ],
    found: { problem: 'entry-columns-changed', from: 2, to: 3 },
    opens: false,
  },
  {
    title: 'a checkpoint forged',
    statements: () => [`update log_checkpoints set root = '${forgedLeaf}' where size = 10`],
    found: { problem: 'checkpoint-not-signed', from: 10, to: 10 },
    opens: true,
  },
  {
    title: 'a checkpoint replaced by an older one',
    statements: () => [
      'update log_checkpoints set note = (select note from log_checkpoints where size = 5) where size = 10',
    ],
    found: { problem: 'checkpoint-not-signed', from: 10, to: 10 },
    opens: false,
  },
];

export function auditContract(kind: Kind, server: () => TestDatabases): void {
  describe(`the log on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      return async () => {
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    describe('of what was decided lately', () => {
      test('the log tells the numbers, and how it stands itself', async () => {
        await using audit = await openLog(store);
        const agreement = { id: 'veenrand', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` };
        const decision = { outcome: 'refused', fields: {} } as const;
        for (let asked = 0; asked < 3; asked += 1) await audit.record({ ...draft, agreement, decision }, undefined);
        await audit.checkpoint();
        await recordMany(audit, 2);
        const { counts, since } = await audit.tally(clock());
        expect([since, counts.map(({ day, count, outcome }) => [day, count, outcome])]).toEqual([
          '2027-02-01',
          [['2027-03-01', 3, 'refused']],
        ]);
        expect(await audit.standing()).toMatchObject({ tree, size: 5, checkpoint: { size: 3, at: clock() } });
      });
    });

    describe('an entry', () => {
      test('is in the log before its answer can be sent', async () => {
        await using audit = await openLog(store);
        const answer = { data: 'of a person' };
        const recorded = await audit.record(draft, answer);
        expect(recorded.answer).toBe(answer);
        expect(recorded.entry).toMatchObject({ ...draft, at: '2027-03-01T10:00:00.000Z' });
        expect(recorded.entry.id).toMatch(/^e_[A-Za-z0-9_-]{22}$/);
        expect(await audit.find(recorded.entry.id)).toEqual(recorded.entry);
        expect(await textOf(store, recorded.entry.id)).not.toContain('of a person');
      });

      test('makes a seal that cannot be imitated', async () => {
        await using audit = await openLog(store);
        const recorded = await audit.record(draft, 1);
        expect(isRecorded(recorded)).toBe(true);
        for (const forged of [
          { ...recorded },
          Object.create(recorded),
          { entry: recorded.entry, answer: 1 },
          null,
          1,
        ]) {
          expect(isRecorded(forged)).toBe(false);
        }
      });

      test('answers a retry once more, when it is in the log as it is said to be', async () => {
        await using audit = await openLog(store);
        const { entry } = await audit.record(draft, 1);
        expect(await audit.again(entry, 2)).toMatchObject({ entry, answer: 2 });
        for (const forged of [
          { ...entry, purpose: 'P05' },
          { ...entry, id: audit.newId() },
        ]) {
          await expect(audit.again(forged, 2)).rejects.toMatchObject({ code: 'conflict' });
        }
        expect(await audit.verify()).toMatchObject({ trees: [{ size: 1 }] });
      });

      test('is found, whoever recorded at the same time', async () => {
        await using audit = await openLog(store);
        const ids = await recordMany(audit, 300);
        expect(new Set(ids).size).toBe(300);
        for (const id of ids) expect((await audit.find(id))?.id).toBe(id);
        expect(await audit.verify()).toEqual({ intact: true, trees: [{ tree, size: 300, vouchedFor: 300 }] });
      });

      test('that is unknown is not found, nor proven', async () => {
        await using audit = await openLog(store);
        expect(await audit.find('e_unknown')).toBeUndefined();
        expect(await audit.prove('e_unknown')).toBeUndefined();
      });

      test('with an id that the log has fails alone; the others follow each other without a gap', async () => {
        await using audit = await openLog(store);
        const id = audit.newId();
        const at = '2027-02-01T10:00:00.000Z';
        await audit.record({ ...draft, id, at }, undefined);
        const other = audit.newId();
        const batch = [draft, { ...draft, id }, draft, { ...draft, id: other }, { ...draft, id: other }, draft];
        const outcomes = await Promise.allSettled(batch.map((entry) => audit.record(entry, undefined)));
        expect(outcomes.map(({ status }) => status)).toEqual([
          'fulfilled',
          'rejected',
          'fulfilled',
          'fulfilled',
          'rejected',
          'fulfilled',
        ]);
        expect(outcomes[1]).toMatchObject({ reason: { code: 'conflict' } });
        expect(outcomes[4]).toMatchObject({ reason: { code: 'conflict' } });
        expect(await audit.find(id)).toMatchObject({ id, at });
        expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 5 }] });
      });

      test('is not taken once the log is closed', async () => {
        const audit = await openLog(store);
        const last = audit.record(draft, undefined);
        await audit[Symbol.asyncDispose]();
        await last;
        await expect(audit.record(draft, undefined)).rejects.toMatchObject({ code: 'log-unavailable' });
      });
    });

    describe('its checkpoints and proofs', () => {
      test('every entry is proven at every size', async () => {
        await using audit = await openLog(store);
        const ids: string[] = [];
        for (let size = 1; size <= 17; size += 1) {
          ids.push(...(await recordMany(audit, 1)));
          expect(readCheckpoint(await audit.checkpoint(), [publicKey])).toMatchObject({ tree, size });
          for (const id of ids) {
            const proof = await audit.prove(id);
            if (proof === undefined) throw new Error('no proof');
            expect(proof.size).toBe(size);
            const text = await textOf(store, id);
            expect(verifyInclusion(text, proof, [publicKey])).toBe(true);
            expect(verifyInclusion(`${text} `, proof, [publicKey])).toBe(false);
            expect(verifyInclusion(text, { ...proof, size: size + 1 }, [publicKey])).toBe(false);
            expect(verifyInclusion(text, proof, [generateKeyPairSync('ed25519').publicKey])).toBe(false);
          }
        }
      });

      test('for an entry that no checkpoint covers none is signed because somebody wants it proven', async () => {
        await using audit = await openLog(store);
        const [id = ''] = await recordMany(audit, 3);
        expect(await audit.prove(id)).toBeUndefined();
        expect(await audit.examine(id)).toMatchObject({ state: 'pending' });
        expect(await store.all('select size from log_checkpoints', [])).toEqual([{ size: 0 }]);
        await audit.checkpoint();
        expect(await audit.prove(id)).toMatchObject({ index: 0, size: 3 });
        expect(await audit.examine(id)).toMatchObject({ state: 'covered' });
      });

      test('an empty log is intact, and has a checkpoint too', async () => {
        await using audit = await openLog(store);
        expect(await audit.verify()).toEqual({ intact: true, trees: [{ tree, size: 0, vouchedFor: 0 }] });
        expect(readCheckpoint(await audit.checkpoint(), [publicKey])).toMatchObject({ size: 0 });
        await recordMany(audit, 1);
        expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 1 }] });
      });

      const signedSizes = () => store.all<{ size: number }>('select size from log_checkpoints order by size', []);

      test('an entry is signed after a minute; when that fails, after the next one, or at close', async () => {
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        try {
          await using audit = await openLog(store);
          await recordMany(audit, 2);
          expect(await signedSizes()).toEqual([{ size: 0 }]);
          vi.advanceTimersByTime(60_000);
          await vi.waitFor(async () => expect(await signedSizes()).toEqual([{ size: 0 }, { size: 2 }]));
          await database.run('alter table log_checkpoints rename to elsewhere');
          await recordMany(audit, 1);
          vi.advanceTimersByTime(60_000);
          await recordMany(audit, 1);
          await database.run('alter table elsewhere rename to log_checkpoints');
        } finally {
          vi.useRealTimers();
        }
        // The attempt that failed may reach the table just after it came back: then there is one of three entries as well.
        const sizes = (await signedSizes()).map(({ size }) => size).filter((size) => size > 0);
        expect([sizes[0], sizes.at(-1)]).toEqual([2, 4]);
        expect(sizes.filter((size) => size === 2 || size === 4)).toHaveLength(2);
      });

      test('ten thousand entries are signed at once, and more than that do not wait for the disk', async () => {
        await using audit = await openLog(store);
        const outcomes = await Promise.allSettled(Array.from({ length: 10_001 }, () => audit.record(draft, undefined)));
        expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
        expect(outcomes.at(-1)).toMatchObject({ reason: { code: 'log-unavailable' } });
        await expect.poll(signedSizes).toEqual([{ size: 0 }, { size: 10_000 }]);
      });

      test('the last entries are signed at close', async () => {
        {
          await using audit = await openLog(store);
          await recordMany(audit, 4);
        }
        const [row] = await store.all<{ note: string; size: number }>(
          'select note, size from log_checkpoints where size > 0',
          [],
        );
        expect(readCheckpoint(row?.note ?? '', [publicKey])).toMatchObject({ tree, size: 4 });
        {
          await using audit = await openLog(store);
          await audit.verify();
        }
        expect(await signedSizes()).toEqual([{ size: 0 }, { size: 4 }]);
      });

      test('a new key is taken into use with the former one at hand, and not without it', async () => {
        await (await openLogWith({ count: 3 }))[Symbol.asyncDispose]();
        const next = generateKeyPairSync('ed25519').privateKey;
        await expect(openLog(store, next)).rejects.toMatchObject({ code: 'log-unavailable' });
        const { openAudit } = await import('../../src/audit/audit.ts');
        const ended = { key: publicKey, at: clock(), trees: new Map([[tree, 3]]) };
        const former = { signingKey: next, formerKeys: [ended] };
        await using audit = await openAudit({ store, clock, origin, nameFor, ...former });
        // Both are told: a tree that nobody writes any more keeps its signature of then.
        const told = [audit.key, ...audit.formerKeys].map(({ x }) => x);
        expect(told).toEqual([createPublicKey(next), publicKey].map((key) => key.export({ format: 'jwk' }).x));
        await recordMany(audit, 1);
        await audit.checkpoint();
        expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 4 }] });
      });

      test('an origin that cannot stand in a signed note is refused', async () => {
        const { openAudit } = await import('../../src/audit/audit.ts');
        const { signingKey } = await import('./store-log-parts.ts');
        const opening = openAudit({ store, clock, origin: 'two words', signingKey, nameFor });
        await expect(opening).rejects.toThrow(RangeError);
      });
    });

    const openLogWith = async ({ count }: { count: number }) => {
      const audit = await openLog(store);
      await recordMany(audit, count);
      return audit;
    };

    describe('an attacker with access to the database is found out', () => {
      const prepare = async (): Promise<string[]> => {
        await using audit = await openLog(store);
        const ids = await recordMany(audit, 5);
        await audit.checkpoint();
        return [...ids, ...(await recordMany(audit, 5))];
      };
      const keys = [publicKey];

      test.each(attacks)('$title', async ({ statements, found, opens }) => {
        const ids = await prepare();
        expect(await verifyLog({ store, keys, nameFor })).toEqual({
          intact: true,
          trees: [{ tree, size: 10, vouchedFor: 10 }],
        });
        await database.run(...disarm(kind), ...statements(ids));
        const verdict = await verifyLog({ store, keys, nameFor });
        expect(verdict.intact).toBe(false);
        expect(verdict.trees[0]?.broken).toEqual(found);
        if (opens) await (await openLog(store))[Symbol.asyncDispose]();
        else await expect(openLog(store)).rejects.toMatchObject({ code: 'log-unavailable' });
      });

      test('even where no checkpoint is yet, by the process that wrote it', async () => {
        await using audit = await openLogWith({ count: 5 });
        await database.run(...disarm(kind), 'delete from log_entries where seq = 4');
        expect(await verifyLog({ store, keys, nameFor })).toMatchObject({ intact: true });
        expect(await audit.verify()).toMatchObject({
          intact: false,
          trees: [{ broken: { problem: 'log-cut-off', from: 4, to: 5 } }],
        });
      });

      test('even when the whole log is gone, by a checkpoint kept elsewhere', async () => {
        await prepare();
        const head = { tree, size: 10, root: forgedLeaf };
        await database.run(
          ...disarm(kind),
          ...['trees', 'entries', 'checkpoints'].map((name) => `delete from log_${name}`),
        );
        expect(await verifyLog({ store, keys, nameFor })).toEqual({ intact: true, trees: [] });
        expect(await verifyLog({ store, keys, nameFor, heads: [head] })).toMatchObject({
          intact: false,
          trees: [{ tree, size: 0, broken: { problem: 'log-cut-off', from: 0, to: 10 } }],
        });
      });
    });

    describe('when it cannot be written', () => {
      test('the gateway does not start without it', async () => {
        const failure = new Error('no thread to be had');
        const mute: Store = { ...store, openLogWriter: () => Promise.reject(failure) };
        await expect(openLog(mute)).rejects.toBe(failure);
      });

      test('nothing is acknowledged, and it goes on as soon as it can be', async () => {
        await using audit = await openLogWith({ count: 3 });
        await database.run(...broken(kind));
        for (let time = 0; time < 2; time += 1) {
          const outcomes = await Promise.allSettled([1, 2].map(() => audit.record(draft, undefined)));
          for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { code: 'log-unavailable' } });
        }
        expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 3 }] });
        await database.run(...mended(kind));
        await recordMany(audit, 2);
        expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 5 }] });
      });

      test('an entry that was written though its writer never heard so is built upon, not written over', async () => {
        let deaf = false;
        let lost = false;
        const forgetful: Store = {
          ...store,
          async openLogWriter(name) {
            const writer = await store.openLogWriter(name);
            const deafened: LogWriter = {
              get certain() {
                return writer.certain;
              },
              async append(rows) {
                const outcome = await writer.append(rows);
                if (deaf) throw new Error('the connection was lost before the answer came');
                return outcome;
              },
              async settle() {
                if (lost) throw new Error('the connection is still lost');
                await writer.settle();
              },
              [Symbol.asyncDispose]: () => Promise.resolve(writer[Symbol.asyncDispose]()),
            };
            return deafened;
          },
        };
        await using audit = await openLog(forgetful);
        await recordMany(audit, 3);
        deaf = true;
        const id = audit.newId();
        await expect(audit.record({ ...draft, id }, undefined)).rejects.toMatchObject({ code: 'log-unavailable' });
        [deaf, lost] = [false, true];
        await expect(audit.record(draft, undefined)).rejects.toMatchObject({ code: 'log-unavailable' });
        lost = false;
        await recordMany(audit, 2);
        expect(await audit.find(id)).toBeDefined();
        expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 6 }] });
        await expect(audit.record({ ...draft, id }, undefined)).rejects.toMatchObject({ code: 'conflict' });
      });
    });
  });
}
