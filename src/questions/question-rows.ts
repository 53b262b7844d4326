import type { Selectable, Transaction } from 'kysely';
import { type Instant, type SubjectId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import type { Asked, Question } from './question.ts';

/** A question as it is kept: its texts are ciphertext. */
export interface QuestionRow extends Omit<Question, 'text' | 'answer'> {
  readonly sealed: string;
  readonly sealedAnswer: string | undefined;
  readonly answeredAt: Instant | undefined;
}

/** Of a party, those that are shown; what waits comes first. */
const mostShown = 500;

const idForm = /^q_[A-Za-z0-9_-]{22}$/;

export async function countWaiting(tx: Transaction<Tables>, subject: SubjectId): Promise<number> {
  const { count } = await tx
    .selectFrom('client_questions')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('subject_id', '=', subject)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

interface NewQuestion {
  readonly id: string;
  readonly asked: Asked;
  readonly sealed: string;
  readonly at: Instant;
}

export async function insertQuestion(tx: Transaction<Tables>, { id, asked, sealed, at }: NewQuestion): Promise<void> {
  const { subject, entry, party, purpose, caseRef = null } = asked;
  const about = { subject_id: subject, entry_id: entry, party_id: party, purpose, case_ref: caseRef };
  const row = { id, ...about, question: sealed, asked_at: at, answer: null, answered_at: null };
  await tx.insertInto('client_questions').values(row).execute();
}

export async function deleteQuestion(store: Store, id: string): Promise<void> {
  await store.transaction((tx) => tx.deleteFrom('client_questions').where('id', '=', id).execute());
}

export async function readQuestion(store: Store, id: string): Promise<QuestionRow | undefined> {
  if (!idForm.test(id)) return undefined;
  const row = await store.db.selectFrom('client_questions').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRow(row);
}

/** What somebody asked, the newest first. */
export async function readAskedOf(store: Store, subjects: readonly SubjectId[]): Promise<QuestionRow[]> {
  if (subjects.length === 0) return [];
  const asked = store.db.selectFrom('client_questions').selectAll().where('subject_id', 'in', subjects);
  return (await asked.orderBy('asked_at', 'desc').orderBy('id').execute()).map(toRow);
}

/** What a party was asked: what waits first, and the oldest first. */
export async function readAsked(store: Store, party: string): Promise<QuestionRow[]> {
  const asked = store.db.selectFrom('client_questions').selectAll().where('party_id', '=', party);
  const waiting = asked.where('answered_at', 'is', null).orderBy('asked_at').orderBy('id').limit(mostShown);
  const answered = asked.where('answered_at', 'is not', null).orderBy('answered_at', 'desc').orderBy('id');
  return [...(await waiting.execute()), ...(await answered.limit(mostShown).execute())].map(toRow);
}

/** @returns whether it waited for an answer until now */
export async function setAnswer(
  store: Store,
  { id, sealed, at }: { readonly id: string; readonly sealed: string; readonly at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await store.transaction((tx) =>
    tx
      .updateTable('client_questions')
      .set({ answer: sealed, answered_at: at })
      .where('id', '=', id)
      .where('answered_at', 'is', null)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

function toRow(row: Selectable<Tables['client_questions']>): QuestionRow {
  return {
    ...{ id: row.id, subject: toSubjectId(row.subject_id), entry: row.entry_id, party: row.party_id },
    ...{ purpose: row.purpose, ...(row.case_ref === null ? {} : { caseRef: row.case_ref }) },
    askedAt: toInstant(Number(row.asked_at)),
    sealed: row.question,
    sealedAnswer: row.answer ?? undefined,
    answeredAt: row.answered_at === null ? undefined : toInstant(Number(row.answered_at)),
  };
}
