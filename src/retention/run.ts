/** Goes over the terms, and takes away the texts of entries whose term has passed. */
import { setImmediate } from 'node:timers/promises';
import type { PartyId, RetentionCategory } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { kindsOf } from './categories.ts';
import { type DueRow, dueRows, isWithheld } from './due-rows.ts';
import { monthsBefore } from './months-before.ts';
import { type RestingParts, watchWhatRests } from './rests-on-rows.ts';
import { completeRuns, type Going, sortRows, type TakingParts, take } from './take-texts.ts';
import { type RetentionTerm, readTerms } from './term-rows.ts';

/** What a run did, or would do, with the entries of one party and category. */
export interface RunResult {
  /** Null: entries of no party. */
  readonly party: PartyId | null;
  readonly category: RetentionCategory;
  /** As the term says, and at least what the law does. */
  readonly months: number;
  /** Entries of before this moment are due. */
  readonly before: string;
  readonly removed: number;
  /** Due, and kept because a legal hold stands on them. */
  readonly held: number;
  /** Due, and kept because something rests on them. */
  readonly needed: number;
  /** That there may be more: it was not looked any further. */
  readonly more?: true;
}

export interface RunParts extends TakingParts, RestingParts {
  /** At least so many months the entries of each party are kept, whatever its term says. */
  readonly least: (at: Instant) => Promise<(party: PartyId | null) => number>;
}

/** When, and up to when something is due. */
export interface Moments {
  readonly at: Instant;
  readonly until: Instant;
  /** Ends it after the batch at hand. */
  readonly signal?: AbortSignal | undefined;
}

/** So many entries at a time: a transaction of some milliseconds, and an entry of the log. */
const rowsPerBatch = 200;

/** Pages that are read of a term to say what a run would do: a hundred thousand entries. */
const mostPreviewed = 100;

/**
 * First completes what an earlier run had recorded, then goes over every term. Others have a turn after each batch.
 * @throws when one of them failed, after the others had their turn
 */
export async function runRetention(parts: RunParts, { at, until, signal }: Moments): Promise<readonly RunResult[]> {
  const { store } = parts;
  const going = await begin(parts, { at, until });
  await completeRuns(parts, going);
  const results: RunResult[] = [];
  const failures: unknown[] = [];
  for (const term of await store.transaction(readTerms)) {
    if (signal?.aborted) break;
    try {
      if (hasMonths(term)) results.push(await applyTerm(parts, term, { going, signal }));
    } catch (error) {
      failures.push(error);
      if (isClosed(error)) break;
    }
  }
  // Overwritten is not unreadable in the file of the database yet.
  if (results.some(({ removed }) => removed > 0)) await store.scrub();
  if (failures.length > 0) throw failures[0];
  return results;
}

/** Whose entries a preview is about. */
interface Meant {
  /** Null: entries of no party. */
  readonly isMeant: (party: PartyId | null) => boolean;
  /** Whether deliveries count of which the party was given nothing. */
  readonly withWithheld: boolean;
}

/** What a run would do by the terms of some parties. Changes nothing. */
export async function previewRetention(
  parts: RunParts,
  at: Instant,
  { isMeant, withWithheld }: Meant,
): Promise<readonly RunResult[]> {
  const terms = (await parts.store.transaction(readTerms)).filter(({ party }) => isMeant(party)).filter(hasMonths);
  if (terms.length === 0) return [];
  const going = await begin(parts, { at, until: at });
  const results: RunResult[] = [];
  for (const term of terms) results.push(await previewTerm(parts, term, { going, withWithheld }));
  return results;
}

/** Whether nothing is recorded now: then no other term has its turn either. */
const isClosed = (error: unknown): boolean =>
  error instanceof GatewayError && ['log-unavailable', 'clock-behind', 'storage-low'].includes(error.code);

type SetTerm = RetentionTerm & { readonly months: number };

const hasMonths = (term: RetentionTerm): term is SetTerm => term.months !== undefined;

async function begin(parts: RunParts, { at, until }: Pick<Moments, 'at' | 'until'>): Promise<Going> {
  const [resting, least] = await Promise.all([watchWhatRests(parts, at), parts.least(at)]);
  return { at, until, resting, least };
}

/** What a term says at the moment of a run. */
function toAsked({ party, category, months: set }: SetTerm, { until, least }: Going) {
  const months = Math.max(set, least(party));
  return { party, category, months, before: monthsBefore(until, months), kinds: kindsOf(category) };
}

async function applyTerm(
  parts: RunParts,
  term: SetTerm,
  { going, signal }: { readonly going: Going; readonly signal: AbortSignal | undefined },
): Promise<RunResult> {
  const { kinds, ...asked } = toAsked(term, going);
  let [removed, held, needed] = [0, 0, 0];
  for await (const page of dueRows(parts.store, { ...asked, kinds })) {
    for (const { rows, ...whose } of batchesOf(page)) {
      if (signal?.aborted) break;
      const sorted = await sortRows(parts.store, rows, going);
      held += sorted.held;
      needed += sorted.needed;
      for (const [tree, own] of Map.groupBy(sorted.due, (row) => row.tree)) {
        const seqs = own.map(({ seq }) => Number(seq)).toSorted((one, other) => one - other);
        removed += await take(parts, { ...asked, ...whose, tree, seqs }, going);
      }
      await setImmediate();
    }
    if (signal?.aborted) break;
    await setImmediate();
  }
  return toResult(asked, { removed, held, needed });
}

/** A party hears nothing of what was withheld from it, so that goes by runs of its own: by their number nothing is told either. */
function* batchesOf(
  page: readonly DueRow[],
): Generator<{ readonly rows: readonly DueRow[]; readonly withheld?: true }> {
  const { told = [], withheld = [] } = Object.groupBy(page, (row) => (isWithheld(row) ? 'withheld' : 'told'));
  for (let from = 0; from < told.length; from += rowsPerBatch) yield { rows: told.slice(from, from + rowsPerBatch) };
  for (let from = 0; from < withheld.length; from += rowsPerBatch) {
    yield { rows: withheld.slice(from, from + rowsPerBatch), withheld: true };
  }
}

async function previewTerm(
  parts: RunParts,
  term: SetTerm,
  { going, withWithheld }: { readonly going: Going; readonly withWithheld: boolean },
): Promise<RunResult> {
  const { kinds, ...asked } = toAsked(term, going);
  let [removed, held, needed, pages] = [0, 0, 0, 0];
  for await (const page of dueRows(parts.store, { ...asked, kinds })) {
    const rows = withWithheld ? page : page.filter((row) => !isWithheld(row));
    const sorted = await sortRows(parts.store, rows, going);
    held += sorted.held;
    needed += sorted.needed;
    removed += sorted.due.length;
    pages += 1;
    if (pages === mostPreviewed) return { ...toResult(asked, { removed, held, needed }), more: true };
    await setImmediate();
  }
  return toResult(asked, { removed, held, needed });
}

const toResult = (
  { party, category, months, before }: Omit<ReturnType<typeof toAsked>, 'kinds'>,
  counts: Pick<RunResult, 'removed' | 'held' | 'needed'>,
): RunResult => ({ party, category, months, before: instantText(before), ...counts });
