import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import type { Mark } from './marks.ts';
import { checkMirror, type Mirror } from './mirror.ts';
import { SourceUnavailable, type TileSource, tileWidth, withheld } from './tiles.ts';
import { type Frontier, rootOf, subtreesOf } from './tower.ts';
import type { Trust } from './trust.ts';
import {
  type Contradiction,
  isCosigned,
  type KnownTree,
  type ListedEnd,
  type Problems,
  type TreeProblem,
  type TreeVerdict,
} from './verdict.ts';
import { type Walked, type WalkParts, walkTree } from './walk.ts';

export interface VerifyTreeParts {
  readonly trust: Trust;
  /** The tree that is asked for, when its name is known: another one in its place is no answer. */
  readonly tree?: string;
  /** Where its gateway says that it ended. Whether that is so another tree must say: `settleEnds`. */
  readonly end?: Pick<ListedEnd, 'size' | 'root'>;
  /** When this is, and since when the last checkpoint must have been seen by its witnesses; seconds since 1970-01-01T00:00:00Z. */
  readonly moment?: { readonly now: number; readonly seenSince?: number };
  /** What an earlier run found, by the name of the tree. */
  readonly known?: ReadonlyMap<string, KnownTree>;
  /** Reads everything again, also what an earlier run has read. */
  readonly all?: boolean;
  /** How many entries are read that are not known: a gateway can sign any number, and would have the verifier read for ever. */
  readonly atMost?: number;
  /** A copy to compare with, and to bring up to date. What it has beyond its size counts for nothing. */
  readonly mirror?: Mirror;
}

/**
 * Reads a published tree, recomputes it, and holds it against the signed checkpoints and what was known before. A tree
 * that is not in order is a verdict, not an error.
 * @throws SourceUnavailable when it cannot be read, and nothing was found wrong until then
 */
export async function verifyTree(source: TileSource, parts: VerifyTreeParts): Promise<TreeVerdict> {
  const note = await source.checkpoint();
  if (note === undefined) return withoutCheckpoint(parts, 'cut-off');
  if (note === withheld) return withoutCheckpoint(parts, 'withheld');
  const opened = openCheckpoint(note, parts.trust);
  if (!opened.ok) {
    const problem = { problem: 'checkpoint-not-signed', from: 0, to: 0, refusal: opened.refusal } as const;
    return { ...nothingRead, tree: parts.tree, problems: [problem] };
  }
  const head = opened.checkpoint;
  if (parts.tree !== undefined && head.tree !== parts.tree) {
    return {
      ...nothingRead,
      tree: head.tree,
      size: head.size,
      problems: [{ problem: 'other-tree', from: 0, to: head.size }],
    };
  }
  return await verifyUpTo(head, source, parts);
}

const nothingRead = { size: 0, vouchedFor: 0, readFrom: 0, cosignedBy: [], known: undefined } as const;

/** A tree that is not there is not in order: of nothing nobody can say that it is what it was. */
export const absentTree = (
  tree: string | undefined,
  problem: 'nothing-published' | 'tree-missing' | 'withheld',
): TreeVerdict => ({
  ...nothingRead,
  tree,
  problems: [{ problem, from: 0, to: 0 }],
});

/** A tree of which nothing could be read. */
export const unreadTree = (tree: string | undefined, unavailable: string): TreeVerdict => ({
  ...nothingRead,
  tree,
  problems: [],
  unavailable,
});

/** One that had a checkpoint has lost it. */
function withoutCheckpoint({ tree, known }: VerifyTreeParts, problem: 'cut-off' | 'withheld'): TreeVerdict {
  const to = tree === undefined ? 0 : (known?.get(tree)?.size ?? 0);
  if (problem === 'cut-off' && to === 0) return absentTree(tree, 'nothing-published');
  return { ...nothingRead, tree, problems: [{ problem, from: 0, to }] };
}

/** Some 195,000 requests. */
const mostEntries = 50_000_000;

async function verifyUpTo(head: SignedCheckpoint, source: TileSource, parts: VerifyTreeParts): Promise<TreeVerdict> {
  const { trust, known, end, all = false, mirror, atMost = mostEntries } = parts;
  assertOfTree(mirror, head);
  const before = known?.get(head.tree);
  const { tree, size, signedBy } = head;
  const from = before?.size ?? 0;
  if (size - from > atMost) {
    return { ...nothingRead, tree, size, signedBy, problems: [{ problem: 'too-long', from, to: size }] };
  }
  const isRead = !all && before !== undefined && from <= size && (mirror?.size ?? from) === from;
  const { walked, readFrom } = await walkWell({ source, trust, head, mirror }, before, isRead);
  const { vouchedFor, frontier, problems, unavailable } = walked;
  for (const problem of endProblems(head, before, end)) problems.add(problem);
  if (unavailable !== undefined) noteFork(problems, head, before);
  if (unavailable !== undefined && problems.list.length === 0) throw new SourceUnavailable(unavailable);
  const contradiction = toContradiction(walked, head, before);
  const isInOrder = problems.list.length === 0;
  // Of what was read in part nobody can say up to where it was seen.
  const seen = unavailable === undefined ? noteUnseen(head, walked, parts) : {};
  return {
    ...{ tree, size, signedBy, vouchedFor, readFrom, ...seen },
    cosignedBy: head.cosignatures.map(({ witness }) => witness).toSorted(),
    problems: problems.sorted(),
    ...(unavailable !== undefined && { unavailable }),
    ...(contradiction && { contradiction }),
    known: isInOrder ? { tree, ...frontier, note: head.note } : undefined,
  };
}

interface WalkedFrom {
  readonly walked: Walked;
  readonly readFrom: number;
}

