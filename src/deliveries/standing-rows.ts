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

/**
 * Deletes what ended before a moment, dead letters among it; what could be fetched since before it and was not; and what is
 * left of subscriptions that ended before it. Of a subscription no more than so many of either kind are kept.
 */
export async function deleteEnded(tx: Tx, before: number, mostKept: number): Promise<void> {
  await tx.deleteFrom('deliveries').where('ended_at', '<', before).execute();
  const live = await tx.selectFrom('subscriptions').select(['id', 'url']).where('state', '<>', 'ended').execute();
  for (const { id, url } of live) {
    await dropBeyond(tx, id, { states: ['dead'], mostKept });
    // What is sent is given up long before that.
    if (url === null) await dropBeyond(tx, id, { states: ['pending', 'offered'], mostKept, before });
  }
  const ended = tx.selectFrom('subscriptions').select('id').where('state', '=', 'ended');
  await tx
    .deleteFrom('deliveries')
    .where('subscription_id', 'in', ended.where('ended_at', '<', before))
    .execute();
  // What was planned while a subscription was being ended.
  await tx.deleteFrom('deliveries').where('due_at', 'is not', null).where('subscription_id', 'in', ended).execute();
  await tx.deleteFrom('subscriptions').where('state', '=', 'ended').where('ended_at', '<', before).execute();
}

interface Beyond {
  readonly states: readonly string[];
  readonly mostKept: number;
  /** Also what could go before this moment. */
  readonly before?: number;
}

/** Drops rows in these states that are too many, the oldest of them, or too old. */
async function dropBeyond(tx: Tx, subscription: string, { states, mostKept, before = 0 }: Beyond): Promise<void> {
  const newestTooMany = await tx
    .selectFrom('deliveries')
    .select('number')
    .where('subscription_id', '=', subscription)
    .where('state', 'in', states)
    .orderBy('number', 'desc')
    .limit(1)
    .offset(mostKept)
    .executeTakeFirst();
  const dropped = await tx
    .deleteFrom('deliveries')
    .where('subscription_id', '=', subscription)
    .where('state', 'in', states)
    .where((where) => where.or([where('from_at', '<', before), where('number', '<=', newestTooMany?.number ?? 0)]))
    .returning('lane')
    .execute();
  // What the recipient would have by it, it does not have: the next message is no repetition.
  for (const lane of new Set(dropped.map((row) => row.lane))) {
    await tx
      .updateTable('delivery_heads')
      .set({ digest: null })
      .where('subscription_id', '=', subscription)
      .where('lane', '=', lane)
      .execute();
  }
}
