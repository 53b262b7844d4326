import { type Instant, readInstant } from './contract/vocabulary.ts';
import { ConfigError } from './errors.ts';
import {
  type Database,
  type DoorSetting,
  type FormerKeySetting,
  type IssuerSetting,
  isCollector,
  type NamedKeysSetting,
  parseDatabase,
  parseDoor,
  parseFormerKeys,
  parseHosts,
  parseIssuers,
  parsePrivateKey,
  parseSigningKey,
  parseSources,
  parseWitnessedLogs,
  parseWitnesses,
  parseWitnessKey,
  publicKeysOf,
  Secret,
  type SourceSetting,
  type WitnessSetting,
} from './setting-values.ts';
import { type Setting, settings } from './settings.ts';

export type { Database, DoorSetting, FormerKeySetting, IssuerSetting, SourceSetting };
export { Secret };

interface Common {
  readonly port: number;
  readonly host: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info';
  readonly requestsPerMinute: number;
  /** What must stay free on the disk of the database, in bytes. */
  readonly diskReserve: number;
  /** From one verification of the log to the next, in milliseconds. */
  readonly verifyEvery: number;
  /** Absent: there are none. */
  readonly metrics?: MetricsConfig;
  /** Where traces go; absent: nowhere. */
  readonly otlpEndpoint?: string;
}

export interface MetricsConfig {
  readonly port: number;
  readonly host: string;
  /** What who reads them must show; absent on a loopback address only. */
  readonly token?: Secret;
}

export interface DemoConfig extends Common {
  readonly mode: 'demo';
  readonly dataDirectory: string;
}

export interface ProductionConfig extends Common {
  readonly mode: 'production';
  readonly publicUrl: string;
  readonly database: Database;
  readonly gatewayName: string;
  readonly masterKey: Secret;
  readonly logSigningKey: Secret;
  /** What signed the log before, and up to where. */
  readonly formerLogKeys: readonly FormerKeySetting[];
  /** Absent when it is derived from the master key. */
  readonly bundleSigningKey?: Secret;
  readonly audience: string;
  readonly issuers: readonly IssuerSetting[];
  readonly sources: readonly SourceSetting[];
  readonly door: readonly DoorSetting[];
  /** The party that runs this gateway; absent when nobody registers parties over the network. */
  readonly operatorParty?: string;
  /** A file with certificates; absent when no certificate counts. */
  readonly trustAnchors?: string;
  /** Of the organisation that runs this gateway. */
  readonly oin?: string;
  /** `host` or `host:port`, as `URL` writes them. */
  readonly webhookPrivateHosts: readonly string[];
  /** A file with certificates beside those of the system. */
  readonly webhookAuthorities?: string;
  /** Folder for the last checkpoint of each tree, or `beside`. */
  readonly publishedHeads: string;
  /** Backups that the gateway makes itself, from one to the next in milliseconds; absent: none. */
  readonly backups?: { readonly folder: string; readonly every: number; readonly keep: number };
  /** Whose logs this gateway signs, and who signs its own. */
  readonly witnessedLogs: readonly NamedKeysSetting[];
  readonly witnesses: readonly WitnessSetting[];
  /** Absent when it is derived from the master key. */
  readonly witnessKey?: Secret;
  /** Entries up to this moment may lie in the future. */
  readonly clockAheadUntil?: Instant;
}

export type Config = DemoConfig | ProductionConfig;

type Environment = Readonly<Record<string, string | undefined>>;

type Name = (typeof settings)[number]['name'];

/** Reads one variable after another and remembers every problem, so that all of them are reported at once. */
class Reader {
  readonly problems: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: Name): string {
    const setting: Setting | undefined = settings.find((candidate) => candidate.name === name);
    const value = this.#environment[name] ?? setting?.fallback;
    if (value === undefined || value === '') this.problems.push(`${name} is required`);
    return value ?? '';
  }

  parsed<T>(name: Name, expectation: string, parse: (text: string) => T | undefined): T | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const value = parse(text);
    if (value === undefined) this.problems.push(`${name} must be ${expectation}`);
    return value;
  }

  integer(name: Name, min: number, max: number): number {
    const isInside = (text: string) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
    return (
      this.parsed(name, `a whole number from ${min} to ${max}`, (text) =>
        isInside(text) ? Number(text) : undefined,
      ) ?? min
    );
  }

  /** Names that look like ours but are not: most often a typing error that would otherwise go unnoticed. */
  reportUnknown(): void {
    const known = new Set<string>(settings.map((setting) => setting.name));
    for (const name of Object.keys(this.#environment)) {
      if (name.startsWith('SLUIS_') && !known.has(name)) this.problems.push(`${name} is not a setting`);
    }
  }
}

