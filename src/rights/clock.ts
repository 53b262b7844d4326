import type { Day } from '../contract/generated/types.ts';

/** How long a party may take, as the agreement says it (article 9), in days. */
export interface RightsTerm {
  readonly responseDays: number;
  readonly extensionDays: number;
}

/** Where an agreement says nothing, the months of the law alone count (AVG art. 12(3)). */
export const termOfLaw: RightsTerm = { responseDays: 31, extensionDays: 92 };

const dayLength = 24 * 60 * 60 * 1000;

/** So many calendar days later. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** The same day so many months later, or the last day of that month when it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const start = new Date(`${day}T00:00:00Z`);
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate()));
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end.toISOString().slice(0, 10);
}

/** Not later than one month after the day it came in, whatever an agreement says (AVG art. 12(3)). */
export const dueOn = (received: Day, { responseDays }: RightsTerm): Day =>
  earlier(addDays(received, responseDays), addMonths(received, 1));

/** Two months later at most, and not beyond three months after it came in (AVG art. 12(3)). */
export const extendedDueOn = (due: Day, received: Day, extensionDays: number): Day =>
  earlier(addDays(due, extensionDays), addMonths(received, 3));

/** Days of this form are in order as texts. */
const earlier = (one: Day, other: Day): Day => [one, other].toSorted()[0] ?? one;
