import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toInstant } from '../contract/vocabulary.ts';
import { afterOwnFailure, askedUntil, circuitUntil, nextAttempt } from './back-off.ts';

const at = toInstant(1_000_000_000);
const hour = 3_600_000;
const failed = { at, firstAt: at, refused: false, after: undefined };

test('the ceiling rises from five seconds to twelve hours, and the draw goes all the way down', () => {
  const delays = [1, 2, 3, 9, 30].map((attempts) => [
    (nextAttempt({ ...failed, attempts }, () => 0) ?? 0) - at,
    (nextAttempt({ ...failed, attempts }, () => 1) ?? 0) - at,
  ]);
  expect(delays).toEqual([
    [1_000, 5_000],
    [1_000, 15_000],
    [1_000, 45_000],
    [1_000, 5 * 3 ** 8 * 1_000],
    [1_000, 12 * hour],
  ]);
});

test('what failed for three days is given up, and nothing before', () => {
  const days = (number: number) => ({ ...failed, attempts: 9, firstAt: toInstant(at - number * 24 * hour) });
  expect(nextAttempt(days(3), () => 1)).toBeUndefined();
  expect(nextAttempt(days(2.99), () => 1)).toBeGreaterThan(at);
});

test('what the receiver asks for counts, up to twelve hours; who said no is not asked again within minutes', () => {
  expect(nextAttempt({ ...failed, attempts: 1, after: 60_000 }, () => 0)).toBe(at + 60_000);
  expect(nextAttempt({ ...failed, attempts: 1, after: 99 * hour }, () => 0)).toBe(at + 12 * hour);
  expect(nextAttempt({ ...failed, attempts: 1, refused: true }, () => 0)).toBe(at + 600_000);
  expect(askedUntil(at, undefined)).toBe(0);
});

test('a circuit opens at the fifth failure in a row, and never for longer than an hour', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, drawn) => {
      const end = circuitUntil(at, failures, () => drawn);
      if (failures < 5) expect(end).toBe(0);
      else expect(end - at).toSatisfy((length: number) => length >= 2_500 && length <= hour);
    }),
  );
});

test('what failed here is tried again within a minute', () => {
  expect([afterOwnFailure(at, () => 0), afterOwnFailure(at, () => 1)]).toEqual([at + 15_000, at + 45_000]);
});
