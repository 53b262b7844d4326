import type { Fault } from './webhooks.ts';

/** A name leads to an address to which nothing may be sent. */
export class UnusableAddress extends Error {
  readonly code = 'UNUSABLE_ADDRESS';
}

const byCode: Readonly<Record<string, Fault>> = {
  UNUSABLE_ADDRESS: 'address-not-public',
  ENOTFOUND: 'not-resolved',
  EAI_AGAIN: 'not-resolved',
  EAI_FAIL: 'not-resolved',
  ENODATA: 'not-resolved',
  ETIMEDOUT: 'time-out',
  ECONNRESET: 'broken-off',
  EPIPE: 'broken-off',
  EPROTO: 'certificate',
};

/** By the beginning of a code: what Node and OpenSSL call their findings (Node, "TLS", X509 certificate error codes). */
const byBeginning: readonly (readonly [RegExp, Fault])[] = [
  [/^HPE_/, 'not-http'],
  [/^(CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_|INVALID_(CA|PURPOSE)|PATH_LENGTH)/, 'certificate'],
  [/^ERR_(TLS|SSL|OSSL)_/, 'certificate'],
];

/**
 * What went wrong with a request, in a closed list. Only the code of the error is read: its message may hold an address or
 * what came over the line.
 */
export function toFault(error: NodeJS.ErrnoException): Fault {
  const { code = '' } = error;
  return byCode[code] ?? byBeginning.find(([beginning]) => beginning.test(code))?.[1] ?? 'unreachable';
}
