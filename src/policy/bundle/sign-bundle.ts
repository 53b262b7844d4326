import { createHash, type KeyObject } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import type { ArchiveFile } from './tar.ts';

/** The key that signs bundles, as the gateway holds it. */
export interface BundleSigner {
  /** An ECDSA private key on P-256: OPA verifies ES256, and knows no EdDSA. */
  readonly key: KeyObject;
  readonly keyId: string;
}

/**
 * `.signatures.json` of a bundle: one JWT over the digest of every other file. `scope` names the agreement, so that a
 * bundle of another one, signed with the same key, is refused. There is no `iat`: OPA does not look at it, and without
 * it equal files give equal bytes.
 *
 * The signature is deterministic (RFC 6979), which Node's own is not: several gateways serve the same bytes.
 */
export function signFiles(files: readonly ArchiveFile[], signer: BundleSigner, scope: string): ArchiveFile {
  const listed = files.map(({ name, bytes }) => ({ name, hash: toDigest(bytes), algorithm: 'SHA-256' }));
  const header = { alg: 'ES256', kid: signer.keyId, typ: 'JWT' };
  const signed = `${toPart(header)}.${toPart({ files: listed, keyid: signer.keyId, scope })}`;
  const signature = p256.sign(Buffer.from(signed), toScalar(signer.key), { lowS: false });
  const jwt = `${signed}.${Buffer.from(signature).toString('base64url')}`;
  return { name: '.signatures.json', bytes: Buffer.from(JSON.stringify({ signatures: [jwt] })) };
}

/** Structured files are in the form whose digest is that of their bytes: see `structured-text.ts`. */
const toDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const toPart = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function toScalar(key: KeyObject): Buffer {
  const { crv, d } = key.export({ format: 'jwk' });
  if (crv !== 'P-256' || d === undefined) throw new TypeError('bundles are signed with a private key on P-256');
  return Buffer.from(d, 'base64url');
}
