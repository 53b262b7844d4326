import { createHash, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { AgreementHash } from '../../contract/generated/types.ts';
import { decisionUnavailable } from '../decision-unavailable.ts';
import type { OpenCompiler } from '../house-rules/rule-compiler.ts';
import type { PolicyFiles, RegoSource } from '../policy-files.ts';
import type { SignedAgreement } from '../signed-agreement.ts';
import { type PublishedKey, toPublishedKey } from './bundle-key.ts';
import { createBundle } from './create-bundle.ts';
import { withHouseRules, withoutHouseRules } from './rules-in-bundle.ts';

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

/** @param openCompiler without it no bundle is made of an agreement with house rules */
export function createBundles(policy: PolicyFiles, signingKey: KeyObject, openCompiler?: OpenCompiler): Bundles {
  const key = toPublishedKey(signingKey);
  const signer = { key: signingKey, keyId: key.kid };
  const made = new LRUCache<AgreementHash, Bundle>({ max: maxBundles });
  return {
    key,
    async of(agreement) {
      const known = made.get(agreement.hash);
      if (known !== undefined) return known;
      const { houseRules } = agreement.document;
      const listed = await policy.readSources();
      const sources = houseRules ? withHouseRules(listed, houseRules) : withoutHouseRules(listed);
      const wasm = houseRules ? await compileWith(sources, openCompiler) : policy.wasm;
      const bytes = createBundle({ agreement, policy: { ...policy, wasm }, sources, signer });
      const bundle = { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
      made.set(agreement.hash, bundle);
      return bundle;
    },
  };
}

/** The whole of it as one module, for the SDKs that run no Rego. */
async function compileWith(
  sources: readonly RegoSource[],
  openCompiler: OpenCompiler | undefined,
): Promise<PolicyFiles['wasm']> {
  if (openCompiler === undefined) throw decisionUnavailable('house rules cannot be compiled here');
  const text = sources.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]);
  try {
    await using compiler = await openCompiler({});
    const built = await compiler.build({ sources: Object.fromEntries(text), entrypoints: ['sluis/main/decision'] });
    if (built.ok && built.requiredBuiltins.length === 0) return built.wasm;
  } catch (cause) {
    throw decisionUnavailable('a house rule cannot be compiled', cause);
  }
  throw decisionUnavailable('a house rule does not compile');
}
