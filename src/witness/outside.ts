import type { KeyObject } from 'node:crypto';
import {
  type CheckpointRefusal,
  cosign,
  openCheckpoint,
  readCheckpointText,
  type SignedCheckpoint,
  type Trust,
  verifyConsistency,
} from '../log-proof/log-proof.ts';
import { askOnce, type LineFault } from './ask-once.ts';
import { toHash } from './read-request.ts';

/** The last checkpoint of a tree that was signed by somebody without a gateway. */
export interface SeenLog {
  readonly tree: string;
  readonly size: number;
  readonly note: string;
}

/**
 * What came of a visit. `forked`: another root of the same size; `not-continued`: a larger tree that does not begin with what
 * was signed, or of which that is not shown; `shrunk`: a smaller one. With each of these both notes are there: proof. `gone`: there
 * is no checkpoint of it, and one was signed.
 */
export type LogVisit =
  | { readonly kind: 'cosigned'; readonly tree: string; readonly size: number; readonly taken: boolean }
  | {
      readonly kind: 'forked' | 'not-continued' | 'shrunk';
      readonly tree: string;
      readonly seen: string;
      readonly shown: string;
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'not-believed'; readonly refusal: CheckpointRefusal | 'other-tree' }
  | { readonly kind: 'no-answer'; readonly fault: LineFault | 'status' };

export interface VisitParts {
  /** The tree, `https://host/v1/log/trees/<name>/<number>`. */
  readonly address: URL;
  readonly trust: Trust;
  readonly seen: SeenLog | undefined;
  /** Of the witness, with its Ed25519 private key. */
  readonly name: string;
  readonly key: KeyObject;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** Makes durable what is about to be signed: the signature leaves after that. */
  readonly keep: (now: SeenLog) => Promise<void>;
}

/** Looks at a tree as its witness, signs its last checkpoint when it continues what was signed before, and hands that in. */
export async function visitLog(parts: VisitParts): Promise<LogVisit> {
  const { trust, seen, name, key, at, keep } = parts;
  const base = `${parts.address.origin}${parts.address.pathname.replace(/\/+$/, '')}`;
  const shown = await askOnce(new URL(`${base}/checkpoint`));
  if (!shown.ok) return { kind: 'no-answer', fault: shown.fault };
  if (seen !== undefined && (shown.status === 404 || shown.status === 410)) return { kind: 'gone' };
  if (shown.status !== 200) return { kind: 'no-answer', fault: 'status' };
  const opened = openCheckpoint(shown.text, trust);
  if (!opened.ok) return { kind: 'not-believed', refusal: opened.refusal };
  const { checkpoint } = opened;
  const { tree, size, note } = checkpoint;
  if (!base.endsWith(`/${tree}`)) return { kind: 'not-believed', refusal: 'other-tree' };
  const problem = seen === undefined ? undefined : await compare(base, seen, checkpoint);
  if (problem !== undefined) return problem;
  await keep({ tree, size, note });
  const line = cosign(checkpoint, { name, key, at });
  const handed = await askOnce(new URL(`${base}/cosignatures?size=${size}`), { body: `${line}\n` });
  if (!handed.ok) return { kind: 'no-answer', fault: handed.fault };
  if (handed.status !== 200) return { kind: 'no-answer', fault: 'status' };
  return { kind: 'cosigned', tree, size, taken: Number(membersOf(handed.text)['taken']) > 0 };
}

async function compare(base: string, seen: SeenLog, checkpoint: SignedCheckpoint): Promise<LogVisit | undefined> {
  const { tree, size, root, note } = checkpoint;
  const before = readCheckpointText(seen.note);
  const problem = (kind: 'forked' | 'not-continued' | 'shrunk'): LogVisit => ({
    ...{ kind, tree, seen: seen.note, shown: note },
  });
  if (before?.tree !== tree) return problem('not-continued');
  if (size < before.size) return problem('shrunk');
  if (size === before.size) return root.equals(before.root) ? undefined : problem('forked');
  const path = before.size === 0 ? [] : await readPath(base, before.size, size);
  if (!Array.isArray(path)) return path;
  const continued = verifyConsistency({ from: before.size, fromRoot: before.root, to: size, toRoot: root, path });
  return continued ? undefined : problem('not-continued');
}

/** The proof of a gateway; one that it does not have, or not in its form, proves nothing. */
async function readPath(base: string, from: number, to: number): Promise<Buffer[] | LogVisit> {
  const answer = await askOnce(new URL(`${base}/consistency?from=${from}&to=${to}`));
  if (!answer.ok) return { kind: 'no-answer', fault: answer.fault };
  if (answer.status === 429 || answer.status >= 500) return { kind: 'no-answer', fault: 'status' };
  const path = answer.status === 200 ? membersOf(answer.text)['path'] : undefined;
  const hashes = Array.isArray(path) ? path.map((base64) => toHash(String(base64))) : [];
  return hashes.every((hash) => hash !== undefined) ? hashes : [];
}

/** What stands in an answer in JSON; nothing when it is none. */
function membersOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
