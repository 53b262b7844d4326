import { setTimeout } from 'node:timers/promises';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type DeliveringParts, isSuperseded, toDue } from './attempt.ts';
import { afterOwnFailure } from './back-off.ts';
import { columns, leaseTime, type RawRow, toDueRow } from './due-rows.ts';
import { bury, closeUnsent, type Leased, markReady, putOffJudging } from './outcome-rows.ts';
import { readSubscription } from './subscription-rows.ts';

/** What is sent at once is decided on when it is sent: only what then still waits is judged. In milliseconds. */
const sentWithin = 60_000;
const atOnce = 32;
/**
 * What is to be sent soon is passed over each time that something is looked for: with much of that a look takes long, and
 * each event that comes in asks for one. So many times as long as a look took that found nothing, no other one begins.
 */
const restsFor = 10;
/** In milliseconds. */
const restsAtMost = 500;

type JudgingParts = Pick<DeliveringParts, 'store' | 'clock' | 'judge' | 'standsStill' | 'random'> & {
  readonly stopped: AbortSignal;
  /** Something may be fetched now. */
  readonly onReady: () => void;
};

export interface Judging {
  /** Judges what is due, until nothing is; called while it does, it looks again. */
  start(): void;
  /** Waits for it. @returns what went wrong since the last time; that waits */
  idle(): Promise<readonly unknown[]>;
}

/**
 * Judges what is due when it is due, whoever fetches it or is sent it later: what may not go then is withheld for good, so
 * that who comes late gets nothing that others did not get in time, and a reader finds nothing that is not for it.
 */
export function createJudging(parts: JudgingParts): Judging {
  let running: Promise<void> | undefined;
  let looksAgain = false;
  let failures: unknown[] = [];
  const rest = createRest(parts.stopped);
  const look = async () => (parts.stopped.aborted ? [] : rest.after(() => leaseUnjudged(parts)));
  const judgeAll = async (rows: readonly Leased[]): Promise<void> => {
    const judged = await Promise.allSettled(rows.map((leased) => judgeOne(parts, leased)));
    failures.push(...judged.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])));
    if (judged.some((one) => one.status === 'fulfilled' && one.value)) parts.onReady();
  };
  const run = async (): Promise<void> => {
    while (looksAgain && !parts.stopped.aborted) {
      await rest.taken();
      looksAgain = false;
      for (let rows = await look(); rows.length > 0; rows = await look()) await judgeAll(rows);
    }
  };
  return {
    start() {
      looksAgain = true;
      running ??= run()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => {
          running = undefined;
        });
    },
    async idle() {
      await running;
      const found = failures;
      failures = [];
      return found;
    },
  };
}

/** Rests in proportion to what the last look took that found nothing. */
function createRest(stopped: AbortSignal) {
  let endsAt = 0;
  return {
    async after<Row>(look: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
      const started = performance.now();
      const rows = await look();
      const ended = performance.now();
      if (rows.length === 0) endsAt = ended + Math.min(restsAtMost, restsFor * (ended - started));
      return rows;
    },
    async taken(): Promise<void> {
      const left = endsAt - performance.now();
      if (left > 0) await setTimeout(left, undefined, { signal: stopped }).catch(() => undefined);
    },
  };
}

async function leaseUnjudged({ store, clock }: JudgingParts): Promise<readonly Leased[]> {
  const at = clock();
  const until = at + leaseTime;
  const rows = await readUnjudged(store, at);
  if (rows.length === 0) return [];
  const mine = await store.together((tx) =>
    tx
      .updateTable('deliveries')
      .set({ leased_until: until })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .where('judge_at', '<=', at)
      .where('leased_until', '<=', at)
      .where('state', '=', 'pending')
      .returning('id')
      .execute(),
  );
  const ids = new Set(mine.map(({ id }) => id));
  return rows.filter(({ id }) => ids.has(id)).map((row) => ({ row: toDueRow(row), until }));
}

/** What is fetched, what cannot be sent now, and what waits for a minute already. */
function readUnjudged(store: Store, at: Instant): Promise<RawRow[]> {
  return store.all<RawRow>(
    `SELECT ${columns} FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id AND s.state = 'live'
      LEFT JOIN delivery_heads h ON h.subscription_id = d.subscription_id AND h.lane = d.lane
      WHERE d.judge_at <= ? AND d.state = 'pending' AND d.leased_until <= ?
        AND (s.url IS NULL OR s.resumes_at > ? OR d.judge_at <= ?)
      ORDER BY d.judge_at, d.number LIMIT ${atOnce}`,
    [at, at, at, at - sentWithin],
  );
}

/** @returns whether anything may go */
async function judgeOne(parts: JudgingParts, leased: Leased): Promise<boolean> {
  const { store, clock, random } = parts;
  const { row } = leased;
  try {
    const to = await readSubscription(store, row.subscription);
    if (to?.state !== 'live') return false;
    const { known: _later, ...due } = toDue(row, to, clock());
    const judged = (await isSuperseded(parts, row)) ? ({ kind: 'superseded' } as const) : await parts.judge(due);
    const { kind } = judged;
    if (kind === 'ready') await store.together((tx) => markReady(tx, leased, judged.fields));
    else await store.together((tx) => closeUnsent(tx, leased, kind, clock()));
    return kind === 'ready';
  } catch (error) {
    const at = clock();
    const isHopeless = error instanceof GatewayError && error.code === 'internal-error';
    const work = store.together((tx) =>
      isHopeless
        ? bury(tx, leased, at, { fault: 'gateway', status: null })
        : putOffJudging(tx, leased, afterOwnFailure(at, random)),
    );
    // What cannot be kept now either is judged when the lease ends.
    await work.catch(() => undefined);
    throw error;
  }
}
