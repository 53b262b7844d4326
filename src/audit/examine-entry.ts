import type { Store } from '../store/store.ts';
import type { LogKey } from './checkpoint.ts';
import { verifyInclusion } from './inclusion-proof.ts';
import { isTextOf, storedEntry } from './log-rows.ts';
import { hashLeaf } from './merkle-tree.ts';
import type { Prover } from './prove.ts';
import { TreeDiffers } from './tree-reader.ts';

/** An entry as it is stored, held against what was written of it. */
export interface ExaminedEntry {
  /** The text that was hashed; undefined when it was removed after its term. */
  readonly text: string | undefined;
  /**
   * Whether it is what was written. `covered`: a checkpoint signs it. `pending`: its own hash does, and no checkpoint is
   * over it yet, or its text was removed. `changed`: it is not.
   */
  readonly state: 'covered' | 'pending' | 'changed';
}

interface ExamineParts extends Prover {
  readonly store: Store;
  readonly keys: readonly LogKey[];
}

/**
 * Reads an entry and holds it against its leaf, and the leaf against the checkpoint over it: whoever changes a text and its
 * hash together is found out by the second. And whether it is the entry that is asked for: another one, whole, is none.
 */
export async function examineEntry(
  { store, keys, prove, isInOwnTree }: ExamineParts,
  id: string,
): Promise<ExaminedEntry | undefined> {
  const stored = await storedEntry(store, id);
  if (stored === undefined) return undefined;
  const { text, leaf } = stored;
  if (text === undefined) return { text, state: 'pending' };
  if (hashLeaf(text).toString('base64') !== leaf || !isTextOf(id, text)) return { text, state: 'changed' };
  try {
    const proof = await prove(id);
    if (proof === undefined) return { text, state: (await isInOwnTree(id)) === false ? 'changed' : 'pending' };
    return { text, state: verifyInclusion(text, proof, keys) ? 'covered' : 'changed' };
  } catch (error) {
    // The stored tree leads to another root than was signed: no proof of any entry is made of it.
    if (error instanceof TreeDiffers) return { text, state: 'changed' };
    throw error;
  }
}
