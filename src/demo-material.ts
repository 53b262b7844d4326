import { createPublicKey, type KeyObject } from 'node:crypto';
import type { DemoConfig } from './config.ts';
import type { Model } from './contract/generated/types.ts';
import type { Instant } from './contract/vocabulary.ts';
import type { WebhookSettings } from './deliveries/deliveries.ts';
import { openDemo } from './demo/demo.ts';
import { deriveBundleKey, deriveWitnessKey, eventSourceOf, type Material, realTime } from './material.ts';

/** @param at where the demo's clock starts, when it was set */
export function openDemoMaterial(config: DemoConfig, url: string, model: Model, at: Instant | undefined): Material {
  const demo = openDemo({
    directory: config.dataDirectory,
    url,
    model,
    now: realTime,
    ...(at === undefined ? {} : { at }),
  });
  const { masterKey } = demo.keys;
  const demoWitness = { name: 'woonveste', key: deriveWitnessKey(masterKey, 'woonveste') };
  return {
    database: { kind: 'sqlite', file: demo.databaseFile },
    gatewayName: 'demo',
    masterKey,
    logSigningKey: demo.keys.logSigning,
    bundleSigningKey: deriveBundleKey(masterKey),
    audience: demo.audience,
    issuers: [demo.issuer],
    sources: [],
    doorProviders: demo.door.providers,
    // The lead municipality of the region.
    operatorParty: 'veldhaven',
    trustAnchors: [],
    webhooks: toWebhookSettings(new URL(url)),
    witnessing: {
      key: deriveWitnessKey(masterKey, 'demo'),
      logs: [],
      witnesses: [{ name: demoWitness.name, url: `${url}/demo/witness`, keys: [toPublicJwk(demoWitness.key)] }],
    },
    demoWitness,
    publicUrl: url,
    // Of a series that is for tests.
    eventSource: eventSourceOf('00000099000000001000'),
    clock: demo.clock,
    demo,
  };
}

const toPublicJwk = (key: KeyObject): object => createPublicKey(key).export({ format: 'jwk' });

/**
 * Without TLS the demo sends to itself, and to what else runs on this machine, so that a receiver can be tried out; the
 * latter only when nobody on another machine can reach the demo, as everybody who does knows all its secrets.
 */
function toWebhookSettings(url: URL): WebhookSettings {
  const isAlone = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const port = url.port === '' ? '80' : url.port;
  return {
    origin: url.hostname,
    privateHosts: [],
    plainHosts: isAlone ? ['localhost:*', '127.0.0.1:*', '[::1]:*'] : [`${url.hostname}:${port}`],
  };
}
