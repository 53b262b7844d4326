import type { Clock, Instant } from '../contract/vocabulary.ts';
import { toInstant } from '../contract/vocabulary.ts';
import { type FailureKind, SourceFailure } from './source.ts';

/** Failures in a row after which a source is left alone. */
const failuresToOpen = 5;
/** How long it is left alone before one request tries again, in milliseconds. */
const pauseMs = 30_000;

/** What says that the system is down. Other failures are about one answer, and show that the system is up. */
const outages: ReadonlySet<FailureKind> = new Set(['time-out', 'unreachable', 'token', 'server-error']);

/** Spares a source that is down, and the callers the wait for it. */
export interface CircuitBreaker {
  /** @throws SourceFailure `paused` without doing the work while the circuit is open */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Whether the source is left alone now. */
  isOpen(): boolean;
}

/** Closed at first; open after some failures in a row; after a pause one request at a time tries again. */
export function createCircuitBreaker(clock: Clock): CircuitBreaker {
  let failures = 0;
  let openUntil: Instant = toInstant(0);
  return {
    isOpen: () => failures >= failuresToOpen && clock() < openUntil,
    async run(work) {
      const now = clock();
      if (failures >= failuresToOpen) {
        if (now < openUntil) throw new SourceFailure('paused');
        // This request is the trial; the next ones wait another pause for its outcome.
        openUntil = toInstant(now + pauseMs);
      }
      try {
        const result = await work();
        failures = 0;
        return result;
      } catch (error) {
        if (!isOutage(error)) failures = 0;
        else {
          failures += 1;
          openUntil = toInstant(clock() + pauseMs);
        }
        throw error;
      }
    },
  };
}

const isOutage = (error: unknown): boolean => error instanceof SourceFailure && outages.has(error.kind);
