import type { Agreement, ClauseId } from '../../contract/generated/types.ts';
import type { Language, TextDocument, TextPart } from './text-document.ts';

/** All of an agreement but the digests of its text: what the text is made from. */
export type AgreementTerms = Omit<Agreement, 'text'>;

/**
 * One generation of the text. What it writes never changes, not by one character: agreements were signed with the digest
 * of it (ADR 20).
 */
export interface TextGenerator {
  toDocument(terms: AgreementTerms, language: Language): TextDocument;
  /** The first clause with this id, as it stands in the whole. */
  toClause(terms: AgreementTerms, clause: ClauseId, language: Language): TextPart | undefined;
  toPlainText(document: TextDocument): string;
  toPlainPart(part: TextPart): string;
}
