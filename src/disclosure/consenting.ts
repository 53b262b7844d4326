import { termsOfAnswers } from '../consents/consents.ts';
import type { Consent, ConsentQuestion, ConsentRequest, ConsentTalk } from '../contract/generated/types.ts';
import { type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Done } from './act.ts';
import type { Call } from './call.ts';
import { questionsAbout } from './consent-questions.ts';
import { referencesOf } from './log-references.ts';
import { casework, findLive, type RelatedCase, requireHelper, requireLive } from './own-case.ts';
import { readBody } from './request.ts';
import { requireSameAge } from './same-age.ts';
import { findShown } from './shown-text.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';

type Form = Parameters<Steps['consents']['recordAll']>[2][number];

/** The questions that can be asked of the client of a case, for a party that helps the client. */
export function askClient(
  steps: Steps,
  call: Call,
  ref: string,
  language: 'nl' | 'en',
): Done<{ questions: readonly ConsentQuestion[] }> {
  return casework(steps, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(steps, call, caller, ref));
    const terms = trail.terms(await requireLive(steps, call, caller, traject.agreement));
    return { questions: questionsAbout(steps, terms, traject, language) };
  });
}

/**
 * Records the client's answer, by a party that helps the client: a corporation cannot ask for itself. A no is taken from
 * whoever helps; a yes only from who has a live statement, as it opens something.
 */
export function recordConsent(steps: Steps, call: Call): Done<Consent> {
  return casework(steps, call, 'consent-given', async (caller, trail) => {
    const { caseRef, ...said } = readBody('consentRequest', call);
    const { notice: _text, ...request } = said;
    if (request.answer === 'refused') trail.kind('consent-refused');
    const traject = trail.case(await requireHelper(steps, call, caller, caseRef));
    if (request.answer === 'given') await requireLive(steps, call, caller, traject.agreement);
    const terms = await findLive(steps, call, caller, traject.agreement);
    await requireOwnScan(steps, traject.subject, request.scan);
    const on = answeredAt(request, call);
    const around = {
      ...(await ageOf(steps, traject, on)),
      ...(terms && endOf(terms, traject, [request])),
      ...(await findShown(steps, { terms, traject }, said)),
    };
    const consent = await steps.consents.record(traject.subject, caller.party, { ...request, around }, call.at);
    trail.clientRecord(consent.id);
    trail.undoWith(() => takeBack(steps, call, caller.party, [consent]));
    await requireSameAge(steps, traject.subject, { age: around.age, on });
    return consent;
  });
}

/**
 * Records what the client answered in one talk, all of it or nothing. A yes records what the question says it records; a
 * no records the same as refused; who does not know yet said no, which is recorded only where a yes would go on.
 * @throws in its answer `conflict` when a text that was shown is not that of the agreement now: show what differs, ask again
 */
export function recordTalk(steps: Steps, call: Call): Done<{ consents: Consent[] }> {
  return casework(steps, call, 'consent-given', async (caller, trail) => {
    const talk = readBody('consentTalk', call);
    if (!talk.answers.some(({ answer }) => answer === 'yes')) trail.kind('consent-refused');
    const traject = trail.case(await requireHelper(steps, call, caller, talk.caseRef));
    const terms = trail.terms(await requireLive(steps, call, caller, traject.agreement));
    await requireOwnScan(steps, traject.subject, talk.scan);
    const questions = (['nl', 'en'] as const).flatMap((language) => questionsAbout(steps, terms, traject, language));
    const answered = matchAnswers(talk, questions);
    const standing = await steps.consents.list(traject.subject, call.at);
    const on = answeredAt(talk, call);
    const age = await ageOf(steps, traject, on);
    const forms = answered.flatMap(({ question, answer }) => {
      const said = question.yes.filter((one) => answer !== 'not-yet' || mayStand(standing, one));
      return said.map((one) => {
        const form = { ...one, answer: answer === 'yes' ? ('given' as const) : ('refused' as const) };
        return toForm(talk, question, form, { ...age, ...endOf(terms, traject, [one]) });
      });
    });
    const consents = await steps.consents.recordAll(traject.subject, caller.party, forms, call.at);
    trail.clientRecords(consents.map(({ id }) => id));
    trail.undoWith(() => takeBack(steps, call, caller.party, consents));
    await requireSameAge(steps, traject.subject, { age: age.age, on });
    return { consents };
  });
}

/** Withdraws a consent. Works for every decision that starts after the answer (AVG art. 7(3)). */
export function withdrawConsent(steps: Steps, call: Call, id: string): Done<Consent> {
  return casework(steps, call, 'consent-withdrawn', async (caller, trail) => {
    const mayTouch = async (subject: SubjectId) => {
      const helps = await steps.cases.isHelperOf(caller.party, subject, call.at);
      if (helps) trail.about(await referencesOf(steps, subject));
      return helps;
    };
    const consent = await steps.consents.withdraw(id, { by: caller.party }, call.at, mayTouch);
    if (consent === undefined) throw new GatewayError('not-found', 'There is no such consent in a case of yours.');
    // Not before: what stands in the address of a request may be anything.
    trail.clientRecord(consent.id);
    return consent;
  });
}

