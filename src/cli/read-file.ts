import { readFileSync, statSync } from 'node:fs';
import { type JsonFault, parseStrictJson } from '../contract/strict-json.ts';
import { GatewayError } from '../errors.ts';

/** More is no file of ours. */
const maxBytes = 16 * 1024 * 1024;

/**
 * The bytes of a file that somebody names; `-` is standard input.
 * @throws GatewayError `too-large`, or what the file system says
 */
export function readBytes(path: string): Buffer {
  if (path === '-') return readFileSync(0);
  if (statSync(path).size > maxBytes) throw new GatewayError('too-large', `${path} has more than ${maxBytes} bytes.`);
  return readFileSync(path);
}

/**
 * A file of strict JSON (RFC 7493).
 * @throws GatewayError `malformed-json`
 */
export function readJson(path: string): unknown {
  const read = parseStrictJson(readBytes(path), 32);
  if (!read.ok) throw new GatewayError('malformed-json', describeFault(path, read.fault));
  return read.value;
}

const describeFault = (path: string, { code, offset }: JsonFault): string =>
  `${path} is not strict JSON: ${code} at character ${offset}.`;