/**
 * Reads the configuration. Pure: the environment is an argument, and the result is frozen.
 * @throws ConfigError with every problem at once; no value of a secret is in it
 */
export function readConfig(environment: Environment): Config {
  const reader = new Reader(environment);
  reader.reportUnknown();
  const mode = reader.parsed('SLUIS_MODE', '`demo` or `production`', (text) =>
    text === 'demo' || text === 'production' ? text : undefined,
  );
  const level = (text: string) =>
    text === 'silent' || text === 'error' || text === 'warn' || text === 'info' ? text : undefined;
  const common: Common = {
    port: reader.integer('PORT', 0, 65_535),
    host: reader.text('SLUIS_HOST'),
    logLevel: reader.parsed('SLUIS_LOG_LEVEL', '`silent`, `error`, `warn` or `info`', level) ?? 'warn',
    requestsPerMinute: reader.integer('SLUIS_REQUESTS_PER_MINUTE', 1, 100_000_000),
    ...readOperations(reader, mode === 'production'),
  };
  const config: Config =
    mode === 'production'
      ? readProduction(reader, common)
      : { mode: 'demo', ...common, dataDirectory: reader.text('SLUIS_DATA') };
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return Object.freeze(config);
}

function readProduction(reader: Reader, common: Common): ProductionConfig {
  const key = (text: string) => (Buffer.from(text, 'base64url').length === 32 ? new Secret(text) : undefined);
  const https = (text: string) => (URL.canParse(text) && new URL(text).protocol === 'https:' ? text : undefined);
  const poolSize = reader.integer('SLUIS_DATABASE_POOL', 1, 200);
  const database = reader.parsed('SLUIS_DATABASE', '`sqlite:<file>` or a `postgres://` URL', (text) =>
    parseDatabase(text, poolSize),
  );
  const none = new Secret('');
  const trustAnchors = reader.text('SLUIS_TRUST_ANCHORS');
  const operatorParty = reader.parsed('SLUIS_OPERATOR_PARTY', '`none` or the id of a party', (text) =>
    /^[a-z0-9][a-z0-9-]{1,62}$/.test(text) ? text : undefined,
  );
  const bundleSigningKey = reader.parsed(
    'SLUIS_BUNDLE_SIGNING_KEY',
    '`derived` or a P-256 private key in PEM',
    (text) =>
      text === 'derived' ? text : parsePrivateKey(text, (key) => key.asymmetricKeyDetails?.namedCurve === 'prime256v1'),
  );
  return {
    mode: 'production',
    ...common,
    publicUrl: reader.parsed('SLUIS_PUBLIC_URL', 'an https URL', https) ?? '',
    database: database ?? { kind: 'sqlite', file: '' },
    gatewayName:
      reader.parsed('SLUIS_GATEWAY_NAME', 'of small letters, digits and hyphens', (text) =>
        /^[a-z0-9-]{1,40}$/.test(text) ? text : undefined,
      ) ?? '',
    masterKey: reader.parsed('SLUIS_MASTER_KEY', '32 bytes in base64url', key) ?? none,
    ...readLogKeys(reader),
    audience: reader.text('SLUIS_AUDIENCE'),
    issuers:
      reader.parsed('SLUIS_ISSUERS', 'a JSON list of issuers with `issuer` and `algorithms`', parseIssuers) ?? [],
    sources: reader.parsed('SLUIS_SOURCES', 'a JSON list of sources', parseSources) ?? [],
    door: reader.parsed('SLUIS_DOOR', 'a JSON list of providers', parseDoor) ?? [],
    ...(operatorParty === undefined || operatorParty === 'none' ? {} : { operatorParty }),
    ...(trustAnchors === 'none' ? {} : { trustAnchors }),
    ...readDelivering(reader),
    ...readClock(reader),
    ...readKeeping(reader),
    ...(bundleSigningKey instanceof Secret ? { bundleSigningKey } : {}),
  };
}

type LogKeys = Pick<ProductionConfig, 'logSigningKey' | 'formerLogKeys' | 'witnessedLogs' | 'witnesses' | 'witnessKey'>;

