import { describe, expect, it } from 'vitest';
import type { Statement } from '../contract/generated/types.ts';
import { type Instant, parseInstant, toInstant } from '../contract/vocabulary.ts';
import { type Act, type Acts, couldBeInForce, isInForce, standingOf } from './standing.ts';
import { duringTerm, frame, toVeenrand } from './veenrand.fixture.ts';

const party = 'woonveste';
const noon = parseInstant('2026-06-01T12:00:00Z');
const minute = 60_000;
const later = (minutes: number): Instant => toInstant(noon + minutes * minute);

const act = (type: Statement['type'], minutes: number, changes: Partial<Act> = {}): Act => ({
  party,
  type,
  verified: true,
  signedAt: later(minutes),
  receivedAt: later(minutes),
  ...changes,
});

const standing = (...acts: readonly Act[]) => standingOf(new Map([[party, acts]]), party, later(60));

describe('a party is not signed', () => {
  it('without a statement of its own', () => {
    expect(standingOf(new Map(), party, noon)).toBe('unsigned');
  });

  it('before it signed', () => {
    expect(standingOf(new Map([[party, [act('accept', 1)]]]), party, noon)).toBe('unsigned');
  });

  it('when it rejected, before or after it accepted', () => {
    expect(standing(act('reject', 0))).toBe('unsigned');
    expect(standing(act('accept', 0), act('reject', 1))).toBe('unsigned');
  });

  it('when it revoked what it never accepted', () => {
    expect(standing(act('revoke', 0))).toBe('unsigned');
    expect(standing(act('accept', 0, { verified: false }), act('revoke', 1))).toBe('unsigned');
  });

  it('when a statement that does not verify was stored after its acceptance, whatever it claims to be', () => {
    for (const type of ['accept', 'reject', 'revoke'] as const) {
      expect(standing(act('accept', 0), act(type, 1, { verified: false }))).toBe('unsigned');
    }
  });
});

describe('a party has withdrawn', () => {
  it('when it revoked after it accepted, in whatever order the statements came in', () => {
    expect(standing(act('accept', 0), act('revoke', 1))).toBe('withdrawn');
    expect(standing(act('revoke', 1), act('accept', 0))).toBe('withdrawn');
  });

  it('when it accepted and revoked at one moment', () => {
    expect(standing(act('accept', 0), act('revoke', 0))).toBe('withdrawn');
    expect(standing(act('revoke', 0), act('accept', 0))).toBe('withdrawn');
  });

  it('from the moment that is known, though its clock runs ahead', () => {
    const revoked = act('revoke', 90, { receivedAt: later(59) });
    expect(standing(act('accept', 0), revoked)).toBe('withdrawn');
  });
});

describe('a party is signed', () => {
  it('when its latest statement is an acceptance', () => {
    expect(standing(act('accept', 0))).toBe('signed');
    expect(standing(act('accept', 0), act('revoke', 1), act('accept', 2))).toBe('signed');
  });

  it('again when it accepts after a statement that did not verify', () => {
    expect(standing(act('revoke', 0, { verified: false }), act('accept', 1))).toBe('signed');
  });

  it('by its own statement only', () => {
    const acts: Acts = new Map([[party, [act('accept', 0)]]]);
    expect(standingOf(acts, 'noordlicht', later(60))).toBe('unsigned');
  });

  it('and of a rejection and a withdrawal at one moment the rejection wins', () => {
    expect(standing(act('accept', 0), act('reject', 1), act('revoke', 1))).toBe('unsigned');
    expect(standing(act('accept', 0), act('revoke', 1), act('reject', 1))).toBe('unsigned');
  });
});

describe('an agreement is in force', () => {
  const agreement = toVeenrand();
  const signed = parseInstant('2025-12-01T10:00:00Z');
  const accepted = (...parties: readonly string[]): Acts =>
    new Map(parties.map((id) => [id, [act('accept', 0, { party: id, signedAt: signed, receivedAt: signed })]]));
  const everyone = accepted(...frame.signing.required);

  it('not before each party it needs has accepted', () => {
    for (const missing of frame.signing.required) {
      const others = frame.signing.required.filter((id) => id !== missing);
      expect(isInForce(agreement, accepted(...others), duringTerm)).toBe(false);
    }
  });

  it('not by an acceptance that does not verify, though it could be', () => {
    const spoiled = new Map(everyone).set(party, [act('accept', 0, { signedAt: signed, verified: false })]);
    expect(isInForce(agreement, spoiled, duringTerm)).toBe(false);
    expect(couldBeInForce(agreement, spoiled, duringTerm)).toBe(true);
    expect(couldBeInForce(agreement, accepted(), duringTerm)).toBe(false);
  });

  it('not a moment before or after the Dutch days of its term', () => {
    const moments = [
      '2025-12-31T22:59:59.999Z',
      '2025-12-31T23:00:00Z',
      '2027-12-31T22:59:59Z',
      '2027-12-31T23:00:00Z',
    ];
    const states = moments.map((moment) => isInForce(agreement, everyone, parseInstant(moment)));
    expect(states).toStrictEqual([false, true, true, false]);
    expect(couldBeInForce(agreement, everyone, parseInstant('2028-06-01T00:00:00Z'))).toBe(false);
  });

  it('still when one of its parties has revoked: that party leaves, the others stay', () => {
    const revoked: Acts = new Map([...everyone, [party, [...(everyone.get(party) ?? []), act('revoke', 0)]]]);
    expect(isInForce(agreement, revoked, later(1))).toBe(true);
    expect(standingOf(revoked, party, later(1))).toBe('withdrawn');
    expect(standingOf(revoked, 'noordlicht', later(1))).toBe('signed');
  });

  it('without the parties whose signature it does not need', () => {
    expect(isInForce(agreement, everyone, duringTerm)).toBe(true);
  });
});
