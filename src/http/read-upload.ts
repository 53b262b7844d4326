import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { GatewayError } from '../errors.ts';

/** Looks at the fields that came before the file, before any of the file is kept; throws what stops the reading. */
type Check = (fields: URLSearchParams) => void;

/** A form with one file, as it was sent. */
export interface Upload {
  readonly fields: URLSearchParams;
  /** A byte longer than `maxFileBytes` when it was too long. */
  readonly file?: Uint8Array;
}

/** One scan. Bytes. */
const maxFileBytes = 5 * 1024 * 1024;

/** A scan, and room for all answers beside it and for what stands between them. Bytes. */
const maxUploadBytes = maxFileBytes + 262_144;

/** The longest paper has some hundred questions, each an answer and the digest of its text; the rest is how it went. */
const limits = {
  fields: 250,
  files: 1,
  parts: 251,
  fieldSize: 10_000,
  fileSize: maxFileBytes + 1,
  headerPairs: 10,
  headerSize: 1_000,
};

/**
 * Reads posted forms with a file (RFC 7578), of each sender one at a time. Each costs up to 5 MB of memory, so only for who
 * is logged in. Stops reading at the first thing that is not as it should be.
 * @returns a reader that throws GatewayError `too-many-requests`, `too-large`, `invalid-input`, and what the check throws
 */
export function createUploads(): (sender: string, request: IncomingMessage, check: Check) => Promise<Upload> {
  const sending = new Set<string>();
  return async (sender, request, check) => {
    if (sending.has(sender)) throw new GatewayError('too-many-requests', 'Wait until the other file is here.');
    sending.add(sender);
    try {
      return await readUpload(request, check);
    } finally {
      sending.delete(sender);
    }
  };
}

async function readUpload(request: IncomingMessage, check: Check): Promise<Upload> {
  if (Number(request.headers['content-length'] ?? '0') > maxUploadBytes) throw tooLarge();
  const parser = openParser(request);
  const { promise, resolve, reject } = Promise.withResolvers<Upload>();
  const fields = new URLSearchParams();
  const chunks: Uint8Array[] = [];
  let received = 0;
  const count = ({ length }: Uint8Array): void => {
    received += length;
    if (received > maxUploadBytes) reject(tooLarge());
  };
  parser.on('field', (name, value, _nameIsCut, valueIsCut) => {
    if (valueIsCut) reject(tooLarge());
    else fields.append(name, value);
  });
  parser.on('file', (_name, file) => {
    // A file that is not wanted still has to go somewhere, or the end of the form never comes.
    file.on('error', reject).on('data', (chunk: Uint8Array) => chunks.push(chunk));
    attempt(() => check(fields), reject);
  });
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) parser.on(limit, () => reject(tooLarge()));
  parser.on('finish', () => resolve(toUpload(fields, chunks)));
  parser.on('error', () => reject(unreadable()));
  request.on('data', count).on('aborted', () => reject(unreadable()));
  request.pipe(parser);
  try {
    return await promise;
  } finally {
    request.off('data', count).unpipe(parser);
    // What is left of the body goes nowhere.
    request.resume();
    parser.destroy();
  }
}

function openParser({ headers }: IncomingMessage): BusboyInstance {
  try {
    return new Busboy({ headers: { ...headers, 'content-type': headers['content-type'] ?? '' }, limits });
  } catch (cause) {
    throw unreadable(cause);
  }
}

function attempt(work: () => void, failed: (error: unknown) => void): void {
  try {
    work();
  } catch (error) {
    failed(error);
  }
}

function toUpload(fields: URLSearchParams, chunks: readonly Uint8Array[]): Upload {
  const file = Buffer.concat(chunks);
  return file.length === 0 ? { fields } : { fields, file: new Uint8Array(file) };
}

const tooLarge = (): GatewayError => new GatewayError('too-large', 'A scan may be 5 MB at most.');
const unreadable = (cause?: unknown): GatewayError =>
  new GatewayError('invalid-input', 'The form could not be read.', cause === undefined ? {} : { cause });
