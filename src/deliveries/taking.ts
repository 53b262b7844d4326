import type { CloudEvent, Delivery } from '../contract/generated/types.ts';
import type { Clock } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { type DeliveringParts, decideOn, putOff, sequenceOf } from './attempt.ts';
import type { Composed } from './due-delivery.ts';
import { type DueRow, lease, leaseTime, readDue, readOffered } from './due-rows.ts';
import { countAttempts, takeBackOffered } from './offered-rows.ts';
import { closeUnsent, type Leased, offer } from './outcome-rows.ts';
import { endTurn, type SubscriptionRow, takeTurn } from './subscription-rows.ts';

type TakingParts = Omit<DeliveringParts, 'send' | 'secrets'>;

/** How many rows are decided on for one page, at the least: many may be withheld before one is not. */
const leastDecided = 50;

interface Page {
  readonly after: number;
  readonly limit: number;
}

/**
 * What who fetches gets: what was offered before and not acknowledged, decided anew; then what waits. One at a time decides
 * on what waits: another reader meanwhile gets what was offered already, and misses nothing.
 */
export async function takePage(parts: TakingParts, of: SubscriptionRow, page: Page): Promise<readonly Delivery[]> {
  const known = await offerAgain(parts, of, page);
  const room = page.limit - known.length;
  if (room <= 0) return known;
  const at = parts.clock();
  const until = at + leaseTime;
  if (of.resumes_at > at || !(await takeTurn(parts.store, of.id, of.resumes_at, until))) return known;
  try {
    return [...known, ...(await offerWaiting(parts, of, { room, isEmpty: known.length === 0 }))];
  } finally {
    await endTurn(parts.store, of.id, until);
  }
}

async function offerAgain(parts: TakingParts, of: SubscriptionRow, { after, limit }: Page): Promise<Delivery[]> {
  const given: Delivery[] = [];
  for (const row of await readOffered(parts.store, of.id, after, limit)) {
    const composed = await decideOn(parts, row, of);
    if (composed.kind === 'message' && row.position !== undefined) {
      given.push(toDelivery(row, row.position, composed.event));
    } else await parts.store.together((tx) => takeBackOffered(tx, row.id, parts.clock()));
  }
  await parts.store.together((tx) =>
    countAttempts(
      tx,
      given.map(({ id }) => id),
    ),
  );
  return given;
}

const toDelivery = ({ id, subscription }: DueRow, position: number, event: CloudEvent): Delivery => ({
  ...{ id, subscription, position, event },
});

interface Room {
  readonly room: number;
  /** Whether a page without anything would hide that nothing could be decided. */
  readonly isEmpty: boolean;
}

async function offerWaiting(parts: TakingParts, of: SubscriptionRow, { room, isEmpty }: Room): Promise<Delivery[]> {
  const given: Delivery[] = [];
  for (let decided = 0; given.length < room && decided < Math.max(leastDecided, room); ) {
    const rows = await leaseWaiting(parts, of.id, room - given.length);
    if (rows.length === 0) break;
    decided += rows.length;
    const failure = await offerEach(parts, of, rows, given);
    if (failure === undefined) continue;
    // What was offered is told; what failed is told when there is nothing else to tell.
    if (isEmpty && given.length === 0) throw failure.error;
    break;
  }
  return given;
}

/** @returns what ended it before the last one */
async function offerEach(
  parts: TakingParts,
  of: SubscriptionRow,
  rows: readonly Leased[],
  given: Delivery[],
): Promise<{ readonly error: unknown } | undefined> {
  let failure: { readonly error: unknown } | undefined;
  for (const leased of rows) {
    // After one that failed, the others are given back.
    if (failure !== undefined) await putOff(parts, leased, undefined);
    else {
      try {
        const delivery = await offerOne(parts, of, leased);
        if (delivery !== undefined) given.push(delivery);
      } catch (error) {
        failure = { error };
        await putOff(parts, leased, error);
      }
    }
  }
  return failure;
}

async function leaseWaiting(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  subscription: string,
  limit: number,
): Promise<readonly Leased[]> {
  const at = clock();
  const until = at + leaseTime;
  const rows = await readDue(store, subscription, at, limit);
  const ids = rows.map(({ id }) => id);
  const mine = await lease(store, ids, at, until);
  return rows.filter(({ id }) => mine.has(id)).map((row) => ({ row, until }));
}

async function offerOne(parts: TakingParts, of: SubscriptionRow, leased: Leased): Promise<Delivery | undefined> {
  const composed: Composed | { readonly kind: 'superseded' } = await decideOn(parts, leased.row, of);
  const at = parts.clock();
  if (composed.kind !== 'message') {
    await parts.store.together((tx) => closeUnsent(tx, leased, composed.kind, at));
    return undefined;
  }
  const places = { at, sequence: sequenceOf(leased.row), digest: composed.digest, toFetch: true };
  const position = await parts.store.together((tx) => offer(tx, leased, places));
  return position === undefined ? undefined : toDelivery(leased.row, position, composed.event);
}
