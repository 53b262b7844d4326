import type { Store } from '../store/store.ts';
import type { CheckpointKeeper } from './checkpoint-keeper.ts';
import type { InclusionProof } from './inclusion-proof.ts';
import { lastCheckpoint, placeOf, type StoredCheckpoint } from './log-rows.ts';
import { siblingRanges } from './merkle-tree.ts';
import { type ReadTree, roots } from './read-tree.ts';
import type { TreeLog } from './tree-log.ts';

interface ProveParts {
  readonly store: Store;
  readonly log: TreeLog;
  readonly keeper: CheckpointKeeper;
  readonly reading: ReadTree;
}

/** The proof that an entry is under a checkpoint; one is signed for the newest entries of this process's own tree. */
export async function prove(
  { store, log, keeper, reading }: ProveParts,
  id: string,
): Promise<InclusionProof | undefined> {
  const place = await placeOf(store, id);
  if (place === undefined) return undefined;
  const { tree, seq: index, leaf } = place;
  const checkpoint = await checkpointOver(index);
  if (checkpoint === undefined) return undefined;
  const { size, root, note } = checkpoint;
  const path = await reading(checkpoint, (reader) => roots(reader, siblingRanges(index, size)));
  return { tree, index, size, leaf, path, root, checkpoint: note };

  async function checkpointOver(seq: number): Promise<StoredCheckpoint | undefined> {
    const found = await lastCheckpoint(store, tree, seq + 1);
    return found === undefined && log.head().tree === tree ? await keeper.sign() : found;
  }
}
