import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { PartyId } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store, Tables } from '../store/store.ts';
import { isReferredTo, referenceTo } from './said.ts';

/** Which entries are held; what is left out is any. */
export interface HoldScope {
  readonly party?: PartyId | undefined;
  /** A person and a case, by their keyed references in the log. */
  readonly about?: { readonly subject: string; readonly case: string } | undefined;
  /** The first moment and the last. */
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
}

/** Who did something, and when. Without a party: a command on the machine. */
export interface HoldDeed {
  readonly by: string;
  readonly party: PartyId | undefined;
  readonly at: Instant;
}

/** A legal hold as it is kept. */
export interface KeptHold {
  readonly id: string;
  /** How the entry of its placing names it, with what is held; and that of its lifting. */
  readonly reference: { readonly placed: string; readonly lifted: string };
  readonly scope: HoldScope;
  readonly reason: string;
  readonly placed: HoldDeed;
  readonly lifted: HoldDeed | undefined;
}

/** SQLite has no truth of its own but 0 and 1. */
type Row = Readonly<Tables['legal_holds']> & { readonly stands: boolean | number };

export async function insertHold(
  tx: Transaction<Tables>,
  { scope, reason, placed }: Pick<KeptHold, 'scope' | 'reason' | 'placed'>,
  entry: string,
): Promise<KeptHold> {
  const id = `h_${randomBytes(16).toString('base64url')}`;
  await tx
    .insertInto('legal_holds')
    .values({
      ...{ id, reason, party_id: scope.party ?? null, from_at: scope.from ?? null, to_at: scope.to ?? null },
      ...{ subject_ref: scope.about?.subject ?? null, case_ref: scope.about?.case ?? null },
      ...{ placed_by: placed.by, placed_by_party: placed.party ?? null, placed_at: placed.at },
      ...{ entry_id: entry, lifted_by: null, lifted_by_party: null, lifted_at: null, lifted_entry: null },
    })
    .execute();
  return { id, reference: referencesTo(id, scope), scope, reason, placed, lifted: undefined };
}

const referencesTo = (id: string, { party, about, from, to }: HoldScope): KeptHold['reference'] => ({
  placed: referenceTo(id, [party, about?.subject, about?.case, from, to]),
  lifted: `${id}.lifted`,
});

/** A lifting that does not stand in the log has lifted nothing: what is not recorded lets nothing go. */
const stands = sql<boolean>`(lifted_at is null or not exists (select 1 from log_entries record where record.id = lifted_entry
  and record.kind = 'legal-hold' and record.entry like '%"reference":"' || legal_holds.id || '.lifted"%'))`;

const holdRows = (tx: Transaction<Tables>) =>
  tx.selectFrom('legal_holds').selectAll('legal_holds').select(stands.as('stands'));

export async function takeHold(tx: Transaction<Tables>, id: string): Promise<KeptHold | undefined> {
  const row = await holdRows(tx).where('id', '=', id).executeTakeFirst();
  return row && toHold(row);
}

/**
 * @param deed.entry id of the entry that will record it: it is lifted as soon as that stands in the log
 * @returns whether it was lifted by this, and not before
 */
