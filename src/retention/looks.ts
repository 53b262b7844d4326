/** When it was last looked at what is due: by that a run knows how far its clock can be right. */
import type { Transaction } from 'kysely';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { Tables } from '../store/store.ts';

interface Look {
  readonly place: number;
  readonly at: Instant;
  /** Whether the database was put back since. */
  readonly isOfBefore: boolean;
}

/** Whether a clock that says so can be believed: in milliseconds, more than a gateway stands still for maintenance. */
const longestPause = 7 * 24 * 60 * 60_000;

/** Why nothing goes by itself. */
export type NoLook = 'clock-ahead' | 'put-back';

/**
 * Up to when entries are due at a moment of which only the clock speaks: what was due at the last look, so that a clock that is
 * ahead for less than a day takes nothing too early. Undefined: nobody looked before, so nothing is.
 */
export async function dueUntil(tx: Transaction<Tables>, at: Instant): Promise<Instant | undefined | NoLook> {
  const last = await lastLook(tx);
  if (last === undefined) return (await endedTrees(tx)) === 0 ? undefined : 'put-back';
  if (last.isOfBefore) return 'put-back';
  return at > last.at + longestPause ? 'clock-ahead' : toInstant(Math.min(at, last.at));
}

/** Writes down that somebody looked: `hand` when a person did, who knows what day it is. */
export async function noteLook(tx: Transaction<Tables>, by: 'hand' | 'day', at: Instant): Promise<void> {
  const place = ((await lastLook(tx))?.place ?? 0) + 1;
  const look = { place, by, at, ended_trees: await endedTrees(tx) };
  // Of two gateways that look at once, either did.
  await tx
    .insertInto('retention_looks')
    .values(look)
    .onConflict((conflict) => conflict.column('place').doNothing())
    .execute();
}

async function lastLook(tx: Transaction<Tables>): Promise<Look | undefined> {
  const newest = tx.selectFrom('retention_looks').selectAll().orderBy('place', 'desc').limit(1);
  const row = await newest.executeTakeFirst();
  if (row === undefined) return undefined;
  const isOfBefore = Number(row.ended_trees) !== (await endedTrees(tx));
  return { place: Number(row.place), at: toInstant(Number(row.at)), isOfBefore };
}

async function endedTrees(tx: Transaction<Tables>): Promise<number> {
  const { count } = await tx
    .selectFrom('log_ended_trees')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
