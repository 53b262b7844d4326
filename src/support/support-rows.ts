import type { PartyId } from '../contract/generated/types.ts';
import type { CaseId, Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Tx } from '../rights/rights.ts';
import type { Store } from '../store/store.ts';

/** An event as it is kept. */
export interface StoredEvent {
  readonly seq: number;
  readonly id: string;
  readonly party_id: PartyId;
  readonly received_at: number;
  readonly revises: string | null;
  readonly sealed: string;
  /** 1 while the party that told it is frozen. */
  readonly frozen: number | null;
}

/** Everything that was told of a person, in the order of reception; one statement, as a disclosure waits for it. */
export function readEvents(store: Store, subject: SubjectId): Promise<StoredEvent[]> {
  return store.all<StoredEvent>(
    `SELECT seq, id, party_id, received_at, revises, sealed, (SELECT 1 FROM freezes z
       WHERE z.lifted_at IS NULL AND z.kind = 'party' AND z.target = support_events.party_id LIMIT 1) AS frozen
     FROM support_events WHERE subject_id = ? ORDER BY seq`,
    [subject],
  );
}

/** An event as its sender reads it back, with the one that corrects it or takes it back. */
export interface OwnRow extends Omit<StoredEvent, 'frozen' | 'party_id'> {
  readonly sealed_reason: string;
  readonly later_id: string | null;
  readonly later_sealed: string | null;
}

/** Whose events, and of which case. */
export interface OwnEvents {
  readonly subject: SubjectId;
  readonly case: CaseId;
  readonly party: PartyId;
}

/** What a party told of a person in a case, the newest first: so many before an event of that number. */
export function readOwnEvents(
  store: Store,
  { subject, case: id, party }: OwnEvents,
  { before, limit }: { readonly before: number; readonly limit: number },
): Promise<OwnRow[]> {
  return store.all<OwnRow>(
    `SELECT e.seq, e.id, e.received_at, e.revises, e.sealed, e.sealed_reason, z.id AS later_id, z.sealed AS later_sealed
     FROM support_events e LEFT JOIN support_events z ON z.revises = e.id
     WHERE e.subject_id = ? AND e.case_id = ? AND e.party_id = ? AND e.seq < ? ORDER BY e.seq DESC LIMIT ?`,
    [subject, id, party, before, limit],
  );
}

/** The number of an event that a party told of a person in a case; undefined for what is none. */
export async function readOwnNumber(
  store: Store,
  { subject, case: id, party }: OwnEvents,
  event: string,
): Promise<number | undefined> {
  const [row] = await store.all<{ seq: number }>(
    'SELECT seq FROM support_events WHERE id = ? AND subject_id = ? AND case_id = ? AND party_id = ?',
    [event, subject, id, party],
  );
  return row?.seq;
}

/** An event as the client reads it. */
export interface EventOfClient extends Omit<StoredEvent, 'frozen'> {
  readonly case_id: string;
  readonly sealed_reason: string;
}

/** Everything that was told of a person, by whom and in which case it may be, the newest first. */
export function readEventsOfClient(store: Store, subject: SubjectId): Promise<EventOfClient[]> {
  return store.all<EventOfClient>(
    `SELECT seq, id, case_id, party_id, received_at, revises, sealed, sealed_reason FROM support_events
     WHERE subject_id = ? ORDER BY seq DESC`,
    [subject],
  );
}

/** What an earlier try with a key brought. */
export interface EarlierTry {
  readonly id: string;
  readonly seq: number;
  readonly received_at: number;
  readonly request_digest: string | null;
}

export function findTry(tx: Tx, requestKey: string): Promise<EarlierTry | undefined> {
  return tx
    .selectFrom('support_events')
    .select(['id', 'seq', 'received_at', 'request_digest'])
    .where('request_key', '=', requestKey)
    .executeTakeFirst();
}

interface Row {
  readonly id: string;
  readonly subject: SubjectId;
  readonly case: CaseId;
  readonly by: PartyId;
  readonly at: Instant;
  readonly revises: string | null;
  readonly sealed: string;
  readonly sealedReason: string;
  readonly requestKey: string | null;
  readonly requestDigest: string | null;
}

/** @returns the number of the event */
export async function insertEvent(tx: Tx, row: Row): Promise<number> {
  const { seq } = await tx
    .insertInto('support_events')
    .values({
      ...{ id: row.id, subject_id: row.subject, case_id: row.case, party_id: row.by, received_at: row.at },
      ...{ revises: row.revises, sealed: row.sealed, sealed_reason: row.sealedReason },
      ...{ request_key: row.requestKey, request_digest: row.requestDigest },
    })
    .returning('seq')
    .executeTakeFirstOrThrow();
  await tx.updateTable('subjects').set({ has_support: 1 }).where('id', '=', row.subject).execute();
  return seq;
}

/** Whether an event is one of this party in this case, and whether another one revises it. */
export async function findRevised(
  tx: Tx,
  id: string,
  own: { readonly subject: SubjectId; readonly case: CaseId; readonly by: PartyId },
): Promise<{ readonly sealed: string; readonly isRevised: boolean } | undefined> {
  const found = await tx
    .selectFrom('support_events')
    .select('sealed')
    .where('id', '=', id)
    .where('subject_id', '=', own.subject)
    .where('case_id', '=', own.case)
    .where('party_id', '=', own.by)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const later = await tx.selectFrom('support_events').select('id').where('revises', '=', id).executeTakeFirst();
  return { sealed: found.sealed, isRevised: later !== undefined };
}

export async function standsStill(store: Store, seq: number): Promise<boolean> {
  const [row] = await store.all<{ id: string }>(
    `SELECT id FROM support_events e WHERE seq = ?
       AND NOT EXISTS (SELECT 1 FROM support_events later WHERE later.revises = e.id)`,
    [seq],
  );
  return row !== undefined;
}
