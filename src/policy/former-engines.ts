import { LRUCache } from 'lru-cache';
import type { Decision, DecisionInput, Digest } from '../contract/generated/types.ts';
import { createEngine } from './engine.ts';
import { readEngineFile } from './engine-file.ts';
import type { Denials } from './house-rules/denials.ts';
import type { SignedAgreement } from './signed-agreement.ts';
import { compilePolicy } from './wasm-instance.ts';

/** An engine that was kept. It answers no request: what it decides is a document, and with that nothing can be fetched. */
export interface FormerEngine {
  /** Whether the rules of a region are compiled for it as they are now. */
  readonly compilesAlike: boolean;
  /**
   * What it decides, worked out now.
   * @param denials what the rules of the region say of the facts: of an agreement without rules nothing
   * @throws GatewayError `decision-unavailable` as `Policy.decide`
   */
  decide(facts: DecisionInput, agreement: SignedAgreement, denials?: Denials): Decision;
}

/** Some megabytes each, and seldom more than one of them in use. */
const maxEngines = 3;
const maxInstances = 4;

/**
 * Opens engines that were kept; those that were used last stay open. The bytes are held against the digest each time: an engine that
 * stays open does not hide that what is stored was changed.
 * @param besideNow what rules of regions are compiled with here
 */
export function createFormerEngines(besideNow: string): (file: Uint8Array, digest: Digest) => FormerEngine | undefined {
  const engines = new LRUCache<Digest, FormerEngine>({ max: maxEngines });
  return (file, digest) => {
    const content = readEngineFile(file, digest);
    if (content === undefined) return undefined;
    const known = engines.get(digest);
    if (known !== undefined) return known;
    const { wasm, beside, ...data } = content;
    // Nothing is remembered: to decide anew is what it is for.
    const { anew } = createEngine({ ...data, instantiate: compilePolicy(wasm), maxInstances, maxDecisions: 1 });
    const engine = { compilesAlike: beside === besideNow, decide: anew };
    engines.set(digest, engine);
    return engine;
  };
}
