import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf, instantText, startOfDay, toInstant } from '../../contract/vocabulary.ts';
import { addDays, addMonths, daysBetween } from './dutch-days.ts';

it('a Dutch day begins at 23:00 UTC in winter and at 22:00 in summer, also on the days on which the clock changes', () => {
  const starts = ['2026-01-01', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'].map((day) =>
    instantText(startOfDay(day)),
  );
  expect(starts).toStrictEqual([
    '2025-12-31T23:00:00.000Z',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
    '2026-10-24T22:00:00.000Z',
    '2026-10-25T23:00:00.000Z',
  ]);
});

it('every day begins where the day before ends', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1995-01-01', count));
  fc.assert(
    fc.property(days, (day) => {
      const start = startOfDay(day);
      expect([dayOf(start), dayOf(toInstant(start - 1))]).toStrictEqual([day, addDays(day, -1)]);
      expect(daysBetween(addDays(day, -1), day)).toBe(1);
    }),
  );
});

it('a month without that day ends the period on its last day', () => {
  expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
  expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
  expect(addMonths('2025-12-15', 13)).toBe('2027-01-15');
  expect(addMonths('2025-12-15', 0)).toBe('2025-12-15');
});
