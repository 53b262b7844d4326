import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { GatewayError } from '../../../errors.ts';
import { hashAgreement } from '../../hash-agreement.ts';
import { renderText, toDocument, withText } from '../agreement-text.ts';
import { richTerms, veenrand } from '../terms.fixture.ts';
import { renderPdf } from './render-pdf.ts';

interface Node {
  readonly role?: string;
  readonly scope?: string;
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly Node[];
}

/** An element of the structure, with its text as another library reads it. */
interface Told {
  readonly role: string;
  readonly scope?: string;
  readonly text: string;
  readonly children: readonly Told[];
}

async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const told = await Promise.all(pages.map(readPage));
  return { pdf, pages, told: told.map(({ tree }) => tree), artifacts: told.map(({ artifacts }) => artifacts) };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? 'nothing';
      texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? 'artifact');
  }
  const tell = ({ role = '', scope, id, type, children = [] }: Node): Told => ({
    role: type ?? role,
    ...(scope !== undefined && { scope }),
    text: type === 'content' && id !== undefined ? (texts.get(id) ?? '') : '',
    children: children.map(tell),
  });
  return {
    tree: tell((await page.getStructTree()) as Node),
    artifacts: texts.get('artifact') ?? '',
    loose: texts.get('nothing'),
  };
}

/** The elements of a role that have something on the page. A table that began before is shown there with empty headings. */
const find = (node: Told, role: string): readonly Told[] => [
  ...(node.role === role && textOf(node).trim() !== '' ? [node] : []),
  ...node.children.flatMap((child) => find(child, role)),
];

/** The text below an element, but for what stands beside the agreement: the contents and the note on the hash. */
const textOf = (node: Told): string =>
  ['TOC', 'Div'].includes(node.role) ? '' : `${node.text} ${node.children.map(textOf).join(' ')}`;

/** Only what is read counts: where a line ends is a matter of the page. */
const bare = (text: string): string => text.replaceAll(/\s/g, '');
const plain = (text: string): string =>
  bare(
    text
      .split('\n')
      .map((line) => line.replace(/^ {2}- /, '').replaceAll(' │ ', ''))
      .join(''),
  );

const rich = withText(richTerms());

