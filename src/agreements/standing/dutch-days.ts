import type { Day } from '../../contract/generated/types.ts';

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  const moved = toUtc(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return toDay(moved);
}

/** The same day of the month so many months later; the last of that month when it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const moved = toUtc(day);
  const wanted = moved.getUTCDate();
  moved.setUTCMonth(moved.getUTCMonth() + months);
  // Run over into the next month: day 0 is the last one of the month before.
  if (moved.getUTCDate() !== wanted) moved.setUTCDate(0);
  return toDay(moved);
}

/** How many days lie from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((+toUtc(to) - +toUtc(from)) / 86_400_000);

const toUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);
