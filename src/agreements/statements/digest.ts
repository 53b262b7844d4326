import { createHash } from 'node:crypto';
import type { Digest } from '../../contract/generated/types.ts';

/** `sha-256:` and SHA-256, base64url: of a statement its JWS, of a certificate its DER form. */
export const toDigest = (data: string | Uint8Array): Digest =>
  `sha-256:${createHash('sha256').update(data).digest('base64url')}`;
