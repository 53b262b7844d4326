/**
 * Witnessing: this gateway signs what others publish of their logs, and has others sign what it publishes of its own. Then
 * nobody alone can show two histories, who runs a gateway included. Whatever comes from outside is judged by the verifier
 * (`log-proof`) and by keys of the configuration. Decision 46 has the reasons, docs/witness.md how it is set up.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { PublishedTrees } from '../audit/audit.ts';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { thumbprint } from '../log-proof/log-proof.ts';
import type { Store } from '../store/store.ts';
import type { WitnessFault } from './ask-witness.ts';
import { createAsking, isAlarming, type WitnessAddress } from './asking.ts';
import { type CosigningAlarms, type CosigningAnswer, createCosigning } from './cosigning.ts';
import { keepAsking } from './keep-asking.ts';
import type { NamedKeys } from './named-keys.ts';
import { type LogVisit, type SeenLog, visitLog } from './outside.ts';
import { toStanding, type WitnessStanding } from './standing.ts';
import { createTaking, type Take } from './taking.ts';
import { countForks } from './witnessed-rows.ts';

export type { CosigningAnswer, LogVisit, NamedKeys, SeenLog, WitnessAddress, WitnessFault, WitnessStanding };
export { isAlarming, keepAsking, visitLog };

/** The public key of cosignatures, as a JWK (RFC 7517, RFC 8037, RFC 9864). */
export interface CosigningKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  /** Fully specified (RFC 9864), and so told from the key of the log at one look. */
  readonly alg: 'Ed25519';
  readonly use: 'sig';
  /** What it signs: https://c2sp.org/tlog-cosignature, and nothing else. */
  readonly for: 'cosignatures';
  /** The name that stands in the signature lines. */
  readonly name: string;
}

export interface Witness {
  readonly key: CosigningKey;
  /** Answers `add-checkpoint` of https://c2sp.org/tlog-witness. @throws GatewayError `store-unavailable` */
  cosign(body: string): Promise<CosigningAnswer>;
  /**
   * Takes signature lines over a checkpoint of ours; undefined when there is none of that size.
   * @throws GatewayError `store-unavailable`, `log-unavailable`
   */
  readonly take: Take;
  /** Asks the witnesses whose turn it is; see `keepAsking`. */
  ask(): Promise<void>;
  /**
   * How it goes with those that sign ours, also with those that come to us.
   * @param tree of which it is told what they signed, and `size` what its last checkpoint covers
   * @throws GatewayError `store-unavailable`
   */
  standing(tree: string, size: number, now: Instant): Promise<readonly WitnessStanding[]>;
  /** How many second histories of other gateways' logs are kept here as proof. @throws GatewayError `store-unavailable` */
  forksSeen(): Promise<number>;
  /** Breaks off what is under way towards witnesses. */
  stop(): void;
}

export interface WitnessParts {
  readonly store: Store;
  /** The real time. */
  readonly clock: Clock;
  /** The name of the gateway. */
  readonly name: string;
  /** Ed25519 private key that signs cosignatures and nothing else. */
  readonly key: KeyObject;
  /** The public keys of our own log. */
  readonly ownKeys: readonly object[];
  readonly trees: PublishedTrees;
  /** Gateways whose logs we sign. */
  readonly logs: readonly NamedKeys[];
  /** Who signs ours. */
  readonly witnesses: readonly WitnessAddress[];
  readonly tell: CosigningAlarms & {
    /** A witness did not sign. */
    fault(witness: string, fault: WitnessFault): void;
  };
}

/** @throws RangeError when a key is none, or a name stands twice */
export function createWitness(parts: WitnessParts): Witness {
  const { store, clock, name, key, trees, logs, witnesses, tell } = parts;
  const own: NamedKeys = { name, keys: parts.ownKeys };
  const asking = createAsking({ trees, clock, own, witnesses, tellFault: tell.fault });
  return {
    key: toCosigningKey(name, key),
    cosign: createCosigning({ store, clock, name, key, logs, tell }),
    take: createTaking({ clock, trees, own, witnesses }),
    ...{ ask: asking.ask, stop: asking.stop },
    async standing(tree, size, now) {
      const signed = new Map((await trees.cosigned(tree)).map(({ name: by, ...last }) => [by, last]));
      const asked = new Map(asking.standing().map((turn) => [turn.name, turn]));
      return witnesses.map(({ name: by }) =>
        toStanding(by, { signed: signed.get(by), turn: asked.get(by), size, now }),
      );
    },
    forksSeen: () => countForks(store),
  };
}

function toCosigningKey(name: string, key: KeyObject): CosigningKey {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const kid = thumbprint(x);
  return { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'Ed25519', use: 'sig', for: 'cosignatures', name };
}
