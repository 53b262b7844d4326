import { expect, test } from 'vitest';
import { instantText, parseInstant } from '../contract/vocabulary.ts';
import { toAge } from './age-group.ts';

const noon = parseInstant('2026-06-20T12:00:00Z');

test.each([
  ['2026-06-20', 'under-12'],
  ['2014-06-21', 'under-12'],
  ['2014-06-20', '12-15'],
  ['2010-06-21', '12-15'],
  ['2010-06-20', '16-17'],
  ['2008-06-21', '16-17'],
  ['2008-06-20', 'adult'],
  ['1950-01-01', 'adult'],
  ['2026-06-21', 'unknown'],
  ['20-06-2014', 'unknown'],
  [undefined, 'unknown'],
  [null, 'unknown'],
])('who was born on %s is of the group %s', (born, group) => {
  expect(toAge(born, noon).group).toBe(group);
});

test('a minor is of the next group before the birthday begins in the Netherlands, never after', () => {
  const { until } = toAge('2014-07-01', noon);
  expect(until && instantText(until)).toBe('2026-06-30T22:00:00.000Z');
  expect(toAge('2014-07-01', parseInstant('2026-06-30T22:00:00Z')).group).toBe('12-15');
  expect(toAge('1990-07-01', noon).until).toBeUndefined();
});

test('who was born on 29 February is a year older on 1 March', () => {
  expect(toAge('2012-02-29', parseInstant('2028-02-28T12:00:00Z')).group).toBe('12-15');
  expect(toAge('2012-02-29', parseInstant('2030-02-28T12:00:00Z')).group).toBe('16-17');
  expect(toAge('2016-02-29', parseInstant('2028-02-28T12:00:00Z')).group).toBe('under-12');
  expect(toAge('2015-02-28', parseInstant('2027-02-28T12:00:00Z')).group).toBe('12-15');
});
