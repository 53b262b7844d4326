/** What is asked of one database only, because the other cannot go wrong that way. */
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { startWriter } from './store-crash.contract.ts';
import type { TestDatabases } from './store-databases.ts';
import { draft, openLog, recordMany } from './store-log-parts.ts';

export function sqliteAlone(server: () => TestDatabases): void {
  test('SQLite waits for the disk at every commit', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    const settings = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys', 'busy_timeout'];
    const found = await Promise.all(settings.map((name) => sql.raw(`pragma ${name}`).execute(store.db)));
    expect(found.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row as object)))).toEqual([
      'wal',
      2,
      1,
      1,
      5_000,
    ]);
  });

  test('a transaction that SQLite undid by itself fails with the reason, not with the rollback', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    const work = store.transaction(async (tx) => {
      for (let time = 0; time < 2; time += 1) await sql`insert or rollback into revisions values ('x', 1)`.execute(tx);
    });
    await expect(work).rejects.toMatchObject({ code: 'conflict' });
    await store.transaction((tx) => tx.insertInto('revisions').values({ name: 'x', value: 2 }).execute());
    expect(await store.all('select value from revisions', [])).toEqual([{ value: 2 }]);
  });

  test('a database that cannot be written now is unavailable, not wrong', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    await sql`pragma query_only = on`.execute(store.db);
    const work = store.transaction((tx) => tx.insertInto('revisions').values({ name: 'x', value: 1 }).execute());
    await expect(work).rejects.toMatchObject({ code: 'store-unavailable' });
  });

  test('a file that cannot be made or is no database opens nothing', async () => {
    await using database = await server().fresh();
    if (database.config.kind !== 'sqlite') throw new Error('not SQLite');
    const { file } = database.config;
    for (const wrong of [join(dirname(file), 'nowhere', 'sluis.db'), dirname(file), import.meta.filename]) {
      await expect(openStore({ kind: 'sqlite', file: wrong })).rejects.toMatchObject({ code: 'store-unavailable' });
    }
  });

  test('a deleted key is in none of the files after a scrub', async () => {
    await using database = await server().fresh();
    if (database.config.kind !== 'sqlite') throw new Error('not SQLite');
    const folder = dirname(database.config.file);
    const key = 'k'.repeat(200);
    const onDisk = async () => {
      const names = await readdir(folder);
      const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
      return files.some((bytes) => bytes.includes(key));
    };
    await using store = await openStore(database.config);
    const subject = { id: 's', wrapped_key: key, bsn_index: null, created_at: 1, restricted: 0, address_secret: 0 };
    await store.db.insertInto('subjects').values(subject).execute();
    expect(await onDisk()).toBe(true);
    await store.db.deleteFrom('subjects').execute();
    await store.scrub();
    expect(await onDisk()).toBe(false);
  });

  test.skipIf(!canFillDisk())(
    'a full disk fails what cannot be written, and the log goes on when there is room again',
    async () => {
      await using database = await server().fresh();
      await using writer = startWriter(database.config, 'full-disk');
      const said = await writer.everything();
      expect(said.at(-1)).toBe('intact');
      expect(said.filter((line) => line === 'log-unavailable').length).toBeGreaterThan(0);
      const acknowledged = said.filter((line) => line.startsWith('e_'));
      await using store = await openStore(database.config);
      for (const id of acknowledged)
        expect(await store.all('select 1 from log_entries where id = ?', [id])).toHaveLength(1);
    },
  );

  test('a second process cannot write the log of the file', async () => {
    await using database = await server().fresh();
    await using writer = startWriter(database.config, 'forever');
    await writer.acknowledged(1);
    await using store = await openStore(database.config);
    await expect(openLog(store)).rejects.toMatchObject({ code: 'conflict' });
    await writer.kill();
    await using audit = await openLog(store);
    await audit.record(draft, undefined);
  });
}

