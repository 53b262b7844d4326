import { createHash } from 'node:crypto';
import type { Agreement, AgreementText, ClauseId, TextDigest } from '../../contract/generated/types.ts';
import { generator1 } from './generator-1/generator-1.ts';
import type { Language, TextDocument } from './text-document.ts';
import type { AgreementTerms, TextGenerator } from './text-generator.ts';

export type { AgreementTerms, Language };

/** Which generation of the text generator wrote a text. */
type Generation = AgreementText['generator'];

/** Every generation there ever was: an agreement is read with the one that its parties signed. */
const generators: Readonly<Record<Generation, TextGenerator>> = { '1': generator1 };

/** The one that new agreements are written with. */
const newest: Generation = '1';

/**
 * The agreement in plain sentences, as parties read and sign it. Depends on the terms alone, so that anybody can make it
 * anew from a signed agreement, whatever has become of the catalogue and the law data since.
 *
 * @param generation which generator writes it; that of a signed agreement is in its `text.generator`
 */
export function renderText(terms: AgreementTerms, language: Language, generation: Generation = newest): string {
  const generator = generators[generation];
  return generator.toPlainText(generator.toDocument(terms, language));
}

/** One clause in plain sentences, as it stands in the whole text; undefined when the terms have no such clause. */
export function renderClause(
  terms: AgreementTerms,
  clause: ClauseId,
  language: Language,
  generation: Generation = newest,
): string | undefined {
  const generator = generators[generation];
  const part = generator.toClause(terms, clause, language);
  return part && generator.toPlainPart(part);
}

/** A signed agreement as it is read, for other views of the same words. */
export function toDocument(agreement: Agreement, language: Language): TextDocument {
  return generators[agreement.text.generator].toDocument(agreement, language);
}

/** Adds to the terms the digests of their text: the hash of the whole then covers terms and words together. */
export function withText(terms: AgreementTerms): Agreement {
  return { ...terms, text: digestsOf(terms, newest) };
}

/** Whether the digests in an agreement are those of the text that its terms make. */
export const hasOwnText = (agreement: Agreement): boolean =>
  hasOwnTextIn(agreement, 'nl') && hasOwnTextIn(agreement, 'en');

/** The same for the text in one language. */
export const hasOwnTextIn = ({ text, ...terms }: Agreement, language: Language): boolean =>
  text[language] === digestOf(terms, language, text.generator);

const digestsOf = (terms: AgreementTerms, generator: Generation): AgreementText => ({
  ...{ generator, nl: digestOf(terms, 'nl', generator), en: digestOf(terms, 'en', generator) },
});

const digestOf = (terms: AgreementTerms, language: Language, generator: Generation): TextDigest =>
  digestText(renderText(terms, language, generator));

const digestText = (text: string): TextDigest =>
  `sha3-512:${createHash('sha3-512').update(text, 'utf8').digest('base64url')}`;
