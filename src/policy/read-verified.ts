import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validate } from '../contract/contract.ts';
import type { Catalogue, Checks, Law, Model, Topics } from '../contract/generated/types.ts';
import { decisionUnavailable } from './decision-unavailable.ts';

interface Documents {
  catalogue: Catalogue;
  checks: Checks;
  law: Law;
  model: Model;
  topics: Topics;
}

/** A compiled module, and what its digest file lists. */
export interface VerifiedModule {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** In the form of sha256sum: the module first, and below it what it was made from. */
  readonly digests: string;
}

/**
 * Reads `<name>.wasm` and holds it against the first line of `<name>.sha256`.
 * @throws GatewayError `decision-unavailable`
 */
export async function readModule(directory: string, name: 'policy' | 'review'): Promise<VerifiedModule> {
  const [wasm, expected] = await Promise.all([
    readBytes(directory, `${name}.wasm`),
    readBytes(directory, `${name}.sha256`),
  ]);
  const digests = new TextDecoder().decode(expected);
  if (!digests.startsWith(toHex(wasm))) throw decisionUnavailable(`${name}.wasm is not the one of ${name}.sha256`);
  return { wasm, digests };
}

/**
 * Reads a file that must have this digest.
 * @throws GatewayError `decision-unavailable`
 */
export async function readListed(directory: string, path: string, digest: string): Promise<Uint8Array> {
  const bytes = await readBytes(directory, path);
  if (toHex(bytes) !== digest) throw decisionUnavailable(`${path} is not the one that was compiled`);
  return bytes;
}

/**
 * Reads a JSON document and holds it against its schema.
 * @param path below the directory
 * @throws GatewayError `decision-unavailable`
 */
export async function readDocument<Name extends keyof Documents>(
  directory: string,
  name: Name,
  path = join('data', `${name}.json`),
): Promise<Documents[Name]> {
  const checked = validate(name, parse(await readBytes(directory, path), path));
  if (checked.ok) return checked.value;
  const places = checked.errors.slice(0, 5).map(({ pointer }) => pointer);
  throw decisionUnavailable(`${path} is not valid (${places.join(', ')})`);
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw decisionUnavailable(`${path} is not JSON`, cause);
  }
}

async function readBytes(directory: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(join(directory, path)));
  } catch (cause) {
    throw decisionUnavailable(`${path} cannot be read`, cause);
  }
}

const toHex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
