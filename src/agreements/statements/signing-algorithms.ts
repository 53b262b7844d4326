import { KeyObject } from 'node:crypto';
import type { Agreement, Party } from '../../contract/generated/types.ts';

type Jwk = Readonly<Partial<Record<keyof Party['keys'][number]['jwk'], unknown>>>;
export type Profile = Agreement['signing']['profile'];

/**
 * What statements may be signed with, and the key each needs. No algorithm with a shared secret, and none that hashes
 * with SHA-1; FSC's RS256 and ES256 for who has PKIoverheid keys, PS256 and EdDSA for who chooses freely.
 */
const algorithms = {
  EdDSA: { kty: 'OKP', crv: 'Ed25519' },
  ES256: { kty: 'EC', crv: 'P-256' },
  PS256: { kty: 'RSA', crv: undefined },
  RS256: { kty: 'RSA', crv: undefined },
} as const;

export type Algorithm = keyof typeof algorithms;

/** What an agreement lets its parties sign with. FSC knows neither PS256 nor EdDSA. */
const profiles: Readonly<Record<Profile, readonly Algorithm[]>> = {
  open: ['EdDSA', 'ES256', 'PS256'],
  fsc: ['ES256', 'RS256'],
  all: ['EdDSA', 'ES256', 'PS256', 'RS256'],
};

/** Whether a name from outside is an algorithm that statements under an agreement of this profile may be signed with. */
export const isOfProfile = (name: unknown, profile: Profile): name is Algorithm =>
  profiles[profile].some((algorithm) => algorithm === name);

/** Whether a registered key is made for an algorithm; a key that names its own algorithm or use is held to it. */
export function fits(jwk: Jwk, algorithm: Algorithm): boolean {
  const { kty, crv } = algorithms[algorithm];
  const mayBeUsed = (jwk.alg === undefined || jwk.alg === algorithm) && (jwk.use === undefined || jwk.use === 'sig');
  return mayBeUsed && jwk.kty === kty && jwk.crv === crv;
}

/** The algorithm that a registered key signs with under a profile; undefined for one that signs no statements there. */
export const algorithmFor = (jwk: Jwk, profile: Profile): Algorithm | undefined =>
  profiles[profile].find((algorithm) => fits(jwk, algorithm));

/** Whether any algorithm fits the key. */
export const fitsSome = (jwk: Jwk): boolean => profiles.all.some((algorithm) => fits(jwk, algorithm));

/** The algorithm a private key signs with under a profile; undefined for a key that signs no statements there. */
export function algorithmOf(key: CryptoKey | KeyObject, profile: Profile): Algorithm | undefined {
  const algorithm = key instanceof KeyObject ? algorithmOfKeyObject(key, profile) : algorithmOfCryptoKey(key);
  return isOfProfile(algorithm, profile) ? algorithm : undefined;
}

function algorithmOfKeyObject(
  { asymmetricKeyType, asymmetricKeyDetails }: KeyObject,
  profile: Profile,
): Algorithm | undefined {
  if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  if (asymmetricKeyType === 'rsa') return profile === 'fsc' ? 'RS256' : 'PS256';
  return asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ES256' : undefined;
}

function algorithmOfCryptoKey(key: CryptoKey): Algorithm | undefined {
  const { name, hash, namedCurve }: { name: string; hash?: { name: string }; namedCurve?: string } = key.algorithm;
  if (name === 'Ed25519') return 'EdDSA';
  if (name === 'ECDSA' && namedCurve === 'P-256') return 'ES256';
  if (hash?.name !== 'SHA-256') return undefined;
  return name === 'RSA-PSS' ? 'PS256' : name === 'RSASSA-PKCS1-v1_5' ? 'RS256' : undefined;
}
