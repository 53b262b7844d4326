/** What is asked of reads on PostgreSQL while connections are scarce: fewer of them, and none that is older than its question. */
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import type { TestDatabases } from './store-databases.ts';

export function readsContract(server: () => TestDatabases): void {
  const openWith = async (poolSize: number) => {
    const database = await server().fresh();
    if (database.config.kind !== 'postgres') throw new Error('not PostgreSQL');
    const store = await openStore({ ...database.config, poolSize });
    await store.db.insertInto('revisions').values({ name: 'x', value: 1 }).execute();
    return { database, store, url: database.config.url };
  };
  const readValue = (store: Store, name = 'x') =>
    store.all<{ value: number }>('select value from revisions where name = ?', [name]);

  describe('reads that wait for a connection', () => {
    test('are one when they ask the same, and see what was committed after they asked', async () => {
      const { database, store } = await openWith(1);
      await using _ = store;
      await database.run('create sequence counter');
      const next = () => store.all<{ n: number }>('select nextval(?::regclass) as n', ['counter']);
      const asked = await store.transaction(async (tx) => {
        const reads = [readValue(store), readValue(store), readValue(store, 'y')];
        const counted = [next(), next(), next()];
        await tx.updateTable('revisions').set({ value: 2 }).execute();
        return { reads, counted };
      });
      expect(await Promise.all(asked.reads)).toEqual([[{ value: 2 }], [{ value: 2 }], []]);
      expect(await Promise.all(asked.counted)).toEqual([[{ n: 1 }], [{ n: 1 }], [{ n: 1 }]]);
      expect(await next()).toEqual([{ n: 2 }]);
    });

    test('have rows of their own', async () => {
      const { store } = await openWith(1);
      await using _ = store;
      const [one, other] = await Promise.all(await store.transaction(async () => [readValue(store), readValue(store)]));
      if (one?.[0] === undefined) throw new Error('no row');
      one[0].value = 9;
      one.push({ value: 9 });
      expect(other).toEqual([{ value: 1 }]);
    });

    test('fail together, and the next one is a new one', async () => {
      const { database, store } = await openWith(1);
      await using _ = store;
      const fails = () => store.all('select value from later', []);
      const failed = await store.transaction(async () => [fails(), fails()].map((read) => read.catch(() => 'failed')));
      expect(await Promise.all(failed)).toEqual(['failed', 'failed']);
      await database.run('create table later as select 1 as value');
      expect(await fails()).toEqual([{ value: 1 }]);
    });
  });

  test('a read that is under way answers nobody who asks later', async () => {
    const { store, url } = await openWith(2);
    await using _ = store;
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    const waiters = async (): Promise<number> => {
      const { rows } = await holder.query(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`,
      );
      return rows[0].n;
    };
    // It has begun, and so sees what there is now, and then waits for whoever has the lock.
    const slowly = () =>
      store.all<{ value: number }>(
        "select value from revisions, (select pg_advisory_lock_shared(1) is null as locked) l where name = 'x'",
        [],
      );
    try {
      await holder.query('select pg_advisory_lock(1)');
      const first = slowly();
      await expect.poll(waiters).toBe(1);
      await holder.query("update revisions set value = 2 where name = 'x'");
      const second = slowly();
      await expect.poll(waiters).toBe(2);
      await holder.query('select pg_advisory_unlock(1)');
      expect([await first, await second]).toEqual([[{ value: 1 }], [{ value: 2 }]]);
    } finally {
      await holder.end();
    }
  });
}
