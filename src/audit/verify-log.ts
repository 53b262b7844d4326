/**
 * Checks the stored log from outside: it reads what is there and recomputes everything, with no line of code in common
 * with what wrote it. Memory stays flat, however long the log is.
 */
import { hash, type KeyObject } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import { readCheckpoint, type TreeHead } from './checkpoint.ts';
import type { NameFor } from './entry-names.ts';
import { readRemoved } from './removed-entries.ts';

/** What is wrong, and where. */
export interface LogBreak {
  readonly problem:
    | 'entry-missing'
    | 'entry-changed'
    | 'entry-columns-changed'
    /** The text of an entry is gone, and no run that the log records took it. */
    | 'entry-removed-unrecorded'
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
  readonly keys: readonly KeyObject[];
  /** What a text has for the reference of a column, in an entry of a party. */
  readonly nameFor: NameFor;
  /** Heads known otherwise: of a tree being written in this process, or from checkpoints that were kept elsewhere. */
  readonly heads?: readonly TreeHead[];
  /** Is awaited after every page; lets others have a turn when left out. */
  readonly rest?: () => Promise<unknown>;
}

/** @throws GatewayError `store-unavailable`; a broken log is a verdict, not an error */
export async function verifyLog(parts: VerifyLogParts): Promise<LogVerdict> {
  const { store, keys, nameFor, heads = [], rest = setImmediate } = parts;
  const rows = await store.all<{ tree: string }>(
    'select tree from log_trees union select tree from log_entries union select tree from log_checkpoints order by tree',
    [],
  );
  const names = new Set([...rows.map(({ tree }) => tree), ...heads.map(({ tree }) => tree)]);
  const ended = await store.all<TreeHead>('select tree, size, root from log_ended_trees', []);
  const trees: TreeVerdict[] = [];
  for (const tree of names) {
    const known = heads.filter((head) => head.tree === tree);
    const end = ended.find((head) => head.tree === tree);
    trees.push(await verifyTree(store, { tree, keys, nameFor, known, rest, end }));
  }
  return { intact: trees.every(({ broken }) => broken === undefined), trees };
}

interface TreeParts {
  readonly tree: string;
  readonly keys: readonly KeyObject[];
  readonly nameFor: NameFor;
  readonly known: readonly TreeHead[];
  /** Where it was ended. */
  readonly end: TreeHead | undefined;
  readonly rest: () => Promise<unknown>;
}

async function verifyTree(store: Store, { tree, keys, nameFor, known, rest, end }: TreeParts): Promise<TreeVerdict> {
  // What an ended tree had beyond its end is lost, and said to be.
  const due = end === undefined ? known : [end, ...known.filter(({ size }) => size <= end.size)];
  const lost = end && { ended: { lost: Math.max(0, ...known.map(({ size }) => size - end.size)) } };
  const { marks, forged } = await readMarks(store, { tree, keys, known: due });
  const walk = createWalk(marks, nameFor);
  const found = () => ({ tree, ...walk.found(), ...lost });
  for await (const row of rowsOf(store, tree, rest)) {
    const broken = row.seq === end?.size ? wentOn(row) : walk.step(row);
    if (broken !== undefined) return { ...found(), broken };
  }
  const broken = walk.end() ?? forged;
  return { ...found(), ...(broken !== undefined && { broken }) };
}

const wentOn = ({ seq }: StoredRow): LogBreak => ({ problem: 'log-goes-on', from: seq, to: seq + 1 });

/** A size at which the root is known, in order of size. */
type Mark = Pick<TreeHead, 'size' | 'root'>;

async function readMarks(
  store: Store,
  { tree, keys, known }: Pick<TreeParts, 'tree' | 'keys' | 'known'>,
): Promise<{ marks: Mark[]; forged?: LogBreak }> {
  const stored = await store.all<{ size: number; root: string; note: string }>(
    'select size, root, note from log_checkpoints where tree = ? order by size',
    [tree],
  );
  const marks: Mark[] = [...known];
  let forged: LogBreak | undefined;
  for (const { size, root, note } of stored) {
    const signed = readCheckpoint(note, keys);
    if (signed?.tree === tree && signed.size === size && signed.root === root) marks.push(signed);
    else forged ??= { problem: 'checkpoint-not-signed', from: size, to: size };
  }
  return { marks: marks.sort((a, b) => a.size - b.size), ...(forged !== undefined && { forged }) };
}

interface StoredRow {
  readonly seq: number;
  readonly id: string;
  readonly leaf: string;
  readonly entry: string;
  readonly at: number;
  readonly subject: string | null;
  readonly kind: string | null;
  readonly party: string | null;
  readonly outcome: string | null;
  readonly case_ref: string | null;
  readonly purpose: string | null;
  readonly reasons: string | null;
  readonly trace: string | null;
}

/** A row, and whether a recorded run may have taken its text. */
type FoundRow = StoredRow & { readonly mayBeGone: boolean };

/** So few that others wait some milliseconds for a page. */
const rowsPerPage = 100;

