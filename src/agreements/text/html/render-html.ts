import type { Agreement, AgreementHash } from '../../../contract/generated/types.ts';
import { toDocument } from '../agreement-text.ts';
import { framePhrases } from '../frame-phrases.ts';
import type {
  Language,
  TextBlock,
  TextDocument,
  TextParagraph,
  TextPart,
  TextSection,
  TextTable,
} from '../text-document.ts';
import { element, empty, type Markup, text, together } from './markup.ts';
import { pageStyle } from './page-style.ts';

/**
 * The text of an agreement as a page of its own, for reading and for print: no script, nothing to load, and in its `main`
 * the words of the plain text, no more and no less. Which agreement it is, and its hash, stand in the footer.
 *
 * Send it under `pagePolicy`.
 */
export function renderHtml(agreement: Agreement, hash: AgreementHash, language: Language): string {
  const document = toDocument(agreement, language);
  const head = element(
    'head',
    {},
    empty('meta', { charset: 'utf-8' }),
    empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element(
      'title',
      {},
      text(`${document.title}, ${framePhrases[language].version.toLowerCase()} ${agreement.version}`),
    ),
    // A style sheet is no text: what would be escaped in it is not in it.
    element('style', {}, pageStyle as Markup),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#tekst' }, text(framePhrases[language].skip)),
    writeMain(document),
    writeFooter(agreement, hash, language),
  );
  return `<!DOCTYPE html>\n${element('html', { lang: language }, head, body)}\n`;
}

function writeMain(document: TextDocument): Markup {
  return element(
    'main',
    { id: 'tekst' },
    element('h1', {}, text(document.title)),
    ...document.blocks.map((block) => writeBlock(block)),
    writeContents(document),
    ...document.sections.map(writeSection),
  );
}

function writeContents({ language, sections }: TextDocument): Markup {
  const link = ({ id, heading }: TextPart): Markup => element('a', { href: `#${id}` }, text(heading));
  const items = (parts: readonly (TextPart | TextSection)[]): Markup =>
    element(
      'ul',
      {},
      ...parts.map((part) =>
        element('li', {}, link(part), ...('parts' in part && part.parts.length > 0 ? [items(part.parts)] : [])),
      ),
    );
  const heading = element('h2', { id: 'inhoud' }, text(framePhrases[language].contents));
  const summary = element('summary', {}, text(framePhrases[language].unfold));
  // Folded where the screen is small, so that the text comes first; the style sheet shows it everywhere else.
  const list = element('details', {}, summary, items(sections));
  return element('nav', { 'aria-labelledby': 'inhoud' }, heading, list);
}

const writeSection = ({ id, heading, blocks, parts }: TextSection): Markup =>
  element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, text(heading)),
    ...blocks.map(writeBlock),
    ...parts.map(writePart),
  );

const writePart = ({ id, heading, blocks }: TextPart): Markup =>
  element('section', { 'aria-labelledby': id }, element('h3', { id }, text(heading)), ...blocks.map(writeBlock));

function writeBlock(block: TextBlock): Markup {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block);
    case 'list':
      return element('ul', {}, ...block.items.map((item) => element('li', {}, text(item))));
    case 'table':
      return writeTable(block);
  }
}

function writeParagraph({ mark, text: words }: TextParagraph): Markup {
  if (mark === undefined) return element('p', {}, text(words));
  const kind = /\d$/.test(mark) ? 'numbered' : 'marked';
  // The space keeps mark and words apart for who copies or hears them.
  const parts = [element('span', { class: 'mark' }, text(mark)), element('span', {}, text(words))];
  return element('p', { class: kind }, together(parts, ' '));
}

function writeTable({ caption, columns, rows }: TextTable): Markup {
  const heading = (column: string): Markup => element('th', { scope: 'col' }, text(column));
  const row = ([first = '', ...others]: readonly string[]): Markup =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, text(first)),
      ...others.map((cell) => element('td', {}, text(cell))),
    );
  const sheet = element(
    'table',
    {},
    element('caption', {}, text(caption)),
    element('thead', {}, element('tr', {}, ...columns.map(heading))),
    element('tbody', {}, ...rows.map(row)),
  );
  if (columns.length < 3) return element('div', { class: 'sheet narrow' }, sheet);
  // On a small screen a wide table scrolls by itself, also for who uses the keyboard.
  return element('div', { class: 'sheet', role: 'group', 'aria-label': caption, tabindex: '0' }, sheet);
}

function writeFooter({ id, version }: Agreement, hash: AgreementHash, language: Language): Markup {
  const phrases = framePhrases[language];
  const pair = (term: string, value: Markup): Markup =>
    together([element('dt', {}, text(term)), element('dd', {}, value)]);
  return element(
    'footer',
    {},
    element(
      'dl',
      {},
      pair(phrases.agreement, text(id)),
      pair(phrases.version, text(version)),
      pair(phrases.hash, element('code', {}, text(hash))),
    ),
    element('p', {}, text(phrases.signed)),
    element('p', { class: 'running' }, text(`${id} ${version}`), empty('br', {}), text(hash)),
  );
}
