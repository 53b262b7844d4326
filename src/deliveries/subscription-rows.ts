import { sql } from 'kysely';
import type { PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { failuresToOpen } from './back-off.ts';
import type { Tx } from './planned-rows.ts';

export type SubscriptionRow = Tables['subscriptions'];

export async function insertSubscription(tx: Tx, row: SubscriptionRow): Promise<void> {
  await tx.insertInto('subscriptions').values(row).execute();
}

/** How many subscriptions of a party did not end. Two that are made at once count each other on one connection only. */
export async function countOf(tx: Tx, party: PartyId): Promise<number> {
  const { count } = await tx
    .selectFrom('subscriptions')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('party_id', '=', party)
    .where('state', '<>', 'ended')
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function readSubscription(store: Store, id: string): Promise<SubscriptionRow | undefined> {
  const [row] = await store.all<SubscriptionRow>('SELECT * FROM subscriptions WHERE id = ?', [id]);
  return row;
}

export function readSubscriptionsOf(store: Store, party: PartyId): Promise<SubscriptionRow[]> {
  return store.all<SubscriptionRow>(
    "SELECT * FROM subscriptions WHERE party_id = ? AND state <> 'ended' ORDER BY created_at, id",
    [party],
  );
}

export function readAllSubscriptions(store: Store): Promise<SubscriptionRow[]> {
  return store.all<SubscriptionRow>("SELECT * FROM subscriptions WHERE state <> 'ended' ORDER BY party_id, id", []);
}

/** From now on it gets what happens; nothing when it ended meanwhile. */
export async function markLive(store: Store, id: string, perMinute: number | null): Promise<void> {
  await store.together((tx) =>
    tx
      .updateTable('subscriptions')
      .set({ state: 'live', per_minute: perMinute, failures: 0, resumes_at: 0 })
      .where('id', '=', id)
      .where('state', '<>', 'ended')
      .execute(),
  );
}

/** Ends it, with everything that was still to be delivered; a second time changes nothing. */
export async function endSubscription(tx: Tx, id: string, because: string, at: Instant): Promise<void> {
  await tx
    .updateTable('subscriptions')
    .set({ state: 'ended', ended_at: at, ended_because: because, secret: null, old_secret: null })
    .where('id', '=', id)
    .where('state', '<>', 'ended')
    .execute();
  await tx
    .deleteFrom('deliveries')
    .where('subscription_id', '=', id)
    .where('state', 'in', ['pending', 'offered'])
    .execute();
  await tx.deleteFrom('delivery_heads').where('subscription_id', '=', id).execute();
}

/** @returns whether it still is a live webhook */
export async function replaceSecret(store: Store, id: string, sealed: string, oldUntil: number): Promise<boolean> {
  const { numUpdatedRows } = await store.together((tx) =>
    tx
      .updateTable('subscriptions')
      .set((row) => ({ old_secret: row.ref('secret'), old_secret_until: oldUntil, secret: sealed }))
      .where('id', '=', id)
      .where('state', '<>', 'ended')
      .where('url', 'is not', null)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/**
 * Takes the turn of a subscription of which one turn at a time is given out: until then it is this gateway's own.
 * @param seen the end of the turn before, as it was read
 */
export async function takeTurn(store: Store, id: string, seen: number, until: number): Promise<boolean> {
  const { numUpdatedRows } = await store.together((tx) =>
    tx
      .updateTable('subscriptions')
      .set({ resumes_at: until })
      .where('id', '=', id)
      .where('resumes_at', '=', seen)
      .where('state', '=', 'live')
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Gives a turn back before its end, or a part of it. */
export async function endTurn(store: Store, id: string, until: number, earlier = 0): Promise<void> {
  await store.together((tx) =>
    tx
      .updateTable('subscriptions')
      .set({ resumes_at: earlier })
      .where('id', '=', id)
      .where('resumes_at', '=', until)
      .execute(),
  );
}

/** The receiver is there. What waited for a next attempt meanwhile need not wait any longer. */
export async function closeCircuit(tx: Tx, id: string, at: Instant): Promise<void> {
  const { failures } = await tx
    .selectFrom('subscriptions')
    .select('failures')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (failures === 0) return;
  const set = tx.updateTable('subscriptions').set({ failures: 0 }).where('id', '=', id);
  await set.execute();
  if (failures < failuresToOpen) return;
  await tx.updateTable('subscriptions').set({ resumes_at: 0 }).where('id', '=', id).execute();
  await tx
    .updateTable('deliveries')
    .set({ due_at: at })
    .where('subscription_id', '=', id)
    .where('due_at', '>', at)
    .where('from_at', '<=', at)
    .execute();
}

/** One more attempt failed. @returns how many in a row now */
export async function countFailure(tx: Tx, id: string): Promise<number> {
  const row = await tx
    .updateTable('subscriptions')
    .set((old) => ({ failures: sql<number>`${old.ref('failures')} + 1` }))
    .where('id', '=', id)
    .returning('failures')
    .executeTakeFirst();
  return row?.failures ?? 0;
}

/** Nothing is tried until then; what is set already for longer stays, unless it is the turn that ends with this. */
export async function pause(tx: Tx, id: string, until: number, turn: number | undefined): Promise<void> {
  await tx
    .updateTable('subscriptions')
    .set({ resumes_at: until })
    .where('id', '=', id)
    .where((where) => where.or([where('resumes_at', '<', until), where('resumes_at', '=', turn ?? until)]))
    .execute();
}
