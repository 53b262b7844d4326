import { createSecretKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { openStore } from '../store/store.ts';
import { keepBackingUp } from './keep-backing-up.ts';

const start = toInstant(1_800_000_000_000);
const manifestKey = createSecretKey(Buffer.alloc(32, 4));
const hour = 3_600_000;

/** A database, and backups of it that are looked after once: disposing waits for that look. */
async function open() {
  const home = mkdtempSync(join(tmpdir(), 'sluis-keeping-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const file = join(home, 'sluis.db');
  await (await openStore({ kind: 'sqlite', file }))[Symbol.asyncDispose]();
  const held: { now: Instant; reports: number } = { now: start, reports: 0 };
  const look = async (folder = join(home, 'backups')) => {
    const report = () => {
      held.reports += 1;
    };
    const keeping = keepBackingUp({ file, folder, clock: () => held.now, every: hour, keep: 3, report, manifestKey });
    await keeping[Symbol.asyncDispose]();
    return keeping;
  };
  return { home, held, look };
}

describe('how it goes with backups', () => {
  it('is of which moment the last one is, also of one that was made before a restart', async () => {
    const { held, look } = await open();
    expect((await look()).standing()).toEqual({ last: start, failedAt: undefined, isLate: false });
    held.now = toInstant(start + hour / 2);
    expect((await look()).standing()).toEqual({ last: start, failedAt: undefined, isLate: false });
    held.now = toInstant(start + hour);
    expect((await look()).standing()).toMatchObject({ last: start + hour });
  });

  it('is late when twice its time has gone by, and says when one could not be made', async () => {
    const { home, held, look } = await open();
    const keeping = await look();
    held.now = toInstant(start + 2 * hour);
    expect(keeping.standing()).toMatchObject({ isLate: false });
    held.now = toInstant(start + 2 * hour + 1);
    expect(keeping.standing()).toEqual({ last: start, failedAt: undefined, isLate: true });

    const noFolder = join(home, 'a file');
    writeFileSync(noFolder, '');
    const failing = await look(noFolder);
    expect(failing.standing()).toEqual({ last: undefined, failedAt: held.now, isLate: false });
    expect(held.reports).toBe(1);
    held.now = toInstant(held.now + 2 * hour + 1);
    expect(failing.standing()).toMatchObject({ last: undefined, isLate: true });
  });

  it('does not count one from the future, of a clock that was ahead', async () => {
    const { held, look } = await open();
    held.now = toInstant(start + 100 * hour);
    await look();
    held.now = start;
    expect((await look()).standing()).toMatchObject({ last: start, isLate: false });
  });
});
