import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../contract/vocabulary.ts';
import { hashAgreement } from '../hash-agreement.ts';
import type { KeptStatement, PublishedAgreement } from '../published-agreement.ts';
import { frame, stranger, toVeenrand } from '../veenrand.fixture.ts';
import { accepted, act, admit, declare, expel, signedOn, toActs } from './acts.fixture.ts';
import { type Act, type Declaration, hasSpoiled, type Vote } from './acts.ts';
import { type Life, lifeOf, type PartyLife } from './life.ts';
import { Standings } from './standings.ts';

const document = toVeenrand({
  signing: { ...frame.signing, quorum: { atLeast: 3, perType: [{ partyType: 'COR', atLeast: 1 }] } },
});
const { required } = document.signing;

function publish(
  own: readonly Act[],
  votes: readonly Vote[] = [],
  declarations: readonly Declaration[] = [],
): PublishedAgreement {
  return {
    ...{ document, hash: hashAgreement(document), statements: [] },
    standings: new Standings(document, toActs(own, votes, declarations)),
  };
}

const lifeAt = (at: string, published: PublishedAgreement, replaced?: Parameters<typeof lifeOf>[2]): Life =>
  lifeOf(published, parseInstant(at), replaced);
const stateAt = (at: string, published: PublishedAgreement, replaced?: Parameters<typeof lifeOf>[2]): string => {
  const { state, reason } = lifeAt(at, published, replaced);
  return reason === undefined ? state : `${state}: ${reason}`;
};
const partyIn = (life: Life, id: string): PartyLife | undefined => life.parties.find((party) => party.id === id);

