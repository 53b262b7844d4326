import { describe, expect, it } from 'vitest';
import type { Party } from '../../contract/generated/types.ts';
import { parseInstant } from '../../contract/vocabulary.ts';
import { hashAgreement } from '../hash-agreement.ts';
import { corporation, frame, municipality, stranger, toVeenrand } from '../veenrand.fixture.ts';
import { accepted, act, expel, toActs } from './acts.fixture.ts';
import type { Acts } from './acts.ts';
import { Standings } from './standings.ts';
import { warningsAt } from './warnings.ts';

const document = toVeenrand();
const own = accepted(...frame.signing.required);
const livingBy = (acts: Acts) => [
  { ...{ document, hash: hashAgreement(document), statements: [] }, standings: new Standings(document, acts) },
];
const living = (...more: Acts['own']) => livingBy(toActs([...own, ...more]));

const warnings = (at: string, parties: readonly Party[] = [], acts = living()): readonly string[] =>
  warningsAt(acts, parties, parseInstant(at)).map(({ code, days, on, about: { party, kid, mandated } }) =>
    [code, days, on, party, kid, mandated].filter((part) => part !== undefined).join(' '),
  );

const withKeys = (...keys: readonly Partial<Party['keys'][number]>[]): Party => {
  const [key] = corporation.party.keys;
  if (key === undefined) throw new Error('no key');
  return {
    ...corporation.party,
    keys: keys.map((changes, index) => ({ ...key, kid: `key-${index + 1}`, ...changes })),
  };
};

describe('a warning', () => {
  it('comes 90, 30 and 7 days before a term ends, counted in Dutch days, and not after it', () => {
    const of = (at: string) => warnings(at).filter((text) => text.startsWith('term'));
    expect(of('2027-10-01T21:59:59Z')).toStrictEqual([]);
    expect(of('2027-10-01T22:00:00Z')).toStrictEqual(['term-ends 90 2027-12-31']);
    expect(of('2027-11-30T22:59:59Z')).toStrictEqual(['term-ends 90 2027-12-31']);
    expect(of('2027-11-30T23:00:00Z')).toStrictEqual(['term-ends 30 2027-12-31']);
    expect(of('2027-12-23T23:00:00Z')).toStrictEqual(['term-ends 7 2027-12-31']);
    expect(of('2027-12-31T22:59:59Z')).toStrictEqual(['term-ends 7 2027-12-31']);
    expect(of('2027-12-31T23:00:00Z')).toStrictEqual([]);
  });

  it('comes before the next evaluation, and before a party leaves', () => {
    const revoke = act('woonveste', 'revoke', '2026-05-20T10:00:00Z');
    expect(warnings('2026-11-15T10:00:00Z', [], living(revoke))).toStrictEqual([
      'party-leaves 7 2026-11-20 woonveste',
      'evaluation-due 30 2026-12-01',
    ]);
    expect(warnings('2026-11-21T10:00:00Z', [], living(revoke))).toStrictEqual(['evaluation-due 30 2026-12-01']);
  });

  it('comes before a party is expelled', () => {
    const votes = ['veldhaven', 'noordlicht'].map((member) =>
      expel(member, 'woonveste', '2026-05-01T10:00:00Z', { from: '2026-06-05' }),
    );
    expect(warnings('2026-06-01T10:00:00Z', [], livingBy(toActs(own, votes)))).toStrictEqual([
      'party-leaves 7 2026-06-04 woonveste',
    ]);
  });

  it('comes before the last key of a party ends, not while it has another one that stays', () => {
    const end = { validTo: '2026-06-20T10:00:00Z' };
    expect(warnings('2026-06-01T10:00:00Z', [withKeys(end)])).toStrictEqual(['key-ends 30 2026-06-20 woonveste key-1']);
    expect(warnings('2026-06-01T10:00:00Z', [withKeys(end, {})])).toStrictEqual([]);
    expect(warnings('2026-06-01T10:00:00Z', [withKeys(end, { validTo: '2026-07-15T10:00:00Z' })])).toStrictEqual([
      'key-ends 90 2026-07-15 woonveste key-2',
    ]);
    const revoked = withKeys(end, { revokedAt: '2026-05-01T10:00:00Z' });
    expect(warnings('2026-06-01T10:00:00Z', [revoked])).toStrictEqual(['key-ends 30 2026-06-20 woonveste key-1']);
  });

  it('comes before the last mandate to a party ends', () => {
    const mandate = { to: 'veldhaven', document: `sha-256:${'M'.repeat(43)}`, validFrom: '2025-01-01T00:00:00Z' };
    const ending = { ...mandate, validTo: '2026-06-05T10:00:00Z' };
    const giving = (...mandates: NonNullable<Party['mandates']>): readonly Party[] => [
      { ...corporation.party, mandates },
      municipality.party,
    ];
    expect(warnings('2026-06-01T10:00:00Z', giving(ending))).toStrictEqual([
      'mandate-ends 7 2026-06-05 woonveste veldhaven',
    ]);
    expect(warnings('2026-06-01T10:00:00Z', giving(ending, mandate))).toStrictEqual([]);
    expect(warnings('2026-06-01T10:00:00Z', giving({ ...ending, revokedAt: '2026-05-01T10:00:00Z' }))).toStrictEqual(
      [],
    );
  });

  it('is not about who takes part in no agreement', () => {
    const { keys } = withKeys({ validTo: '2026-06-20T10:00:00Z' });
    expect(warnings('2026-06-01T10:00:00Z', [{ ...stranger.party, keys }])).toStrictEqual([]);
    expect(warnings('2026-06-01T10:00:00Z', [{ ...corporation.party, keys }], [])).toStrictEqual([]);
  });
});