export async function markHoldLifted(
  tx: Transaction<Tables>,
  id: string,
  { at, by, party, entry }: HoldDeed & { readonly entry: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('legal_holds')
    .set({ lifted_at: at, lifted_by: by, lifted_by_party: party ?? null, lifted_entry: entry })
    .where('id', '=', id)
    .where(stands)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * The holds that hold, however many there are: one that is left out holds nothing.
 * @throws GatewayError `log-unavailable` when one is not what the log says of it: then nothing goes
 */
export async function standingHolds(tx: Transaction<Tables>): Promise<KeptHold[]> {
  const rows = await holdRows(tx)
    .where(stands)
    .leftJoin('log_entries as record', 'record.id', 'legal_holds.entry_id')
    .select('record.entry as record')
    .execute();
  return rows.map((row) => {
    const hold = toHold(row);
    // One that could not be recorded holds as well.
    if (row.record === null || isReferredTo(hold.reference.placed, row.record)) return hold;
    throw new GatewayError('log-unavailable', 'a legal hold is not what the log says of it');
  });
}

/**
 * Lets nobody place a hold until the transaction is over, and waits for who does so: what somebody was told is held is not taken
 * away after it. SQLite has one writer at a time.
 */
export async function closeToHolds({ kind }: Pick<Store, 'kind'>, tx: Transaction<Tables>): Promise<void> {
  if (kind === 'postgres') await sql`lock table legal_holds in share mode`.execute(tx);
}

/** More than anybody reads at once. */
const mostListed = 500;

/**
 * Those that hold first, then the newest.
 * @param of the party that they are of, or that placed them
 */
export async function readHolds(store: Store, of: PartyId | 'everybody'): Promise<KeptHold[]> {
  const rows = await store.transaction((tx) => {
    const all = holdRows(tx);
    const own = all.where(({ or, eb }) => or([eb('party_id', '=', of), eb('placed_by_party', '=', of)]));
    const ordered = (of === 'everybody' ? all : own).orderBy(sql`case when ${stands} then 0 else 1 end`);
    return ordered.orderBy('placed_at', 'desc').orderBy('id').limit(mostListed).execute();
  });
  return rows.map(toHold);
}

const moment = (at: number | null): Instant | undefined => (at === null ? undefined : toInstant(Number(at)));

function toHold(row: Row): KeptHold {
  const { id, subject_ref: subject, case_ref: held, lifted_by: by } = row;
  const scope: HoldScope = {
    party: row.party_id ?? undefined,
    about: subject === null || held === null ? undefined : { subject, case: held },
    ...{ from: moment(row.from_at), to: moment(row.to_at) },
  };
  const liftedAt = moment(row.lifted_at);
  const lifted = { by: by ?? '', party: row.lifted_by_party ?? undefined };
  return {
    ...{ id, reference: referencesTo(id, scope), scope, reason: row.reason },
    placed: { by: row.placed_by, party: row.placed_by_party ?? undefined, at: toInstant(Number(row.placed_at)) },
    lifted: row.stands || liftedAt === undefined ? undefined : { ...lifted, at: liftedAt },
  };
}

/** What of an entry a hold looks at. */
export interface HeldPart {
  readonly party: string | null;
  readonly subject: string | null;
  readonly case_ref: string | null;
  readonly at: number;
}

/**
 * Whether a hold is about an entry: of a case also what is about the person and names no case, and what the client did about it,
 * which is of no party.
 */
export function holds({ scope }: KeptHold, { party, subject, case_ref, at }: HeldPart): boolean {
  const { party: wanted, about, from, to } = scope;
  const isAbout = about === undefined || case_ref === about.case || (subject === about.subject && case_ref === null);
  const isOfClient = about !== undefined && party === null;
  return (
    isAbout &&
    (wanted === undefined || wanted === party || isOfClient) &&
    (from === undefined || Number(at) >= from) &&
    (to === undefined || Number(at) <= to)
  );
}

/**
 * Whether a hold that stands is about a person: one of a case of theirs, or one that who supervises the gateway placed on entries of
 * others of which some are about them. One that a party places on all that it did itself keeps its entries, and stops the erasure
 * of nobody: how many clients have one entry of it says nothing of a claim (AVG art. 17(3)(e): as far as necessary).
 * @param subject as it stands in the log
 */
export async function isSubjectHeld(
  tx: Transaction<Tables>,
  subject: string,
  operator: PartyId | undefined,
): Promise<boolean> {
  for (const { scope, placed } of await standingHolds(tx)) {
    const { party, about, from, to } = scope;
    if (about?.subject === subject) return true;
    if (about !== undefined || !isOfSupervisor(placed, party, operator)) continue;
    let entries = tx.selectFrom('log_entries').select('id').where('subject', '=', subject);
    if (party !== undefined) entries = entries.where('party', '=', party);
    if (from !== undefined) entries = entries.where('at', '>=', from);
    if (to !== undefined) entries = entries.where('at', '<=', to);
    if ((await entries.limit(1).executeTakeFirst()) !== undefined) return true;
  }
  return false;
}

/** Of the party that runs the gateway only who supervises it holds entries of others, or of everybody; and so does the machine. */
const isOfSupervisor = (placed: HoldDeed, of: PartyId | undefined, operator: PartyId | undefined): boolean =>
  placed.party === undefined || (placed.party === operator && of !== operator);
