import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPersonCount, toTotal } from './small-cells.ts';

describe('a number of persons', () => {
  it('under ten looks like none', () => {
    const small = Array.from({ length: 10 }, (_, count) => toPersonCount(count));
    expect(new Set(small)).toEqual(new Set(['under-10']));
  });

  it('of ten and more is a multiple of five, at most two from what it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1_000_000 }), (count) => {
        const told = Number(toPersonCount(count));
        expect(told % 5).toBe(0);
        expect(told).toBeGreaterThanOrEqual(10);
        expect(Math.abs(told - count)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('a total', () => {
  it('is not told when one of its cells is small: the small one could be computed', () => {
    expect(toTotal(40, [20, 9])).toBeUndefined();
    expect(toTotal(40, [20, 0])).toBeUndefined();
  });

  it('is told when none of them is', () => {
    expect(toTotal(41, [20, 21])).toBe(40);
    expect(toTotal(0, [])).toBe('under-10');
  });
});
