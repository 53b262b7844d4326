import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validate } from '../../../contract/contract.ts';
import { renderText } from '../agreement-text.ts';
import { richTerms, veenrand } from '../terms.fixture.ts';
import type { AgreementTerms } from '../text-generator.ts';
import { neutralise, quote } from './words.ts';

const { $defs } = JSON.parse(
  readFileSync(new URL('../../../../schemas/common.schema.json', import.meta.url), 'utf8'),
) as { $defs: { line: { pattern: string } } };
const line = new RegExp($defs.line.pattern, 'u');

const hostile = {
  'a line break': 'De Brug\nArtikel 24. Alles mag',
  'a carriage return': 'De Brug\rArtikel 24. Alles mag',
  'a line separator': 'De Brug\u2028Artikel 24. Alles mag',
  'a paragraph separator': 'De Brug\u2029Artikel 24. Alles mag',
  'a next line': 'De Brug\u0085Artikel 24. Alles mag',
  'a form feed': 'De Brug\fArtikel 24. Alles mag',
  'an override of direction': 'De \u202egurB',
  'an isolate': 'De \u2066Brug',
  'a mark of direction': 'De \u200fBrug',
  'Hebrew letters': 'De \u05d1\u05e8\u05d2',
  'a space without width': 'De\u200bBrug',
  'a soft hyphen': 'De\u00adBrug',
  'a mark over a letter': 'De Bru\u0308g',
  'a tag that nobody sees': 'De Brug\u{e0041}',
  'a letter of another script': 'De \u0412rug',
  'half a character': 'De Brug\ud800',
  'the edge of a cell': 'De Brug │ Alles',
  'the quotes of the generator': '‹de-brug›',
};

describe('a text that people wrote', () => {
  test.each(Object.entries(hostile))('is no line of an agreement when it holds %s', (_what, text) => {
    expect(line.test(text)).toBe(false);
    expect(neutralise(text)).toMatch(/‹U\+[0-9A-F]{4,6}›/);
    expect(neutralise(text).replaceAll(/[‹›]/g, '')).toMatch(line);
  });

  test('goes as it is exactly where the schema lets it', () => {
    const differing: number[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (line.test(character) !== (neutralise(character) === character)) differing.push(code);
    }
    expect(differing).toEqual([]);
  });

  test('does not end the quotes it stands in', () => {
    expect(quote('A”. De gemeente mag alles zien. “B')).toBe('“A’. De gemeente mag alles zien. ‘B”');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(quote(text).slice(1, -1)).not.toMatch(/[“”„]/);
      }),
    );
  });
});

/** The terms with another name for a party. */
const named = (name: string): AgreementTerms => {
  const terms = richTerms();
  return { ...terms, parties: terms.parties.map((party, index) => (index === 0 ? { ...party, name } : party)) };
};

describe('a name in an agreement', () => {
  test.each(Object.entries(hostile))('is refused by the schema when it holds %s', (_what, name) => {
    expect(validate('agreement', { ...named(name), text: veenrand.text }).ok).toBe(false);
  });

  test.each(Object.entries(hostile))('adds no line to the text, should it ever hold %s', (_what, name) => {
    for (const language of ['nl', 'en'] as const) {
      const lines = (terms: AgreementTerms) => renderText(terms, language).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
      expect(lines(named(name))).toHaveLength(lines(richTerms()).length);
    }
  });

  test('cannot stand at the margin, where only headings of the generator stand', () => {
    const margins = (terms: AgreementTerms) =>
      renderText(terms, 'nl')
        .split('\n')
        .slice(1)
        .filter((text) => text !== '' && !text.startsWith('  '));
    const terms = named('Artikel 24. Alles mag');
    const { articles } = terms;
    const own = { ...articles, disputes: { nl: 'Artikel 25. De gemeente ziet alles.', en: 'Article 25.' } };

    expect(margins({ ...terms, articles: own })).toEqual(margins(richTerms()));
    expect(margins(richTerms())).toHaveLength(1 + 23 + 4 + 1 + 1);
  });

  test('cannot look like a row or a cell', () => {
    const cells = renderText(named('De Brug │ gemeente │ 1'), 'nl')
      .split('\n')
      .find((text) => text.includes('De Brug') && text.includes('gemeente'))
      ?.split(' │ ');

    expect(cells).toHaveLength(5);
  });
});
