/** The Merkle tree of RFC 6962 section 2.1, over SHA-256. */
import { hash } from 'node:crypto';

/** What is kept of a tree to let it grow: the roots of its perfect subtrees, the largest first. Never changed in place. */
export interface Frontier {
  readonly size: number;
  readonly subtrees: readonly Buffer[];
}

export const emptyFrontier: Frontier = { size: 0, subtrees: [] };

const sha256 = (data: Buffer): Buffer => hash('sha256', data, 'buffer');

/** SHA-256 over 0x00 and the text in UTF-8. */
export function hashLeaf(text: string): Buffer {
  const data = Buffer.allocUnsafe(1 + Buffer.byteLength(text));
  data[0] = 0x00;
  data.write(text, 1);
  return sha256(data);
}

const pair = Buffer.alloc(65);

/** SHA-256 over 0x01 and both hashes. */
function hashChildren(left: Buffer, right: Buffer): Buffer {
  pair[0] = 0x01;
  left.copy(pair, 1);
  right.copy(pair, 33);
  return sha256(pair);
}

/** The frontier after these leaf hashes; the one given stays as it is, so that a failed write has nothing to put back. */
export function grow(frontier: Frontier, leaves: Iterable<Buffer>): Frontier {
  const subtrees = [...frontier.subtrees];
  let size = frontier.size;
  for (const leaf of leaves) {
    // Each trailing one of the size is a perfect subtree that the new leaf completes to the next larger one.
    let completed = 0;
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) completed += 1;
    const lefts = subtrees.splice(subtrees.length - completed);
    subtrees.push(lefts.reduceRight((right, left) => hashChildren(left, right), leaf));
    size += 1;
  }
  return { size, subtrees };
}

/** The root hash; of an empty tree SHA-256 of nothing. */
export function rootOf({ subtrees }: Frontier): Buffer {
  if (subtrees.length === 0) return sha256(Buffer.alloc(0));
  return subtrees.reduceRight((right, left) => hashChildren(left, right));
}

/** Leaves `from` up to, not including, `to`. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The subtrees whose roots make the inclusion proof of a leaf, from the leaf upwards (RFC 6962 section 2.1.1). Together
 * they are all leaves but this one.
 * @throws RangeError when the tree has no such leaf
 */
export function siblingRanges(index: number, size: number): LeafRange[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size)
    throw new RangeError('no such leaf in a tree this size');
  const ranges: LeafRange[] = [];
  let here: LeafRange = { from: 0, to: size };
  while (here.to - here.from > 1) {
    const [left, right] = halves(here);
    ranges.push(index < left.to ? right : left);
    here = index < left.to ? left : right;
  }
  return ranges.reverse();
}

/**
 * The subtrees whose roots make the consistency proof between two sizes of a tree, in the order of RFC 6962 section 2.1.2.
 * None when one of them is all of the other, or nothing.
 * @throws RangeError unless 0 <= from <= to
 */
export function consistencyRanges(from: number, to: number): LeafRange[] {
  if (![from, to].every(Number.isSafeInteger) || from < 0 || from > to) throw new RangeError('no such sizes of a tree');
  if (from === 0) return [];
  const ranges: LeafRange[] = [];
  let here: LeafRange = { from: 0, to };
  while (here.to !== from) {
    const [left, right] = halves(here);
    ranges.push(from <= left.to ? right : left);
    here = from <= left.to ? left : right;
  }
  // The verifier has the root of the older tree already, when that is all that is left.
  if (here.from > 0) ranges.push(here);
  return ranges.reverse();
}

/** The largest perfect subtrees that a subtree of RFC 6962 is made of, the largest first. */
export function perfectRanges({ from, to }: LeafRange): LeafRange[] {
  const ranges: LeafRange[] = [];
  for (let start = from; start < to; ) {
    const end = start + largestPowerOfTwoBelow(to - start + 1);
    ranges.push({ from: start, to: end });
    start = end;
  }
  return ranges;
}

/** Of more than one leaf: its two children in the tree. */
function halves({ from, to }: LeafRange): readonly [LeafRange, LeafRange] {
  const middle = from + largestPowerOfTwoBelow(to - from);
  return [
    { from, to: middle },
    { from: middle, to },
  ];
}

/** RFC 6962's k: the largest power of two smaller than n. */
function largestPowerOfTwoBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}
