/** The tree of RFC 6962 section 2.1 to the letter, as slow as it reads: what proofs are compared with. */
import { hash } from 'node:crypto';
import { hashLeaf } from './merkle-tree.ts';
import type { KeptHashes } from './tree-reader.ts';

const sha256 = (...parts: readonly Buffer[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');
const largestPowerBelow = (n: number): number => 2 ** (Math.ceil(Math.log2(n)) - 1);

export const manyLeaves: readonly Buffer[] = Array.from({ length: 70_000 }, (_, at) => hashLeaf(`entry ${at}`));

/** It is asked for the same subtrees again and again. */
const known = new Map<string, Buffer>();

/** MTH of some of the many leaves. */
export function naiveRoot(from: number, to: number): Buffer {
  const made = known.get(`${from} ${to}`) ?? makeRoot(from, to);
  known.set(`${from} ${to}`, made);
  return made;
}

function makeRoot(from: number, to: number): Buffer {
  if (to === from) return sha256();
  if (to - from === 1) return manyLeaves[from] ?? sha256();
  const middle = from + largestPowerBelow(to - from);
  return sha256(Buffer.of(1), naiveRoot(from, middle), naiveRoot(middle, to));
}

/** PATH of section 2.1.1. */
export function naiveInclusion(index: number, from: number, to: number): Buffer[] {
  if (to - from === 1) return [];
  const middle = from + largestPowerBelow(to - from);
  if (index < middle) return [...naiveInclusion(index, from, middle), naiveRoot(middle, to)];
  return [...naiveInclusion(index, middle, to), naiveRoot(from, middle)];
}

/** SUBPROOF of section 2.1.2. */
export function naiveConsistency(older: number, from: number, to: number, isWhole = true): Buffer[] {
  if (older === to) return isWhole ? [] : [naiveRoot(from, to)];
  const middle = from + largestPowerBelow(to - from);
  if (older <= middle) return [...naiveConsistency(older, from, middle, isWhole), naiveRoot(middle, to)];
  return [...naiveConsistency(older, middle, to, false), naiveRoot(from, middle)];
}

/** A tree of so many of the leaves as it is kept, and how much of it was read. Both can be tampered with. */
export function keepTree(size: number) {
  const leaves = [...manyLeaves.slice(0, size)];
  const nodes = new Map<string, Buffer>();
  const read = { hashes: 0, leaves: 0 };
  for (let span = 256, level = 1; span <= size; span *= 256, level += 1) {
    for (let from = 0; from + span <= size; from += span) {
      nodes.set(`${level}/${from / span}`, naiveRoot(from, from + span));
    }
  }
  const kept: KeptHashes = {
    async leaves(from, to) {
      read.hashes += to - from;
      read.leaves += to - from;
      return leaves.slice(from, to);
    },
    async nodes(level, from, to) {
      const found = new Map<number, Buffer>();
      for (let position = from; position < to; position += 1) {
        const node = nodes.get(`${level}/${position}`);
        if (node) found.set(position, node);
      }
      read.hashes += found.size;
      return found;
    },
  };
  return { kept, leaves, nodes, read };
}

export const headOf = (size: number) => ({ tree: 'tree/1', size, root: naiveRoot(0, size).toString('base64') });
