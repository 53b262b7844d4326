import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toInstant } from '../contract/vocabulary.ts';
import { openStore } from '../store/store.ts';
import { createCheckpointKeeper } from './checkpoint-keeper.ts';

const minute = 60_000;
const signingKey = generateKeyPairSync('ed25519').privateKey;

describe('checkpoints that cannot be kept', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  async function open() {
    const opening = new AsyncDisposableStack();
    const folder = mkdtempSync(join(tmpdir(), 'sluis-keeper-'));
    opening.defer(() => rmSync(folder, { recursive: true }));
    const store = opening.use(await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') }));
    const disk = { tries: 0, isFull: false, hangs: undefined as Promise<void> | undefined };
    const tree = { size: 0 };
    const extent = () => ({ tree: 'test/1', size: tree.size });
    const keeper = createCheckpointKeeper({
      ...{ store, signingKey, extent, clock: () => toInstant(0), signed: () => {} },
      head: () => ({ ...extent(), root: Buffer.alloc(32, tree.size % 256).toString('base64') }),
      async keepOutside() {
        disk.tries += 1;
        await disk.hangs;
        if (disk.isFull) throw new Error('the disk is full');
      },
    });
    const grow = (count: number): void => {
      tree.size += count;
      keeper.noteGrowth();
    };
    return { keeper, disk, grow, [Symbol.asyncDispose]: () => opening.disposeAsync() };
  }

  test('are told, with what waits for them and for how long, and are tried again although nothing is written', async () => {
    await using opened = await open();
    const { keeper, disk, grow } = opened;
    disk.isFull = true;
    grow(3);
    await vi.advanceTimersByTimeAsync(minute);
    await expect.poll(() => keeper.unsigned().failure).toBeDefined();
    expect(keeper.unsigned()).toMatchObject({ entries: 3, failure: { message: 'the disk is full' } });
    const before = disk.tries;
    await vi.advanceTimersByTimeAsync(minute);
    expect(disk.tries).toBeGreaterThan(before);
    expect(keeper.unsigned().waited).toBeGreaterThanOrEqual(2 * minute);
    disk.isFull = false;
    await vi.advanceTimersByTimeAsync(minute);
    await expect.poll(() => keeper.unsigned()).toEqual({ entries: 0, waited: 0, failure: undefined });
  });

  test('are not tried for each batch, and do not queue up while one hangs', async () => {
    await using opened = await open();
    const { keeper, disk, grow } = opened;
    const held = Promise.withResolvers<void>();
    disk.hangs = held.promise;
    for (let batch = 0; batch < 50; batch += 1) grow(10_000);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.tries).toBe(1);
    disk.isFull = true;
    held.resolve();
    await expect.poll(() => keeper.unsigned().failure).toBeDefined();
    for (let batch = 0; batch < 50; batch += 1) grow(10_000);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.tries).toBe(1);
  });
});
