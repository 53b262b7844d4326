/** Point-in-time recovery of PostgreSQL, as docs/operations.md says it: base backup, archive, a moment, and a log that goes on. */
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import { endLog } from '../../src/backup/backup.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { openStore } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { openPostgresFolder } from '../support/postgres.ts';
import { origin, recordMany, signingKey } from './store-log-parts.ts';

const clock = () => toInstant(Date.now());

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return await client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

test('a database is put back to a moment, and its log goes on without a fork', { timeout: 120_000 }, async () => {
  await using folder = await openPostgresFolder();
  const [data, archive, base] = ['data', 'archive', 'base'].map((name) => join(folder.path, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(archive);
  await folder.own(archive);
  const headsFolder = join(folder.path, 'heads');
  const open = async (url: string) => {
    const store = await openStore({ kind: 'postgres', url, poolSize: 2 });
    return { store, open: () => openAudit({ store, clock, origin, signingKey, nameFor, headsFolder }) };
  };

  const archiving = { archive_mode: 'on', archive_command: `cp %p ${archive}/%f`, wal_level: 'replica' };
  const server = await folder.start(data, archiving);
  const url = server.url('postgres');
  let moment: string;
  let [before, after]: [string[], string[]] = [[], []];
  {
    const { store, open: openLog } = await open(url);
    await using _store = store;
    const audit = await openLog();
    before = await recordMany(audit, 5);
    // The base backup, with the low-level functions, while the gateway is open.
    const session = new pg.Client({ connectionString: url });
    await session.connect();
    await session.query("select pg_backup_start('sluis', fast => true)");
    await cp(data, base, { recursive: true });
    const { rows } = await session.query('select labelfile from pg_backup_stop()');
    await session.end();
    await writeFile(join(base, 'backup_label'), rows[0].labelfile);
    before.push(...(await recordMany(audit, 4)));
    [{ moment }] = (await ask(url, 'select clock_timestamp()::text as moment')) as [{ moment: string }];
    after = await recordMany(audit, 6);
    await audit[Symbol.asyncDispose]();
  }
  await ask(url, 'select pg_switch_wal()');
  await server.stop();
  expect((await readdir(archive)).length).toBeGreaterThan(0);

  for (const name of ['postmaster.pid', 'postmaster.opts']) await folder.remove(join(base, name));
  await writeFile(join(base, 'recovery.signal'), '');
  await folder.own(base);
  const restored = await folder.start(base, {
    restore_command: `cp ${archive}/%f %p`,
    recovery_target_time: moment,
    recovery_target_action: 'promote',
  });
  const { store, open: openLog } = await open(restored.url('postgres'));
  await using _store = store;
  await expect
    .poll(async () => (await ask(restored.url('postgres'), 'select pg_is_in_recovery() as is'))[0]?.['is'], {
      timeout: 30_000,
    })
    .toBe(false);
  const stored = new Set((await store.all<{ id: string }>('select id from log_entries', [])).map(({ id }) => id));
  expect(before.filter((id) => !stored.has(id))).toEqual([]);
  expect(after.filter((id) => stored.has(id))).toEqual([]);

  await expect(openLog()).rejects.toMatchObject({ code: 'log-unavailable' });
  const log = { clock, origin, signingKey, nameFor, headsFolder, by: 'noor' };
  expect(await endLog(store, log, {})).toMatchObject({
    ended: [{ tree: `${origin}/1`, size: 9, published: 15 }],
    goesOnIn: `${origin}/2`,
  });
  await using audit = await openLog();
  await recordMany(audit, 2);
  expect(await audit.verify()).toMatchObject({
    intact: true,
    trees: [
      { tree: `${origin}/1`, size: 9, ended: { lost: 6 } },
      { tree: `${origin}/2`, size: 3 },
    ],
  });
});
