import { describe, expect, it } from 'vitest';
import { toDutchMoment } from './dutch-moment-state.ts';

describe('a day and a time by the Dutch clock', () => {
  it.each([
    ['2026-01-15', '03:15', '2026-01-15T02:15:00.000Z'],
    ['2026-07-01', '3:15', '2026-07-01T01:15:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (day, time, moment) => {
    expect(toDutchMoment(day, time)).toBe(moment);
  });

  it.each([
    ['', ''],
    ['2026-02-30', '03:15'],
    ['2026-01-15', ''],
    ['2026-01-15', '24:00'],
    ['2026-01-15', '3 uur'],
    ['15-01-2026', '03:15'],
  ])('%s %s is none', (day, time) => {
    expect(toDutchMoment(day, time)).toBeUndefined();
  });
});
