import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';
import { makeFolderDurably } from '../durable-file.ts';
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
      await makeFolderDurably(parts.folder);
      if (!isDue(await listBackups(parts.folder), parts.clock(), every)) return;
      await backUp(parts);
      await removeOldest(parts.folder, keep);
      await removeLeftovers(parts.folder);
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

/** A copy and what SQLite has beside one, with the name that it has until it is whole. */
const copyForm = /^(sluis-[0-9TZ.-]{10,40})\.db(\.partial)?(-journal|-wal|-shm)?$/;

/**
 * Copies that are no backup, of before the oldest one: what a process left that was killed while it made or removed one. They
 * hold clients too, and would stay for good. One that is being made now is newer.
 */
async function removeLeftovers(folder: string): Promise<void> {
  const [oldest] = (await listBackups(folder)).map(({ file }) => file.slice(0, -'.db'.length)).toSorted();
  if (oldest === undefined) return;
  const names = await readdir(folder);
  for (const name of names) {
    const [, of = oldest] = copyForm.exec(name) ?? [];
    if (of < oldest && !names.includes(`${of}.json`)) await rm(join(folder, name), { force: true });
  }
}
