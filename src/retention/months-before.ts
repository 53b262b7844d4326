import { type Instant, toInstant } from '../contract/vocabulary.ts';

/** So many calendar months before a moment; on the last day of a month that has no such day, so never a day too late. */
export function monthsBefore(at: Instant, months: number): Instant {
  const moved = new Date(at);
  const day = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() - months);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, last));
  return toInstant(moved.getTime());
}
