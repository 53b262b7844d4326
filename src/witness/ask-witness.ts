import type { PublishedTrees } from '../audit/audit.ts';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { addSignatures, openCheckpoint, type SignedCheckpoint, type Trust } from '../log-proof/log-proof.ts';
import { askOnce, type LineAnswer, type LineFault } from './ask-once.ts';
import { toHash, writeAddCheckpoint } from './read-request.ts';

/**
 * Why a witness did not sign. `refused`: it does not witness this log, or does not know its key. `not-signed`: what it sent
 * is no good signature of its key. `wrong-time`: its clock and ours differ by more than minutes. `busy`: it was asked too much, by whomever. `cannot-prove`: it signed a size that we have no
 * checkpoint of. `ahead`, `other-history`: it saw more of our tree than we have, or something that does not begin it: our log is
 * not what it was.
 */
export type WitnessFault =
  | LineFault
  | 'busy'
  | 'refused'
  | 'not-signed'
  | 'wrong-time'
  | 'cannot-prove'
  | 'ahead'
  | 'other-history'
  | 'failed';

export type Witnessed =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly fault: WitnessFault };

/** A witness that we ask, and what is known of it. */
export interface AskedWitness {
  readonly name: string;
  /** Its submission prefix, without a slash at the end. */
  readonly url: string;
  /** Our trees, and its keys. */
  readonly trust: Trust;
  /** The size that it signed last, by tree; none is known after a start. */
  readonly sizes: Map<string, number>;
  /** The real time. */
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Asks a witness to sign a checkpoint of ours; what it signed before it tells itself. Never rejects for what it does. */
export async function askWitness(
  trees: Pick<PublishedTrees, 'consistency'>,
  witness: AskedWitness,
  checkpoint: SignedCheckpoint,
): Promise<Witnessed> {
  const { tree, size, note } = checkpoint;
  let old = witness.sizes.get(tree) ?? 0;
  // It may sign another one, of another process, between the two.
  for (let tries = 0; tries < 3; tries += 1) {
    if (old > size) return { ok: false, fault: 'ahead' };
    const path = await proofFrom(trees, tree, old, size);
    if (path === undefined) return { ok: false, fault: 'cannot-prove' };
    const body = writeAddCheckpoint({ old, path, note });
    const answer = await askOnce(new URL(`${witness.url}/add-checkpoint`), { body, signal: witness.signal });
    if (!answer.ok) return answer;
    const signed = answer.status === 409 ? readSize(answer) : undefined;
    if (signed === undefined) return toWitnessed(witness, checkpoint, answer);
    // Only of what it signed it is known that it did: what it says counts for this time, and is asked anew the next.
    if (signed === old) return { ok: false, fault: 'other-history' };
    old = signed;
  }
  return { ok: false, fault: 'refused' };
}

async function proofFrom(
  trees: Pick<PublishedTrees, 'consistency'>,
  tree: string,
  old: number,
  size: number,
): Promise<readonly Buffer[] | undefined> {
  if (old === 0 || old === size) return [];
  const proof = await trees.consistency(tree, old, size);
  return proof?.path.map(toHash).filter((hash) => hash !== undefined);
}

function readSize({ text, contentType }: Extract<LineAnswer, { ok: true }>): number | undefined {
  const [, size] = /^(0|[1-9][0-9]{0,15})\n$/.exec(text) ?? [];
  return size !== undefined && contentType.startsWith('text/x.tlog.size') ? Number(size) : undefined;
}

function toWitnessed(
  { name, trust, sizes, clock }: AskedWitness,
  checkpoint: SignedCheckpoint,
  { status, text }: Extract<LineAnswer, { ok: true }>,
): Witnessed {
  if (status !== 200) return { ok: false, fault: faultOf(status) };
  const lines = goodLines(checkpoint, text, trust).filter(({ witness }) => witness === name);
  if (lines.length === 0) return { ok: false, fault: 'not-signed' };
  sizes.set(checkpoint.tree, checkpoint.size);
  const timely = lines.filter((line) => isTimely(line, clock()));
  if (timely.length === 0) return { ok: false, fault: 'wrong-time' };
  return { ok: true, lines: timely.map(({ line }) => line) };
}

/** 422: our proof is good for our tree, and does not begin with what the witness signed. */
function faultOf(status: number): WitnessFault {
  if (status === 422) return 'other-history';
  if (status === 429) return 'busy';
  return status >= 500 ? 'unreachable' : 'refused';
}

/** More signature lines than anybody sends. */
const mostLines = 20;

interface GoodLine {
  readonly witness: string;
  /** When, by the witness, in seconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** Without its line feed. */
  readonly line: string;
}

/** Those of some signature lines that a witness of the trust file made over this checkpoint; the rest is left aside. */
export function goodLines(checkpoint: SignedCheckpoint, lines: string, trust: Trust): readonly GoodLine[] {
  const bare = openBare(checkpoint, trust);
  const each = lines.replace(/\n$/, '').split('\n').slice(0, mostLines);
  return each.flatMap((line) => {
    const note = bare && addSignatures(bare, `${line}\n`);
    const opened = note === undefined ? undefined : openCheckpoint(note, trust);
    const [made] = opened?.ok === true ? opened.checkpoint.cosignatures : [];
    return made === undefined ? [] : [{ ...made, line }];
  });
}

/** So far clocks may differ, in seconds. */
const mostOff = 600;

/** Whether a witness signed about now. A time that is far off would be published, and misleads who asks when the log was seen. */
export const isTimely = ({ at }: Pick<GoodLine, 'at'>, now: Instant): boolean => Math.abs(at - now / 1_000) <= mostOff;

/** The checkpoint with the signature of its gateway alone: what stands under it already must not count for what comes. */
function openBare({ note, text, tree }: SignedCheckpoint, trust: Trust): SignedCheckpoint | undefined {
  const own = note
    .slice(text.length + 1)
    .split('\n')
    .filter((line) => line.startsWith(`\u2014 ${tree} `));
  const opened = openCheckpoint(`${text}\n${own.join('\n')}\n`, trust);
  return opened.ok ? opened.checkpoint : undefined;
}
