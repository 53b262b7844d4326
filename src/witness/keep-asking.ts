import type { Asking } from './asking.ts';

/** When it is first looked at whether there is anything to be signed, and how often from then on, in milliseconds. */
const [atFirst, often] = [500, 5_000];

/** Has the log signed by witnesses until it is disposed of; then what is under way is broken off. */
export function keepAsking({ ask, stop }: Pick<Asking, 'ask' | 'stop'>): AsyncDisposable {
  const running = new Set<Promise<void>>();
  const look = (): void => {
    const turn = ask().finally(() => running.delete(turn));
    running.add(turn);
  };
  const timers = [setTimeout(look, atFirst).unref(), setInterval(look, often).unref()];
  return {
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearInterval(timer);
      stop();
      await Promise.all(running);
    },
  };
}
