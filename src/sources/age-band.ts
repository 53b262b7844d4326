import type { ClientRecord } from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';

type AgeBand = NonNullable<ClientRecord['ageBand']>;

/** The youngest age of each band, oldest band first. */
const bands: readonly (readonly [number, AgeBand])[] = [
  [67, '67+'],
  [55, '55-66'],
  [28, '28-54'],
  [23, '23-27'],
  [18, '18-22'],
];

/**
 * The age band on the Dutch calendar day of a moment; undefined below 18, for which there is no band. Who was born on
 * 29 February is a year older on 1 March of a year without that day.
 * @param dateOfBirth `YYYY-MM-DD`
 */
export function toAgeBand(dateOfBirth: string, at: Instant): AgeBand | undefined {
  const today = dayOf(at);
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  const age = today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
  return bands.find(([youngest]) => age >= youngest)?.[1];
}
