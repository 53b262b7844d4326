import { type Insertable, type Selectable, sql, type Transaction } from 'kysely';
import type {
  AgeGroup,
  Capacity,
  Category,
  ConsentChannel,
  ConsentKind,
  ConsentRecipient,
  PartyId,
  PresentKind,
  PurposeCode,
} from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { isPurpose } from './consent-checks.ts';

/** What ended an answer: once, and it is never taken back. */
export interface Ending {
  readonly at: Instant;
  /** A party, or `client`: the client itself at the web door. */
  readonly by: string;
  readonly channel: ConsentChannel | undefined;
  /** Why, in a word. */
  readonly why: string | undefined;
}

/** One answer of a client as it was recorded, with what ended it. The record itself is never changed. */
export interface ConsentRecord {
  readonly id: string;
  readonly subject: SubjectId;
  readonly kind: ConsentKind;
  readonly answer: 'given' | 'refused';
  readonly purposes: readonly PurposeCode[];
  readonly recipients: readonly ConsentRecipient[];
  readonly categories: readonly Category[];
  readonly capacity: Capacity;
  readonly alsoBy: Capacity | undefined;
  /** Of the client, on the day of the answer. */
  readonly age: AgeGroup;
  readonly channel: ConsentChannel | undefined;
  readonly interpreter: boolean | undefined;
  readonly present: readonly PresentKind[] | undefined;
  readonly scan: string | undefined;
  /** The case whose next phase ends the answer, where the agreement says so. */
  readonly endsWithCase: CaseId | undefined;
  readonly formVersion: string;
  readonly language: string;
  readonly noticeDigest: string | undefined;
  readonly givenAt: Instant;
  readonly expiresAt: Instant;
  readonly recordedBy: PartyId;
  readonly withdrawnAt: Instant | undefined;
  readonly ending: Ending | undefined;
}

/** The part of a record that a decision looks at. */
export type Answer = Pick<
  ConsentRecord,
  | 'id'
  | 'kind'
  | 'answer'
  | 'recipients'
  | 'categories'
  | 'capacity'
  | 'alsoBy'
  | 'age'
  | 'givenAt'
  | 'expiresAt'
  | 'withdrawnAt'
>;

type Consent = Selectable<Tables['consents']>;
type AnswerRow = Pick<
  Consent,
  | 'id'
  | 'kind'
  | 'answer'
  | 'purposes'
  | 'recipients'
  | 'categories'
  | 'capacity'
  | 'also_by'
  | 'client_age'
  | 'given_at'
  | 'expires_at'
> & { readonly withdrawn_at: number | null; readonly phase_at: number | null };
type Row = Consent &
  AnswerRow & { readonly ended_by: string | null; readonly ended_through: string | null; readonly why: string | null };

/** What a person ever answered about one purpose. */
export interface Answers {
  readonly consents: readonly Answer[];
  /** Until when each binds; without an end it still does. */
  readonly objections: readonly { readonly to: Instant | undefined }[];
}

/** When the case that an answer ends with came in its next phase after the answer; not looked for where it ends with none. */
const nextPhase = `CASE WHEN c.ends_with_case IS NOT NULL THEN
  (SELECT min(p.from_at) FROM case_phases p WHERE p.case_id = c.ends_with_case AND p.from_at > c.given_at) END`;

// Objections ride along as rows of kind `objection`, so that a decision costs one read.
const answersOfSubject = `
  SELECT c.id, c.kind, c.answer, c.purposes, c.recipients, c.categories, c.capacity, c.also_by, c.client_age,
         c.given_at, c.expires_at, ${nextPhase} AS phase_at, e.ended_at AS withdrawn_at
    FROM consents c LEFT JOIN consent_endings e ON e.consent_id = c.id WHERE c.subject_id = ?
  UNION ALL
  SELECT id, 'objection', '', '', '', '', '', '', '', objected_at, NULL, NULL, ended_at
    FROM objections WHERE subject_id = ? AND purpose = ?`;

const wholeRecords = `
  SELECT c.*, ${nextPhase} AS phase_at, e.ended_at AS withdrawn_at, e.ended_by, e.channel AS ended_through, e.why
    FROM consents c LEFT JOIN consent_endings e ON e.consent_id = c.id`;

const newestFirst = 'ORDER BY c.given_at DESC, c.recorded_at DESC, c.id';

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
    objections: rows.filter(isObjection).map((row) => ({ to: toMoment(row.withdrawn_at) })),
  };
}

/** Every record of a person, the newest answer first. */
export async function readRecords(store: Store, subject: SubjectId): Promise<ConsentRecord[]> {
  const rows = await store.all<Row>(`${wholeRecords} WHERE c.subject_id = ? ${newestFirst}`, [subject]);
  return rows.map(toRecord);
}

