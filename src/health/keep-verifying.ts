import { setTimeout } from 'node:timers/promises';
import type { LogVerdict } from '../audit/audit.ts';

interface Verifying {
  /** @param rest is awaited after every page of the log */
  readonly verify: (rest: () => Promise<void>) => Promise<LogVerdict>;
  /** From one to the next, in milliseconds; asked at each look. */
  readonly every: () => number;
  readonly done: (verdict: LogVerdict) => void;
  /** Told why it could not be verified; it is tried again at the next look. */
  readonly report: (error: unknown) => void;
}

/** In milliseconds. */
const looksEvery = 60_000;
const longestRest = 50;

class Stopped extends Error {}

/**
 * Verifies the log now and then every so often, beside all other work: after each page it rests as long as the page took.
 * Disposing of it ends what is under way at its next page.
 */
export function keepVerifying({ verify, every, done, report }: Verifying): AsyncDisposable {
  let running: Promise<void> | undefined;
  let isStopped = false;
  let last = Number.NEGATIVE_INFINITY;
  const run = async (): Promise<void> => {
    let since = performance.now();
    const rest = async (): Promise<void> => {
      if (isStopped) throw new Stopped();
      await setTimeout(Math.min(performance.now() - since, longestRest));
      since = performance.now();
    };
    try {
      done(await verify(rest));
      last = performance.now();
    } catch (error) {
      if (!(error instanceof Stopped)) report(error);
    }
  };
  const look = (): void => {
    if (running !== undefined || isStopped || performance.now() < last + every()) return;
    running = run().finally(() => {
      running = undefined;
    });
  };
  look();
  const timer = setInterval(look, looksEvery).unref();
  return {
    async [Symbol.asyncDispose]() {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
