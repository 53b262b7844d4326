import type { Capacity, Category, Day } from '../contract/generated/types.ts';

/** Every category of fields there is. */
export const categories: readonly Category[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** E income and F debts: the money and goods that a bewindvoerder was appointed for. */
const money: readonly Category[] = ['E', 'F'];
const allButMoney = categories.filter((category) => !money.includes(category));

/** For which categories someone in a capacity may answer for the client, as the law stood from a day on. */
interface Reach {
  readonly capacity: Capacity;
  readonly categories: readonly Category[];
  readonly inForceFrom: Day;
  /** The last day, or null while it is in force. */
  readonly inForceTo: Day | null;
  readonly source: string;
}

/**
 * The representative rule as dated data: a change of the law is a new row. No row, no reach. The dates are those of
 * the titles of the Burgerlijk Wetboek; which categories follow from them is a reading, to be confirmed by each
 * region's privacy officer. A gateway cannot tell whether someone really is the curator or parent: the party that
 * records the consent has seen the deed.
 */
const reaches: readonly Reach[] = [
  {
    capacity: 'self',
    categories,
    inForceFrom: '1970-01-01',
    inForceTo: null,
    source: 'AVG art. 4(11) and 7; Wmo 2015 art. 5.3.3(1)',
  },
  {
    capacity: 'bewindvoerder',
    categories: money,
    inForceFrom: '1982-09-01',
    inForceTo: null,
    source: 'BW 1:431, 1:438 and 1:441: goods under administration, nothing about the person',
  },
  {
    capacity: 'mentor',
    categories: allButMoney,
    inForceFrom: '1995-01-01',
    inForceTo: null,
    source: 'BW 1:450 and 1:453: care, nursing, treatment and support; matters of property stay outside',
  },
  {
    capacity: 'curator',
    categories,
    inForceFrom: '1970-01-01',
    inForceTo: null,
    source: 'BW 1:378, 1:381 and 1:386: both the person and the property',
  },
  {
    capacity: 'parent',
    categories,
    inForceFrom: '1970-01-01',
    inForceTo: null,
    source: 'BW 1:245(4); Wmo 2015 art. 5.3.3(2): minors under 12, or not able to judge',
  },
  // `proxy` has no row: how far a private power of attorney (BW 3:60) reaches stands in a deed that no one here reads.
];

/**
 * Whether someone in this capacity could answer for the client about this category.
 * @param day the day of the answer: later law makes it neither better nor worse
 */
export function reachesCategory(capacity: Capacity, category: Category, day: Day): boolean {
  return reaches.some(
    (row) =>
      row.capacity === capacity &&
      row.inForceFrom <= day &&
      (row.inForceTo === null || day <= row.inForceTo) &&
      row.categories.includes(category),
  );
}
