/** A tree as it is published: https://c2sp.org/tlog-tiles */

/** So many hashes are in a full tile. */
export const tileWidth = 256;
export const hashBytes = 32;

/** One tile: at level 0 of hashes of entries, at each higher one of roots of full tiles of the level below. */
export interface TileAddress {
  readonly level: number;
  /** Which of this level, from 0. */
  readonly index: number;
  /** How many hashes, from 1 to 256. */
  readonly width: number;
}

/** The gateway says itself that what it holds is not what it signed, and shows nothing of it. */
export const withheld = Symbol('withheld');

/**
 * Where a tree is read from. What comes from it is believed by nobody: it is held against what was signed.
 * Each of these throws SourceUnavailable when there is no telling what the tree is.
 */
export interface TileSource {
  /** The last published checkpoint. Undefined when there is none. */
  checkpoint(): Promise<string | typeof withheld | undefined>;
  /** Notes of checkpoints over at least so many entries, by size; none when none are kept. Beyond `to` no more are needed. */
  checkpoints(from: number, to: number): AsyncIterable<string | typeof withheld>;
  /** The hashes of a tile, one after the other. Undefined when the tree has no such tile. */
  tile(address: TileAddress): Promise<TileAnswer>;
  /** The proof of a place under the checkpoint of this size, as https://c2sp.org/tlog-proof text, where there are proofs. */
  inclusion?(index: number, size: number): Promise<string | typeof withheld | undefined>;
}

export type TileAnswer = Buffer | typeof withheld | undefined;

/** A tree cannot be read now, which says nothing of whether it is in order. */
export class SourceUnavailable extends Error {}

/** Where a tile stands under the address of its tree: `tile/0/x001/234`, and `.p/7` behind it for one of 7 hashes. */
export function tilePath({ level, index, width }: TileAddress): string {
  const groups = [String(index % 1_000)];
  for (let rest = Math.floor(index / 1_000); rest > 0; rest = Math.floor(rest / 1_000))
    groups.unshift(`${rest % 1_000}`);
  const last = groups.length - 1;
  const path = groups.map((group, place) => `${place === last ? '' : 'x'}${group.padStart(3, '0')}`).join('/');
  return `tile/${level}/${path}${width === tileWidth ? '' : `.p/${width}`}`;
}

/** How many entries are under one hash of this level. */
export const entriesUnder = (level: number): number => tileWidth ** level;

/** The tile of this level and index in a tree of this size; undefined when it would be empty. */
export function tileIn(size: number, level: number, index: number): TileAddress | undefined {
  const width = Math.min(tileWidth, Math.floor(size / entriesUnder(level)) - index * tileWidth);
  return width > 0 ? { level, index, width } : undefined;
}

/** The hash at this place of a tile. */
export const hashAt = (tile: Buffer, place: number): Buffer =>
  tile.subarray(place * hashBytes, (place + 1) * hashBytes);
