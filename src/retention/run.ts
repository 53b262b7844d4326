/** Takes away the texts of entries whose term has passed: what goes is in the log before it goes. */
import { setImmediate } from 'node:timers/promises';
import type { Audit, EntryDraft } from '../audit/audit.ts';
import type { PartyId, RetentionCategory } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { kindsOf } from './categories.ts';
import { holds, type KeptHold, standingHolds } from './hold-rows.ts';
import { monthsBefore } from './months-before.ts';
import { type ReferencesOf, type RestsOn, readWhatRests } from './rests-on-rows.ts';
import {
  type DueRow,
  dueRows,
  endRun,
  type Place,
  type PlannedRun,
  planRun,
  removeTexts,
  rowsOfRun,
  unfinishedRuns,
} from './run-rows.ts';
import { type RetentionTerm, readTerms } from './term-rows.ts';

/** What a run did, or would do, with the entries of one party and category. */
export interface RunResult {
  /** Null: entries of no party. */
  readonly party: PartyId | null;
  readonly category: RetentionCategory;
  readonly months: number;
  /** Entries of before this moment are due. */
  readonly before: string;
  readonly removed: number;
  /** Due, and kept because a legal hold stands on them. */
  readonly held: number;
  /** Due, and kept because something rests on them. */
  readonly needed: number;
}

export interface RunParts {
  readonly store: Store;
  readonly audit: Pick<Audit, 'record' | 'find' | 'newId'>;
  readonly referencesOf: ReferencesOf;
  /** Members that each entry of a run has: its trace. */
  readonly trace: () => Pick<EntryDraft, 'traceId' | 'spanId'>;
}

/** So many entries at a time: a transaction of some milliseconds, and an entry of the log. */
const rowsPerBatch = 200;

/** A run that is not in the log after so long was cut off before it was. */
const longestPlanning = 10 * 60_000;

/** First completes what an earlier run had recorded, then goes over every term. Others have a turn after each batch. */
export async function runRetention(parts: RunParts, at: Instant): Promise<readonly RunResult[]> {
  const { store } = parts;
  const rests = await readWhatRests(store, parts.referencesOf, at);
  await completeRuns(parts, rests, at);
  const results = await applyTerms(parts, await readTerms(store), { rests, at, dry: false });
  // Overwritten is not unreadable in the file of the database yet.
  if (results.some(({ removed }) => removed > 0)) await store.scrub();
  return results;
}

/**
 * What a run would do by the terms of some parties. Changes nothing.
 * @param isMeant null: entries of no party
 */
export async function previewRetention(
  parts: RunParts,
  at: Instant,
  isMeant: (party: PartyId | null) => boolean,
): Promise<readonly RunResult[]> {
  const terms = (await readTerms(parts.store)).filter(({ party }) => isMeant(party));
  if (terms.length === 0) return [];
  const rests = await readWhatRests(parts.store, parts.referencesOf, at);
  return await applyTerms(parts, terms, { rests, at, dry: true });
}

async function applyTerms(
  parts: RunParts,
  terms: readonly RetentionTerm[],
  running: Running,
): Promise<readonly RunResult[]> {
  const results: RunResult[] = [];
  for (const { months, ...term } of terms) {
    if (months !== undefined) results.push(await applyTerm(parts, { ...term, months }, running));
  }
  return results;
}

interface Running {
  readonly rests: RestsOn;
  readonly at: Instant;
  readonly dry: boolean;
}

async function applyTerm(
  parts: RunParts,
  term: RetentionTerm & { readonly months: number },
  { rests, at, dry }: Running,
): Promise<RunResult> {
  const { party, category, months } = term;
  const before = monthsBefore(at, months);
  const wanted = { party, kinds: kindsOf(category), before, limit: rowsPerBatch };
  let [removed, held, needed] = [0, 0, 0];
  for (let after: Place | undefined; ; ) {
    const rows = await dueRows(parts.store, { ...wanted, after });
    const standing = await parts.store.transaction(standingHolds);
    const free = rows.filter((row) => !isHeld(row, standing));
    const due = free.filter((row) => !rests(row));
    held += rows.length - free.length;
    needed += free.length - due.length;
    for (const [tree, own] of Map.groupBy(due, (row) => row.tree)) {
      const seqs = own.map(({ seq }) => Number(seq)).toSorted((one, other) => one - other);
      removed += dry ? seqs.length : await take(parts, { party, category, months, before, tree, seqs }, { rests, at });
    }
    after = rows.at(-1);
    if (after === undefined || rows.length < rowsPerBatch) break;
    await setImmediate();
  }
  return { party, category, months, before: instantText(before), removed, held, needed };
}

const isHeld = (row: DueRow, standing: readonly KeptHold[]): boolean => standing.some((hold) => holds(hold, row));

/** Writes down what goes, records it, and only then takes it away. */
async function take(
  parts: RunParts,
  planned: Parameters<typeof planRun>[1],
  { rests, at }: Pick<Running, 'rests' | 'at'>,
): Promise<number> {
  const { store, audit, trace } = parts;
  const run = await planRun(store, planned, { entry: audit.newId(), at });
  const { entry: id, reference } = run;
  const whose = planned.party === null ? {} : { party: planned.party };
  await audit.record({ id, kind: 'log-retention', ...whose, reference, ...trace() }, undefined);
  return await complete(store, run, { rests, at });
}

async function completeRuns(parts: RunParts, rests: RestsOn, at: Instant): Promise<void> {
  const { store, audit } = parts;
  for (const run of await unfinishedRuns(store)) {
    const recorded = await audit.find(run.entry);
    if (recorded?.kind === 'log-retention' && recorded.reference === run.reference) {
      await complete(store, run, { rests, at });
    } else if (run.plannedAt < at - longestPlanning) {
      // It never came into the log: nothing was taken away by it, and nothing will be.
      await store.transaction((tx) => endRun(tx, run.document.id, 0, at));
    }
  }
}

/** A hold that was placed meanwhile wins, and so does what rests on an entry by now. */
function complete(store: Store, run: PlannedRun, { rests, at }: Pick<Running, 'rests' | 'at'>): Promise<number> {
  const { id, tree } = run.document;
  return store.transaction(async (tx) => {
    const standing = await standingHolds(tx);
    const due = (await rowsOfRun(tx, run.document)).filter((row) => !isHeld(row, standing) && !rests(row));
    await removeTexts(
      tx,
      tree,
      due.map(({ seq }) => seq),
    );
    await endRun(tx, id, due.length, at);
    return due.length;
  });
}
