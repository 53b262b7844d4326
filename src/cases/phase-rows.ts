import type { Phase } from '../contract/generated/types.ts';
import { type CaseId, type Instant, toCaseId, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';

interface Row {
  readonly case_id: string;
  readonly phase: string;
  readonly from_at: number;
}

/** The phases in which a client rents: from the contract on. */
const renting: ReadonlySet<string> = new Set<Phase>(['contract', 'aftercare']);

/** Since when cases are in the phases in which the client rents, without a step back since; a case that is not is left out. */
export async function readRentingSince(
  store: Store,
  cases: readonly CaseId[],
  at: Instant,
): Promise<ReadonlyMap<CaseId, Instant>> {
  if (cases.length === 0) return new Map();
  const rows = await store.all<Row>(
    `SELECT case_id, phase, from_at FROM case_phases
     WHERE from_at <= ? AND case_id IN (${cases.map(() => '?').join(', ')}) ORDER BY case_id, from_at`,
    [at, ...cases],
  );
  const since = new Map<CaseId, Instant>();
  for (const { case_id, phase, from_at } of rows) {
    const id = toCaseId(case_id);
    if (!renting.has(phase)) since.delete(id);
    else if (!since.has(id)) since.set(id, toInstant(from_at));
  }
  return since;
}
