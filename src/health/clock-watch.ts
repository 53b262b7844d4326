import type { Clock, Instant } from '../contract/vocabulary.ts';
import { toInstant } from '../contract/vocabulary.ts';

/** Whether the clock can be right: consents, terms and tokens are judged by it. */
export interface ClockWatch {
  /** To be told the moment of every entry of this process. */
  note(at: Instant): void;
  /** To be told the last moments that are known from elsewhere: of before a restart, and of other processes. */
  heed(moments: readonly Instant[]): void;
  /** Whether it now is earlier than it was. */
  isBehind(): boolean;
}

interface Watching {
  readonly clock: Clock;
  /** Entries up to this moment may lie in the future: somebody found out that the clock was ahead, and set it right. */
  readonly aheadUntil: Instant | undefined;
}

/** In milliseconds. A clock that is kept right is corrected by less. */
const tolerance = 5 * 60_000;

/** What is recorded was recorded before now; a clock that says otherwise is not believed until it has caught up. */
export function watchClock({ clock, aheadUntil }: Watching): ClockWatch {
  let latest: Instant = toInstant(0);
  const note = (at: Instant): void => {
    if (at > latest) latest = at;
  };
  /** It must name the last of those moments: one far beyond them would explain whatever comes. */
  const isExplained = (newest: Instant): boolean =>
    aheadUntil !== undefined && newest <= aheadUntil && newest >= aheadUntil - tolerance;
  return {
    note,
    heed(moments) {
      const now = clock();
      const newest = toInstant(Math.max(0, ...moments));
      const counting = isExplained(newest) ? moments.filter((at) => at <= now) : moments;
      for (const at of counting) note(at);
    },
    isBehind: () => clock() < latest - tolerance,
  };
}
