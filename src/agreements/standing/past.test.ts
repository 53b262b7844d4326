import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant, toInstant } from '../../contract/vocabulary.ts';
import { frame, stranger, toVeenrand } from '../veenrand.fixture.ts';
import { admit, declarationOf, expel, toActs } from './acts.fixture.ts';
import type { Act, Acts, Declaration, Vote } from './acts.ts';
import { Standings } from './standings.ts';

const { keys: _, ...newcomer } = stranger.party;
const document = toVeenrand({
  signing: { ...frame.signing, required: ['veldhaven', 'woonveste'], quorum: { atLeast: 3 } },
  term: { ...frame.term, noticeMonths: 0 },
  arrangements: { ...frame.arrangements, steering: { ...frame.arrangements.steering, atLeast: 1 } },
});
const parties = ['veldhaven', 'woonveste', 'noordlicht', newcomer.id];
const first = parseInstant('2025-12-20T10:00:00Z');
const step = 20_000;

/** Moments that are close to each other, and to the first day of the term. */
const moment = fc.nat({ max: 40 }).map((steps) => toInstant(parseInstant('2025-12-31T22:58:00Z') + steps * step));
/** When a party says it signed: any time before, or a little after it was received. */
const dated = fc.tuple(moment, fc.integer({ min: -4, max: 3 }), fc.boolean()).map(([receivedAt, ahead, isOld]) => ({
  verified: true,
  receivedAt,
  signedAt: isOld ? first : toInstant(receivedAt + ahead * step),
}));
const own: fc.Arbitrary<Act> = fc
  .tuple(dated, fc.constantFrom(...parties), fc.constantFrom('accept', 'accept', 'reject', 'revoke'), fc.boolean())
  .map(([at, party, type, byProxy]) => ({ ...at, party, type, by: byProxy ? 'veldhaven' : party }));
const vote: fc.Arbitrary<Vote> = fc
  .tuple(dated, fc.constantFrom(...parties.slice(0, 3)), fc.constantFrom(...parties), fc.boolean())
  .map(([at, member, about, admits]) => {
    const of = admits ? admit : expel;
    return of(member, about, '2025-12-20T10:00:00Z', at);
  });
const declaration: fc.Arbitrary<Declaration> = dated.map((at) => ({
  ...{ party: newcomer, from: '2025-12-20', digest: declarationOf(newcomer.id) },
  ...at,
}));
const anything: fc.Arbitrary<Acts> = fc
  .tuple(
    fc.array(own, { minLength: 3, maxLength: 14 }),
    fc.array(vote, { maxLength: 5 }),
    fc.array(declaration, { maxLength: 1 }),
  )
  .map((acts) => toActs(...acts));

const until = ({ own, votes, declarations }: Acts, at: Instant): Acts => ({
  own: own.filter(({ receivedAt }) => receivedAt <= at),
  votes: votes.filter(({ receivedAt }) => receivedAt <= at),
  declarations: declarations.filter(({ receivedAt }) => receivedAt <= at),
});
const seen = (acts: Acts, at: Instant): unknown => {
  const standings = new Standings(document, acts);
  return [standings.isInForce(at), ...parties.map((party) => standings.standingOf(party, at))];
};

describe('what is received later', () => {
  it('changes nothing of what was the case, and not when a version began', () => {
    fc.assert(
      fc.property(anything, moment, (acts, at) => {
        expect(seen(acts, at)).toStrictEqual(seen(until(acts, at), at));
        const began = new Standings(document, until(acts, at)).beganAt();
        if (began !== undefined && began <= at) expect(new Standings(document, acts).beganAt()).toBe(began);
      }),
      { numRuns: 2_000 },
    );
  });

  it('such as a rejection or a withdrawal with an old date does not make that a version never began', () => {
    const accepts = parties.slice(0, 3).map((party): Act => {
      return { party, type: 'accept', by: party, verified: true, signedAt: first, receivedAt: first };
    });
    const began = parseInstant('2025-12-31T23:00:00Z');
    for (const type of ['reject', 'revoke'] as const) {
      const late = { party: 'noordlicht', type, by: 'noordlicht', verified: true, signedAt: toInstant(first + 1_000) };
      const acts = toActs([...accepts, { ...late, receivedAt: parseInstant('2026-02-01T10:00:00Z') }]);
      expect(new Standings(document, acts).beganAt()).toBe(began);
      expect(new Standings(document, acts).isInForce(parseInstant('2026-01-31T10:00:00Z'))).toBe(true);
      expect(new Standings(document, acts).isInForce(parseInstant('2026-02-01T10:00:00Z'))).toBe(false);
    }
  });
});

describe('in whatever order statements are given', () => {
  it('they amount to the same', () => {
    fc.assert(
      fc.property(anything, moment, (acts, at) => {
        const turned = toActs(acts.own.toReversed(), acts.votes.toReversed(), acts.declarations.toReversed());
        expect(seen(turned, at)).toStrictEqual(seen(acts, at));
      }),
      { numRuns: 500 },
    );
  });
});

describe('one acceptance less, or one rejection more', () => {
  it('makes no party signed that was not', () => {
    const signed = (acts: readonly Act[], at: Instant): readonly string[] => {
      const standings = new Standings(document, toActs(acts));
      return parties.filter((party) => standings.standingOf(party, at) === 'signed');
    };
    fc.assert(
      fc.property(fc.array(own, { maxLength: 10 }), own, moment, (acts, more, at) => {
        const [less, after] = more.type === 'accept' ? [acts, [...acts, more]] : [[...acts, more], acts];
        expect(signed(after, at)).toStrictEqual(expect.arrayContaining([...signed(less, at)]));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('many statements', () => {
  it('are counted in a moment', () => {
    const start = parseInstant('2026-02-01T10:00:00Z');
    const at = (index: number) => ({
      verified: true,
      signedAt: toInstant(start + index * 1_000),
      receivedAt: toInstant(start + index * 1_000),
    });
    const many = Array.from({ length: 20_000 }, (_none, index) => index);
    const acts = many.map(
      (index): Act => ({ party: 'woonveste', type: index % 2 ? 'accept' : 'reject', by: 'woonveste', ...at(index) }),
    );
    const votes = many.map((index) =>
      (index % 2 ? admit : expel)('veldhaven', 'woonveste', '2026-02-01T10:00:00Z', at(index)),
    );
    const begin = performance.now();
    expect(new Standings(document, toActs(acts, votes)).beganAt()).toBeUndefined();
    // Quadratic counting took minutes.
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});
