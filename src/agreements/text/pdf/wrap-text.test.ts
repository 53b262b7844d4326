import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

/** A typeface in which each letter is as wide as another. */
const measure = (text: string): number => text.length;
const texts = fc.string({ unit: fc.constantFrom(...'ab-/  é'), maxLength: 60 });

test('a line is never wider than there is room', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, width) => {
      for (const line of wrapText(text, width, measure)) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('nothing but spaces is lost, and nothing is added', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, width) => {
      const lines = wrapText(text, width, measure);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('a word stays whole where it can', () => {
  expect(wrapText('een lange zin met woorden', 10, measure)).toEqual(['een lange', 'zin met', 'woorden']);
  expect(wrapText('huur-/driepartijencontract', 12, measure)).toEqual(['huur-/', 'driepartijen', 'contract']);
});

test('no text is one empty line', () => {
  expect(wrapText('', 10, measure)).toEqual(['']);
});
