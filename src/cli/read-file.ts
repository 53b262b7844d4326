import { readFileSync, statSync } from 'node:fs';
import { parseStrictJson } from '../contract/strict-json.ts';
import { UnreadableError } from './command.ts';

/** More is no file of ours. */
const maxBytes = 16 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** How a file is called in a message. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

/**
 * The bytes of a file that somebody names; `-` is standard input.
 * @param expected what it should hold, for the message
 * @throws UnreadableError
 */
export function readBytes(path: string, expected: string): Buffer {
  try {
    const isTooLarge = path !== '-' && statSync(path).size > maxBytes;
    if (!isTooLarge) return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw unreadable(path, reasons[code] ?? `it cannot be read (${code})`, expected);
  }
  throw unreadable(path, `it has more than ${maxBytes} bytes`, expected);
}

/**
 * A file of strict JSON (RFC 7493).
 * @throws UnreadableError
 */
export function readJson(path: string, expected: string): unknown {
  return parseJson(path, readBytes(path, expected), expected);
}

/** The same, of bytes that were read already. @throws UnreadableError */
export function parseJson(path: string, bytes: Uint8Array, expected: string): unknown {
  const read = parseStrictJson(bytes, 32);
  if (read.ok) return read.value;
  const { code, offset } = read.fault;
  throw unreadable(path, `it is not strict JSON, ${code} at character ${offset}`, expected);
}

/** What is wrong with a file, and what was expected of it. */
export const unreadable = (path: string, reason: string, expected: string): UnreadableError =>
  new UnreadableError(`${nameOf(path)}: ${reason}. Expected is ${expected}.`);
