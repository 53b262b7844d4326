import type { AgeGroup } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { ConsentRecord } from './consent-rows.ts';
import { standingAt } from './precedence.ts';

/** How old a client is by another date of birth, on the day of an answer; and when a minor comes into the next age group. */
export type AgeAt = (at: Instant) => { readonly group: AgeGroup; readonly until?: Instant };

/**
 * Which consents end when the date of birth becomes another one, or is taken away: those of a client who was of another age
 * group on the day of the answer than was thought. Who answered was the wrong person then, or nobody can tell. Who is not
 * known to be a minor is taken for an adult, so between those two nothing ends.
 */
export function endedByAge(records: readonly ConsentRecord[], ageAt: AgeAt, at: Instant): readonly ConsentRecord[] {
  return records.filter((record) => {
    const standing = standingAt(record, at);
    if (record.answer !== 'given' || standing === 'expired' || standing === 'withdrawn') return false;
    const { group, until } = ageAt(record.givenAt);
    if (isGrown(group) && isGrown(record.age)) return false;
    const isShort = until !== undefined && withParent.includes(group) && record.expiresAt > until;
    return group !== record.age || isShort;
  });
}

const isGrown = (group: AgeGroup): boolean => group === 'adult' || group === 'unknown';
/** Of whom an answer holds no longer than until the next birthday that counts. */
const withParent: readonly AgeGroup[] = ['under-12', '12-15'];
