import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';
import { type BackUpParts, backUp } from './back-up.ts';
import { listBackups, type Manifest } from './manifest.ts';

/** How often it is looked at whether a backup is due, in milliseconds. */
const often = 60_000;

export interface Keeping extends BackUpParts {
  /** From one backup to the next, in milliseconds. */
  readonly every: number;
  /** How many are kept: the last ones. */
  readonly keep: number;
  /** Told what went wrong; it is tried again a minute later. */
  readonly report: (error: unknown) => void;
}

/** Makes a backup whenever one is due, and removes the oldest. Disposing of it ends that, after the one at hand. */
export function keepBackingUp({ every, keep, report, ...parts }: Keeping): AsyncDisposable {
  let running: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    try {
      await mkdir(parts.folder, { recursive: true, mode: 0o700 });
      if (!isDue(await listBackups(parts.folder), parts.clock(), every)) return;
      await backUp(parts);
      await removeOldest(parts.folder, keep);
    } catch (error) {
      report(error);
    }
  };
  const lookOnce = (): void => {
    running ??= look().finally(() => {
      running = undefined;
    });
  };
  lookOnce();
  const timer = setInterval(lookOnce, often).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await running;
    },
  };
}

/** A backup from the future, of a clock that was ahead, puts none off. */
function isDue(backups: readonly Manifest[], now: Instant, every: number): boolean {
  return !backups.some(({ from }) => parseInstant(from) <= now && parseInstant(from) > now - every);
}

/** The manifest goes first: a copy without one does not count, a manifest without a copy would. */
async function removeOldest(folder: string, keep: number): Promise<void> {
  for (const { file } of (await listBackups(folder)).slice(0, -keep)) {
    await rm(join(folder, file.replace(/db$/, 'json')), { force: true });
    await rm(join(folder, file), { force: true });
  }
}
