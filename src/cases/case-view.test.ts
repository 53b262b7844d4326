import { describe, expect, test } from 'vitest';
import type { PartyType, Phase } from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { toCaseView } from './case-view.ts';
import type { Participation } from './resolved-case.ts';

const takesPart = (party: string, type: PartyType, capacity: 'party' | 'candidate' = 'party'): Participation => ({
  party,
  type,
  capacity,
  contract: false,
});

const candidates = [takesPart('woonveste', 'COR', 'candidate'), takesPart('thuishof', 'COR', 'candidate')];
const matched = [takesPart('woonveste', 'COR')];
const always = [
  takesPart('de-brug', 'PRO'),
  takesPart('transferpunt', 'HUB'),
  takesPart('veldhaven', 'MUN'),
  takesPart('balans', 'BUD'),
];

function seenBy(party: string, phase: Phase, corporations: readonly Participation[]) {
  const parties = [...always, ...corporations];
  const own = parties.find((one) => one.party === party);
  if (own === undefined) throw new Error('the test asks for a party that is not there');
  return toCaseView({
    ref: 'c_AAAAAAAAAAAAAAAAAAAAAA',
    agreement: 'veenrand-2026',
    phase,
    openedAt: parseInstant('2026-03-02T08:30:12.345Z'),
    joinedAt: parseInstant('2026-03-10T11:12:13.456Z'),
    own,
    parties,
  });
}

const namesSeenBy = (...asked: Parameters<typeof seenBy>): string[] =>
  seenBy(...asked)
    .parties.map(({ party }) => party)
    .sort();

const phases: readonly Phase[] = [
  'registration',
  'screening',
  'matching',
  'nomination',
  'contract',
  'aftercare',
  'closed',
];
const fromNomination: readonly Phase[] = ['nomination', 'contract', 'aftercare'];

describe.each(phases)('in phase %s', (phase) => {
  const municipality = fromNomination.includes(phase) ? ['veldhaven'] : [];

  test('a candidate sees itself and the desk: no other candidate, no provider', () => {
    expect(namesSeenBy('woonveste', phase, candidates)).toEqual(['transferpunt', 'woonveste']);
  });

  test('a matched corporation sees the municipality from nomination on, and never the provider', () => {
    expect(namesSeenBy('woonveste', phase, matched)).toEqual(['transferpunt', ...municipality, 'woonveste']);
  });

  test('a budget administrator sees neither provider nor corporation', () => {
    expect(namesSeenBy('balans', phase, matched)).toEqual(['balans', 'transferpunt', ...municipality]);
  });

  test.each(['de-brug', 'transferpunt', 'veldhaven'])('%s, who carries the case, sees everyone', (party) => {
    expect(namesSeenBy(party, phase, candidates)).toHaveLength(6);
  });
});

test('a corporation gets the day on which it joined, so that two of them share no moment', () => {
  expect(seenBy('woonveste', 'matching', candidates).openedAt).toBe('2026-03-10T00:00:00.000Z');
  expect(seenBy('de-brug', 'matching', candidates).openedAt).toBe('2026-03-02T08:30:12.345Z');
});

test('a view holds nothing but what the contract names', () => {
  const view = seenBy('de-brug', 'matching', candidates);
  expect(Object.keys(view).sort()).toEqual(['agreement', 'caseRef', 'openedAt', 'parties', 'phase']);
  expect(Object.keys(view.parties[0] ?? {}).sort()).toEqual(['capacity', 'contract', 'party']);
});
