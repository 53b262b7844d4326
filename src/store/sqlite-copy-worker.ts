/**
 * The thread that copies a database: it takes as long as the disk takes, while the main thread answers others.
 * Started by `sqlite-copy.ts`; nothing imports more than its types.
 */
import { backup, DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

export interface CopyOrder {
  readonly from: string;
  readonly to: string;
}

export type CopyReply = { readonly done: true } | { readonly done: false; readonly reason: string };

/** How long another connection's write is waited for, in milliseconds. */
const busyTimeout = 30_000;

/** More than a database has: 4 KB each. */
const allPages = 2_147_483_647;

if (parentPort !== null) parentPort.postMessage(await copy(workerData as CopyOrder));

async function copy({ from, to }: CopyOrder): Promise<CopyReply> {
  try {
    using source = new DatabaseSync(from, { readOnly: true, timeout: busyTimeout });
    // All pages in one step are of one moment; several steps begin anew whenever somebody writes in between.
    await backup(source, to, { rate: allPages });
    return finish(to);
  } catch (error) {
    return { done: false, reason: String(error) };
  }
}

/** Takes the copy out of write-ahead logging, in which a database is more than one file, and reads all of it. */
function finish(to: string): CopyReply {
  using connection = new DatabaseSync(to);
  connection.exec('pragma synchronous = full');
  connection.exec('pragma journal_mode = delete');
  const [found, ...more] = connection.prepare('pragma integrity_check').all();
  const isWhole = found?.['integrity_check'] === 'ok' && more.length === 0;
  return isWhole ? { done: true } : { done: false, reason: 'the copy is not whole, so the database may not be either' };
}
