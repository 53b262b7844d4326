import type { PartyId } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { monthsBefore } from './months-before.ts';
import type { RunParts } from './run.ts';
import { readTerms } from './term-rows.ts';

/** A party whose requests of before a moment may not be in the log any more. */
export interface MayBeGone {
  readonly party: PartyId;
  readonly before: Instant;
}

/**
 * Since when everything is there that each party asked and received: who asks what is kept of it hears so, or would take what is
 * left for all (AVG art. 15(1)(c)). Nobody where nothing is as old as its term.
 */
export async function readMayBeGone({ store, least }: RunParts, at: Instant): Promise<readonly MayBeGone[]> {
  const terms = await store.transaction(readTerms);
  const [oldest] = await store.all<{ at: number }>('select at from log_entries order by at limit 1', []);
  if (oldest === undefined) return [];
  const leastOf = await least(at);
  return terms.flatMap(({ party, category, months }) => {
    if (party === null || category !== 'disclosures' || months === undefined) return [];
    const before = monthsBefore(at, Math.max(months, leastOf(party)));
    return before > toInstant(oldest.at) ? [{ party, before }] : [];
  });
}
