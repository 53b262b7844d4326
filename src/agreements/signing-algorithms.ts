import { KeyObject } from 'node:crypto';
import type { Party } from '../contract/generated/types.ts';

type Jwk = Party['keys'][number]['jwk'];

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

/** Whether a name from outside is an algorithm that statements may be signed with. */
export const isAlgorithm = (name: unknown): name is Algorithm =>
  typeof name === 'string' && Object.hasOwn(algorithms, name);

/** Whether a registered key is made for an algorithm; a key that names its own algorithm or use is held to it. */
export function fits(jwk: Jwk, algorithm: Algorithm): boolean {
  const { kty, crv } = algorithms[algorithm];
  const mayBeUsed = (jwk.alg === undefined || jwk.alg === algorithm) && (jwk.use === undefined || jwk.use === 'sig');
  return mayBeUsed && jwk.kty === kty && jwk.crv === crv;
}

/** Whether any algorithm fits the key. */
export const fitsSome = (jwk: Jwk): boolean =>
  Object.keys(algorithms).some((name) => isAlgorithm(name) && fits(jwk, name));

/** The algorithm a private key signs with; undefined for a key that signs no statements. */
export function algorithmOf(key: CryptoKey | KeyObject): Algorithm | undefined {
  return key instanceof KeyObject ? algorithmOfKeyObject(key) : algorithmOfCryptoKey(key);
}

function algorithmOfKeyObject({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): Algorithm | undefined {
  if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  if (asymmetricKeyType === 'rsa') return 'PS256';
  return asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ES256' : undefined;
}

function algorithmOfCryptoKey(key: CryptoKey): Algorithm | undefined {
  const { name, hash, namedCurve }: { name: string; hash?: { name: string }; namedCurve?: string } = key.algorithm;
  if (name === 'Ed25519') return 'EdDSA';
  if (name === 'ECDSA' && namedCurve === 'P-256') return 'ES256';
  if (hash?.name !== 'SHA-256') return undefined;
  return name === 'RSA-PSS' ? 'PS256' : name === 'RSASSA-PKCS1-v1_5' ? 'RS256' : undefined;
}
