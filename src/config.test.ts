import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, Secret } from './config.ts';
import { ConfigError } from './errors.ts';
import { settings } from './settings.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const toPem = (pair: { privateKey: KeyObject }) => pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pem = toPem(generateKeyPairSync('ed25519'));
const rsaPem = toPem(generateKeyPairSync('rsa', { modulusLength: 2048 }));
const { d: _, ...presentJwk } = createPrivateKey(pem).export({ format: 'jwk' });
const formerJwk = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
const until = { at: '2026-06-01T00:00:00.000Z', trees: { 'een/1': 7 } };
const formerKeys = (more: object) => ({ SLUIS_LOG_FORMER_KEYS: JSON.stringify([{ ...formerJwk, ...more }]) });
const logKey = pem.split('\n')[1] ?? '';
const source = {
  id: 'ecd',
  party: 'noordlicht',
  fields: ['supportActive'],
  url: 'https://ecd.example/values',
  issuer: 'https://login.ecd.example',
  clientId: 'sluis',
  clientSecret: 'kanarie-client-secret',
};
const door = {
  ...{ id: 'woonveste', party: 'woonveste', label: 'Woonveste', issuer: 'https://login.woonveste.example' },
  ...{ clientId: 'sluis-web', clientSecret: 'kanarie-door-secret' },
  ...{ rolesClaim: 'groups', roles: { 'sluis-po': 'privacy-officer' } },
};
const production = {
  SLUIS_MODE: 'production',
  SLUIS_PUBLIC_URL: 'https://sluis.example',
  SLUIS_DATABASE: 'postgres://sluis:kanarie-password@db.example/sluis',
  SLUIS_GATEWAY_NAME: 'een',
  SLUIS_MASTER_KEY: key,
  SLUIS_LOG_SIGNING_KEY: pem,
  SLUIS_AUDIENCE: 'https://sluis.example/v1',
  SLUIS_ISSUERS: '[{"issuer":"https://login.example","algorithms":["PS256"]}]',
  SLUIS_SOURCES: JSON.stringify([source]),
  SLUIS_DOOR: JSON.stringify([door]),
};
const secrets = [key, logKey, 'kanarie-password', 'kanarie-client-secret', 'kanarie-door-secret'];

function problemsOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

/** Everything that a printed configuration or error could show. */
const shown = (value: unknown): string =>
  [JSON.stringify(value), inspect(value, { depth: 9, showHidden: true }), String(value)].join('\n');

describe('without any setting', () => {
  it('it is the demo, on this machine only', () => {
    expect(readConfig({})).toEqual({
      mode: 'demo',
      port: 8080,
      host: '127.0.0.1',
      logLevel: 'warn',
      requestsPerMinute: 6000,
      diskReserve: 512_000_000,
      verifyEvery: 24 * 60 * 60 * 1000,
      dataDirectory: './data/demo',
    });
  });

  it('nothing of production is asked, and nothing of another program minded', () => {
    expect(problemsOf({ PATH: '/bin', SLUIS_LOG_LEVEL: 'silent', HOME: '/root' })).toEqual([]);
  });
});

