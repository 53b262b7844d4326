import { parseStrictJson } from '../../contract/strict-json.ts';
import { type FileLine, wrongLine } from './file-line.ts';
import { fileLimits, splitLines } from './split-lines.ts';

/** What is said of a line that is longer than a line may be. */
export const tooLong = wrongLine('too-long', `has more than ${fileLimits.lineBytes} bytes`);

/** A file of JSON texts, one on a line (NDJSON), each read as strictly as a body. */
export async function* readNdjson(source: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  for await (const { number: line, bytes } of splitLines(source)) {
    if (bytes === undefined) yield { line, content: '', asks: tooLong };
    else yield { line, content: bytes, asks: { kind: 'request', body: parseStrictJson(bytes) } };
  }
}
