/**
 * Checks the stored log from outside: it reads what is there and recomputes everything, with no line of code in common
 * with what wrote it. It reads page by page, entries and checkpoints alike: memory stays flat and nobody waits long, however long
 * the log is.
 */
import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import type { LogKey, TreeHead } from './checkpoint.ts';
import type { NameFor } from './entry-names.ts';
import { type KnownRoot, type KnownRoots, readKnownRoots } from './known-roots.ts';
import { readRemoved } from './removed-entries.ts';
import { columnsOfRow, type FoundRow, type RowProblem, type StoredRow, wrongOf } from './verify-row.ts';

/** What is wrong, and where. */
export interface LogBreak {
  readonly problem:
    | RowProblem
    | 'entry-missing'
    | 'checkpoint-not-signed'
    | 'root-differs'
    | 'log-cut-off'
    /** Entries after the end of a tree that was ended. */
    | 'log-goes-on';
  /** The entries from this place up to, not including, `to` are not what they were. */
  readonly from: number;
  readonly to: number;
}

export interface TreeVerdict {
  readonly tree: string;
  /** How many entries were found good, from the first on. */
  readonly size: number;
  /** How many of them a signed checkpoint or a head known otherwise vouches for. */
  readonly vouchedFor: number;
  readonly broken?: LogBreak;
  /** Of a tree that was ended because the database was put back: how many published entries it is known to have lost. */
  readonly ended?: { readonly lost: number };
}

export interface LogVerdict {
  readonly intact: boolean;
  readonly trees: readonly TreeVerdict[];
}

export interface VerifyLogParts {
  readonly store: Store;
  /** Ed25519 keys that checkpoints are signed with. */
  readonly keys: readonly LogKey[];
  /** What a text has for the reference of a column, in an entry of a party. */
  readonly nameFor: NameFor;
  /** Heads known otherwise: of a tree being written in this process, or from checkpoints that were kept elsewhere. */
  readonly heads?: readonly TreeHead[];
  /** Is awaited after every page, and some times within one of checkpoints; lets others have a turn when left out. */
  readonly rest?: () => Promise<unknown>;
}

/** @throws GatewayError `store-unavailable`; a broken log is a verdict, not an error */
export async function verifyLog(parts: VerifyLogParts): Promise<LogVerdict> {
  const { store, keys, nameFor, heads = [], rest = setImmediate } = parts;
  const names = new Set([...(await namesOfTrees(store)), ...heads.map(({ tree }) => tree)]);
  const ended = await store.all<TreeHead>('select tree, size, root from log_ended_trees', []);
  const trees: TreeVerdict[] = [];
  for (const tree of names) {
    const known = heads.filter((head) => head.tree === tree);
    const end = ended.find((head) => head.tree === tree);
    trees.push(await verifyTree(store, { tree, keys, nameFor, known, rest, end }));
  }
  return { intact: trees.every(({ broken }) => broken === undefined), trees };
}

/** Also of those that nobody registered. One look for each name: to read through the entries for them takes seconds. */
async function namesOfTrees(store: Store): Promise<string[]> {
  const names = new Set<string>();
  for (const table of ['log_trees', 'log_entries', 'log_checkpoints']) {
    const next = `select tree from ${table} where tree > ? order by tree limit 1`;
    for (let last: string | undefined = ''; last !== undefined; ) {
      const [found]: { readonly tree: string }[] = await store.all<{ tree: string }>(next, [last]);
      last = found?.tree;
      if (last !== undefined) names.add(last);
    }
  }
  return [...names].toSorted();
}

interface TreeParts extends Pick<VerifyLogParts, 'keys' | 'nameFor'> {
  readonly tree: string;
  readonly known: readonly TreeHead[];
  /** Where it was ended. */
  readonly end: TreeHead | undefined;
  readonly rest: () => Promise<unknown>;
}

/**
 * What is found broken is read once more, and told when it is found again: entries are written and texts removed meanwhile, and
 * whoever is told closes the gateway.
 */
