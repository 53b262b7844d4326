import type { KeyObject } from 'node:crypto';
import type { Clock } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { signCheckpoint, type TreeExtent, type TreeHead } from './checkpoint.ts';
import { keepCheckpoint, lastCheckpoint, type StoredCheckpoint } from './log-rows.ts';

/** A checkpoint follows at the latest after so many entries, or so many milliseconds after an entry. */
const mostEntries = 10_000;
const mostTime = 60_000;

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

export function createCheckpointKeeper({
  store,
  clock,
  signingKey,
  head,
  extent,
  keepOutside,
  signed: tellSigned,
}: CheckpointKeeperParts): CheckpointKeeper {
  let last: TreeExtent = { ...extent(), size: 0 };
  let timer: NodeJS.Timeout | undefined;
  const stopTimer = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const signNow = async (): Promise<StoredCheckpoint> => {
    stopTimer();
    const now = head();
    const checkpoint = { ...now, note: signCheckpoint(now, signingKey) };
    await keepOutside(checkpoint);
    await keepCheckpoint(store, checkpoint, clock());
    last = now;
    tellSigned(now);
    return checkpoint;
  };
  // One after the other: of two at once the older could be what is kept outside the database.
  let signing: Promise<unknown> = Promise.resolve();
  const sign = (): Promise<StoredCheckpoint> => {
    const signed = signing.then(signNow);
    signing = signed.catch(() => {});
    return signed;
  };
  // A checkpoint that cannot be stored now is tried again after the next batch, and at close.
  const signQuietly = (): void => void sign().catch(() => {});
  const grown = (): number => {
    const { tree, size } = extent();
    return tree === last.tree ? size - last.size : size;
  };
  return {
    async open() {
      if ((await lastCheckpoint(store, extent().tree)) === undefined) await sign();
    },
    sign,
    noteGrowth() {
      // Of a tree that was taken in the place of another nobody outside knows yet.
      if (grown() >= mostEntries || extent().tree !== last.tree) signQuietly();
      else timer ??= setTimeout(signQuietly, mostTime).unref();
    },
    async close() {
      stopTimer();
      await signing;
      if (grown() > 0) await sign();
    },
  };
}
