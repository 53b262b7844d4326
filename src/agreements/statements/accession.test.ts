import { expect, it } from 'vitest';
import type { Party } from '../../contract/generated/types.ts';
import { desk, frame, stranger, toVeenrand } from '../veenrand.fixture.ts';
import { checkAccession } from './accession.ts';

const agreement = toVeenrand();
const norms = ['COR', 'HUB'].flatMap(
  (type) => agreement.articles.security.find(({ partyType }) => partyType === type)?.norms ?? [],
);

const outcome = (party: Omit<Party, 'keys'>, changes: Partial<Party> = {}, document = agreement): string =>
  checkAccession(
    {
      ...{ party, norms, dpia: 'DPIA 1', from: '2026-05-01', processorAgreement: 'Overeenkomst 1' },
      dataProtectionOfficer: frame.arrangements.rightsDesk,
    },
    document,
    { ...party, keys: [], ...changes },
  ) ?? 'accedes';

const { keys: _, ...corporation } = stranger.party;
const { keys: __, ...named } = desk.party;
const newDesk = { ...named, id: 'nieuw-loket', oin: '00000099000000000008' };

it('a desk accedes by mandate of a municipality of the agreement, and no other party has a mandate', () => {
  expect(outcome(corporation)).toBe('accedes');
  expect(outcome(newDesk)).toBe('accedes');
  const { mandatedBy: ___, ...unmandated } = newDesk;
  expect(outcome(unmandated)).toBe('desk-without-mandate');
  for (const mandatedBy of ['elders', 'woonveste']) {
    expect(outcome({ ...newDesk, mandatedBy })).toBe('desk-without-mandate');
  }
  expect(outcome({ ...corporation, mandatedBy: 'veldhaven' })).toBe('desk-without-mandate');
});

it('a newcomer is who the register says, and nobody whom the agreement names', () => {
  expect(outcome(newDesk, { mandatedBy: 'elders' })).toBe('not-as-registered');
  expect(outcome(corporation, { type: 'PRO' })).toBe('not-as-registered');
  expect(outcome(corporation, { oin: '00000099000000000099' })).toBe('not-as-registered');
  expect(outcome(corporation, { id: 'elders' })).toBe('other-party');
  expect(outcome(named)).toBe('named-already');
});

it('keeps to every norm that the agreement asks of its type, and accedes to none that asks nothing', () => {
  const asking = (...security: typeof agreement.articles.security) => ({
    ...agreement,
    articles: { ...agreement.articles, security },
  });
  const more = { partyType: 'COR' as const, norms: [...norms, 'ISO 27001'], twoFactor: true };
  expect(outcome(corporation, {}, asking(more))).toBe('norms-missing');
  expect(outcome(corporation, {}, asking({ ...more, norms: norms.slice(0, 1) }))).toBe('accedes');
  expect(outcome(corporation, {}, asking({ ...more, norms: norms.slice(0, 1) }, more))).toBe('norms-missing');
  expect(outcome(corporation, {}, asking({ ...more, partyType: 'PRO' }))).toBe('norms-missing');
});
