import { sql } from 'kysely';
import type { Instant } from '../contract/vocabulary.ts';
import { oldestKept } from './back-off.ts';
import type { DueRow } from './due-rows.ts';
import type { Tx } from './planned-rows.ts';

/** A row that this gateway works at: as long as `until` still stands in it, nobody else took it over. */
export interface Leased {
  readonly row: DueRow;
  readonly until: number;
  /** The end of the turn of its subscription, when one at a time is given out. */
  readonly turn?: number;
}

/** A row that leads to nobody: of its moments the day alone may be kept. */
const isNotice = (row: DueRow): boolean => 'notice' in row.about;
const day = 86_400_000;
const momentFor = (row: DueRow, at: Instant): number => (isNotice(row) ? at - (at % day) : at);

/** The event up to which the recipient is told: not an earlier one than it was told of before. */
export const asOf = ({ about, head }: DueRow): number => ('seq' in about ? Math.max(about.seq, head.seq) : 0);

const own = ({ row, until }: Leased, tx: Tx, states: readonly string[] = ['pending']) =>
  tx.updateTable('deliveries').where('id', '=', row.id).where('leased_until', '=', until).where('state', 'in', states);

/**
 * The message is about to go: it gets its places, which it keeps over all attempts.
 * @param digest of what who fetches has by it; of a webhook it is not known until the receiver says so
 * @returns its position; undefined when another gateway took the row over, or it is not to be sent any more
 */
export async function offer(
  tx: Tx,
  leased: Leased,
  { at, sequence, digest, toFetch }: { at: Instant; sequence: number; digest: string | undefined; toFetch: boolean },
): Promise<number | undefined> {
  const { row } = leased;
  const position = row.position ?? (await nextPosition(tx, row.subscription));
  if (position === undefined) return undefined;
  const places = { position, sequence, ...('seq' in row.about ? { event_seq: asOf(row) } : {}) };
  const offered = { ...places, attempts: row.attempts + 1, offered_at: row.firstAt ?? momentFor(row, at) };
  const given = toFetch ? { state: 'offered', due_at: null, leased_until: 0 } : {};
  const { numUpdatedRows } = await own(leased, tx)
    .set({ ...offered, ...given })
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return undefined;
  await setHead(tx, row, { last_sequence: sequence, digest: digest ?? null });
  return position;
}

/** The subscription is locked by it until the end, so that positions become visible in their order, without gaps. */
async function nextPosition(tx: Tx, subscription: string): Promise<number | undefined> {
  const head = await tx
    .updateTable('subscriptions')
    .set((old) => ({ last_position: sql<number>`${old.ref('last_position')} + 1` }))
    .where('id', '=', subscription)
    .where('state', '=', 'live')
    .returning('last_position')
    .executeTakeFirst();
  return head?.last_position;
}

interface HeadChange {
  readonly last_sequence?: number;
  readonly digest?: string | null;
  readonly arrived?: number;
}

async function setHead(tx: Tx, row: DueRow, change: HeadChange): Promise<void> {
  if (!('seq' in row.about)) return;
  const seq = asOf(row);
  const first = { last_sequence: 0, digest: null, arrived: 0, ...change };
  await tx
    .insertInto('delivery_heads')
    .values({
      ...{ subscription_id: row.subscription, lane: row.lane, subject_id: row.about.subject, last_seq: seq },
      ...first,
    })
    .onConflict((conflict) =>
      conflict.columns(['subscription_id', 'lane']).doUpdateSet((old) => ({
        ...change,
        last_seq: sql<number>`case when ${old.ref('delivery_heads.last_seq')} < ${seq} then ${seq} else ${old.ref('delivery_heads.last_seq')} end`,
      })),
    )
    .execute();
}

/** Nothing goes, now and later. @returns false when it was not this gateway's own any more */
export async function closeUnsent(
  tx: Tx,
  leased: Leased,
  state: 'withheld' | 'unchanged' | 'superseded',
  at: Instant,
): Promise<boolean> {
  const { row } = leased;
  const set = { state, due_at: null, leased_until: 0, ended_at: momentFor(row, at) };
  const { numUpdatedRows } = await own(leased, tx, ['pending', 'offered']).set(set).executeTakeFirst();
  if (numUpdatedRows > 0n) await setHead(tx, row, {});
  return numUpdatedRows > 0n;
}

/**
 * The receiver has it. What is dead of the same case from before need not go any more: this one holds everything.
 * @returns false when another gateway took it over meanwhile
 */
export async function markDelivered(
  tx: Tx,
  leased: Leased,
  { at, digest, status }: { at: Instant; digest: string | undefined; status: number },
): Promise<boolean> {
  const { row } = leased;
  const moment = momentFor(row, at);
  const ended = { due_at: null, leased_until: 0, ended_at: moment, received_at: moment, status, fault: null };
  const { numUpdatedRows } = await own(leased, tx)
    .set({ state: 'delivered', ...ended })
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await markArrived(tx, row, digest ?? null);
  return true;
}

/** What the recipient has of a case from now on, and what is overtaken by it. */
export async function markArrived(
  tx: Tx,
  row: Pick<DueRow, 'subscription' | 'lane' | 'number'>,
  digest?: string | null,
): Promise<void> {
  await tx
    .updateTable('delivery_heads')
    .set({ arrived: row.number, ...(digest === undefined ? {} : { digest }) })
    .where('subscription_id', '=', row.subscription)
    .where('lane', '=', row.lane)
    .where('arrived', '<', row.number)
    .execute();
  await tx
    .updateTable('deliveries')
    .set({ state: 'overtaken' })
    .where('subscription_id', '=', row.subscription)
    .where('lane', '=', row.lane)
    .where('number', '<', row.number)
    .where('state', '=', 'dead')
    .execute();
}

interface Why {
  readonly fault: string;
  readonly status: number | null;
}

/** Tries again at `due`; what waits behind it in the same case need not be looked at before. */
export async function postpone(tx: Tx, leased: Leased, due: Instant, why?: Why): Promise<void> {
  const { row } = leased;
  const { numUpdatedRows } = await own(leased, tx)
    .set({ due_at: due, leased_until: 0, ...why })
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await tx
    .updateTable('deliveries')
    .set({ due_at: due })
    .where('subscription_id', '=', row.subscription)
    .where('lane', '=', row.lane)
    .where('due_at', '<', due)
    .execute();
}

/** Gives it up, and with it what waits as long already for the same receiver. */
export async function bury(tx: Tx, leased: Leased, at: Instant, why: Why): Promise<void> {
  const { row } = leased;
  const dead = { state: 'dead', due_at: null, leased_until: 0, ended_at: momentFor(row, at) };
  await own(leased, tx)
    .set({ ...dead, ...why })
    .execute();
  await tx
    .updateTable('deliveries')
    .set({ ...dead, ...why })
    .where('subscription_id', '=', row.subscription)
    .where('due_at', 'is not', null)
    .where('leased_until', '<=', at)
    .where('offered_at', '<=', oldestKept(at))
    .where('state', '=', 'pending')
    .execute();
}