/** The client's answers, for a party that helps the client. */
export function listConsents(steps: Steps, call: Call, ref: string): Done<{ consents: Consent[] }> {
  return casework(steps, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(steps, call, caller, ref));
    await requireLive(steps, call, caller, traject.agreement);
    return { consents: await steps.consents.list(traject.subject, call.at) };
  });
}

/** Records that the client objects to a purpose that runs without consent. */
export function recordObjection(steps: Steps, call: Call): Done<{ id: string }> {
  return casework(steps, call, 'objection', async (caller, trail) => {
    const { caseRef, purpose } = readBody('objectionRequest', call);
    const traject = trail.case(await requireHelper(steps, call, caller, caseRef));
    const id = await steps.consents.object(traject.subject, caller.party, purpose, call.at);
    trail.clientRecord(id);
    return { id };
  });
}

interface Said {
  readonly question: ConsentQuestion;
  readonly answer: ConsentTalk['answers'][number]['answer'];
}

/**
 * The answers beside the questions that they are about.
 * @throws GatewayError `conflict` with the place of every answer to a text that is not, or no longer, that of the question
 */
function matchAnswers({ answers }: ConsentTalk, questions: readonly ConsentQuestion[]): readonly Said[] {
  const shown = answers.map(({ question: id, noticeDigest, answer }) => {
    const question = questions.find((one) => one.id === id && one.notice.digest === noticeDigest);
    return question && { question, answer };
  });
  const errors = shown.flatMap((found, index) =>
    found ? [] : [{ pointer: `/answers/${index}`, code: 'changed', detail: 'is an answer to another text' }],
  );
  const twice = new Set(answers.map(({ question }) => question)).size < answers.length;
  if (twice) throw new GatewayError('invalid-input', 'A question is answered once in a talk.');
  if (errors.length > 0)
    throw new GatewayError('conflict', 'What was asked is not what the agreement says now.', { errors });
  return shown.filter((found) => found !== undefined);
}

function toForm(
  talk: ConsentTalk,
  { recipient, formVersion, notice, agreement }: ConsentQuestion,
  said: Pick<ConsentRequest, 'kind' | 'answer' | 'purposes' | 'categories'>,
  around: Form['around'],
): Form {
  const { caseRef: _case, answers: _answers, ...how } = talk;
  const shown = { ...notice, formVersion, agreement };
  return {
    ...how,
    ...said,
    language: notice.language,
    recipients: [recipient],
    formVersion,
    around: { ...around, notice: shown },
  };
}

/** Whether a yes may stand that touches this one: newer than the last no that is as wide. @param records newest first */
function mayStand(records: readonly Consent[], said: ConsentQuestion['yes'][number]): boolean {
  const within = (all: readonly string[]) => (one: string) => all.includes(one);
  const ofKind = records.filter(({ kind }) => kind === said.kind);
  const lastNo = ofKind.findIndex(
    ({ answer, purposes, categories }) =>
      answer === 'refused' && said.purposes.every(within(purposes)) && said.categories.every(within(categories)),
  );
  return ofKind
    .slice(0, lastNo === -1 ? undefined : lastNo)
    .some(
      ({ status, purposes, categories }) =>
        status === 'valid' && said.purposes.some(within(purposes)) && said.categories.some(within(categories)),
    );
}

/** How old the client was on the day of the answer: the date itself stays where it is. */
async function ageOf({ sources }: Steps, { subject }: RelatedCase, at: Instant): Promise<NonNullable<Form['around']>> {
  const { group, until } = await sources.ageOf(subject, at);
  return { age: group, ageUntil: until };
}

/** What is no moment, or is one that is still to come, is refused when it is recorded. */
function answeredAt({ givenAt }: { readonly givenAt?: string }, { at }: Call): Instant {
  const moment = givenAt === undefined ? Number.NaN : Date.parse(givenAt);
  return Number.isNaN(moment) ? at : toInstant(moment);
}

/** What the agreement says of how long these answers hold. */
function endOf(
  { agreement }: Terms,
  traject: RelatedCase,
  answers: Parameters<typeof termsOfAnswers>[1],
): NonNullable<Form['around']> {
  const { validMonths, endsAtPhaseChange } = termsOfAnswers(agreement.document, answers);
  return { validMonths, endsWithCase: endsAtPhaseChange ? traject.id : undefined };
}

/** @throws GatewayError `invalid-input` for a scan that is not of this client */
async function requireOwnScan({ consents }: Steps, subject: SubjectId, scan: string | undefined): Promise<void> {
  if (scan === undefined || (await consents.scan(subject, scan)) !== undefined) return;
  const errors = [{ pointer: '/scan', code: 'unknown', detail: 'is no scan of this client' }];
  throw new GatewayError('invalid-input', 'This scan is not known.', { errors });
}

/** A yes that is not in the log must open nothing. */
async function takeBack(steps: Steps, { at }: Call, by: string, consents: readonly Consent[]): Promise<void> {
  for (const { id } of consents) {
    await steps.consents.withdraw(id, { by, why: 'not-recorded' }, at, async () => true);
  }
}
