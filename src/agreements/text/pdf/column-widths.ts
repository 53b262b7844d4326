/** How wide a column would be on one line, and how wide it must be for its longest word. */
export interface Wish {
  readonly natural: number;
  readonly least: number;
}

/** Divides a width over columns: each gets what it must have, and of the rest as much as it wishes. */
export function columnWidths(wishes: readonly Wish[], width: number): readonly number[] {
  const sum = (one: (wish: Wish) => number): number => wishes.reduce((total, wish) => total + one(wish), 0);
  const natural = sum((wish) => wish.natural);
  const least = sum((wish) => wish.least);
  if (natural <= width) return wishes.map((wish) => wish.natural + ((width - natural) * wish.natural) / natural);
  if (least >= width) return wishes.map((wish) => (wish.least * width) / least);
  const slack = natural - least;
  return wishes.map((wish) => wish.least + ((width - least) * (wish.natural - wish.least)) / slack);
}
