import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PartyId } from '../contract/generated/types.ts';
import { dayOnly, type Instant } from '../contract/vocabulary.ts';
import type { Tables } from '../store/store.ts';
import type { SupportCause } from './due-delivery.ts';

export type Tx = Transaction<Tables>;

/** 16 random bytes: nobody can guess another one's id. */
export const newId = (prefix: 'a' | 'd'): string => `${prefix}_${randomBytes(16).toString('base64url')}`;

/** At most so many rows in one statement: PostgreSQL and SQLite both bound the number of values. */
const mostAtOnce = 500;

type New = Omit<Tables['deliveries'], 'number'>;

const fresh = {
  ...{ subject_id: null, case_id: null, event_seq: null, notice_id: null, state: 'pending', leased_until: 0 },
  ...{ attempts: 0, position: null, sequence: null, offered_at: null, ended_at: null, received_at: null },
  ...{ fields: null, digest: null, as_of: null },
  ...{ fault: null, status: null },
};

/** The live subscriptions of these parties. */
async function liveOf(tx: Tx, parties: readonly PartyId[], onlyNotices: boolean): Promise<readonly string[]> {
  if (parties.length === 0) return [];
  const query = tx
    .selectFrom('subscriptions')
    .select('id')
    .where('party_id', 'in', parties)
    .where('state', '=', 'live')
    .$if(onlyNotices, (some) => some.where('notices', '=', 1));
  return (await query.orderBy('id').execute()).map(({ id }) => id);
}

async function insertAll(tx: Tx, rows: readonly New[]): Promise<void> {
  for (let from = 0; from < rows.length; from += mostAtOnce) {
    await tx
      .insertInto('deliveries')
      .values(rows.slice(from, from + mostAtOnce))
      .execute();
  }
}

/** A row for every live subscription of the parties. */
export async function planSupport(tx: Tx, cause: SupportCause, at: Instant): Promise<void> {
  const { subject, case: traject, seq, dueAt } = cause;
  const subscriptions = await liveOf(tx, cause.parties, false);
  const waits = await readWaits(tx, subscriptions, { lane: traject, from: dueAt });
  const about = { lane: traject, subject_id: subject, case_id: traject, event_seq: seq };
  const moments = { planned_at: at, from_at: dueAt, judge_at: dueAt };
  await insertAll(
    tx,
    subscriptions.map((id) => ({
      ...{ ...fresh, id: newId('d'), subscription_id: id, ...about, ...moments },
      due_at: Math.max(dueAt, waits.get(id) ?? 0),
    })),
  );
}

/**
 * Until when the last one before it of the same case waits, per subscription: what follows it need not be looked at sooner,
 * however much that is.
 */
async function readWaits(
  tx: Tx,
  subscriptions: readonly string[],
  { lane, from }: { readonly lane: string; readonly from: Instant },
): Promise<ReadonlyMap<string, number>> {
  if (subscriptions.length === 0) return new Map();
  const rows = await tx
    .selectFrom('subscriptions as s')
    .select((select) => [
      's.id',
      select
        .selectFrom('deliveries as d')
        .select('d.due_at')
        .whereRef('d.subscription_id', '=', 's.id')
        .where('d.lane', '=', lane)
        .where('d.due_at', 'is not', null)
        .where('d.from_at', '<=', from)
        .orderBy('d.from_at', 'desc')
        .orderBy('d.number', 'desc')
        .limit(1)
        .as('due_at'),
    ])
    .where('s.id', 'in', subscriptions)
    .execute();
  return new Map(rows.map(({ id, due_at }) => [id, due_at ?? 0]));
}

/**
 * A row for every subscription of the party that wants notices. Of its moments no more than the day is kept: by one moment
 * it could be told which notices are of one person.
 */
export async function planNotice(
  tx: Tx,
  { party, id: notice, at }: { readonly party: PartyId; readonly id: string; readonly at: Instant },
): Promise<void> {
  const subscriptions = await liveOf(tx, [party], true);
  const day = dayOnly(at);
  // It tells nothing that its party did not have: whenever it is fetched, nothing of it comes too late.
  const moments = { planned_at: day, from_at: day, due_at: day, judge_at: null };
  await insertAll(
    tx,
    subscriptions.map((subscription) => {
      const id = newId('d');
      return { ...fresh, id, subscription_id: subscription, lane: id, notice_id: notice, ...moments };
    }),
  );
}