/** Reads what is new; when that is not in order, everything: what changed since it was read is to be found. */
async function walkWell(
  { mirror, ...parts }: Pick<WalkParts, 'source' | 'trust' | 'head'> & { readonly mirror: Mirror | undefined },
  before: KnownTree | undefined,
  isRead: boolean,
): Promise<WalkedFrom> {
  const marks = before === undefined ? [] : toMarks(before);
  const walk = async (start: Frontier): Promise<WalkedFrom> => ({
    walked: await walkTree({ ...parts, marks, start, mirror: mirror && checkMirror(mirror) }),
    readFrom: start.size,
  });
  const first = await walk(fullTiles(isRead ? before : undefined));
  if (first.readFrom === 0 || first.walked.problems.list.length === 0) return first;
  const again = await walk(fullTiles(undefined));
  // A source that is silent by now does not take back what it has shown.
  return again.walked.unavailable !== undefined && again.walked.problems.list.length === 0 ? first : again;
}

/** Two roots of one size need no entry to be read. */
function noteFork(problems: Problems, { size, root }: SignedCheckpoint, before: KnownTree | undefined): void {
  if (before?.size !== size || rootOf(before.subtrees).equals(root)) return;
  if (problems.list.every(({ problem }) => problem !== 'forked'))
    problems.add({ problem: 'forked', from: 0, to: size });
}

/** Which two notes cannot both be true: by their sizes and roots alone, or because the entries lead to one and not to the other. */
function toContradiction(
  { contradicted }: Walked,
  { note: shown, size, root }: SignedCheckpoint,
  before: KnownTree | undefined,
): Contradiction | undefined {
  const isOther =
    before !== undefined && (before.size > size || (before.size === size && !rootOf(before.subtrees).equals(root)));
  const seen = isOther ? before.note : contradicted;
  return seen === undefined ? undefined : { seen, shown };
}

/** Whether as many witnesses as are asked saw it, and lately enough: nothing of which makes its entries less than they are. */
function noteUnseen(
  head: SignedCheckpoint,
  { cosignedFor, problems }: Walked,
  { trust: { quorum }, moment }: VerifyTreeParts,
): Pick<TreeVerdict, 'cosignedAt' | 'info'> {
  if (!isCosigned(head, quorum)) problems.add({ problem: 'not-cosigned', from: cosignedFor, to: head.size });
  const { seenAt, isAhead } = seenBy(head, quorum, moment?.now);
  if (moment?.seenSince !== undefined && (seenAt ?? -1) < moment.seenSince) {
    problems.add({ problem: 'stale', from: head.size, to: head.size });
  }
  const cosignedAt = seenAt === undefined ? {} : { cosignedAt: new Date(seenAt * 1_000).toISOString() };
  return { ...cosignedAt, ...(isAhead && { info: ['witness-ahead'] }) };
}

/** @throws SourceUnavailable: held against the copy of another tree, every entry would be wrong */
function assertOfTree(mirror: Mirror | undefined, { tree }: SignedCheckpoint): void {
  if (mirror?.tree === undefined || mirror.tree === tree) return;
  throw new SourceUnavailable(`the mirror is of ${mirror.tree}, and this is ${tree}`);
}

/** So far clocks may differ, in seconds. */
const mostAhead = 600;

/**
 * When the last of as many witnesses as are asked, one at least, saw this: the newest times count, in seconds. A time that is
 * still to come says nothing of when: or one witness, by its clock or by intent, would have an old log pass for fresh for ever.
 */
function seenBy(
  { cosignatures }: SignedCheckpoint,
  quorum: number,
  now = Number.POSITIVE_INFINITY,
): { readonly seenAt: number | undefined; readonly isAhead: boolean } {
  const times = cosignatures.map(({ at }) => at).filter((at) => at <= now + mostAhead);
  const seenAt = times.toSorted((one, other) => other - one)[Math.max(quorum, 1) - 1];
  return { seenAt, isAhead: times.length < cosignatures.length };
}

/** Whether it is as long as it was, and as its gateway says; that it was put back explains what is missing, and no more. */
function endProblems(
  { size, root }: SignedCheckpoint,
  before: KnownTree | undefined,
  end: VerifyTreeParts['end'],
): readonly TreeProblem[] {
  const lost = before !== undefined && before.size > size ? { from: size, to: before.size } : undefined;
  if (end === undefined) return lost ? [{ problem: 'cut-off', ...lost }] : [];
  const from = Math.min(size, end.size);
  if (size !== end.size) return [{ problem: 'end-differs', from, to: Math.max(size, end.size) }];
  if (root.toString('base64') !== end.root) return [{ problem: 'end-differs', from: 0, to: size }];
  return lost ? [{ problem: 'ended-shorter', ...lost }] : [];
}

/** The roots that the perfect subtrees of a known tree give: that of the tree itself, and of its beginnings. */
function toMarks({ size, subtrees, note }: KnownTree): Mark[] {
  const marks: Mark[] = [];
  let rest = size;
  for (let count = subtrees.length; count > 0; count -= 1) {
    marks.unshift({ size: rest, root: rootOf(subtrees.slice(0, count)), note });
    rest -= lowestOne(rest);
  }
  return marks;
}

/** The largest power of two that divides a number. */
function lowestOne(value: number): number {
  let power = 1;
  while (value % (power * 2) === 0) power *= 2;
  return power;
}

/** The part of a known tree that ends with a full tile; the tile after it is read again. */
function fullTiles(known: KnownTree | undefined): Frontier {
  if (known === undefined) return { size: 0, subtrees: [] };
  const beyond = known.size % tileWidth;
  return { size: known.size - beyond, subtrees: known.subtrees.slice(0, subtreesOf(known.size - beyond)) };
}
