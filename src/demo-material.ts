import type { DemoConfig } from './config.ts';
import type { Model } from './contract/generated/types.ts';
import type { Instant } from './contract/vocabulary.ts';
import { openDemo } from './demo/demo.ts';
import { deriveBundleKey, type Material, realTime } from './material.ts';

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
    bundleSigningKey: deriveBundleKey(demo.keys.masterKey),
    audience: demo.audience,
    issuers: [demo.issuer],
    sources: [],
    doorProviders: demo.door.providers,
    // The lead municipality of the region.
    operatorParty: 'veldhaven',
    trustAnchors: [],
    clock: demo.clock,
    demo,
  };
}
