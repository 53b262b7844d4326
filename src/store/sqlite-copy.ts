import { once } from 'node:events';
import { extname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { GatewayError } from '../errors.ts';
import type { Engine, SqlValue } from './engine.ts';
import { assertReads } from './hand-written-sql.ts';
import type { CopyOrder, CopyReply } from './sqlite-copy-worker.ts';

/** Beside this file, and in the same form: TypeScript when Node strips the types, JavaScript when compiled. */
const threadModule = new URL(`./sqlite-copy-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/**
 * Copies a database that may be written meanwhile, to a file that is empty or not there: as it was at one moment after this was
 * called, in one file that needs no other beside it, and found to be whole.
 * @throws GatewayError `store-unavailable`
 */
export async function copySqlite(order: CopyOrder): Promise<void> {
  const worker = new Worker(threadModule, { name: 'sluis-copy', workerData: order });
  const [reply] = (await once(worker, 'message').catch((cause: unknown) => [toFailure(cause)])) as [CopyReply];
  await worker.terminate();
  if (!reply.done) throw new GatewayError('store-unavailable', `the database cannot be copied: ${reply.reason}`);
}

const toFailure = (cause: unknown): CopyReply => ({ done: false, reason: String(cause) });

/** A copy, for reading only: nothing about it changes. */
export interface SqliteCopy extends Pick<Engine, 'all'>, Disposable {}

/** @throws GatewayError `store-unavailable` when it is no database */
export function openSqliteCopy(file: string): SqliteCopy {
  try {
    const connection = new DatabaseSync(file, { readOnly: true });
    connection.exec('select 1 from sqlite_schema');
    return {
      async all<Row>(text: string, parameters: readonly SqlValue[]) {
        assertReads(text);
        return connection.prepare(text).all(...parameters) as Row[];
      },
      [Symbol.dispose]: () => connection.close(),
    };
  } catch (cause) {
    throw new GatewayError('store-unavailable', 'this is no database', { cause });
  }
}

/** Makes one file of a database that nobody has open: what its write-ahead log holds goes into it. @throws GatewayError `store-unavailable` */
export function foldSqlite(file: string): void {
  using connection = new DatabaseSync(file, { timeout: 5_000 });
  connection.exec('pragma synchronous = full');
  const found = connection.prepare('pragma journal_mode = delete').get();
  if (found?.['journal_mode'] !== 'delete') throw new GatewayError('store-unavailable', 'the database is in use');
}

/** Whether every page and index of a database is as it should be. Takes the whole file. @throws GatewayError `store-unavailable` */
export async function isWholeSqlite(file: string): Promise<boolean> {
  using copy = openSqliteCopy(file);
  try {
    const found = await copy.all<{ integrity_check: string }>('select integrity_check from pragma_integrity_check', []);
    return found.length === 1 && found[0]?.integrity_check === 'ok';
  } catch {
    return false;
  }
}
