/** What is made of measured numbers, and how they are written down. */

/** The value below which this share of the numbers lies; of nothing it is NaN. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The time of each call in microseconds. @param warmUp calls before, that are not counted */
export function timeEach(calls: number, warmUp: number, work: (index: number) => unknown): number[] {
  for (let index = 0; index < warmUp; index += 1) work(index);
  return Array.from({ length: calls }, (_, index) => {
    const started = process.hrtime.bigint();
    work(index);
    return Number(process.hrtime.bigint() - started) / 1000;
  });
}

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const toCount = (number: number): string => (Number.isFinite(number) ? counts.format(number) : 'none');
export const toRatio = (number: number): string => `×${number.toFixed(2)}`;
/** Three digits that say something: 0.0423, 1.23, 45.6, 789. */
export const toShort = (number: number): string =>
  number >= 100 ? toCount(number) : String(Number(number.toPrecision(3)));
export const toPercent = (number: number): string => `${number >= 0 ? '+' : '−'}${Math.abs(number * 100).toFixed(1)} %`;
