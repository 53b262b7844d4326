import { type Clock, type Instant, toInstant } from '../contract/vocabulary.ts';

/** Whether the clock can be right: consents, terms and tokens are judged by it. */
export interface ClockWatch {
  /** To be told the moment of every entry. */
  note(at: Instant): void;
  /** Whether it now is earlier than it was. */
  isBehind(): boolean;
}

interface Watching {
  readonly clock: Clock;
  /** The moment of the last entry that is known from before. */
  readonly last: Instant | undefined;
  /** Entries up to this moment may lie in the future: somebody found out that the clock was ahead, and set it right. */
  readonly aheadUntil: Instant | undefined;
}

/** In milliseconds. A clock that is kept right is corrected by less. */
const tolerance = 5 * 60_000;

/** What is recorded was recorded before now; a clock that says otherwise is not believed until it has caught up. */
export function watchClock({ clock, last, aheadUntil }: Watching): ClockWatch {
  const isExplained = last !== undefined && aheadUntil !== undefined && last <= aheadUntil;
  let latest: Instant = last === undefined || isExplained ? toInstant(0) : last;
  return {
    note(at) {
      if (at > latest) latest = at;
    },
    isBehind: () => clock() < latest - tolerance,
  };
}
