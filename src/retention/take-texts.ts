/** Takes texts away: what goes is in the log before it goes. */
import type { Audit, EntryDraft } from '../audit/audit.ts';
import type { PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { DueRow } from './due-rows.ts';
import { closeToHolds, holds, standingHolds } from './hold-rows.ts';
import { monthsBefore } from './months-before.ts';
import type { Resting } from './rests-on-rows.ts';
import { endRun, type Plan, type PlannedRun, planRun, removeTexts, rowsOfRun, unfinishedRuns } from './run-rows.ts';
import { readTerms } from './term-rows.ts';

export interface TakingParts {
  readonly store: Store;
  readonly audit: Pick<Audit, 'record' | 'again' | 'find' | 'newId'>;
  /** Members that each entry of a run has: its trace. */
  readonly trace: () => Pick<EntryDraft, 'traceId' | 'spanId'>;
}

/** One going over what is due. */
export interface Going {
  readonly at: Instant;
  /** Up to when entries are due: at the latest the moment itself. */
  readonly until: Instant;
  readonly resting: Resting;
  /** At least so many months, of the entries of a party. */
  readonly least: (party: PartyId | null) => number;
}

/** A run that is not in the log after so long was cut off before it was. */
const longestPlanning = 10 * 60_000;

/** What of some entries goes, and why the others stay. */
export interface Sorted {
  readonly due: readonly DueRow[];
  readonly held: number;
  readonly needed: number;
}

/** Sorts entries by what holds and needs them at this moment. */
export async function sortRows(store: Store, rows: readonly DueRow[], { resting }: Going): Promise<Sorted> {
  if (rows.length === 0) return { due: [], held: 0, needed: 0 };
  await resting.prepare(rows);
  return await store.transaction((tx) => sortWithin(tx, rows, resting));
}

async function sortWithin(
  tx: Parameters<typeof standingHolds>[0],
  rows: readonly DueRow[],
  resting: Resting,
): Promise<Sorted> {
  const standing = await standingHolds(tx);
  const free = rows.filter((row) => !standing.some((hold) => holds(hold, row)));
  const needed = await resting.among(tx, free);
  const due = free.filter(({ id }) => !needed.has(id));
  return { due, held: rows.length - free.length, needed: free.length - due.length };
}

/** Writes down what goes, records it, and only then takes it away. @returns how many texts went */
export async function take(parts: TakingParts, plan: Plan, going: Going): Promise<number> {
  const { store, audit, trace } = parts;
  const run = await planRun(store, plan, { entry: audit.newId(), at: going.at });
  if (run === undefined) return 0;
  const { entry: id, reference } = run;
  const whose = plan.party === null || plan.withheld ? {} : { party: plan.party };
  await audit.record({ id, kind: 'log-retention', ...whose, reference, ...trace() }, undefined);
  return await complete(store, run, going);
}

/** Completes what an earlier run had recorded, and gives up what was not. */
export async function completeRuns({ store, audit }: TakingParts, going: Going): Promise<void> {
  for (const run of await unfinishedRuns(store)) {
    const recorded = await audit.find(run.entry);
    if (recorded?.kind === 'log-retention' && recorded.reference === run.reference) {
      // Also refused while the gateway is closed: of a log that is not in order nothing goes.
      await audit.again(recorded, undefined);
      await complete(store, run, going);
    } else if (run.plannedAt < going.at - longestPlanning) {
      // It never came into the log: nothing was taken away by it, and nothing will be.
      await store.transaction((tx) => endRun(tx, run.document.id, 0, going.at));
    }
  }
}

/** What was placed, taken back or came to rest on an entry since it was planned wins. */
async function complete(store: Store, run: PlannedRun, going: Going): Promise<number> {
  const { id, tree } = run.document;
  await going.resting.prepare(await store.transaction((tx) => rowsOfRun(tx, run.document)));
  return await store.transaction(async (tx) => {
    await closeToHolds(store, tx);
    const rows = (await stillHasTerm(tx, run, going)) ? await rowsOfRun(tx, run.document) : [];
    const { due } = await sortWithin(tx, rows, going.resting);
    const removed = await removeTexts(tx, tree, due);
    await endRun(tx, id, removed, going.at);
    return removed;
  });
}

/** Whether the term that counts now takes as much. */
async function stillHasTerm(
  tx: Parameters<typeof readTerms>[0],
  { document: { party, category, before } }: PlannedRun,
  { until, least }: Going,
): Promise<boolean> {
  const term = (await readTerms(tx)).find((found) => found.party === party && found.category === category);
  if (term?.months === undefined) return false;
  return Date.parse(before) <= monthsBefore(until, Math.max(term.months, least(party)));
}
