import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** A public key as a JWK set gives it (RFC 7517), and as OPA's configuration wants it. */
export interface PublishedKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
  /** The same key in PEM: OPA reads no JWK. */
  readonly pem: string;
}

/**
 * The public half of a private key, named by its thumbprint (RFC 7638, SHA-256), so that nobody has to agree on a name.
 * @throws TypeError when it is no private key on P-256
 */
export function toPublishedKey(signingKey: KeyObject): PublishedKey {
  const publicKey = createPublicKey(signingKey);
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  if (kty !== 'EC' || crv !== 'P-256' || x === undefined || y === undefined) {
    throw new TypeError('bundles are signed with a key on P-256');
  }
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return {
    kty,
    crv,
    x,
    y,
    kid,
    alg: 'ES256',
    use: 'sig',
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
