import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ProcessingRegister } from '../contract/generated/types.ts';

/**
 * The one text of a register (JCS, RFC 8785).
 * @throws TypeError when it has no JSON form
 */
export function toCanonicalText(register: ProcessingRegister): string {
  const text = canonicalize(register);
  if (text === undefined) throw new TypeError('the register has no JSON form');
  return text;
}

/** By what a register is known: `sha3-512:` and SHA3-512 over its JCS form, base64url without padding. */
export const hashRegister = (register: ProcessingRegister): string => hashText(toCanonicalText(register));

export const hashText = (text: string): string => `sha3-512:${createHash('sha3-512').update(text).digest('base64url')}`;
