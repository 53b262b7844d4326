/** A process of its own that writes the log and says on standard output what was acknowledged, to be killed. */
import { execFileSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { statSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { type Audit, openAudit } from '../../src/audit/audit.ts';
import { createBackups } from '../../src/backup/backup.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { GatewayError } from '../../src/errors.ts';
import { type DatabaseConfig, openStore } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { manifestKey } from './store-log-parts.ts';

export interface WriterStart {
  /** `checkpoints`: signs and fills nodes without a pause; `backups`: makes backups without a pause; each while it writes. */
  readonly mode: 'forever' | 'checkpoints' | 'backups' | 'full-disk';
  readonly config: DatabaseConfig;
  readonly origin: string;
  readonly signingKey: string;
}

const start: WriterStart = JSON.parse(process.argv[2] ?? '{}');
const draft = { kind: 'disclosure', traceId: '0'.repeat(32), spanId: '0'.repeat(16), problem: 'x'.repeat(60) } as const;

/** Straight to the pipe: what was said stays said, however the process ends. */
function say(line: string): void {
  for (;;) {
    try {
      writeSync(1, `${line}\n`);
      return;
    } catch (error) {
      // The pipe is full as long as the test is busy with something else.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

const store = await openStore(start.config);
const audit = await openAudit({
  store,
  clock: () => toInstant(Date.now()),
  origin: start.origin,
  signingKey: createPrivateKey(start.signingKey),
  nameFor,
});
if (start.mode === 'full-disk') await writeUntilFull(audit, start.config);
else await Promise.all([...Array.from({ length: 16 }, () => writeForever(audit)), goOnBeside(start)]);

async function goOnBeside({ mode, config }: WriterStart): Promise<void> {
  while (mode === 'checkpoints') {
    await audit.checkpoint();
    // Lets those who write have their turn.
    await setImmediate();
  }
  if (mode !== 'backups' || config.kind !== 'sqlite') return;
  const backups = createBackups({
    ...{ file: config.file, folder: `${config.file}-backups` },
    clock: () => toInstant(Date.now()),
    manifestKey,
  });
  for (;;) await backups.make();
}

async function writeForever(log: Audit): Promise<never> {
  for (;;) {
    const { entry } = await log.record(draft, undefined);
    say(entry.id);
  }
}

async function writeUntilFull(log: Audit, config: DatabaseConfig): Promise<void> {
  if (config.kind !== 'sqlite') throw new Error('not SQLite');
  await tryMany(log, 50);
  limitFiles(String(statSync(`${config.file}-wal`).size + 16_384));
  for (let time = 0; time < 20; time += 1) await tryMany(log, 10);
  limitFiles('unlimited');
  await tryMany(log, 10);
  await log.record(draft, undefined);
  say((await log.verify()).intact ? 'intact' : 'broken');
  await log[Symbol.asyncDispose]();
  await store[Symbol.asyncDispose]();
}

async function tryMany(log: Audit, count: number): Promise<void> {
  const attempts = Array.from({ length: count }, async () => {
    try {
      say((await log.record(draft, undefined)).entry.id);
    } catch (error) {
      say(error instanceof GatewayError ? error.code : String(error));
    }
  });
  await Promise.all(attempts);
}

/** Sets the size beyond which this process cannot let a file grow; only the soft limit, to be lifted again. */
function limitFiles(bytes: string): void {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
}
