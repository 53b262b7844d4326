import { setImmediate } from 'node:timers/promises';
import type { TextBlock, TextList, TextParagraph } from '../text-document.ts';
import { colors, type Element, page, type Sheet, type Style } from './sheet.ts';
import { begin } from './structure.ts';
import { writeLines } from './write-lines.ts';
import { writeTable } from './write-table.ts';

const body: Style = { face: 'regular', size: 10, color: colors.ink };
const strong: Style = { ...body, face: 'bold' };
const step = 14.5;
const gap = 5;
/** How far text stands from its number, or from the word that says what it is about. */
const indents = { number: 32, word: 92 } as const;

const headings = {
  H1: { style: { face: 'bold', size: 20, color: colors.accent }, step: 26, above: 0, below: 10, keep: 60 },
  H2: { style: { face: 'bold', size: 14, color: colors.accent }, step: 19, above: 24, below: 6, keep: 60 },
  H3: { style: { face: 'bold', size: 11, color: colors.ink }, step: 15, above: 18, below: 4, keep: 100 },
} as const satisfies Record<string, { style: Style; step: number; above: number; below: number; keep: number }>;

/** Writes a heading, on the page of what follows it. */
export function writeHeading(sheet: Sheet, parent: Element, level: keyof typeof headings, text: string): void {
  const { style, above, below, keep, ...place } = headings[level];
  const lines = sheet.wrap(text, page.width, style);
  sheet.need(above + lines.length * place.step + keep);
  if (sheet.y > page.top) sheet.y += above;
  if (level === 'H2') drawRule(sheet);
  const element = begin(sheet, parent, level);
  writeLines(sheet, element, lines, { x: page.left, style, ...place });
  element.end();
  sheet.y += below;
}

function drawRule(sheet: Sheet): void {
  const { document, y } = sheet;
  sheet.decorate('Layout', () =>
    document.moveTo(page.left, y).lineTo(page.right, y).lineWidth(1.2).strokeColor(colors.accent).stroke(),
  );
  sheet.y += 6;
}

/** Writes blocks one after the other, and lets others have their turn after each. */
export async function writeBlocks(sheet: Sheet, parent: Element, blocks: readonly TextBlock[]): Promise<void> {
  let indent = 0;
  for (const [index, block] of blocks.entries()) {
    await setImmediate();
    const next = blocks[index + 1]?.kind;
    switch (block.kind) {
      case 'paragraph':
        indent = indentOf(block);
        writeParagraph(sheet, parent, block, next);
        break;
      case 'list':
        writeList(sheet, parent, block, indent);
        break;
      case 'table':
        writeTable(sheet, parent, block);
    }
  }
}

const indentOf = ({ mark }: TextParagraph): number =>
  mark === undefined ? 0 : indents[/\d$/.test(mark) ? 'number' : 'word'];

/** A paragraph that announces a list or a table stands on one page with its beginning. */
function writeParagraph(
  sheet: Sheet,
  parent: Element,
  paragraph: TextParagraph,
  next: TextBlock['kind'] | undefined,
): void {
  const announces = next === 'list' || next === 'table';
  const { mark, text } = paragraph;
  const indent = indentOf(paragraph);
  const lines = sheet.wrap(text, page.width - indent, body);
  sheet.need(announces ? lines.length * step + 70 : Math.min(lines.length, 2) * step);
  const element = begin(sheet, parent, 'P');
  if (mark !== undefined) element.add(() => sheet.line(mark, page.left, sheet.y, strong));
  writeLines(sheet, element, lines, { x: page.left + indent, style: body, step });
  element.end();
  sheet.y += next === 'list' ? 1 : gap;
}

function writeList(sheet: Sheet, parent: Element, { items }: TextList, indent: number): void {
  const list = begin(sheet, parent, 'L');
  const left = page.left + indent;
  for (const item of items) {
    const lines = sheet.wrap(item, page.right - left - 12, body);
    sheet.need(Math.min(lines.length, 2) * step);
    const { y } = sheet;
    sheet.decorate('Layout', () => sheet.document.circle(left + 3.5, y + 6.5, 1.4).fill(colors.ink));
    const entry = begin(sheet, list, 'LI');
    const content = begin(sheet, entry, 'LBody');
    writeLines(sheet, content, lines, { x: left + 12, style: body, step });
    content.end();
    entry.end();
  }
  list.end();
  sheet.y += gap;
}