export function postgresAlone(server: () => TestDatabases): void {
  const endSession = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'sluis log' and datname = current_database()`;

  test('a server that cannot be reached opens nothing', async () => {
    const url = 'postgres://sluis@127.0.0.1:1/none';
    await expect(openStore({ kind: 'postgres', url, poolSize: 1 })).rejects.toMatchObject({
      code: 'store-unavailable',
    });
  });

  test('a server that may lose what it acknowledged opens nothing', async () => {
    await using database = await server().fresh();
    await database.run('alter system set fsync = off', 'select pg_reload_conf()');
    // The server reads its settings again when it gets to it.
    const patience = { timeout: 30_000 };
    try {
      const open = () =>
        openStore(database.config).then(
          (store) => store[Symbol.asyncDispose](),
          (error) => error.code,
        );
      await expect.poll(open, patience).toBe('store-unavailable');
    } finally {
      await database.run('alter system reset fsync', 'select pg_reload_conf()');
    }
    const openAgain = () => openStore(database.config).then((store) => store[Symbol.asyncDispose]());
    await expect.poll(openAgain, patience).toBeUndefined();
  });

  test('a connection that is lost in the middle of a transaction is unavailable, not wrong', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    const work = store.transaction(async (tx) => {
      await tx.insertInto('revisions').values({ name: 'x', value: 1 }).execute();
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
    });
    await expect(work).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await store.all('select * from revisions', [])).toEqual([]);
  });

  test('a number that JavaScript cannot hold is refused, not rounded', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    await expect(store.all('select 9007199254740993::bigint as n', [])).rejects.toThrow(RangeError);
  });

  test('a destroyed key is in no file of the tables after a scrub, nor in what the planner knows', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    const keys = Array.from({ length: 200 }, (_, place) => `WRAPPED-${place}-KEY`);
    for (const [place, key] of keys.entries()) await insertSubject(store, `sub_${place}`, key);
    await sql`analyze subjects`.execute(store.db);
    const gone = keys.slice(0, 100);
    await sql`checkpoint`.execute(store.db);
    expect(await foundIn(store, gone)).toHaveLength(100);
    await store.db
      .deleteFrom('subjects')
      .where(
        'id',
        'in',
        gone.map((_, place) => `sub_${place}`),
      )
      .execute();
    await store.scrub();
    await sql`checkpoint`.execute(store.db);
    expect(await foundIn(store, gone)).toEqual([]);
    expect(await foundIn(store, keys.slice(100))).toHaveLength(100);
  });

  test('a key that an open transaction keeps is scrubbed when that is over, and is not said to be gone', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    await insertSubject(store, 'gone', 'DESTROYED-KEY');
    await insertSubject(store, 'stays', 'OTHER-KEY');
    const found = async () => {
      await sql`checkpoint`.execute(store.db);
      return await foundIn(store, ['DESTROYED-KEY']);
    };
    const due = () => store.all('select place from scrubs_due', []);
    const { client, end } = await connect(database);
    await client.query('begin isolation level repeatable read');
    await client.query('select count(*) from log_trees');
    await store.db.deleteFrom('subjects').where('id', '=', 'gone').execute();
    await store.scrub();
    expect([await due(), await found()]).toEqual([[{ place: 'subjects' }], ['DESTROYED-KEY']]);
    await client.query('commit');
    await end();
    await store.scrub();
    expect([await due(), await found()]).toEqual([[], []]);
  });

  test('a scrub stands in nobody’s way while a dump holds the table of keys, nor without the right to it', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    await insertSubject(store, 'gone', 'DESTROYED-KEY');
    await store.db.deleteFrom('subjects').execute();
    const due = () => store.all('select place from scrubs_due', []);
    const { client, end } = await connect(database);
    await client.query('begin');
    await client.query('lock table subjects in access share mode');
    await store.scrub();
    expect(await due()).toHaveLength(1);
    await client.query('commit');
    await client.query('create role gateway_of_test login');
    await client.query('grant select, insert, update, delete on all tables in schema public to gateway_of_test');
    const url = new URL(database.config.kind === 'postgres' ? database.config.url : '');
    url.username = 'gateway_of_test';
    {
      await using poor = await openStore({ kind: 'postgres', url: url.href, poolSize: 1 });
      await poor.scrub();
      expect(await due()).toHaveLength(1);
    }
    await client.query('drop owned by gateway_of_test');
    await client.query('drop role gateway_of_test');
    await end();
    await store.scrub();
    expect(await due()).toEqual([]);
  });

  test('an entry that is not one line is refused, and the others of its batch with it', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    await using writer = await store.openLogWriter('a');
    const columns = { subject: null, kind: 'disclosure', party: null, outcome: null, case_ref: null, purpose: null };
    const toRow = (seq: number, entry: string) => {
      return { seq, id: `e_${seq}`, leaf: 'leaf', entry, at: 1, ...columns, reasons: null, trace: '0'.repeat(32) };
    };
    await expect(writer.append([toRow(0, '{"a":\n1}'), toRow(1, '{}'), toRow(2, '{}')])).rejects.toThrow();
    await writer.settle();
    const quoted = ['{"a":"\\n \\\\ \\u001e {,} NULL é"}', '{}'];
    await writer.append(quoted.map((entry, seq) => toRow(seq, entry)));
    expect(await store.all('select entry from log_entries order by seq', [])).toEqual(
      quoted.map((entry) => ({ entry })),
    );
  });

  test('a connection that is lost while idle costs no entry', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    await using audit = await openLog(store);
    const before = await recordMany(audit, 3);
    await database.run(endSession);
    await expect
      .poll(() =>
        audit.record(draft, undefined).then(
          () => 'recorded',
          () => 'failed',
        ),
      )
      .toBe('recorded');
    expect(await audit.verify()).toMatchObject({ intact: true });
    for (const id of before) expect(await audit.find(id)).toBeDefined();
  });

  test('connections lost under load lose nothing that was acknowledged', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    await using audit = await openLog(store);
    const acknowledged: string[] = [];
    const failures = new Set<string>();
    let running = true;
    const callers = Array.from({ length: 16 }, async () => {
      while (running) {
        await audit.record(draft, undefined).then(
          ({ entry }) => acknowledged.push(entry.id),
          (error) => failures.add(error.code),
        );
      }
    });
    for (let time = 1; time <= 5; time += 1) {
      const goal = acknowledged.length + 100;
      await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(goal);
      await database.run(endSession);
    }
    running = false;
    await Promise.all(callers);
    expect([...failures].filter((code) => code !== 'log-unavailable')).toEqual([]);
    const stored = new Set((await store.all<{ id: string }>('select id from log_entries', [])).map(({ id }) => id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(await audit.verify()).toMatchObject({ intact: true });
  });

  test('gateways write side by side, each its own tree', async () => {
    await using database = await server().fresh();
    await using one = await openStore(database.config);
    await using other = await openStore(database.config);
    await using first = await openLog(one);
    await using second = await openLog(other);
    const [id] = await recordMany(first, 5);
    await recordMany(second, 7);
    expect(await second.verify()).toMatchObject({
      intact: true,
      trees: [
        { tree: 'gateway.example/log/1', size: 5 },
        { tree: 'gateway.example/log/2', size: 7 },
      ],
    });
    // An id is in the log once, whichever tree holds it.
    await expect(second.record({ ...draft, id: id ?? '' }, undefined)).rejects.toMatchObject({ code: 'conflict' });
    // The other's entry can be proven once a checkpoint of its own covers it.
    expect(await second.prove(id ?? '')).toBeUndefined();
    await first.checkpoint();
    expect(await second.prove(id ?? '')).toMatchObject({ tree: 'gateway.example/log/1', index: 0, size: 5 });
  });

  test('a gateway whose tree was taken while its connection was gone goes on in another', async () => {
    await using database = await server().fresh();
    await using store = await openStore(database.config);
    await using audit = await openLog(store);
    await recordMany(audit, 3);
    await database.run(endSession);
    await using other = await openStore(database.config);
    await using taker = await openLog(other);
    await recordMany(taker, 2);
    await audit.record(draft, undefined);
    expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 5 }, { size: 1 }] });
    expect(await taker.verify()).toMatchObject({ intact: true });
  });
}

async function connect({ config }: Awaited<ReturnType<TestDatabases['fresh']>>) {
  const client = new pg.Client({ connectionString: config.kind === 'postgres' ? config.url : '' });
  await client.connect();
  return { client, end: () => client.end() };
}

const insertSubject = (store: Store, id: string, wrappedKey: string) =>
  store.db
    .insertInto('subjects')
    .values({ id, wrapped_key: wrappedKey, bsn_index: null, created_at: 1, restricted: 0, address_secret: 0 })
    .execute();

/** Which texts stand in the files of the tables of this database on the server, or can be asked of its planner. */
async function foundIn(store: Store, texts: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ folder: string; known: string }>`
    select current_setting('data_directory') || '/base/' || (select oid from pg_database where datname = current_database()) as folder,
      (select coalesce(string_agg(s::text, ''), '') from pg_stats s) as known`.execute(store.db);
  const { folder = '', known = '' } = rows[0] ?? {};
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  return texts.filter((text) => [...files, known].some((content) => content.includes(text)));
}

/** `prlimit` is how the test makes a disk full for one process only. */
function canFillDisk(): boolean {
  try {
    execFileSync('prlimit', ['--version']);
    return true;
  } catch {
    return false;
  }
}
