/**
 * Vitest's global setup for all tests: what they write goes to memory where the machine has a file system for that.
 * The code under test waits for the disk at every commit as it does in production; here that takes no time. Nothing is
 * proven by a slower disk: a process that is killed loses nothing of what the system has.
 */
import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const memory = '/dev/shm';
/** All tests together need some hundreds of megabytes. */
const neededBytes = 2 * 1024 ** 3;

export function setup(): (() => void) | undefined {
  if (process.env['TMPDIR']?.startsWith(memory) || !hasRoom()) return undefined;
  const before = process.env['TMPDIR'];
  const folder = mkdtempSync(join(memory, 'sluis-test-'));
  // PostgreSQL, which refuses to run as root, has to get at its own folder in it.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  return () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  };
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > neededBytes;
  } catch {
    return false;
  }
}
