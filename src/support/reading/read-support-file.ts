import type { FileLine } from './file-line.ts';
import { readCsv } from './read-csv.ts';
import { readIwmo } from './read-iwmo.ts';
import { readNdjson } from './read-ndjson.ts';

const readers = {
  'application/x-ndjson': readNdjson,
  'text/csv': readCsv,
  'application/xml': readIwmo,
} as const;

/** The kinds of file in which support events come in bulk. */
export type SupportFileType = keyof typeof readers;

export const supportFileTypes = Object.keys(readers) as readonly SupportFileType[];

/**
 * A file of support events line by line, as it comes in: holds no more of it than a line.
 * @throws GatewayError `invalid-input` for what cannot be read (on), with the line; `too-large`
 */
export function readSupportFile(type: SupportFileType, source: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  return readers[type](source);
}
