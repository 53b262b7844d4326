import type { Clock, Instant } from '../contract/vocabulary.ts';

/** How often it is looked whether a day has passed, in milliseconds. */
const often = 60 * 60_000;
const day = 24 * often;

interface Keeping {
  readonly retention: { run(at: Instant): Promise<unknown> };
  readonly clock: Clock;
  /** Told what went wrong; it is tried again an hour later. */
  readonly report: (error: unknown) => void;
}

/**
 * Applies the terms once a day, an hour after the start for the first time: what an earlier process was cut off in is completed
 * then. Disposing of it waits for the run at hand.
 */
export function keepRetaining({ retention, clock, report }: Keeping): AsyncDisposable {
  let last: Instant | undefined;
  let running: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const at = clock();
    if (last !== undefined && at < last + day) return;
    try {
      await retention.run(at);
      last = at;
    } catch (error) {
      report(error);
    }
  };
  const timer = setInterval(() => {
    running = running.then(look);
  }, often).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await running;
    },
  };
}
