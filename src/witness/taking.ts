import type { PublishedTrees } from '../audit/audit.ts';
import type { Clock } from '../contract/vocabulary.ts';
import { openCheckpoint } from '../log-proof/log-proof.ts';
import { goodLines, isTimely } from './ask-witness.ts';
import { type NamedKeys, trustIn } from './named-keys.ts';

/** How many lines were good, and are kept. */
export interface TakenCosignatures {
  readonly taken: number;
}

interface TakingParts {
  /** The real time. */
  readonly clock: Clock;
  readonly trees: Pick<PublishedTrees, 'checkpoints' | 'addCosignature'>;
  readonly own: NamedKeys;
  readonly witnesses: readonly NamedKeys[];
}

export type Take = (tree: string, size: number, lines: string) => Promise<TakenCosignatures | undefined>;

/**
 * Takes the signatures of witnesses that come to us; those that no key of the configuration made are left aside, and those that
 * were not made about now.
 */
export function createTaking({ clock, trees, own, witnesses }: TakingParts): Take {
  const trust = trustIn([own], witnesses);
  return async (tree, size, lines) => {
    const [first] = await trees.checkpoints(tree, size);
    if (trust === undefined || first?.size !== size) return undefined;
    const opened = openCheckpoint(first.note, trust);
    if (!opened.ok) return undefined;
    let taken = 0;
    for (const good of goodLines(opened.checkpoint, lines, trust)) {
      if (isTimely(good, clock()) && (await trees.addCosignature(tree, size, good.line))) taken += 1;
    }
    return { taken };
  };
}
