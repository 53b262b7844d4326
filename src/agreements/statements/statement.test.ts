import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { CompactSign } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Party, Statement } from '../../contract/generated/types.ts';
import { type Instant, parseInstant, toInstant } from '../../contract/vocabulary.ts';
import { hashAgreement, toCanonicalText } from '../hash-agreement.ts';
import { corporation, provider, sign, toStatement, toVeenrand } from '../veenrand.fixture.ts';
import { toDigest } from './digest.ts';
import { type Expectation, isVerifiedStatement, readClaim, signStatement, verifyStatement } from './statement.ts';

const agreement = toVeenrand();
const agreementHash = hashAgreement(agreement);
const { party, key } = corporation;
const receivedAt = parseInstant('2025-12-01T10:05:00Z');
const signed = { document: agreement, hash: agreementHash };
const expected: Expectation = { party, agreement: signed, receivedAt, anchors: [] };
const typ = 'sluis-statement+jws';
const mandateDocument = `sha-256:${'A'.repeat(43)}`;
const goodHeader = { alg: 'EdDSA', typ, kid: 'key-1' };

const outcome = async (jws: string, changes: Partial<Expectation> = {}): Promise<string> => {
  const checked = await verifyStatement(jws, { ...expected, ...changes });
  return checked.ok ? 'verified' : checked.code;
};

const encode = (text: string): string => Buffer.from(text).toString('base64url');

/** A JWS over exactly this payload with exactly this header, signed with the party's key. */
const signRaw = (payload: string, header: Record<string, unknown> = goodHeader, by: KeyObject = key): Promise<string> =>
  new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(by);

const text = (changes: Partial<Statement> = {}): string =>
  toCanonicalText(toStatement(agreement, corporation, changes));

/** The party with a key of another kind. */
function toParty(publicKey: KeyObject, changes: Partial<Party['keys'][number]> = {}): Party {
  const { kty, crv, x, y, n, e } = publicKey.export({ format: 'jwk' });
  const jwk = JSON.parse(JSON.stringify({ kty, crv, x, y, n, e })) as Party['keys'][number]['jwk'];
  return { ...party, keys: [{ kid: 'key-1', jwk, validFrom: '2025-01-01T00:00:00Z', ...changes }] };
}

/** The party's own key with other dates. */
const withKey = (changes: Partial<Party['keys'][number]>): Party => ({
  ...party,
  keys: party.keys.map((registered) => ({ ...registered, ...changes })),
});

