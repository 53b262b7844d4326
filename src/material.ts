import { createPrivateKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { DemoConfig, ProductionConfig } from './config.ts';
import type { Model } from './contract/generated/types.ts';
import { type Clock, type Instant, toInstant } from './contract/vocabulary.ts';
import { type Demo, openDemo } from './demo/demo.ts';
import type { TrustedIssuer } from './identity/identity.ts';
import type { HttpSourceConfig } from './sources/sources.ts';
import type { DatabaseConfig } from './store/store.ts';

/** What a gateway is made of besides code: keys, time, and where things are. From the configuration, or from the demo. */
export interface Material {
  readonly database: DatabaseConfig;
  readonly gatewayName: string;
  readonly masterKey: Buffer;
  readonly logSigningKey: KeyObject;
  readonly audience: string;
  readonly issuers: readonly TrustedIssuer[];
  readonly sources: readonly HttpSourceConfig[];
  /** The time at which everything is judged. Tokens are judged by the real time, see ADR 0008. */
  readonly clock: Clock;
  readonly demo?: Demo;
}

export const realTime: Clock = () => toInstant(Date.now());

export function toProductionMaterial(config: ProductionConfig): Material {
  const { database, gatewayName, audience, issuers, sources } = config;
  return {
    database: database.kind === 'sqlite' ? database : { ...database, url: database.url.reveal() },
    gatewayName,
    masterKey: Buffer.from(config.masterKey.reveal(), 'base64url'),
    logSigningKey: createPrivateKey(config.logSigningKey.reveal()),
    audience,
    issuers,
    sources: sources.map((source) => ({ ...source, clientSecret: source.clientSecret.reveal() })),
    clock: realTime,
  };
}

/** @param at where the demo's clock starts, when it was set */
export function openDemoMaterial(config: DemoConfig, url: string, model: Model, at: Instant | undefined): Material {
  const demo = openDemo({
    directory: config.dataDirectory,
    url,
    model,
    now: realTime,
    ...(at === undefined ? {} : { at }),
  });
  return {
    database: { kind: 'sqlite', file: demo.databaseFile },
    gatewayName: 'demo',
    masterKey: demo.keys.masterKey,
    logSigningKey: demo.keys.logSigning,
    audience: demo.audience,
    issuers: [demo.issuer],
    sources: [],
    clock: demo.clock,
    demo,
  };
}

type KeyLabel = 'vault' | 'bsn-index' | 'pseudonym' | 'log-reference';

/** A key of its own for each use, from the one master key (HKDF-SHA256, RFC 5869). 32 bytes. */
export function deriveKey(masterKey: Buffer, label: KeyLabel): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', `sluis ${label} v1`, 32));
}
