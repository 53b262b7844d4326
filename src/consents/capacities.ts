import type { AgeGroup, Capacity, Category, Day } from '../contract/generated/types.ts';

/** Every category of fields there is. */
export const categories: readonly Category[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** E income and F debts: the money and goods that a bewindvoerder was appointed for. */
const money: readonly Category[] = ['E', 'F'];
const allButMoney = categories.filter((category) => !money.includes(category));

/**
 * Somebody whose date of birth is not known here is taken for an adult: shelters and sheltered housing are for adults,
 * and the party that records the answer sees who gives it. Only for a parent it is not enough: see below.
 */
const grown: readonly AgeGroup[] = ['adult', 'unknown'];

/** Articles of the Burgerlijk Wetboek were cited from memory: their text was not read for this project. */
const unread = 'Which articles these are and what they say is to be confirmed by the lawyer of the region.';

/** For which categories someone in a capacity may answer for the client, as the law stood from a day on. */
interface Reach {
  readonly capacity: Capacity;
  /** On the day of the answer. */
  readonly ages: readonly AgeGroup[];
  /** Who has to say the same. */
  readonly togetherWith?: Capacity;
  readonly categories: readonly Category[];
  readonly inForceFrom: Day;
  /** The last day, or null while it is in force. */
  readonly inForceTo: Day | null;
  readonly source: string;
  /** What a lawyer still has to look at. Where the reading is uncertain, the narrower one stands here. */
  readonly uncertain?: string;
}

/**
 * The representative rule as dated data: a change of the law is a new row. No row, no reach. The dates are those of
 * the titles of the Burgerlijk Wetboek; which categories follow from them is a reading, to be confirmed by each
 * region's lawyer. A gateway cannot tell whether someone really is the curator or parent: the party that
 * records the consent has seen the deed.
 */
const reaches: readonly Reach[] = [
  {
    capacity: 'self',
    ages: ['16-17', ...grown],
    categories,
    inForceFrom: '1970-01-01',
    inForceTo: null,
    source: 'AVG art. 4(11) and 7; Wmo 2015 art. 5.3.3(1)',
  },
  {
    capacity: 'self',
    ages: ['12-15'],
    togetherWith: 'parent',
    categories,
    inForceFrom: '1970-01-01',
    inForceTo: null,
    source: 'Wmo 2015 art. 5.3.3(2): from 12 the client itself; UAVG art. 5(1): under 16 the legal representative',
    uncertain: 'Whether Wmo 2015 art. 5.3.3(2) sets UAVG art. 5(1) aside, as a rule of its own, for a waiver.',
  },
  {
    capacity: 'parent',
    ages: ['12-15'],
    togetherWith: 'self',
    categories,
    inForceFrom: '1970-01-01',
    inForceTo: null,
    source: 'the same, said the other way round',
    uncertain:
      'A client of 12 or more who cannot judge (Wmo 2015 art. 5.3.3(2)): nobody here can tell, so it stays shut.',
  },
  {
    capacity: 'parent',
    ages: ['under-12'],
    categories,
    inForceFrom: '1970-01-01',
    inForceTo: null,
    source: 'BW 1:245(4); Wmo 2015 art. 5.3.3(2): minors under 12',
    uncertain: unread,
  },
  {
    capacity: 'bewindvoerder',
    ages: grown,
    categories: money,
    inForceFrom: '1982-09-01',
    inForceTo: null,
    source: 'BW 1:431, 1:438 and 1:441: goods of an adult under administration, nothing about the person',
    uncertain: unread,
  },
  {
    capacity: 'mentor',
    ages: grown,
    categories: allButMoney,
    inForceFrom: '1995-01-01',
    inForceTo: null,
    source: 'BW 1:450 and 1:453: care, nursing, treatment and support of an adult; matters of property stay outside',
    uncertain: unread,
  },
  {
    capacity: 'curator',
    ages: grown,
    categories,
    inForceFrom: '1970-01-01',
    inForceTo: null,
    source: 'BW 1:378, 1:381 and 1:386: both the person and the property of an adult',
    uncertain: unread,
  },
  // `proxy` has no row: how far a private power of attorney reaches stands in a deed that no one here reads.
];

/** Who answered, and how old the client was. */
export interface Voice {
  readonly capacity: Capacity;
  readonly alsoBy: Capacity | undefined;
  readonly age: AgeGroup;
}

/**
 * Whether who answered could answer for the client about this category.
 * @param day the day of the answer: later law makes it neither better nor worse
 */
export function reachesCategory({ capacity, alsoBy, age }: Voice, category: Category, day: Day): boolean {
  return reaches.some(
    (row) =>
      row.capacity === capacity &&
      row.ages.includes(age) &&
      (row.togetherWith === undefined || row.togetherWith === alsoBy) &&
      row.inForceFrom <= day &&
      (row.inForceTo === null || day <= row.inForceTo) &&
      row.categories.includes(category),
  );
}
