import { expect, it } from 'vitest';
import { parseInstant } from '../contract/vocabulary.ts';
import { toAgeBand } from './age-band.ts';

it.each([
  ['2008-11-03', undefined],
  ['2008-11-02', '18-22'],
  ['2003-11-03', '18-22'],
  ['2003-11-02', '23-27'],
  ['1998-11-03', '23-27'],
  ['1998-11-02', '28-54'],
  ['1971-11-03', '28-54'],
  ['1971-11-02', '55-66'],
  ['1959-11-03', '55-66'],
  ['1959-11-02', '67+'],
  ['1919-01-01', '67+'],
  ['2027-01-01', undefined],
])('who was born on %s is in band %s on 2 November 2026', (born, band) => {
  expect(toAgeBand(born, parseInstant('2026-11-02T09:00:00Z'))).toBe(band);
});

it('the day begins at midnight in the Netherlands', () => {
  expect(toAgeBand('2008-11-02', parseInstant('2026-11-01T22:59:59Z'))).toBeUndefined();
  expect(toAgeBand('2008-11-02', parseInstant('2026-11-01T23:00:00Z'))).toBe('18-22');
});

it('who was born on 29 February is a year older on 1 March of a year without that day', () => {
  expect(toAgeBand('2008-02-29', parseInstant('2026-02-28T12:00:00Z'))).toBeUndefined();
  expect(toAgeBand('2008-02-29', parseInstant('2026-03-01T12:00:00Z'))).toBe('18-22');
});
