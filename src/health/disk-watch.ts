import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a disk has left. */
interface DiskSpace {
  readonly freeBytes: number;
  readonly sizeBytes: number;
}

/** The space of the disk on which a folder is. */
export type MeasureDisk = (folder: string) => Promise<DiskSpace>;

/** `not-seen`: the database is on another machine. `unknown` closes as `low` does. */
export type DiskState = 'ok' | 'low' | 'unknown' | 'not-seen';

export interface DiskWatch extends Disposable {
  state(): DiskState;
  /** Looks now; it looks by itself every two seconds. */
  look(): Promise<void>;
}

interface Watching {
  /** A folder on it, which need not be there yet; undefined when it is no disk of this machine. */
  readonly folder: string | undefined;
  /** What must stay free, in bytes; of a small disk a twentieth is enough. */
  readonly reserveBytes: number;
  /** Told of each change, not of each look. */
  readonly report: (state: DiskState) => void;
  /** How the space is measured; by the system when left out. */
  readonly measure?: MeasureDisk;
}

/** In milliseconds: as much as a disk can take in it fits in the reserve many times. */
const looksEvery = 2_000;
/** It opens again with this much more than it closed at, so that it does not flutter. */
const opensAt = 1.1;
const leastShare = 0.05;
/** A look that is still under way at so many others is of a disk that hangs. */
const mostMissed = 2;

/** Bytes that this process may use: what the system keeps for its administrator is not ours. */
async function measureDisk(folder: string): Promise<DiskSpace> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { freeBytes: bavail * bsize, sizeBytes: blocks * bsize };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    // It will be made on the disk of the folder around it.
    if (isMissing && dirname(folder) !== folder) return measureDisk(dirname(folder));
    throw error;
  }
}

/** Knows before a write fails that there is no room for it. Looks once before it resolves. */
export async function watchDisk({ folder, reserveBytes, report, measure = measureDisk }: Watching): Promise<DiskWatch> {
  if (folder === undefined) return { state: () => 'not-seen', async look() {}, [Symbol.dispose]() {} };
  let state: DiskState = 'ok';
  const judge = ({ freeBytes, sizeBytes }: DiskSpace): DiskState => {
    const least = Math.min(reserveBytes, sizeBytes * leastShare);
    return freeBytes < (state === 'ok' ? least : least * opensAt) ? 'low' : 'ok';
  };
  const become = (next: DiskState): void => {
    if (next === state) return;
    state = next;
    report(next);
  };
  let underWay: Promise<void> | undefined;
  let missed = 0;
  const measureOnce = async (): Promise<void> => become(await measure(folder).then(judge, () => 'unknown' as const));
  // One at a time: a disk that hangs takes a thread for each, and of those the whole process has four.
  const look = (): Promise<void> => {
    if (underWay !== undefined) {
      missed += 1;
      if (missed >= mostMissed) become('unknown');
      return underWay;
    }
    missed = 0;
    underWay = measureOnce().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  await look();
  const timer = setInterval(() => void look(), looksEvery).unref();
  return { state: () => state, look, [Symbol.dispose]: () => clearInterval(timer) };
}

/** The worst of several disks. */
export function worstOf(states: readonly DiskState[]): DiskState {
  return (['low', 'unknown', 'not-seen'] as const).find((state) => states.includes(state)) ?? 'ok';
}
