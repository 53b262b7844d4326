import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Party } from '../contract/generated/types.ts';
import { corporation, openRegion, stranger, tamper } from './veenrand.fixture.ts';

describe('the register of parties refuses', () => {
  const [key] = corporation.party.keys;
  if (key === undefined) throw new Error('no key');

  const codesOf = async (party: Party): Promise<readonly string[]> => {
    await using region = await openRegion();
    const outcome = await region.agreements.registerParty(party).catch((error) => error);
    return outcome === undefined ? [] : outcome.extras.errors.map(({ code }: { code: string }) => code);
  };
  const withKeys = (...keys: Party['keys']): Party => ({ ...stranger.party, id: 'newcomer', keys });
  const jwkOf = (type: 'p384' | 'rsa'): Party['keys'][number]['jwk'] => {
    const { publicKey } =
      type === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 1024 })
        : generateKeyPairSync('ec', { namedCurve: 'P-384' });
    return publicKey.export({ format: 'jwk' }) as Party['keys'][number]['jwk'];
  };

  it('a private key', async () => {
    const jwk = { ...key.jwk, d: 'c2VjcmV0' };
    expect(await codesOf(withKeys({ ...key, jwk }))).toStrictEqual(['additionalProperties']);
  });

  it.each<[string, readonly Party['keys'][number][], readonly string[]]>([
    ['two keys with one id', [key, key], ['duplicate-key']],
    ['a key of another curve', [{ ...key, jwk: jwkOf('p384') }], ['unusable-key']],
    ['a short RSA key', [{ ...key, jwk: jwkOf('rsa') }], ['unusable-key']],
    ['what is no key', [{ ...key, jwk: { kty: 'OKP', crv: 'Ed25519', x: '' } }], ['unusable-key']],
    ['a key for encryption', [{ ...key, jwk: { ...key.jwk, use: 'enc' } }], ['unusable-key']],
    ['a key for another algorithm', [{ ...key, jwk: { ...key.jwk, alg: 'ES256' } }], ['unusable-key']],
    ['a leap second', [{ ...key, revokedAt: '2016-12-31T23:59:60Z' }], ['no-moment']],
    ['a key that ends before it begins', [{ ...key, validTo: '2024-01-01T00:00:00Z' }], ['term-reversed']],
  ])('%s', async (_what, keys, codes) => {
    expect(await codesOf(withKeys(...keys))).toStrictEqual(codes);
  });

  it('a mandate for who is no desk', async () => {
    expect(await codesOf({ ...stranger.party, mandatedBy: 'veldhaven' })).toStrictEqual(['mandate-of-no-hub']);
  });

  it('that a key that counted is taken away, replaced or revived', async () => {
    const { party } = corporation;
    expect(await codesOf({ ...party, keys: [] })).toStrictEqual(['key-removed']);
    expect(await codesOf({ ...party, keys: stranger.party.keys })).toStrictEqual(['key-changed']);
    await using region = await openRegion();
    const revoke = (revokedAt?: string): Promise<void> =>
      region.agreements.registerParty({ ...party, keys: [{ ...key, ...(revokedAt ? { revokedAt } : {}) }] });
    await revoke('2026-02-01T00:00:00Z');
    await revoke('2026-01-01T00:00:00Z');
    await expect(revoke()).rejects.toMatchObject({ extras: { errors: [{ code: 'key-revived' }] } });
    await expect(revoke('2026-01-01T00:00:01Z')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  const mandate = { to: 'veldhaven', document: `sha-256:${'M'.repeat(43)}`, validFrom: '2025-01-01T00:00:00Z' };
  const giving = (...mandates: NonNullable<Party['mandates']>): Party => ({ ...corporation.party, mandates });

  it('one mandate twice, and a mandate or a revoked certificate without a moment', async () => {
    const never = '2016-12-31T23:59:60Z';
    expect(await codesOf(giving(mandate, { ...mandate, validTo: '2026-01-01T00:00:00Z' }))).toStrictEqual([
      'duplicate-mandate',
    ]);
    expect(await codesOf(giving({ ...mandate, validTo: '2024-01-01T00:00:00Z' }))).toStrictEqual(['term-reversed']);
    expect(await codesOf(giving({ ...mandate, revokedAt: never }))).toStrictEqual(['no-moment']);
    const revokedCertificates = [{ fingerprint: mandate.document, revokedAt: never }];
    expect(await codesOf({ ...corporation.party, revokedCertificates })).toStrictEqual(['no-moment']);
  });

  it('that a mandate or a certificate that counted is taken away or revived', async () => {
    await using region = await openRegion();
    const register = (party: Party) =>
      region.agreements
        .registerParty(party)
        .then(() => 'registered')
        .catch((error) => error.extras.errors.map(({ code }: { code: string }) => code).join());
    const other = { ...mandate, agreements: ['veenrand'] };
    expect(await register(giving(mandate, other))).toBe('registered');
    expect(await register(giving(mandate))).toBe('mandate-removed');
    expect(await register(giving(other, { ...mandate, revokedAt: '2026-01-01T00:00:00Z' }))).toBe('registered');
    expect(await register(giving(other, mandate))).toBe('mandate-revived');
    const revoked = { fingerprint: mandate.document, revokedAt: '2026-01-01T00:00:00Z' };
    const ended = giving(other, { ...mandate, revokedAt: '2025-12-01T00:00:00Z' });
    expect(await register({ ...ended, revokedCertificates: [revoked] })).toBe('registered');
    expect(await register(ended)).toBe('certificate-revived');
    const later = [{ ...revoked, revokedAt: '2026-01-02T00:00:00Z' }];
    expect(await register({ ...ended, revokedCertificates: later })).toBe('certificate-revived');
  });

  it('nothing when a party gets a second key, or its old record cannot be read', async () => {
    await using region = await openRegion();
    const second = stranger.party.keys.map((other) => ({ ...other, kid: 'key-2' }));
    await region.agreements.registerParty({ ...corporation.party, keys: [key, ...second] });
    await tamper(region, (tx) =>
      tx.updateTable('parties').set({ document: '{' }).where('id', '=', 'woonveste').execute(),
    );
    await region.agreements.registerParty(corporation.party);
    expect((await region.agreements.parties()).map(({ id }) => id)).toContain('woonveste');
  });
});
