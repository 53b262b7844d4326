/** Vitest's global setup for whoever starts demo gateways: the region is planted once for each clock, and copied after that. */
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of this run with a planted demo folder for each clock that a test asked for. */
    readonly plantedDemos: string;
  }
}

export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-planted-'));
  project.provide('plantedDemos', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Fills an empty demo folder with the region, when this run planted it at that clock before. @returns whether it did */
export function copyPlanted(planted: string, at: string, directory: string): boolean {
  const template = join(planted, nameOf(at));
  if (!existsSync(template)) return false;
  cpSync(template, directory, { recursive: true });
  return true;
}

/** Keeps what stands in the folder of a demo that was just planted, and that nobody has used yet. */
export function keepPlanted(planted: string, at: string, directory: string): void {
  const making = mkdtempSync(join(planted, 'making-'));
  cpSync(directory, making, { recursive: true, filter: (path) => !/\.db(-wal|-shm)?$/.test(path) });
  {
    using database = new DatabaseSync(join(directory, 'sluis.db'), { readOnly: true });
    database.prepare('vacuum into ?').run(join(making, 'sluis.db'));
  }
  try {
    renameSync(making, join(planted, nameOf(at)));
  } catch {
    // Another worker was first.
    rmSync(making, { recursive: true, force: true });
  }
}

const nameOf = (at: string): string => at.replaceAll(':', '.');
