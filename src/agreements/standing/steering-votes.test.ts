import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../contract/vocabulary.ts';
import { admit, declarationOf, expel } from './acts.fixture.ts';
import type { Vote } from './acts.ts';
import { SteeringVotes } from './steering-votes.ts';

const steering = { members: ['veldhaven', 'woonveste', 'noordlicht'], atLeast: 2 };
const march = '2026-03-01T10:00:00Z';
const april = '2026-04-01T10:00:00Z';
const may = '2026-05-01T10:00:00Z';
const june = parseInstant('2026-06-01T10:00:00Z');

const balansIsExpelled = (...votes: readonly Vote[]): boolean =>
  new SteeringVotes(steering, votes).isExpelled('balans', june);
const balansIsAdmitted = (...votes: readonly Vote[]): boolean =>
  new SteeringVotes(steering, votes).isAdmitted({ party: 'balans', digest: declarationOf('balans') }, june);

describe('what votes about one party amount to', () => {
  const [expelV, expelW, expelN] = ['veldhaven', 'woonveste', 'noordlicht'].map((member) =>
    expel(member, 'balans', march),
  ) as [Vote, Vote, Vote];
  const [admitV, admitW] = ['veldhaven', 'woonveste'].map((member) => admit(member, 'balans', march)) as [Vote, Vote];
  const admitLater = admit('woonveste', 'balans', april);
  const expelLater = expel('woonveste', 'balans', april);
  const admitLast = admit('woonveste', 'balans', may);

  // What the votes are; whether it is expelled; whether it is admitted.
  it.each<[string, readonly Vote[], boolean, boolean]>([
    ['no votes', [], false, false],
    ['one expels', [expelV], false, false],
    ['two expel', [expelV, expelW], true, false],
    ['three expel', [expelV, expelW, expelN], true, false],
    ['one expels twice', [expelV, expel('veldhaven', 'balans', april)], false, false],
    ['one admits', [admitV], false, false],
    ['two admit', [admitV, admitW], false, true],
    ['one admits, one expels', [admitV, expelW], false, false],
    ['two admit, one of them expels later', [admitV, admitW, expelLater], false, false],
    ['two admit, one of them expels later and admits again', [admitV, admitW, expelLater, admitLast], false, true],
    ['two admit, the third expels', [admitV, admitW, expelN], false, true],
    ['two expel, one of them admits later', [expelV, expelW, admitLater], false, false],
    [
      'two expel, one of them admits and expels again',
      [expelV, expelW, admitLater, expel('woonveste', 'balans', may)],
      true,
      false,
    ],
    ['three expel, one of them admits later', [expelV, expelW, expelN, admitLater], true, false],
    ['one admits and expels at one moment, another expels', [expelV, expelW, admitW], true, false],
    ['one is no member', [expelV, expel('thuishof', 'balans', march)], false, false],
    ['one is about another party', [expelV, expel('woonveste', 'thuishof', march)], false, false],
  ])('%s', (_what, votes, expelled, admitted) => {
    expect([balansIsExpelled(...votes), balansIsAdmitted(...votes)]).toStrictEqual([expelled, admitted]);
    expect([balansIsExpelled(...votes.toReversed()), balansIsAdmitted(...votes.toReversed())]).toStrictEqual([
      expelled,
      admitted,
    ]);
  });
});

describe('a vote', () => {
  const expelled = (moment: string, ...votes: readonly Vote[]): boolean =>
    new SteeringVotes(steering, votes).isExpelled('balans', parseInstant(moment));

  it('does not work before it was received, nor before its first day, in Dutch time', () => {
    const first = expel('veldhaven', 'balans', march);
    const second = expel('woonveste', 'balans', march, { from: '2026-03-29', receivedAt: parseInstant(april) });
    expect(expelled('2026-04-01T09:59:59.999Z', first, second)).toBe(false);
    expect(expelled(april, first, second)).toBe(true);
    const early = { ...second, receivedAt: parseInstant(march) };
    expect(expelled('2026-03-28T22:59:59.999Z', first, early)).toBe(false);
    expect(expelled('2026-03-28T23:00:00Z', first, early)).toBe(true);
  });

  it('to expel from a later day does not bring back who is out already', () => {
    const votes = [expel('veldhaven', 'balans', march), expel('woonveste', 'balans', march)];
    const later = expel('woonveste', 'balans', april, { from: '2027-01-01' });
    expect(expelled(may, ...votes, later)).toBe(true);
  });

  it('of the party itself does not count', () => {
    const votes = [expel('veldhaven', 'woonveste', march), expel('woonveste', 'woonveste', march)];
    expect(new SteeringVotes(steering, votes).isExpelled('woonveste', june)).toBe(false);
  });

  it('to admit works for the declaration that it names, and one for another does not take it back', () => {
    const other = admit('woonveste', 'balans', april, { declaration: 'sha-256:other' });
    expect(balansIsAdmitted(admit('veldhaven', 'balans', march), other)).toBe(false);
    const both = [admit('veldhaven', 'balans', march), admit('woonveste', 'balans', march)];
    expect(balansIsAdmitted(...both, other)).toBe(true);
  });

  it('that does not verify is taken to expel, until the same member soundly admits', () => {
    const spoiled = expel('woonveste', 'balans', march, { verified: false, from: '2099-01-01' });
    expect(balansIsExpelled(expel('veldhaven', 'balans', march), spoiled)).toBe(true);
    expect(balansIsExpelled(expel('veldhaven', 'balans', march), spoiled, admit('woonveste', 'balans', april))).toBe(
      false,
    );
  });
});
