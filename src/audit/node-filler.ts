import { setImmediate } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import type { TreeExtent, TreeHead } from './checkpoint.ts';
import { countNodes, dropNodes, keepNodes, keptHashes } from './log-node-rows.ts';
import { emptyFrontier, rootOf } from './merkle-tree.ts';
import { extend } from './read-frontier.ts';
import { countAt, createTiles, rootOfTile, tileWidth } from './tree-reader.ts';

/** Keeps the roots of complete subtrees, so that a proof need not walk over the leaves; never in the way of an entry. */
export interface NodeFiller {
  /** Sees to it that the nodes of a tree are kept up to a size of which all entries are durable. Comes back at once. */
  fill(extent: TreeExtent): void;
  /**
   * Makes all nodes of a tree again when they do not lead to its signed root and its leaves do; once in the life of this
   * process. Where a leaf was changed the nodes stay, so that nothing but the tile of that leaf is withheld.
   */
  makeAgain(head: TreeHead): void;
  /** Stops after the nodes at hand. What is missing then is made the next time. */
  close(): Promise<void>;
}

interface Task extends TreeExtent {
  /** Base64: what the leaves must lead to before the nodes are dropped. Undefined when they stay. */
  readonly dropUnder: string | undefined;
}

export function createNodeFiller(store: Store): NodeFiller {
  const waiting = new Map<string, Task>();
  const madeAgain = new Set<string>();
  let running: Promise<void> | undefined;
  let open = true;

  const work = async (): Promise<void> => {
    for (const [tree, task] of waiting) {
      waiting.delete(tree);
      // What could not be kept now is made the next time: nobody waits for it.
      await fillTree(store, task, () => open).catch(() => {});
    }
    running = undefined;
  };
  const plan = (task: Task): void => {
    if (!open) return;
    const before = waiting.get(task.tree);
    waiting.set(task.tree, before?.dropUnder === undefined ? task : before);
    running ??= work();
  };
  return {
    fill: ({ tree, size }) => plan({ tree, size, dropUnder: undefined }),
    makeAgain({ tree, size, root }) {
      if (madeAgain.has(tree)) return;
      madeAgain.add(tree);
      plan({ tree, size, dropUnder: root });
    },
    async close() {
      open = false;
      await running;
    },
  };
}

/** From the lowest level up, the nodes of one tile at a time; what is kept already stays. */
async function fillTree(store: Store, { tree, size, dropUnder }: Task, goesOn: () => boolean): Promise<void> {
  if (dropUnder !== undefined) {
    const fromLeaves = rootOf(await extend(store, tree, emptyFrontier, size));
    if (fromLeaves.toString('base64') !== dropUnder) return;
    await dropNodes(store, tree);
  }
  for (let level = 1; countAt(level, size) > 0; level += 1) {
    const count = countAt(level, size);
    const first = await firstToLookAt(store, tree, level);
    for (let from = first; from < count; from += tileWidth) {
      if (!goesOn()) return;
      await keepNodes(store, tree, level, await makeMissing({ store, tree, size, level, from, goesOn }));
    }
  }
}

interface Stretch {
  readonly store: Store;
  readonly tree: string;
  readonly size: number;
  readonly level: number;
  readonly from: number;
  readonly goesOn: () => boolean;
}

async function makeMissing({ store, tree, size, level, from, goesOn }: Stretch): Promise<Map<number, Buffer>> {
  const kept = keptHashes(store, tree);
  const to = Math.min(from + tileWidth, countAt(level, size));
  const known = await kept.nodes(level, from, to);
  const made = new Map<number, Buffer>();
  for (let position = from; position < to && goesOn(); position += 1) {
    if (known.has(position)) continue;
    made.set(position, rootOfTile(await createTiles(kept, size)(level - 1, position)));
    // Lets others have a turn: many nodes take seconds.
    await setImmediate();
  }
  return made;
}

/** Where the first node may be missing: where those that are kept end, unless one is missing before that. */
async function firstToLookAt(store: Store, tree: string, level: number): Promise<number> {
  const { count, last } = await countNodes(store, tree, level);
  return last === count - 1 ? Math.floor(count / tileWidth) * tileWidth : 0;
}
