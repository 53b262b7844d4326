import type { Clock, Instant } from '../contract/vocabulary.ts';
import type { RecordFreezing } from './snapshots.ts';

/** How often it is looked at, in milliseconds. */
const often = 60_000;

interface Keeping {
  readonly register: { freezeChanged(at: Instant, record: RecordFreezing): Promise<unknown> };
  readonly clock: Clock;
  readonly record: RecordFreezing;
  /** Told what went wrong; it is tried again a minute later. */
  readonly report: (error: unknown) => void;
}

/**
 * Freezes the register now, before it resolves, and every minute in which a version of an agreement came into force or
 * ended, or a party came or left. Disposing of it ends that.
 */
export async function keepFreezing({ register, clock, record, report }: Keeping): Promise<Disposable> {
  const look = async (): Promise<void> => {
    try {
      await register.freezeChanged(clock(), record);
    } catch (error) {
      report(error);
    }
  };
  await look();
  const timer = setInterval(() => void look(), often).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
