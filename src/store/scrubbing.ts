import type { Engine } from './engine.ts';

/** How often it is looked at whether something is to be scrubbed, in milliseconds. */
const often = 60_000;

export interface Scrubbing extends AsyncDisposable {
  /** Scrubs now. What fails is tried again by itself, also by the next process. */
  now(): Promise<void>;
}

/** Scrubs what the database notes as due: what an erasure or a retention run left that was cut off, or could not finish. */
export function keepScrubbing(engine: Engine): Scrubbing {
  let running: Promise<void> | undefined;
  const now = async (): Promise<void> => {
    const due = await engine.db.selectFrom('scrubs_due').selectAll().execute();
    await engine.scrub();
    // What was taken away meanwhile stays due.
    for (const { place, times } of due) {
      await engine.db.deleteFrom('scrubs_due').where('place', '=', place).where('times', '=', times).execute();
    }
  };
  const scrubDue = async (): Promise<void> => {
    const due = await engine.all('select place from scrubs_due limit 1', []);
    if (due.length > 0) await now();
  };
  const look = (): void => {
    running ??= scrubDue()
      .catch(() => {})
      .finally(() => {
        running = undefined;
      });
  };
  look();
  const timer = setInterval(look, often).unref();
  return {
    now,
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await running;
    },
  };
}
