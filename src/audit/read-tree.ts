import { LRUCache } from 'lru-cache';
import type { Store } from '../store/store.ts';
import type { TreeHead } from './checkpoint.ts';
import { keptHashes } from './log-node-rows.ts';
import type { LeafRange } from './merkle-tree.ts';
import type { NodeFiller } from './node-filler.ts';
import { openTreeReader, TreeDiffers, type TreeReader } from './tree-reader.ts';

/** Works with a tree under a checkpoint whose signature was found good. */
export type ReadTree = <T>(head: TreeHead, work: (reader: TreeReader) => Promise<T>) => Promise<T>;

/** Of how many checkpoints the tiles last read are held on to. */
const mostReaders = 8;

/**
 * Who reads under one checkpoint after another reads on where the one before was. Nodes that are missing or wrong are made
 * again meanwhile, for the next time.
 */
export function readTrees(store: Store, filler: Pick<NodeFiller, 'fill' | 'makeAgain'>): ReadTree {
  const readers = new LRUCache<string, TreeReader>({ max: mostReaders });
  return async (head, work) => {
    const key = `${head.tree}\n${head.size}\n${head.root}`;
    const reader = readers.get(key) ?? openTreeReader(keptHashes(store, head.tree), head);
    readers.set(key, reader);
    try {
      return await work(reader);
    } catch (error) {
      readers.delete(key);
      if (error instanceof TreeDiffers) filler.makeAgain(head);
      else filler.fill(head);
      throw error;
    }
  };
}

/** The roots of these subtrees, base64. */
export const roots = (reader: TreeReader, ranges: readonly LeafRange[]): Promise<string[]> =>
  Promise.all(ranges.map(async (range) => (await reader.subtree(range)).toString('base64')));
