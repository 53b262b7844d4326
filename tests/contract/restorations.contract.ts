import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { endTrees, openAudit } from '../../src/audit/audit.ts';
import { endLog, release, watchRestorations } from '../../src/backup/backup.ts';
import { openStore } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import type { Kind, TestDatabases } from './store-databases.ts';
import { clock, draft, openLog, origin, recordMany, signingKey } from './store-log-parts.ts';

const notReleased = { code: 'not-released' };

export function restorationsContract(kind: Kind, server: () => TestDatabases): void {
  describe(`a database on ${kind} that was put back`, () => {
    test('lets nothing leave, and all else be recorded, until it is released', async () => {
      await using database = await server().fresh();
      await using store = await openStore(database.config);
      const earlier = await written(store);
      const log = { clock, origin, signingKey, nameFor, headsFolder: undefined, by: 'noor' };
      await endLog(store, log, { heads: [], trees: [] });
      const told: boolean[] = [];
      const begun: string[] = [];
      using held = await watchRestorations(store, (isHeld) => told.push(isHeld));
      held.whenReleased(() => begun.push('first'));
      await using audit = await openLog(store);
      const guarded = held.guard(audit);
      const before = await count(store);

      expect(() => held.assertReleased()).toThrow('put back');
      for (const leaving of ['disclosure', 'preflight', 'delivery'] as const) {
        await expect(guarded.record({ ...draft, kind: leaving }, 'data')).rejects.toMatchObject(notReleased);
      }
      await expect(guarded.again(earlier, 'data')).rejects.toMatchObject(notReleased);
      expect(await count(store)).toBe(before);
      await guarded.record({ ...draft, kind: 'consent-withdrawn' }, undefined);
      expect([told, begun]).toEqual([[true], []]);

      await release({ store, audit, clock }, 'noor');
      await vi.waitFor(() => expect(begun).toEqual(['first']), { timeout: 10_000 });
      expect(told).toEqual([true, false]);
      expect(await guarded.record(draft, 'data')).toMatchObject({ answer: 'data' });
      held.whenReleased(() => begun.push('second'));
      expect(begun).toEqual(['first', 'second']);
      await expect(release({ store, audit, clock }, 'noor')).rejects.toMatchObject({ code: 'conflict' });
    });

    test('is not released by what is not in the log', async () => {
      await using database = await server().fresh();
      await using store = await openStore(database.config);
      await written(store);
      const log = { clock, origin, signingKey, nameFor, headsFolder: undefined, by: 'noor' };
      await endLog(store, log, { heads: [], trees: [] });
      await using audit = await openLog(store);
      const failing = { ...audit, record: () => Promise.reject(new Error('cut off')) };
      await expect(release({ store, audit: failing, clock }, 'noor')).rejects.toThrow('cut off');
      using held = await watchRestorations(store, () => {});
      await expect(held.guard(audit).record(draft, 'data')).rejects.toMatchObject(notReleased);
      await release({ store, audit, clock }, 'noor');
      using after = await watchRestorations(store, () => {});
      expect(await after.guard(audit).record(draft, 'data')).toMatchObject({ answer: 'data' });
    });

    test('is held back from the first tree that ends, also when what follows is cut off', async () => {
      await using database = await server().fresh();
      await using store = await openStore(database.config);
      await written(store);
      await endTrees({ store, clock, signingKey, by: 'noor' });
      using held = await watchRestorations(store, () => {});
      await using audit = await openLog(store);
      await expect(held.guard(audit).record(draft, 'data')).rejects.toMatchObject(notReleased);
      await release({ store, audit, clock }, 'noor');
      // What was put back once more is held back once more.
      await audit[Symbol.asyncDispose]();
      await endTrees({ store, clock, signingKey, by: 'noor' });
      using again = await watchRestorations(store, () => {});
      expect(() => again.assertReleased()).toThrow('put back');
    });

    test('is not written any more by a process that ran meanwhile, however often it tries', async () => {
      if (kind === 'sqlite') return;
      await using database = await server().fresh();
      await using store = await openStore(database.config);
      await using audit = await openLog(store);
      await recordMany(audit, 3);
      await using idle = await openLog(store);
      await database.run(endSession);
      await using other = await openStore(database.config);
      const log = { clock, origin, signingKey, nameFor, headsFolder: undefined, by: 'noor' };
      await endLog(other, log, { heads: [], trees: [] });
      const before = await count(other);
      for (const running of [audit, idle, audit, idle, audit]) {
        await expect(running.record(draft, 'data')).rejects.toMatchObject({ code: 'log-unavailable' });
      }
      expect(await count(other)).toBe(before);
      await using next = await openLog(other);
      expect(await next.verify()).toMatchObject({ intact: true });
    });

    test('is not written any more by a process that ran while it became shorter, however often it tries', async () => {
      if (kind === 'sqlite') return;
      await using database = await server().fresh();
      await using store = await openStore(database.config);
      await using audit = await openLog(store);
      await recordMany(audit, 5);
      await database.run(
        'alter table log_entries disable trigger all',
        'delete from log_entries where seq > 2',
        'alter table log_entries enable trigger all',
        endSession,
      );
      await using other = await openStore(database.config);
      for (let time = 0; time < 4; time += 1) {
        await expect(audit.record(draft, 'data')).rejects.toMatchObject({ code: 'log-unavailable' });
      }
      expect(await count(other)).toBe(3);
    });

    test('is written by nobody with another key: nothing is signed, and nobody finds anything wrong', async () => {
      await using database = await server().fresh();
      await using store = await openStore(database.config);
      await written(store);
      const stranger = { signingKey: generateKeyPairSync('ed25519').privateKey, store, clock, nameFor };
      for (const name of [origin, `${origin}-office`]) {
        await expect(openAudit({ ...stranger, origin: name })).rejects.toMatchObject({ code: 'log-unavailable' });
      }
      expect(await store.all('select tree from log_trees', [])).toEqual([{ tree: `${origin}/1` }]);
      await using audit = await openLog(store);
      expect(await audit.verify()).toMatchObject({ intact: true });
    });

    test('is like any other when it was never put back', async () => {
      await using database = await server().fresh();
      await using store = await openStore(database.config);
      const told: boolean[] = [];
      using held = await watchRestorations(store, (isHeld) => told.push(isHeld));
      await using audit = await openLog(store);
      await held.guard(audit).record(draft, 'data');
      expect(told).toEqual([]);
      await expect(release({ store, audit, clock }, 'noor')).rejects.toMatchObject({ code: 'conflict' });
    });
  });
}

type Store = Awaited<ReturnType<typeof openStore>>;

const count = async (store: Store) => (await store.all('select id from log_entries', [])).length;

/** An entry of before, of what was disclosed. */
async function written(store: Store) {
  await using audit = await openLog(store);
  const { entry } = await audit.record(draft, undefined);
  await recordMany(audit, 2);
  return entry;
}

const endSession =
  'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()';
