/** In milliseconds. */
const interval = 1_000;
const forgetsEvery = 60 * 60 * 1_000;

interface Kept {
  readonly notices: {
    dispatch(): Promise<{ readonly failures: readonly unknown[] }>;
    forget(): Promise<void>;
  };
  /** Tells the operator of what went wrong. */
  readonly report: (error: unknown) => void;
}

/** Tells what is due, every second, until it is disposed of; then it waits for what is under way. */
export function keepDispatching({ notices, report }: Kept): AsyncDisposable {
  let running: Promise<void> | undefined;
  const dispatch = async (): Promise<void> => {
    const { failures } = await notices.dispatch();
    for (const failure of failures) report(failure);
  };
  const start = (work: () => Promise<void>): void => {
    running ??= work()
      .catch(report)
      .finally(() => {
        running = undefined;
      });
  };
  const timers = [
    setInterval(() => start(dispatch), interval).unref(),
    setInterval(() => start(() => notices.forget()), forgetsEvery).unref(),
  ];
  return {
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearInterval(timer);
      await running;
    },
  };
}
