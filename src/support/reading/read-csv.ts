import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { InputError } from '../../contract/contract.ts';
import { type Asks, type FileLine, UnreadableFile, wrongLine } from './file-line.ts';
import { tooLong } from './read-ndjson.ts';
import { fileLimits, splitLines, type TextLine } from './split-lines.ts';

/** The columns that a file may have, in any order: the places of a support event. */
export const csvColumns = [
  'caseRef',
  'kind',
  'effectiveOn',
  'allocation',
  'plannedEnd',
  'supportContact.name',
  'supportContact.phone',
  'supportContact.email',
  'outOfHoursContact.org',
  'outOfHoursContact.phone',
  'supportIntensityBand',
  'nextEvaluationDate',
  'supportProviderName',
  'evaluationOutcome',
  'escalationLevel',
  'reason.codeList',
  'reason.code',
  'supersedes',
  'retracts',
] as const;

type Column = (typeof csvColumns)[number];
const known: ReadonlySet<string> = new Set(csvColumns);
const isColumn = (name: string): name is Column => known.has(name);

/** Without these no line can be an event. */
const needed: readonly Column[] = ['caseRef', 'kind'];

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * A file of CSV (RFC 4180) with a header, its cells parted by commas or, as a Dutch spreadsheet does it, by semicolons. An
 * empty cell is no value. Each line is read by itself: no value has a line break, so that a quote which is not closed spoils
 * its own line and hides none of those below it.
 * @throws GatewayError `invalid-input` for a header that is not one, and as `splitLines`
 */
export async function* readCsv(source: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  let header: Header | undefined;
  for await (const line of splitLines(source)) {
    if (header === undefined) header = readHeader(line);
    else yield readRecord(line, header);
  }
}

interface Header {
  readonly delimiter: ',' | ';';
  readonly columns: readonly Column[];
}

function readHeader({ number, bytes }: TextLine): Header {
  const text = decode(bytes);
  if (text === undefined) throw new UnreadableFile('header', 'the first line is not a header in UTF-8', number);
  // No name of a column has either of the two.
  const delimiter = text.includes(';') ? ';' : ',';
  const names = parseCells(text, delimiter) ?? [];
  const columns = names.filter(isColumn);
  if (columns.length < names.length || columns.length === 0) {
    throw new UnreadableFile('header', `the columns are ${csvColumns.join(', ')}`, number);
  }
  if (new Set(columns).size < columns.length) throw new UnreadableFile('header', 'a column is there twice', number);
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0) throw new UnreadableFile('header', `a column is missing: ${missing.join(', ')}`, number);
  return { delimiter, columns };
}

function readRecord({ number: line, bytes }: TextLine, { delimiter, columns }: Header): FileLine {
  if (bytes === undefined) return { line, content: '', asks: tooLong };
  const text = decode(bytes);
  if (text === undefined) return { line, content: bytes, asks: wrongLine('encoding', 'must be UTF-8') };
  const cells = parseCells(text, delimiter);
  if (cells === undefined) {
    return { line, content: text, asks: wrongLine('quote', 'a quote is not where it may be, or is not closed') };
  }
  // How it was quoted makes no other line of it.
  return { line, content: JSON.stringify(cells), asks: toAsks(cells, columns) };
}

function toAsks(cells: readonly string[], columns: readonly Column[]): Asks {
  if (cells.length !== columns.length) {
    return wrongLine('columns', `must have ${columns.length} cells, as the header has`);
  }
  const request: Record<string, unknown> = {};
  const errors: InputError[] = [];
  for (const [index, column] of columns.entries()) {
    const text = cells[index] ?? '';
    if (text === '') continue;
    if (!text.isWellFormed() || hasControls(text)) {
      errors.push({
        pointer: `/${column.replace('.', '/')}`,
        code: 'control-character',
        detail: 'has a character that no value has',
      });
    }
    put(request, column, text);
  }
  return errors.length > 0 ? { kind: 'nothing', errors } : { kind: 'request', body: { ok: true, value: request } };
}

/** A place with a dot is one within an object. Every value of an event is a text. */
function put(request: Record<string, unknown>, column: Column, text: string): void {
  const [outer = column, inner] = column.split('.');
  if (inner === undefined) request[outer] = text;
  else request[outer] = { ...(request[outer] as object | undefined), [inner]: text };
}

const hasControls = (text: string): boolean => /\p{Cc}/u.test(text);

function decode(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The cells of one line. What the parser says of a fault quotes the line, so it goes no further. */
function parseCells(line: string, delimiter: ',' | ';'): readonly string[] | undefined {
  try {
    const [cells] = parse(line, {
      delimiter,
      relax_column_count: true,
      record_delimiter: '\n',
      max_record_size: fileLimits.lineBytes,
    });
    return cells;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
