import { hash, randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PartyId, RetentionCategory } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import type { SqlValue, Store, Tables } from '../store/store.ts';

/** From a place up to and including another. */
export type Places = readonly (readonly [number, number])[];

/** What one run takes away from one tree, as it is recorded. */
export interface RunDocument {
  readonly v: 1;
  readonly id: string;
  /** Null: entries of no party. */
  readonly party: PartyId | null;
  readonly category: RetentionCategory;
  readonly months: number;
  /** Entries of before this moment. */
  readonly before: string;
  readonly tree: string;
  readonly count: number;
  readonly places: Places;
}

/** A run that is written down, before anything goes. */
export interface PlannedRun {
  readonly document: RunDocument;
  /** Id of the entry that records it. */
  readonly entry: string;
  /** How the entry refers to it: its id, and the digest of what it says. */
  readonly reference: string;
}

/** An entry that may be due, as it is stored. */
export interface DueRow {
  readonly tree: string;
  readonly seq: number;
  readonly id: string;
  readonly entry: string;
  readonly at: number;
  readonly party: string | null;
  readonly subject: string | null;
  readonly case_ref: string | null;
}

export type Place = Pick<DueRow, 'tree' | 'seq' | 'at'>;

const columns = 'tree, seq, id, entry, at, party, subject, case_ref';

/** The next entries of a party, or of none, and some kinds of before a moment, oldest first. */
export async function dueRows(
  store: Store,
  wanted: {
    readonly party: PartyId | null;
    readonly kinds: readonly string[];
    readonly before: Instant;
    readonly after: Place | undefined;
    readonly limit: number;
  },
): Promise<DueRow[]> {
  const { party, kinds, before, after, limit } = wanted;
  const behind = after === undefined ? '' : 'and (at, tree, seq) > (?, ?, ?)';
  const place: SqlValue[] = after === undefined ? [] : [after.at, after.tree, after.seq];
  const [whose, own] = party === null ? ['party is null and kind is not null', []] : ['party = ?', [party]];
  return await store.all<DueRow>(
    `select ${columns} from log_entries where ${whose} and at < ? ${behind}
      and kind in (${kinds.map(() => '?').join(', ')}) order by at, tree, seq limit ?`,
    [...own, before, ...place, ...kinds, limit],
  );
}

/** Writes down what is to go. Nothing goes by this alone. */
export async function planRun(
  store: Store,
  planned: Omit<RunDocument, 'v' | 'id' | 'before' | 'count' | 'places'> & {
    readonly before: Instant;
    /** In order. */
    readonly seqs: readonly number[];
  },
  { entry, at }: { readonly entry: string; readonly at: Instant },
): Promise<PlannedRun> {
  const { party, category, months, before, tree, seqs } = planned;
  const id = `z_${randomBytes(16).toString('base64url')}`;
  const places = toPlaces(seqs);
  const document: RunDocument = {
    ...{ v: 1, id, party, category, months, before: instantText(before), tree, count: seqs.length, places },
  };
  const text = JSON.stringify(document);
  const digest = hash('sha256', text, 'base64url');
  const [first = 0, last = 0] = [seqs[0], seqs.at(-1)];
  const row = { id, entry_id: entry, tree, document: text, digest, first_seq: first, last_seq: last, planned_at: at };
  await store.transaction((tx) => tx.insertInto('retention_runs').values(row).execute());
  return { document, entry, reference: `${id}.${digest}` };
}

function toPlaces(seqs: readonly number[]): Places {
  const places: [number, number][] = [];
  for (const seq of seqs) {
    const last = places.at(-1);
    if (last?.[1] === seq - 1) last[1] = seq;
    else places.push([seq, seq]);
  }
  return places;
}

/** Runs that have not ended: planned by a process that was cut off, or at work at this moment. */
export async function unfinishedRuns(store: Store): Promise<(PlannedRun & { readonly plannedAt: number })[]> {
  const rows = await store.all<Tables['retention_runs']>(
    `select * from retention_runs where not exists
      (select 1 from retention_ends where run_id = retention_runs.id) order by planned_at, id`,
    [],
  );
  return rows.map(({ document, entry_id: entry, id, digest, planned_at: plannedAt }) => {
    return {
      document: JSON.parse(document) as RunDocument,
      entry,
      reference: `${id}.${digest}`,
      plannedAt: Number(plannedAt),
    };
  });
}

const gone = { entry: '', subject: null, kind: null, party: null, outcome: null } as const;
const alsoGone = { case_ref: null, purpose: null, reasons: null, trace: null } as const;

/** The entries of a run that still have their text. */
export async function rowsOfRun(tx: Transaction<Tables>, { tree, places }: RunDocument): Promise<DueRow[]> {
  const rows: DueRow[] = [];
  for (const [from, to] of places) {
    const own = tx
      .selectFrom('log_entries')
      .select(['tree', 'seq', 'id', 'entry', 'at', 'party', 'subject', 'case_ref']);
    const within = own.where('tree', '=', tree).where('seq', '>=', from).where('seq', '<=', to);
    rows.push(...(await within.where('entry', '<>', '').execute()));
  }
  return rows.map((row) => ({ ...row, seq: Number(row.seq), at: Number(row.at) }));
}

/** Takes texts away, with the columns that say the same; the database refuses it for a place that no recorded run covers. */
export async function removeTexts(tx: Transaction<Tables>, tree: string, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  const removing = tx.updateTable('log_entries').set({ ...gone, ...alsoGone });
  await removing.where('tree', '=', tree).where('seq', 'in', seqs).execute();
}

export async function endRun(tx: Transaction<Tables>, id: string, removed: number, at: Instant): Promise<void> {
  await tx.insertInto('retention_ends').values({ run_id: id, removed, ended_at: at }).execute();
}

/** A run as it is told. */
export interface ToldRun extends Omit<RunDocument, 'v' | 'places'> {
  readonly entry: string;
  readonly plannedAt: Instant;
  readonly removed: number | undefined;
}

const mostListed = 200;

/**
 * The last runs, newest first.
 * @param of the party whose entries they took; those that are not in the log yet are told of everybody's only
 */
export async function readRuns(store: Store, of: PartyId | 'everybody'): Promise<ToldRun[]> {
  type Row = Pick<Tables['retention_runs'], 'document' | 'entry_id' | 'planned_at'> & {
    readonly removed: number | null;
  };
  const own = of === 'everybody' ? '' : 'join log_entries record on record.id = entry_id where record.party = ?';
  const rows = await store.all<Row>(
    `select document, entry_id, planned_at, removed from retention_runs run
      left join retention_ends on run_id = run.id ${own} order by planned_at desc, run.id limit ${mostListed}`,
    of === 'everybody' ? [] : [of],
  );
  return rows.map((row) => {
    const { v: _, places: __, ...document } = JSON.parse(row.document) as RunDocument;
    const removed = row.removed === null ? undefined : Number(row.removed);
    return { ...document, entry: row.entry_id, plannedAt: Number(row.planned_at) as Instant, removed };
  });
}
