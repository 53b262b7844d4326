import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import type { Mark } from './marks.ts';
import { checkMirror, type Mirror } from './mirror.ts';
import { SourceUnavailable, type TileSource, tileWidth, withheld } from './tiles.ts';
import { type Frontier, rootOf, subtreesOf } from './tower.ts';
import type { Trust } from './trust.ts';
import { isCosigned, type KnownTree, type ListedEnd, type TreeProblem, type TreeVerdict } from './verdict.ts';
import { type Walked, walkTree } from './walk.ts';

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
  /** A copy to compare with, and to bring up to date. What it has beyond its size counts for nothing. */
  readonly mirror?: Mirror;
}

/**
 * Reads a published tree, recomputes it, and holds it against the signed checkpoints and what was known before. A tree
 * that is not in order is a verdict, not an error.
 * @throws SourceUnavailable when it cannot be read
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

/** One that had a checkpoint has lost it. */
function withoutCheckpoint({ tree, known }: VerifyTreeParts, problem: 'cut-off' | 'withheld'): TreeVerdict {
  const to = tree === undefined ? 0 : (known?.get(tree)?.size ?? 0);
  if (problem === 'cut-off' && to === 0) return absentTree(tree, 'nothing-published');
  return { ...nothingRead, tree, problems: [{ problem, from: 0, to }] };
}

async function verifyUpTo(head: SignedCheckpoint, source: TileSource, parts: VerifyTreeParts): Promise<TreeVerdict> {
  const { trust, known, end, moment, all = false, mirror } = parts;
  assertOfTree(mirror, head);
  const before = known?.get(head.tree);
  const marks = before === undefined ? [] : toMarks(before);
  const walk = (start: Frontier): Promise<Walked> =>
    walkTree({ source, trust, head, marks, start, mirror: mirror && checkMirror(mirror) });
  const isRead =
    !all && before !== undefined && before.size <= head.size && (mirror?.size ?? before.size) === before.size;
  let start = isRead ? fullTiles(before) : fullTiles(undefined);
  let walked = await walk(start);
  if (start.size > 0 && walked.problems.list.length > 0) {
    // What was read before is read again: where it changed since is to be found.
    start = fullTiles(undefined);
    walked = await walk(start);
  }
  const { vouchedFor, cosignedFor, frontier, problems } = walked;
  for (const problem of endProblems(head, before, end)) problems.add(problem);
  const isInOrder = problems.list.length === 0;
  if (!isCosigned(head, trust.quorum)) problems.add({ problem: 'not-cosigned', from: cosignedFor, to: head.size });
  const { seenAt, isAhead } = seenBy(head, trust.quorum, moment?.now);
  if (moment?.seenSince !== undefined && (seenAt ?? -1) < moment.seenSince) {
    problems.add({ problem: 'stale', from: head.size, to: head.size });
  }
  return {
    tree: head.tree,
    size: head.size,
    signedBy: head.signedBy,
    ...(seenAt !== undefined && { cosignedAt: new Date(seenAt * 1_000).toISOString() }),
    vouchedFor,
    readFrom: start.size,
    cosignedBy: head.cosignatures.map(({ witness }) => witness).toSorted(),
    problems: problems.sorted(),
    ...(isAhead && { info: ['witness-ahead'] }),
    known: isInOrder ? { tree: head.tree, ...frontier, note: head.note } : undefined,
  };
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
function toMarks({ size, subtrees }: KnownTree): Mark[] {
  const marks: Mark[] = [];
  let rest = size;
  for (let count = subtrees.length; count > 0; count -= 1) {
    marks.unshift({ size: rest, root: rootOf(subtrees.slice(0, count)) });
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
