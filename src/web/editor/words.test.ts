import { expect, it } from 'vitest';
import { textsIn } from '../texts.ts';
import { leadingBasis, momentText, shortBasis, shownText } from './words.ts';

it.each([
  ['eu.avg.6-1-e', '6.1.e'],
  ['nl.wmo2015.5.2.2', 'Wmo 5.2.2'],
  ['nl.uavg.22-2-a', 'UAVG 22.2.a'],
  ['nl.bgs', 'Bgs'],
  ['nl.onbekend.3', 'onbekend 3'],
])('%s is short for lawyers: %s', (id, short) => {
  expect(shortBasis(id)).toBe(short);
});

it('a cell has room for the basis in the AVG', () => {
  expect(leadingBasis(['nl.wmo2015.5.1.1', 'eu.avg.6-1-e'])).toBe('eu.avg.6-1-e');
  expect(leadingBasis(['nl.bgs.2'])).toBe('nl.bgs.2');
  expect(leadingBasis([])).toBeUndefined();
});

it('a moment is told in the time of the Netherlands, in both languages', () => {
  expect(momentText('2026-02-20T13:02:00Z', textsIn('nl'))).toBe('20 februari 2026 om 14.02 uur');
  expect(momentText('2026-07-20T22:30:00Z', textsIn('en'))).toBe('21 July 2026 at 00:30');
});

it('what is shown is told in the same words everywhere', () => {
  expect((['all', 'none', 'own', 'year'] as const).map((shown) => shownText(shown, textsIn('nl')))).toEqual([
    'Alles',
    'Niets',
    'Beheert dit zelf',
    'Alleen het jaar',
  ]);
});
