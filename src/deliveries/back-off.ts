import { type Instant, toInstant } from '../contract/vocabulary.ts';

/** In [0, 1). Tests set it. */
export type Random = () => number;

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

const shortest = 5 * second;
const longest = 12 * hour;
const growth = 3;
/** A receiver that is down from Friday evening until Monday morning loses nothing. */
const givesUpAfter = 3 * 24 * hour;
/** Who said no will hardly say yes within seconds. */
const leastAfterRefusal = 10 * minute;

/** After this many failures in a row the whole subscription waits, and one message at a time finds out how it goes. */
export const failuresToOpen = 5;
const circuitShortest = 5 * second;
const circuitLongest = hour;

/** What a receiver asks for counts, as long as it does not put us off for ever. */
const bounded = (asked: number): number => Math.min(Math.max(asked, 0), longest);

interface Failed {
  readonly at: Instant;
  /** How often it was tried, this time included. */
  readonly attempts: number;
  readonly firstAt: Instant;
  readonly refused: boolean;
  /** How long the receiver asks to wait, in milliseconds. */
  readonly after: number | undefined;
}

/**
 * When a message is tried again: exponential back-off with full jitter, so that what failed together does not come back
 * together. Some fifteen to twenty attempts in three days.
 * @returns undefined when it is given up
 */
export function nextAttempt(
  { at, attempts, firstAt, refused, after = 0 }: Failed,
  random: Random,
): Instant | undefined {
  if (at - firstAt >= givesUpAfter) return undefined;
  const ceiling = Math.min(longest, shortest * growth ** Math.min(attempts - 1, 20));
  const drawn = second + Math.round(random() * (ceiling - second));
  return toInstant(at + Math.max(drawn, bounded(after), refused ? leastAfterRefusal : 0));
}

/** From when on what is not delivered yet is given up, at a moment. */
export const oldestKept = (at: Instant): Instant => toInstant(at - givesUpAfter);

/** Until when a subscription of which so many attempts failed in a row is left alone; 0: it is not. */
export function circuitUntil(at: Instant, failures: number, random: Random): number {
  if (failures < failuresToOpen) return 0;
  const ceiling = Math.min(circuitLongest, circuitShortest * 2 ** Math.min(failures - failuresToOpen, 20));
  return at + Math.round(ceiling / 2 + (random() * ceiling) / 2);
}

/** Until when a subscription waits because the receiver asked for it. */
export const askedUntil = (at: Instant, after: number | undefined): number =>
  after === undefined ? 0 : at + bounded(after);

/** When something that failed here, and not at the receiver, is tried again. */
export const afterOwnFailure = (at: Instant, random: Random): Instant =>
  toInstant(at + 15 * second + Math.round(random() * 30 * second));