describe.each([
  ['nl', veenrand],
  ['en', rich],
] as const)('the PDF of an agreement (%s)', (language, agreement) => {
  const hash = hashAgreement(agreement);
  let bytes: Uint8Array;
  let file: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    bytes = await renderPdf(agreement, hash, language);
    file = await read(bytes);
  }, 60_000);

  test('holds the words of the plain text in its structure, no more and no less', async () => {
    const { told } = file;

    expect(bare(told.map(textOf).join(' '))).toBe(plain(renderText(agreement, language)));
  });

  test('says what it is: its language, its title, and that it is tagged for PDF/UA-1', async () => {
    const { pdf } = file;
    const { info, metadata } = await pdf.getMetadata();

    expect(info).toMatchObject({
      Language: language === 'nl' ? 'nl-NL' : 'en-GB',
      Title: agreement.title[language],
      Keywords: hash,
      PDFFormatVersion: '1.7',
    });
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(metadata.get('dc:title')).toBe(agreement.title[language]);
    // Maps at run time, whatever their types say.
    expect(await pdf.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    expect(await pdf.getViewerPreferences()).toEqual(new Map([['DisplayDocTitle', true]]));
  });

  test('has one title, a heading for each article and each clause, and none that is left out', async () => {
    const { told } = file;
    const { title, sections } = toDocument(agreement, language);
    const headings = (role: string) => told.flatMap((page) => find(page, role)).map((node) => bare(textOf(node)));

    expect(headings('H1')).toEqual([bare(title)]);
    expect(headings('H2')).toEqual(sections.map(({ heading }) => bare(heading)));
    expect(headings('H3')).toEqual(sections.flatMap(({ parts }) => parts.map(({ heading }) => bare(heading))));
  });

  test('has tables of which each column and each row has a heading', async () => {
    const { told } = file;
    const blocks = toDocument(agreement, language).sections.flatMap((section) => [
      ...section.blocks,
      ...section.parts.flatMap((part) => part.blocks),
    ]);
    const tables = blocks.filter((block) => block.kind === 'table');
    const cells = told.flatMap((page) => find(page, 'TH'));
    const columns = cells.filter(({ scope }) => scope === 'Column').map((cell) => bare(textOf(cell)));
    const rows = cells.filter(({ scope }) => scope === 'Row').map((cell) => bare(textOf(cell)));

    expect(columns).toEqual(tables.flatMap((table) => table.columns.map(bare)));
    expect(rows).toEqual(tables.flatMap((table) => table.rows.map(([first = '']) => bare(first))));
    expect(told.flatMap((page) => find(page, 'Caption'))).toHaveLength(tables.length + 1);
  });

  test('has lists of items, and no text outside its structure but what is drawn on each page', async () => {
    const { told, pages, artifacts } = file;
    const loose = await Promise.all(pages.map(async (page) => (await readPage(page)).loose?.trim() ?? ''));

    expect(told.flatMap((page) => find(page, 'L')).length).toBeGreaterThan(5);
    expect(told.flatMap((page) => find(page, 'LI')).every((item) => find(item, 'LBody').length === 1)).toBe(true);
    expect(loose.join('')).toBe('');
    for (const [index, artifact] of artifacts.entries()) {
      expect(artifact).toContain(hash);
      expect(artifact).toContain(`${index + 1} ${language === 'nl' ? 'van' : 'of'} ${pages.length}`);
    }
  });

  test('leads to each article, from the bookmarks and from the contents', async () => {
    const { pdf, told } = file;
    const { sections } = toDocument(agreement, language);
    const outline = (await pdf.getOutline()) ?? [];
    const links = (await (await pdf.getPage(1)).getAnnotations()) as { dest: string; contentsObj: { str: string } }[];
    const destinations = await Promise.all(links.map(({ dest }) => pdf.getDestination(dest)));

    expect(outline.map(({ title }) => title)).toEqual(sections.map(({ heading }) => heading));
    expect(outline[5]?.items.map(({ title }) => title)).toEqual(sections[5]?.parts.map(({ heading }) => heading));
    expect(links.map(({ contentsObj }) => contentsObj.str)).toEqual(sections.map(({ heading }) => heading));
    expect(destinations.filter((destination) => destination === null)).toEqual([]);
    expect(told.flatMap((page) => find(page, 'Link'))).toHaveLength(sections.length);
  });

  test('brings its typeface along', () => {
    const source = Buffer.from(bytes).toString('latin1');
    const fonts = source.match(/\/Type \/FontDescriptor/g) ?? [];

    expect(fonts.length).toBeGreaterThanOrEqual(2);
    expect(source.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(fonts.length);
    expect(source).toMatch(/\/FontName \/[A-Z]{6}\+FiraSans-/);
    expect(source).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  test('is the same for the same agreement, byte for byte', async () => {
    expect(Buffer.from(await renderPdf(structuredClone(agreement), hash, language)).equals(bytes)).toBe(true);
  }, 60_000);
});

describe('a PDF of something unusual', () => {
  const terms = richTerms();

  test('shows every character that an agreement can hold', async () => {
    const letters = Array.from({ length: 0x2200 }, (_, code) => String.fromCharCode(code));
    const all = letters.filter((letter) =>
      /^[ -~\u00a1-\u00ac\u00ae-\u01bf\u01c4-\u024f\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u20ac\u2122]$/u.test(
        letter,
      ),
    );
    const aim = { nl: all.join(''), en: 'x' };
    const strange = withText({ ...terms, articles: { ...terms.articles, aim } });
    const { told } = await read(await renderPdf(strange, hashAgreement(strange), 'nl'));

    expect(all.length).toBeGreaterThan(600);
    expect(bare(told.map(textOf).join(' '))).toContain(bare(aim.nl));
  }, 60_000);

  test('breaks a row that fits no page, and loses none of it', async () => {
    const long = 'Waterschapsheuvel '.repeat(110).trim();
    const levels = terms.articles.escalation.map((entry) => ({ ...entry, action: { nl: long, en: long } }));
    const quotas = [{ year: 2026, municipality: 'W'.repeat(200), corporation: 'woonveste', homes: 1 }];
    const strange = withText({
      ...terms,
      articles: { ...terms.articles, escalation: levels, support: { nl: long, en: long } },
      arrangements: { ...terms.arrangements, quotas },
    });
    const { told } = await read(await renderPdf(strange, hashAgreement(strange), 'nl'));

    expect(bare(told.map(textOf).join(' '))).toBe(plain(renderText(strange, 'nl')));
  }, 60_000);

  test('is not begun when it would take too long: it is there in another form', async () => {
    const label = { nl: 'x'.repeat(400), en: 'x'.repeat(400) };
    const fields = Array.from({ length: 100 }, (_, index) => ({
      name: `field${index}`,
      label,
      sensitivity: 'O' as const,
    }));
    const named = fields.map(({ name }) => ({ name, part: 'all' as const, origin: 'core' as const }));
    const [clause] = terms.clauses;
    if (clause === undefined) throw new Error('no clause');
    const clauses = Array.from({ length: 40 }, () => ({ ...clause, fields: named }));
    const huge = withText({ ...terms, clauses, vocabulary: { ...terms.vocabulary, fields } });

    await expect(renderPdf(huge, hashAgreement(huge), 'nl')).rejects.toThrow(GatewayError);
  });
});
