import { createHash } from 'node:crypto';
import type { Agreement, AgreementText, TextDigest } from '../../contract/generated/types.ts';

export type Language = 'nl' | 'en';

/** All of an agreement but the digests of its text: what the text is made from. */
export type AgreementTerms = Omit<Agreement, 'text'>;

/**
 * The agreement in plain sentences, as parties read and sign it. Depends on the terms alone, so that anybody can make it
 * anew from a signed agreement, whatever has become of the catalogue and the law data since.
 */
export function renderText(terms: AgreementTerms, language: Language): string {
  return `${terms.title[language]}\n`;
}

/** Adds to the terms the digests of their text: the hash of the whole then covers terms and words together. */
export function withText(terms: AgreementTerms): Agreement {
  return { ...terms, text: digestsOf(terms) };
}

/** Whether the digests in an agreement are those of the text that its terms make. */
export function hasOwnText(agreement: Agreement): boolean {
  const { text, ...terms } = agreement;
  const { nl, en } = digestsOf(terms);
  return text.nl === nl && text.en === en;
}

function digestsOf(terms: AgreementTerms): AgreementText {
  return { generator: '1', nl: digestText(renderText(terms, 'nl')), en: digestText(renderText(terms, 'en')) };
}

const digestText = (text: string): TextDigest =>
  `sha3-512:${createHash('sha3-512').update(text, 'utf8').digest('base64url')}`;
