import { createECDH, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readTrustAnchors, type TrustAnchor } from './agreements/agreements.ts';
import type { FormerKey } from './audit/audit.ts';
import type { FormerKeySetting, ProductionConfig } from './config.ts';
import { type Clock, toInstant } from './contract/vocabulary.ts';
import type { WebhookSettings } from './deliveries/deliveries.ts';
import type { Demo } from './demo/demo.ts';
import { ConfigError } from './errors.ts';
import type { DoorProvider, TrustedIssuer } from './identity/identity.ts';
import type { HttpSourceConfig } from './sources/sources.ts';
import type { DatabaseConfig } from './store/store.ts';
import type { NamedKeys, WitnessAddress } from './witness/witness.ts';

/** What a gateway is made of besides code: keys, time, and where things are. From the configuration, or from the demo. */
export interface Material {
  readonly database: DatabaseConfig;
  readonly gatewayName: string;
  readonly masterKey: Buffer;
  readonly logSigningKey: KeyObject;
  /** Keys that signed the log before that one, and up to where. */
  readonly formerLogKeys?: readonly FormerKey[];
  /** Where the last checkpoint of each tree is kept outside the database; absent: nowhere. */
  readonly headsFolder?: string;
  /** Signs the bundles for parties' own OPAs: P-256. */
  readonly bundleSigningKey: KeyObject;
  readonly audience: string;
  readonly issuers: readonly TrustedIssuer[];
  readonly sources: readonly HttpSourceConfig[];
  /** Where the people of the parties log in for the pages; none: there are no pages to log in for. */
  readonly doorProviders: readonly DoorProvider[];
  /** The party whose administrator may put parties in the register; without it nobody does over the network. */
  readonly operatorParty?: string;
  /** Under which certificates of signatories count. */
  readonly trustAnchors: readonly TrustAnchor[];
  /** How messages leave by webhook. */
  readonly webhooks: WebhookSettings;
  /** How the logs of others are signed here, and who signs ours. */
  readonly witnessing: {
    /** Ed25519, for cosignatures and nothing else. */
    readonly key: KeyObject;
    readonly logs: readonly NamedKeys[];
    readonly witnesses: readonly WitnessAddress[];
  };
  /** A party of the demo that signs its log. */
  readonly demoWitness?: { readonly name: string; readonly key: KeyObject };
  /** The URL under which others reach the gateway. */
  readonly publicUrl: string;
  /** What messages name as where they come from: a URI. */
  readonly eventSource: string;
  /** The time at which everything is judged. Tokens are judged by the real time, see ADR 0008. */
  readonly clock: Clock;
  readonly demo?: Demo;
}

export const realTime: Clock = () => toInstant(Date.now());

/** @throws ConfigError when a file that the configuration names cannot be used */
export function toProductionMaterial(config: ProductionConfig): Material {
  const { database, gatewayName, audience, issuers, sources, bundleSigningKey } = config;
  const masterKey = Buffer.from(config.masterKey.reveal(), 'base64url');
  const headsFolder = headsFolderOf(config, database);
  return {
    database: database.kind === 'sqlite' ? database : { ...database, url: database.url.reveal() },
    gatewayName,
    masterKey,
    logSigningKey: createPrivateKey(config.logSigningKey.reveal()),
    formerLogKeys: config.formerLogKeys.map(toFormerKey),
    ...(headsFolder === undefined ? {} : { headsFolder }),
    bundleSigningKey: bundleSigningKey ? createPrivateKey(bundleSigningKey.reveal()) : deriveBundleKey(masterKey),
    audience,
    issuers,
    doorProviders: config.door.map((provider) => ({ ...provider, clientSecret: provider.clientSecret.reveal() })),
    sources: sources.map((source) => ({ ...source, clientSecret: source.clientSecret.reveal() })),
    ...(config.operatorParty === undefined ? {} : { operatorParty: config.operatorParty }),
    trustAnchors: config.trustAnchors === undefined ? [] : openTrustAnchors(config.trustAnchors),
    webhooks: toWebhookSettings(config),
    witnessing: {
      key: config.witnessKey
        ? createPrivateKey(config.witnessKey.reveal())
        : deriveWitnessKey(masterKey, config.gatewayName),
      logs: config.witnessedLogs,
      witnesses: config.witnesses,
    },
    publicUrl: config.publicUrl,
    eventSource: config.oin === undefined ? new URL(config.publicUrl).origin : eventSourceOf(config.oin),
    clock: realTime,
  };
}

