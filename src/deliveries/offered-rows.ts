import type { Delivery, PartyId } from '../contract/generated/types.ts';
import { dayOnly, type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import type { DueRow } from './due-rows.ts';
import { markArrived, momentFor } from './outcome-rows.ts';
import type { Tx } from './planned-rows.ts';

/** What was offered again: it counts as an attempt. */
export async function countAttempts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('deliveries')
    .set((old) => ({ attempts: old.eb('attempts', '+', 1) }))
    .where('id', 'in', ids)
    .execute();
}

/** Of what was offered before nothing may go any more. It keeps its position: that was given out. */
export async function takeBackOffered(tx: Tx, row: DueRow, at: Instant): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'withheld', ended_at: momentFor(row, at) })
    .where('id', '=', row.id)
    .where('state', '=', 'offered')
    .execute();
}

/** What cannot be given again as it was, or not now, waits: it comes again behind what was offered since. */
export async function setAside(tx: Tx, row: DueRow, due: Instant): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'pending', due_at: due })
    .where('id', '=', row.id)
    .where('state', '=', 'offered')
    .execute();
}

type Row = Pick<
  Tables['deliveries'],
  'id' | 'subscription_id' | 'lane' | 'state' | 'received_at' | 'notice_id' | 'sequence' | 'digest'
> & {
  readonly number: number;
  readonly position: number | null;
};

/** Of which subscription a message is; undefined when the party was never offered such a message. */
export async function readSubscriptionOf(store: Store, party: PartyId, id: string): Promise<string | undefined> {
  const [row] = await store.all<{ subscription_id: string }>(
    `SELECT d.subscription_id FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
      WHERE d.id = ? AND s.party_id = ? AND d.position IS NOT NULL`,
    [id, party],
  );
  return row?.subscription_id;
}

/**
 * The recipient says that it has a message: whatever we knew of it before. A second time changes nothing.
 * @returns undefined when it was never offered such a message
 */
export async function markReceived(
  store: Store,
  party: PartyId,
  id: string,
  at: Instant,
): Promise<Delivery | undefined> {
  return store.transaction(async (tx) => {
    const row: Row | undefined = await tx
      .selectFrom('deliveries as d')
      .innerJoin('subscriptions as s', 's.id', 'd.subscription_id')
      .select(['d.number', 'd.id', 'd.subscription_id', 'd.lane', 'd.state', 'd.position', 'd.received_at'])
      .select(['d.notice_id', 'd.sequence', 'd.digest'])
      .where('d.id', '=', id)
      .where('s.party_id', '=', party)
      .where('d.position', 'is not', null)
      .executeTakeFirst();
    if (row === undefined || row.position === null) return undefined;
    // A notice leads to nobody, and neither does the moment of its receipt.
    const moment = row.notice_id === null ? at : dayOnly(at);
    const receivedAt = row.received_at ?? moment;
    if (row.received_at === null) await keepReceipt(tx, row, moment);
    const { subscription_id: subscription, position } = row;
    return { id, subscription, position, receivedAt: instantText(toInstant(receivedAt)) };
  });
}

async function keepReceipt(tx: Tx, row: Row, at: Instant): Promise<void> {
  const isOver = row.state === 'withheld' || row.state === 'overtaken';
  const ended = isOver ? {} : { state: 'delivered', due_at: null, ended_at: at };
  await tx
    .updateTable('deliveries')
    .set({ received_at: at, ...ended })
    .where('id', '=', row.id)
    .execute();
  if (isOver) return;
  const { subscription_id: subscription, lane, number, sequence, digest } = row;
  await markArrived(tx, { subscription, lane, number, sequence: sequence ?? undefined, digest: digest ?? undefined });
  // What waited behind it need not wait for its next attempt.
  await tx
    .updateTable('deliveries')
    .set({ due_at: at })
    .where('subscription_id', '=', row.subscription_id)
    .where('lane', '=', row.lane)
    .where('due_at', '>', at)
    .where('from_at', '<=', at)
    .execute();
}
