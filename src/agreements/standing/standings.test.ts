import { describe, expect, it } from 'vitest';
import type { Agreement, PartyId } from '../../contract/generated/types.ts';
import { instantText, parseInstant } from '../../contract/vocabulary.ts';
import { duringTerm, frame, stranger, toVeenrand } from '../veenrand.fixture.ts';
import { accepted, act, admit, declarationOf, declare, expel, signedOn, toActs } from './acts.fixture.ts';
import { type Act, type Acts, asClaimed, type Declaration, hasSpoiled, type Vote } from './acts.ts';
import { Standings } from './standings.ts';

const { required } = frame.signing;
const everyone = accepted(...frame.parties.map(({ id }) => id));
const agreement = toVeenrand();

const standings = (own: readonly Act[], votes: readonly Vote[] = [], more: readonly Declaration[] = []): Standings =>
  new Standings(agreement, toActs(own, votes, more));
const inForce = (document: Agreement, acts: Acts, moment = instantText(duringTerm)): boolean =>
  new Standings(document, acts).isInForce(parseInstant(moment));

describe('an agreement is in force', () => {
  it('not before each party it needs has accepted', () => {
    for (const missing of required) {
      const others = required.filter((id) => id !== missing);
      expect(inForce(agreement, toActs(accepted(...others, 'balans')))).toBe(false);
    }
  });

  it('not by an acceptance that does not verify, though it would be', () => {
    const spoiled = toActs([
      ...accepted('veldhaven', 'noordlicht'),
      act('woonveste', 'accept', signedOn, { verified: false }),
    ]);
    expect(inForce(agreement, spoiled)).toBe(false);
    expect(inForce(agreement, asClaimed(spoiled))).toBe(true);
  });

  it('from the first second of its first Dutch day to the last of its last, on both clock changes', () => {
    const boundaries = (from: string, to: string, moments: readonly string[]): readonly boolean[] => {
      const document = toVeenrand({ term: { from, to, noticeMonths: 6 } });
      return moments.map((moment) => inForce(document, toActs(accepted(...required)), moment));
    };
    const march = ['2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'];
    expect(boundaries('2026-03-29', '2026-03-29', march)).toStrictEqual([false, true, true, false]);
    const october = ['2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'];
    expect(boundaries('2026-10-25', '2026-10-25', october)).toStrictEqual([false, true, true, false]);
    const years = ['2025-12-31T22:59:59Z', '2025-12-31T23:00:00Z', '2027-12-31T22:59:59Z', '2027-12-31T23:00:00Z'];
    expect(boundaries('2026-01-01', '2027-12-31', years)).toStrictEqual([false, true, true, false]);
  });

  it('still when one of its parties has left: that party leaves, the others stay', () => {
    const left = standings([...everyone, act('woonveste', 'revoke', '2025-12-02T10:00:00Z')]);
    const after = parseInstant('2026-06-03T10:00:00Z');
    expect(left.isInForce(after)).toBe(true);
    expect(left.standingOf('woonveste', after)).toBe('withdrawn');
    expect(left.standingOf('noordlicht', after)).toBe('signed');
  });

  it('without the parties whose signature it does not need', () => {
    expect(inForce(agreement, toActs(accepted(...required)))).toBe(true);
  });
});

describe('the quorum', () => {
  const of = (quorum: Agreement['signing']['quorum']): Agreement =>
    toVeenrand({ signing: { ...frame.signing, quorum }, term: { ...frame.term, noticeMonths: 0 } });

  it('of all parties is counted at the moment, and parties that left no longer count', () => {
    const document = of({ atLeast: 3 });
    const revoke = act('woonveste', 'revoke', '2026-02-01T10:00:00Z');
    const others = toActs([...accepted(...required), revoke]);
    expect(inForce(document, others, '2026-02-01T09:59:59Z')).toBe(true);
    expect(inForce(document, others, '2026-02-01T10:00:00Z')).toBe(false);
    expect(new Standings(document, others).standingOf('noordlicht', duringTerm)).toBe('signed');
  });

  it('is regained when another party accepts, or the same one again', () => {
    const document = of({ atLeast: 3 });
    const revoked = [...accepted(...required), act('woonveste', 'revoke', '2026-02-01T10:00:00Z')];
    for (const back of ['balans', 'woonveste']) {
      const acts = toActs([...revoked, act(back, 'accept', '2026-03-01T10:00:00Z')]);
      expect(inForce(document, acts, '2026-02-28T10:00:00Z')).toBe(false);
      expect(inForce(document, acts, '2026-03-01T10:00:00Z')).toBe(true);
    }
  });

  it('is counted anew at every turning point, in whatever order one asks', () => {
    const document = of({ atLeast: 3 });
    const acts = [...accepted(...required), act('woonveste', 'revoke', '2026-02-01T10:00:00Z')];
    const view = new Standings(document, toActs([...acts, act('balans', 'accept', '2026-03-01T10:00:00Z')]));
    const asked = ['2026-04-01', '2026-02-15', '2026-01-15', '2025-12-15', '2026-02-15', '2026-04-01', '2025-11-01'];
    const found = asked.map((day) => view.isInForce(parseInstant(`${day}T10:00:00Z`)));
    expect(found).toStrictEqual([true, false, true, false, false, true, false]);
  });

  it('of a type of party is counted too', () => {
    const document = of({ atLeast: 2, perType: [{ partyType: 'BUD', atLeast: 1 }] });
    expect(inForce(document, toActs(accepted(...required)))).toBe(false);
    expect(inForce(document, toActs(accepted(...required, 'balans')))).toBe(true);
    const revoke = act('balans', 'revoke', '2026-02-01T10:00:00Z');
    expect(inForce(document, toActs([...accepted(...required, 'balans'), revoke]))).toBe(false);
  });

  it('is lost when the steering group expels too many', () => {
    const document = of({ atLeast: 3 });
    const moment = '2026-02-01T10:00:00Z';
    const votes = [expel('veldhaven', 'woonveste', moment), expel('noordlicht', 'woonveste', moment)];
    expect(inForce(document, toActs(accepted(...required), votes))).toBe(false);
    expect(inForce(document, toActs(accepted(...required, 'balans'), votes))).toBe(true);
  });

  it('does not decide whether a version has begun: one that held once has, one that never held has not', () => {
    const document = of({ atLeast: 3 });
    const revoked = [...accepted(...required), act('woonveste', 'revoke', '2026-02-01T10:00:00Z')];
    expect(new Standings(document, toActs(revoked)).beganAt()).toBe(parseInstant('2025-12-31T23:00:00Z'));
    const early = act('woonveste', 'revoke', '2025-12-15T10:00:00Z');
    expect(new Standings(document, toActs([...accepted(...required), early])).beganAt()).toBeUndefined();
  });
});