const toFormerKey = ({ until, ...jwk }: FormerKeySetting): FormerKey => ({
  key: createPublicKey({ key: { ...jwk }, format: 'jwk' }),
  at: Date.parse(until.at),
  trees: new Map(Object.entries(until.trees)),
});

/** Beside the database that is named, unless the configuration names a folder. */
export function headsFolderOf(
  { publishedHeads }: Pick<ProductionConfig, 'publishedHeads'>,
  database: ProductionConfig['database'],
): string | undefined {
  if (publishedHeads !== 'beside') return publishedHeads;
  return database.kind === 'sqlite' ? `${database.file}-heads` : undefined;
}

const openTrustAnchors = (file: string): readonly TrustAnchor[] =>
  readTrustAnchors(readCa('SLUIS_TRUST_ANCHORS', file));

/** The text of a file with CA certificates and nothing else that counts. */
function readCa(setting: string, file: string): string {
  try {
    const pem = readFileSync(file, 'utf8');
    readTrustAnchors(pem);
    return pem;
  } catch {
    throw new ConfigError([`${setting} must be a readable file with CA certificates in PEM form`]);
  }
}

/** As the NL GOV profile for CloudEvents names a system of a government organisation. */
export const eventSourceOf = (oin: string): string => `urn:nld:oin:${oin}:systeem:sluis`;

function toWebhookSettings({ publicUrl, webhookPrivateHosts, webhookAuthorities }: ProductionConfig): WebhookSettings {
  return {
    origin: new URL(publicUrl).hostname,
    privateHosts: webhookPrivateHosts,
    ...(webhookAuthorities === undefined
      ? {}
      : { authorities: readCa('SLUIS_WEBHOOK_AUTHORITIES', webhookAuthorities) }),
  };
}

type KeyLabel =
  | 'vault'
  | 'bsn-index'
  | 'pseudonym'
  | 'log-reference'
  | 'subscription-secret'
  | 'support-try'
  | 'backup-manifest';

/** A key of its own for each use, from the one master key (HKDF-SHA256, RFC 5869). 32 bytes. */
export function deriveKey(masterKey: Buffer, label: KeyLabel): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', `sluis ${label} v1`, 32));
}

/** An Ed25519 private key of 32 bytes in PKCS #8 (RFC 8410 section 7), up to the bytes themselves. */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The key that signs the logs of others, from the master key. Each name has its own: what is signed does not tell the name,
 * and one key under two names would be two witnesses to who does not look at keys.
 */
export function deriveWitnessKey(masterKey: Buffer, name: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', masterKey, '', `sluis witness v1 ${name}`, 32));
  return createPrivateKey({ key: Buffer.concat([ed25519Prefix, seed]), format: 'der', type: 'pkcs8' });
}

/** The order of P-256 (SEC 2 section 2.4.2). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * The key that signs bundles, from the master key: so all gateways of one region sign with the same one, and nobody has
 * to keep it. 384 bits are drawn and brought into range (FIPS 186-5 A.2.1), which favours no key noticeably.
 */
export function deriveBundleKey(masterKey: Buffer): KeyObject {
  const drawn = Buffer.from(hkdfSync('sha256', masterKey, '', 'sluis bundle v1', 48));
  const scalar = (BigInt(`0x${drawn.toString('hex')}`) % (order - 1n)) + 1n;
  const secret = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey(); // a byte that says "uncompressed", then x, then y
  const toText = (part: Buffer): string => part.toString('base64url');
  const [d, x, y] = [toText(secret), toText(point.subarray(1, 33)), toText(point.subarray(33))];
  return createPrivateKey({ key: { kty: 'EC', crv: 'P-256', d, x, y }, format: 'jwk' });
}