describe('a version of an agreement', () => {
  const leaving = act('woonveste', 'revoke', '2026-03-01T10:00:00Z');

  it('goes from offered to expired, at the first second of each Dutch day', () => {
    const signed = publish([
      ...accepted('veldhaven', 'woonveste'),
      act('noordlicht', 'accept', '2025-12-10T10:00:00Z'),
    ]);
    expect(stateAt('2025-12-01T09:59:59Z', signed)).toBe('offered');
    expect(stateAt('2025-12-01T10:00:00Z', signed)).toBe('partly-signed');
    expect(stateAt('2025-12-10T10:00:00Z', signed)).toBe('signed');
    expect(stateAt('2025-12-31T22:59:59Z', signed)).toBe('signed');
    expect(stateAt('2025-12-31T23:00:00Z', signed)).toBe('in-force');
    expect(stateAt('2027-12-31T22:59:59Z', signed)).toBe('in-force');
    expect(stateAt('2027-12-31T23:00:00Z', signed)).toBe('expired');
    expect(stateAt('2028-06-01T10:00:00Z', publish([]))).toBe('expired');
  });

  it('has ended while its quorum is lost, and holds again when that is regained', () => {
    const lost = [...accepted(...required), act('noordlicht', 'reject', '2026-03-01T10:00:00Z')];
    expect(stateAt('2026-04-01T10:00:00Z', publish(lost))).toBe('ended: quorum-lost');
    const regained = [...lost, act('balans', 'accept', '2026-05-01T10:00:00Z')];
    expect(stateAt('2026-05-01T10:00:00Z', publish(regained))).toBe('in-force');
  });

  it('has ended when a newer one came into force within its term, or one that is damaged might have', () => {
    const signed = publish(accepted(...required));
    const at = parseInstant('2026-06-01T00:00:00Z');
    expect(stateAt('2026-05-31T10:00:00Z', signed, { reason: 'superseded', at })).toBe('in-force');
    expect(stateAt('2026-06-01T10:00:00Z', signed, { reason: 'superseded', at })).toBe('ended: superseded');
    const after = parseInstant('2028-02-01T00:00:00Z');
    expect(stateAt('2028-06-01T10:00:00Z', signed, { reason: 'superseded', at: after })).toBe('expired');
    expect(stateAt('2026-05-31T10:00:00Z', signed, { reason: 'newer-version-damaged' })).toBe(
      'ended: newer-version-damaged',
    );
  });

  it('says who must still sign, how far the quorum is, and since when it holds', () => {
    const some = lifeAt('2025-12-15T10:00:00Z', publish(accepted('veldhaven', 'balans')));
    expect(some.awaiting).toStrictEqual(['woonveste', 'noordlicht']);
    expect(some.quorum).toStrictEqual({ live: 2, atLeast: 3, perType: [{ partyType: 'COR', live: 0, atLeast: 1 }] });
    expect(some.inForceSince).toBeUndefined();
    const all = lifeAt('2026-06-01T10:00:00Z', publish(accepted(...required)));
    expect([all.awaiting, all.inForceSince]).toStrictEqual([[], parseInstant('2025-12-31T23:00:00Z')]);
    expect(all.term).toStrictEqual(document.term);
  });

  it('knows that a party is leaving, and its last day', () => {
    const life = lifeAt('2026-06-01T10:00:00Z', publish([...accepted(...required, 'balans'), leaving]));
    expect(life.state).toBe('in-force');
    expect(partyIn(life, 'woonveste')).toMatchObject({ standing: 'signed', state: 'leaving', lastDay: '2026-09-01' });
    const gone = lifeAt('2026-09-02T10:00:00Z', publish([...accepted(...required, 'balans'), leaving]));
    expect(partyIn(gone, 'woonveste')).toMatchObject({ standing: 'withdrawn', state: 'withdrawn' });
    expect(partyIn(gone, 'woonveste')).not.toHaveProperty('lastDay');
  });

  it('knows the last day of a party that the steering group has decided to expel', () => {
    const from = '2026-07-01';
    const votes = ['veldhaven', 'woonveste'].map((member) => expel(member, 'balans', '2026-05-01T10:00:00Z', { from }));
    const published = publish(accepted(...required, 'balans'), votes);
    const stateOf = (at: string) => partyIn(lifeAt(at, published), 'balans');
    expect(stateOf('2026-04-30T10:00:00Z')).not.toHaveProperty('lastDay');
    expect(stateOf('2026-06-30T21:59:59Z')).toMatchObject({ state: 'leaving', lastDay: '2026-06-30' });
    expect(stateOf('2026-06-30T22:00:00Z')).toMatchObject({ standing: 'withdrawn', state: 'expelled' });
  });

  it('awaits again who rejects before the first day, and not who does so later', () => {
    const own = accepted(...required, 'balans');
    const early = publish([...own, act('noordlicht', 'reject', '2025-12-20T10:00:00Z')]);
    expect(stateAt('2025-12-20T09:59:59Z', early)).toBe('signed');
    expect(stateAt('2025-12-20T10:00:00Z', early)).toBe('partly-signed');
    expect(lifeAt('2025-12-20T10:00:00Z', early).awaiting).toStrictEqual(['noordlicht']);
    expect(stateAt('2026-01-02T10:00:00Z', early)).toBe('partly-signed');
    const late = publish([...own, act('noordlicht', 'reject', '2026-01-20T10:00:00Z')]);
    expect(stateAt('2026-01-20T10:00:00Z', late)).toBe('in-force');
    expect(lifeAt('2026-01-20T10:00:00Z', late).awaiting).toStrictEqual([]);
  });

  it('knows who was expelled, who waits for admission, and who acceded', () => {
    const { keys: _, ...newcomer } = stranger.party;
    const moment = '2026-02-01T10:00:00Z';
    const own = [...accepted(...required, 'balans'), act(newcomer.id, 'accept', moment)];
    const out = ['veldhaven', 'woonveste'].map((member) => expel(member, 'balans', moment));
    const waiting = lifeAt('2026-06-01T10:00:00Z', publish(own, out, [declare(newcomer, moment)]));
    expect(partyIn(waiting, 'balans')).toMatchObject({ standing: 'withdrawn', state: 'expelled', required: false });
    expect(partyIn(waiting, newcomer.id)).toMatchObject({
      standing: 'unsigned',
      state: 'awaits-admission',
      acceded: true,
    });
    const votes = ['veldhaven', 'woonveste'].map((member) => admit(member, newcomer.id, moment));
    const admitted = lifeAt('2026-06-01T10:00:00Z', publish(own, votes, [declare(newcomer, moment)]));
    expect(partyIn(admitted, newcomer.id)).toMatchObject({ standing: 'signed', state: 'signed', acceded: true });
    expect(admitted.quorum.live).toBe(5);
  });

  it('says by whom a party was signed, and why it was not', () => {
    const spoiled = act('noordlicht', 'accept', signedOn, { verified: false });
    const proxy = act('woonveste', 'accept', signedOn, { by: 'veldhaven' });
    const own = [...accepted('veldhaven'), proxy, spoiled, act('transferpunt', 'reject')];
    const statement: KeptStatement = {
      ...{ jws: '', party: 'veldhaven', type: 'accept', entry: '', verified: true },
      receivedAt: parseInstant(signedOn),
      outcomes: [{ party: 'balans', counted: false, reason: 'MANDATE_EXPIRED' }],
    };
    const life = lifeAt('2025-12-15T10:00:00Z', { ...publish(own), statements: [statement] });
    expect(hasSpoiled(toActs(own))).toBe(true);
    expect(partyIn(life, 'woonveste')).toMatchObject({
      state: 'signed',
      statedBy: 'veldhaven',
      statedAt: parseInstant(signedOn),
    });
    expect(partyIn(life, 'noordlicht')).toMatchObject({ state: 'unsigned', reason: 'STATEMENT_NOT_VERIFIED' });
    expect(partyIn(life, 'transferpunt')).toMatchObject({ state: 'unsigned', reason: 'REJECTED' });
    expect(partyIn(life, 'balans')).toMatchObject({ state: 'unsigned', reason: 'MANDATE_EXPIRED' });
    expect(partyIn(lifeAt('2025-12-15T10:00:00Z', publish([])), 'balans')).not.toHaveProperty('reason');
  });
});