/** A cosignature by a key of the log would have this gateway watch itself, and every trust file refuses it. */
function readLogKeys(reader: Reader): LogKeys {
  const present = reader.parsed('SLUIS_LOG_SIGNING_KEY', 'an Ed25519 private key in PEM', parseSigningKey);
  const form = 'what `sluis log change-key` printed: public keys with `until`, none of them the one that signs now';
  const former = reader.parsed('SLUIS_LOG_FORMER_KEYS', form, (text) => parseFormerKeys(text, present)) ?? [];
  const ofLog = publicKeysOf(present, former);
  const other = '`derived` or an Ed25519 private key in PEM that never signed the log';
  const key = reader.parsed('SLUIS_WITNESS_KEY', other, (text) =>
    text === 'derived' ? text : parseWitnessKey(text, ofLog),
  );
  const list = 'a JSON list, each once, with a name and Ed25519 public keys';
  const witnesses = `${list} of which none signed this log, and an https URL or none`;
  return {
    ...{ logSigningKey: present ?? new Secret(''), formerLogKeys: former },
    witnessedLogs: reader.parsed('SLUIS_WITNESSED_LOGS', list, parseWitnessedLogs) ?? [],
    witnesses: reader.parsed('SLUIS_WITNESSES', witnesses, (text) => parseWitnesses(text, ofLog)) ?? [],
    ...(key instanceof Secret ? { witnessKey: key } : {}),
  };
}

type Operations = Pick<Common, 'diskReserve' | 'verifyEvery' | 'metrics' | 'otlpEndpoint'>;

const loopbackHosts = new Set(['localhost', '127.0.0.1', '::1']);

function readOperations(reader: Reader, isProduction: boolean): Operations {
  const endpoint = (text: string) => (text === 'none' || isCollector(text, isProduction) ? text : undefined);
  const otlpEndpoint = reader.parsed('SLUIS_OTLP_ENDPOINT', '`none` or an https URL', endpoint);
  const metrics = readMetrics(reader);
  return {
    diskReserve: reader.integer('SLUIS_DISK_RESERVE', 16, 1_000_000) * 1_000_000,
    verifyEvery: reader.integer('SLUIS_VERIFY_EVERY', 1, 168) * 3_600_000,
    ...(metrics && { metrics }),
    ...(otlpEndpoint === undefined || otlpEndpoint === 'none' ? {} : { otlpEndpoint }),
  };
}

/** Who has no secret to show must be on this machine. */
function readMetrics(reader: Reader): MetricsConfig | undefined {
  const host = reader.text('SLUIS_METRICS_HOST');
  const token = reader.parsed('SLUIS_METRICS_TOKEN', '`none`, or 32 to 512 visible characters', (text) =>
    text === 'none' || /^[\x21-\x7e]{32,512}$/.test(text) ? text : undefined,
  );
  if (reader.text('SLUIS_METRICS_PORT') === 'none') return undefined;
  const port = reader.integer('SLUIS_METRICS_PORT', 0, 65_535);
  const isOpen = token === undefined || token === 'none';
  if (isOpen && !loopbackHosts.has(host)) {
    reader.problems.push('SLUIS_METRICS_TOKEN is required when SLUIS_METRICS_HOST is no loopback address');
  }
  return { port, host, ...(isOpen ? {} : { token: new Secret(token) }) };
}

type Delivering = Pick<ProductionConfig, 'oin' | 'webhookPrivateHosts' | 'webhookAuthorities'>;

function readDelivering(reader: Reader): Delivering {
  const authorities = reader.text('SLUIS_WEBHOOK_AUTHORITIES');
  const oin = reader.parsed('SLUIS_OIN', '`none` or 20 digits', (text) =>
    text === 'none' || /^\d{20}$/.test(text) ? text : undefined,
  );
  const hosts = reader.parsed(
    'SLUIS_WEBHOOK_PRIVATE_HOSTS',
    'a JSON list of hosts, with or without a port',
    parseHosts,
  );
  return {
    webhookPrivateHosts: hosts ?? [],
    ...(oin === undefined || oin === 'none' ? {} : { oin }),
    ...(authorities === 'none' ? {} : { webhookAuthorities: authorities }),
  };
}

function readClock(reader: Reader): Pick<ProductionConfig, 'clockAheadUntil'> {
  const parse = (text: string) => (text === 'none' ? 'none' : readInstant(text));
  const until = reader.parsed('SLUIS_CLOCK_AHEAD_UNTIL', '`none` or a moment in RFC 3339 form', parse);
  return until === undefined || until === 'none' ? {} : { clockAheadUntil: until };
}

function readKeeping(reader: Reader): Pick<ProductionConfig, 'publishedHeads' | 'backups'> {
  const folder = reader.text('SLUIS_BACKUP_FOLDER');
  const every = reader.integer('SLUIS_BACKUP_EVERY', 1, 10_080) * 60_000;
  const keep = reader.integer('SLUIS_BACKUP_KEEP', 1, 10_000);
  const publishedHeads = reader.text('SLUIS_PUBLISHED_HEADS');
  return { publishedHeads, ...(folder === 'none' ? {} : { backups: { folder, every, keep } }) };
}
