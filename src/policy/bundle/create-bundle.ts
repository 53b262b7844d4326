import { gzipSync } from 'node:zlib';
import { boundsOf } from '../models.ts';
import type { PolicyFiles, RegoSource } from '../policy-files.ts';
import { assertSigned, type SignedAgreement } from '../signed-agreement.ts';
import { type BundleSigner, signFiles } from './sign-bundle.ts';
import { toStructuredText } from './structured-text.ts';
import { type ArchiveFile, toTar } from './tar.ts';

export interface BundleParts {
  readonly agreement: SignedAgreement;
  readonly policy: Omit<PolicyFiles, 'readSources'>;
  /** What `policy.wasm` was compiled from, and the house rules of the agreement. */
  readonly sources: readonly RegoSource[];
  readonly signer: BundleSigner;
}

/** All that a bundle puts below `data`: the policy, and the four documents that it reads. */
const roots = ['agreement', 'catalogue', 'law', 'model', 'sluis'];

/**
 * An agreement as an OPA bundle: a gzipped, signed archive with which a party's own OPA decides as the gateway does.
 * It holds the policy twice: as Rego, which every OPA runs, and as `policy.wasm`, which the SDKs run. The manifest names
 * no Wasm entrypoint, for then an OPA that was built without a Wasm runtime would refuse the whole bundle.
 * No fact about any client is in it. Equal parts give equal bytes.
 * @throws GatewayError `decision-unavailable` when the agreement is not the one of its hash
 */
export function createBundle({ agreement, policy, sources, signer }: BundleParts): Uint8Array {
  assertSigned(agreement);
  const { hash, document } = agreement;
  const { wasm, law, catalogue, models, digest } = policy;
  const { id, version } = document;
  const manifest = {
    revision: hash,
    roots,
    rego_version: 1,
    metadata: { agreement: id, version, hash, engine: digest },
  };
  const files: ArchiveFile[] = [
    toStructuredFile('.manifest', manifest),
    toStructuredFile('data.json', { law, catalogue, model: boundsOf(models, document), agreement: document }),
    { name: 'policy.wasm', bytes: wasm },
    ...sources.map(({ path, bytes }) => ({ name: path, bytes })),
  ];
  return compress(toTar([signFiles(files, signer, id), ...files]));
}

const toStructuredFile = (name: string, content: object): ArchiveFile => ({
  name,
  bytes: Buffer.from(toStructuredText(content)),
});

/** Its header names the system it was made on; 255 is "unknown" (RFC 1952 section 2.3.1). */
function compress(archive: Buffer): Uint8Array {
  const compressed = gzipSync(archive, { level: 9 });
  compressed[9] = 255;
  return compressed;
}
