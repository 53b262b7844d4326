import type { SubscriptionStanding } from '../contract/generated/types.ts';
import type { Store } from '../store/store.ts';
import type { Tx } from './planned-rows.ts';

export interface Counts {
  readonly standing: SubscriptionStanding;
  /** When something arrived last. */
  readonly lastDeliveredAt: number | undefined;
  /** Since when the oldest one that was offered is tried in vain. */
  readonly failingSince: number | undefined;
  /** What is not decided yet, or waits for another attempt: for the operator. */
  readonly pending: number;
}

/** Of every subscription of these ids how many rows stand where, with one reading of each. */
export async function countStates(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  if (ids.length === 0) return new Map();
  const rows = await store.all<{
    subscription_id: string;
    delivered: number;
    offered: number;
    dead: number;
    pending: number;
    last: number | null;
    failing: number | null;
  }>(
    `SELECT subscription_id,
        SUM(CASE WHEN state = 'delivered' THEN 1 ELSE 0 END) AS delivered,
        SUM(CASE WHEN state IN ('offered', 'pending') AND position IS NOT NULL THEN 1 ELSE 0 END) AS offered,
        SUM(CASE WHEN state = 'dead' AND position IS NOT NULL THEN 1 ELSE 0 END) AS dead,
        SUM(CASE WHEN state = 'pending' THEN 1 ELSE 0 END) AS pending,
        MAX(CASE WHEN state = 'delivered' THEN ended_at END) AS last,
        MIN(CASE WHEN state = 'pending' AND position IS NOT NULL AND fault IS NOT NULL THEN offered_at END) AS failing
       FROM deliveries WHERE subscription_id IN (${ids.map(() => '?').join(', ')}) GROUP BY subscription_id`,
    ids,
  );
  return new Map(
    rows.map((row) => [
      row.subscription_id,
      {
        standing: { delivered: Number(row.delivered), offered: Number(row.offered), dead: Number(row.dead) },
        lastDeliveredAt: row.last ?? undefined,
        failingSince: row.failing ?? undefined,
        pending: Number(row.pending),
      },
    ]),
  );
}

/** Deletes what ended before a moment, and what is left of subscriptions that ended before it. */
export async function deleteEnded(tx: Tx, before: number): Promise<void> {
  // A dead letter stays until somebody looked at it, or its subscription ended.
  await tx.deleteFrom('deliveries').where('ended_at', '<', before).where('state', '<>', 'dead').execute();
  const ended = tx.selectFrom('subscriptions').select('id').where('state', '=', 'ended');
  await tx
    .deleteFrom('deliveries')
    .where('subscription_id', 'in', ended.where('ended_at', '<', before))
    .execute();
  // What was planned while a subscription was being ended.
  await tx.deleteFrom('deliveries').where('due_at', 'is not', null).where('subscription_id', 'in', ended).execute();
  await tx.deleteFrom('subscriptions').where('state', '=', 'ended').where('ended_at', '<', before).execute();
}
