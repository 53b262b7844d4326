import type { Entry } from '../contract/generated/types.ts';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';

/** How long after the first try a request with the same Idempotency-Key is a retry, in milliseconds. */
const retriedWithin = 5 * 60_000;

/** What an answer rests on: when any of it differs, the earlier entry does not account for this answer. */
const grounds = ['party', 'apiClient', 'role', 'mode', 'agreement', 'engine', 'facts', 'decision', 'consents'] as const;

/**
 * Whether a request is an earlier one of the same key again: of a short time ago, and resting on the very same.
 * @param draft with the names that its party has, as the entry of the earlier one
 */
export function isRetryOf(earlier: Entry, draft: Pick<Entry, (typeof grounds)[number]>, at: Instant): boolean {
  const age = at - parseInstant(earlier.at);
  const isRecent = age >= 0 && age <= retriedWithin;
  return isRecent && grounds.every((ground) => JSON.stringify(earlier[ground]) === JSON.stringify(draft[ground]));
}
