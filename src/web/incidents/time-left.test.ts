import { describe, expect, it } from 'vitest';
import { textsIn } from '../texts.ts';
import { timeLeftText } from './time-left.tsx';

describe('what is left of a term', () => {
  it.each([
    [72 * 60, 'nog 3 dagen en 0 uur'],
    [25 * 60 + 59, 'nog 1 dag en 1 uur'],
    [24 * 60 - 1, 'nog 23 uur en 59 minuten'],
    [61, 'nog 1 uur en 1 minuut'],
    [1, 'nog 1 minuut'],
    [0, 'nog 0 minuten'],
    [-1, '1 minuut te laat'],
    [-3 * 60, '3 uur en 0 minuten te laat'],
    [-49 * 60, '2 dagen en 1 uur te laat'],
  ])('of %i minutes is told as it is said', (minutesLeft, text) => {
    expect(timeLeftText({ minutesLeft }, textsIn('nl'))).toBe(text);
  });

  it('is told in English as well', () => {
    expect(timeLeftText({ minutesLeft: 25 * 60 }, textsIn('en'))).toBe('1 day and 1 hour left');
    expect(timeLeftText({ minutesLeft: -61 }, textsIn('en'))).toBe('1 hour and 1 minute late');
  });
});
