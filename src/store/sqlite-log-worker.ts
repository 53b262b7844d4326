/**
 * The thread that writes the log to SQLite: the wait for the disk is spent here, while the main thread answers others.
 * Started by `sqlite-log-writer.ts`; nothing imports it.
 */
import { DatabaseSync } from 'node:sqlite';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { LogRow } from './engine.ts';
import { openSqliteConnection } from './sqlite-connection.ts';
import type { LogThreadReply, LogThreadRequest, LogThreadStart } from './sqlite-log-messages.ts';

const busy = 5;
const uniqueViolations = [1555, 2067];

if (parentPort !== null) serve(parentPort, workerData as LogThreadStart);

function serve(port: MessagePort, { file, tree }: LogThreadStart): void {
  const reply = (message: LogThreadReply): void => port.postMessage(message);
  const lock = takeWriterLock(file);
  if (lock === undefined) {
    reply({ say: 'taken' });
    return;
  }
  const connection = openSqliteConnection(file);
  const append = createAppend(connection, tree);
  port.on('message', (request: LogThreadRequest) => {
    if (request.ask === 'append') {
      reply(append(request.rows));
      return;
    }
    connection.close();
    lock.close();
    port.close();
  });
  reply({ say: 'ready' });
}

/**
 * One writing process per file. The lock is an open transaction on an empty database beside the file: the operating
 * system gives it up when the process dies, however it dies, so it is never stale.
 */
function takeWriterLock(file: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(`${file}-log-writer`, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    if (resultCode(error) === busy) return undefined;
    throw error;
  }
}

function createAppend(connection: DatabaseSync, tree: string): (rows: readonly LogRow[]) => LogThreadReply {
  const insert = connection.prepare(
    `insert into log_entries (tree, seq, id, leaf, entry, at, subject, kind, party, outcome,
        case_ref, purpose, reasons, trace) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const known = connection.prepare('select 1 as one from log_entries where id = ?');
  return (rows) => {
    try {
      connection.exec('begin immediate');
      for (const row of rows) {
        const { seq, id, leaf, entry, at, subject, kind, party, outcome, case_ref, purpose, reasons, trace } = row;
        const found = [subject, kind, party, outcome, case_ref, purpose, reasons, trace];
        insert.run(tree, seq, id, leaf, entry, at, ...found);
      }
      connection.exec('commit');
      return { say: 'done', duplicates: [] };
    } catch (error) {
      // A full disk makes SQLite roll back by itself; a second rollback would hide the error that says so.
      if (connection.isTransaction) connection.exec('rollback');
      if (!uniqueViolations.includes(resultCode(error))) return { say: 'failed', reason: String(error) };
      const duplicates = rows.map(({ id }) => id).filter((id) => known.get(id) !== undefined);
      // No id is known, so the place in the tree is taken: this writer's idea of the tree is not what is stored.
      return duplicates.length > 0 ? { say: 'done', duplicates } : { say: 'failed', reason: 'the place is taken' };
    }
  };
}

function resultCode(error: unknown): number {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : 0;
}