describe('what the operator sees', () => {
  const token = 'kanarie-geheim-van-de-beheerder-en-nog-wat';

  it('is seen by nobody unless it is asked for, and then on this machine', () => {
    const asked = readConfig({ SLUIS_METRICS_PORT: '9464' });
    expect(readConfig({})).not.toHaveProperty('metrics');
    expect(readConfig({})).not.toHaveProperty('otlpEndpoint');
    expect(asked.metrics).toEqual({ port: 9464, host: '127.0.0.1' });
  });

  it('is behind a secret when other machines can reach it', () => {
    const open = { SLUIS_METRICS_PORT: '9464', SLUIS_METRICS_HOST: '0.0.0.0' };
    expect(problemsOf(open)).toEqual([
      'SLUIS_METRICS_TOKEN is required when SLUIS_METRICS_HOST is no loopback address',
    ]);
    const config = readConfig({ ...open, SLUIS_METRICS_TOKEN: token });
    expect(config.metrics?.token?.reveal()).toBe(token);
    expect(shown(config)).not.toContain(token);
    expect(problemsOf({ ...open, SLUIS_METRICS_TOKEN: 'te-kort' })[0]).toContain('SLUIS_METRICS_TOKEN must be');
  });

  it.each([
    ['https://otel.intern.example/v1/traces', true],
    ['https://10.1.2.3:4318/v1/traces', true],
    ['http://otel.intern.example/v1/traces', false],
    ['http://127.0.0.1:4318/v1/traces', false],
    ['https://wie:wat@otel.example', false],
    ['file:///tmp/traces', false],
    ['otel.example', false],
  ])('traces of production go to %s: %s', (endpoint, isTaken) => {
    expect(problemsOf({ ...production, SLUIS_OTLP_ENDPOINT: endpoint })).toHaveLength(isTaken ? 0 : 1);
  });

  it('traces of the demo may go to a collector on this machine', () => {
    expect(problemsOf({ SLUIS_OTLP_ENDPOINT: 'http://127.0.0.1:4318/v1/traces' })).toEqual([]);
    expect(problemsOf({ SLUIS_OTLP_ENDPOINT: 'http://10.1.2.3:4318/v1/traces' })).toHaveLength(1);
  });

  it('a clock that was ahead is told of by the moment of its last entry', () => {
    const told = { ...production, SLUIS_CLOCK_AHEAD_UNTIL: '2099-01-01T00:00:00Z' };
    expect(readConfig(told)).toMatchObject({ clockAheadUntil: Date.parse('2099-01-01T00:00:00Z') });
    expect(problemsOf({ ...production, SLUIS_CLOCK_AHEAD_UNTIL: 'morgen' })).toHaveLength(1);
  });
});

