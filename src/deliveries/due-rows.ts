import type { FieldName } from '../contract/generated/types.ts';
import type { CaseId, SubjectId } from '../contract/vocabulary.ts';
import { type Instant, toCaseId, toSubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { failuresToOpen } from './back-off.ts';

/** How long the others leave a row to the gateway that took it. Their clocks may differ by half a minute. */
export const leaseTime = 90_000;

/** A row that waits, with what was offered before it of the same case. */
export interface DueRow {
  readonly number: number;
  readonly id: string;
  readonly subscription: string;
  readonly lane: string;
  readonly about:
    | { readonly subject: SubjectId; readonly case: CaseId; readonly seq: number }
    | { readonly notice: string };
  readonly attempts: number;
  readonly position: number | undefined;
  readonly sequence: number | undefined;
  readonly firstAt: Instant | undefined;
  /** It was told before, and this is its day. */
  readonly isTold: boolean;
  /** Of what was offered, and as of which event. */
  readonly digest: string | undefined;
  readonly asOf: number | undefined;
  readonly fields: readonly FieldName[] | undefined;
  readonly head: { readonly sequence: number; readonly seq: number; readonly digest: string | undefined };
}

export interface RawRow {
  readonly number: number;
  readonly id: string;
  readonly subscription_id: string;
  readonly lane: string;
  readonly subject_id: string | null;
  readonly case_id: string | null;
  readonly event_seq: number | null;
  readonly notice_id: string | null;
  readonly attempts: number;
  readonly position: number | null;
  readonly sequence: number | null;
  readonly offered_at: number | null;
  readonly planned_at: number;
  readonly from_at: number;
  readonly offered_digest: string | null;
  readonly fields: string | null;
  readonly as_of: number | null;
  readonly last_sequence: number | null;
  readonly last_seq: number | null;
  readonly digest: string | null;
}

export const columns = `d.number, d.id, d.subscription_id, d.lane, d.subject_id, d.case_id, d.event_seq, d.notice_id,
  d.attempts, d.position, d.sequence, d.offered_at, d.planned_at, d.from_at, d.digest AS offered_digest, d.fields, d.as_of,
  h.last_sequence, h.last_seq, h.digest`;

/**
 * Rows of a subscription whose moment has come, that nobody works at, and that wait for no earlier one of their case. What
 * takes effect later holds up nothing before its moment. Of each case only its first one is found, however many wait behind
 * it: they come in no row of the answer, and take no place of other cases.
 * @param isJudged only what is known to be something that may go
 */
export async function readDue(
  store: Store,
  subscription: string,
  at: Instant,
  { limit, isJudged = false }: { readonly limit: number; readonly isJudged?: boolean },
): Promise<DueRow[]> {
  const rows = await store.all<RawRow>(
    `SELECT ${columns} FROM (
        SELECT c.* FROM deliveries c
         WHERE c.subscription_id = ? AND c.due_at <= ? AND c.leased_until <= ? ${isJudged ? 'AND c.judge_at IS NULL' : ''}
           AND NOT EXISTS (
          SELECT 1 FROM deliveries e WHERE e.subscription_id = c.subscription_id AND e.lane = c.lane
             AND e.due_at IS NOT NULL AND e.number < c.number AND e.from_at <= ?)
         ORDER BY c.due_at, c.number LIMIT ?
      ) d
      LEFT JOIN delivery_heads h ON h.subscription_id = d.subscription_id AND h.lane = d.lane
      ORDER BY d.due_at, d.number`,
    [subscription, at, at, at, limit],
  );
  return rows.map(toDueRow);
}

/** What was offered to who fetches, behind a position, and not acknowledged yet. */
export async function readOffered(store: Store, subscription: string, after: number, limit: number): Promise<DueRow[]> {
  const rows = await store.all<RawRow>(
    `SELECT ${columns} FROM deliveries d
      LEFT JOIN delivery_heads h ON h.subscription_id = d.subscription_id AND h.lane = d.lane
      WHERE d.subscription_id = ? AND d.position > ? AND d.state = 'offered' ORDER BY d.position LIMIT ?`,
    [subscription, after, limit],
  );
  return rows.map(toDueRow);
}

/** Whether a subscription that fetches would find anything: nothing of which it is not known that it may go. */
export async function hasWaiting(store: Store, subscription: string, after: number, at: Instant): Promise<boolean> {
  const rows = await store.all(
    `SELECT 1 AS one WHERE EXISTS (SELECT 1 FROM deliveries WHERE subscription_id = ? AND due_at <= ? AND judge_at IS NULL)
       OR EXISTS (SELECT 1 FROM deliveries WHERE subscription_id = ? AND position > ? AND state = 'offered')`,
    [subscription, at, subscription, after],
  );
  return rows.length > 0;
}

export function toDueRow(row: RawRow): DueRow {
  const { subject_id: subject, case_id: traject, event_seq: seq, notice_id: notice } = row;
  const isStatus = subject !== null && traject !== null && seq !== null;
  return {
    ...{ number: row.number, id: row.id, subscription: row.subscription_id, lane: row.lane, attempts: row.attempts },
    about: isStatus ? { subject: toSubjectId(subject), case: toCaseId(traject), seq } : { notice: notice ?? '' },
    position: row.position ?? undefined,
    sequence: row.sequence ?? undefined,
    firstAt: row.offered_at === null ? undefined : (row.offered_at as Instant),
    isTold: row.from_at > row.planned_at,
    digest: row.offered_digest ?? undefined,
    asOf: row.as_of ?? undefined,
    fields: row.fields === null ? undefined : (JSON.parse(row.fields) as FieldName[]),
    head: { sequence: row.last_sequence ?? 0, seq: row.last_seq ?? 0, digest: row.digest ?? undefined },
  };
}

/** A subscription with a webhook for which something is due. */
export interface DueSubscription {
  readonly id: string;
  readonly party: string;
  readonly failures: number;
  readonly perMinute: number | undefined;
  readonly resumesAt: number;
}

const maySend = `s.state = 'live' AND s.url IS NOT NULL AND s.resumes_at <= ? AND EXISTS (
  SELECT 1 FROM deliveries d WHERE d.subscription_id = s.id AND d.due_at <= ? AND d.leased_until <= ?)`;

interface RawSubscription {
  readonly id: string;
  readonly party_id: string;
  readonly failures: number;
  readonly per_minute: number | null;
  readonly resumes_at: number;
}

const toDueSubscription = (row: RawSubscription): DueSubscription => ({
  ...{ id: row.id, party: row.party_id, failures: row.failures, resumesAt: row.resumes_at },
  perMinute: row.per_minute ?? undefined,
});

/** Those that may be tried now: of one whose receiver fails not before its turn. */
export async function readDueSubscriptions(store: Store, at: Instant): Promise<DueSubscription[]> {
  const rows = await store.all<RawSubscription>(
    `SELECT s.id, s.party_id, s.failures, s.per_minute, s.resumes_at FROM subscriptions s WHERE ${maySend} ORDER BY s.id`,
    [at, at, at],
  );
  return rows.map(toDueSubscription);
}

/** The same of one: undefined when it may not be tried now, or nothing of it is due. */
export async function readDueSubscription(store: Store, id: string, at: Instant): Promise<DueSubscription | undefined> {
  const [row] = await store.all<RawSubscription>(
    `SELECT s.id, s.party_id, s.failures, s.per_minute, s.resumes_at FROM subscriptions s WHERE s.id = ? AND ${maySend}`,
    [id, at, at, at],
  );
  return row && toDueSubscription(row);
}

/** Whether one message at a time finds out how the receiver is. */
export const isOpen = ({ failures }: Pick<DueSubscription, 'failures'>): boolean => failures >= failuresToOpen;

/** Gives rows back that this gateway took until then, as they were. */
export async function release(store: Store, ids: readonly string[], until: number): Promise<void> {
  if (ids.length === 0) return;
  await store.together((tx) =>
    tx
      .updateTable('deliveries')
      .set({ leased_until: 0 })
      .where('id', 'in', ids)
      .where('leased_until', '=', until)
      .execute(),
  );
}

/** @returns the ids of the rows that are this gateway's own until then */
export async function lease(
  store: Store,
  ids: readonly string[],
  at: Instant,
  until: number,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const leased = await store.together((tx) =>
    tx
      .updateTable('deliveries')
      .set({ leased_until: until })
      .where('id', 'in', ids)
      .where('due_at', '<=', at)
      .where('leased_until', '<=', at)
      .returning('id')
      .execute(),
  );
  return new Set(leased.map(({ id }) => id));
}
