/**
 * Vitest's global setup for all tests: what takes long to make, and comes out the same each time, is made once in a run,
 * by whoever needs it first. What a process compiled the next one has at hand too.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable with the folder of this run. */
const made = 'VITEST_MADE';

export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[made] !== undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'sluis-made-'));
  // PostgreSQL, which refuses to run as root, has to get at its own folder in it.
  await chmod(folder, 0o711);
  process.env[made] = folder;
  process.env['NODE_COMPILE_CACHE'] ??= join(folder, 'compiled');
  // Processes that were killed may write what they compiled for a moment longer.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/**
 * What `make` fills an empty folder with, made now unless somebody did so before in this run: only to be copied.
 * @returns undefined outside a run, where nobody would take it away again
 */
export async function oncePerRun(name: string, make: (folder: string) => Promise<void>): Promise<string | undefined> {
  const run = process.env[made];
  if (run === undefined) return undefined;
  const folder = join(run, name);
  if (existsSync(folder)) return folder;
  const making = await mkdtemp(join(run, 'making-'));
  await make(making);
  try {
    await rename(making, folder);
  } catch {
    // Another worker was first.
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

/** What a process that we start has of the environment of this one: where commands are, and what was compiled before. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
});
