import { expect, it } from 'vitest';
import { textsIn } from '../texts.ts';
import { valueText } from './value-text.ts';

it.each([
  ['dateOfBirth', '1995-02-14', '14 februari 1995', '14 February 1995'],
  ['lawfulResidence', true, 'ja', 'yes'],
  ['householdSize', 1, '1', '1'],
  ['maxRent', 879, '€ 879', '€879'],
  ['householdType', 'single+children', 'alleenstaand met kinderen', 'single with children'],
  ['preferredLanguage', 'nld', 'Nederlands', 'Dutch'],
  ['preferredLanguage', '???', '???', '???'],
  ['familyName', 'constructor', 'constructor', 'constructor'],
  [
    'urgency',
    { status: 'granted', validUntil: '2026-09-01' },
    'toegekend, 1 september 2026',
    'granted, 1 September 2026',
  ],
  ['preferredAreas', ['WK001', 'WK002'], 'WK001, WK002', 'WK001, WK002'],
  ['phone', null, 'geen waarde bekend', 'no value known'],
  ['preferredAreas', [], 'geen waarde bekend', 'no value known'],
])('an invented value of %s (%j) reads as people say it', (field, value, dutch, english) => {
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect(plain(valueText(field, value, textsIn('nl')))).toBe(dutch);
  expect(plain(valueText(field, value, textsIn('en')))).toBe(english);
});
