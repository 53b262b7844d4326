import { stringify } from 'csv-stringify/sync';
import type { FileLine } from './file-line.ts';

/** A text in parts, cut without regard for lines or characters. */
export async function* inParts(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield Uint8Array.from(bytes.subarray(from, from + size));
}

/** All lines of a reading, and what ended it before its end: the code of the first error. */
export async function readAll(reading: AsyncIterable<FileLine>): Promise<{ lines: FileLine[]; ended?: string }> {
  const lines: FileLine[] = [];
  try {
    for await (const line of reading) lines.push(line);
    return { lines };
  } catch (error) {
    return { lines, ended: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  const { code, extras } = error as { code?: string; extras?: { errors?: { code: string }[] } };
  return extras?.errors?.[0]?.code ?? code ?? String(error);
}

/** What each line asks, or the codes of what is wrong with it. */
export const asked = (lines: readonly FileLine[]): unknown[] =>
  lines.map(({ asks }) => {
    if (asks.kind === 'nothing') return asks.errors.map(({ code, pointer }) => `${code} ${pointer}`.trim());
    if (asks.kind === 'product') return asks.product;
    return asks.body.ok ? asks.body.value : asks.body.fault.code;
  });

/** A file of CSV as a spreadsheet writes it. */
export const toCsvFile = (rows: readonly (readonly string[])[], delimiter: ',' | ';'): string =>
  stringify(
    rows.map((row) => [...row]),
    { delimiter, quoted_empty: false },
  );

type Texts = Readonly<Record<string, string | undefined>>;

interface MessageParts {
  readonly message?: '305' | '307';
  readonly header?: Texts;
  readonly bsn?: string;
  readonly products?: readonly Texts[];
  /** In place of the namespace of the message. */
  readonly namespace?: string;
  readonly before?: string;
}

const element = (name: string, content: string): string => `<m:${name}>${content}</m:${name}>`;
const elements = (texts: Texts): string =>
  Object.entries(texts)
    .map(([name, text]) => (text === undefined ? '' : element(name, text)))
    .join('');

/** A message of iWmo 3.2 as the standard describes it, with an invented client. */
export function toIwmoFile(parts: MessageParts = {}): string {
  const { message = '305', header = {}, bsn = '999990019', products = [{}], before = '' } = parts;
  const name = message === '305' ? 'StartProduct' : 'StopProduct';
  const { namespace = `http://www.istandaarden.nl/iwmo/3_2/wmo${message}/schema` } = parts;
  const first: Texts = {
    BerichtCode: message === '305' ? '418' : '420',
    BerichtVersie: '3',
    BerichtSubversie: '2',
    Afzender: '12345678',
    Ontvanger: '9999',
    ...header,
  };
  const own = {
    Begindatum: '2026-06-01',
    ...(message === '307' ? { RedenBeeindiging: '19', Einddatum: '2026-07-01' } : {}),
  };
  const list = products.map((product) => element(name, elements({ ...own, StatusAanlevering: '1', ...product })));
  const identification = '<m:BerichtIdentificatie><i:Identificatie>M1</i:Identificatie></m:BerichtIdentificatie>';
  const person = `${element('Bsn', bsn)}<m:Naam><i:Achternaam>Verzonnen</i:Achternaam></m:Naam>`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>${before}`,
    `<m:Bericht xmlns:m="${namespace}" xmlns:i="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema">`,
    `${element('Header', elements(first) + identification)}`,
    `${element('Client', person + element(name.replace('Product', 'Producten'), list.join('\n')))}`,
    '</m:Bericht>\n',
  ].join('\n');
}
