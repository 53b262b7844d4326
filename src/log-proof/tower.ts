import { emptyRoot, hashChildren } from './merkle.ts';
import { tileWidth } from './tiles.ts';

/** What is kept of a tree to let it grow: the roots of its perfect subtrees, the largest first. */
export interface Frontier {
  readonly size: number;
  readonly subtrees: readonly Buffer[];
}

/** How many perfect subtrees a tree of this size has: one for each one in the number. */
export function subtreesOf(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}

/** The root of a tree from its perfect subtrees (RFC 9162 section 2.1.1). */
export const rootOf = (subtrees: readonly Buffer[]): Buffer =>
  subtrees.length === 0 ? emptyRoot : subtrees.reduceRight((right, left) => hashChildren(left, right));

/** The hashes of one tile that is being filled, as perfect subtrees. */
interface Floor {
  count: number;
  readonly subtrees: Buffer[];
}

/** A tree that grows tile by tile: on each floor the tile of that level that is not full yet. */
export class Tower {
  readonly #floors: Floor[] = [];

  constructor({ size, subtrees }: Frontier = { size: 0, subtrees: [] }) {
    let taken = subtrees.length;
    for (let rest = size; rest > 0; rest = Math.floor(rest / tileWidth)) {
      const count = rest % tileWidth;
      const ones = subtreesOf(count);
      this.#floors.push({ count, subtrees: subtrees.slice(taken - ones, taken) });
      taken -= ones;
    }
  }

  /** Adds a hash to the tile of a level. Returns the tile's root when that made it full: it belongs on the next level. */
  add(level: number, hash: Buffer): Buffer | undefined {
    while (this.#floors.length <= level) this.#floors.push({ count: 0, subtrees: [] });
    const floor = this.#floors[level] ?? { count: 0, subtrees: [] };
    let node = hash;
    // Each trailing one of the count is a perfect subtree that this hash completes to the next larger one.
    for (let rest = floor.count; rest % 2 === 1; rest >>= 1) node = hashChildren(floor.subtrees.pop() ?? node, node);
    floor.count += 1;
    if (floor.count < tileWidth) {
      floor.subtrees.push(node);
      return undefined;
    }
    floor.count = 0;
    return node;
  }

  frontier(): Frontier {
    const size = this.#floors.reduceRight((sum, { count }) => sum * tileWidth + count, 0);
    return { size, subtrees: this.#floors.toReversed().flatMap(({ subtrees }) => subtrees) };
  }

  root(): Buffer {
    return rootOf(this.frontier().subtrees);
  }

  clone(): Tower {
    return new Tower(this.frontier());
  }
}