describe('a statement is refused', () => {
  it('when it is no compact JWS', async () => {
    const jws = await sign(agreement, corporation);
    const [header, payload, signature] = jws.split('.');
    for (const wrong of [
      '',
      '..',
      'a.b',
      `${header}.${payload}`,
      `${jws}.`,
      `${header}..${signature}`,
      'x'.repeat(30_000),
    ]) {
      expect(await outcome(wrong)).toBe('malformed');
    }
  });

  it('when another spelling of the same signature is sent', async () => {
    const jws = await sign(agreement, corporation);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const sibling = alphabet[alphabet.indexOf(jws.slice(-1)) ^ 1] ?? '';
    const other = `${jws.slice(0, -1)}${sibling}`;
    expect(Buffer.from(other.split('.')[2] ?? '', 'base64url')).toStrictEqual(
      Buffer.from(jws.split('.')[2] ?? '', 'base64url'),
    );
    expect(await outcome(other)).toBe('malformed');
    expect(await outcome(`${jws}=`)).toBe('malformed');
  });

  it.each<[string, Record<string, unknown>]>([
    ['another type', { ...goodHeader, typ: 'at+jwt' }],
    ['no type', { alg: 'EdDSA', kid: 'key-1' }],
    ['no key id', { alg: 'EdDSA', typ }],
    ['a key of its own', { ...goodHeader, jwk: party.keys[0]?.jwk }],
    ['an address of keys', { ...goodHeader, jku: 'https://keys.example' }],
  ])('when its header has %s', async (_what, header) => {
    expect(await outcome(await signRaw(text(), header))).toBe('wrong-header');
  });

  it('when its header is no object, or names a member twice', async () => {
    const [, payload, signature] = (await sign(agreement, corporation)).split('.');
    const twice = '{"alg":"EdDSA","alg":"EdDSA","typ":"sluis-statement+jws","kid":"key-1"}';
    for (const header of ['null', '"text"', '{', twice]) {
      expect(await outcome(`${encode(header)}.${payload}.${signature}`)).toBe('wrong-header');
    }
  });

  it('when the party has no key of that id', async () => {
    expect(await outcome(await signRaw(text(), { ...goodHeader, kid: 'key-2' }))).toBe('unknown-key');
  });

  it('when it is signed by another party under the same key id', async () => {
    expect(await outcome(await signRaw(text(), goodHeader, provider.key))).toBe('wrong-signature');
  });

  it("when it is another party's own statement", async () => {
    const theirs = await sign(agreement, provider);
    expect(await outcome(theirs)).toBe('other-party');
    expect(await outcome(await signRaw(text({ party: provider.party.id })))).toBe('other-party');
    expect(await outcome(theirs, { party: provider.party })).toBe('verified');
  });

  it('when it is about another agreement', async () => {
    const other = toVeenrand({ version: '1.0.1' });
    expect(await outcome(await sign(other, corporation))).toBe('other-agreement');
  });

  it.each<[string, string]>([
    ['members in another order', JSON.stringify(toStatement(agreement, corporation))],
    ['white space', `${text()}\n`],
    ['a member twice', text().replace('{', '{"type":"accept",')],
    ['a member too many', toCanonicalText({ ...toStatement(agreement, corporation), extra: 1 })],
    ['no moment', text({ signedAt: 'yesterday' })],
    ['nothing', 'null'],
  ])('when its payload has %s', async (_what, payload) => {
    expect(await outcome(await signRaw(payload))).toBe('wrong-payload');
    expect(readClaim(await signRaw(payload))).toBeUndefined();
  });

  it('when its moment is a leap second, which is no moment here', async () => {
    expect(await outcome(await signRaw(text({ signedAt: '2016-12-31T23:59:60Z' })))).toBe('in-the-future');
  });

  it('when it says it was signed later than a minute from now', async () => {
    const jws = await sign(agreement, corporation);
    const early = (seconds: number): Instant => toInstant(parseInstant('2025-12-01T10:00:00Z') - seconds * 1000);
    expect(await outcome(jws, { receivedAt: early(61) })).toBe('in-the-future');
    expect(await outcome(jws, { receivedAt: early(60) })).toBe('verified');
  });

  it('when the algorithm does not fit the key, or is none', async () => {
    const [, payload, signature] = (await sign(agreement, corporation)).split('.');
    for (const alg of ['none', 'HS256', 'ES256', 'PS256', 'RS512', 'toString']) {
      const header = encode(JSON.stringify({ ...goodHeader, alg }));
      expect(await outcome(`${header}.${payload}.${signature}`)).toBe('wrong-algorithm');
    }
  });

  it('when it is signed with the public key as if that were a shared secret', async () => {
    const secret = createHash('sha256')
      .update(party.keys[0]?.jwk.x ?? '')
      .digest();
    const jws = await new CompactSign(new TextEncoder().encode(text()))
      .setProtectedHeader({ ...goodHeader, alg: 'HS256' })
      .sign(secret);
    expect(await outcome(jws)).toBe('wrong-algorithm');
  });

  it.each<[string, Partial<Party['keys'][number]>, string]>([
    ['not valid yet', { validFrom: '2025-12-01T10:00:00.001Z' }, 'key-not-valid'],
    ['no longer valid', { validTo: '2025-12-01T10:00:00Z' }, 'key-not-valid'],
    ['revoked', { revokedAt: '2025-12-01T10:00:00Z' }, 'key-revoked'],
    [
      'revoked before the statement came in, whatever date it bears',
      { revokedAt: '2025-12-01T10:04:00Z' },
      'key-revoked',
    ],
    ['ended before the statement came in', { validTo: '2025-12-01T10:04:00Z' }, 'key-not-valid'],
    ['of no time at all', { validFrom: '2016-12-31T23:59:60Z' }, 'key-not-valid'],
    ['to be revoked at no moment', { revokedAt: '2016-12-31T23:59:60Z' }, 'key-revoked'],
    ['for encryption', { jwk: { ...(party.keys[0]?.jwk ?? { kty: 'OKP' }), use: 'enc' } }, 'wrong-algorithm'],
    ['for another algorithm', { jwk: { ...(party.keys[0]?.jwk ?? { kty: 'OKP' }), alg: 'ES256' } }, 'wrong-algorithm'],
    ['not a key', { jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' } }, 'unknown-key'],
  ])('when the key is %s', async (_what, changes, code) => {
    expect(await outcome(await sign(agreement, corporation), { party: withKey(changes) })).toBe(code);
  });
});

describe('a statement is verified', () => {
  it('with a key that is ended or revoked later', async () => {
    const later = '2025-12-01T10:05:00.001Z';
    const ended = withKey({ validTo: later, revokedAt: later });
    expect(await outcome(await sign(agreement, corporation), { party: ended })).toBe('verified');
  });

  it.each<[string, () => { publicKey: KeyObject; privateKey: KeyObject }]>([
    ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['RSA', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ])('with a key on %s', async (_what, generate) => {
    const { publicKey, privateKey } = generate();
    const jws = await signStatement(toStatement(agreement, corporation), privateKey, 'key-1');
    expect(await outcome(jws, { party: toParty(publicKey) })).toBe('verified');
  });

  it.each([
    { name: 'Ed25519' },
    { name: 'ECDSA', namedCurve: 'P-256' },
    { name: 'RSA-PSS', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
  ])('with a web-crypto key for $name', async (algorithm) => {
    const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    if (!('publicKey' in pair)) throw new Error('not a pair');
    const exported = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const { kty, crv, x, y, n, e } = exported;
    const jwk = JSON.parse(JSON.stringify({ kty, crv, x, y, n, e })) as Party['keys'][number]['jwk'];
    const jws = await signStatement(toStatement(agreement, corporation), pair.privateKey, 'key-1');
    expect(await outcome(jws, { party: withKey({ jwk }) })).toBe('verified');
  });

  it('and is sealed: what merely looks like one is none', async () => {
    const jws = await sign(agreement, corporation, { onBehalfOf: [{ party: 'noordlicht', mandateDocument }] });
    const checked = await verifyStatement(jws, expected);
    if (!checked.ok) throw new Error('not verified');
    const { verified } = checked;
    expect(verified).toMatchObject({
      jws,
      digest: toDigest(jws),
      receivedAt,
      statement: { onBehalfOf: [{ party: 'noordlicht', mandateDocument }] },
    });
    expect(isVerifiedStatement(verified)).toBe(true);
    expect(isVerifiedStatement({ ...verified })).toBe(false);
    expect(isVerifiedStatement(null)).toBe(false);
  });
});

describe('nothing is signed', () => {
  it('that is no statement', async () => {
    const nothing = { ...toStatement(agreement, corporation), party: 'NO' };
    await expect(signStatement(nothing, key, 'key-1')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it.each<[string, () => KeyObject]>([
    ['of another curve', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey],
    ['for agreement on secrets', () => generateKeyPairSync('x25519').privateKey],
    ['that is public', () => generateKeyPairSync('ed25519').publicKey],
  ])('with a key %s', async (_what, generate) => {
    const signing = signStatement(toStatement(agreement, corporation), generate(), 'key-1');
    await expect(signing).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it.each([
    { name: 'ECDSA', namedCurve: 'P-384' },
    { name: 'RSA-PSS', hash: 'SHA-512', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    { name: 'HMAC', hash: 'SHA-256' },
  ])('with a web-crypto key for another $name', async (algorithm) => {
    const made = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const signing = signStatement(
      toStatement(agreement, corporation),
      'privateKey' in made ? made.privateKey : made,
      'key-1',
    );
    await expect(signing).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
