import { describe, expect, it } from 'vitest';
import type { Party, Statement } from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { checkAgainstKept } from './check-against-kept.ts';
import { hashAgreement } from './hash-agreement.ts';
import type { PublishedAgreement } from './published-agreement.ts';
import { accepted, act, signedOn, toActs } from './standing/acts.fixture.ts';
import { asClaimed } from './standing/acts.ts';
import { Standings } from './standing/standings.ts';
import {
  administrator,
  corporation,
  duringTerm,
  frame,
  municipality,
  openRegion,
  provider,
  publishSigned,
  type Region,
  type Signatory,
  sign,
  tamper,
  toStatement,
  toVeenrand,
} from './veenrand.fixture.ts';

const document = toVeenrand();
const hash = hashAgreement(document);

/** So many statements of a party that were kept. */
const keptOf = (party: string, type: Statement['type'], count: number): PublishedAgreement['statements'] =>
  Array.from({ length: count }, (_none, index) => ({
    ...{ jws: `${party}${type}${index}`, party, type, entry: '', receivedAt: duringTerm, verified: true, outcomes: [] },
  }));

const published = (statements: PublishedAgreement['statements'], own = accepted('woonveste')): PublishedAgreement => ({
  ...{ document, hash, statements },
  standings: new Standings(document, toActs(own)),
  claimed: new Standings(document, asClaimed(toActs(own))),
});

const outcome = (kept: PublishedAgreement, type: Statement['type']): string =>
  checkAgainstKept(toStatement(document, corporation, { type, about: 'balans' }), kept, duringTerm) ?? 'kept';

describe('of one party', () => {
  it('forty statements are kept, of which the last can only close', () => {
    const before = published(keptOf('woonveste', 'accept', 39));
    expect(['accept', 'reject', 'revoke'].map((type) => outcome(before, type as Statement['type']))).toStrictEqual([
      'too-many-statements',
      'kept',
      'kept',
    ]);
    expect(outcome(published(keptOf('woonveste', 'reject', 40)), 'reject')).toBe('too-many-statements');
    expect(outcome(published(keptOf('woonveste', 'accept', 38)), 'accept')).toBe('kept');
    expect(outcome(published(keptOf('noordlicht', 'accept', 40)), 'accept')).toBe('kept');
  });

  it('two hundred votes are kept beside them, of which the last can only expel', () => {
    const before = published([...keptOf('woonveste', 'admit', 199), ...keptOf('woonveste', 'accept', 20)]);
    expect([outcome(before, 'admit'), outcome(before, 'expel'), outcome(before, 'accept')]).toStrictEqual([
      'too-many-statements',
      'kept',
      'kept',
    ]);
    expect(outcome(published(keptOf('woonveste', 'expel', 200)), 'expel')).toBe('too-many-statements');
  });
});

describe('of all parties together', () => {
  it('what opens is not kept after fifteen hundred, and what closes is', () => {
    const parties = Array.from({ length: 50 }, (_none, index) => keptOf(`party${index}`, 'accept', 30)).flat();
    const full = published(parties);
    expect(['accept', 'admit', 'reject', 'revoke', 'expel'].map((type) => outcome(full, type as never))).toStrictEqual([
      ...['too-many-statements', 'too-many-statements', 'kept', 'kept', 'kept'],
    ]);
    expect(outcome(published(parties.slice(1)), 'accept')).toBe('kept');
  });
});

describe('a vote to expel', () => {
  it('is not kept of a member that has not accepted by then, also when an acceptance was kept later', () => {
    expect(outcome(published([], []), 'expel')).toBe('member-not-signed');
    expect(outcome(published([], [act('woonveste', 'accept', '2026-09-01T10:00:00Z')]), 'expel')).toBe(
      'member-not-signed',
    );
    expect(
      outcome(published([], [...accepted('woonveste'), act('woonveste', 'reject', '2026-02-01T10:00:00Z')]), 'expel'),
    ).toBe('kept');
    expect(outcome(published([], [act('woonveste', 'accept', signedOn, { verified: false })]), 'expel')).toBe('kept');
  });

  it('of members that never signed puts nobody out; of those that did it stands when their acceptance is taken away', async () => {
    await using region = await openRegion();
    const members = ['veldhaven', 'noordlicht', 'balans'];
    const steering = { members, atLeast: 2 };
    const agreement = toVeenrand({
      signing: { ...frame.signing, required: ['veldhaven', 'woonveste'] },
      arrangements: { ...frame.arrangements, steering },
    });
    await publishSigned(region, agreement, [municipality, corporation]);
    const expelling = (by: Signatory) => sign(agreement, by, { type: 'expel', about: 'woonveste', from: '2026-06-01' });
    const standing = async (at = region.agreements) =>
      (await at.resolve('veldhaven', agreement.id, duringTerm))?.standingOf('woonveste', duringTerm);
    for (const by of [provider, administrator]) {
      await expect(region.state(await expelling(by))).rejects.toMatchObject({
        extras: { errors: [{ code: 'member-not-signed' }] },
      });
    }
    expect(await standing()).toBe('signed');
    for (const by of [provider, administrator]) {
      await region.state(await sign(agreement, by));
      await region.state(await expelling(by));
    }
    expect(await standing()).toBe('withdrawn');
    await tamper(region, (tx) =>
      tx
        .deleteFrom('statements')
        .where('type', '=', 'accept')
        .where('party_id', 'in', ['noordlicht', 'balans'])
        .execute(),
    );
    expect(await standing()).toBe('withdrawn');
  });
});

describe('an acceptance that does nothing', () => {
  const agreement = toVeenrand();
  const document = `sha-256:${'A'.repeat(43)}` as const;
  const mandates: Party['mandates'] = [{ to: 'veldhaven', document, validFrom: '2025-01-01T00:00:00Z' }];
  const states = async (region: Region, by: Signatory, changes: Partial<Statement>) =>
    (await region.state(await sign(agreement, by, changes))).outcomes.find(({ party }) => party === 'woonveste');

  it('says that a no stands, and so does one of a proxy after the no of the party itself', async () => {
    await using region = await openRegion({ now: parseInstant('2026-06-01T10:00:00Z') });
    await region.agreements.registerParty({ ...corporation.party, mandates });
    await publishSigned(region, agreement);
    const no = await states(region, corporation, { type: 'reject', signedAt: '2026-05-30T10:00:00Z' });
    expect(no).toStrictEqual({ party: 'woonveste', counted: true });
    const onBehalfOf = [{ party: 'woonveste', mandateDocument: document }];
    const nothing = { party: 'woonveste', counted: false, reason: 'A_NO_STANDS' };
    expect(await states(region, municipality, { signedAt: '2026-05-31T10:00:00Z', onBehalfOf })).toStrictEqual(nothing);
    expect(await states(region, corporation, { signedAt: '2026-05-30T10:00:59Z' })).toStrictEqual(nothing);
    const standing = async () =>
      (await region.agreements.resolve('veldhaven', agreement.id, duringTerm))?.standingOf('woonveste', duringTerm);
    expect(await standing()).toBe('unsigned');
    const yes = await states(region, corporation, { signedAt: '2026-05-31T10:00:00Z' });
    expect(yes).toStrictEqual({ party: 'woonveste', counted: true });
  });
});
