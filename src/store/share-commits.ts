import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';
import type { Turns } from './take-turns.ts';

type Tx = Transaction<Tables>;
type Run = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** At most so many share a commit: who writes otherwise must not wait long. */
const mostTogether = 64;

interface Waiting {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets small transactions share a commit: what comes while one is being written is written as one. When one of them fails,
 * each is run again by itself, so that it fails alone.
 * @param transaction of a database that writes one transaction at a time, where a commit costs more than the work
 * @param inTurn who else writes there
 */
export function createSharedCommits(transaction: Run, inTurn: Turns): Run {
  const queue: Waiting[] = [];
  let isWriting = false;

  async function write(): Promise<void> {
    isWriting = true;
    while (queue.length > 0) {
      // Whoever comes in this same turn of the event loop is part of it: all that waited for an answer that came just now.
      await setImmediate();
      await inTurn(() => writeBatch(queue.splice(0, mostTogether)));
    }
    isWriting = false;
  }

  const writeBatch = (batch: readonly Waiting[]): Promise<void> =>
    batch.length === 1 ? writeAlone(batch) : writeTogether(batch);

  async function writeTogether(batch: readonly Waiting[]): Promise<void> {
    try {
      const values = await transaction(async (tx) => {
        const done: unknown[] = [];
        for (const { work } of batch) done.push(await work(tx));
        return done;
      });
      for (const [index, { resolve }] of batch.entries()) resolve(values[index]);
    } catch {
      await writeAlone(batch);
    }
  }

  async function writeAlone(batch: readonly Waiting[]): Promise<void> {
    for (const { work, resolve, reject } of batch) await transaction(work).then(resolve, reject);
  }

  return <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      queue.push({ work, resolve: (value) => resolve(value as T), reject });
      if (!isWriting) void write();
    });
}
