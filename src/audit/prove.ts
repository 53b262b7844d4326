import type { Store } from '../store/store.ts';
import { type InclusionProof, leadsToRoot } from './inclusion-proof.ts';
import { lastCheckpoint, placeOf } from './log-rows.ts';
import { siblingRanges } from './merkle-tree.ts';
import { type ReadTree, roots } from './read-tree.ts';
import type { TreeLog } from './tree-log.ts';

interface ProveParts {
  readonly store: Store;
  readonly log: Pick<TreeLog, 'head'>;
  readonly reading: ReadTree;
}

export interface Prover {
  prove(id: string): Promise<InclusionProof | undefined>;
  isInOwnTree(id: string): Promise<boolean | undefined>;
}

export const createProver = (parts: ProveParts): Prover => ({
  prove: (id) => prove(parts, id),
  isInOwnTree: (id) => isInOwnTree(parts, id),
});

/**
 * The proof that an entry is under the last checkpoint that was stored. None is signed for it: everybody sees how large the
 * tree is under each, so whoever could have one signed at will would see what others do, second by second.
 */
async function prove({ store, reading }: ProveParts, id: string): Promise<InclusionProof | undefined> {
  const place = await placeOf(store, id);
  if (place === undefined) return undefined;
  const { tree, seq: index, leaf } = place;
  const checkpoint = await lastCheckpoint(store, tree, index + 1);
  if (checkpoint === undefined) return undefined;
  const { size, root, note } = checkpoint;
  const path = await reading(checkpoint, (reader) => roots(reader, siblingRanges(index, size)));
  return { tree, index, size, leaf, path, root, checkpoint: note };
}

/**
 * Whether an entry that no checkpoint covers yet is in the tree as this process wrote it. Undefined of another process's tree,
 * which nobody but that process can tell.
 * @throws TreeDiffers when what is stored does not lead to what was written
 */
async function isInOwnTree({ store, reading, log }: ProveParts, id: string): Promise<boolean | undefined> {
  const place = await placeOf(store, id);
  const head = log.head();
  if (place?.tree !== head.tree || place.seq >= head.size) return undefined;
  const { seq: index, leaf } = place;
  const path = await reading(head, (reader) => roots(reader, siblingRanges(index, head.size)));
  return leadsToRoot({ index, size: head.size, leaf, path, root: head.root });
}
