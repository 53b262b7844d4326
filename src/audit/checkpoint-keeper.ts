import type { KeyObject } from 'node:crypto';
import type { Clock } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { signCheckpoint, type TreeExtent, type TreeHead } from './checkpoint.ts';
import { keepCheckpoint, lastCheckpoint, type StoredCheckpoint } from './log-rows.ts';

/** A checkpoint follows at the latest after so many entries, or so many milliseconds after an entry. */
const mostEntries = 10_000;
const mostTime = 60_000;

/** What no checkpoint vouches for yet. */
export interface Unsigned {
  readonly entries: number;
  /** For how long some of it has waited, in milliseconds. */
  readonly waited: number;
  /** Why the last checkpoint could not be made; undefined when it could. It is tried again every minute. */
  readonly failure: Error | undefined;
}

export interface CheckpointKeeper {
  /**
   * Signs a checkpoint of a tree that has none, also when nothing is in it yet: a tree with a number and without a checkpoint
   * looks from outside like one that was left out.
   */
  open(): Promise<void>;
  /** Signs and stores a checkpoint of the tree as it stands now. */
  sign(): Promise<StoredCheckpoint>;
  /** To be told after each batch; sees to it that a checkpoint follows in time. */
  noteGrowth(): void;
  unsigned(): Unsigned;
  close(): Promise<void>;
}

interface CheckpointKeeperParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly signingKey: KeyObject;
  readonly head: () => TreeHead;
  readonly extent: () => TreeExtent;
  /** Keeps each outside the database, before anybody can see it. */
  readonly keepOutside: (checkpoint: StoredCheckpoint) => Promise<void>;
  /** Told of each checkpoint once it is stored. */
  readonly signed: (head: TreeHead) => void;
}

export function createCheckpointKeeper(parts: CheckpointKeeperParts): CheckpointKeeper {
  const { store, clock, signingKey, head, extent } = parts;
  const growth = followGrowth(extent);
  const signNow = async (): Promise<StoredCheckpoint> => {
    timer.stop();
    const now = head();
    const checkpoint = { ...now, note: signCheckpoint(now, signingKey) };
    await parts.keepOutside(checkpoint);
    await keepCheckpoint(store, checkpoint, clock());
    growth.signed(now);
    parts.signed(now);
    return checkpoint;
  };
  // One after the other: of two at once the older could be what is kept outside the database.
  let signing: Promise<unknown> = Promise.resolve();
  const sign = (): Promise<StoredCheckpoint> => {
    const signed = signing.then(signNow);
    signing = signed.catch((error: unknown) => {
      growth.failed(error);
      timer.start();
    });
    return signed;
  };
  // Tried again in a minute when it cannot be made now, and at close.
  let isWaiting = false;
  const signQuietly = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    const done = (): void => {
      isWaiting = false;
    };
    sign().then(done, done);
  };
  const timer = createTimer(signQuietly);
  return {
    async open() {
      if ((await lastCheckpoint(store, extent().tree)) === undefined) await sign();
    },
    sign,
    noteGrowth() {
      growth.note();
      if (growth.isUrgent()) signQuietly();
      else timer.start();
    },
    unsigned: growth.unsigned,
    async close() {
      timer.end();
      await signing;
      if (growth.unsigned().entries > 0) await sign();
    },
  };
}

function createTimer(due: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    stop,
    start(): void {
      if (!isEnded) timer ??= setTimeout(due, mostTime).unref();
    },
    end(): void {
      isEnded = true;
      stop();
    },
  };
}

/** How far the tree has grown since the last checkpoint. */
function followGrowth(extent: () => TreeExtent) {
  let last: TreeExtent = { ...extent(), size: 0 };
  let since: number | undefined;
  let failure: Error | undefined;
  const grown = (): number => {
    const { tree, size } = extent();
    return tree === last.tree ? size - last.size : size;
  };
  return {
    note(): void {
      since ??= performance.now();
    },
    // Of a tree that was taken in the place of another nobody outside knows yet. What failed is not tried for each batch.
    isUrgent: (): boolean => failure === undefined && (grown() >= mostEntries || extent().tree !== last.tree),
    signed(head: TreeExtent): void {
      last = head;
      failure = undefined;
      since = grown() > 0 ? performance.now() : undefined;
    },
    failed(error: unknown): void {
      failure = error instanceof Error ? error : new Error('a checkpoint could not be made');
    },
    unsigned: (): Unsigned => ({
      entries: grown(),
      waited: since === undefined ? 0 : performance.now() - since,
      failure,
    }),
  };
}
