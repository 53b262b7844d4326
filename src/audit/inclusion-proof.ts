import { hash } from 'node:crypto';
import { type LogKey, readCheckpoint } from './checkpoint.ts';

/** That an entry is in the tree a checkpoint signs. Whoever has the entry's text can check it without the gateway. */
export interface InclusionProof {
  readonly tree: string;
  /** The entry's place, from 0. */
  readonly index: number;
  /** The size of the tree the proof is for. */
  readonly size: number;
  /** Hash of the entry's text, base64. */
  readonly leaf: string;
  /** Hashes from the leaf's sibling upwards, base64. */
  readonly path: readonly string[];
  /** Root of the tree, base64. */
  readonly root: string;
  /** The signed note over size and root. */
  readonly checkpoint: string;
}

/**
 * Whether the proof shows that this text is an entry of a tree that one of these keys signs. All of the proof is
 * untrusted: it may come from anywhere.
 */
export function verifyInclusion(text: string, proof: InclusionProof, keys: readonly LogKey[]): boolean {
  const { tree, size, root, leaf, checkpoint } = proof;
  const signed = readCheckpoint(checkpoint, keys);
  if (signed?.tree !== tree || signed.size !== size || signed.root !== root) return false;
  const entry = hash('sha256', Buffer.concat([Buffer.of(0x00), Buffer.from(text)]), 'base64');
  return entry === leaf && leadsToRoot(proof);
}

type Path = Pick<InclusionProof, 'index' | 'size' | 'leaf' | 'path' | 'root'>;

/** Whether the path leads from the leaf to the root (RFC 9162 section 2.1.3.2). */
export function leadsToRoot({ index, size, leaf, path, root }: Path): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  if (![leaf, root, ...path].every(isHash)) return false;
  let node: Buffer = Buffer.from(leaf, 'base64');
  let [first, last] = [index, size - 1];
  for (const text of path) {
    if (last === 0) return false;
    const sibling = Buffer.from(text, 'base64');
    if (first % 2 === 1 || first === last) {
      node = hashPair(sibling, node);
      // A node without a right sibling moves up as it is.
      while (first % 2 === 0 && first !== 0) [first, last] = [half(first), half(last)];
    } else {
      node = hashPair(node, sibling);
    }
    [first, last] = [half(first), half(last)];
  }
  return last === 0 && node.toString('base64') === root;
}

/** 32 bytes in the one base64 form they have, so that a proof has one form too. */
const isHash = (text: string): boolean => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === text;
};

const half = (n: number): number => Math.floor(n / 2);

const hashPair = (left: Buffer, right: Buffer): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(0x01), left, right]), 'buffer');
