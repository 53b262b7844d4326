import type { Insertable, Selectable } from 'kysely';
import type {
  Capacity,
  Category,
  ConsentKind,
  ConsentRecipient,
  PartyId,
  PurposeCode,
} from '../contract/generated/types.ts';
import { type Instant, type SubjectId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { isPurpose } from './consent-checks.ts';

/** One answer of a client as it was recorded. Only `withdrawnAt` is ever set afterwards, and once. */
export interface ConsentRecord {
  readonly id: string;
  readonly subject: SubjectId;
  readonly kind: ConsentKind;
  readonly answer: 'given' | 'refused';
  readonly purposes: readonly PurposeCode[];
  readonly recipients: readonly ConsentRecipient[];
  readonly categories: readonly Category[];
  readonly capacity: Capacity;
  readonly formVersion: string;
  readonly language: string;
  readonly noticeDigest: string | undefined;
  readonly givenAt: Instant;
  readonly expiresAt: Instant;
  readonly recordedBy: PartyId;
  readonly withdrawnAt: Instant | undefined;
}

/** The part of a record that a decision looks at. */
export type Answer = Pick<
  ConsentRecord,
  'id' | 'kind' | 'answer' | 'recipients' | 'categories' | 'capacity' | 'givenAt' | 'expiresAt' | 'withdrawnAt'
>;

type Row = Selectable<Tables['consents']>;
type AnswerRow = Pick<
  Row,
  'id' | 'answer' | 'purposes' | 'recipients' | 'categories' | 'capacity' | 'given_at' | 'expires_at' | 'withdrawn_at'
> & { readonly kind: string };

/** What a person ever answered about one purpose. */
export interface Answers {
  readonly consents: readonly Answer[];
  readonly objections: readonly { readonly from: Instant; readonly to: Instant | undefined }[];
}

// Objections ride along as rows of kind `objection`, so that a decision costs one read.
const answersOfSubject = `
  SELECT id, kind, answer, purposes, recipients, categories, capacity, given_at, expires_at, withdrawn_at
    FROM consents WHERE subject_id = ?
  UNION ALL
  SELECT id, 'objection', '', '', '', '', '', objected_at, NULL, ended_at
    FROM objections WHERE subject_id = ? AND purpose = ?`;

/** No subject has this id: a question without a subject costs the same read as one with. */
const nobody = 'none';
/** No record covers this; text from outside that is no code of a purpose does not reach the database. */
const unknownPurpose = 'none';
const recordId = /^k_[A-Za-z0-9_-]{22}$/;

/** All answers of a person that cover a purpose; none for an unknown person. */
export async function readAnswers(store: Store, subject: SubjectId | undefined, purpose: string): Promise<Answers> {
  const whose = subject ?? nobody;
  const known = isPurpose(purpose) ? purpose : unknownPurpose;
  const rows = await store.all<AnswerRow>(answersOfSubject, [whose, whose, known]);
  const isObjection = (row: AnswerRow): boolean => row.kind === 'objection';
  const covering = rows.filter((row) => !isObjection(row) && parseList<string>(row.purposes).includes(known));
  return {
    consents: covering.map(toAnswer),
    objections: rows.filter(isObjection).map((row) => ({
      from: toInstant(row.given_at),
      to: toMoment(row.withdrawn_at),
    })),
  };
}

/** Every record of a person, the newest answer first. */
export async function readRecords(store: Store, subject: SubjectId): Promise<ConsentRecord[]> {
  const rows = await store.db
    .selectFrom('consents')
    .selectAll()
    .where('subject_id', '=', subject)
    .orderBy('given_at', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

export async function readRecord(store: Store, id: string): Promise<ConsentRecord | undefined> {
  if (!recordId.test(id)) return undefined;
  const row = await store.db.selectFrom('consents').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRecord(row);
}

export async function insertRecord(store: Store, record: ConsentRecord, recordedAt: Instant): Promise<void> {
  const row: Insertable<Tables['consents']> = {
    id: record.id,
    subject_id: record.subject,
    kind: record.kind,
    answer: record.answer,
    purposes: JSON.stringify(record.purposes),
    recipients: JSON.stringify(record.recipients),
    categories: JSON.stringify(record.categories),
    capacity: record.capacity,
    form_version: record.formVersion,
    language: record.language,
    notice_digest: record.noticeDigest ?? null,
    given_at: record.givenAt,
    expires_at: record.expiresAt,
    recorded_by: record.recordedBy,
    recorded_at: recordedAt,
    withdrawn_at: null,
  };
  await store.transaction((tx) => tx.insertInto('consents').values(row).execute());
}

/** Sets the moment of withdrawal unless it is set already: the first withdrawal counts. */
export async function markWithdrawn(store: Store, id: string, at: Instant): Promise<void> {
  await store.transaction((tx) =>
    tx
      .updateTable('consents')
      .set({ withdrawn_at: at })
      .where('id', '=', id)
      .where('answer', '=', 'given')
      .where('withdrawn_at', 'is', null)
      .execute(),
  );
}

/** The id of the objection that stands at the moment, if there is one. */
export async function readObjection(
  store: Store,
  subject: SubjectId,
  purpose: PurposeCode,
  at: Instant,
): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('objections')
    .select('id')
    .where('subject_id', '=', subject)
    .where('purpose', '=', purpose)
    .where('objected_at', '<=', at)
    .where((where) => where.or([where('ended_at', 'is', null), where('ended_at', '>', at)]))
    .orderBy('objected_at')
    .executeTakeFirst();
  return row?.id;
}

export async function insertObjection(store: Store, row: Insertable<Tables['objections']>): Promise<void> {
  await store.transaction((tx) => tx.insertInto('objections').values(row).execute());
}

function toAnswer(row: AnswerRow): Answer {
  const givenAt = toInstant(row.given_at);
  return {
    id: row.id,
    kind: row.kind as ConsentKind,
    answer: row.answer as ConsentRecord['answer'],
    recipients: parseList<ConsentRecipient>(row.recipients),
    categories: parseList<Category>(row.categories),
    capacity: row.capacity as Capacity,
    givenAt,
    // A record without an end was not written by this gateway: it opens nothing.
    expiresAt: toMoment(row.expires_at) ?? givenAt,
    withdrawnAt: toMoment(row.withdrawn_at),
  };
}

function toRecord(row: Row): ConsentRecord {
  return {
    ...toAnswer(row),
    subject: toSubjectId(row.subject_id),
    purposes: parseList<PurposeCode>(row.purposes),
    formVersion: row.form_version,
    language: row.language,
    noticeDigest: row.notice_digest ?? undefined,
    recordedBy: row.recorded_by,
  };
}

const toMoment = (milliseconds: number | null): Instant | undefined =>
  milliseconds === null ? undefined : toInstant(milliseconds);

const parseList = <Item>(text: string): readonly Item[] => JSON.parse(text) as readonly Item[];
