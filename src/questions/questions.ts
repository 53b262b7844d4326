/** What clients ask about what was shown of them, and what the officer of that party answers. */
import { randomBytes } from 'node:crypto';
import type { PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { Asked, Question } from './question.ts';
import {
  countWaiting,
  deleteQuestion,
  insertQuestion,
  type QuestionRow,
  readAsked,
  readAskedOf,
  readQuestion,
  setAnswer,
} from './question-rows.ts';

export type { Question } from './question.ts';

export interface Questions {
  /**
   * Keeps a question.
   * @throws GatewayError `invalid-input` for an empty or too long text, `conflict` when too many wait for an answer or the
   *   client was erased, `store-unavailable`
   */
  ask(asked: Asked, at: Instant): Promise<Question>;
  /** Takes back a question that could not be recorded. @throws GatewayError `store-unavailable` */
  takeBack(id: string): Promise<void>;
  /** What somebody asked, the newest first. @throws GatewayError `store-unavailable` */
  ofClient(subjects: readonly SubjectId[]): Promise<readonly Question[]>;
  /** What clients asked a party: what waits first, and the oldest first. @throws GatewayError `store-unavailable` */
  ofParty(party: PartyId): Promise<readonly Question[]>;
  /**
   * Answers a question, once.
   * @returns undefined when the party was asked no such question, or has answered it
   * @throws GatewayError `invalid-input` for an empty or too long text, `store-unavailable`
   */
  answer(party: PartyId, id: string, text: string, at: Instant): Promise<Question | undefined>;
}

/** The texts are of the client: they are kept under the data key of the client, and end with it. */
interface Parts {
  readonly store: Store;
  /** @throws GatewayError `conflict` for who was erased */
  readonly seal: (subject: SubjectId, place: string, text: string) => Promise<string>;
  readonly unseal: (subject: SubjectId, place: string, sealed: string) => Promise<string | undefined>;
}

/** Characters of a question or an answer. */
const longestText = 2000;
/** Questions of one client that wait at one time. */
const mostWaiting = 50;

const placeOf = (id: string, what: 'question' | 'answer'): string => `${what} ${id}`;

export function createQuestions(parts: Parts): Questions {
  const { store } = parts;
  const open = (rows: readonly QuestionRow[]) => Promise.all(rows.map((row) => toQuestion(parts, row)));
  return {
    ask: (asked, at) => ask(parts, asked, at),
    takeBack: (id) => deleteQuestion(store, id),
    ofClient: async (subjects) => open(await readAskedOf(store, subjects)),
    ofParty: async (party) => open(await readAsked(store, party)),
    async answer(party, id, text, at) {
      const said = checkText(text);
      const row = await readQuestion(store, id);
      if (row === undefined || row.party !== party || row.sealedAnswer !== undefined) return undefined;
      const sealed = await parts.seal(row.subject, placeOf(id, 'answer'), said);
      if (!(await setAnswer(store, { id, sealed, at }))) return undefined;
      return { ...(await toQuestion(parts, row)), answer: { text: said, at } };
    },
  };
}

async function ask({ store, seal }: Parts, asked: Asked, at: Instant): Promise<Question> {
  const text = checkText(asked.text);
  const id = `q_${randomBytes(16).toString('base64url')}`;
  const sealed = await seal(asked.subject, placeOf(id, 'question'), text);
  await store.transactionAbout(asked.subject, async (tx) => {
    if ((await countWaiting(tx, asked.subject)) >= mostWaiting) {
      throw new GatewayError('conflict', 'Too many questions wait for an answer.');
    }
    await insertQuestion(tx, { id, asked, sealed, at });
  });
  return { ...asked, id, text, askedAt: at, answer: undefined };
}

async function toQuestion({ unseal }: Parts, row: QuestionRow): Promise<Question> {
  const { sealed, sealedAnswer, answeredAt, ...known } = row;
  const open = async (what: 'question' | 'answer', text: string): Promise<string> =>
    (await unseal(row.subject, placeOf(row.id, what), text)) ?? '';
  const isAnswered = sealedAnswer !== undefined && answeredAt !== undefined;
  return {
    ...known,
    text: await open('question', sealed),
    answer: isAnswered ? { text: await open('answer', sealedAnswer), at: answeredAt } : undefined,
  };
}

/** @throws GatewayError `invalid-input` */
function checkText(text: string): string {
  const said = text.replaceAll('\r\n', '\n').trim();
  if (said !== '' && said.length <= longestText) return said;
  const errors = [{ pointer: '/text', code: 'length', detail: `must have 1 to ${longestText} characters` }];
  throw new GatewayError('invalid-input', 'The text is empty or too long.', { errors });
}
