import { termsOfAnswers } from '../consents/consents.ts';
import type { Consent, ConsentQuestion, PartyId } from '../contract/generated/types.ts';
import type { CaseId, Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Done } from './act.ts';
import { actForEach } from './act-for-each.ts';
import type { Call } from './call.ts';
import { questionsAbout } from './consent-questions.ts';
import { requireSameAge } from './same-age.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';

/** A question that a client can answer itself, and of which case it is. */
export interface OpenQuestion {
  readonly subject: SubjectId;
  readonly caseId: CaseId;
  readonly terms: Terms;
  readonly question: ConsentQuestion;
  /** The parties in the case: by these a client tells one case from another. */
  readonly parties: readonly PartyId[];
  /** Equal for cases that a client cannot tell apart: of the same agreement, with the same parties. */
  readonly place: string;
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
      const parties = traject.parties.map(({ party }) => party).toSorted();
      const place = [terms.agreement.document.id, ...parties].join('.');
      const about = { subject, caseId: traject.id, terms, parties, place };
      found.push(...questionsAbout(steps, terms, traject, language).map((question) => ({ ...about, question })));
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
  /** Where it was asked, of a question that is asked at several places. */
  readonly place?: string | undefined;
  readonly answer: 'yes' | 'no';
}

/**
 * A client answers a question itself, at the web door, also one that it answered before: a yes becomes a no and a no a
 * yes, and nothing that was recorded before is changed. Of a client whom parties registered apart a no is recorded wherever
 * this is asked, in an act for each record; a yes only where it was shown.
 * @throws in its answer `not-found` for no such question, `conflict` when the text is not that of the agreement now, or a
 *   yes does not say where
 */
export function answerAsClient(steps: Steps, call: Call, said: ClientAnswer): Done<{ consents: Consent[] }> {
  const kind = said.answer === 'yes' ? 'consent-given' : 'consent-refused';
  let answered: Answered | undefined;
  return actForEach(steps, call, kind, {
    async whom({ subjects }) {
      answered = await findAnswered(steps, { subjects, call, said });
      return [...new Set(answered.questions.map(({ subject }) => subject))];
    },
    async work(subject, trail) {
      const { questions = [], shown } = answered ?? {};
      const own = questions.filter((one) => one.subject === subject);
      const forms = await formsOf(steps, call, { own, shown, answer: said.answer });
      const consents = await steps.consents.recordAll(subject, asClient, forms, call.at);
      trail.clientRecords(consents.map(({ id }) => id));
      // A yes that is not in the log must open nothing.
      trail.undoWith(async () => {
        for (const { id } of consents) {
          await steps.consents.withdraw(id, { by: asClient, why: 'not-recorded' }, call.at, async () => true);
        }
      });
      await requireSameAge(steps, subject, { age: forms[0]?.around?.age, on: call.at });
      return { consents };
    },
  });
}

/** What an answer is about, and the text that the client read. */
interface Answered {
  readonly questions: readonly OpenQuestion[];
  readonly shown: ConsentQuestion;
}

interface Asked {
  readonly subjects: readonly SubjectId[];
  readonly call: Call;
  readonly said: ClientAnswer;
}

async function findAnswered(steps: Steps, { subjects, call, said }: Asked): Promise<Answered> {
  const languages = ['nl', 'en'] as const;
  const asked = await Promise.all(languages.map((one) => questionsFor(steps, subjects, call.at, one)));
  const same = asked.flat().filter(({ question }) => question.id === said.question);
  if (same.length === 0) throw new GatewayError('not-found', 'There is no such question for you.');
  const read = same.filter(({ question, place }) => {
    return question.notice.digest === said.digest && (said.place === undefined || said.place === place);
  });
  const [found] = read;
  if (found === undefined) throw new GatewayError('conflict', 'The question has changed. Read it again.');
  const shown = found.question;
  if (said.answer === 'no') {
    return { questions: same.filter(({ question }) => question.notice.language === shown.notice.language), shown };
  }
  const isOnePlace = read.every(({ place }) => place === found.place);
  if (!isOnePlace) throw new GatewayError('conflict', 'This is asked at several places. Say for which the yes is.');
  return { questions: read, shown };
}

/** As whom the client stands where otherwise a party does. */
const asClient = 'client';

type Forms = Parameters<Steps['consents']['recordAll']>[2];

interface Told extends Pick<ClientAnswer, 'answer'> {
  readonly own: readonly OpenQuestion[];
  /** What the client read: of a no that reaches other cases too, not the text of those. */
  readonly shown: ConsentQuestion | undefined;
}

async function formsOf(steps: Steps, { at }: Call, { own, shown, answer }: Told): Promise<Forms> {
  const [first] = own;
  if (first === undefined || shown === undefined) return [];
  const { group, until } = await steps.sources.ageOf(first.subject, at);
  const { formVersion, agreement, notice } = shown;
  const forms = own.flatMap(({ caseId, terms, question }) =>
    question.yes.map((one) => {
      const { validMonths, endsAtPhaseChange } = termsOfAnswers(terms.agreement.document, [one]);
      return {
        ...one,
        answer: answer === 'yes' ? 'given' : 'refused',
        recipients: [question.recipient],
        ...{ capacity: 'self', channel: 'portal', present: ['client'], language: notice.language, formVersion },
        noticeDigest: notice.digest,
        around: {
          ...{ age: group, ageUntil: until, validMonths, endsWithCase: endsAtPhaseChange ? caseId : undefined },
          notice: { ...notice, formVersion, agreement },
        },
      } satisfies Forms[number];
    }),
  );
  // Two cases of one record that ask the same are one answer.
  return [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()];
}
