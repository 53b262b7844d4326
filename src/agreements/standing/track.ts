import type { Instant } from '../../contract/vocabulary.ts';

/** How far clocks may be apart, in milliseconds: of a yes and a no that are closer than this, the no decides. */
export const tolerance = 60_000;

/** Something said in a series in which one opens what another closed. */
export interface Said<Value> {
  readonly value: Value;
  readonly opens: boolean;
  /** Whether the party said it itself: what it closed itself, nobody opens again for it. */
  readonly bySelf: boolean;
  /** From when it counts. */
  readonly from: Instant;
  readonly signedAt: Instant;
  readonly receivedAt: Instant;
}

interface Step<Value> {
  readonly from: number;
  readonly decides: Value;
}

/**
 * What decides at each moment. An opening stands only against *everything* that closes and counts by then: it was
 * received no earlier, and signed later by as much as clocks can differ. So more openings never close, more closings
 * never open, and the order in which they are given does not matter.
 */
export class Track<Value> {
  readonly #steps: readonly Step<Value>[];

  constructor(said: readonly Said<Value>[]) {
    this.#steps = toSteps(said);
  }

  /** What decides at a moment: the last opening that stands, else the last closing; undefined when nothing counts yet. */
  decidesAt(at: Instant): Value | undefined {
    return lastBy(this.#steps, at)?.decides;
  }
}

/** The last of these, which are in order, that is there at a moment. */
export function lastBy<Item extends { readonly from: number }>(
  inOrder: readonly Item[],
  at: Instant,
): Item | undefined {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.from ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return inOrder[low - 1];
}

function toSteps<Value>(said: readonly Said<Value>[]): readonly Step<Value>[] {
  const steps: Step<Value>[] = [];
  let closed = { signedAt: -Infinity, receivedAt: -Infinity, bySelf: false };
  let standing: Said<Value>[] = [];
  let lastClosing: Said<Value> | undefined;
  for (const one of said.toSorted(inOrder)) {
    if (one.opens) {
      if (stands(one, closed)) standing.push(one);
    } else {
      closed = {
        signedAt: Math.max(closed.signedAt, one.signedAt),
        receivedAt: Math.max(closed.receivedAt, one.receivedAt),
        bySelf: closed.bySelf || one.bySelf,
      };
      standing = standing.filter((opening) => stands(opening, closed));
      if (lastClosing === undefined || !isBefore(one, lastClosing)) lastClosing = one;
    }
    steps.push({ from: one.from, decides: (standing.at(-1) ?? lastClosing ?? one).value });
  }
  return steps;
}

interface Closed {
  readonly signedAt: number;
  readonly receivedAt: number;
  readonly bySelf: boolean;
}

const stands = (opening: Said<unknown>, closed: Closed): boolean =>
  opening.receivedAt >= closed.receivedAt &&
  opening.signedAt - closed.signedAt >= tolerance &&
  (opening.bySelf || !closed.bySelf);

/** By the moment from which it counts; what opens goes first, so that after a moment all that closes then is heard. */
const inOrder = (one: Said<unknown>, other: Said<unknown>): number =>
  (one.from === other.from ? 0 : one.from - other.from) ||
  Number(other.opens) - Number(one.opens) ||
  one.signedAt - other.signedAt;

const isBefore = (one: Said<unknown>, other: Said<unknown>): boolean =>
  one.receivedAt === other.receivedAt ? one.signedAt < other.signedAt : one.receivedAt < other.receivedAt;
