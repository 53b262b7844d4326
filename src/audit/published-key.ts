import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import type { InstantText } from '../contract/generated/types.ts';
import { instantText, toInstant } from '../contract/vocabulary.ts';
import type { FormerKey } from './checkpoint.ts';

/** A public key as a JWK set gives it (RFC 7517, RFC 8037), named by its thumbprint (RFC 7638). */
export interface PublishedLogKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
  /** The same key in PEM, as `sluis agreement verify --log-key` reads it. */
  readonly pem: string;
}

/** A former one: it signed up to there, and nothing that it signs after that counts. As trust files have it. */
export interface FormerLogKey extends PublishedLogKey {
  readonly until: { readonly at: InstantText; readonly trees: Readonly<Record<string, number>> };
}

export const toFormerKey = ({ key, at, trees }: FormerKey): FormerLogKey => ({
  ...toPublishedKey(key),
  until: { at: instantText(toInstant(at)), trees: Object.fromEntries(trees) },
});

/** @param key an Ed25519 key, private or public; only what is public of it is told */
export function toPublishedKey(key: KeyObject): PublishedLogKey {
  const publicKey = key.type === 'public' ? key : createPublicKey(key);
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const kid = hash('sha256', JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }), 'base64url');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig', pem };
}
