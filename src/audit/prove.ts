import { setImmediate } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import type { CheckpointKeeper } from './checkpoint-keeper.ts';
import type { InclusionProof } from './inclusion-proof.ts';
import { lastCheckpoint, leavesOf, placeOf, type StoredCheckpoint } from './log-rows.ts';
import { emptyFrontier, grow, rootOf, siblingRanges } from './merkle-tree.ts';
import type { TreeLog } from './tree-log.ts';

interface ProveParts {
  readonly store: Store;
  readonly log: TreeLog;
  readonly keeper: CheckpointKeeper;
}

/** The proof that an entry is under a checkpoint; one is signed for the newest entries of this process's own tree. */
export async function prove({ store, log, keeper }: ProveParts, id: string): Promise<InclusionProof | undefined> {
  const place = await placeOf(store, id);
  if (place === undefined) return undefined;
  const { tree, seq: index, leaf } = place;
  const checkpoint = await checkpointOver(index);
  if (checkpoint === undefined) return undefined;
  const { size, root, note } = checkpoint;
  return { tree, index, size, leaf, path: await readPath(store, tree, { index, size }), root, checkpoint: note };

  async function checkpointOver(seq: number): Promise<StoredCheckpoint | undefined> {
    const found = await lastCheckpoint(store, tree, seq + 1);
    return found === undefined && log.head().tree === tree ? await keeper.sign() : found;
  }
}

/** One walk over the leaves: each sibling subtree of the path is a range of them. */
async function readPath(store: Store, tree: string, { index, size }: { index: number; size: number }) {
  const path: string[] = [];
  for (const { from, to } of siblingRanges(index, size)) {
    let subtree = emptyFrontier;
    for await (const leaves of leavesOf(store, tree, from, to)) {
      subtree = grow(subtree, leaves);
      await setImmediate();
    }
    path.push(rootOf(subtree).toString('base64'));
  }
  return path;
}
