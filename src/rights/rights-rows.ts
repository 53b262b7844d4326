import type { Insertable, Transaction } from 'kysely';
import type {
  Day,
  ErasureFinding,
  FieldName,
  PartyId,
  RightsKind,
  RightsRefusal,
  RightsState,
} from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, toCaseId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';

export type Tx = Transaction<Tables>;

/** What happened to a request. */
export interface RightsEvent {
  readonly type: 'received' | 'extended' | 'granted' | 'corrected' | 'refused' | 'done' | 'lifted';
  /** A party, or `client`. */
  readonly by: string;
  readonly at: Instant;
}

/** A request as it is kept; the words of the client are ciphertext. */
export interface StoredRequest {
  readonly id: string;
  readonly kind: RightsKind;
  readonly party: PartyId;
  readonly state: RightsState;
  readonly fields: readonly FieldName[];
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly eraseBy: Day | undefined;
  readonly extensionDays: number;
  readonly extended: boolean;
  readonly sealed: string | undefined;
  readonly refusal: RightsRefusal | undefined;
  /** The task by which the recipients are told. */
  readonly task: string | undefined;
  /** Undefined once the person is erased. */
  readonly subject: SubjectId | undefined;
  readonly case: CaseId | undefined;
  /** The caller that recorded it, or `client`; undefined when nobody knows any more. */
  readonly filedBy: string | undefined;
  /** The caller that granted or refused it. */
  readonly decidedBy: string | undefined;
  /** What was weighed before an erasure. */
  readonly assessment: readonly ErasureFinding[] | undefined;
}

type Row = Tables['rights_requests'];

export async function insertRequest(tx: Tx, request: StoredRequest): Promise<void> {
  const row: Insertable<Row> = {
    id: request.id,
    kind: request.kind,
    party_id: request.party,
    state: request.state,
    fields: JSON.stringify(request.fields),
    received_on: request.receivedOn,
    due_on: request.dueOn,
    erase_by: request.eraseBy ?? null,
    extension_days: request.extensionDays,
    extended: Number(request.extended),
    sealed: request.sealed ?? null,
    refusal: request.refusal ?? null,
    task_id: request.task ?? null,
    subject_id: request.subject ?? null,
    case_id: request.case ?? null,
    filed_by: request.filedBy ?? null,
    decided_by: request.decidedBy ?? null,
    assessment: request.assessment === undefined ? null : JSON.stringify(request.assessment),
  };
  await tx.insertInto('rights_requests').values(row).execute();
}

/** Takes a request for the rest of the transaction: two changes of one request wait for each other. */
export async function takeRequest(tx: Tx, id: string): Promise<StoredRequest | undefined> {
  const row = await tx
    .updateTable('rights_requests')
    .set((column) => ({ state: column.ref('state') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && toStored(row);
}

export async function updateRequest(
  tx: Tx,
  id: string,
  change: Partial<Pick<Row, 'state' | 'due_on' | 'extended' | 'refusal' | 'task_id' | 'decided_by' | 'assessment'>>,
): Promise<void> {
  await tx.updateTable('rights_requests').set(change).where('id', '=', id).execute();
}

/** Adds an event behind those of the request. The request must have been taken. */
export async function addEvent(tx: Tx, id: string, { type, by, at }: RightsEvent): Promise<void> {
  const last = await tx
    .selectFrom('rights_events')
    .select('number')
    .where('request_id', '=', id)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  const row = { request_id: id, number: (last?.number ?? 0) + 1, type, by, at };
  await tx.insertInto('rights_events').values(row).execute();
}

/** Those of a party: what is open first, what is due first. */
export async function readOfParty(store: Store, party: PartyId): Promise<StoredRequest[]> {
  const order = "ORDER BY CASE state WHEN 'open' THEN 0 WHEN 'granted' THEN 1 ELSE 2 END, due_on, id LIMIT 500";
  const rows = await store.all<Row>(`SELECT * FROM rights_requests WHERE party_id = ? ${order}`, [party]);
  return rows.map(toStored);
}

/** Those of a person, the newest first. */
export async function readOfSubject(store: Store, subject: SubjectId): Promise<StoredRequest[]> {
  const rows = await store.all<Row>(
    'SELECT * FROM rights_requests WHERE subject_id = ? ORDER BY received_on DESC, id',
    [subject],
  );
  return rows.map(toStored);
}

export async function readRequest(store: Store, id: string): Promise<StoredRequest | undefined> {
  const [row] = await store.all<Row>('SELECT * FROM rights_requests WHERE id = ?', [id]);
  return row && toStored(row);
}

/** The oldest first. */
export async function readEvents(store: Store, id: string): Promise<RightsEvent[]> {
  const rows = await store.all<{ type: RightsEvent['type']; by: string; at: number }>(
    'SELECT type, "by", at FROM rights_events WHERE request_id = ? ORDER BY number',
    [id],
  );
  return rows.map(({ type, by, at }) => ({ type, by, at: toInstant(at) }));
}

export async function countOpen(tx: Tx, subject: SubjectId): Promise<number> {
  const counted = tx.selectFrom('rights_requests').select((row) => row.fn.countAll<number | string>().as('count'));
  const open = counted.where('subject_id', '=', subject).where('state', '=', 'open');
  return Number((await open.executeTakeFirstOrThrow()).count);
}

/** Whether a restriction of a person stands. The row of the person must have been taken. */
export async function hasRestriction(tx: Tx, subject: SubjectId): Promise<boolean> {
  const restrictions = tx.selectFrom('rights_requests').select('id').where('kind', '=', 'restriction');
  const standing = restrictions.where('subject_id', '=', subject).where('state', '=', 'granted');
  return (await standing.executeTakeFirst()) !== undefined;
}

/** Takes the last event back. The request must have been taken. */
export async function deleteLastEvent(tx: Tx, id: string): Promise<void> {
  const last = tx
    .selectFrom('rights_events')
    .select((row) => row.fn.max('number').as('last'))
    .where('request_id', '=', id);
  await tx.deleteFrom('rights_events').where('request_id', '=', id).where('number', '=', last).execute();
}

export async function deleteRequest(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('rights_events').where('request_id', '=', id).execute();
  await tx.deleteFrom('rights_requests').where('id', '=', id).execute();
}

function toStored(row: Row): StoredRequest {
  return {
    id: row.id,
    kind: row.kind as RightsKind,
    party: row.party_id,
    state: row.state as RightsState,
    fields: JSON.parse(row.fields) as FieldName[],
    receivedOn: row.received_on,
    dueOn: row.due_on,
    eraseBy: row.erase_by ?? undefined,
    extensionDays: row.extension_days,
    extended: row.extended !== 0,
    sealed: row.sealed ?? undefined,
    refusal: (row.refusal ?? undefined) as RightsRefusal | undefined,
    task: row.task_id ?? undefined,
    subject: row.subject_id === null ? undefined : toSubjectId(row.subject_id),
    case: row.case_id === null ? undefined : toCaseId(row.case_id),
    filedBy: row.filed_by ?? undefined,
    decidedBy: row.decided_by ?? undefined,
    assessment: row.assessment === null ? undefined : (JSON.parse(row.assessment) as ErasureFinding[]),
  };
}
