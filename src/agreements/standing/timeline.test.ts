import { describe, expect, it } from 'vitest';
import type { Standing } from '../../contract/generated/types.ts';
import { parseInstant } from '../../contract/vocabulary.ts';
import { act as actOf } from './acts.fixture.ts';
import type { Act } from './acts.ts';
import { lastDayOf, ownStanding, toTimeline } from './timeline.ts';

const evening = '2026-06-01T13:00:00Z';
const minute = (number: number): string => `2026-06-01T12:${String(number).padStart(2, '0')}:00Z`;
const act = (type: Act['type'], at: number, changes: Partial<Act> = {}): Act =>
  actOf('woonveste', type, minute(at), changes);

const standing = (...acts: readonly Act[]): Standing => ownStanding(toTimeline(acts, 0), parseInstant(evening));
/** With a notice of some months. */
const standingAt = (moment: string, months: number, ...acts: readonly Act[]): Standing =>
  ownStanding(toTimeline(acts, months), parseInstant(moment));

describe('a party is not signed', () => {
  it('without a statement of its own', () => {
    expect(standing()).toBe('unsigned');
  });

  it('before it signed, and before what it signed was received', () => {
    expect(standingAt(minute(0), 0, act('accept', 1))).toBe('unsigned');
    const late = act('accept', 0, { receivedAt: parseInstant(minute(5)) });
    expect(standingAt(minute(4), 0, late)).toBe('unsigned');
    expect(standingAt(minute(5), 0, late)).toBe('signed');
  });

  it('when it rejected, before or after it accepted', () => {
    expect(standing(act('reject', 0))).toBe('unsigned');
    expect(standing(act('accept', 0), act('reject', 1))).toBe('unsigned');
  });

  it('when it revoked what it never accepted', () => {
    expect(standing(act('revoke', 0))).toBe('unsigned');
    expect(standing(act('accept', 0, { verified: false }), act('revoke', 1))).toBe('unsigned');
    expect(standingAt(evening, 3, act('revoke', 0))).toBe('unsigned');
  });

  it('when a statement that does not verify was stored after its acceptance, whatever it claims to be', () => {
    for (const type of ['accept', 'reject', 'revoke'] as const) {
      expect(standing(act('accept', 0), act(type, 1, { verified: false }))).toBe('unsigned');
      expect(standingAt(evening, 3, act('accept', 0), act(type, 1, { verified: false }))).toBe('unsigned');
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
    const revoked = act('revoke', 59, { signedAt: parseInstant('2026-06-01T14:00:00Z') });
    expect(standing(act('accept', 0), revoked)).toBe('withdrawn');
  });
});

describe('of a yes and a no', () => {
  const at = (type: Act['type'], signed: string, received: string, by = 'woonveste'): Act =>
    actOf('woonveste', type, signed, { receivedAt: parseInstant(received), by });

  it('the no decides that came later, though the yes was signed by a clock that runs ahead', () => {
    const ahead = at('accept', '2026-06-01T12:00:30Z', '2026-06-01T12:00:00Z');
    expect(standing(ahead, at('reject', '2026-06-01T12:00:20Z', '2026-06-01T12:00:20Z'))).toBe('unsigned');
    expect(standing(ahead, at('revoke', '2026-05-01T12:00:20Z', '2026-06-01T12:00:20Z'))).toBe('withdrawn');
  });

  it('the no decides when they were signed within a minute, or the yes was signed before it', () => {
    const no = at('reject', '2026-06-01T12:01:00Z', '2026-06-01T12:01:00Z');
    expect(standing(no, at('accept', '2026-06-01T12:01:59.999Z', '2026-06-01T12:05:00Z'))).toBe('unsigned');
    expect(standing(no, at('accept', '2026-06-01T12:00:00Z', '2026-06-01T12:05:00Z'))).toBe('unsigned');
    expect(standing(no, at('accept', '2026-06-01T12:02:00Z', '2026-06-01T12:05:00Z'))).toBe('signed');
  });

  it('the no of the party itself stays whatever a proxy says, until the party accepts itself', () => {
    for (const type of ['reject', 'revoke'] as const) {
      const no = at(type, '2026-06-01T12:00:00Z', '2026-06-01T12:00:00Z');
      const byProxy = at('accept', '2026-06-01T12:10:00Z', '2026-06-01T12:10:00Z', 'veldhaven');
      expect(standing(actOf('woonveste', 'accept'), no, byProxy)).not.toBe('signed');
      expect(standing(byProxy, { ...no, verified: false })).not.toBe('signed');
      expect(standing(no, act('accept', 20), byProxy)).toBe('signed');
      expect(standing({ ...no, by: 'veldhaven' }, byProxy)).toBe('signed');
    }
  });

  it('a proxy does not take back a withdrawal whose notice runs', () => {
    const revoked = actOf('woonveste', 'revoke', '2026-01-15T10:00:00Z');
    const byProxy = actOf('woonveste', 'accept', '2026-03-01T10:00:00Z', { by: 'veldhaven' });
    const timeline = toTimeline([actOf('woonveste', 'accept'), revoked, byProxy], 6);
    expect(ownStanding(timeline, parseInstant('2026-07-15T21:00:00Z'))).toBe('signed');
    expect(lastDayOf(timeline, parseInstant('2026-04-01T10:00:00Z'))).toBe('2026-07-15');
    expect(ownStanding(timeline, parseInstant('2026-07-15T22:00:00Z'))).toBe('withdrawn');
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

  it('and of a rejection and a withdrawal at one moment the rejection wins', () => {
    expect(standing(act('accept', 0), act('reject', 1), act('revoke', 1))).toBe('unsigned');
    expect(standing(act('accept', 0), act('revoke', 1), act('reject', 1))).toBe('unsigned');
  });
});

describe('the notice of a withdrawal', () => {
  const accept = actOf('woonveste', 'accept', '2025-12-01T10:00:00Z');
  const revoke = (moment: string, changes: Partial<Act> = {}): Act => actOf('woonveste', 'revoke', moment, changes);
  const changesAt = (months: number, revoked: string, before: string, after: string): void => {
    expect(standingAt(before, months, accept, revoke(revoked))).toBe('signed');
    expect(standingAt(after, months, accept, revoke(revoked))).toBe('withdrawn');
  };

  it('ends at the end of a Dutch day, to the millisecond', () => {
    changesAt(6, '2026-01-15T10:00:00Z', '2026-07-15T21:59:59.999Z', '2026-07-15T22:00:00Z');
    changesAt(6, '2026-06-15T10:00:00Z', '2026-12-15T22:59:59.999Z', '2026-12-15T23:00:00Z');
  });

  it('ends at midnight in Amsterdam on the days on which the clock changes', () => {
    changesAt(1, '2026-02-28T10:00:00Z', '2026-03-28T22:59:59.999Z', '2026-03-28T23:00:00Z');
    changesAt(1, '2026-03-01T10:00:00Z', '2026-04-01T21:59:59.999Z', '2026-04-01T22:00:00Z');
    changesAt(1, '2026-02-28T23:30:00Z', '2026-04-01T21:59:59.999Z', '2026-04-01T22:00:00Z');
    changesAt(3, '2025-12-29T10:00:00Z', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00Z');
    changesAt(1, '2026-09-25T10:00:00Z', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z');
  });

  it('ends on the last day of a month that has no such day', () => {
    changesAt(6, '2025-12-31T10:00:00Z', '2026-06-30T21:59:59.999Z', '2026-06-30T22:00:00Z');
    changesAt(2, '2025-12-31T10:00:00Z', '2026-02-28T22:59:59.999Z', '2026-02-28T23:00:00Z');
  });

  it('runs from when it was received, when that is later than it says', () => {
    const late = revoke('2026-01-15T10:00:00Z', { receivedAt: parseInstant('2026-02-15T10:00:00Z') });
    expect(standingAt('2026-07-20T10:00:00Z', 6, accept, late)).toBe('signed');
    expect(standingAt('2026-08-16T10:00:00Z', 6, accept, late)).toBe('withdrawn');
  });

  it('is cancelled by a later acceptance before its end, and not made longer by another withdrawal', () => {
    const first = revoke('2026-01-15T10:00:00Z');
    const back = actOf('woonveste', 'accept', '2026-03-01T10:00:00Z');
    expect(standingAt('2026-08-01T10:00:00Z', 6, accept, first, back)).toBe('signed');
    expect(standingAt('2026-08-01T10:00:00Z', 6, accept, first, revoke('2026-03-01T10:00:00Z'))).toBe('withdrawn');
  });

  it('does not bring back who rejected meanwhile', () => {
    const reject = actOf('woonveste', 'reject', '2026-02-01T10:00:00Z');
    expect(standingAt('2026-03-01T10:00:00Z', 6, accept, revoke('2026-01-15T10:00:00Z'), reject)).toBe('unsigned');
    expect(standingAt('2026-08-01T10:00:00Z', 6, accept, revoke('2026-01-15T10:00:00Z'), reject)).toBe('unsigned');
  });

  it('has a last day that is known beforehand', () => {
    const lastDay = (moment: string, ...acts: readonly Act[]) => lastDayOf(toTimeline(acts, 6), parseInstant(moment));
    const revoked = revoke('2026-01-15T10:00:00Z');
    expect(lastDay('2026-02-01T10:00:00Z', accept, revoked)).toBe('2026-07-15');
    expect(lastDay('2026-02-01T10:00:00Z', accept, revoked, revoke('2026-01-20T10:00:00Z'))).toBe('2026-07-15');
    expect(lastDay('2026-07-16T10:00:00Z', accept, revoked)).toBeUndefined();
    expect(lastDay('2026-04-01T10:00:00Z', accept, revoked, actOf('woonveste', 'accept', '2026-03-01T10:00:00Z'))).toBe(
      undefined,
    );
    expect(lastDay('2026-02-01T10:00:00Z', accept)).toBeUndefined();
  });
});