/** The same inside a transaction that writes: what was recorded until now, and nothing comes in between. */
export async function readRecordsIn(tx: Transaction<Tables>, subject: SubjectId): Promise<ConsentRecord[]> {
  const query = sql<Row>`${sql.raw(wholeRecords)} WHERE c.subject_id = ${subject} ${sql.raw(newestFirst)}`;
  return (await query.execute(tx)).rows.map(toRecord);
}

export async function readRecord(store: Store, id: string): Promise<ConsentRecord | undefined> {
  if (!recordId.test(id)) return undefined;
  const [row] = await store.all<Row>(`${wholeRecords} WHERE c.id = ?`, [id]);
  return row && toRecord(row);
}

/** How many answers of a person are kept, in a transaction that adds some. */
export async function countRecords(tx: Transaction<Tables>, subject: SubjectId): Promise<number> {
  const counted = tx.selectFrom('consents').select((row) => row.fn.countAll<number | string>().as('count'));
  const row = await counted.where('subject_id', '=', subject).executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function insertRecords(
  tx: Transaction<Tables>,
  records: readonly ConsentRecord[],
  recordedAt: Instant,
): Promise<void> {
  const rows = records.map(
    (record): Insertable<Tables['consents']> => ({
      id: record.id,
      subject_id: record.subject,
      kind: record.kind,
      answer: record.answer,
      purposes: JSON.stringify(record.purposes),
      recipients: JSON.stringify(record.recipients),
      categories: JSON.stringify(record.categories),
      capacity: record.capacity,
      also_by: record.alsoBy ?? null,
      client_age: record.age,
      channel: record.channel ?? null,
      interpreter: record.interpreter === undefined ? null : Number(record.interpreter),
      present: record.present === undefined ? null : JSON.stringify(record.present),
      scan_id: record.scan ?? null,
      ends_with_case: record.endsWithCase ?? null,
      form_version: record.formVersion,
      language: record.language,
      notice_digest: record.noticeDigest ?? null,
      given_at: record.givenAt,
      expires_at: record.expiresAt,
      recorded_by: record.recordedBy,
      recorded_at: recordedAt,
    }),
  );
  await tx.insertInto('consents').values(rows).execute();
}

/**
 * Ends an answer unless it has ended already: the first ending counts.
 * @returns whether this one is the first
 */
export async function insertEnding(
  tx: Transaction<Tables>,
  id: string,
  { at, by, channel, why }: Ending,
  recordedAt: Instant,
): Promise<boolean> {
  const row = { consent_id: id, ended_by: by, channel: channel ?? null, why: why ?? null, ended_at: at };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('consent_endings')
    .values({ ...row, recorded_at: recordedAt })
    .onConflict((conflict) => conflict.column('consent_id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
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

export async function insertObjection(tx: Transaction<Tables>, row: Insertable<Tables['objections']>): Promise<void> {
  await tx.insertInto('objections').values(row).execute();
}

function toAnswer(row: AnswerRow): Answer {
  const givenAt = toInstant(row.given_at);
  // A record without an end was not written by this gateway: it opens nothing.
  const expiresAt = toMoment(row.expires_at) ?? givenAt;
  const phaseAt = toMoment(row.phase_at);
  return {
    id: row.id,
    kind: row.kind as ConsentKind,
    answer: row.answer as ConsentRecord['answer'],
    recipients: parseList<ConsentRecipient>(row.recipients),
    categories: parseList<Category>(row.categories),
    capacity: row.capacity as Capacity,
    alsoBy: (row.also_by ?? undefined) as Capacity | undefined,
    age: (row.client_age ?? 'unknown') as AgeGroup,
    givenAt,
    expiresAt: phaseAt !== undefined && phaseAt < expiresAt ? phaseAt : expiresAt,
    withdrawnAt: toMoment(row.withdrawn_at),
  };
}

function toRecord(row: Row): ConsentRecord {
  return {
    ...toAnswer(row),
    subject: toSubjectId(row.subject_id),
    purposes: parseList<PurposeCode>(row.purposes),
    channel: (row.channel ?? undefined) as ConsentChannel | undefined,
    interpreter: row.interpreter === null ? undefined : row.interpreter === 1,
    present: row.present === null ? undefined : parseList<PresentKind>(row.present),
    scan: row.scan_id ?? undefined,
    endsWithCase: (row.ends_with_case ?? undefined) as CaseId | undefined,
    formVersion: row.form_version,
    language: row.language,
    noticeDigest: row.notice_digest ?? undefined,
    recordedBy: row.recorded_by,
    ending: toEnding(row),
  };
}

function toEnding({ withdrawn_at: at, ended_by: by, ended_through: channel, why }: Row): Ending | undefined {
  if (at === null || by === null) return undefined;
  return { at: toInstant(at), by, channel: (channel ?? undefined) as Ending['channel'], why: why ?? undefined };
}

const toMoment = (milliseconds: number | null): Instant | undefined =>
  milliseconds === null ? undefined : toInstant(milliseconds);

const parseList = <Item>(text: string): readonly Item[] => JSON.parse(text) as readonly Item[];
