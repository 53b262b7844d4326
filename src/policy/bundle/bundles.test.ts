import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  verify,
} from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import { afterAll, describe, expect, test } from 'vitest';
import { validate } from '../../contract/contract.ts';
import { openBundles, openPolicy } from '../policy.ts';
import { readPolicyFiles } from '../policy-files.ts';
import type { SignedAgreement } from '../signed-agreement.ts';
import { toPublishedKey } from './bundle-key.ts';
import { createBundles } from './bundles.ts';
import { signFiles } from './sign-bundle.ts';
import { toStructuredText } from './structured-text.ts';
import { toTar } from './tar.ts';

const directory = fileURLToPath(new URL('../../../policies/', import.meta.url));
const text = readFileSync(new URL('../../../tests/vectors/veenrand-2026.json', import.meta.url), 'utf8');
const checked = validate('agreement', JSON.parse(text));
if (!checked.ok) throw new Error('veenrand-2026.json is not valid');
const document = checked.value;
const hash = `sha3-512:${createHash('sha3-512')
  .update(canonicalize(document) ?? '')
  .digest('base64url')}` as const;
const agreement: SignedAgreement = { hash, document };

/** The key of RFC 6979 appendix A.2.5. */
const jwk: JsonWebKey = {
  kty: 'EC',
  crv: 'P-256',
  d: hex('C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721'),
  x: hex('60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6'),
  y: hex('7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299'),
};
function hex(digits: string): string {
  return Buffer.from(digits, 'hex').toString('base64url');
}
const signingKey = createPrivateKey({ key: jwk, format: 'jwk' });
const closed = expect.objectContaining({ code: 'decision-unavailable' });

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** A copy of `policies/` with one thing done to it. */
function spoiled(spoil: (copy: string) => void): string {
  const copy = mkdtempSync(join(tmpdir(), 'sluis-bundles-'));
  copies.push(copy);
  for (const part of ['policy.wasm', 'policy.sha256', 'data', 'sluis'])
    cpSync(join(directory, part), join(copy, part), { recursive: true });
  spoil(copy);
  return copy;
}

describe('no bundle is made', () => {
  test('of an agreement that has another hash', async () => {
    const bundles = createBundles(await readPolicyFiles(directory), signingKey);
    const other = { ...document, version: '9.9.9' };
    await expect(bundles.of({ hash, document: other })).rejects.toEqual(closed);
  });

  test('with Rego that is not what the policy was compiled from', async () => {
    const copy = spoiled((copy) => appendFileSync(join(copy, 'sluis', 'main', 'main.rego'), '\n'));
    await expect(createBundles(await readPolicyFiles(copy), signingKey).of(agreement)).rejects.toEqual(closed);
  });

  test('without the Rego', async () => {
    const copy = spoiled((copy) => rmSync(join(copy, 'sluis', 'law'), { recursive: true }));
    await expect(createBundles(await readPolicyFiles(copy), signingKey).of(agreement)).rejects.toEqual(closed);
  });

  test('with another policy than the one that decides', async () => {
    await using policy = await openPolicy({ directory });
    const engine = policy.engine.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) as typeof policy.engine;
    await expect(openBundles({ directory, engine, signingKey })).rejects.toEqual(closed);
  });

  test.each([
    ['Ed25519', generateKeyPairSync('ed25519').privateKey],
    ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey],
  ])('with a key of %s, which OPA would not verify', async (_, key) => {
    const files = await readPolicyFiles(directory);
    expect(() => createBundles(files, key)).toThrow(TypeError);
  });
});

describe('the bundle of an agreement', () => {
  test('is the same to the byte on every gateway, and has a tag of its own', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => createBundles(await readPolicyFiles(directory), signingKey).of(agreement)),
    );
    expect(one?.bytes).toEqual(other?.bytes);
    expect(one?.etag).toBe(other?.etag);
    const under = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const foreign = await createBundles(await readPolicyFiles(directory), under).of(agreement);
    expect(foreign.etag).not.toBe(one?.etag);
  });

  test('is made once', async () => {
    const bundles = createBundles(await readPolicyFiles(directory), signingKey);
    expect(await bundles.of(agreement)).toBe(await bundles.of(agreement));
  });

  test('holds nothing of the machine it was made on', async () => {
    const { bytes } = await createBundles(await readPolicyFiles(directory), signingKey).of(agreement);
    expect([...bytes.subarray(4, 8), bytes[9]]).toEqual([0, 0, 0, 0, 255]);
    const header = gunzipSync(bytes).toString('latin1', 0, 512);
    expect(header).toMatch(/^\.signatures\.json\0+0000644\0{1}0000000\0{1}0000000\0{1}\d{11}\0{1}00000000000\0{1}/);
  });
});

describe('the signature of a bundle', () => {
  test('is the same each time, and an ES256 signature to anybody', () => {
    const files = [{ name: 'data.json', bytes: Buffer.from('{}') }];
    const signer = { key: signingKey, keyId: 'sleutel' };
    const one = signFiles(files, signer, 'veenrand-2026');
    expect(signFiles(files, signer, 'veenrand-2026')).toEqual(one);
    const jwt: string = JSON.parse(Buffer.from(one.bytes).toString('utf8')).signatures[0];
    const [header = '', payload = '', signature = ''] = jwt.split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString('utf8'))).toEqual({
      alg: 'ES256',
      kid: 'sleutel',
      typ: 'JWT',
    });
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).toEqual({
      files: [
        {
          name: 'data.json',
          hash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
          algorithm: 'SHA-256',
        },
      ],
      keyid: 'sleutel',
      scope: 'veenrand-2026',
    });
    const key = { key: createPublicKey(signingKey), dsaEncoding: 'ieee-p1363' as const };
    const signed = Buffer.from(`${header}.${payload}`);
    expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  test('is made by a key that is named by its thumbprint and published without its private part', () => {
    const published = toPublishedKey(signingKey);
    expect(published.kid).toMatch(/^[\w-]{43}$/);
    expect(Object.keys(published)).not.toContain('d');
    expect(published.pem).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
    expect(createPublicKey(published.pem).equals(createPublicKey(signingKey))).toBe(true);
  });
});

describe('what a bundle is written with', () => {
  test.each(['', '/abs', 'a b', 'é.rego', 'x'.repeat(101), 'a\0b'])('an archive holds no file named %j', (name) => {
    expect(() => toTar([{ name, bytes: Buffer.alloc(0) }])).toThrow(RangeError);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, '\ud800', () => 1])('%s is no JSON', (value) => {
    expect(() => toStructuredText([value])).toThrow(TypeError);
  });

  test('a structured text has its members in order, and no two forms', () => {
    expect(toStructuredText({ b: [1, { d: null, c: '<&>' }], a: '\u2028', gone: undefined })).toBe(
      '{"a":"\\u2028","b":[1,{"c":"<&>","d":null}]}',
    );
  });
});
