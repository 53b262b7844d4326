import { describe, expect, test } from 'vitest';
import type { Capacity, ConsentRecipient, ConsentStatus } from '../contract/generated/types.ts';
import { type Instant, parseInstant, toInstant } from '../contract/vocabulary.ts';
import type { Answer } from './consent-rows.ts';
import { clockTolerance, hear, judge, type Recipient } from './precedence.ts';

const now = parseInstant('2026-06-20T09:00:00Z');
const day = 86_400_000;
const daysAgo = (days: number): Instant => toInstant(now - days * day);
const daysAhead = (days: number): Instant => toInstant(now + days * day);

const woonveste: Recipient = { party: 'woonveste', type: 'COR', matched: true };

const named: Readonly<Record<'party' | 'matched' | 'type', ConsentRecipient>> = {
  party: { party: 'woonveste' },
  matched: { matched: 'COR' },
  type: { type: 'COR' },
};

function answer(changes: Partial<Answer> = {}): Answer {
  return {
    id: 'k_one',
    kind: 'waiver',
    answer: 'given',
    recipients: [named.matched],
    categories: ['G'],
    capacity: 'self',
    givenAt: daysAgo(30),
    expiresAt: daysAhead(300),
    withdrawnAt: undefined,
    ...changes,
  };
}

/** Each status an answer can have by itself, for category G. */
const alone: Readonly<Record<Exclude<ConsentStatus, 'none'>, Partial<Answer>>> = {
  given: {},
  refused: { answer: 'refused' },
  withdrawn: { withdrawnAt: daysAgo(1) },
  expired: { expiresAt: daysAgo(1) },
  'wrong-person': { capacity: 'bewindvoerder' },
};

type Lone = keyof typeof alone;

const statusOf = (answers: readonly Answer[], recipient = woonveste, at = now): ConsentStatus =>
  judge(hear(answers, recipient, at), 'waiver', 'G').status;

describe('one answer', () => {
  test.each(Object.entries(alone))('is %s', (status, changes) => {
    expect(statusOf([answer(changes)])).toBe(status);
  });

  test('of another kind says nothing', () => {
    expect(statusOf([answer({ kind: 'explicit' })])).toBe('none');
  });

  test('about another category says nothing', () => {
    expect(statusOf([answer({ categories: ['A', 'F'] })])).toBe('none');
  });

  test.each([
    ['another party', { party: 'thuishof' }],
    ['another type of party', { type: 'MUN' }],
  ] as const)('for %s says nothing', (_, recipient) => {
    expect(statusOf([answer({ recipients: [recipient] })])).toBe('none');
  });

  test('for the matched corporation is not for a candidate', () => {
    expect(statusOf([answer()], { ...woonveste, matched: false })).toBe('none');
  });

  test('for the matched corporation is not for a provider that takes part in the case', () => {
    expect(statusOf([answer()], { party: 'de-brug', type: 'PRO', matched: true })).toBe('none');
  });

  test('that is still to come opens nothing, not even a millisecond early', () => {
    const coming = answer({ givenAt: toInstant(now + 1) });
    expect(statusOf([coming])).toBe('none');
    expect(statusOf([coming], woonveste, toInstant(now + 1))).toBe('given');
  });

  test('ends at the very moment it was said to end', () => {
    expect(statusOf([answer({ expiresAt: now })])).toBe('expired');
    expect(statusOf([answer({ expiresAt: toInstant(now + 1) })])).toBe('given');
  });

  test('that was withdrawn stays closed after it would have ended', () => {
    expect(statusOf([answer({ withdrawnAt: daysAgo(2), expiresAt: daysAgo(1) })])).toBe('withdrawn');
  });

  test.each([
    ['a withdrawal', { withdrawnAt: toInstant(now + clockTolerance) }, 'withdrawn'],
    ['a refusal', { answer: 'refused', givenAt: toInstant(now + clockTolerance) }, 'refused'],
  ] as const)('%s binds a gateway whose clock runs a little behind', (_, changes, status) => {
    expect(statusOf([answer(changes)])).toBe(status);
  });

  test('a withdrawal of the far future does not bind yet', () => {
    expect(statusOf([answer({ withdrawnAt: daysAhead(1) })])).toBe('given');
  });
});

