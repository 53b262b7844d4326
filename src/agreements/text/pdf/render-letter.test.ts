import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { parseInstant } from '../../../contract/vocabulary.ts';
import type { TextDocument } from '../text-document.ts';
import { renderLetter } from './render-letter.ts';

const letter: TextDocument = {
  language: 'nl',
  title: 'Mijn keuzes',
  blocks: [{ kind: 'paragraph', text: 'Dit heb je gezegd.' }],
  sections: [
    {
      id: 'vraag-1',
      heading: 'Mag de woningcorporatie dit weten?',
      blocks: [
        { kind: 'paragraph', mark: 'Jouw antwoord', text: 'Ja, dat mag' },
        { kind: 'list', items: ['je voorletters', 'je achternaam'] },
      ],
      parts: [],
    },
  ],
};

test('a letter is a tagged PDF with its language, its headings and its words, and equal for equal input', async () => {
  const at = parseInstant('2026-06-20T12:00:00Z');
  const bytes = await renderLetter(letter, at);
  expect(Buffer.from(await renderLetter(letter, at))).toEqual(Buffer.from(bytes));
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  for (const words of ['Mijn keuzes', 'Mag de woningcorporatie dit weten?', 'Ja, dat mag', 'je achternaam']) {
    expect(text).toContain(words);
  }
  const tree = JSON.stringify(await page.getStructTree());
  for (const role of ['"H1"', '"H2"', '"L"', '"P"']) expect(tree).toContain(role);
});
