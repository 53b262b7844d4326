/** Ended trees: a gateway says of a tree that its database was put back, and an entry of another tree must say the same. */
import { readCheckpointText } from './checkpoint.ts';
import { hashLeaf, verifyInclusion } from './merkle.ts';
import { SourceUnavailable, type TileSource, withheld } from './tiles.ts';
import { parseProof } from './tlog-proof.ts';
import type { EndRefusal, ListedEnd, TreeProblem, TreeVerdict } from './verdict.ts';

/** A tree that was read, and what its gateway says of its end. */
export interface ReadTree {
  /** The name that was asked for, when there was one. */
  readonly tree?: string;
  readonly verdict: TreeVerdict;
  readonly source: TileSource;
  readonly end?: ListedEnd;
}

/**
 * Holds every end against the tree that is to say it. The list is believed in nothing: the entry that it names must be in a tree
 * that was found in order in this run, and must say of this tree what the list says. Then the witnesses of the newer tree
 * saw the end of the older one too, to which nobody asks them any more.
 * @returns the verdicts, in the order of the trees; when a proof cannot be had, that is `unavailable` in the verdict of that tree
 */
export async function settleEnds(read: readonly ReadTree[]): Promise<readonly TreeVerdict[]> {
  const settled = new Map(read.map((one) => [one, one.verdict]));
  const begun = new Set<ReadTree>();

  /** The tree that says it first: its own end may be said by a third. */
  async function settle(one: ReadTree): Promise<void> {
    const { verdict, end } = one;
    if (end === undefined || begun.has(one)) return;
    begun.add(one);
    // What was not found in order proves nothing.
    const newer = read.find(({ verdict: { known } }) => known !== undefined && known.tree === end.saidBy?.tree);
    if (newer !== undefined) await settle(newer);
    const said = newer && settled.get(newer);
    try {
      assertRead(read, end);
      const refusal = await refusalOf(one, end, newer && said && { source: newer.source, verdict: said });
      settled.set(one, refusal === undefined ? withEnd(verdict, said) : withoutEnd(verdict, end, refusal));
    } catch (error) {
      if (!(error instanceof SourceUnavailable)) throw error;
      settled.set(one, { ...verdict, known: undefined, unavailable: error.message });
    }
  }

  for (const one of read) await settle(one);
  return [...settled.values()];
}

/** @throws SourceUnavailable: of a tree that could not be read nobody knows yet what it says */
function assertRead(read: readonly ReadTree[], { saidBy }: ListedEnd): void {
  const unread = read.find(({ tree, verdict }) => tree === saidBy?.tree && verdict.unavailable !== undefined);
  if (unread?.verdict.unavailable !== undefined) throw new SourceUnavailable(unread.verdict.unavailable);
}

/** Why the end is not proved; undefined when it is. @throws SourceUnavailable */
async function refusalOf(
  { tree }: ReadTree,
  { size, root, saidBy }: ListedEnd,
  newer: Pick<ReadTree, 'source' | 'verdict'> | undefined,
): Promise<EndRefusal | undefined> {
  if (saidBy === undefined) return 'not-said';
  if (saidBy.tree === tree || readEnding(saidBy.entry) !== `${tree} ${size} ${root}`) return 'says-otherwise';
  const known = newer?.verdict.known;
  const head = known && readCheckpointText(known.note);
  if (newer === undefined || head === undefined) return 'tree-not-there';
  const { index } = saidBy;
  const text = index < head.size ? await newer.source.inclusion?.(index, head.size) : undefined;
  const proof = text === undefined || text === withheld ? undefined : parseProof(text);
  if (proof?.index !== index) return 'not-in-tree';
  const leaf = hashLeaf(saidBy.entry);
  return verifyInclusion({ index, size: head.size, leaf, path: proof.path, root: head.root })
    ? undefined
    : 'not-in-tree';
}

/** What the text of an entry says that ended; undefined of any other entry. */
function readEnding(entry: string): string | undefined {
  try {
    const said: unknown = JSON.parse(entry);
    if (typeof said !== 'object' || said === null || Reflect.get(said, 'kind') !== 'log-restored') return undefined;
    const reference: unknown = Reflect.get(said, 'reference');
    return typeof reference === 'string' ? reference : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the newest witnesses are missing, or are not new enough; not that a later checkpoint is kept back. */
const isUnseen = ({ problem, from, to }: TreeProblem): boolean =>
  problem === 'not-cosigned' || (problem === 'stale' && from === to);

/** What the newer tree says of this one is seen by whoever saw the newer tree. */
function withEnd(verdict: TreeVerdict, newer: TreeVerdict | undefined): TreeVerdict {
  const missing = new Set(newer?.problems.filter(isUnseen).map(({ problem }) => problem));
  const problems = verdict.problems.filter((each) => !isUnseen(each) || missing.has(each.problem));
  return { ...verdict, problems, info: ['tree-ended', ...(verdict.info ?? [])] };
}

function withoutEnd(verdict: TreeVerdict, { size, saidBy }: ListedEnd, refusal: EndRefusal): TreeVerdict {
  const where = saidBy && { saidBy: { tree: saidBy.tree, index: saidBy.index } };
  const problem: TreeProblem = { problem: 'end-not-proved', from: size, to: size, refusal, ...where };
  return { ...verdict, problems: [...verdict.problems, problem], known: undefined };
}
