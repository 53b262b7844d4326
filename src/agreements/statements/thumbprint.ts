import { calculateJwkThumbprint } from 'jose';
import type { Party } from '../../contract/generated/types.ts';

/**
 * The thumbprint of a public key (RFC 7638, SHA-256, base64url), for people to compare over the telephone.
 * @throws when it is no key
 */
export const thumbprintOf = ({ kty, crv, x, y, n, e }: Party['keys'][number]['jwk']): Promise<string> =>
  calculateJwkThumbprint({
    kty,
    ...(crv && { crv }),
    ...(x && { x }),
    ...(y && { y }),
    ...(n && { n }),
    ...(e && { e }),
  });
