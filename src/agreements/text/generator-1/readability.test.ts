import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

const model = JSON.parse(readFileSync(new URL('../../../../policies/data/model.json', import.meta.url), 'utf8')) as {
  articles: unknown;
};

/** Words of officials, for each of which there is a plain one. */
const jargon =
  /\b(teneinde|derhalve|middels|conform|aangaande|inzake|jegens|mits|alsmede|dientengevolge|ingevolge|krachtens|voornoemde?|bovengenoemde?|desbetreffende|betreffende|onderhavige|hieromtrent|geschieden?|dient|dienen|reeds|thans|tevens|ten behoeve van|met betrekking tot|in het kader van|op basis van|alvorens|zulks|nopens|verstrekken|verstrekking|persoonsgegevens|betrokkene)\b/i;
/** In English too. */
const legalese =
  /\b(herein|hereby|thereof|whereas|pursuant|aforementioned|notwithstanding|shall|hereinafter|in respect of|with regard to|prior to|in order to|utili[sz]e)\b/i;

interface Told {
  readonly where: string;
  readonly text: string;
}

/** Words in one language, wherever they are in a document. */
function* wordsIn(node: unknown, language: 'nl' | 'en', where = ''): Generator<Told> {
  if (typeof node !== 'object' || node === null) return;
  if ('nl' in node && 'en' in node) yield { where, text: String(node[language]) };
  else for (const [key, inner] of Object.entries(node)) yield* wordsIn(inner, language, `${where}/${key}`);
}

const texts = {
  'the generator, in Dutch': { language: 'nl', told: Object.entries(nl).map(([where, text]) => ({ where, text })) },
  'the generator, in English': { language: 'en', told: Object.entries(en).map(([where, text]) => ({ where, text })) },
  'the model, in Dutch': { language: 'nl', told: wordsIn(model.articles, 'nl').toArray() },
  'the model, in English': { language: 'en', told: wordsIn(model.articles, 'en').toArray() },
} as const satisfies Record<string, { language: 'nl' | 'en'; told: readonly Told[] }>;

const sentencesOf = (told: readonly Told[]): readonly Told[] =>
  told.flatMap(({ where, text }) => text.split(/(?<=[.!?])\s+/).map((sentence) => ({ where, text: sentence })));
const lengthOf = ({ text }: Told): number => text.split(/\s+/).length;

describe.each(Object.entries(texts))('%s', (_name, { language, told }) => {
  const sentences = sentencesOf(told).filter(({ text }) => /[.!?]$/.test(text));

  test('has sentences to read', () => {
    expect(sentences.length).toBeGreaterThan(30);
  });

  test('has no sentence of more than 25 words, and fewer than 12 on average', () => {
    expect(sentences.filter((sentence) => lengthOf(sentence) > 25)).toEqual([]);
    expect(sentences.reduce((sum, sentence) => sum + lengthOf(sentence), 0) / sentences.length).toBeLessThan(12);
  });

  test('has no word of officials', () => {
    const words = language === 'nl' ? jargon : legalese;
    expect(told.filter(({ text }) => words.test(text.replaceAll('Autoriteit Persoonsgegevens', '')))).toEqual([]);
  });

  test('has no long sentence in the passive voice', () => {
    const passive = /\b(wordt|worden|werd|werden)\b.*\b(ge\w+(d|t|en)|ver\w+(d|t|en)|be\w+(d|t|en))\b/;
    const found = language === 'nl' ? sentences.filter((one) => passive.test(one.text) && lengthOf(one) > 16) : [];
    expect(found).toEqual([]);
  });
});

describe('the fixed texts', () => {
  test('are the same in both languages, with the same places to fill', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
    const of = (all: Record<string, string>) => Object.entries(all).map(([key, text]) => [key, places(text)]);

    // A word at the beginning of a sentence has a capital, so the place may be named after it.
    expect(of(nl).map(([key, names]) => `${key} ${names}`.toLowerCase())).toEqual(
      of(en).map(([key, names]) => `${key} ${names}`.toLowerCase()),
    );
  });

  test('mix no digits of an article that is not there', () => {
    const named = Object.values({ ...nl }).flatMap((text) => [...text.matchAll(/artikel (\d+)/gi)]);
    expect(named.map(([, number]) => Number(number)).filter((number) => number < 1 || number > 23)).toEqual([]);
  });
});