describe('an answer given in a capacity', () => {
  const reached: Readonly<Record<Capacity, string>> = {
    self: 'ABCDEFGHIJ',
    bewindvoerder: 'EF',
    mentor: 'ABCDGHIJ',
    curator: 'ABCDEFGHIJ',
    parent: 'ABCDEFGHIJ',
    proxy: '',
  };
  const all = [...'ABCDEFGHIJ'] as Answer['categories'];

  test.each(Object.entries(reached))('%s reaches the categories "%s" and no other', (capacity, categories) => {
    const heard = hear([answer({ capacity: capacity as Capacity, categories: all })], woonveste, now);
    const given = all.filter((category) => judge(heard, 'waiver', category).status === 'given');
    const wrong = all.filter((category) => judge(heard, 'waiver', category).status === 'wrong-person');
    expect(given.join('')).toBe(categories);
    expect(given.length + wrong.length).toBe(all.length);
  });

  test('that the law did not know on the day of the answer reaches nothing', () => {
    const early = answer({ capacity: 'mentor', givenAt: parseInstant('1994-12-31T12:00:00Z') });
    expect(statusOf([early])).toBe('wrong-person');
  });
});

const statuses: readonly Lone[] = ['given', 'refused', 'withdrawn', 'expired', 'wrong-person'];

/** Rows: the answer that counts most. Columns: the other one, in the order of `statuses`. */
const ranked: Readonly<Record<Lone, readonly Lone[]>> = {
  given: ['given', 'given', 'given', 'given', 'given'],
  refused: ['refused', 'refused', 'refused', 'refused', 'refused'],
  withdrawn: ['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn'],
  expired: ['expired', 'expired', 'expired', 'expired', 'expired'],
  'wrong-person': ['given', 'refused', 'withdrawn', 'expired', 'wrong-person'],
};

/** Both at the same specificity and the same moment. */
const tied: Readonly<Record<Lone, readonly Lone[]>> = {
  given: ['given', 'refused', 'withdrawn', 'expired', 'given'],
  refused: ['refused', 'refused', 'refused', 'refused', 'refused'],
  withdrawn: ['withdrawn', 'refused', 'withdrawn', 'withdrawn', 'withdrawn'],
  expired: ['expired', 'refused', 'withdrawn', 'expired', 'expired'],
  'wrong-person': ['given', 'refused', 'withdrawn', 'expired', 'wrong-person'],
};

interface Rank {
  readonly recipient: keyof typeof named;
  readonly givenAt: Instant;
}

const ranks: readonly Rank[] = (['party', 'matched', 'type'] as const).flatMap((recipient) =>
  [daysAgo(10), daysAgo(20), daysAgo(30)].map((givenAt) => ({ recipient, givenAt })),
);

/** The nine ranks from the one that counts most to the one that counts least. */
const pairs = ranks.flatMap((left, first) => ranks.map((right, second) => ({ left, right, order: second - first })));

describe('two answers', () => {
  const cases = statuses.flatMap((one) => statuses.map((other) => ({ one, other })));

  test.each(cases)(
    '$one and $other, at every specificity and moment, come to what the table says',
    ({ one, other }) => {
      for (const { left, right, order } of pairs) {
        const table = order === 0 ? tied : ranked;
        const [first, second] = order < 0 ? [other, one] : [one, other];
        const answers = [
          answer({ ...alone[one], recipients: [named[left.recipient]], givenAt: left.givenAt }),
          answer({ ...alone[other], recipients: [named[right.recipient]], givenAt: right.givenAt, id: 'k_two' }),
        ];
        const expected = table[first][statuses.indexOf(second)];
        expect({ left, right, status: statusOf(answers) }).toEqual({ left, right, status: expected });
        expect({ left, right, status: statusOf(answers.toReversed()) }).toEqual({ left, right, status: expected });
      }
    },
  );

  test.each([
    ['a refusal', { answer: 'refused' }, 'refused'],
    ['a withdrawal', { withdrawnAt: daysAgo(1) }, 'withdrawn'],
  ] as const)('%s closes, also of someone whose capacity does not reach so far', (_, changes, status) => {
    const own = answer({ givenAt: daysAgo(20) });
    const theirs = answer({ ...changes, capacity: 'bewindvoerder', givenAt: daysAgo(10), id: 'k_two' });
    expect(statusOf([own, theirs])).toBe(status);
  });

  test('the closest of several recipients of one answer counts', () => {
    const broad = answer({ answer: 'refused', recipients: [named.type, named.party], givenAt: daysAgo(20) });
    expect(statusOf([broad, answer({ recipients: [named.matched], givenAt: daysAgo(1) })])).toBe('refused');
  });

  test('the record that decided is the one that is told, and both when they say the same', () => {
    const about = (answers: readonly Answer[]) => judge(hear(answers, woonveste, now), 'waiver', 'G').records;
    expect(about([answer({ id: 'k_old', givenAt: daysAgo(9) }), answer({ id: 'k_new', givenAt: daysAgo(8) })])).toEqual(
      ['k_new'],
    );
    expect(about([answer({ id: 'k_b' }), answer({ id: 'k_a' })])).toEqual(['k_a', 'k_b']);
    expect(about([])).toEqual([]);
  });
});
