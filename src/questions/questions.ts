/** What clients ask about what was shown of them, and what the officer of that party answers. */
import { randomBytes } from 'node:crypto';
import type { PartyId } from '../contract/generated/types.ts';
import { type Instant, type SubjectId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';

/** A question about one entry of the log. */
export interface Question {
  readonly id: string;
  readonly subject: SubjectId;
  /** Id of the entry. */
  readonly entry: string;
  /** The party that looked, whose officer answers. */
  readonly party: PartyId;
  readonly purpose: string;
  readonly text: string;
  readonly askedAt: Instant;
  readonly answer: { readonly text: string; readonly at: Instant } | undefined;
}

export interface Questions {
  /**
   * Keeps a question.
   * @throws GatewayError `invalid-input` for an empty or too long text, `conflict` when too many wait for an answer or the
   *   client was erased, `store-unavailable`
   */
  ask(asked: Pick<Question, 'subject' | 'entry' | 'party' | 'purpose' | 'text'>, at: Instant): Promise<Question>;
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

/** The texts are of the client: they are kept under the data key of the client, and are gone when that is. */
interface Parts {
  readonly store: Store;
  /** @throws GatewayError `conflict` for who was erased */
  readonly seal: (subject: SubjectId, place: string, text: string) => Promise<string>;
  readonly unseal: (subject: SubjectId, place: string, sealed: string) => Promise<string | undefined>;
}

/** Characters of a question or an answer. */
export const longestText = 2000;
/** Questions of one client that wait at one time. */
const mostWaiting = 50;
/** Of a party, those that are shown; what waits comes first. */
const mostShown = 500;

const idForm = /^q_[A-Za-z0-9_-]{22}$/;
const placeOf = (id: string, what: 'question' | 'answer'): string => `${what} ${id}`;

export function createQuestions(parts: Parts): Questions {
  const { store, seal } = parts;
  const read = async (id: string): Promise<Question | undefined> => {
    const row = await store.db.selectFrom('client_questions').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toQuestion(parts, row);
  };
  return {
    async ask({ subject, entry, party, purpose, text }, at) {
      const said = checkText(text);
      const id = `q_${randomBytes(16).toString('base64url')}`;
      const question = await seal(subject, placeOf(id, 'question'), said);
      await store.transaction(async (tx) => {
        const { count } = await tx
          .selectFrom('client_questions')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('subject_id', '=', subject)
          .where('answered_at', 'is', null)
          .executeTakeFirstOrThrow();
        if (Number(count) >= mostWaiting) throw new GatewayError('conflict', 'Too many questions wait for an answer.');
        const row = { id, subject_id: subject, entry_id: entry, party_id: party, purpose, question, asked_at: at };
        await tx
          .insertInto('client_questions')
          .values({ ...row, answer: null, answered_at: null })
          .execute();
      });
      return { id, subject, entry, party, purpose, text: said, askedAt: at, answer: undefined };
    },
    async ofClient(subjects) {
      if (subjects.length === 0) return [];
      const rows = await store.db
        .selectFrom('client_questions')
        .selectAll()
        .where('subject_id', 'in', subjects)
        .orderBy('asked_at', 'desc')
        .orderBy('id')
        .execute();
      return Promise.all(rows.map((row) => toQuestion(parts, row)));
    },
    async ofParty(party) {
      const rows = await store.db
        .selectFrom('client_questions')
        .selectAll()
        .where('party_id', '=', party)
        .orderBy(({ eb }) => eb.case().when('answered_at', 'is', null).then(0).else(1).end())
        .orderBy('asked_at')
        .orderBy('id')
        .limit(mostShown)
        .execute();
      return Promise.all(rows.map((row) => toQuestion(parts, row)));
    },
    async answer(party, id, text, at) {
      const said = checkText(text);
      const asked = idForm.test(id) ? await read(id) : undefined;
      if (asked === undefined || asked.party !== party || asked.answer !== undefined) return undefined;
      const answer = await seal(asked.subject, placeOf(id, 'answer'), said);
      const { numUpdatedRows } = await store.transaction((tx) =>
        tx
          .updateTable('client_questions')
          .set({ answer, answered_at: at })
          .where('id', '=', id)
          .where('answered_at', 'is', null)
          .executeTakeFirst(),
      );
      return numUpdatedRows === 0n ? undefined : { ...asked, answer: { text: said, at } };
    },
  };
}

interface Row {
  readonly id: string;
  readonly subject_id: string;
  readonly entry_id: string;
  readonly party_id: string;
  readonly purpose: string;
  readonly question: string;
  readonly asked_at: number;
  readonly answer: string | null;
  readonly answered_at: number | null;
}

async function toQuestion({ unseal }: Parts, row: Row): Promise<Question> {
  const subject = toSubjectId(row.subject_id);
  const open = async (what: 'question' | 'answer', sealed: string): Promise<string> =>
    (await unseal(subject, placeOf(row.id, what), sealed)) ?? '';
  const answer = row.answer === null ? undefined : await open('answer', row.answer);
  return {
    id: row.id,
    subject,
    entry: row.entry_id,
    party: row.party_id,
    purpose: row.purpose,
    text: await open('question', row.question),
    askedAt: toInstant(Number(row.asked_at)),
    answer: answer === undefined ? undefined : { text: answer, at: toInstant(Number(row.answered_at)) },
  };
}

/** @throws GatewayError `invalid-input` */
function checkText(text: string): string {
  const said = text.replaceAll('\r\n', '\n').trim();
  if (said !== '' && said.length <= longestText) return said;
  const errors = [{ pointer: '/text', code: 'length', detail: `must have 1 to ${longestText} characters` }];
  throw new GatewayError('invalid-input', 'The text is empty or too long.', { errors });
}
