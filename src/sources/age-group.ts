import type { AgeGroup } from '../contract/generated/types.ts';
import { dayOf, type Instant, toInstant } from '../contract/vocabulary.ts';

/** How old somebody is, as far as the law tells ages apart, and when that changes. */
export interface Age {
  readonly group: AgeGroup;
  /** The first moment, anywhere in the Dutch day, at which a minor is of another group. */
  readonly until?: Instant;
}

/** The age at which each group of minors ends. */
const ends: readonly (readonly [number, AgeGroup])[] = [
  [12, 'under-12'],
  [16, '12-15'],
  [18, '16-17'],
];

/**
 * The age group on the Dutch calendar day of a moment. Who was born on 29 February is a year older on 1 March of a year
 * without that day.
 * @param dateOfBirth `YYYY-MM-DD`; anything else is an unknown age
 */
export function toAge(dateOfBirth: unknown, at: Instant): Age {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(dateOfBirth)) ?? [];
  if (year === undefined || dayOf(at) < String(dateOfBirth)) return { group: 'unknown' };
  for (const [years, group] of ends) {
    const birthday = new Date(Date.UTC(Number(year) + years, Number(month) - 1, Number(day)));
    if (dayOf(at) < birthday.toISOString().slice(0, 10))
      return { group, until: toInstant(birthday.getTime() - dutchAhead) };
  }
  return { group: 'adult' };
}

/** Midnight in the Netherlands comes at most two hours before that of UTC. */
const dutchAhead = 2 * 3_600_000;
