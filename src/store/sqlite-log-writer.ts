import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { GatewayError } from '../errors.ts';
import type { LogRow, LogWriter } from './engine.ts';
import type { LogThreadReply, LogThreadRequest, LogThreadStart } from './sqlite-log-messages.ts';
import type { Turns } from './take-turns.ts';

/** Beside this file, and in the same form: TypeScript when Node strips the types, JavaScript when compiled. */
const threadModule = new URL(`./sqlite-log-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/**
 * Starts the log's thread, which writes one transaction per batch with a connection of its own.
 * @param inTurn what the gateway writes itself meanwhile takes turns with it
 * @throws GatewayError `conflict` when another process, or another writer in this one, writes the log of this file
 */
export async function openSqliteLogWriter(start: LogThreadStart, inTurn: Turns): Promise<LogWriter> {
  let thread = await startThread(start);
  let certain = true;
  return {
    get certain() {
      return certain && thread.alive;
    },
    async append(rows: readonly LogRow[]) {
      certain = false;
      const reply = await inTurn(() => thread.ask({ ask: 'append', rows }));
      if (reply.say !== 'done') throw new Error(reply.say === 'failed' ? reply.reason : 'the log thread is confused');
      certain = true;
      return { duplicates: reply.duplicates };
    },
    async settle() {
      // A thread that answers has rolled back whatever it could not commit. One that died took its lock along.
      if (!thread.alive) {
        await thread.close();
        thread = await startThread(start);
      }
      certain = true;
    },
    async [Symbol.asyncDispose]() {
      await thread.close();
    },
  };
}

interface LogThread {
  readonly alive: boolean;
  ask(request: LogThreadRequest): Promise<LogThreadReply>;
  close(): Promise<void>;
}

async function startThread(start: LogThreadStart): Promise<LogThread> {
  const worker = new Worker(threadModule, { name: 'sluis-log', workerData: start });
  const gone = new AbortController();
  worker.once('error', (cause) => gone.abort(cause));
  const exited = Promise.withResolvers<void>();
  worker.once('exit', () => {
    gone.abort(new Error('the log thread has stopped'));
    exited.resolve();
  });
  const hear = async (): Promise<LogThreadReply> => {
    const [reply] = await once(worker, 'message', { signal: gone.signal });
    return reply as LogThreadReply;
  };
  const first = await hear();
  if (first.say !== 'ready') {
    await worker.terminate();
    throw new GatewayError('conflict', 'another process writes the log of this database file');
  }
  worker.unref();
  return {
    get alive() {
      return !gone.signal.aborted;
    },
    async ask(request) {
      gone.signal.throwIfAborted();
      // Only a thread that owes an answer keeps the process alive.
      worker.ref();
      const heard = hear();
      worker.postMessage(request);
      return await heard.finally(() => worker.unref());
    },
    async close() {
      worker.ref();
      worker.postMessage({ ask: 'close' } satisfies LogThreadRequest);
      await exited.promise;
    },
  };
}
