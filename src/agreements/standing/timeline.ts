import type { Day, Standing } from '../../contract/generated/types.ts';
import { dayOf, type Instant, toInstant } from '../../contract/vocabulary.ts';
import type { Act } from './acts.ts';
import { addDays, addMonths, startOfDay } from './dutch-days.ts';

/** One party's own acts, the one that wins last, each with the moment from which it counts. */
export type Timeline = readonly Timed[];

interface Timed {
  readonly act: Act;
  readonly from: Instant;
}

/** @param noticeMonths after a party revokes, it takes part for so many months more */
export const toTimeline = (acts: readonly Act[], noticeMonths: number): Timeline =>
  acts.toSorted(byWeight).map((act) => ({ act, from: countsFrom(act, noticeMonths) }));

/**
 * How a party stands at a moment, by its own latest statement that counts by then: accept → signed; revoke after an
 * accept → withdrawn; anything else → unsigned.
 */
export function ownStanding(timeline: Timeline, at: Instant): Standing {
  const latest = latestOf(timeline, at);
  if (latest === undefined || !latest.verified) return 'unsigned';
  if (latest.type === 'accept') return 'signed';
  return latest.type === 'revoke' && hasAccepted(timeline, at) ? 'withdrawn' : 'unsigned';
}

/** The statement that decides at a moment. */
export const latestOf = (timeline: Timeline, at: Instant): Act | undefined =>
  timeline.findLast(({ from }) => from <= at)?.act;

/** Whether the party had accepted by then, whatever it stated later. */
export const hasAccepted = (timeline: Timeline, at: Instant): boolean =>
  timeline.some(({ act, from }) => isAcceptance(act) && from <= at);

/** The last day on which a party that revoked takes part; undefined when it has not, or has left already. */
export function lastDayOf(timeline: Timeline, at: Instant): Day | undefined {
  const latest = timeline.findLastIndex(({ from }) => from <= at);
  const pending = timeline.slice(latest + 1).filter(({ act, from }) => act.type === 'revoke' && from > at);
  const first = Math.min(...pending.map(({ from }) => from));
  return Number.isFinite(first) ? dayOf(toInstant(first - 1)) : undefined;
}

const isAcceptance = (act: Act): boolean => act.verified && act.type === 'accept';

/** How far the clocks of two gateways may be apart, in milliseconds: what one received is there for the other. */
const clockSkew = 60_000;

/**
 * A yes counts once it is both signed and received. What closes counts from the moment it is known: a clock that runs
 * ahead does not postpone it. A withdrawal counts when the notice is over, at the end of that Dutch day; the notice
 * runs from the moment at which it was both signed and received. What does not verify counts always.
 */
function countsFrom({ verified, type, signedAt, receivedAt }: Act, noticeMonths: number): Instant {
  if (!verified) return toInstant(-Infinity);
  const [first, last] = [Math.min(signedAt, receivedAt), Math.max(signedAt, receivedAt)].map(toInstant);
  if (first === undefined || last === undefined) return toInstant(-Infinity);
  if (type === 'accept') return toInstant(Math.max(signedAt, receivedAt - clockSkew));
  if (type === 'reject' || noticeMonths === 0) return first;
  return startOfDay(addDays(addMonths(dayOf(last), noticeMonths), 1));
}

/** By time; of two at the same moment, the one that closes comes last and so wins. */
function byWeight(left: Act, right: Act): number {
  return (
    left.signedAt - right.signedAt ||
    Number(isAcceptance(right)) - Number(isAcceptance(left)) ||
    rank(left) - rank(right)
  );
}

/** Makes the order total: reject beats revoke beats accept. */
const rank = (act: Act): number => ['accept', 'revoke', 'reject'].indexOf(act.type);
