import type { Clock, Instant } from '../contract/vocabulary.ts';
import type { NoLook } from './looks.ts';

/** How often it is looked whether a day has passed, in milliseconds. */
const often = 60 * 60_000;
const looksPerDay = 24;

interface Keeping {
  readonly retention: { daily(at: Instant, signal: AbortSignal): Promise<readonly unknown[] | NoLook> };
  readonly clock: Clock;
  /** Told what went wrong; it is tried again an hour later. */
  readonly report: (error: unknown) => void;
  /** Told in words for what a person is waited for. */
  readonly waiting: (why: string) => void;
}

/**
 * Applies the terms once a day, an hour after the start for the first time: what an earlier process was cut off in is completed
 * then. A day is counted in hours that pass and not by the clock, which may be wrong. Disposing of it waits for the batch at hand.
 */
export function keepRetaining({ retention, clock, report, waiting }: Keeping): AsyncDisposable {
  const stop = new AbortController();
  let pause = 0;
  let running: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    if (pause > 0) pause -= 1;
    if (pause > 0 || stop.signal.aborted) return;
    try {
      const done = await retention.daily(clock(), stop.signal);
      if (typeof done === 'string') waiting(waits[done]);
      else pause = looksPerDay;
    } catch (error) {
      report(error);
    }
  };
  const timer = setInterval(() => {
    running = running.then(look);
  }, often).unref();
  return {
    async [Symbol.asyncDispose]() {
      stop.abort();
      clearInterval(timer);
      await running;
    },
  };
}

const waits: Readonly<Record<NoLook, string>> = {
  'clock-ahead':
    'nothing that is due goes: the clock is over a week beyond the last look at it; look at the clock, then sluis retention run',
  'put-back':
    'nothing that is due goes: the database was put back; place the holds of since anew, then sluis retention run',
};
