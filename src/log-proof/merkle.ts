/** The Merkle tree of RFC 9162 section 2.1 (the same as that of RFC 6962), over SHA-256: what proves something in it. */
import { hash } from 'node:crypto';

const sha256 = (data: Buffer): Buffer => hash('sha256', data, 'buffer');

/** The root of a tree without entries. */
export const emptyRoot: Buffer = sha256(Buffer.alloc(0));

/** SHA-256 over 0x00 and the entry's text in UTF-8. */
export const hashLeaf = (text: string): Buffer => sha256(Buffer.concat([Buffer.of(0x00), Buffer.from(text)]));

const pair = Buffer.alloc(65, 0x01);

/** SHA-256 over 0x01 and both hashes. */
export function hashChildren(left: Uint8Array, right: Uint8Array): Buffer {
  pair.set(left, 1);
  pair.set(right, 33);
  return sha256(pair);
}

/** That a leaf is in a tree. All of it may come from anywhere. */
export interface Inclusion {
  /** The place of the entry, from 0. */
  readonly index: number;
  /** How many entries the tree has. */
  readonly size: number;
  readonly leaf: Buffer;
  /** From the leaf's sibling upwards. */
  readonly path: readonly Buffer[];
  readonly root: Buffer;
}

/** Whether the path leads from the leaf to the root (RFC 9162 section 2.1.3.2). */
export function verifyInclusion({ index, size, leaf, path, root }: Inclusion): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || ![leaf, root, ...path].every(isHash)) return false;
  const sides = sidesOf(index, size - 1, path.length);
  const top = sides && path.reduce((node, other, step) => join(node, other, sides[step]), leaf);
  return top?.equals(root) === true;
}

/** That a tree grew out of a smaller one. All of it may come from anywhere. */
export interface Consistency {
  /** How many entries the smaller tree has, and its root. */
  readonly from: number;
  readonly fromRoot: Buffer;
  /** How many entries the larger tree has, and its root. */
  readonly to: number;
  readonly toRoot: Buffer;
  readonly path: readonly Buffer[];
}

/** Whether the larger tree begins with all of the smaller one (RFC 9162 section 2.1.4.2). */
export function verifyConsistency({ from, fromRoot, to, toRoot, path }: Consistency): boolean {
  if (!isCount(from) || !isCount(to) || from > to || ![fromRoot, toRoot, ...path].every(isHash)) return false;
  // Every tree begins with the one without entries, and each with itself: there is nothing to be proved by hashes.
  if (from === 0) return path.length === 0 && fromRoot.equals(emptyRoot) && (to !== 0 || toRoot.equals(emptyRoot));
  if (from === to) return path.length === 0 && fromRoot.equals(toRoot);
  if (path.length === 0) return false;
  const [start = fromRoot, ...rest] = isPowerOfTwo(from) ? [fromRoot, ...path] : path;
  let [first, last] = [from - 1, to - 1];
  while (isOdd(first)) [first, last] = [half(first), half(last)];
  const sides = sidesOf(first, last, rest.length);
  if (sides === undefined) return false;
  let [smaller, larger] = [start, start];
  for (const [step, other] of rest.entries()) {
    // What stands to the right was not there yet when the tree was smaller.
    if (sides[step] === 'left') smaller = hashChildren(other, smaller);
    larger = join(larger, other, sides[step]);
  }
  return smaller.equals(fromRoot) && larger.equals(toRoot);
}

type Side = 'left' | 'right';

/**
 * On which side each hash of a path stands, from below upwards, for a node at this place among the nodes of its height,
 * of which the last has the place `last`. Undefined when a path of this length does not end at the root.
 */
function sidesOf(place: number, last: number, length: number): readonly Side[] | undefined {
  let [at, end] = [place, last];
  const sides: Side[] = [];
  for (let step = 0; step < length; step += 1) {
    if (end === 0) return undefined;
    const side = isOdd(at) || at === end ? 'left' : 'right';
    // A node without a right sibling moves up as it is.
    if (side === 'left') while (!isOdd(at) && at !== 0) [at, end] = [half(at), half(end)];
    [at, end] = [half(at), half(end)];
    sides.push(side);
  }
  return end === 0 ? sides : undefined;
}

const join = (node: Buffer, other: Buffer, side: Side | undefined): Buffer =>
  side === 'left' ? hashChildren(other, node) : hashChildren(node, other);

// Sizes may be larger than 32 bits, which the operators for bits cut off.
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);
const isHash = ({ length }: Buffer): boolean => length === 32;

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (!isOdd(rest)) rest = half(rest);
  return rest === 1;
}
