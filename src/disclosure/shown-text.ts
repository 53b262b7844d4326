import { digestOfNotice } from '../consents/consents.ts';
import type { InputError } from '../contract/contract.ts';
import type { ConsentQuestion, ConsentRequest } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { questionsAbout } from './consent-questions.ts';
import type { RelatedCase } from './own-case.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';

type Form = Parameters<Steps['consents']['recordAll']>[2][number];
type Shown = Pick<NonNullable<Form['around']>, 'notice' | 'ownText'>;
type Said = Omit<ConsentRequest, 'caseRef'>;

/**
 * What the client was shown, as it is kept with the answer. A yes needs it (AVG art. 7(1)): a text of the gateway, for what
 * that text asks and nothing more, or a text of the party's own, or signed paper. A no is taken without.
 * @throws GatewayError `invalid-input` with the places that are wrong, `conflict` for a client who was erased
 */
export async function findShown(
  steps: Steps,
  about: { readonly terms: Terms | undefined; readonly traject: RelatedCase },
  said: Said,
): Promise<Shown> {
  const digest = digestIn(said);
  const question = digest && findQuestion(steps, about, digest);
  if (question) {
    if (said.answer === 'given') requireAsked(question, said);
    const { notice, formVersion, agreement } = question;
    return { notice: { ...notice, formVersion, agreement } };
  }
  const { subject } = about.traject;
  if (digest && said.notice !== undefined) {
    return { ownText: await sealShown(steps, subject, { language: said.language, text: said.notice }) };
  }
  if (said.answer === 'refused' || (digest === undefined && said.scan !== undefined)) return {};
  if (digest && (await steps.consents.ownText(subject, digest))) return {};
  const detail = 'a yes needs the text that was shown: of a question, or supplied, or on a scan';
  const pointer = digest ? '/noticeDigest' : '/notice';
  throw wrong([{ pointer, code: digest ? 'unknown' : 'required', detail }]);
}

/** A text of a party's own, as it is kept with an answer. @throws GatewayError `conflict` for a client who was erased */
export async function sealShown(
  { sources }: Pick<Steps, 'sources'>,
  subject: SubjectId,
  { language, text }: { readonly language: string; readonly text: string },
): Promise<NonNullable<Shown['ownText']>> {
  const digest = digestOfNotice(text);
  return { digest, language, sealed: await sources.seal(subject, placeOf(digest), text) };
}

/** The text that was shown to a client, by the digest in its answer; undefined when it is not kept. */
export async function readShown(
  { consents, sources }: Pick<Steps, 'consents' | 'sources'>,
  subject: SubjectId,
  digest: string,
): Promise<{ readonly language: string; readonly text: string } | undefined> {
  const own = await consents.ownText(subject, digest);
  if (own === undefined) return consents.notice(digest);
  const text = await sources.unseal(subject, placeOf(digest), own.sealed);
  return text === undefined ? undefined : { language: own.language, text };
}

const placeOf = (digest: string): string => `consent text ${digest}`;

/** @throws GatewayError `invalid-input` when a text does not have the digest that is told of it */
function digestIn({ notice, noticeDigest }: Said): Said['noticeDigest'] {
  if (notice === undefined) return noticeDigest;
  const digest = digestOfNotice(notice);
  if (noticeDigest === undefined || noticeDigest === digest) return digest;
  throw wrong([{ pointer: '/noticeDigest', code: 'digest', detail: 'is not the digest of the notice' }]);
}

function findQuestion(
  steps: Steps,
  { terms, traject }: { readonly terms: Terms | undefined; readonly traject: RelatedCase },
  digest: string,
): ConsentQuestion | undefined {
  if (terms === undefined) return undefined;
  const questions = (['nl', 'en'] as const).flatMap((language) => questionsAbout(steps, terms, traject, language));
  return questions.find(({ notice }) => notice.digest === digest);
}

/** @throws GatewayError `invalid-input` for everything that the question does not ask */
function requireAsked({ recipient, yes }: ConsentQuestion, said: Said): void {
  const asked = yes.filter(({ kind }) => kind === said.kind);
  const ofPurposes = asked.filter(({ purposes }) => purposes.some((purpose) => said.purposes.includes(purpose)));
  const detail = 'is not asked in the text that was shown';
  const unasked = <Item>(name: string, items: readonly Item[], isAsked: (item: Item) => boolean): InputError[] =>
    items.flatMap((item, index) =>
      isAsked(item) ? [] : [{ pointer: `/${name}/${index}`, code: 'not-asked', detail }],
    );
  const errors = [
    ...(asked.length === 0 ? [{ pointer: '/kind', code: 'not-asked', detail }] : []),
    ...unasked('purposes', said.purposes, (purpose) => asked.some(({ purposes }) => purposes.includes(purpose))),
    ...unasked('categories', said.categories, (category) =>
      ofPurposes.every(({ categories }) => categories.includes(category)),
    ),
    ...unasked('recipients', said.recipients, (one) => keyOf(one) === keyOf(recipient)),
  ];
  if (errors.length > 0) throw wrong(errors);
}

const keyOf = (recipient: ConsentQuestion['recipient']): string => JSON.stringify(Object.entries(recipient).toSorted());

const wrong = (errors: InputError[]): GatewayError =>
  new GatewayError('invalid-input', 'This is not what the client was shown.', { errors });
