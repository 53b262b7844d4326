import { termsOfAnswers } from '../consents/consents.ts';
import type { Consent, ConsentQuestion } from '../contract/generated/types.ts';
import type { CaseId, Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Done } from './act.ts';
import { actAsClient } from './act-as-client.ts';
import type { Call } from './call.ts';
import { questionsAbout } from './consent-questions.ts';
import { referencesOf } from './log-references.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';

/** A question that a client can answer itself, and of which case it is. */
export interface OpenQuestion {
  readonly subject: SubjectId;
  readonly caseId: CaseId;
  readonly terms: Terms;
  readonly question: ConsentQuestion;
}

/** The questions of the cases of a client that run, under agreements in force. */
export async function questionsFor(
  steps: Steps,
  subjects: readonly SubjectId[],
  at: Instant,
  language: 'nl' | 'en',
): Promise<readonly OpenQuestion[]> {
  const found: OpenQuestion[] = [];
  for (const subject of subjects) {
    for (const traject of await steps.cases.runningOf(subject, at)) {
      const terms = await termsOf(steps, traject, at);
      if (terms === undefined) continue;
      const questions = questionsAbout(steps, terms, traject, language);
      found.push(...questions.map((question) => ({ subject, caseId: traject.id, terms, question })));
    }
  }
  return found;
}

type Running = Awaited<ReturnType<Steps['cases']['runningOf']>>[number];

/** The agreement of a case, read by any party in it that has signed. */
async function termsOf({ agreements }: Steps, traject: Running, at: Instant): Promise<Terms | undefined> {
  for (const { party } of traject.parties) {
    const agreement = await agreements.resolve(party, traject.agreement, at);
    const type = agreement?.typeOf(party);
    if (!agreement?.inForce(at) || type === undefined) continue;
    if (agreement.standingOf(party, at) === 'signed') return { agreement, type };
  }
  return undefined;
}

export interface ClientAnswer {
  /** Id of the question. */
  readonly question: string;
  /** Of the text that was shown. */
  readonly digest: string;
  readonly answer: 'yes' | 'no';
}

/**
 * A client answers a question itself, at the web door, also one that it answered before: a yes becomes a no and a no a
 * yes, and nothing that was recorded before is changed.
 * @throws in its answer `not-found` for no such question, `conflict` when the text is not that of the agreement now
 */
export function answerAsClient(steps: Steps, call: Call, said: ClientAnswer): Done<{ consents: Consent[] }> {
  const kind = said.answer === 'yes' ? 'consent-given' : 'consent-refused';
  return actAsClient(steps, call, kind, async ({ subjects }, trail) => {
    const asked = await Promise.all((['nl', 'en'] as const).map((one) => questionsFor(steps, subjects, call.at, one)));
    const same = asked.flat().filter(({ question }) => question.id === said.question);
    if (same.length === 0) throw new GatewayError('not-found', 'There is no such question for you.');
    const found = same.find(({ question }) => question.notice.digest === said.digest);
    if (found === undefined) throw new GatewayError('conflict', 'The question has changed. Read it again.');
    trail.about(await referencesOf(steps, found.subject));
    const forms = await formsOf(steps, call, found, said.answer);
    const consents = await steps.consents.recordAll(found.subject, asClient, forms, call.at);
    trail.clientRecords(consents.map(({ id }) => id));
    // A yes that is not in the log must open nothing.
    trail.undoWith(async () => {
      for (const { id } of consents) {
        await steps.consents.withdraw(id, { by: asClient, why: 'not-recorded' }, call.at, async () => true);
      }
    });
    return { consents };
  });
}

/** As whom the client stands where otherwise a party does. */
const asClient = 'client';

type Forms = Parameters<Steps['consents']['recordAll']>[2];

async function formsOf(
  { sources }: Steps,
  { at }: Call,
  { subject, caseId, terms, question }: OpenQuestion,
  answer: ClientAnswer['answer'],
): Promise<Forms> {
  const { group, until } = await sources.ageOf(subject, at);
  const { recipient, formVersion, agreement, notice } = question;
  return question.yes.map((one) => {
    const { validMonths, endsAtPhaseChange } = termsOfAnswers(terms.agreement.document, [one]);
    return {
      ...one,
      answer: answer === 'yes' ? 'given' : 'refused',
      recipients: [recipient],
      ...{ capacity: 'self', channel: 'portal', present: ['client'], language: notice.language, formVersion },
      noticeDigest: notice.digest,
      around: {
        ...{ age: group, ageUntil: until, validMonths, endsWithCase: endsAtPhaseChange ? caseId : undefined },
        notice: { ...notice, formVersion, agreement },
      },
    } satisfies Forms[number];
  });
}
