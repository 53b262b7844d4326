import type { Transaction } from 'kysely';
import type { AgreementHash, EmergencyGround, PartyId, Role } from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, toCaseId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';

type Row = Tables['emergencies'];

/** Somebody of a party who did something, at a moment. */
export interface Deed {
  /** As the log names who did it. */
  readonly by: string;
  readonly at: Instant;
}

/** An emergency as it is kept. */
export interface Emergency {
  readonly id: string;
  readonly case: CaseId;
  readonly subject: SubjectId;
  /** The agreement that it was asked under; under another it opens nothing. */
  readonly agreement: AgreementHash;
  readonly party: PartyId;
  readonly role: Role;
  readonly ground: EmergencyGround;
  readonly asked: Deed;
  readonly lapsesAt: Instant;
  /** `until` is the first moment at which it is closed again. */
  readonly approved: (Deed & { readonly party: PartyId; readonly until: Instant }) | undefined;
  readonly ended: Deed | undefined;
  /** Until when the client is not told of it, and who said so. */
  readonly untold: { readonly by: string; readonly until: Instant } | undefined;
}

export async function insertEmergency(tx: Transaction<Tables>, emergency: Emergency): Promise<void> {
  const { id, subject, agreement, party, role, ground, asked, lapsesAt } = emergency;
  const none = {
    ...{ approved_by: null, approved_party: null, approved_at: null, until_at: null, approval_entry: null },
    ...{ ended_by: null, ended_at: null, untold_until: null, untold_by: null },
  };
  const row: Row = {
    ...{ id, case_id: emergency.case, subject, agreement_hash: agreement, party_id: party, role, ground },
    ...{ asked_by: asked.by, asked_at: asked.at, lapses_at: lapsesAt, ...none },
  };
  await tx.insertInto('emergencies').values(row).execute();
}

export async function takeEmergency(tx: Transaction<Tables>, id: string): Promise<Emergency | undefined> {
  const row = await tx.selectFrom('emergencies').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toEmergency(row);
}

