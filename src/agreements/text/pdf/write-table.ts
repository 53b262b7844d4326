import type { TextTable } from '../text-document.ts';
import { columnWidths } from './column-widths.ts';
import { colors, type Element, page, type Sheet, type Style } from './sheet.ts';
import { begin, beginHeader } from './structure.ts';

const body: Style = { face: 'regular', size: 9, color: colors.ink };
const strong: Style = { ...body, face: 'bold' };
const step = 12.5;
const padding = { side: 5, top: 2.5, bottom: 3.5 } as const;
const above = padding.top + padding.bottom;

/** A row cut into lines, per cell. */
type Row = readonly (readonly string[])[];

interface Grid {
  readonly sheet: Sheet;
  readonly lefts: readonly number[];
  readonly header: Row;
}

/** Writes a table with its caption; where it goes on on another page, its headings are shown there again. */
export function writeTable(sheet: Sheet, parent: Element, { caption, columns, rows }: TextTable): void {
  const widths = columnWidths(
    columns.map((column, index) => wishOf(sheet, [column, ...rows.map((row) => row[index] ?? '')])),
    page.width,
  );
  const wrap = (cells: readonly string[], style: Style): Row =>
    cells.map((cell, index) => sheet.wrap(cell, (widths[index] ?? 0) - 2 * padding.side, style));
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, page.left));
  const grid = { sheet, lefts, header: wrap(columns, strong) };
  const table = begin(sheet, parent, 'Table');
  sheet.need(step * 2 + heightOf(grid.header) + above + step);
  writeCaption(sheet, table, caption);
  writeHeader(grid, begin(sheet, table, 'THead'));
  const tbody = begin(sheet, table, 'TBody');
  for (const row of rows) writeRow(grid, tbody, wrap(row, body));
  tbody.end();
  table.end();
  sheet.y += 10;
}

function wishOf(sheet: Sheet, cells: readonly string[]) {
  const widest = (texts: readonly string[]): number =>
    texts.reduce((width, text) => Math.max(width, sheet.widthOf(text, strong)), 0);
  const words = cells.flatMap((cell) => cell.split(/(?<=[ /-])/));
  const sides = 2 * padding.side + 1;
  return {
    natural: Math.min(widest(cells), page.width) + sides,
    least: Math.min(widest(words.map((word) => word.trimEnd())), page.width / 3) + sides,
  };
}

const heightOf = (row: Row): number => Math.max(...row.map((lines) => lines.length)) * step + above;

function writeCaption(sheet: Sheet, table: Element, caption: string): void {
  const element = begin(sheet, table, 'Caption');
  for (const line of sheet.wrap(caption, page.width, strong)) {
    element.add(() => sheet.line(line, page.left, sheet.y, strong));
    sheet.y += step;
  }
  element.end();
  sheet.y += 3;
}

function writeHeader(grid: Grid, thead: Element): void {
  const { sheet, lefts, header } = grid;
  drawHeader(grid);
  const row = begin(sheet, thead, 'TR');
  for (const [index, lines] of header.entries()) {
    const cell = beginHeader(sheet, row, 'Column');
    cell.add(() => drawCell(grid, lines, lefts[index] ?? 0, strong));
    cell.end();
  }
  row.end();
  thead.end();
  sheet.y += heightOf(header);
}

/** A row that fits no page goes on on the next, cell by cell. */
function writeRow(grid: Grid, tbody: Element, lines: Row): void {
  const { sheet, lefts } = grid;
  const row = begin(sheet, tbody, 'TR');
  const cells = lines.map((_, index) => (index === 0 ? beginHeader(sheet, row, 'Row') : begin(sheet, row, 'TD')));
  let rest = lines;
  do {
    if (sheet.room < Math.min(heightOf(rest), page.bottom - page.top - heightOf(grid.header))) turnWithHeader(grid);
    const fitting = Math.max(1, Math.floor((sheet.room - above) / step));
    const now = rest.map((cell) => cell.slice(0, fitting));
    for (const [index, cell] of cells.entries()) {
      cell.add(() => drawCell(grid, now[index] ?? [], lefts[index] ?? 0, body));
    }
    sheet.y += heightOf(now);
    drawLine(sheet, colors.line);
    rest = rest.map((cell) => cell.slice(fitting));
  } while (rest.some((cell) => cell.length > 0));
  for (const cell of cells) cell.end();
  row.end();
}

/** The headings again, for the eye; they were told already. */
function turnWithHeader(grid: Grid): void {
  const { sheet, lefts, header } = grid;
  sheet.turn();
  drawHeader(grid);
  sheet.decorate('Pagination', () => {
    for (const [index, lines] of header.entries()) drawCell(grid, lines, lefts[index] ?? 0, strong);
  });
  sheet.y += heightOf(header);
}

function drawHeader({ sheet, header }: Grid): void {
  const { document, y } = sheet;
  const height = heightOf(header);
  sheet.decorate('Layout', () => document.rect(page.left, y, page.width, height).fill(colors.tint));
}

function drawCell({ sheet }: Grid, lines: readonly string[], left: number, style: Style): void {
  for (const [index, line] of lines.entries()) {
    sheet.line(line, left + padding.side, sheet.y + padding.top + index * step, style);
  }
}

function drawLine(sheet: Sheet, color: string): void {
  const { document, y } = sheet;
  sheet.decorate('Layout', () =>
    document.moveTo(page.left, y).lineTo(page.right, y).lineWidth(0.5).strokeColor(color).stroke(),
  );
}
