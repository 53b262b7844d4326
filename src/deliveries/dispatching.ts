import { EventEmitter } from 'node:events';
import { attempt, type DeliveringParts } from './attempt.ts';
import { createJudging } from './judging.ts';
import { Pump, type PumpPatience } from './pump.ts';

/** Keeping deliveries going: what is due goes, or is found not to go. */
export interface Dispatching {
  /** Something was planned, and is committed: do not wait for the next second. */
  wake(): void;
  /** Calls back at each `wake`, until it is disposed of: for who delivers, and for who streams. */
  onWake(listener: () => void): Disposable;
  /**
   * Delivers by webhook what is due, until nothing is, and judges what is fetched or has to wait. Safe on any number of
   * gateways at once.
   * @returns how many rows were sent or found not to be sent, and what went wrong here; those wait
   */
  dispatch(): Promise<{ readonly done: number; readonly failures: readonly unknown[] }>;
  /** Starts nothing any more; `dispatch` waits for what is under way. */
  stop(): void;
  /** Aborted by `stop`. */
  readonly stopped: AbortSignal;
}

/** @param patience for tests: how long an attempt may take, and a stop */
export function createDispatching(parts: DeliveringParts, patience: PumpPatience | undefined): Dispatching {
  const { store, clock } = parts;
  const stopping = new AbortController();
  const pump = new Pump({ store, clock, attempt: (leased) => attempt(parts, leased), patience });
  const waking = createWaking();
  return {
    ...waking,
    dispatch: createDispatch(pump, { ...parts, stopped: stopping.signal, wake: waking.wake }),
    stop() {
      pump.stop();
      stopping.abort();
    },
    stopped: stopping.signal,
  };
}

/** Sends what is to be sent, and judges what waits, beside each other. Called while it runs, both look again. */
function createDispatch(
  pump: Pump,
  parts: DeliveringParts & { readonly stopped: AbortSignal; readonly wake: () => void },
): Dispatching['dispatch'] {
  let running: ReturnType<Dispatching['dispatch']> | undefined;
  let looksAgain = false;
  const onReady = (): void => {
    looksAgain = true;
    parts.wake();
  };
  const judging = createJudging({ ...parts, onReady });
  const run = async () => {
    const all = { done: 0, failures: [] as unknown[] };
    do {
      looksAgain = false;
      judging.start();
      const { done, failures } = await pump.run();
      all.done += done;
      all.failures.push(...failures, ...(await judging.idle()));
    } while (looksAgain);
    return all;
  };
  return () => {
    if (running === undefined) {
      running = run().finally(() => {
        running = undefined;
      });
    } else {
      looksAgain = true;
      judging.start();
      void pump.run();
    }
    return running;
  };
}

function createWaking(): Pick<Dispatching, 'wake' | 'onWake'> {
  const bell = new EventEmitter().setMaxListeners(0);
  return {
    wake: () => bell.emit('ring'),
    onWake(listener) {
      bell.on('ring', listener);
      return { [Symbol.dispose]: () => bell.off('ring', listener) };
    },
  };
}
