import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { CompactSign } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Party, Statement } from '../../contract/generated/types.ts';
import { type Instant, parseInstant, toInstant } from '../../contract/vocabulary.ts';
import { hashAgreement, toCanonicalText } from '../hash-agreement.ts';
import { administrator, corporation, frame, provider, sign, toStatement, toVeenrand } from '../veenrand.fixture.ts';
import { domain, type Issued, issue, issuer, otherRoot, root, toAnchors, toX5c } from './certificates.fixture.ts';
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
    ['an address of certificates', { alg: 'EdDSA', typ, x5u: 'https://keys.example' }],
    ['certificates beside a key id', { ...goodHeader, x5c: ['AAAA'] }],
    ['certificates that are no list', { alg: 'EdDSA', typ, x5c: 'AAAA' }],
    ['no certificates in the list', { alg: 'EdDSA', typ, x5c: [] }],
    ['something else in the list', { alg: 'EdDSA', typ, x5c: [{ pem: 'AAAA' }] }],
    ['a thumbprint beside its certificates', { alg: 'EdDSA', typ, x5c: ['AAAA'], 'x5t#S256': 'AAAA' }],
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

describe('a statement under an agreement of a profile', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const registered = (publicKey: KeyObject): Party => toParty(publicKey);
  const underProfile = async (
    profile: 'open' | 'fsc' | 'all',
    alg: string,
    by: KeyObject,
    of: Party,
  ): Promise<string> => {
    const document = toVeenrand({ signing: { ...frame.signing, profile } });
    const payload = toCanonicalText(toStatement(document, corporation));
    const jws = await signRaw(payload, { ...goodHeader, alg }, by);
    return outcome(jws, { party: of, agreement: { document, hash: hashAgreement(document) } });
  };

  it.each([
    ['open', { EdDSA: true, ES256: true, PS256: true, RS256: false }],
    ['fsc', { EdDSA: false, ES256: true, PS256: false, RS256: true }],
    ['all', { EdDSA: true, ES256: true, PS256: true, RS256: true }],
  ] as const)('%s may be signed with its algorithms, and no other', async (profile, expectation) => {
    const found = {
      EdDSA: await underProfile(profile, 'EdDSA', key, party),
      ES256: await underProfile(profile, 'ES256', p256.privateKey, registered(p256.publicKey)),
      PS256: await underProfile(profile, 'PS256', rsa.privateKey, registered(rsa.publicKey)),
      RS256: await underProfile(profile, 'RS256', rsa.privateKey, registered(rsa.publicKey)),
    };
    const allowed = Object.entries(expectation).map(([alg, may]) => [alg, may ? 'verified' : 'wrong-algorithm']);
    expect(Object.entries(found)).toStrictEqual(allowed);
  });

  it('fsc is signed with RS256 by an RSA key, and with no Ed25519 key', async () => {
    const document = toVeenrand({ signing: { ...frame.signing, profile: 'fsc' } });
    const statement = toStatement(document, corporation);
    const jws = await signStatement(statement, rsa.privateKey, { kid: 'key-1', profile: 'fsc' });
    const agreed = { document, hash: hashAgreement(document) };
    expect(await outcome(jws, { party: registered(rsa.publicKey), agreement: agreed })).toBe('verified');
    await expect(signStatement(statement, key, { kid: 'key-1', profile: 'fsc' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('a statement with certificates', () => {
  const organisation = (wish: Partial<Parameters<typeof issue>[0]> = {}) =>
    issue({ name: 'Woonveste', numbers: [party.oin], ...wish }, issuer);
  const signWith = (own: Issued, ...chain: readonly Issued[]): Promise<string> =>
    signStatement(toStatement(agreement, corporation), own.key, { x5c: toX5c(own, ...chain) });
  const anchors = toAnchors(root);

  it('is verified with the key of the first, under a trust anchor', async () => {
    const own = organisation();
    expect(await outcome(await signWith(own, issuer, domain), { anchors })).toBe('verified');
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jws = await signWith(organisation({ keys: pair }), issuer, domain);
    expect(await outcome(jws, { anchors })).toBe('verified');
  });

  it('is refused without a trust anchor, or under another', async () => {
    const jws = await signWith(organisation(), issuer, domain);
    expect(await outcome(jws)).toBe('certificate-untrusted');
    expect(await outcome(jws, { anchors: toAnchors(otherRoot) })).toBe('certificate-untrusted');
  });

  it('is refused when the certificate is of another party, has lapsed or was revoked before it was received', async () => {
    const theirs = organisation({ numbers: [provider.party.oin] });
    expect(await outcome(await signWith(theirs, issuer, domain), { anchors })).toBe('certificate-other-party');
    const lapsed = organisation({ to: '2025-12-01T10:04:59Z' });
    expect(await outcome(await signWith(lapsed, issuer, domain), { anchors })).toBe('certificate-not-valid');
    const own = organisation();
    const revokedCertificates = [{ fingerprint: toDigest(own.certificate.raw), revokedAt: '2025-12-01T10:05:00Z' }];
    const jws = await signWith(own, issuer, domain);
    expect(await outcome(jws, { anchors, party: { ...party, revokedCertificates } })).toBe('certificate-revoked');
  });

  it('is refused when another key signed it, or the key is of another kind', async () => {
    const own = organisation();
    const stolen = { certificate: own.certificate, key: organisation().key };
    expect(await outcome(await signWith(stolen, issuer, domain), { anchors })).toBe('wrong-signature');
    const header = { alg: 'EdDSA', typ, x5c: toX5c(own, issuer, domain) };
    expect(await outcome(await signRaw(text(), header), { anchors })).toBe('wrong-algorithm');
  });

  it('is refused when the register has another number for the party than the agreement that was signed', async () => {
    const own = organisation({ numbers: ['00000099000000000098'] });
    const moved = { ...party, oin: '00000099000000000098' };
    expect(await outcome(await signWith(own, issuer, domain), { anchors, party: moved })).toBe(
      'certificate-other-party',
    );
  });

  it('may carry a hundred represented parties and four certificates', async () => {
    const onBehalfOf = Array.from({ length: 100 }, (_, index) => ({
      party: `${'p'.repeat(60)}-${index}`,
      mandateDocument,
    }));
    const own = organisation();
    const statement = toStatement(agreement, corporation, { onBehalfOf });
    const jws = await signStatement(statement, own.key, { x5c: toX5c(own, issuer, domain, root) });
    expect(await outcome(jws, { anchors })).toBe('verified');
  });
});

describe('a statement does not speak for who it may not', () => {
  const represented = (...parties: readonly string[]) => parties.map((id) => ({ party: id, mandateDocument }));
  const vote = { type: 'expel', about: 'balans', from: '2026-01-01' } as const;

  it.each<[string, Partial<Statement>, string]>([
    ['its own party, on behalf of itself', { onBehalfOf: represented('woonveste') }, 'wrong-representation'],
    ['one party twice', { onBehalfOf: represented('balans', 'balans') }, 'wrong-representation'],
    ['another member of the steering group', { ...vote, onBehalfOf: represented('veldhaven') }, 'wrong-representation'],
    ['the steering group about itself', { ...vote, about: 'woonveste' }, 'own-case'],
  ])('%s', async (_what, changes, code) => {
    expect(await outcome(await sign(agreement, corporation, changes))).toBe(code);
  });

  it('the steering group, when it is no member', async () => {
    const jws = await sign(agreement, administrator, { ...vote, about: 'woonveste' });
    expect(await outcome(jws, { party: administrator.party })).toBe('not-of-the-steering-group');
    expect(await outcome(await sign(agreement, corporation, vote))).toBe('verified');
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
