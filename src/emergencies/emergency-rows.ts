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
    ...{ approved_by: null, approved_party: null, approved_at: null, until_at: null },
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

/** @returns whether it was waiting until now: of two approvals at once, one comes too late */
export async function markApproved(
  tx: Transaction<Tables>,
  id: string,
  { by, party, at, until }: NonNullable<Emergency['approved']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('emergencies')
    .set({ approved_by: by, approved_party: party, approved_at: at, until_at: until })
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
 * Whether an emergency is open at the moment for this party, in this role, in this case, under this agreement, and who
 * asks is named by that party. On the path of a disclosure.
 */
export async function readOpen(store: Store, question: OpenQuestion, at: Instant): Promise<boolean> {
  const { case: id, agreement, party, role, by } = question;
  const rows = await store.all<{ id: string }>(
    `SELECT e.id FROM emergencies e
     JOIN emergency_officers o ON o.party_id = e.party_id AND o.person = ? AND o.ended_at IS NULL
     WHERE e.case_id = ? AND e.party_id = ? AND e.role = ? AND e.agreement_hash = ?
       AND e.asked_at <= ? AND e.approved_at <= ? AND e.until_at > ? AND e.ended_at IS NULL
     LIMIT 1`,
    [by, id, party, role, agreement, at, at, at],
  );
  return rows.length > 0;
}

/** More than a party has in years; the newest first. */
const mostListed = 200;

/** What a party asked or approved, and what waits in cases that it takes part in; the newest first. */
export async function readOfParty(store: Store, party: PartyId, at: Instant): Promise<Emergency[]> {
  const rows = await store.all<Row>(
    `SELECT * FROM emergencies WHERE party_id = ? OR approved_party = ? OR (approved_by IS NULL AND case_id IN (
       SELECT case_id FROM case_parties WHERE party_id = ? AND from_at <= ? AND (to_at IS NULL OR to_at > ?)))
     ORDER BY asked_at DESC, id LIMIT ${mostListed}`,
    [party, party, party, at, at],
  );
  return rows.map(toEmergency);
}

/** What was approved about a person, the newest first. */
export async function readOfSubject(store: Store, subject: SubjectId): Promise<Emergency[]> {
  const rows = await store.all<Row>(
    'SELECT * FROM emergencies WHERE subject = ? AND approved_at IS NOT NULL ORDER BY approved_at DESC, id',
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