describe('what a version would have begun by', () => {
  const quorum = toVeenrand({ signing: { ...frame.signing, quorum: { atLeast: 4 } } });
  const began = (acts: Acts) => new Standings(quorum, acts).beganAt();
  const own = accepted(...required, 'balans');

  it('leaves out a vote to expel that does not verify', () => {
    const spoiled = ['veldhaven', 'noordlicht'].map((member) =>
      expel(member, 'balans', '2026-05-01T10:00:00Z', { verified: false }),
    );
    const acts = toActs(own, spoiled);
    expect(hasSpoiled(acts)).toBe(true);
    expect(began(acts)).toBeUndefined();
    expect(began(asClaimed(acts))).toBe(parseInstant('2025-12-31T23:00:00Z'));
  });

  it('goes by what a vote to admit and a declaration say that do not verify', () => {
    const { keys: _, ...newcomer } = stranger.party;
    const march = '2026-03-01T10:00:00Z';
    const sound = (member: PartyId) => admit(member, newcomer.id, march);
    const claims = { from: '2026-03-01', declaration: declarationOf(newcomer.id) };
    const spoiled = expel('woonveste', newcomer.id, march, { verified: false, claims });
    const with4 = [...accepted(...required), act(newcomer.id, 'accept', march)];
    const declared = declare(newcomer, march);
    expect(began(toActs(with4, [sound('veldhaven'), sound('woonveste')], [declared]))).toBe(parseInstant(march));
    for (const acts of [
      toActs(with4, [sound('veldhaven'), spoiled], [declared]),
      toActs(with4, [sound('veldhaven'), sound('woonveste')], [{ ...declared, verified: false }]),
    ]) {
      expect(hasSpoiled(acts)).toBe(true);
      expect(began(acts)).toBeUndefined();
      expect(began(asClaimed(acts))).toBe(parseInstant(march));
    }
  });
});

describe('expulsion', () => {
  const moment = '2026-02-01T10:00:00Z';
  const votes = [expel('veldhaven', 'balans', moment), expel('woonveste', 'balans', moment)];

  it('ends one party, whatever it states, and leaves the others', () => {
    const accepting = act('balans', 'accept', '2026-03-01T10:00:00Z');
    const view = standings([...everyone, accepting], votes);
    expect(view.standingOf('balans', duringTerm)).toBe('withdrawn');
    expect(view.standingOf('transferpunt', duringTerm)).toBe('signed');
    expect(view.isInForce(duringTerm)).toBe(true);
  });

  it('does not make a party of one that never signed', () => {
    expect(standings(accepted(...required), votes).standingOf('balans', duringTerm)).toBe('unsigned');
  });

  it('stands when a member that voted leaves, or was not signed', () => {
    const left = [...everyone, act('woonveste', 'reject', '2026-03-01T10:00:00Z')];
    expect(standings(left, votes).standingOf('balans', duringTerm)).toBe('withdrawn');
    expect(standings(accepted('balans', 'noordlicht'), votes).standingOf('balans', duringTerm)).toBe('withdrawn');
  });

  it('is taken back only by a member that is signed itself', () => {
    const back = admit('woonveste', 'balans', '2026-04-01T10:00:00Z');
    expect(standings(everyone, [...votes, back]).standingOf('balans', duringTerm)).toBe('signed');
    const left = [...everyone, act('woonveste', 'reject', '2026-03-01T10:00:00Z')];
    expect(standings(left, [...votes, back]).standingOf('balans', duringTerm)).toBe('withdrawn');
    const later = [...left, act('woonveste', 'accept', '2026-05-01T10:00:00Z')];
    expect(standings(later, [...votes, back]).standingOf('balans', duringTerm)).toBe('withdrawn');
  });

  it('of a member takes its say over others from then on', () => {
    const out = [expel('veldhaven', 'woonveste', moment), expel('noordlicht', 'woonveste', moment)];
    const back = admit('woonveste', 'balans', '2026-04-01T10:00:00Z');
    expect(standings(everyone, [...votes, ...out, back]).standingOf('balans', duringTerm)).toBe('withdrawn');
  });
});

