import { setImmediate } from 'node:timers/promises';
import { GatewayError } from '../errors.ts';

interface Waiting<Item> {
  readonly item: Item;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

interface GroupCommitParts<Item> {
  /**
   * Writes a batch durably. Resolves with the items that were refused because the log has them already; rejects when
   * none of them is known to be durable.
   */
  readonly write: (batch: readonly Item[]) => Promise<ReadonlySet<Item>>;
  /** Told of every batch that was written: how many items, and how long it took in milliseconds. */
  readonly written?: ((size: number, milliseconds: number) => void) | undefined;
  /** Beyond this many waiting items new ones are turned away at once. */
  readonly mostWaiting: number;
  readonly mostAtOnce: number;
}

export interface GroupCommit<Item> {
  /**
   * Resolves when the item is durable.
   * @throws GatewayError `conflict` when the log has it already, `log-unavailable` when it may not be durable
   */
  add(item: Item): Promise<void>;
  /** How many items wait for their batch. */
  waiting(): number;
  /** Turns new items away and waits for those that are under way. */
  close(): Promise<void>;
}

/**
 * Lets many callers share one wait for the disk: items of one turn of the event loop go in one batch, and what comes
 * while a batch is being written makes the next.
 */
export function createGroupCommit<Item>(parts: GroupCommitParts<Item>): GroupCommit<Item> {
  const { mostWaiting, mostAtOnce } = parts;
  const waiting: Waiting<Item>[] = [];
  let running: Promise<void> | undefined;
  let open = true;

  const writeWaiting = async (): Promise<void> => {
    while (waiting.length > 0) {
      await setImmediate();
      await writeBatch(waiting.splice(0, mostAtOnce), parts);
    }
    running = undefined;
  };
  return {
    add(item) {
      if (!open) return Promise.reject(new GatewayError('log-unavailable', 'the log is closed'));
      if (waiting.length >= mostWaiting) {
        return Promise.reject(new GatewayError('log-unavailable', 'too many entries wait to be written'));
      }
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      waiting.push({ item, resolve, reject });
      running ??= writeWaiting();
      return promise;
    },
    waiting: () => waiting.length,
    async close() {
      open = false;
      await running;
    },
  };
}

async function writeBatch<Item>(
  batch: readonly Waiting<Item>[],
  { write, written }: Pick<GroupCommitParts<Item>, 'write' | 'written'>,
): Promise<void> {
  const begun = performance.now();
  try {
    const refused = await write(batch.map(({ item }) => item));
    written?.(batch.length, performance.now() - begun);
    for (const { item, resolve, reject } of batch) {
      if (refused.has(item)) reject(new GatewayError('conflict', 'the log has this entry already'));
      else resolve();
    }
  } catch (cause) {
    for (const { reject } of batch) reject(toLogError(cause));
  }
}

function toLogError(cause: unknown): GatewayError {
  if (cause instanceof GatewayError && cause.code === 'log-unavailable') return cause;
  return new GatewayError('log-unavailable', 'the log could not be written', { cause });
}