async function verifyTree(store: Store, { tree, keys, nameFor, known, rest, end }: TreeParts): Promise<TreeVerdict> {
  // What an ended tree had beyond its end is lost, and said to be.
  const due = end === undefined ? known : [end, ...known.filter(({ size }) => size <= end.size)];
  const lost = end && { ended: { lost: Math.max(0, ...known.map(({ size }) => size - end.size)) } };
  const roots = readKnownRoots(store, { tree, keys, known: due, rest });
  const rowsFrom = readRows(store, tree);
  const walk = createWalk(nameFor, end);
  let doubted: LogBreak | undefined;
  for (let isAtEnd = false; !isAtEnd; await rest()) {
    const from = walk.found().size;
    const rows = await rowsFrom(from);
    const isLast = rows.length === 0;
    const broken =
      walk.over(rows, await roots.within(from, from + rowsPerPage)) ?? (isLast ? await cutOff(roots, from) : undefined);
    if (broken !== undefined && isSameBreak(broken, doubted)) return { tree, ...walk.found(), ...lost, broken };
    doubted = broken;
    isAtEnd = isLast && broken === undefined;
  }
  const forged = roots.firstForged();
  const broken = forged !== undefined && ({ problem: 'checkpoint-not-signed', from: forged, to: forged } as const);
  return { tree, ...walk.found(), ...lost, ...(broken && { broken }) };
}

/** When there are known roots beyond the last entry. */
async function cutOff(roots: KnownRoots, size: number): Promise<LogBreak | undefined> {
  const beyond = await roots.after(size);
  return beyond && { problem: 'log-cut-off', from: size, to: beyond.size };
}

const isSameBreak = (found: LogBreak, doubted: LogBreak | undefined): boolean =>
  found.problem === doubted?.problem && found.to === doubted.to;

/** So few that others wait some milliseconds for a page. */
const rowsPerPage = 100;

/** The rows from a place on, in order, as they are now. */
function readRows(store: Store, tree: string): (from: number) => Promise<FoundRow[]> {
  const removedWithin = readRemoved(store, tree);
  return async (from) => {
    const rows = await store.all<StoredRow>(
      `select ${columnsOfRow} from log_entries where tree = ? and seq >= ? order by seq limit ?`,
      [tree, from, rowsPerPage],
    );
    const last = rows.at(-1);
    // Read after the rows: a run is recorded before the first of its texts goes.
    const isGone = last !== undefined && rows.some(({ entry }) => entry === '');
    const mayBeGone = isGone ? await removedWithin(from, last.seq) : () => false;
    return rows.map((row) => ({ row, mayBeGone: mayBeGone(row.seq, row.at) }));
  };
}

interface Walk {
  /** Goes over rows that follow on what it went over, and stands before the first that is wrong. */
  over(rows: readonly FoundRow[], roots: readonly KnownRoot[]): LogBreak | undefined;
  found(): { size: number; vouchedFor: number };
}

/** Walks along the entries of one tree and compares the root wherever it is known. */
function createWalk(nameFor: NameFor, end: TreeHead | undefined): Walk {
  const tree = createTree();
  let vouchedFor = 0;
  const compareRoot = (roots: readonly KnownRoot[]): LogBreak | undefined => {
    const size = tree.size();
    const known = roots.filter((root) => root.size === size);
    if (known.some(({ root }) => root !== tree.root())) return { problem: 'root-differs', from: vouchedFor, to: size };
    if (known.length > 0) vouchedFor = size;
    return undefined;
  };
  const step = (found: FoundRow): LogBreak | undefined => {
    const { row } = found;
    const place = tree.size();
    if (row.seq === end?.size) return { problem: 'log-goes-on', from: row.seq, to: row.seq + 1 };
    if (row.seq !== place) return { problem: 'entry-missing', from: place, to: row.seq };
    const problem = wrongOf(found, nameFor);
    if (problem !== undefined) return { problem, from: place, to: place + 1 };
    tree.add(Buffer.from(row.leaf, 'base64'));
    return undefined;
  };
  return {
    over(rows, roots) {
      for (const found of rows) {
        const broken = compareRoot(roots) ?? step(found);
        if (broken !== undefined) return broken;
      }
      return compareRoot(roots);
    },
    found: () => ({ size: tree.size(), vouchedFor }),
  };
}

/** RFC 6962 section 2.1 as a stack of perfect subtrees. */
function createTree() {
  const stack: { height: number; node: Buffer }[] = [];
  let size = 0;
  return {
    size: () => size,
    add(leaf: Buffer): void {
      let [height, node] = [0, leaf];
      for (let left = stack.at(-1); left?.height === height; left = stack.at(-1)) {
        node = sha256(0x01, left.node, node);
        height += 1;
        stack.pop();
      }
      stack.push({ height, node });
      size += 1;
    },
    root(): string {
      const nodes = stack.map(({ node }) => node);
      const root = nodes.length === 0 ? hash('sha256', '', 'buffer') : nodes.reduceRight((r, l) => sha256(0x01, l, r));
      return root.toString('base64');
    },
  };
}

const sha256 = (prefix: number, ...parts: readonly Buffer[]): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(prefix), ...parts]), 'buffer');
