/** In milliseconds. */
const interval = 1_000;
const forgetsEvery = 60 * 60 * 1_000;

interface Kept {
  readonly deliveries: {
    dispatch(): Promise<{ readonly failures: readonly unknown[] }>;
    stop(): void;
    onWake(listener: () => void): Disposable;
    forget(): Promise<void>;
  };
  /** What is kept for a time as well, of how it came in. */
  readonly imports: { forget(): Promise<void> };
  /** Tells the operator of what went wrong. */
  readonly report: (error: unknown) => void;
}

/**
 * Delivers what is due, at once when it was planned here, and every second what was planned elsewhere or waited, until it
 * is disposed of; then it waits for what is under way.
 */
export function keepDelivering({ deliveries, imports, report }: Kept): AsyncDisposable {
  let delivering: Promise<void> | undefined;
  let forgetting: Promise<void> | undefined;
  const deliver = (): void => {
    // Called while it runs, it looks again.
    const ran = deliveries.dispatch();
    delivering ??= ran
      .then(({ failures }) => failures.forEach(report), report)
      .finally(() => {
        delivering = undefined;
      });
  };
  const forget = (): void => {
    forgetting ??= Promise.all([deliveries.forget(), imports.forget()])
      .then(() => undefined, report)
      .finally(() => {
        forgetting = undefined;
      });
  };
  const timers = [setInterval(deliver, interval).unref(), setInterval(forget, forgetsEvery).unref()];
  const waking = deliveries.onWake(deliver);
  return {
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearInterval(timer);
      waking[Symbol.dispose]();
      deliveries.stop();
      await Promise.all([delivering, forgetting]);
    },
  };
}
