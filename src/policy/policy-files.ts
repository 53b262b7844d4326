import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Catalogue, Digest, Law, Model } from '../contract/generated/types.ts';
import { type KnownModels, readModels } from './models.ts';
import { readDocument, readListed, readModule } from './read-verified.ts';

/** What `policies/` holds for the engine, read and checked. */
export interface PolicyFiles {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly models: KnownModels;
  /** Says which engine answers: a replay must find the same one. */
  readonly digest: Digest;
  /** The Rego that the policy was compiled from, and what stands before it where a region has rules; as `policy.sha256` says. */
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
  const [{ wasm, digests }, law, catalogue, models] = await Promise.all([
    readModule(directory, 'policy'),
    readDocument(directory, 'law'),
    readDocument(directory, 'catalogue'),
    readModels(directory),
  ]);
  const beside = new TextEncoder().encode(besideThePolicy(digests));
  const digest = digestOf([wasm, beside, ...[law, catalogue, ...models].map(toCanonicalBytes)]);
  return { wasm, law, catalogue, models, digest, readSources: () => readSources(directory, digests) };
}

/** What a rule of a region is compiled with, as `policy.sha256` lists it: another compiler is another engine. */
const besideThePolicy = (digests: string): string =>
  digests
    .split('\n')
    .filter((line) => / {2}(?:rules|compiler)\//.test(line))
    .join('\n');

/** `policy.sha256` lists, in the form of sha256sum, what the policy was made from. */
function readSources(directory: string, digests: string): Promise<readonly RegoSource[]> {
  const listed = digests.split('\n').flatMap((line) => {
    const [, digest, path] = /^([0-9a-f]{64}) {2}((?:sluis|rules)\/[a-z_/]+\.rego)$/.exec(line) ?? [];
    return digest === undefined || path === undefined ? [] : { digest, path };
  });
  return Promise.all(
    listed.map(async ({ digest, path }) => ({ path, bytes: await readListed(directory, path, digest) })),
  );
}

const toCanonicalBytes = (document: Law | Catalogue | Model): Uint8Array =>
  new TextEncoder().encode(canonicalize(document));

/** SHA-256 over the parts, each with its length before it, so that no byte can move from one part to the next. */
function digestOf(parts: readonly Uint8Array[]): Digest {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.byteLength}\n`).update(part);
  return `sha-256:${hash.digest('base64url')}`;
}
