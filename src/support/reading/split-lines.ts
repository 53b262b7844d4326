import { tooLarge, UnreadableFile } from './file-line.ts';

/** One line is a few hundred bytes at most; a file is a month of a large provider. */
export const fileLimits = { lineBytes: 16_384, lines: 100_000, bytes: 64 * 1024 * 1024 } as const;

/** A line of text, without what ends it. */
export interface TextLine {
  /** From 1; lines without anything on them count. */
  readonly number: number;
  /** Undefined when it is longer than a line may be. */
  readonly bytes: Uint8Array | undefined;
}

const [newline, carriageReturn] = [0x0a, 0x0d];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * A stream as lines, as they come in: holds one line, and one part of the stream. Lines end with LF or CRLF; those with
 * nothing but white space are left out. A byte order mark of UTF-8 at the beginning is left out.
 * @throws GatewayError `too-large` for more lines or bytes than a file may have, `invalid-input` for UTF-16
 */
export async function* splitLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  let held: Buffer[] = [];
  let length = 0;
  let number = 0;
  const end = (): TextLine => {
    number += 1;
    if (number > fileLimits.lines) throw tooLarge(`A file may have ${fileLimits.lines} lines at most.`);
    const line = { number, bytes: length > fileLimits.lineBytes ? undefined : toLine(held, number) };
    [held, length] = [[], 0];
    return line;
  };
  const hold = (part: Buffer): void => {
    length += part.length;
    // Of a line that is too long only its length is kept.
    if (length <= fileLimits.lineBytes) held.push(part);
    else held = [];
  };
  for await (const chunk of limitBytes(source, fileLimits.bytes)) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      const line = end();
      if (!isBlank(line)) yield line;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  const last = length === 0 ? undefined : end();
  if (last !== undefined && !isBlank(last)) yield last;
}

/** A stream that ends with an error when it is longer than a file may be. */
export async function* limitBytes(source: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Buffer> {
  let received = 0;
  for await (const chunk of source) {
    received += chunk.length;
    if (received > most) throw tooLarge(`A file may be ${most} bytes at most.`);
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

function toLine(parts: readonly Buffer[], number: number): Uint8Array {
  const [first = Buffer.alloc(0), ...rest] = parts;
  const whole = rest.length === 0 ? first : Buffer.concat(parts);
  const bytes = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole;
  if (number > 1) return bytes;
  const [one, two] = bytes;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) {
    throw new UnreadableFile('encoding', 'must be UTF-8, and is UTF-16', number);
  }
  return bytes.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(3) : bytes;
}

/** Space and tab alone: a carriage return in the middle of a line ends none. */
const isBlank = ({ bytes }: TextLine): boolean => bytes?.every((byte) => byte === 0x20 || byte === 0x09) === true;
