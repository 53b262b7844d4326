/**
 * Hashes of a tree in tiles 256 wide (https://c2sp.org/tlog-tiles), each vouched for by a signed root: whatever is read is
 * hashed up to that root before it is given, so a node or a leaf that is not what it was is never passed on.
 */
import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { GatewayError } from '../errors.ts';
import type { TreeHead } from './checkpoint.ts';
import { emptyFrontier, grow, type LeafRange, perfectRanges, rootOf } from './merkle-tree.ts';

/** How many hashes a full tile has. */
export const tileWidth = 256;

/** Where the hashes of one tree are kept. */
export interface KeptHashes {
  /** @throws GatewayError `log-unavailable` when one of them is missing */
  leaves(from: number, to: number): Promise<readonly Buffer[]>;
  /** Roots of complete subtrees of 256 to the power `level` leaves, by their place; those that are kept. */
  nodes(level: number, from: number, to: number): Promise<ReadonlyMap<number, Buffer>>;
}

export interface TreeReader {
  /**
   * The hashes of a tile as far as the tree goes: 256, fewer at its right edge, none beyond it.
   * @throws GatewayError `log-unavailable` when they do not lead to the signed root, or too many must be made again
   */
  tile(level: number, index: number): Promise<readonly Buffer[]>;
  /**
   * The root of a subtree (MTH of RFC 6962 section 2.1), from no more than a tile or two of each level.
   * @throws GatewayError `log-unavailable`
   */
  subtree(range: LeafRange): Promise<Buffer>;
}

/** What is kept is not what was signed: somebody or something changed it. */
export class TreeDiffers extends GatewayError {
  constructor() {
    super('log-unavailable', 'the stored tree is not the one that its checkpoint signs');
  }
}

/**
 * How many leaves may be hashed for one answer because their nodes are not kept yet: what comes between two checkpoints,
 * and some twenty milliseconds. What takes more is made beside the answers.
 */
const mostMadeAgain = 64 * tileWidth;

/** How many tiles are held on to, of those last read: some two megabytes. */
const mostHeld = 64;
/** While nodes are made again: those of the level above the leaves, once each. */
const mostHeldBelow = 16;

/**
 * May be used for as long as the checkpoint is the last one: what was vouched for once is not read again. To be given up after
 * a failure.
 * @param head what a checkpoint says whose signature is found good
 */
export function openTreeReader(kept: KeptHashes, head: TreeHead): TreeReader {
  const { size } = head;
  const stored = createTiles(kept, size, mostMadeAgain);
  const vouched = new LRUCache<string, Promise<readonly Buffer[]>>({ max: mostHeld });

  const checkEdge = async (): Promise<void> => {
    const subtrees: Buffer[] = [];
    for (let level = topLevel(size); level >= 0; level -= 1) {
      const count = countAt(level, size);
      if (count % tileWidth > 0) {
        subtrees.push(...grow(emptyFrontier, await stored(level, Math.floor(count / tileWidth))).subtrees);
      }
    }
    if (rootOf({ size, subtrees }).toString('base64') !== head.root) throw new TreeDiffers();
  };
  const edge = once(checkEdge);
  const vouch = async (level: number, index: number): Promise<readonly Buffer[]> => {
    const hashes = await stored(level, index);
    // The tiles of the right edge make the root together; a full one is a hash of a tile of the next level.
    if (hashes.length < tileWidth) await edge();
    else {
      const above = await tile(level + 1, Math.floor(index / tileWidth));
      if (above[index % tileWidth]?.equals(rootOfTile(hashes)) !== true) throw new TreeDiffers();
    }
    return hashes;
  };
  const tile = (level: number, index: number): Promise<readonly Buffer[]> =>
    remember(vouched, `${level}/${index}`, () => vouch(level, index));

  return {
    tile,
    async subtree(range) {
      const roots: Buffer[] = [];
      for (const { from, to } of perfectRanges(range)) {
        const { level, first, count } = placeOf(from, to);
        const hashes = await tile(level, Math.floor(first / tileWidth));
        roots.push(rootOfTile(hashes.slice(first % tileWidth, (first % tileWidth) + count)));
      }
      return rootOf({ size: range.to - range.from, subtrees: roots });
    },
  };
}

/** The widest level of which a perfect subtree is whole hashes, at most half a tile of them. */
function placeOf(from: number, to: number) {
  let [level, span] = [0, 1];
  while (span * tileWidth <= to - from) [level, span] = [level + 1, span * tileWidth];
  return { level, first: from / span, count: (to - from) / span };
}

type ReadTile = (level: number, index: number) => Promise<readonly Buffer[]>;

/**
 * The tiles of a tree of this size as they are kept; a node that is not kept is made of the level below.
 * @param most how many leaves may be read to make nodes of
 */
export function createTiles(kept: KeptHashes, size: number, most = Infinity): ReadTile {
  const known = new LRUCache<string, Promise<readonly Buffer[]>>({ max: mostHeldBelow });
  let left = most;

  const make = async (level: number, position: number): Promise<Buffer> => {
    if (level === 1) left -= tileWidth;
    if (left < 0) throw new GatewayError('log-unavailable', 'the nodes of the stored tree are still being made');
    await setImmediate();
    return rootOfTile(await readOnce(level - 1, position));
  };
  const read: ReadTile = async (level, index) => {
    const from = index * tileWidth;
    const to = Math.min(from + tileWidth, countAt(level, size));
    if (from >= to) return [];
    if (level === 0) return await kept.leaves(from, to);
    const nodes = await kept.nodes(level, from, to);
    const hashes: Buffer[] = [];
    for (let position = from; position < to; position += 1) {
      hashes.push(nodes.get(position) ?? (await make(level, position)));
    }
    return hashes;
  };
  // Of the leaves each tile is needed once, when at all.
  const readOnce: ReadTile = (level, index) =>
    level === 0 ? read(level, index) : remember(known, `${level}/${index}`, () => read(level, index));
  return readOnce;
}

/** How many hashes a level has: the complete subtrees of 256 to its power. */
export const countAt = (level: number, size: number): number => Math.floor(size / tileWidth ** level);

/** The last level that has any hash. */
function topLevel(size: number): number {
  let level = 0;
  while (countAt(level + 1, size) > 0) level += 1;
  return level;
}

/** The root of a tile: of a full one, the hash in the tile above it. */
export const rootOfTile = (hashes: readonly Buffer[]): Buffer => rootOf(grow(emptyFrontier, hashes));

function remember<Value extends object>(known: LRUCache<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
