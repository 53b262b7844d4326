import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';
import { makeFolderDurably } from '../durable-file.ts';
import { GatewayError } from '../errors.ts';
import { type BackUpParts, backUp } from './back-up.ts';
import { listBackups, type Manifest, readFolder } from './manifest.ts';

/** How often it is looked at whether a backup is due, in milliseconds. */
const often = 60_000;

export interface Keeping extends BackUpParts {
  /** From one backup to the next, in milliseconds. */
  readonly every: number;
  /** How many are kept: those made last, whatever a clock said then. */
  readonly keep: number;
  /** Told what went wrong; it is tried again a minute later. */
  readonly report: (error: unknown) => void;
}

/** How it goes with them. */
export interface BackingStanding {
  /** Of which moment the last backup is that was there at the last look; undefined when there was none. */
  readonly last: Instant | undefined;
  /** When one could last not be made; undefined when the last one could. */
  readonly failedAt: Instant | undefined;
  /** Whether twice the time between two has gone by without one. */
  readonly isLate: boolean;
}

export interface Backing extends AsyncDisposable {
  standing(): BackingStanding;
}

/** Makes a backup whenever one is due, and removes the oldest. Disposing of it ends that, after the one at hand. */
export function keepBackingUp({ every, keep, report, ...parts }: Keeping): Backing {
  const { folder, clock, manifestKey } = parts;
  const list = () => listBackups(folder, manifestKey);
  const begunAt = clock();
  let running: Promise<void> | undefined;
  let last: Instant | undefined;
  let failedAt: Instant | undefined;
  let toldOf = '';
  /** They are never removed, and may hold the keys of who was erased since: somebody has to look at them. */
  const tellUnreadable = async (): Promise<void> => {
    const names = (await readFolder(folder, manifestKey)).unreadable.join(', ');
    const isNew = names !== toldOf;
    toldOf = names;
    if (isNew && names !== '') report(new GatewayError('conflict', `manifests that are not of this gateway: ${names}`));
  };
  const look = async (): Promise<void> => {
    try {
      await makeFolderDurably(folder);
      last = lastOf(await list(), clock());
      if (last === undefined || last <= clock() - every) {
        last = parseInstant((await backUp(parts)).from);
        await removeOldest(folder, (await list()).slice(0, -keep));
        await removeLeftovers(folder, await list());
      }
      failedAt = undefined;
      await tellUnreadable();
    } catch (error) {
      failedAt = clock();
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
    standing: () => ({ last, failedAt, isLate: clock() - (last ?? begunAt) > 2 * every }),
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await running;
    },
  };
}

/** A backup from the future, of a clock that was ahead, puts none off. */
const lastOf = (backups: readonly Manifest[], now: Instant): Instant | undefined =>
  backups
    .map(({ from }) => parseInstant(from))
    .filter((from) => from <= now)
    .toSorted((one, other) => other - one)[0];

/** The manifest goes first: a copy without one does not count, a manifest without a copy would. */
async function removeOldest(folder: string, oldest: readonly Manifest[]): Promise<void> {
  for (const { file } of oldest) {
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
async function removeLeftovers(folder: string, backups: readonly Manifest[]): Promise<void> {
  const [oldest] = backups.map(({ file }) => file.slice(0, -'.db'.length)).toSorted();
  if (oldest === undefined) return;
  const names = await readdir(folder);
  for (const name of names) {
    const [, of = oldest] = copyForm.exec(name) ?? [];
    if (of < oldest && !names.includes(`${of}.json`)) await rm(join(folder, name), { force: true });
  }
}
