/** What was acknowledged outlives a process that is killed at any moment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createBackups, restore } from '../../src/backup/backup.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { type DatabaseConfig, openStore } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import type { WriterStart } from './store-crash-writer.ts';
import type { Kind, TestDatabases } from './store-databases.ts';
import { manifestKey, openLog, origin, recordMany, signingKey } from './store-log-parts.ts';

const kills = 10;

interface Writer extends AsyncDisposable {
  /** Resolves when so many lines have been said. */
  acknowledged(count: number): Promise<void>;
  /** Ends the process without warning (SIGKILL); gives all it has said. */
  kill(): Promise<string[]>;
  /** Waits for the process to end by itself; gives all it has said. */
  everything(): Promise<string[]>;
}

export function startWriter(config: DatabaseConfig, mode: WriterStart['mode']): Writer {
  const pem = signingKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const start: WriterStart = { mode, config, origin, signingKey: pem };
  const script = fileURLToPath(new URL('store-crash-writer.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(start)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => lines.push(line));
  const ended = Promise.all([once(child, 'exit'), once(output, 'close')]);
  const everything = async (): Promise<string[]> => {
    await ended;
    return lines;
  };
  const kill = async (): Promise<string[]> => {
    child.kill('SIGKILL');
    return await everything();
  };
  return {
    async acknowledged(count) {
      while (lines.length < count) {
        if (child.exitCode !== null) throw new Error('the writer ended before its time');
        await Promise.race([once(output, 'line'), ended]);
      }
    },
    kill,
    everything,
    async [Symbol.asyncDispose]() {
      await kill();
    },
  };
}

export function crashContract(kind: Kind, server: () => TestDatabases): void {
  describe(`a log on ${kind} whose writer is killed`, () => {
    const modes = ['forever', 'checkpoints', ...(kind === 'sqlite' ? (['backups'] as const) : [])] as const;
    const times = { forever: kills, checkpoints: 3, backups: 3 } as const;
    test.each(modes)('under load (%s) keeps every acknowledged entry and goes on without a fork', async (mode) => {
      await using database = await server().fresh();
      const acknowledged: string[] = [];
      let size = 0;
      for (let time = 1; time <= times[mode]; time += 1) {
        await using writer = startWriter(database.config, mode);
        await writer.acknowledged(1 + Math.floor(Math.random() * 400));
        acknowledged.push(...(await writer.kill()));

        await using store = await openStore(database.config);
        await using audit = await openLog(store);
        const verdict = await audit.verify();
        expect(verdict).toMatchObject({ intact: true });
        const grown = verdict.trees.reduce((total, tree) => total + tree.size, 0);
        expect(grown).toBeGreaterThan(size);
        acknowledged.push(...(await recordMany(audit, 3)));
        size = grown + 3;
      }
      await using store = await openStore(database.config);
      const stored = new Set((await store.all<{ id: string }>('select id from log_entries', [])).map(({ id }) => id));
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
      expect(stored.size).toBe(size);
      if (mode === 'backups' && database.config.kind === 'sqlite') await restoreNewest(database.config.file);
    });
  });
}

/** Whatever a process was killed in the middle of, the newest backup that counts is whole. */
async function restoreNewest(file: string): Promise<void> {
  const clock = () => toInstant(Date.now());
  const log = { clock, origin, signingKey, nameFor, headsFolder: undefined, by: 'noor' };
  const parts = { ...log, nextHeadsFolder: undefined };
  await createBackups({ file, folder: `${file}-backups`, clock, manifestKey }).make();
  const restored = await restore({
    ...parts,
    manifestKey,
    folder: `${file}-backups`,
    at: undefined,
    to: `${file}-new`,
  });
  expect(restored).toMatchObject({ ended: [{ tree: `${origin}/1` }], goesOnIn: `${origin}/2` });
}
