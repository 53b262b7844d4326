/** A proof that stands by itself: https://c2sp.org/tlog-proof */
import { toHash } from './base64.ts';
import { type CheckpointRefusal, openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { verifyInclusion } from './merkle.ts';
import type { Trust } from './trust.ts';

/** The parts of a proof, none of them verified. */
export interface ProofText {
  readonly index: number;
  readonly path: readonly Buffer[];
  /** The signed note, to the character. */
  readonly checkpoint: string;
}

const firstLine = 'c2sp.org/tlog-proof@v1';
const maxCharacters = 128 * 1024;
/** Two to the power of this is more entries than anybody writes. */
const maxHeight = 63;

/** Takes a proof apart. Undefined when it is none, to the letter. Extra data is not authenticated and left aside. */
export function parseProof(text: string): ProofText | undefined {
  const gap = text.indexOf('\n\n');
  if (gap < 0 || text.length > maxCharacters) return undefined;
  const [first, ...rest] = text.slice(0, gap).split('\n');
  const [indexLine = '', ...lines] = /^extra [A-Za-z0-9+/]*={0,2}$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  const [, digits] = /^index (0|[1-9][0-9]{0,15})$/.exec(indexLine) ?? [];
  const path = lines.map(toHash);
  if (first !== firstLine || digits === undefined || lines.length > maxHeight) return undefined;
  if (!path.every((node) => node !== undefined)) return undefined;
  return { index: Number(digits), path, checkpoint: text.slice(gap + 2) };
}

/** Why a proof does not prove. */
export type ProofRefusal =
  | 'proof-malformed'
  | 'proof-leads-elsewhere'
  | 'not-cosigned'
  | `checkpoint-${CheckpointRefusal}`;

export type OpenedProof =
  | { readonly ok: true; readonly index: number; readonly checkpoint: SignedCheckpoint }
  | { readonly ok: false; readonly refusals: readonly ProofRefusal[] };

/**
 * Verifies that a leaf is in a tree whose checkpoint its gateway signed, and as many witnesses cosigned as the trust
 * file asks.
 */
export function openProof(text: string, leaf: Buffer, trust: Trust): OpenedProof {
  const proof = parseProof(text);
  if (proof === undefined) return { ok: false, refusals: ['proof-malformed'] };
  const { index, path } = proof;
  const opened = openCheckpoint(proof.checkpoint, trust);
  if (!opened.ok) return { ok: false, refusals: [`checkpoint-${opened.refusal}`] };
  const { checkpoint } = opened;
  const { size, root, cosignatures } = checkpoint;
  const refusals: ProofRefusal[] = [];
  if (!verifyInclusion({ index, size, leaf, path, root })) refusals.push('proof-leads-elsewhere');
  if (cosignatures.length < trust.quorum) refusals.push('not-cosigned');
  return refusals.length === 0 ? { ok: true, index, checkpoint } : { ok: false, refusals };
}
