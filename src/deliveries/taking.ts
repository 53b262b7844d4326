import type { CloudEvent, Delivery } from '../contract/generated/types.ts';
import { type DeliveringParts, decideOn, offerMessage, putOff } from './attempt.ts';
import { afterOwnFailure } from './back-off.ts';
import { type DueRow, lease, leaseTime, readDue, readOffered, release } from './due-rows.ts';
import { countAttempts, setAside, takeBackOffered } from './offered-rows.ts';
import { closeUnsent, type Leased } from './outcome-rows.ts';
import { endTurn, type SubscriptionRow, takeTurn } from './subscription-rows.ts';

type TakingParts = Pick<DeliveringParts, 'store' | 'clock' | 'compose' | 'standsStill' | 'random'>;

/** How many rows are decided on for one page, at the least: what might go when it was due may be withheld by now. */
const leastDecided = 50;
/** Each may take as long as a source that does not answer: after so many the reader is not kept waiting. */
const mostFailures = 5;

interface Page {
  readonly after: number;
  readonly limit: number;
}

/**
 * What who fetches gets: what was offered before and not acknowledged, decided anew; then what waits, of which it is known
 * that something might go when it was due. One at a time decides on what waits: another reader meanwhile gets what was
 * offered already, and misses nothing. What cannot be decided now keeps nothing else back: it comes later, behind the rest.
 */
export async function takePage(parts: TakingParts, of: SubscriptionRow, page: Page): Promise<readonly Delivery[]> {
  const { given: known, isCut } = await offerAgain(parts, of, page);
  const room = page.limit - known.length;
  // What comes behind those that were not looked at would make the reader pass them over.
  if (room <= 0 || isCut) return known;
  const at = parts.clock();
  const until = at + leaseTime;
  if (of.resumes_at > at || !(await takeTurn(parts.store, of.id, of.resumes_at, until))) return known;
  try {
    return [...known, ...(await offerWaiting(parts, of, room))];
  } finally {
    await endTurn(parts.store, of.id, until);
  }
}

async function offerAgain(parts: TakingParts, of: SubscriptionRow, { after, limit }: Page) {
  const given: Delivery[] = [];
  let failures = 0;
  for (const row of await readOffered(parts.store, of.id, after, limit)) {
    const event = await decideAgain(parts, of, row);
    if (event === 'failed') failures += 1;
    else if (event !== undefined && row.position !== undefined) given.push(toDelivery(row, row.position, event));
    if (failures === mostFailures) break;
  }
  await parts.store.together((tx) =>
    countAttempts(
      tx,
      given.map(({ id }) => id),
    ),
  );
  return { given, isCut: failures === mostFailures };
}

/** @returns the same message as before, when it still may go */
async function decideAgain(
  parts: TakingParts,
  of: SubscriptionRow,
  row: DueRow,
): Promise<CloudEvent | 'failed' | undefined> {
  const { store, clock, random } = parts;
  try {
    const composed = await decideOn(parts, row, of);
    if (composed.kind !== 'message') await store.together((tx) => takeBackOffered(tx, row, clock()));
    else if (composed.event.id === row.id) return composed.event;
    // Another content is another message, behind what was offered since.
    else await store.together((tx) => setAside(tx, row, clock()));
  } catch {
    await store.together((tx) => setAside(tx, row, afterOwnFailure(clock(), random)));
    return 'failed';
  }
  return undefined;
}

const toDelivery = ({ id, subscription }: DueRow, position: number, event: CloudEvent): Delivery => ({
  ...{ id, subscription, position, event },
});

async function offerWaiting(parts: TakingParts, of: SubscriptionRow, room: number): Promise<Delivery[]> {
  const given: Delivery[] = [];
  let failures = 0;
  for (let decided = 0; given.length < room && decided < Math.max(leastDecided, room); ) {
    const rows = await leaseWaiting(parts, of.id, room - given.length);
    if (rows.length === 0) break;
    decided += rows.length;
    for (const [index, leased] of rows.entries()) {
      const outcome = await offerOne(parts, of, leased);
      if (outcome === 'failed') failures += 1;
      else if (outcome !== undefined) given.push(outcome);
      if (failures < mostFailures) continue;
      // The others come first at the next reading: what failed waits a while.
      const left = rows.slice(index + 1).map(({ row }) => row.id);
      await release(parts.store, left, leased.until);
      return given;
    }
  }
  return given;
}

async function leaseWaiting({ store, clock }: TakingParts, subscription: string, limit: number) {
  const at = clock();
  const until = at + leaseTime;
  const rows = await readDue(store, subscription, at, { limit, isJudged: true });
  const ids = rows.map(({ id }) => id);
  const mine = await lease(store, ids, at, until);
  return rows.filter(({ id }) => mine.has(id)).map((row): Leased => ({ row, until }));
}

async function offerOne(
  parts: TakingParts,
  of: SubscriptionRow,
  leased: Leased,
): Promise<Delivery | 'failed' | undefined> {
  try {
    const composed = await decideOn(parts, leased.row, of);
    if (composed.kind !== 'message') {
      await parts.store.together((tx) => closeUnsent(tx, leased, composed.kind, parts.clock()));
      return undefined;
    }
    const offered = await offerMessage(parts, leased, composed, { toFetch: true });
    return offered && toDelivery(offered.row, offered.position, composed.event);
  } catch (error) {
    await putOff(parts, leased, error);
    return 'failed';
  }
}