describe('accession', () => {
  const { keys: _, ...newcomer } = stranger.party;
  const march = '2026-03-01T10:00:00Z';
  const april = '2026-04-01T10:00:00Z';
  const signed = [...everyone, act(newcomer.id, 'accept', march)];
  const votes = [admit('veldhaven', newcomer.id, march), admit('woonveste', newcomer.id, april)];
  const standingAt = (
    at: string,
    own: readonly Act[] = signed,
    given: readonly Vote[] = votes,
    declared: readonly Declaration[] = [declare(newcomer, march)],
  ): string => {
    const view = standings(own, given, declared);
    const moment = parseInstant(at);
    return `${view.partyAt(newcomer.id, moment)?.type ?? 'no party'} ${view.standingOf(newcomer.id, moment)}`;
  };

  it('is nothing by declaration, by votes or by a signature alone', () => {
    expect(standingAt(april, signed, [])).toBe('no party unsigned');
    expect(standingAt(april, signed, votes.slice(1))).toBe('no party unsigned');
    expect(standingAt(april, signed, votes, [])).toBe('no party unsigned');
    expect(standingAt(april, everyone)).toBe('COR unsigned');
  });

  it('works from the moment the last vote that is needed was received', () => {
    expect(standingAt('2026-04-01T09:59:59.999Z')).toBe('no party unsigned');
    expect(standingAt(april)).toBe('COR signed');
  });

  it('works from the later of the days in the declaration and in the votes', () => {
    const declared = [declare(newcomer, march, { from: '2026-05-01' })];
    expect(standingAt('2026-04-30T21:59:59Z', signed, votes, declared)).toBe('no party unsigned');
    expect(standingAt('2026-04-30T22:00:00Z', signed, votes, declared)).toBe('COR signed');
    const later = [
      admit('veldhaven', newcomer.id, march),
      admit('woonveste', newcomer.id, april, { from: '2026-05-15' }),
    ];
    expect(standingAt('2026-05-14T21:59:59Z', signed, later)).toBe('no party unsigned');
    expect(standingAt('2026-05-14T22:00:00Z', signed, later)).toBe('COR signed');
  });

  it('does not count a vote of a member that had not signed when it was received', () => {
    expect(
      standingAt(
        '2026-06-01T10:00:00Z',
        signed.filter(({ party }) => party !== 'woonveste'),
      ),
    ).toBe('no party unsigned');
    const late = signed.map((own) =>
      own.party === 'woonveste' ? act('woonveste', 'accept', '2026-04-02T10:00:00Z') : own,
    );
    expect(standingAt('2026-06-01T10:00:00Z', late)).toBe('no party unsigned');
  });

  it('is not undone when a member that voted leaves, and is when it takes its vote back', () => {
    const left = [...signed, act('woonveste', 'reject', '2026-05-01T10:00:00Z')];
    expect(standingAt('2026-06-01T10:00:00Z', left)).toBe('COR signed');
    const back = [...votes, expel('woonveste', newcomer.id, '2026-05-01T10:00:00Z')];
    expect(standingAt('2026-06-01T10:00:00Z', signed, back)).toBe('no party unsigned');
  });

  it('counts for the quorum, and ends by the withdrawal of the newcomer', () => {
    const document = toVeenrand({
      signing: { ...frame.signing, quorum: { atLeast: 4 } },
      term: { ...frame.term, noticeMonths: 0 },
    });
    const own = [...accepted(...required), act(newcomer.id, 'accept', march)];
    const acts = toActs(own, votes, [declare(newcomer, march)]);
    expect(inForce(document, acts, march)).toBe(false);
    expect(inForce(document, acts, april)).toBe(true);
    const revoked = { ...acts, own: [...own, act(newcomer.id, 'revoke', '2026-05-01T10:00:00Z')] };
    expect(inForce(document, revoked, '2026-05-01T10:00:00Z')).toBe(false);
  });

  it('of several admitted declarations the latest says who the newcomer is', () => {
    const as = (type: 'COR' | 'PRO', moment: string): Declaration =>
      declare({ ...newcomer, type }, moment, { digest: `sha-256:${type}` });
    const both = ['veldhaven', 'woonveste'].flatMap((member: PartyId) =>
      (['COR', 'PRO'] as const).map((type) => admit(member, newcomer.id, april, { declaration: `sha-256:${type}` })),
    );
    expect(standingAt(april, signed, both, [as('PRO', april), as('COR', march)])).toBe('PRO signed');
  });
});
