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
 * they are all leaves but this one, so one walk over the leaves yields the proof.
 * @throws RangeError when the tree has no such leaf
 */
export function siblingRanges(index: number, size: number): LeafRange[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size)
    throw new RangeError('no such leaf in a tree this size');
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPowerOfTwoBelow(to - from);
    if (index < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.reverse();
}

/** RFC 6962's k: the largest power of two smaller than n. */
function largestPowerOfTwoBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}
