import { sql } from 'kysely';
import type { FieldName } from '../contract/generated/types.ts';
import { dayOnly, type Instant } from '../contract/vocabulary.ts';
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
const isNotice = (row: Pick<DueRow, 'about'>): boolean => 'notice' in row.about;
export const momentFor = (row: Pick<DueRow, 'about'>, at: Instant): Instant => (isNotice(row) ? dayOnly(at) : at);

/**
 * The event up to which the recipient is told: not an earlier one than it was told of before; of what was offered already the
 * same as then, as it keeps its number.
 */
export const asOf = (row: DueRow): number => row.asOf ?? latest(row);
export const latest = ({ about, head }: DueRow): number => ('seq' in about ? Math.max(about.seq, head.seq) : 0);

const own = ({ row, until }: Leased, tx: Tx, states: readonly string[] = ['pending']) =>
  tx.updateTable('deliveries').where('id', '=', row.id).where('leased_until', '=', until).where('state', 'in', states);

interface Offer {
  readonly at: Instant;
  readonly sequence: number;
  /** Of what the recipient has by it, if it arrives. */
  readonly digest: string | undefined;
  readonly fields: readonly FieldName[] | undefined;
  /** It is fetched, so that it arrives now. */
  readonly toFetch: boolean;
}

/**
 * The message is about to go: it gets its places, which it keeps over all attempts; of who fetches what could not be decided
 * on for a while comes again behind the rest.
 * @returns its position; undefined when another gateway took the row over, or it is not to be sent any more
 */
export async function offer(tx: Tx, leased: Leased, given: Offer): Promise<number | undefined> {
  const { row } = leased;
  const { at, sequence, digest = null, fields, toFetch } = given;
  const position = (toFetch ? undefined : row.position) ?? (await nextPosition(tx, row.subscription));
  if (position === undefined) return undefined;
  const places = { position, sequence, digest, judge_at: null, ...('seq' in row.about ? { as_of: asOf(row) } : {}) };
  const offered = { ...places, attempts: row.attempts + 1, offered_at: row.firstAt ?? momentFor(row, at) };
  const known = fields === undefined ? {} : { fields: JSON.stringify(fields) };
  const left = toFetch ? { state: 'offered', due_at: null, leased_until: 0 } : {};
  const { numUpdatedRows } = await own(leased, tx)
    .set({ ...offered, ...known, ...left })
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return undefined;
  await setHead(tx, row, { last_sequence: sequence, digest: toFetch ? digest : null });
  return position;
}

/**
 * The message says something else than what was offered under its id: that one is closed, and what is sent has an id and
 * places of its own.
 * @returns undefined when it was not this gateway's own any more
 */
export async function renew(tx: Tx, leased: Leased, id: string, at: Instant): Promise<Leased | undefined> {
  const { row } = leased;
  const found = await tx.selectFrom('deliveries').selectAll().where('number', '=', row.number).executeTakeFirst();
  const { numUpdatedRows } = await own(leased, tx).set({ id, position: null, sequence: null }).executeTakeFirst();
  if (found === undefined || numUpdatedRows === 0n) return undefined;
  const { number: _own, ...old } = found;
  const closed = { state: 'overtaken', due_at: null, judge_at: null, leased_until: 0, ended_at: momentFor(row, at) };
  await tx
    .insertInto('deliveries')
    .values({ ...old, ...closed })
    .execute();
  return { ...leased, row: { ...row, id, position: undefined, sequence: undefined, asOf: undefined } };
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

/** Whether an earlier one of its case is still to go: that one tells nothing of what comes after it. */
async function waitsBehind(tx: Tx, row: DueRow, at: Instant): Promise<boolean> {
  const found = await tx
    .selectFrom('deliveries')
    .select('number')
    .where('subscription_id', '=', row.subscription)
    .where('lane', '=', row.lane)
    .where('due_at', 'is not', null)
    .where('number', '<', row.number)
    .where('from_at', '<=', at)
    .executeTakeFirst();
  return found !== undefined;
}

/** Nothing goes, now and later. @returns false when it was not this gateway's own any more */
export async function closeUnsent(
  tx: Tx,
  leased: Leased,
  state: 'withheld' | 'unchanged' | 'superseded',
  at: Instant,
): Promise<boolean> {
  const { row } = leased;
  const set = { state, due_at: null, judge_at: null, leased_until: 0, ended_at: momentFor(row, at) };
  const { numUpdatedRows } = await own(leased, tx, ['pending', 'offered']).set(set).executeTakeFirst();
  if (numUpdatedRows > 0n && !(await waitsBehind(tx, row, at))) await setHead(tx, row, {});
  return numUpdatedRows > 0n;
}

/**
 * The receiver has it. What is dead of the same case from before need not go any more: this one holds everything.
 * @returns false when another gateway took it over meanwhile
 */
export async function markDelivered(
  tx: Tx,
  leased: Leased,
  { at, status }: { at: Instant; status: number },
): Promise<boolean> {
  const { row } = leased;
  const moment = momentFor(row, at);
  const ended = {
    due_at: null,
    judge_at: null,
    leased_until: 0,
    ended_at: moment,
    received_at: moment,
    status,
    fault: null,
  };
  const { numUpdatedRows } = await own(leased, tx)
    .set({ state: 'delivered', ...ended })
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await markArrived(tx, row);
  return true;
}

/** What the recipient has of a case from now on, and what is overtaken by it. */
export async function markArrived(
  tx: Tx,
  row: Pick<DueRow, 'subscription' | 'lane' | 'number' | 'sequence' | 'digest'>,
): Promise<void> {
  await tx
    .updateTable('delivery_heads')
    .set({ arrived: row.number })
    .where('subscription_id', '=', row.subscription)
    .where('lane', '=', row.lane)
    .where('arrived', '<', row.number)
    .execute();
  // Of an earlier one it is not known whether the recipient has what was offered since.
  await tx
    .updateTable('delivery_heads')
    .set({ digest: row.digest ?? null })
    .where('subscription_id', '=', row.subscription)
    .where('lane', '=', row.lane)
    .where('last_sequence', '=', row.sequence ?? 0)
    .execute();
  await tx
    .updateTable('deliveries')
    .set({ state: 'overtaken' })
    .where('subscription_id', '=', row.subscription)
    .where('lane', '=', row.lane)
    .where('number', '<', row.number)
    // Written out, as in the index of these: of a parameter SQLite would look at the value, and plan anew each time.
    .where('state', '=', sql.lit('dead'))
    .execute();
}

/** Something of it might go when it was due: it waits for who reads it, or is sent it, and is decided on again then. */
export async function markReady(tx: Tx, leased: Leased, fields: readonly FieldName[]): Promise<void> {
  await own(leased, tx)
    .set({ judge_at: null, fields: JSON.stringify(fields), leased_until: 0 })
    .execute();
}

/** Nothing can be decided now. */
export async function putOffJudging(tx: Tx, leased: Leased, due: Instant): Promise<void> {
  await own(leased, tx).set({ judge_at: due, leased_until: 0 }).execute();
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
  const dead = { state: 'dead', due_at: null, judge_at: null, leased_until: 0, ended_at: momentFor(row, at) };
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
