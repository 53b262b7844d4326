import type { Engine } from './engine.ts';

/** How often it is looked at whether something is to be scrubbed, in milliseconds. */
const often = 60_000;
/** So many looks are passed over at most after one that failed: each try may keep readers waiting for a moment. */
const mostPause = 60;

export interface Scrubbing extends AsyncDisposable {
  /** Tries now, once. What does not succeed is tried again later, also by the next process: it is noted as due. */
  soon(): Promise<void>;
}

/** Scrubs what the database notes as due: what an erasure or a retention run left that was cut off, or could not finish. */
export function keepScrubbing(engine: Engine): Scrubbing {
  let running: Promise<void> | undefined;
  let [pause, waits] = [0, 0];
  const scrub = async (): Promise<void> => {
    const due = await engine.db.selectFrom('scrubs_due').selectAll().execute();
    await engine.scrub();
    // What was taken away meanwhile stays due.
    for (const { place, times } of due) {
      await engine.db.deleteFrom('scrubs_due').where('place', '=', place).where('times', '=', times).execute();
    }
  };
  const tryOnce = async (): Promise<void> => {
    try {
      await scrub();
      [pause, waits] = [0, 0];
    } catch {
      pause = Math.min(pause * 2 + 1, mostPause);
      waits = pause;
    }
  };
  const look = async (): Promise<void> => {
    if (waits > 0) waits -= 1;
    else if ((await engine.all('select place from scrubs_due limit 1', []).catch(() => [])).length > 0) await tryOnce();
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const after = (running ?? Promise.resolve()).then(work);
    running = after;
    return after;
  };
  void inTurn(look);
  const timer = setInterval(() => void inTurn(look), often).unref();
  return {
    soon: () => inTurn(tryOnce),
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await running;
    },
  };
}
