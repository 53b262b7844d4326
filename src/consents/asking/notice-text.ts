import { createHash } from 'node:crypto';
import type { ConsentQuestion, Topics } from '../../contract/generated/types.ts';

interface NoticeOf {
  readonly topics: Topics;
  readonly language: 'nl' | 'en';
  /** Id, version and hash of the agreement. */
  readonly agreement: string;
}

/**
 * The text that a client is shown, as it is kept: the words of the page, one below the other, and which form, texts and
 * agreement they are of. The same question under the same agreement always has the same text, and so the same digest.
 */
export function toNotice(question: Omit<ConsentQuestion, 'notice'>, of: NoticeOf): ConsentQuestion['notice'] {
  const { language, topics } = of;
  const { sees, seesNot, seesNothingElse, purposes, form } = topics.sentences;
  const named = (text: string) => text.replaceAll('{recipient}', () => question.recipientName);
  const listed = (items: readonly string[]) => items.map((item) => `- ${item}`);
  const unseen = question.seesNot.map(({ text }) => text);
  const lines = [
    question.question,
    ...(question.which === undefined ? [] : [question.which]),
    question.why,
    '',
    purposes[language],
    ...listed(question.purposes.map(({ text }) => text)),
    '',
    named(sees[language]),
    ...listed(question.sees.map(({ text }) => text)),
    '',
    named(seesNot[language]),
    ...(unseen.length === 0 ? [seesNothingElse[language]] : listed(unseen)),
    '',
    ...listed(question.good),
    ...question.without.flatMap(({ text, fields }) => ['', text, ...listed(fields)]),
    '',
    form[language]
      .replace('{form}', () => question.formVersion)
      .replace('{topics}', () => topics.version)
      .replace('{agreement}', () => of.agreement),
  ];
  const text = lines.join('\n');
  return { digest: digestOf(text), language, text };
}

/** SHA-256 over the UTF-8 of the text that was shown. */
export const digestOf = (text: string): ConsentQuestion['notice']['digest'] =>
  `sha-256:${createHash('sha256').update(text).digest('base64url')}`;
