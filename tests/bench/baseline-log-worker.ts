/** The thread that writes the log of a baseline on SQLite. Started by `baseline-store.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteConnection } from '../../src/store/sqlite-connection.ts';

const connection = openSqliteConnection(String(workerData));
const insert = connection.prepare('insert into log (leaf, entry) values (?, ?)');

parentPort?.on('message', (batch: readonly { readonly leaf: string; readonly entry: string }[]) => {
  connection.exec('begin immediate');
  for (const { leaf, entry } of batch) insert.run(leaf, entry);
  connection.exec('commit');
  parentPort?.postMessage('done');
});