/** How many requests of a party wait at a moment: in one case, and of one officer in all. */
export async function countWaiting(
  tx: Transaction<Tables>,
  asked: Pick<Emergency, 'case' | 'party'>,
  { by, at }: Deed,
): Promise<{ readonly inCase: number; readonly ofOfficer: number }> {
  const waiting = await tx
    .selectFrom('emergencies')
    .select(['case_id', 'asked_by'])
    .where('party_id', '=', asked.party)
    .where('approved_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('lapses_at', '>', at)
    .execute();
  return {
    inCase: waiting.filter(({ case_id }) => case_id === asked.case).length,
    ofOfficer: waiting.filter(({ asked_by }) => asked_by === by).length,
  };
}

/**
 * @param entry the entry that will tell of it: until the log holds that, nothing is open
 * @returns whether it was waiting until now: of two approvals at once, one comes too late
 */
export async function markApproved(
  tx: Transaction<Tables>,
  id: string,
  { by, party, at, until }: NonNullable<Emergency['approved']>,
  entry: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('emergencies')
    .set({ approved_by: by, approved_party: party, approved_at: at, until_at: until, approval_entry: entry })
    .where('id', '=', id)
    .where('approved_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns whether it had not ended until now */
export async function markEnded(tx: Transaction<Tables>, id: string, { by, at }: Deed): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('emergencies')
    .set({ ended_by: by, ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function markUntold(
  tx: Transaction<Tables>,
  id: string,
  untold: NonNullable<Emergency['untold']> | undefined,
): Promise<void> {
  const set = { untold_by: untold?.by ?? null, untold_until: untold?.until ?? null };
  await tx.updateTable('emergencies').set(set).where('id', '=', id).execute();
}

/** Sets back what was decided, unless somebody decided otherwise meanwhile. */
export async function unmarkUntold(
  tx: Transaction<Tables>,
  id: string,
  { decided, before }: Readonly<Record<'decided' | 'before', Emergency['untold']>>,
): Promise<void> {
  const now = (await takeEmergency(tx, id))?.untold;
  if (now?.by === decided?.by && now?.until === decided?.until) await markUntold(tx, id, before);
}

/** What somebody asks about a client in an emergency. */
export interface OpenQuestion {
  readonly case: CaseId;
  readonly agreement: AgreementHash;
  readonly party: PartyId;
  readonly role: Role;
  /** As the log names who asks. */
  readonly by: string;
}

/**
 * Whether an emergency is open at the moment for this party, in this role, in this case, under this agreement, who asks is
 * named by that party, and the log holds the approval: a gateway may end between the two. On the path of a disclosure.
 */
export async function readOpen(store: Store, question: OpenQuestion, at: Instant): Promise<boolean> {
  const { case: id, agreement, party, role, by } = question;
  const rows = await store.all<{ id: string }>(
    `SELECT e.id FROM emergencies e
     JOIN emergency_officers o ON o.party_id = e.party_id AND o.person = ? AND o.ended_at IS NULL
     JOIN log_entries l ON l.id = e.approval_entry
     WHERE e.case_id = ? AND e.party_id = ? AND e.role = ? AND e.agreement_hash = ?
       AND e.asked_at <= ? AND e.approved_at <= ? AND e.until_at > ? AND e.ended_at IS NULL
     LIMIT 1`,
    [by, id, party, role, agreement, at, at, at],
  );
  return rows.length > 0;
}

/** More than a party has in years. What waits comes first: nothing that somebody asks pushes it out of sight. */
const mostListed = 200;

/** What a party asked or approved, and what waits in cases that it takes part in; what waits first, then the newest. */
export async function readOfParty(store: Store, party: PartyId, at: Instant): Promise<Emergency[]> {
  const rows = await store.all<Row & { entry: string | null }>(
    `SELECT e.*, (SELECT l.id FROM log_entries l WHERE l.id = e.approval_entry) AS entry FROM emergencies e
     WHERE e.party_id = ? OR e.approved_party = ? OR (e.approved_by IS NULL AND e.case_id IN (
       SELECT case_id FROM case_parties WHERE party_id = ? AND from_at <= ? AND (to_at IS NULL OR to_at > ?)))
     ORDER BY CASE WHEN e.approved_at IS NULL AND e.ended_at IS NULL AND e.lapses_at > ? THEN 0 ELSE 1 END,
       e.asked_at DESC, e.id LIMIT ${mostListed}`,
    [party, party, party, at, at, at],
  );
  return rows.map((row) => asRecorded(toEmergency(row), row.entry !== null));
}

/** An approval that the log does not hold opened nothing: it ended as it began. */
function asRecorded(emergency: Emergency, isRecorded: boolean): Emergency {
  const { approved, ended } = emergency;
  if (approved === undefined || ended !== undefined || isRecorded) return emergency;
  return { ...emergency, ended: { by: approved.by, at: approved.at } };
}

/** What was approved about a person, or is kept from it, the newest first. */
export async function readOfSubject(store: Store, subject: SubjectId): Promise<Emergency[]> {
  const rows = await store.all<Row>(
    `SELECT * FROM emergencies WHERE subject = ? AND (approved_at IS NOT NULL OR untold_until IS NOT NULL)
      ORDER BY COALESCE(approved_at, asked_at) DESC, id`,
    [subject],
  );
  return rows.map(toEmergency);
}

const toMoment = (moment: number): Instant => toInstant(Number(moment));

function toEmergency(row: Row): Emergency {
  const { approved_by, approved_party, approved_at, until_at, ended_by, ended_at, untold_by, untold_until } = row;
  const isApproved = approved_by !== null && approved_party !== null && approved_at !== null && until_at !== null;
  return {
    id: row.id,
    case: toCaseId(row.case_id),
    subject: toSubjectId(row.subject),
    agreement: row.agreement_hash,
    party: row.party_id,
    role: row.role,
    ground: row.ground as EmergencyGround,
    asked: { by: row.asked_by, at: toMoment(row.asked_at) },
    lapsesAt: toMoment(row.lapses_at),
    approved: isApproved
      ? { by: approved_by, party: approved_party, at: toMoment(approved_at), until: toMoment(until_at) }
      : undefined,
    ended: ended_by !== null && ended_at !== null ? { by: ended_by, at: toMoment(ended_at) } : undefined,
    untold: untold_by !== null && untold_until !== null ? { by: untold_by, until: toMoment(untold_until) } : undefined,
  };
}
