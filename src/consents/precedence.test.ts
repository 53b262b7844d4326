import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgeGroup, Capacity, ConsentRecipient, ConsentStatus } from '../contract/generated/types.ts';
import { type Instant, parseInstant, toInstant } from '../contract/vocabulary.ts';
import type { Answer } from './consent-rows.ts';
import { hear, judge, type Recipient } from './precedence.ts';

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
    alsoBy: undefined,
    age: 'adult',
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
    ['a withdrawal', { withdrawnAt: daysAhead(1) }, 'withdrawn'],
    ['a withdrawal of what is still to come', { givenAt: daysAhead(1), withdrawnAt: daysAhead(2) }, 'withdrawn'],
    ['a refusal', { answer: 'refused', givenAt: daysAhead(1) }, 'refused'],
  ] as const)('%s binds a gateway whose clock runs behind, however far', (_, changes, status) => {
    expect(statusOf([answer(changes)])).toBe(status);
  });

  test('a yes of a gateway whose clock runs ahead waits for its moment', () => {
    expect(statusOf([answer({ givenAt: toInstant(now + 1) })])).toBe('none');
  });
});

describe('an answer given in a capacity', () => {
  const all = [...'ABCDEFGHIJ'] as Answer['categories'];
  const capacities: readonly Capacity[] = ['self', 'bewindvoerder', 'mentor', 'curator', 'parent', 'proxy'];
  const ages: readonly AgeGroup[] = ['under-12', '12-15', '16-17', 'adult', 'unknown'];
  const everything = 'ABCDEFGHIJ';
  /** Per age of the client: who may answer alone, and about what. Whoever is not named reaches nothing. */
  const alone: Readonly<Record<AgeGroup, Partial<Record<Capacity, string>>>> = {
    'under-12': { parent: everything },
    '12-15': {},
    '16-17': { self: everything },
    adult: { self: everything, bewindvoerder: 'EF', mentor: 'ABCDGHIJ', curator: everything },
    unknown: { self: everything, bewindvoerder: 'EF', mentor: 'ABCDGHIJ', curator: everything },
  };
  /** Between 12 and 15 the client and a parent say it together. */
  const isTogether = (age: AgeGroup, capacity: Capacity, alsoBy: Capacity | undefined): boolean =>
    age === '12-15' && [capacity, alsoBy].toSorted().join() === 'parent,self';
  const rows = ages.flatMap((age) =>
    capacities.flatMap((capacity) => [undefined, ...capacities].map((alsoBy) => ({ age, capacity, alsoBy }))),
  );

  test.each(rows)('$capacity, also by $alsoBy, for a client of $age reaches what the table says', (row) => {
    const { age, capacity, alsoBy } = row;
    const expected = isTogether(age, capacity, alsoBy) ? everything : (alone[age][capacity] ?? '');
    const heard = hear([answer({ ...row, categories: all })], woonveste, now);
    const with_ = (status: ConsentStatus) =>
      all.filter((category) => judge(heard, 'waiver', category).status === status).join('');
    expect({ given: with_('given'), wrong: with_('wrong-person') }).toEqual({
      given: expected,
      wrong: all.filter((category) => !expected.includes(category)).join(''),
    });
  });

  test('that the law did not know on the day of the answer reaches nothing', () => {
    const early = answer({ capacity: 'mentor', givenAt: parseInstant('1994-12-31T12:00:00Z') });
    expect(statusOf([early])).toBe('wrong-person');
  });
});

const statuses: readonly Lone[] = ['given', 'refused', 'withdrawn', 'expired', 'wrong-person'];

/**
 * The rule said once more, as a story instead of a comparison: the client speaks, and each word changes what stands at
 * its own distance. A yes takes back every no that is as wide or wider; a no takes back every yes. A yes that has ended
 * by itself stays as that. Then one looks from the closest distance to the widest: the first that is found counts.
 */
function tellStory(answers: readonly Answer[]): ConsentStatus {
  const distances = ['type', 'matched', 'party'] as const;
  const words = answers.map((said) => {
    const standing = (Object.keys(alone) as Lone[]).find((one) => said.id.startsWith(one)) ?? 'given';
    const closest = distances.findLastIndex((one) => said.recipients.includes(named[one]));
    const isNo = standing === 'refused' || standing === 'withdrawn';
    return { standing, closest, isNo, at: said.withdrawnAt ?? said.givenAt };
  });
  const heard = words.filter(({ standing }) => standing !== 'wrong-person');
  if (heard.length === 0) return words.length === 0 ? 'none' : 'wrong-person';
  const stands: ConsentStatus[][] = [[], [], []];
  // At one moment the wider word is said first, and the no after the yes.
  const order = (one: Lone): number => ['given', 'expired', 'withdrawn', 'refused'].indexOf(one);
  const inTime = heard.toSorted(
    (one, other) => one.at - other.at || one.closest - other.closest || order(one.standing) - order(other.standing),
  );
  const take = (distance: number, ...gone: readonly ConsentStatus[]): void => {
    stands[distance] = (stands[distance] ?? []).filter((standing) => !gone.includes(standing));
  };
  for (const { standing, closest, isNo } of inTime) {
    for (const distance of [0, 1, 2]) {
      if (isNo) take(distance, 'given');
      else if (distance <= closest) take(distance, 'refused', 'withdrawn');
    }
    stands[closest]?.unshift(standing);
  }
  for (const distance of [2, 1, 0]) {
    const [last] = stands[distance] ?? [];
    if (last !== undefined) return last;
  }
  return 'none';
}

