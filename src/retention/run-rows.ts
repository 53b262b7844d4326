import { hash, randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { PartyId, RetentionCategory } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { kindsOf } from './categories.ts';
import type { DueRow } from './due-rows.ts';

/** From a place up to and including another. */
export type Places = readonly (readonly [number, number])[];

/** What one run takes away from one tree, as it is recorded. */
export interface RunDocument {
  readonly v: 1;
  readonly id: string;
  /** Null: entries of no party. */
  readonly party: PartyId | null;
  /** They are deliveries that gave the party nothing: it hears nothing of them, so not of this run either. */
  readonly withheld?: true;
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

/** What is to go of one tree. */
export type Plan = Omit<RunDocument, 'v' | 'id' | 'before' | 'count' | 'places'> & {
  readonly before: Instant;
  /** In order. */
  readonly seqs: readonly number[];
};

/**
 * Writes down what is to go, but for what another run is at work on. Nothing goes by this alone.
 * @returns undefined when there is nothing left
 */
export async function planRun(
  store: Store,
  { party, withheld, category, months, before, tree, seqs: wanted }: Plan,
  { entry, at }: { readonly entry: string; readonly at: Instant },
): Promise<PlannedRun | undefined> {
  const id = `z_${randomBytes(16).toString('base64url')}`;
  return await store.transaction(async (tx) => {
    // One plan at a time, or two would take the same. SQLite has one writer.
    if (store.kind === 'postgres') await sql`lock table retention_runs in share row exclusive mode`.execute(tx);
    const seqs = await withoutOthers(tx, tree, wanted);
    const [first, last] = [seqs[0], seqs.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const places = toPlaces(seqs);
    const document: RunDocument = {
      ...{ v: 1, id, party, ...(withheld && { withheld }), category, months, before: instantText(before) },
      ...{ tree, count: seqs.length, places },
    };
    const text = JSON.stringify(document);
    const digest = hash('sha256', text, 'base64url');
    const row = { id, entry_id: entry, tree, document: text, digest, first_seq: first, last_seq: last, planned_at: at };
    await tx.insertInto('retention_runs').values(row).execute();
    return { document, entry, reference: `${id}.${digest}` };
  });
}

/** Leaves out the places of runs that have not ended, and what such a run took since it was found to be due. */
async function withoutOthers(tx: Transaction<Tables>, tree: string, seqs: readonly number[]): Promise<number[]> {
  const [first = 0, last = -1] = [seqs[0], seqs.at(-1)];
  const near = unended(tx).where('tree', '=', tree).where('first_seq', '<=', last).where('last_seq', '>=', first);
  const others = (await near.execute()).flatMap(({ document }) => (JSON.parse(document) as RunDocument).places);
  const there = tx.selectFrom('log_entries').select('seq').where('tree', '=', tree).where('entry', '<>', '');
  const kept = new Set((await there.where('seq', 'in', seqs).execute()).map(({ seq }) => Number(seq)));
  return seqs.filter((seq) => kept.has(seq) && !others.some(([from, to]) => seq >= from && seq <= to));
}

const unended = (tx: Transaction<Tables>) =>
  tx
    .selectFrom('retention_runs')
    .selectAll()
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('retention_ends').select('run_id').whereRef('run_id', '=', 'retention_runs.id'))),
    );

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
  const rows = await store.transaction((tx) => unended(tx).orderBy('planned_at').orderBy('id').execute());
  return rows.map(({ document, entry_id: entry, id, digest, planned_at: plannedAt }) => {
    return {
      document: JSON.parse(document) as RunDocument,
      entry,
      reference: `${id}.${digest}`,
      plannedAt: Number(plannedAt),
    };
  });
}

/** The entries of a run that still have their text and are what it says that it takes. */
export async function rowsOfRun(
  tx: Transaction<Tables>,
  { tree, places, party, category, before }: RunDocument,
): Promise<DueRow[]> {
  const rows: DueRow[] = [];
  for (const [from, to] of places) {
    const own = tx
      .selectFrom('log_entries')
      .select(['tree', 'seq', 'id', 'entry', 'at', 'kind', 'party', 'subject', 'case_ref', 'outcome'])
      .where('tree', '=', tree)
      .where('seq', '>=', from)
      .where('seq', '<=', to)
      .where('entry', '<>', '')
      .where('kind', 'in', [...kindsOf(category)])
      .where('at', '<', Date.parse(before));
    const ofParty = party === null ? own.where('party', 'is', null) : own.where('party', '=', party);
    rows.push(...(await ofParty.execute()));
  }
  return rows.map((row) => ({ ...row, seq: Number(row.seq), at: Number(row.at) }));
}

const gone = { entry: '', subject: null, kind: null, party: null, outcome: null } as const;
const alsoGone = { case_ref: null, purpose: null, reasons: null, trace: null } as const;

/**
 * Takes texts away, with the columns that say the same and what is kept beside them; the database refuses it for an entry that no
 * recorded run covers.
 * @returns how many there still were
 */
export async function removeTexts(tx: Transaction<Tables>, tree: string, rows: readonly DueRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  const seqs = rows.map(({ seq }) => seq);
  const removing = tx.updateTable('log_entries').set({ ...gone, ...alsoGone });
  const there = removing.where('tree', '=', tree).where('seq', 'in', seqs).where('entry', '<>', '');
  const { numUpdatedRows } = await there.executeTakeFirst();
  // Why somebody looked in the log for a client names more than the entry did.
  const ids = rows.map(({ id }) => id);
  await tx.deleteFrom('log_read_reasons').where('id', 'in', ids).execute();
  return Number(numUpdatedRows);
}

/** Of two processes that complete a run the first one counts. */
export async function endRun(tx: Transaction<Tables>, id: string, removed: number, at: Instant): Promise<void> {
  await tx
    .insertInto('retention_ends')
    .values({ run_id: id, removed, ended_at: at })
    .onConflict((conflict) => conflict.column('run_id').doNothing())
    .execute();
}
