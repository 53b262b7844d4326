import type { Agreement, AgreementHash } from '../../../contract/generated/types.ts';
import { GatewayError } from '../../../errors.ts';
import { renderText, toDocument } from '../agreement-text.ts';
import { framePhrases } from '../frame-phrases.ts';
import type { Language, TextPart, TextSection } from '../text-document.ts';
import { type Beginning, keepContents } from './contents.ts';
import { colors, type Element, page, Sheet, type Style } from './sheet.ts';
import { begin } from './structure.ts';
import { writeBlocks, writeHeading } from './write-blocks.ts';
import { writeLines } from './write-lines.ts';

/** Longer texts, in characters, are read in another form: this is some three hundred pages. */
const longest = 800_000;

const small: Style = { face: 'regular', size: 7, color: colors.soft };
const note: Style = { face: 'regular', size: 9, color: colors.soft };
/** In which a hash fits on a line. */
const fine: Style = { ...note, size: 8 };

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

interface OutlineOptions {
  readonly expanded: boolean;
  readonly fit: boolean;
  readonly top: number;
  /** From the right edge, as pdfkit counts here. */
  readonly left: number;
}

/**
 * The text of an agreement as a tagged PDF, in the form of PDF/UA-1: headings, lists and tables by their structure, the
 * language, the typeface embedded, bookmarks, and the hash on each page. Its structure holds the words of the plain text.
 * Equal input gives equal bytes: the only date in it is the first day of the term.
 *
 * @throws GatewayError `not-acceptable` when the text is too long for it
 */
export async function renderPdf(agreement: Agreement, hash: AgreementHash, language: Language): Promise<Uint8Array> {
  if (renderText(agreement, language, agreement.text.generator).length > longest) {
    throw new GatewayError(
      'not-acceptable',
      'this text is too long for a PDF; it is there as a page and as plain text',
    );
  }
  const document = toDocument(agreement, language);
  const edition = `${framePhrases[language].agreement} ${agreement.id}, ${framePhrases[language].version.toLowerCase()} ${agreement.version}`;
  const sheet = new Sheet({
    title: document.title,
    subject: edition,
    keywords: hash,
    language: locales[language],
    date: new Date(`${agreement.term.from}T00:00:00Z`),
  });
  const bytes = collect(sheet);
  const root = sheet.document.struct('Document');
  sheet.document.addStructure(root);
  writeHeading(sheet, root, 'H1', document.title);
  await writeBlocks(sheet, root, document.blocks);
  writeNote(sheet, root, hash, language);
  const contents = keepContents(sheet, root, document);
  sheet.turn();
  const beginnings: Beginning[] = [];
  for (const section of document.sections) beginnings.push(await writeSection(sheet, root, section));
  contents.fill(beginnings);
  root.end();
  writeFooters(sheet, [edition, hash], language);
  sheet.document.end();
  return bytes;
}

/** All bytes of the document, once it has ended. */
export async function collect({ document }: Sheet): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Writes a section, and tells where it begins. */
async function writeSection(sheet: Sheet, root: Element, section: TextSection): Promise<Beginning> {
  const element = begin(sheet, root, 'Sect');
  writeHeading(sheet, element, 'H2', section.heading);
  const { pageIndex } = sheet;
  const bookmark = mark(sheet, sheet.document.outline, section);
  await writeBlocks(sheet, element, section.blocks);
  for (const part of section.parts) {
    const inner = begin(sheet, element, 'Sect');
    writeHeading(sheet, inner, 'H3', part.heading);
    mark(sheet, bookmark, part);
    await writeBlocks(sheet, inner, part.blocks);
    inner.end();
  }
  element.end();
  return { id: section.id, heading: section.heading, pageIndex };
}

/** Makes the place that was just written reachable, from the bookmarks and from the contents. */
function mark(
  sheet: Sheet,
  parent: PDFKit.PDFOutline,
  { id, heading }: Pick<TextPart, 'id' | 'heading'>,
): PDFKit.PDFOutline {
  const top = Math.max(0, sheet.y - 40);
  sheet.document.addNamedDestination(id, 'XYZ', 0, top, null);
  const options: OutlineOptions = { expanded: false, fit: false, top, left: sheet.document.page.width };
  return parent.addItem(heading, options);
}

/** What is signed: in a part of its own, as these words are about the text and not of it. */
function writeNote(sheet: Sheet, root: Element, hash: AgreementHash, language: Language): void {
  const { hash: label, signed } = framePhrases[language];
  sheet.y += 8;
  const part = begin(sheet, root, 'Div');
  for (const line of [label, hash, signed]) {
    const style = line === hash ? fine : note;
    const paragraph = begin(sheet, part, 'P');
    writeLines(sheet, paragraph, sheet.wrap(line, page.width, style), { x: page.left, style, step: 13 });
    paragraph.end();
  }
  part.end();
}

/** On each page what it is of, and the number of the page. */
export function writeFooters(sheet: Sheet, lines: readonly string[], language: Language): void {
  const { page: word, of } = framePhrases[language];
  const { count } = sheet.document.bufferedPageRange();
  const y = page.bottom + 22;
  for (let index = 0; index < count; index += 1) {
    sheet.document.switchToPage(index);
    const number = `${word} ${index + 1} ${of} ${count}`;
    sheet.decorate('Pagination', () => {
      for (const [row, line] of lines.entries()) sheet.line(line, page.left, y + row * 9, small);
      sheet.line(number, page.right - sheet.widthOf(number, small), y, small);
    });
  }
}