describe('two answers', () => {
  const moments = [daysAgo(30), daysAgo(20), daysAgo(10)];
  const places = ['party', 'matched', 'type'] as const;
  /** When a withdrawn yes was taken back: soon, at the moment of the other, or after everything. */
  const ends = [daysAgo(25), daysAgo(20), daysAgo(10), daysAgo(1)];
  const forms = (standing: Lone): Partial<Answer>[] =>
    standing === 'withdrawn' ? ends.map((withdrawnAt) => ({ withdrawnAt })) : [alone[standing]];
  const all = (standing: Lone): Answer[] =>
    places.flatMap((place) =>
      moments.flatMap((givenAt) =>
        forms(standing)
          .filter(({ withdrawnAt }) => withdrawnAt === undefined || withdrawnAt >= givenAt)
          .map((form, index) => {
            const id = `${standing} ${place} ${givenAt} ${index}`;
            return answer({ ...form, id, recipients: [named[place]], givenAt });
          }),
      ),
    );
  const cases = statuses.flatMap((one) => statuses.map((other) => ({ one, other })));
  const told = (said: readonly Answer[]) => said.map(({ id, withdrawnAt }) => ({ id, withdrawnAt }));

  test.each(cases)('$one and $other, at every distance and moment, come to what the rule says', ({ one, other }) => {
    for (const first of all(one)) {
      for (const second of all(other)) {
        const expected = { said: told([first, second]), status: tellStory([first, second]) };
        expect({ said: told([first, second]), status: statusOf([first, second]) }).toEqual(expected);
        expect({ said: told([first, second]), status: statusOf([second, first]) }).toEqual(expected);
        // Of another kind it is as if the other had never been said.
        const elsewhere = [first, { ...second, kind: 'explicit' as const }];
        expect({ said: told(elsewhere), status: statusOf(elsewhere) }).toEqual({
          said: told(elsewhere),
          status: tellStory([first]),
        });
      }
    }
  });

  /**
   * The rule for any number of answers: one after the other, at one moment the wider first, and the no after the yes. A yes
   * stands when no no comes after it, none that is closer was ever said, and nothing closer or later has ended by itself.
   */
  function stands(said: readonly Answer[]): boolean {
    const order: readonly string[] = ['given', 'expired', 'withdrawn', 'refused'];
    const words = said
      .map(({ id, recipients: [recipient], givenAt, withdrawnAt }) => ({
        standing: id.split(' ')[0] ?? '',
        distance: recipient === undefined ? -1 : [named.type, named.matched, named.party].indexOf(recipient),
        at: withdrawnAt ?? givenAt,
      }))
      .filter(({ standing }) => standing !== 'wrong-person')
      .toSorted(
        (one, other) =>
          one.at - other.at ||
          one.distance - other.distance ||
          order.indexOf(one.standing) - order.indexOf(other.standing),
      );
    return words.some(({ standing, distance }, place) => {
      const closer = words.filter((word) => word.distance > distance);
      const later = words.slice(place + 1);
      const isNo = (word: { standing: string }) => word.standing === 'refused' || word.standing === 'withdrawn';
      const hasEnded = [...closer, ...later.filter((word) => word.distance === distance)].some(
        (word) => word.standing === 'expired',
      );
      return standing === 'given' && !closer.some(isNo) && !later.some(isNo) && !hasEnded;
    });
  }

  test('and a third, and more, come to what the rule says', () => {
    const anAnswer = fc.constantFrom(...statuses.flatMap(all));
    fc.assert(
      fc.property(fc.array(anAnswer, { maxLength: 6 }), (said) => {
        expect(statusOf(said) === 'given').toBe(stands(said));
        expect(statusOf(said.toReversed())).toBe(statusOf(said));
      }),
      { numRuns: 5_000 },
    );
  });

  const yes = (place: keyof typeof named, givenAt: Instant) =>
    answer({ id: `given ${place}`, recipients: [named[place]], givenAt });
  const no = (place: keyof typeof named, givenAt: Instant) => ({
    ...yes(place, givenAt),
    id: `refused ${place}`,
    answer: 'refused' as const,
  });

  /** The truth table of docs/adr/0027-a-later-no-closes.md: how close the no is next to the yes, and when it was said. */
  test.each([
    ['closer', 'earlier', 'refused'],
    ['closer', 'the same moment', 'refused'],
    ['closer', 'later', 'refused'],
    ['as close', 'earlier', 'given'],
    ['as close', 'the same moment', 'refused'],
    ['as close', 'later', 'refused'],
    ['wider', 'earlier', 'given'],
    ['wider', 'the same moment', 'given'],
    ['wider', 'later', 'refused'],
  ] as const)('a no that is %s and said %s comes to: %s', (how, when, status) => {
    const place = { closer: 'party', 'as close': 'matched', wider: 'type' }[how] as keyof typeof named;
    const at = { earlier: daysAgo(21), 'the same moment': daysAgo(20), later: daysAgo(19) }[when];
    expect(statusOf([yes('matched', daysAgo(20)), no(place, at)])).toBe(status);
  });

  test('a yes that is said again, and closer, opens after a wider no', () => {
    const before = [yes('party', daysAgo(20)), no('type', daysAgo(15))];
    expect(statusOf(before)).toBe('refused');
    expect(statusOf([...before, { ...yes('party', daysAgo(10)), id: 'given again' }])).toBe('given');
    expect(statusOf([...before, { ...yes('type', daysAgo(10)), id: 'given again' }])).toBe('given');
  });

  test('the withdrawal of a wider consent closes what a closer one opened before it', () => {
    const wider = { ...yes('type', daysAgo(30)), id: 'withdrawn', withdrawnAt: daysAgo(5) };
    expect(statusOf([yes('party', daysAgo(20)), wider])).toBe('withdrawn');
    expect(statusOf([yes('party', daysAgo(4)), wider])).toBe('given');
  });

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
