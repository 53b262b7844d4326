import type { Transaction } from 'kysely';
import type { AgreementId, CaseRef, Condition, PartyId, Phase } from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import type { Tables } from '../store/store.ts';
import { toParticipation } from './case-rows.ts';
import type { Participation } from './resolved-case.ts';

export type Tx = Transaction<Tables>;

/** A case as it stands inside a transaction that is about to change it. */
export interface CaseState {
  readonly agreement: AgreementId;
  readonly openedAt: Instant;
  readonly phase: Phase | undefined;
  readonly closed: boolean;
  readonly parties: readonly (Participation & { readonly joinedAt: Instant })[];
}

/** Whether the person is known here. */
export async function hasSubject(tx: Tx, subject: SubjectId): Promise<boolean> {
  const row = await tx.selectFrom('subjects').select('id').where('id', '=', subject).executeTakeFirst();
  return row !== undefined;
}

/**
 * Reads a case for a change. No other transaction changes it until this one ends. What begins only after this moment
 * counts as well: a change that was asked for later, or at a gateway whose clock runs ahead, may be written first.
 */
export async function readForChange(tx: Tx, id: CaseId, at: Instant): Promise<CaseState | undefined> {
  // Writing the row locks it on both databases; SQLite knows no `FOR UPDATE`.
  const row = await tx
    .updateTable('cases')
    .set((column) => ({ conditions: column.ref('conditions') }))
    .where('id', '=', id)
    .returning(['agreement_id', 'opened_at', 'closed_at'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const phase = await tx
    .selectFrom('case_phases')
    .select('phase')
    .where('case_id', '=', id)
    .orderBy('from_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const parties = await tx
    .selectFrom('case_parties')
    .selectAll()
    .where('case_id', '=', id)
    .where((where) => where.or([where('to_at', 'is', null), where('to_at', '>', at)]))
    .orderBy('from_at')
    .execute();
  return {
    agreement: row.agreement_id,
    openedAt: toInstant(row.opened_at),
    phase: phase?.phase as Phase | undefined,
    closed: row.closed_at !== null,
    // Should two rows of one party overlap, the one begun last counts.
    parties: [...new Map(parties.map((party) => [party.party_id, party])).values()].map((party) => ({
      ...toParticipation(party),
      joinedAt: toInstant(party.from_at),
    })),
  };
}

/** @returns whether it is new: two posts of one form at the same time make one case */
export async function insertCase(
  tx: Tx,
  opened: { readonly id: CaseId; readonly subject: SubjectId; readonly agreement: AgreementId },
  at: Instant,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('cases')
    .values({
      id: opened.id,
      subject_id: opened.subject,
      agreement_id: opened.agreement,
      opened_at: at,
      closed_at: null,
      conditions: '[]',
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Begins a phase; one that began at the very same moment, or was still to begin, gives way. */
export async function beginPhase(tx: Tx, id: CaseId, phase: Phase, at: Instant): Promise<void> {
  await tx.deleteFrom('case_phases').where('case_id', '=', id).where('from_at', '>', at).execute();
  await tx
    .insertInto('case_phases')
    .values({ case_id: id, phase, from_at: at })
    .onConflict((conflict) => conflict.columns(['case_id', 'from_at']).doUpdateSet({ phase }))
    .execute();
  if (phase === 'closed') await tx.updateTable('cases').set({ closed_at: at }).where('id', '=', id).execute();
}

/** Ends participations, those that were still to begin included. */
export async function endParticipations(tx: Tx, id: CaseId, parties: readonly PartyId[], at: Instant): Promise<void> {
  if (parties.length === 0) return;
  await tx
    .updateTable('case_parties')
    .set({ to_at: at })
    .where('case_id', '=', id)
    .where('party_id', 'in', parties)
    .where((where) => where.or([where('to_at', 'is', null), where('to_at', '>', at)]))
    .execute();
}

/** Begins a participation; one that began at the very same moment gives way. */
export async function beginParticipation(
  tx: Tx,
  id: CaseId,
  begun: Participation & { readonly ref: CaseRef },
  at: Instant,
): Promise<void> {
  const terms = {
    party_type: begun.type,
    capacity: begun.capacity,
    contract: begun.contract ? 1 : 0,
    ref: begun.ref,
    to_at: null,
  };
  await tx
    .insertInto('case_parties')
    .values({ case_id: id, party_id: begun.party, from_at: at, ...terms })
    .onConflict((conflict) => conflict.columns(['case_id', 'party_id', 'from_at']).doUpdateSet(terms))
    .execute();
}

export async function setConditions(tx: Tx, id: CaseId, conditions: readonly Condition[]): Promise<void> {
  await tx
    .updateTable('cases')
    .set({ conditions: JSON.stringify(conditions) })
    .where('id', '=', id)
    .execute();
}

/** @returns whether the person exists */
export async function setSubjectRights(
  tx: Tx,
  subject: SubjectId,
  rights: { readonly restricted?: number; readonly address_secret?: number },
): Promise<boolean> {
  if (Object.keys(rights).length === 0) return hasSubject(tx, subject);
  const { numUpdatedRows } = await tx.updateTable('subjects').set(rights).where('id', '=', subject).executeTakeFirst();
  return numUpdatedRows > 0n;
}
