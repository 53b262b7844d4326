/**
 * Vitest's global setup for all tests: what they write goes to memory where the machine has a file system for that.
 * The code under test waits for the disk at every commit as it does in production; here that takes no time. Nothing is
 * proven by a slower disk: a process that is killed loses nothing of what the system has.
 */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
/** The variable that says where else temporary files go, once they go to memory. */
const disk = 'VITEST_DISK';
/** All tests together need some hundreds of megabytes. */
const neededBytes = 2 * 1024 ** 3;

export function setup(): (() => void) | undefined {
  if (process.env[disk] !== undefined || !hasRoom()) return undefined;
  process.env[disk] = tmpdir();
  forgetTheDead();
  const folder = mkdtempSync(join(memory, `sluis-test-${process.pid}-`));
  // PostgreSQL, which refuses to run as root, has to get at its own folder in it.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Does what is to be found again by the next run. */
export async function onDisk<Made>(work: () => Promise<Made>): Promise<Made> {
  const before = process.env['TMPDIR'];
  const kept = process.env[disk];
  if (before === undefined || kept === undefined) return work();
  process.env['TMPDIR'] = kept;
  try {
    return await work();
  } finally {
    process.env['TMPDIR'] = before;
  }
}

/** A run that was killed leaves its folder behind, in memory. */
function forgetTheDead(): void {
  for (const name of readdirSync(memory)) {
    const [, pid] = /^sluis-test-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) rmSync(join(memory, name), { recursive: true, force: true });
  }
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > neededBytes;
  } catch {
    return false;
  }
}
