import type { PersonCount } from '../contract/generated/types.ts';

/** Fewer persons than this are not told apart from nobody. */
export const fewest = 10;
/** The rest is rounded, so that one person more or less can seldom be seen. */
const step = 5;

/**
 * A number of persons as it may be told: fewer than ten are 'under-10', nobody included, the rest is rounded to five.
 */
export const toPersonCount = (count: number): PersonCount =>
  count < fewest ? 'under-10' : Math.round(count / step) * step;

/**
 * A total over cells. One from which a small cell could be computed is not told at all.
 * @param cells the exact numbers in the cells that it is a total of
 */
export const toTotal = (total: number, cells: readonly number[]): PersonCount | undefined =>
  cells.some((cell) => cell < fewest) ? undefined : toPersonCount(total);
