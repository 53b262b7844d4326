import type { Clock, Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { NoLook } from './looks.ts';

/** How often it is looked whether a day has passed, in milliseconds. */
const often = 60 * 60_000;
const looksPerDay = 24;

interface Keeping {
  readonly retention: { daily(at: Instant, signal: AbortSignal): Promise<readonly unknown[] | NoLook> };
  readonly clock: Clock;
  /** Told why nothing went; it is tried again an hour later. */
  readonly report: (error: unknown) => void;
}

/**
 * Applies the terms once a day, an hour after the start for the first time: what an earlier process was cut off in is completed
 * then. A day is counted in hours that pass and not by the clock, which may be wrong. Disposing of it waits for the batch at hand.
 */
export function keepRetaining({ retention, clock, report }: Keeping): AsyncDisposable {
  const stop = new AbortController();
  let pause = 0;
  let running: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    if (pause > 0) pause -= 1;
    if (pause > 0 || stop.signal.aborted) return;
    try {
      const done = await retention.daily(clock(), stop.signal);
      if (typeof done === 'string') report(new GatewayError('conflict', waits[done]));
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
  'clock-ahead': 'the clock is more than a week beyond the last look at what is due: run it by hand',
  'put-back': 'the database was put back since the last look at what is due: run it by hand',
};
