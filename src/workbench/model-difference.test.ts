import { describe, expect, it } from 'vitest';
import { compareSentences } from './model-difference.ts';

describe('two sentences', () => {
  const sentence = (shown: string, after = '.') => ({ before: 'De gemeente ziet van het adres ', shown, after });

  it('show word by word what came and went', () => {
    const { pieces, apart } = compareSentences(sentence('alles'), sentence('een deel: alleen de cijfers'));

    expect(
      pieces
        .filter(({ change }) => change !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe('De gemeente ziet van het adres alles.');
    expect(
      pieces
        .filter(({ change }) => change !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe('De gemeente ziet van het adres een deel: alleen de cijfers.');
    expect(apart).toBe(true);
  });

  it('stand apart only when much differs', () => {
    const long = '. Dit mag alleen als de cliënt vooraf akkoord is, en als iedereen daar goed over nadacht.';

    expect(compareSentences(sentence('alles', long), sentence('niets', long)).apart).toBe(false);
  });
});
