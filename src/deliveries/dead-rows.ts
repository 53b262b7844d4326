import type { DeadLetter, PartyId } from '../contract/generated/types.ts';
import { type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { OperatorsDeadLetter } from './due-delivery.ts';
import type { Tx } from './planned-rows.ts';

interface DeadRow {
  readonly id: string;
  readonly subscription_id: string;
  readonly party_id: string;
  readonly position: number | null;
  readonly attempts: number;
  readonly offered_at: number | null;
  readonly planned_at: number;
  readonly ended_at: number;
  readonly state: string;
  readonly fault: string | null;
  readonly status: number | null;
  readonly subscription_state: string;
}

const columns = `d.id, d.subscription_id, s.party_id, d.position, d.attempts, d.offered_at, d.planned_at, d.ended_at,
  d.state, d.fault, d.status, s.state AS subscription_state`;

/** What a party was offered and did not get: nothing of which it is not known whether it may have it. */
export async function readDeadOf(store: Store, party: PartyId, limit: number): Promise<DeadLetter[]> {
  const rows = await store.all<DeadRow>(
    `SELECT ${columns} FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
      WHERE s.party_id = ? AND d.state = 'dead' AND d.position IS NOT NULL ORDER BY d.ended_at DESC, d.number DESC LIMIT ?`,
    [party, limit],
  );
  return rows.map(toDeadLetter);
}

/** What nobody got, for the operator. */
export async function readAllDead(store: Store, limit: number): Promise<OperatorsDeadLetter[]> {
  const rows = await store.all<DeadRow>(
    `SELECT ${columns} FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
      WHERE d.state = 'dead' ORDER BY d.ended_at DESC, d.number DESC LIMIT ?`,
    [limit],
  );
  return rows.map((row) => ({ ...toDeadLetter(row), party: row.party_id }));
}

function toDeadLetter(row: DeadRow): DeadLetter {
  return {
    id: row.id,
    subscription: row.subscription_id,
    ...(row.position === null ? {} : { position: row.position }),
    attempts: row.attempts,
    offeredAt: instantText(toInstant(row.offered_at ?? row.planned_at)),
    failedAt: instantText(toInstant(row.ended_at)),
    ...(row.fault === null ? {} : { fault: row.fault }),
    ...(row.status === null ? {} : { status: row.status }),
    replayable: row.subscription_state === 'live',
  };
}

interface Found {
  readonly state: string;
  readonly isLive: boolean;
}

async function find(tx: Tx, party: PartyId | undefined, id: string): Promise<Found | undefined> {
  const query = tx
    .selectFrom('deliveries as d')
    .innerJoin('subscriptions as s', 's.id', 'd.subscription_id')
    .select(['d.state', 's.state as subscription_state'])
    .where('d.id', '=', id)
    .where('d.state', 'in', ['dead', 'overtaken']);
  const own = party === undefined ? query : query.where('s.party_id', '=', party).where('d.position', 'is not', null);
  const row = await own.executeTakeFirst();
  return row && { state: row.state, isLive: row.subscription_state === 'live' };
}

/** Puts a dead letter back, to be decided anew and tried for another term. */
export async function revive(
  tx: Tx,
  party: PartyId | undefined,
  id: string,
  at: Instant,
): Promise<'revived' | 'not-found' | 'overtaken' | 'ended'> {
  const found = await find(tx, party, id);
  if (found === undefined) return 'not-found';
  if (found.state === 'overtaken') return 'overtaken';
  if (!found.isLive) return 'ended';
  // Its first attempt is counted from now: `offered_at` says since when it is tried.
  const again = { state: 'pending', due_at: at, leased_until: 0, ended_at: null, fault: null, status: null };
  const { numUpdatedRows } = await tx
    .updateTable('deliveries')
    .set({ ...again, offered_at: null })
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .executeTakeFirst();
  // Of what was never offered it is not known whether anything may go.
  await tx.updateTable('deliveries').set({ judge_at: at }).where('id', '=', id).where('position', 'is', null).execute();
  return numUpdatedRows > 0n ? 'revived' : 'overtaken';
}

/** @returns whether there was one */
export async function drop(tx: Tx, party: PartyId | undefined, id: string): Promise<boolean> {
  if ((await find(tx, party, id)) === undefined) return false;
  await tx.deleteFrom('deliveries').where('id', '=', id).where('state', 'in', ['dead', 'overtaken']).execute();
  return true;
}
