import type { CheckpointRefusal, SignedCheckpoint } from './checkpoint.ts';
import type { Frontier } from './tower.ts';

/**
 * What is wrong with a tree. Of entries: `entry-changed`, `entry-dropped`, `entry-inserted`, `reordered`; the last three
 * can be told from the first only against a copy that was kept. `node-changed`, `node-missing`: the entries are what was
 * signed, but a higher tile that proofs are made of is not. `forked`: the gateway signed two histories. `cut-off`: it
 * signed more entries than there are. `checkpoint-not-signed`: a checkpoint that no key of the trust file vouches for.
 * `withheld`: the gateway says itself that what it holds there is not what it signed, and shows it to nobody.
 * `not-cosigned`: fewer witnesses than the trust file asks have seen what follows `from`. `other-tree`: what is served is
 * not the tree that was asked for. `nothing-published`: there is no signed checkpoint at all, so nothing was verified.
 * `tree-missing`: a gateway lists a tree with a higher number, and this one is not there. `ended-shorter`: the gateway says that
 * its database was put back, and that the tree ended there; it had signed more. `end-differs`: the tree that is served does
 * not end where the gateway says it did, or has another root there. `end-not-proved`: the gateway says that the tree ended, and no
 * entry of a tree that is in order says so. `stale`: no witness saw the last checkpoint as lately as is asked, or the gateway
 * signed a later one, over `to` entries, and does not serve it as the last. `too-long`: its last checkpoint is over more new entries
 * than whoever verifies wants to read; none of them was.
 */
export type TreeProblemKind =
  | 'entry-changed'
  | 'entry-dropped'
  | 'entry-inserted'
  | 'reordered'
  | 'node-changed'
  | 'node-missing'
  | 'forked'
  | 'cut-off'
  | 'withheld'
  | 'checkpoint-not-signed'
  | 'not-cosigned'
  | 'other-tree'
  | 'nothing-published'
  | 'tree-missing'
  | 'ended-shorter'
  | 'end-differs'
  | 'end-not-proved'
  | 'stale'
  | 'too-long';

/** Where a gateway says that a tree ended, because its database was put back. */
export interface ListedEnd {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** The entry that says so; undefined when the gateway names none. */
  readonly saidBy?: EntryPlace & { /** Its text. */ readonly entry: string };
}

interface EntryPlace {
  readonly tree: string;
  /** From 0. */
  readonly index: number;
}

/**
 * Why an end is not proved. `not-said`: no entry is named. `says-otherwise`: that text does not say that this tree ended there.
 * `tree-not-there`: the tree that it should be in is not listed, or not in order. `not-in-tree`: the text is not at that place of it.
 */
export type EndRefusal = 'not-said' | 'says-otherwise' | 'tree-not-there' | 'not-in-tree';

/** A problem, and between which entries: from this place (the first is 0) up to, not including, `to`. */
export interface TreeProblem {
  readonly problem: TreeProblemKind;
  readonly from: number;
  readonly to: number;
  /** Why a checkpoint, or an end, is not believed. */
  readonly refusal?: CheckpointRefusal | EndRefusal;
  /** The entry that should say it. */
  readonly saidBy?: EntryPlace;
}

/** What a run that found a tree in order knows of it, for the next one. */
export interface KnownTree extends Frontier {
  readonly tree: string;
  /** The signed checkpoint: with another one that contradicts it, proof of a fork. */
  readonly note: string;
}

/** Two signed notes of one tree that cannot both be true: whoever has both has proof. */
export interface Contradiction {
  /** What was known, or was shown as an earlier checkpoint. */
  readonly seen: string;
  /** What is served as the last one now, and may never be again. */
  readonly shown: string;
}

/** What came of verifying one tree. */
export interface TreeVerdict {
  /** Its name; undefined when there is no checkpoint that says it. */
  readonly tree: string | undefined;
  /** How many entries its last checkpoint is over. */
  readonly size: number;
  /** The key of the gateway that signed that: its RFC 7638 thumbprint. */
  readonly signedBy?: string;
  /** When as many witnesses as are asked, one at least, saw the last checkpoint; ISO 8601. */
  readonly cosignedAt?: string;
  /** Up to how many entries the tree leads to a signed root: of these all is what was signed but what `problems` names. */
  readonly vouchedFor: number;
  /** How many of these an earlier run had read; only what follows was read now. */
  readonly readFrom: number;
  /** The witnesses of the trust file that cosigned the last checkpoint. */
  readonly cosignedBy: readonly string[];
  readonly problems: readonly TreeProblem[];
  /**
   * What is good to know and no problem. `tree-ended`: nothing is added to it any more, as an entry of a newer tree says.
   * `witness-ahead`: the clock of a witness is ahead; that it saw the checkpoint counts, not when.
   */
  readonly info?: readonly ('tree-ended' | 'witness-ahead')[];
  /** Why it could not be read, or not to its end: then no more than `problems` is known of it. */
  readonly unavailable?: string;
  readonly contradiction?: Contradiction;
  /** What the next run may start from. Undefined when anything but a (late enough) cosignature is missing. */
  readonly known: KnownTree | undefined;
}

/** Enough of one kind to see what happened. */
const mostProblems = 100;

/** The problems of a tree as they are found; bounded, whoever makes them up. */
export class Problems {
  readonly list: TreeProblem[] = [];

  /** Then no more is told, so there is no use in reading on. */
  get isFull(): boolean {
    return this.list.length >= mostProblems;
  }

  add(problem: TreeProblem): void {
    if (!this.isFull) this.list.push(problem);
  }

  /** In order of place, the most telling first; none twice. */
  sorted(): readonly TreeProblem[] {
    const seen = new Set<string>();
    const isNew = ({ problem, from, to }: TreeProblem): boolean =>
      seen.size !== seen.add(`${problem} ${from} ${to}`).size;
    return this.list.filter(isNew).toSorted((one, other) => one.from - other.from || one.to - other.to);
  }
}

/** Whether as many different witnesses cosigned as are asked. */
export const isCosigned = ({ cosignatures }: SignedCheckpoint, quorum: number): boolean =>
  cosignatures.length >= quorum;
