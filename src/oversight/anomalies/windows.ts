import { type Instant, toInstant } from '../../contract/vocabulary.ts';
import { anomalyRules } from './rules.ts';
import type { Span } from './seen-rows.ts';

/** The period that is asked about, and the periods of the same length before it, the latest first. */
export interface Windows {
  readonly asked: Span;
  readonly earlier: readonly Span[];
}

const day = 24 * 60 * 60 * 1000;

/** @param days how many it has, the last one that of `end` */
export function toWindows(end: Instant, days: number): Windows {
  const { short, long, shortDays } = anomalyRules.earlier;
  const length = days * day;
  const asked = { from: end - length, to: end };
  const count = days <= shortDays ? short : long;
  const earlier = Array.from({ length: count }, (_, index) => ({
    from: asked.from - (index + 1) * length,
    to: asked.from - index * length,
  }));
  return { asked, earlier };
}

/** When all of it begins. */
export const beginningOf = ({ asked, earlier }: Windows): Instant => toInstant(earlier.at(-1)?.from ?? asked.from);

export const isWithin = ({ from, to }: Span, at: number): boolean => at >= from && at < to;

/** The middle of some numbers; of an even number of them that between the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
