import type { KeyObject } from 'node:crypto';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import {
  type CheckpointRefusal,
  cosign,
  emptyRoot,
  openCheckpoint,
  type SignedCheckpoint,
  verifyConsistency,
} from '../log-proof/log-proof.ts';
import type { Store } from '../store/store.ts';
import { type NamedKeys, trustIn } from './named-keys.ts';
import { type AddCheckpoint, readAddCheckpoint } from './read-request.ts';
import { keepFork, readSeen, replaceSeen, type Seen, type Tx } from './witnessed-rows.ts';

/** Why nothing is signed, and with a conflict how much was signed last. */
export type CosigningAnswer =
  | { readonly kind: 'cosigned' /** Ends with a line feed. */; readonly line: string }
  | { readonly kind: 'malformed' | 'unknown-log' | 'not-signed' | 'wrong-proof' }
  | { readonly kind: 'conflict'; readonly size: number };

export interface CosigningParts {
  readonly store: Store;
  /** The real time: it is part of what is signed. */
  readonly clock: Clock;
  /** Of this witness, as the trust files of others have it. */
  readonly name: string;
  /** Ed25519 private key, for this and nothing else. */
  readonly key: KeyObject;
  /** Whose logs are witnessed. */
  readonly logs: readonly NamedKeys[];
  /** Who must hear of it. */
  readonly tell: CosigningAlarms;
}

export interface CosigningAlarms {
  /** A gateway signed two histories of this tree. */
  fork(tree: string, size: number): void;
  /**
   * A checkpoint that the gateway signed came with a proof that does not lead there from what was signed before. Anybody can
   * put a wrong proof beside a true checkpoint; but a log that was rewritten and goes on is not told in another way.
   */
  notContinued(tree: string, size: number): void;
}

const refusals: Readonly<Record<CheckpointRefusal, CosigningAnswer>> = {
  malformed: { kind: 'malformed' },
  'unknown-tree': { kind: 'unknown-log' },
  'not-signed': { kind: 'not-signed' },
  'wrong-signature': { kind: 'not-signed' },
  'former-key': { kind: 'not-signed' },
};

/** More trees than this no gateway comes to: one more for each process beside others, and each time that it is put back. */
const lastNumber = 10_000;

/** In milliseconds: so often a tree is told of, whoever sends how many wrong proofs. */
const seldom = 60 * 60_000;

/**
 * Signs the checkpoints of other gateways, each only when it continues what was signed of that tree before. What is seen is
 * durable before it is signed, and two requests at once cannot both replace the same thing: so all that is ever signed of
 * one tree is one history.
 */
export function createCosigning(parts: CosigningParts): (body: string) => Promise<CosigningAnswer> {
  const { store, clock, name, key, tell } = parts;
  const trust = trustIn(parts.logs);
  /** When a wrong proof was last told of, by tree: only of those that were signed, and so bounded as they are. */
  const told = new Map<string, number>();
  return async (body) => {
    const request = readAddCheckpoint(body);
    if (request === undefined) return { kind: 'malformed' };
    if (trust === undefined) return { kind: 'unknown-log' };
    const opened = openCheckpoint(request.note, trust);
    if (!opened.ok) return refusals[opened.refusal];
    const { checkpoint } = opened;
    if (request.old > checkpoint.size) return { kind: 'malformed' };
    const at = clock();
    const judged = await store.transaction((tx) => judge(tx, request, checkpoint, at));
    return toAnswer(judged, checkpoint, at);
  };

  function toAnswer(judged: Judged, checkpoint: SignedCheckpoint, at: Instant): CosigningAnswer {
    if (judged === 'signable') {
      return { kind: 'cosigned', line: `${cosign(checkpoint, { name, key, at: Math.floor(at / 1_000) })}\n` };
    }
    if (judged.kind === 'not-continued') {
      tellSeldom(checkpoint, at);
      return { kind: 'wrong-proof' };
    }
    if (judged.kind !== 'forked') return judged;
    if (judged.isNew) tell.fork(checkpoint.tree, checkpoint.size);
    return { kind: 'conflict', size: judged.size };
  }

  function tellSeldom({ tree, size }: SignedCheckpoint, at: number): void {
    if (at - (told.get(tree) ?? Number.NEGATIVE_INFINITY) < seldom) return;
    told.set(tree, at);
    tell.notContinued(tree, size);
  }
}

type Judged =
  | 'signable'
  | Exclude<CosigningAnswer, { kind: 'cosigned' }>
  | { readonly kind: 'not-continued' }
  | { readonly kind: 'forked'; readonly size: number; readonly isNew: boolean };

async function judge(tx: Tx, { old, path }: AddCheckpoint, checkpoint: SignedCheckpoint, at: number): Promise<Judged> {
  const { tree: origin, size, root } = checkpoint;
  const now: Seen = { origin, size, root: root.toString('base64'), note: checkpoint.note };
  // Each number is a row for good: the holder of that gateway's key decides how many there are.
  if (Number(origin.split('/').at(-1)) > lastNumber) return { kind: 'unknown-log' };
  const seen = await readSeen(tx, origin);
  // Two roots of one size need no proof: both are signed, and no tree has both.
  if (seen?.size === size && seen.root !== now.root) {
    return { kind: 'forked', size, isNew: await keepFork(tx, seen, now, at) };
  }
  const from = seen?.size ?? 0;
  if (old !== from) return { kind: 'conflict', size: from };
  const fromRoot = seen === undefined ? emptyRoot : Buffer.from(seen.root, 'base64');
  if (!verifyConsistency({ from, fromRoot, to: size, toRoot: root, path })) {
    return { kind: seen === undefined ? 'wrong-proof' : 'not-continued' };
  }
  if (seen?.size === size) return 'signable';
  if (await replaceSeen(tx, seen, now, at)) return 'signable';
  // Somebody else came first: what they left is what the next request must continue.
  return { kind: 'conflict', size: (await readSeen(tx, origin))?.size ?? 0 };
}
