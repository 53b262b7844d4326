import { createHash, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { AgreementHash } from '../../contract/generated/types.ts';
import type { PolicyFiles } from '../policy-files.ts';
import type { SignedAgreement } from '../signed-agreement.ts';
import { type PublishedKey, toPublishedKey } from './bundle-key.ts';
import { createBundle } from './create-bundle.ts';

/** An agreement as a party's own OPA takes it. */
export interface Bundle {
  /** A gzipped tar. */
  readonly bytes: Uint8Array;
  /** A strong entity tag, with its quotes: the digest of the bytes. */
  readonly etag: string;
}

export interface Bundles {
  /** With what a bundle's signature is verified. */
  readonly key: PublishedKey;
  /**
   * The bundle of an agreement, made once and then remembered.
   * @throws GatewayError `decision-unavailable` when the agreement is not the one of its hash, or the Rego is not what
   *   the running policy was compiled from
   */
  of(agreement: SignedAgreement): Promise<Bundle>;
}

/** About a quarter of a megabyte each; a region has one agreement, and a new version now and then. */
const maxBundles = 16;

export function createBundles(policy: PolicyFiles, signingKey: KeyObject): Bundles {
  const key = toPublishedKey(signingKey);
  const signer = { key: signingKey, keyId: key.kid };
  const made = new LRUCache<AgreementHash, Bundle>({ max: maxBundles });
  return {
    key,
    async of(agreement) {
      const known = made.get(agreement.hash);
      if (known !== undefined) return known;
      const bytes = createBundle({ agreement, policy, sources: await policy.readSources(), signer });
      const bundle = { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
      made.set(agreement.hash, bundle);
      return bundle;
    },
  };
}
