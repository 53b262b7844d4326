import { toHash } from './base64.ts';
import { readCheckpointText } from './checkpoint.ts';
import { rootOf, subtreesOf } from './tower.ts';
import type { Contradiction, KnownTree } from './verdict.ts';

/** What earlier runs found. */
export interface KeptState {
  /** Of each tree that was in order, by its name. */
  readonly known: ReadonlyMap<string, KnownTree>;
  /** What was shown that contradicts it: proof, which nobody may be shown a second time. */
  readonly forks: readonly Fork[];
}

export interface Fork extends Contradiction {
  readonly tree: string;
}

/** Of whoever makes them up. */
const mostForks = 100;

/** Adds what contradicts, unless it is there already. */
export const addFork = (forks: readonly Fork[], fork: Fork): readonly Fork[] =>
  forks.length >= mostForks || forks.some(({ shown }) => shown === fork.shown) ? forks : [...forks, fork];

/**
 * As a text to keep: of each tree the size, the perfect subtrees and the signed checkpoint. It holds no secret, but whoever can
 * change it can make the next run overlook what they changed.
 */
export function writeKnown({ known, forks }: KeptState): string {
  const trees = [...known.values()].map(({ tree, size, subtrees, note }) => {
    return { tree, size, subtrees: subtrees.map((hash) => hash.toString('base64')), note };
  });
  return `${JSON.stringify({ v: 1, trees, forks }, null, 2)}\n`;
}

/** Undefined when the document is not what `writeKnown` wrote, or does not agree with itself. */
export function readKnown(document: unknown): KeptState | undefined {
  const { v, trees, forks = [] } = toMembers(document);
  if (v !== 1 || !Array.isArray(trees) || !Array.isArray(forks) || !forks.every(isFork)) return undefined;
  const known = trees.map(toKnownTree);
  if (!known.every((tree) => tree !== undefined)) return undefined;
  return { known: new Map(known.map((tree) => [tree.tree, tree])), forks };
}

function isFork(value: unknown): value is Fork {
  const { tree, seen, shown } = toMembers(value);
  return [tree, seen, shown].every((each) => typeof each === 'string');
}

function toKnownTree(value: unknown): KnownTree | undefined {
  const { tree, size, subtrees, note } = toMembers(value);
  if (typeof tree !== 'string' || typeof note !== 'string' || typeof size !== 'number') return undefined;
  const hashes = Array.isArray(subtrees)
    ? subtrees.map((hash) => (typeof hash === 'string' ? toHash(hash) : undefined))
    : [];
  if (!Number.isSafeInteger(size) || size < 0 || !hashes.every((hash) => hash !== undefined)) return undefined;
  const said = readCheckpointText(note);
  const agrees = said?.tree === tree && said.size === size && hashes.length === subtreesOf(size);
  return agrees && rootOf(hashes).equals(said.root) ? { tree, size, subtrees: hashes, note } : undefined;
}

const toMembers = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
