import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { deriveBundleKey, deriveKey, realTime, toProductionMaterial } from './material.ts';

const masterKey = Buffer.alloc(32, 7);
const labels = ['vault', 'bsn-index', 'pseudonym', 'log-reference', 'support-try'] as const;
const signing = generateKeyPairSync('ed25519');

const production = (database: string, more: Readonly<Record<string, string>> = {}) => {
  const config = readConfig({
    SLUIS_MODE: 'production',
    SLUIS_PUBLIC_URL: 'https://sluis.example',
    SLUIS_DATABASE: database,
    SLUIS_GATEWAY_NAME: 'een',
    SLUIS_MASTER_KEY: masterKey.toString('base64url'),
    SLUIS_LOG_SIGNING_KEY: signing.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    SLUIS_AUDIENCE: 'https://sluis.example/v1',
    SLUIS_ISSUERS: '[{"issuer":"https://login.example","algorithms":["PS256"]}]',
    SLUIS_SOURCES:
      '[{"id":"ecd","party":"p","fields":["phone"],"url":"https://e.example","issuer":"https://l.example","clientId":"c","clientSecret":"kanarie"}]',
    ...more,
  });
  if (config.mode !== 'production') throw new Error('not what was set');
  return toProductionMaterial(config);
};

describe('the keys that are derived from the master key', () => {
  it('are 32 bytes, each another, and the same at every start', () => {
    const keys = labels.map((label) => deriveKey(masterKey, label).toString('hex'));
    expect(keys.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
    expect(new Set([...keys, masterKey.toString('hex')]).size).toBe(labels.length + 1);
    expect(labels.map((label) => deriveKey(masterKey, label).toString('hex'))).toEqual(keys);
  });

  it('are those of RFC 5869 with SHA-256, so that a kept database can be read again', () => {
    expect(deriveKey(masterKey, 'vault').toString('hex')).toBe(
      'f52b85e708d429dc33463396d60b87d1305396898555db71939b3b987737d324',
    );
  });

  it('have nothing in common with those of another master key', () => {
    const other = Buffer.alloc(32, 7);
    other[31] = 6;
    for (const label of labels) expect(deriveKey(other, label).equals(deriveKey(masterKey, label))).toBe(false);
  });
});

describe('the key that signs bundles', () => {
  it('follows from the master key alone, and signs', () => {
    const key = deriveBundleKey(masterKey);
    expect(key.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    expect(key.equals(deriveBundleKey(masterKey))).toBe(true);
    expect(key.equals(deriveBundleKey(Buffer.alloc(32, 8)))).toBe(false);
    const text = Buffer.from('text');
    expect(verify('sha256', text, createPublicKey(key), sign('sha256', text, key))).toBe(true);
  });

  it('stays the same, so that parties need not take over another one', () => {
    const { x, y } = createPublicKey(deriveBundleKey(masterKey)).export({ format: 'jwk' });
    expect([x, y]).toEqual([
      '5KhcYSJIVNM8LrEyptq8rRT56Bq8fsUqFx69R7JXkS8',
      'BsGjsuiWJVag_dki9H9Lu7pCCQRprsRfZxe57BKSJv0',
    ]);
  });

  it('is a key on the curve for any master key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const key = deriveBundleKey(Buffer.from(bytes));
        const text = Buffer.from('text');
        expect(verify('sha256', text, createPublicKey(key), sign('sha256', text, key))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is the one of the configuration where that names one', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(production('sqlite:/var/lib/sluis.db').bundleSigningKey.equals(deriveBundleKey(masterKey))).toBe(true);
    const named = production('sqlite:/var/lib/sluis.db', { SLUIS_BUNDLE_SIGNING_KEY: pem });
    expect(named.bundleSigningKey.equals(privateKey)).toBe(true);
  });
});

describe('what a production gateway is made of', () => {
  it('comes from its configuration, with the real time and without a demo', () => {
    const material = production('sqlite:/var/lib/sluis.db');
    expect(material.database).toEqual({ kind: 'sqlite', file: '/var/lib/sluis.db' });
    expect(material.masterKey.equals(masterKey)).toBe(true);
    expect(material.logSigningKey.equals(signing.privateKey)).toBe(true);
    expect(material.sources).toMatchObject([{ id: 'ecd', clientSecret: 'kanarie' }]);
    expect(material.clock).toBe(realTime);
    expect(Math.abs(realTime() - Date.now())).toBeLessThan(1_000);
    expect(material.demo).toBeUndefined();
  });

  it('has the address of its database as the store wants it', () => {
    const url = 'postgres://sluis:secret@db.example/sluis';
    expect(production(url).database).toEqual({ kind: 'postgres', url, poolSize: 10 });
  });
});

describe('how messages leave', () => {
  it('is to public addresses, in the name of the public URL, unless something else is configured', () => {
    const material = production('sqlite:/var/lib/sluis.db');
    expect(material.webhooks).toEqual({ origin: 'sluis.example', privateHosts: [] });
    expect(material.eventSource).toBe('https://sluis.example');
  });

  it('is in the name of an organisation, and to hosts within its network, where that is configured', () => {
    const more = { SLUIS_OIN: '00000099000000001000', SLUIS_WEBHOOK_PRIVATE_HOSTS: '["haak.intern.example"]' };
    const material = production('sqlite:/var/lib/sluis.db', more);
    expect(material.webhooks.privateHosts).toEqual(['haak.intern.example']);
    expect(material.webhooks.plainHosts).toBeUndefined();
    expect(material.eventSource).toBe('urn:nld:oin:00000099000000001000:systeem:sluis');
  });
});

describe('the trust anchors', () => {
  /** Of a CA that does not exist. */
  const anchor = `-----BEGIN CERTIFICATE-----
MIIBZzCCAQ2gAwIBAgIIAVRZLuFywM0wCgYIKoZIzj0EAwIwJjELMAkGA1UEBhMC
TkwxFzAVBgNVBAMTDlZlcnpvbm5lbiBSb290MCAXDTI1MDEwMTAwMDAwMFoYDzIw
OTkwMTAxMDAwMDAwWjAmMQswCQYDVQQGEwJOTDEXMBUGA1UEAxMOVmVyem9ubmVu
IFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASUSlC7ZzIEOaEe39EUUk1S
O7sJjvmZZIVyLwZEkBJu3wjwsDXxo0d+6McrrkQNIKGAGrpdlNWNq0RRza0DXng8
oyMwITAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwICBDAKBggqhkjOPQQD
AgNIADBFAiBA75fnj6zRsj8PeZ+x/PsWYeVdXDZk3Dzzp8oa+t3qzwIhAJ0es8vb
S5yEkgKdoJ1Dw/fkZD+1dpVRpAv8ZNxIdUu0
-----END CERTIFICATE-----`;
  const folder = mkdtempSync(join(tmpdir(), 'sluis-anchors-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const withFile = (text: string) => {
    const file = join(folder, 'anchors.pem');
    writeFileSync(file, text);
    return production('sqlite:/var/lib/sluis.db', { SLUIS_TRUST_ANCHORS: file });
  };

  it('are none, unless a file names them', () => {
    expect(production('sqlite:/var/lib/sluis.db').trustAnchors).toEqual([]);
    expect(withFile(anchor).trustAnchors).toHaveLength(1);
  });

  it('of receivers are others, and no less certificates', () => {
    withFile(anchor);
    const file = join(folder, 'anchors.pem');
    const ofReceivers = () => production('sqlite:/var/lib/sluis.db', { SLUIS_WEBHOOK_AUTHORITIES: file });
    expect(ofReceivers().webhooks.authorities).toBe(anchor);
    expect(ofReceivers().trustAnchors).toEqual([]);
    writeFileSync(file, 'no certificate');
    expect(ofReceivers).toThrow(ConfigError);
  });

  it.each<[string, () => unknown]>([
    ['is not there', () => production('sqlite:/var/lib/sluis.db', { SLUIS_TRUST_ANCHORS: join(folder, 'none.pem') })],
    ['has no certificate', () => withFile('')],
    ['has what is no certificate', () => withFile(anchor.replaceAll('M', 'N'))],
  ])('keep the gateway from starting when the file %s', (_what, opening) => {
    expect(opening).toThrow(ConfigError);
    expect(opening).toThrow('SLUIS_TRUST_ANCHORS');
  });
});
