import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { openSqliteConnection } from '../../src/store/sqlite-connection.ts';
import type { DatabaseConfig } from '../../src/store/store.ts';

/** A row of 4 KB to read, and a log to append to: durable when it resolves, all of one turn in one transaction. */
export interface BaselineStore {
  read(key: string): Promise<string>;
  append(entry: string): Promise<void>;
}

const rowBytes = 4_096;
const rows = 200;

export async function openBaselineStore(database: DatabaseConfig, answer: string): Promise<BaselineStore> {
  const filler = 'x'.repeat(Math.max(0, rowBytes - Buffer.byteLength(answer) - 24));
  const row = `{"answer":${answer},"filler":"${filler}"}`;
  return database.kind === 'sqlite' ? onSqlite(database.file, row) : onPostgres(database, row);
}

/** Any key leads to one of the rows. */
const placeOf = (key: string): number => key.charCodeAt(key.length - 1) % rows;

function onSqlite(file: string, row: string): BaselineStore {
  const connection = openSqliteConnection(file);
  connection.exec('create table answers (id integer primary key, document text) strict');
  connection.exec('create table log (seq integer primary key, leaf text, entry text) strict');
  const insert = connection.prepare('insert into answers (document) values (?)');
  for (let count = 0; count <= rows; count += 1) insert.run(row);
  const select = connection.prepare('select document from answers where id = ?');
  const thread = new Worker(new URL('baseline-log-worker.ts', import.meta.url), { workerData: file });
  let done = (): void => {};
  thread.on('message', () => done());
  return {
    read: async (key) => String(select.get(placeOf(key) + 1)?.['document']),
    append: inGroups(async (batch) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      done = resolve;
      thread.postMessage(batch);
      await promise;
    }),
  };
}

async function onPostgres({ url, poolSize }: { url: string; poolSize: number }, row: string): Promise<BaselineStore> {
  const pool = new pg.Pool({ connectionString: url, max: poolSize });
  const log = `log_${process.pid}`;
  await pool.query('create table if not exists answers (id integer primary key, document text)').catch(() => {});
  const insert = 'insert into answers select id, $1 from generate_series(1, $2) id on conflict do nothing';
  await pool.query(insert, [row, rows + 1]);
  await pool.query(`create table ${log} (seq bigserial primary key, leaf text, entry text)`);
  const writer = new pg.Client({ connectionString: url });
  await writer.connect();
  const append = `insert into ${log} (leaf, entry) select * from unnest($1::text[], $2::text[])`;
  return {
    async read(key) {
      const text = 'select document from answers where id = $1';
      const found = await pool.query<{ document: string }>({ name: 'read', text, values: [placeOf(key) + 1] });
      return found.rows[0]?.document ?? '';
    },
    append: inGroups(async (batch) => {
      const leaves = batch.map(({ leaf }) => leaf);
      await writer.query({ name: 'append', text: append, values: [leaves, batch.map(({ entry }) => entry)] });
    }),
  };
}

interface Line {
  readonly leaf: string;
  readonly entry: string;
}

/** Collects what comes in one turn of the event loop, and while the last group is written. */
function inGroups(write: (batch: readonly Line[]) => Promise<void>): BaselineStore['append'] {
  let waiting: { line: Line; resolve: () => void }[] = [];
  let isWriting = false;
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      await setImmediate();
      const batch = waiting;
      waiting = [];
      await write(batch.map(({ line }) => line));
      for (const { resolve } of batch) resolve();
    }
    isWriting = false;
  };
  return (entry) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push({ line: { leaf: hash('sha256', entry, 'base64'), entry }, resolve });
    if (!isWriting) void writeAll();
    return promise;
  };
}
