import type { Clock, Instant } from '../contract/vocabulary.ts';
import { instantText, parseInstant, toInstant } from '../contract/vocabulary.ts';

const dayMilliseconds = 86_400_000;

/** Step A6 of the story: case J is matched with Woonveste. Without a set clock, the demo begins here. */
const middleOfStory = parseInstant('2026-03-16T10:00:00Z');

/** Where on the calendar the stories of the demo lie. */
export interface StoryTime {
  /** The demo's clock; it ticks. */
  readonly clock: Clock;
  /** By how many days the story is moved: 0 when the clock was set, and then the story has its own dates. */
  readonly shiftedDays: number;
  /** A moment of the story, RFC 3339, where the demo has it. */
  readonly moment: (text: string) => Instant;
  /** A day of the story where the demo has it. */
  readonly day: (text: string) => string;
  /**
   * Does something at a moment of the story: the clock stands there until it is done. What the parties signed was
   * received on that day then, also for a demo that starts again with a set clock before its first start had ended.
   */
  readonly during: <Result>(moment: Instant, work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Puts the stories where they can be played: with a set clock they have their own dates; without, they are moved by
 * whole days so that today is the day of step A6, and the demo never expires.
 * @param at the moment at which the clock starts, when it was set
 */
export function createStoryTime(at: Instant | undefined, now: Clock): StoryTime {
  const started = now();
  const shiftedDays = at === undefined ? Math.floor((started - middleOfStory) / dayMilliseconds) : 0;
  const move = (text: string) => toInstant(parseInstant(text) + shiftedDays * dayMilliseconds);
  let stopped: Instant | undefined;
  return {
    clock: () => stopped ?? (at === undefined ? now() : toInstant(at + (now() - started))),
    shiftedDays,
    moment: move,
    day: (text) => instantText(move(`${text}T12:00:00Z`)).slice(0, 10),
    async during(moment, work) {
      stopped = moment;
      try {
        return await work();
      } finally {
        stopped = undefined;
      }
    },
  };
}
