import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import canonicalize from 'canonicalize';
import { validate } from '../contract/contract.ts';
import type { Agreement, AgreementHash } from '../contract/generated/types.ts';
import { parseStrictJson } from '../contract/strict-json.ts';
import { hasOwnTextIn } from './text/agreement-text.ts';

/**
 * The one text a document has (JCS, RFC 8785): the same members in any order give the same text.
 * @throws Error when the value has no JSON form, or holds a lone surrogate (RFC 7493 section 2.1)
 */
export function toCanonicalText(document: object): string {
  const text = canonicalize(document);
  if (text === undefined) throw new TypeError('the document has no JSON form');
  return text;
}

/**
 * What the parties sign: `sha3-512:` and SHA3-512 over the agreement's JCS form, base64url without padding. Both
 * algorithms are named inside the document too, so the hash covers its own recipe.
 */
export function hashAgreement(agreement: Agreement): AgreementHash {
  return hashText(toCanonicalText(agreement));
}

/**
 * Reads an agreement back from the store. Undefined when the text is not exactly the document that has this hash: not
 * one character may differ, not even white space. Nobody but the holder of a second preimage can make another text open.
 * The words that the parties read are made anew too, and must be those whose digests they signed. Each step takes some
 * milliseconds; between them others have a turn.
 */
export async function parseStoredAgreement(text: string, hash: string): Promise<Agreement | undefined> {
  if (hashText(text) !== hash) return undefined;
  const read = parseStrictJson(text);
  await setImmediate();
  const checked = read.ok ? validate('agreement', read.value) : undefined;
  if (!checked?.ok) return undefined;
  await setImmediate();
  if (toCanonicalText(checked.value) !== text) return undefined;
  for (const language of ['nl', 'en'] as const) {
    await setImmediate();
    if (!hasOwnTextIn(checked.value, language)) return undefined;
  }
  return checked.value;
}

/** Of the JCS form of an agreement. */
export const hashText = (text: string): AgreementHash =>
  `sha3-512:${createHash('sha3-512').update(text).digest('base64url')}`;
