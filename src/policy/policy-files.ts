import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { validate } from '../contract/contract.ts';
import type { Catalogue, Digest, Law, Model } from '../contract/generated/types.ts';
import { decisionUnavailable } from './decision-unavailable.ts';

/** What `policies/` holds for the engine, read and checked. */
export interface PolicyFiles {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly model: Model;
  /** Says which engine answers: a replay must find the same one. */
  readonly digest: Digest;
  /** The Rego that the policy was compiled from, as long as it is what `policy.sha256` says. */
  readSources(): Promise<readonly RegoSource[]>;
}

export interface RegoSource {
  /** Its path below `policies/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the compiled policy and its data from a folder.
 * @throws GatewayError `decision-unavailable` when a file is missing, does not match its digest or is not valid
 */
export async function readPolicyFiles(directory: string): Promise<PolicyFiles> {
  const [wasm, expected, law, catalogue, model] = await Promise.all([
    read(directory, 'policy.wasm'),
    read(directory, 'policy.sha256'),
    readDocument(directory, 'law'),
    readDocument(directory, 'catalogue'),
    readDocument(directory, 'model'),
  ]);
  const digests = new TextDecoder().decode(expected);
  if (!digests.startsWith(toHex(wasm))) throw decisionUnavailable('policy.wasm is not the one of policy.sha256');
  const documents = { law, catalogue, model };
  const digest = digestOf([wasm, ...Object.values(documents).map(toCanonicalBytes)]);
  return { wasm, ...documents, digest, readSources: () => readSources(directory, digests) };
}

/** `policy.sha256` lists, in the form of sha256sum, what the policy was made from. */
function readSources(directory: string, digests: string): Promise<readonly RegoSource[]> {
  const listed = digests.split('\n').flatMap((line) => {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(sluis\/[a-z_/]+\.rego)$/.exec(line) ?? [];
    return digest === undefined || path === undefined ? [] : { digest, path };
  });
  return Promise.all(
    listed.map(async ({ digest, path }) => {
      const bytes = await read(directory, path);
      if (toHex(bytes) !== digest) throw decisionUnavailable(`${path} is not the one of policy.sha256`);
      return { path, bytes };
    }),
  );
}

const toHex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readDocument(directory: string, name: 'law'): Promise<Law>;
async function readDocument(directory: string, name: 'catalogue'): Promise<Catalogue>;
async function readDocument(directory: string, name: 'model'): Promise<Model>;
async function readDocument(directory: string, name: 'law' | 'catalogue' | 'model'): Promise<unknown> {
  const bytes = await read(directory, join('data', `${name}.json`));
  const checked = validate(name, parse(bytes, name));
  if (!checked.ok) {
    const places = checked.errors.slice(0, 5).map(({ pointer }) => pointer);
    throw decisionUnavailable(`${name}.json is not valid (${places.join(', ')})`);
  }
  return checked.value;
}

function parse(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw decisionUnavailable(`${name}.json is not JSON`, cause);
  }
}

async function read(directory: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(join(directory, name)));
  } catch (cause) {
    throw decisionUnavailable(`${name} cannot be read`, cause);
  }
}

const toCanonicalBytes = (document: Law | Catalogue | Model): Uint8Array =>
  new TextEncoder().encode(canonicalize(document));

/** SHA-256 over the parts, each with its length before it, so that no byte can move from one part to the next. */
function digestOf(parts: readonly Uint8Array[]): Digest {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.byteLength}\n`).update(part);
  return `sha-256:${hash.digest('base64url')}`;
}
