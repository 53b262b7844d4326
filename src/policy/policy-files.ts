import canonicalize from 'canonicalize';
import type { Digest } from '../contract/generated/types.ts';
import { digestOfEngine, type EngineContent, toEngineFile } from './engine-file.ts';
import { readModels } from './models.ts';
import { readDocument, readListed, readModule } from './read-verified.ts';

/** What `policies/` holds for the engine, read and checked. */
export interface PolicyFiles extends EngineContent {
  /** All of it that decides, to be kept. */
  readonly file: Uint8Array<ArrayBuffer>;
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
  const beside = besideThePolicy(digests);
  const file = toEngineFile(wasm, beside, [law, catalogue, ...models].map(toCanonicalText));
  const content = { wasm, beside, law, catalogue, models };
  return { ...content, file, digest: digestOfEngine(file), readSources: () => readSources(directory, digests) };
}

/** The lines about rules of regions and their compiler. */
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

const toCanonicalText = (document: object): string => String(canonicalize(document));
