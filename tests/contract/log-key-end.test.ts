/** After `endKey` the key writes nothing more on that database, whoever still has the settings of before. */
import { generateKeyPairSync } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { endKey, endTrees, type FormerKey, openAudit, verifyStored } from '../../src/audit/audit.ts';
import { toPublishedKey } from '../../src/audit/published-key.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { databases, disarm, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { clock, draft, recordMany } from './store-log-parts.ts';

const origin = 'poort';
const tree = `${origin}/1`;
const newKey = () => generateKeyPairSync('ed25519').privateKey;
const [former, present] = [newKey(), newKey()];
const { kid } = toPublishedKey(former);
const hasEnded = { code: 'log-unavailable', message: expect.stringContaining('sluis log change-key') };

describe.each(['sqlite', 'postgres'] as const)('a key of a log on %s that has ended', (kind) => {
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

  const open = (signingKey = former, formerKeys: readonly FormerKey[] = [], name = origin) =>
    openAudit({ store, clock, origin: name, signingKey, formerKeys, nameFor });
  const end = () => endKey({ store, clock, signingKey: former });

  async function write(count: number, signingKey = former, formerKeys: readonly FormerKey[] = []): Promise<void> {
    await using audit = await open(signingKey, formerKeys);
    await recordMany(audit, count);
  }

  /** All that a process can leave in the log. */
  const left = async () => ({
    entries: await store.all('select tree, seq, id from log_entries order by tree, seq', []),
    checkpoints: await store.all('select tree, size, note from log_checkpoints order by tree, size', []),
    trees: await store.all('select tree from log_trees order by tree', []),
    ended: await store.all('select tree from log_ended_trees', []),
  });

  const forget = () =>
    database.run(
      kind === 'sqlite'
        ? 'drop trigger log_key_ends_refuse_delete'
        : 'drop trigger log_key_ends_refuse_change on log_key_ends',
      'delete from log_key_ends',
    );

  test('opens nothing for writing, and the next one does', async () => {
    await write(5);
    const ended = await end();
    const before = await left();
    await expect(open()).rejects.toMatchObject(hasEnded);
    await expect(open(former, [], `${origin}-office`)).rejects.toMatchObject(hasEnded);
    await expect(endTrees({ store, clock, signingKey: former, by: 'noor' })).rejects.toMatchObject(hasEnded);
    expect(await left()).toEqual(before);

    await write(2, present, [ended]);
    const log = { signingKey: present, formerKeys: [ended], nameFor };
    expect(await verifyStored(store, log)).toMatchObject({ intact: true, trees: [{ tree, size: 7, vouchedFor: 7 }] });
    // Nor is it said then that somebody touched the log.
    await expect(open()).rejects.toMatchObject(hasEnded);
  });

  test('ends on an empty database too', async () => {
    expect((await end()).trees).toEqual(new Map());
    await expect(open()).rejects.toMatchObject(hasEnded);
    await write(1, present);
  });

  test('is ended once more when the settings were lost, as long as no other key wrote', async () => {
    await write(5);
    const [first, before] = [await end(), await left()];
    const again = await end();
    expect(again).toEqual(first);
    expect(await left()).toEqual(before);
    await write(2, present, [again]);
    // Without a checkpoint too: it would be the former key that signs what the other wrote.
    await database.run(...disarm(kind), 'delete from log_checkpoints where size > 5');
    const after = await left();
    await expect(end()).rejects.toMatchObject({ code: 'log-unavailable', message: expect.stringContaining('another') });
    expect(await left()).toEqual(after);
  });

  test('is ended where the log is, and not where the database says that it was', async () => {
    await write(5);
    await store.db
      .insertInto('log_key_ends')
      .values({ kid, at: clock() + 86_400_000, trees: JSON.stringify({ [tree]: 100 }) })
      .execute();
    expect(await end()).toMatchObject({ at: clock(), trees: new Map([[tree, 5]]) });
  });

  test('is no longer ended in a database that was put back, until a gateway starts with the next one', async () => {
    await write(5);
    const ended = await end();
    await forget();
    await write(1, present, [ended]);
    await expect(open()).rejects.toMatchObject(hasEnded);
  });

  test('stays known to have ended', async () => {
    await end();
    const row = await store.all('select * from log_key_ends', []);
    await expect(store.db.updateTable('log_key_ends').set({ at: 1 }).execute()).rejects.toThrow('only grows');
    await expect(store.db.deleteFrom('log_key_ends').execute()).rejects.toThrow('only grows');
    expect(await store.all('select * from log_key_ends', [])).toEqual(row);
    expect(row).toEqual([{ kid, at: clock(), trees: '{}' }]);
  });

  test('writes nothing on by a gateway that had lost its connection when it ended', async () => {
    const audit = await open();
    await recordMany(audit, 3);
    if (kind === 'postgres') {
      await database.run(
        `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and
          database = (select oid from pg_database where datname = current_database())`,
      );
      await vi.waitFor(end);
    } else {
      // One process has the file; so this is what it would find.
      const row = `'${kid}', 1, '{"${tree}":3}'`;
      await database.run(
        `insert into log_key_ends (kid, at, trees) values (${row})`,
        "create trigger disk before insert on log_entries begin select raise(abort, 'disk broken'); end",
      );
      await expect(audit.record(draft, 'data')).rejects.toMatchObject({ code: 'log-unavailable' });
      await database.run('drop trigger disk');
    }
    const before = await left();
    for (const _ of [1, 2]) {
      await expect(audit.record(draft, 'data')).rejects.toMatchObject({ code: 'log-unavailable' });
    }
    expect((await left()).entries).toEqual(before.entries);
    await Promise.resolve(audit[Symbol.asyncDispose]()).catch(() => {});
    // It may sign what was written before, once more.
    expect(await store.all('select max(size) as size from log_checkpoints', [])).toEqual([{ size: 3 }]);
  });

  test('writes nothing in a tree that a gateway takes while it ends', async () => {
    // On SQLite whoever ends the key has the one writer.
    if (kind === 'sqlite') return;
    await write(3);
    const waiting = async (table: string) => {
      const query = 'select 1 as one from pg_locks where not granted and relation = ?::regclass';
      expect(await store.all(query, [table])).toHaveLength(1);
    };
    const { promise: goes, resolve: go } = Promise.withResolvers<void>();
    const { promise: holds, resolve: hold } = Promise.withResolvers<void>();
    const holding = store.transaction(async (tx) => {
      await sql`lock table log_key_ends in exclusive mode`.execute(tx);
      hold();
      await goes;
    });
    await holds;
    const ending = end();
    await vi.waitFor(() => waiting('log_key_ends'));
    const opening = expect(open()).rejects.toMatchObject(hasEnded);
    await vi.waitFor(() => waiting('log_trees'));
    go();
    await holding;
    expect((await ending).trees).toEqual(new Map([[tree, 3]]));
    await opening;
    expect((await left()).checkpoints.map((one) => (one as { tree: string }).tree)).not.toContain(`${origin}/2`);
  });
});