async function* rowsOf(store: Store, tree: string, rest: TreeParts['rest']): AsyncGenerator<FoundRow> {
  const removedWithin = readRemoved(store, tree);
  let after = -1;
  for (;;) {
    const rows = await store.all<StoredRow>(
      `select seq, id, leaf, entry, at, subject, kind, party, outcome, case_ref, purpose, reasons, trace from log_entries
        where tree = ? and seq > ? order by seq limit ?`,
      [tree, after, rowsPerPage],
    );
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    const isGone = rows.some(({ entry }) => entry === '');
    const mayBeGone = isGone ? await removedWithin(first.seq, last.seq) : () => false;
    for (const row of rows) yield { ...row, mayBeGone: mayBeGone(row.seq) };
    after = last.seq;
    // Lets others have a turn: a long log takes seconds.
    await rest();
  }
}

interface Walk {
  step(row: FoundRow): LogBreak | undefined;
  end(): LogBreak | undefined;
  found(): { size: number; vouchedFor: number };
}

/** Walks along the entries of one tree and compares the root wherever it is known. */
function createWalk(marks: readonly Mark[], nameFor: NameFor): Walk {
  const tree = createTree();
  let nextMark = 0;
  let vouchedFor = 0;
  const compareRoot = (): LogBreak | undefined => {
    for (; marks[nextMark]?.size === tree.size(); nextMark += 1) {
      if (marks[nextMark]?.root !== tree.root()) return { problem: 'root-differs', from: vouchedFor, to: tree.size() };
      vouchedFor = tree.size();
    }
    return undefined;
  };
  return {
    step(row) {
      const before = compareRoot();
      if (before !== undefined) return before;
      const place = tree.size();
      if (row.seq !== place) return { problem: 'entry-missing', from: place, to: row.seq };
      const problem = row.entry === '' ? wrongOfGone(row) : wrongOf(row, nameFor);
      if (problem !== undefined) return { problem, from: place, to: place + 1 };
      tree.add(Buffer.from(row.leaf, 'base64'));
      return undefined;
    },
    end() {
      const last = compareRoot();
      const beyond = marks[nextMark];
      if (last !== undefined || beyond === undefined) return last;
      return { problem: 'log-cut-off', from: tree.size(), to: beyond.size };
    },
    found: () => ({ size: tree.size(), vouchedFor }),
  };
}

function wrongOf(row: StoredRow, nameFor: NameFor): LogBreak['problem'] | undefined {
  if (sha256(0x00, Buffer.from(row.entry)).toString('base64') !== row.leaf) return 'entry-changed';
  return columnsAgree(row, nameFor) ? undefined : 'entry-columns-changed';
}

/** Of an entry without its text the leaf has to lead to the root still, and no column may say what the text said. */
function wrongOfGone(row: FoundRow): LogBreak['problem'] | undefined {
  if (!row.mayBeGone) return 'entry-removed-unrecorded';
  const told = [...[...copied, ...referring].map(([column]) => row[column]), row.outcome, row.reasons];
  return told.every((value) => value === null) ? undefined : 'entry-columns-changed';
}

/** The columns that entries are found by must say what the hashed text says. */
function columnsAgree(row: StoredRow, nameFor: NameFor): boolean {
  const { id, at, outcome, reasons } = row;
  try {
    const document: unknown = JSON.parse(row.entry);
    if (typeof document !== 'object' || document === null) return false;
    const said = (name: string): unknown => Reflect.get(document, name) ?? null;
    const own = said('id') === id && Date.parse(String(said('at'))) === at;
    return (
      own &&
      copied.every(([column, name]) => said(name) === row[column]) &&
      referring.every(([column, name]) => isNameOf(said(name), row[column], row.party, nameFor)) &&
      cameOf(said) === outcome &&
      withheldBy(said('decision')) === reasons
    );
  } catch {
    return false;
  }
}

/** The columns that are a member of the text as it stands, and which. */
const copied = [
  ['kind', 'kind'],
  ['party', 'party'],
  ['purpose', 'purpose'],
  ['trace', 'traceId'],
] as const;

/** The columns with the reference of what a member of the text names, and which. */
const referring = [['subject', 'subject'] as const, ['case_ref', 'case'] as const];

/** Entries of before each party had its own names have the reference itself. */
const isNameOf = (said: unknown, reference: string | null, party: string | null, nameFor: NameFor): boolean =>
  said === reference || (reference !== null && party !== null && said === nameFor(reference, party));

/** Why fields were withheld, each reason once. */
function withheldBy(decision: unknown): string | null {
  const found = new Set<string>();
  const fields: unknown = typeof decision === 'object' && decision !== null ? Reflect.get(decision, 'fields') : {};
  for (const field of Object.values(fields as object)) {
    if (Reflect.get(field, 'effect') === 'none') found.add(String(Reflect.get(field, 'reason')));
  }
  return found.size === 0 ? null : ` ${[...found].sort().join(' ')} `;
}

/** What came of a request for data: a disclosure, or what ended before one although it said what for; or what was sent. */
function cameOf(said: (name: string) => unknown): string | null {
  const kind = said('kind');
  const isEarlyEnd = (kind === 'rejected' || kind === 'failed') && said('purpose') !== null;
  const left = said('disclosed');
  const hasLeft = Array.isArray(left) && left.length > 0;
  // What was sent nobody asked for: where nothing left, nothing was refused.
  if (kind === 'delivery') return hasLeft ? 'disclosed' : null;
  if (said('party') === null || (kind !== 'disclosure' && !isEarlyEnd)) return null;
  return hasLeft ? 'disclosed' : 'refused';
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