describe('production', () => {
  it('is read whole, and frozen', () => {
    const config = readConfig(production);
    expect(config).toMatchObject({
      mode: 'production',
      publicUrl: 'https://sluis.example',
      database: { kind: 'postgres', poolSize: 10 },
      gatewayName: 'een',
      issuers: [{ issuer: 'https://login.example', algorithms: ['PS256'] }],
      sources: [{ id: 'ecd', fields: ['supportActive'] }],
    });
    expect(Object.isFrozen(config)).toBe(true);
    if (config.mode !== 'production' || config.database.kind !== 'postgres') throw new Error('not what was set');
    expect(config.masterKey.reveal()).toBe(key);
    expect(config.database.url.reveal()).toBe(production.SLUIS_DATABASE);
    expect(config.sources[0]?.clientSecret.reveal()).toBe('kanarie-client-secret');
  });

  it('sends messages to public addresses only, and under no OIN, unless it is told otherwise', () => {
    const config = readConfig(production);
    expect(config).toMatchObject({ webhookPrivateHosts: [] });
    expect(config).not.toHaveProperty('oin');
    expect(config).not.toHaveProperty('webhookAuthorities');
  });

  it('keeps which hosts in a private network may get messages, as they will be compared', () => {
    const hosts = ['haak.intern.example', 'haak:9443', '10.1.2.3', '[fd12::1]:443'];
    const more = { SLUIS_WEBHOOK_PRIVATE_HOSTS: JSON.stringify(hosts), SLUIS_OIN: '00000099000000001000' };
    expect(readConfig({ ...production, ...more })).toMatchObject({
      ...{ webhookPrivateHosts: hosts, oin: '00000099000000001000' },
    });
  });

  it('takes no key for two witnesses: one person would count as two', () => {
    const [one, two] = ['A', 'B'].map((letter) => ({ kty: 'OKP', crv: 'Ed25519', x: `${letter.repeat(42)}A` }));
    const of = (...keys: unknown[][]) =>
      JSON.stringify(keys.map((list, at) => ({ name: `getuige-${at}`, url: 'https://getuige.example', keys: list })));
    expect(problemsOf({ ...production, SLUIS_WITNESSES: of([one, one], [two]) })).toEqual([]);
    const problems = problemsOf({ ...production, SLUIS_WITNESSES: of([one], [two, one]) });
    expect(problems).toEqual([expect.stringMatching(/^SLUIS_WITNESSES must/)]);
  });

  it('takes no key of its log, the present one or a former one, for that of a witness: nobody watches themselves', () => {
    const former = formerKeys({ until });
    for (const own of [presentJwk, formerJwk]) {
      const witnesses = JSON.stringify([{ name: 'getuige', keys: [own] }]);
      expect(problemsOf({ ...production, ...former, SLUIS_WITNESSES: witnesses, SLUIS_DOOR: 'x' })).toEqual([
        expect.stringMatching(/^SLUIS_WITNESSES must .*none signed this log/),
        expect.stringMatching(/^SLUIS_DOOR must/),
      ]);
    }
    expect(problemsOf({ ...production, SLUIS_WITNESS_KEY: pem })).toEqual([
      expect.stringMatching(/^SLUIS_WITNESS_KEY must .*never signed the log/),
    ]);
    const stranger = JSON.stringify([{ name: 'getuige', keys: [formerJwk] }]);
    const own = toPem(generateKeyPairSync('ed25519'));
    expect(problemsOf({ ...production, SLUIS_WITNESSES: stranger, SLUIS_WITNESS_KEY: own })).toEqual([]);
  });

  it.each([
    '*',
    '*.intern.example',
    'Haak.example',
    'haak:*',
    'https://haak',
    'a/b',
    'wie@haak',
    '0x7f.1',
    '[FD12::1]',
    '',
    5,
  ])('takes no host that would never be found again, or would be too many: %j', (host) => {
    const problems = problemsOf({ ...production, SLUIS_WEBHOOK_PRIVATE_HOSTS: JSON.stringify([host]) });
    expect(problems).toEqual(['SLUIS_WEBHOOK_PRIVATE_HOSTS must be a JSON list of hosts, with or without a port']);
  });

  it('may be a file', () => {
    expect(readConfig({ ...production, SLUIS_DATABASE: 'sqlite:/var/lib/sluis/sluis.db' })).toMatchObject({
      database: { kind: 'sqlite', file: '/var/lib/sluis/sluis.db' },
    });
  });

  it('keeps the limits of a source and the address of the keys of an issuer', () => {
    const issuer = { issuer: 'https://login.example', jwksUri: 'https://login.example/keys', algorithms: ['ES256'] };
    const config = readConfig({
      ...production,
      SLUIS_ISSUERS: JSON.stringify([issuer]),
      SLUIS_SOURCES: JSON.stringify([{ ...source, timeoutMs: 500, maxBytes: 1000 }]),
    });
    expect(config).toMatchObject({ issuers: [issuer], sources: [{ timeoutMs: 500, maxBytes: 1000 }] });
  });

  it('keeps where the people of each party log in; nowhere when nothing is said', () => {
    const { clientSecret, ...open } = door;
    const config = readConfig(production);
    expect(config).toMatchObject({ door: [open] });
    expect(config.mode === 'production' && config.door[0]?.clientSecret.reveal()).toBe(clientSecret);
    const { SLUIS_DOOR: _none, ...without } = production;
    expect(readConfig(without)).toMatchObject({ door: [] });
  });

  it('names the party that runs the gateway, and nobody when nothing is said', () => {
    expect(readConfig({ ...production, SLUIS_OPERATOR_PARTY: 'veldhaven' })).toMatchObject({
      operatorParty: 'veldhaven',
    });
    expect(readConfig(production)).not.toHaveProperty('operatorParty');
    expect(readConfig({ ...production, SLUIS_OPERATOR_PARTY: 'none' })).not.toHaveProperty('operatorParty');
  });

  it('knows what signed the log before, and up to where', () => {
    expect(readConfig(production)).toMatchObject({ formerLogKeys: [] });
    expect(readConfig({ ...production, ...formerKeys({ until, kid: undefined, alg: 'EdDSA' }) })).toMatchObject({
      formerLogKeys: [{ ...formerJwk, until }],
    });
  });

  it('shows no secret, however it is printed', () => {
    const text = shown(readConfig(production));
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain('[secret]');
  });

  it('names everything that is missing at once', () => {
    expect(problemsOf({ SLUIS_MODE: 'production' })).toEqual(
      ['DATABASE', 'PUBLIC_URL', 'GATEWAY_NAME', 'MASTER_KEY', 'LOG_SIGNING_KEY', 'AUDIENCE', 'ISSUERS'].map(
        (name) => `SLUIS_${name} is required`,
      ),
    );
  });

  it.each<[string, object, RegExp]>([
    ['a mode that is none', { SLUIS_MODE: 'test' }, /^SLUIS_MODE must be/],
    ['an empty mode', { SLUIS_MODE: '' }, /^SLUIS_MODE is required/],
    ['a port that is a word', { PORT: 'http' }, /^PORT must be a whole number/],
    ['a port beyond the last', { PORT: '65536' }, /^PORT must be a whole number/],
    ['a negative port', { PORT: '-1' }, /^PORT must be a whole number/],
    ['a level that is none', { SLUIS_LOG_LEVEL: 'debug' }, /^SLUIS_LOG_LEVEL must be/],
    ['no requests at all', { SLUIS_REQUESTS_PER_MINUTE: '0' }, /^SLUIS_REQUESTS_PER_MINUTE must be/],
    ['a plain public URL', { SLUIS_PUBLIC_URL: 'http://sluis.example' }, /^SLUIS_PUBLIC_URL must be an https URL/],
    ['a public URL that is none', { SLUIS_PUBLIC_URL: 'sluis' }, /^SLUIS_PUBLIC_URL must be an https URL/],
    ['another database', { SLUIS_DATABASE: 'mysql://u:kanarie-password@db' }, /^SLUIS_DATABASE must be/],
    ['a database without a file', { SLUIS_DATABASE: 'sqlite:' }, /^SLUIS_DATABASE must be/],
    ['a pool of none', { SLUIS_DATABASE_POOL: '0' }, /^SLUIS_DATABASE_POOL must be/],
    ['a name with a space', { SLUIS_GATEWAY_NAME: 'gateway een' }, /^SLUIS_GATEWAY_NAME must be/],
    ['a short master key', { SLUIS_MASTER_KEY: key.slice(0, 40) }, /^SLUIS_MASTER_KEY must be 32 bytes/],
    ['an RSA key to sign with', { SLUIS_LOG_SIGNING_KEY: rsaPem }, /^SLUIS_LOG_SIGNING_KEY must be/],
    ['half a key to sign with', { SLUIS_LOG_SIGNING_KEY: pem.slice(0, 60) }, /^SLUIS_LOG_SIGNING_KEY must be/],
    [
      'a public key to sign with',
      { SLUIS_LOG_SIGNING_KEY: pem.replaceAll('PRIVATE', 'PUBLIC') },
      /^SLUIS_LOG_SIGNING_KEY must be/,
    ],
    ['former keys that are no list', { SLUIS_LOG_FORMER_KEYS: '{}' }, /^SLUIS_LOG_FORMER_KEYS must be/],
    ['a former key without an end', formerKeys({}), /^SLUIS_LOG_FORMER_KEYS must be/],
    ['a former key of no moment', formerKeys({ until: { trees: {} } }), /^SLUIS_LOG_FORMER_KEYS must be/],
    [
      'a former key that signs',
      formerKeys({ ...presentJwk, until }),
      /^SLUIS_LOG_FORMER_KEYS must be .*none of them the one that signs now/,
    ],
    ['an Ed25519 key for bundles', { SLUIS_BUNDLE_SIGNING_KEY: pem }, /^SLUIS_BUNDLE_SIGNING_KEY must be/],
    ['no key for bundles', { SLUIS_BUNDLE_SIGNING_KEY: '' }, /^SLUIS_BUNDLE_SIGNING_KEY is required/],
    ['an empty audience', { SLUIS_AUDIENCE: '' }, /^SLUIS_AUDIENCE is required/],
    ['issuers that are no JSON', { SLUIS_ISSUERS: '[{' }, /^SLUIS_ISSUERS must be/],
    ['issuers that are no list', { SLUIS_ISSUERS: '{}' }, /^SLUIS_ISSUERS must be/],
    [
      'an issuer without algorithms',
      { SLUIS_ISSUERS: '[{"issuer":"https://a.example","algorithms":[]}]' },
      /^SLUIS_ISSUERS must be/,
    ],
    ['an issuer that is null', { SLUIS_ISSUERS: '[null]' }, /^SLUIS_ISSUERS must be/],
    [
      'a source without fields',
      { SLUIS_SOURCES: JSON.stringify([{ ...source, fields: [] }]) },
      /^SLUIS_SOURCES must be/,
    ],
    [
      'a source without a secret',
      { SLUIS_SOURCES: JSON.stringify([{ ...source, clientSecret: '' }]) },
      /^SLUIS_SOURCES must be/,
    ],
    ['an operator that is no id of a party', { SLUIS_OPERATOR_PARTY: 'Veldhaven!' }, /^SLUIS_OPERATOR_PARTY must be/],
    ['a provider without a party', { SLUIS_DOOR: JSON.stringify([{ ...door, party: '' }]) }, /^SLUIS_DOOR must be/],
    [
      'a provider whose roles are a list',
      { SLUIS_DOOR: JSON.stringify([{ ...door, roles: ['x'] }]) },
      /^SLUIS_DOOR must/,
    ],
    [
      'a provider with a role that is a number',
      { SLUIS_DOOR: JSON.stringify([{ ...door, roles: { x: 1 } }]) },
      /^SLUIS_D/,
    ],
    ['a misspelt name', { SLUIS_MASTERKEY: key }, /^SLUIS_MASTERKEY is not a setting/],
  ])('refuses %s, by the name of the setting and without its value', (_what, change, problem) => {
    const problems = problemsOf({ ...production, ...change });
    expect(problems.filter((text) => problem.test(text))).toHaveLength(1);
    const text = shown(new ConfigError(problems));
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('reports everything that is wrong at once', () => {
    const wrong = Object.fromEntries(
      Object.keys(production).map((name) => [name, name === 'SLUIS_MODE' ? 'production' : '\u0000']),
    );
    expect(problemsOf({ ...wrong, SLUIS_AUDIENCE: '', PORT: 'x', SLUIS_X: 'y' })).toHaveLength(
      Object.keys(production).length + 1,
    );
  });
});

describe('any environment', () => {
  it('gives a configuration or a list of problems, and neither shows a secret', () => {
    const names = settings.map(({ name }) => name);
    const values = fc.oneof(fc.string(), fc.constantFrom('0', 'demo', 'silent', '[]', 'https://sluis.example'));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names, 'SLUIS_OTHER'), values),
        fc.constantFrom('demo', 'production', 'broken'),
        (environment, mode) => {
          const secretive = {
            ...environment,
            ...(mode === 'demo' ? {} : production),
            ...(mode === 'broken' ? environment : {}),
            SLUIS_MASTER_KEY: key,
            SLUIS_LOG_SIGNING_KEY: pem,
          };
          let printed: string;
          try {
            printed = shown(readConfig(secretive));
          } catch (error) {
            if (!(error instanceof ConfigError)) throw error;
            expect(error.problems.length).toBeGreaterThan(0);
            printed = shown(error);
          }
          expect(
            [key, logKey, 'kanarie-password', 'kanarie-client-secret'].filter((secret) => printed.includes(secret)),
          ).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a secret', () => {
  it('gives its value to who asks for it, and to nobody else', () => {
    const secret = new Secret('kanarie');
    expect(secret.reveal()).toBe('kanarie');
    expect(`${shown({ secret })}${secret}${JSON.stringify([secret])}${inspect([secret])}`).not.toContain('kanarie');
    expect(Object.keys(secret)).toEqual([]);
    expect({ ...secret }).toEqual({});
    expect(structuredClone({ ...secret })).toEqual({});
  });
});
