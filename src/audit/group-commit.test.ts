import { describe, expect, test } from 'vitest';
import { GatewayError } from '../errors.ts';
import { createGroupCommit } from './group-commit.ts';

type Write = (batch: readonly string[]) => Promise<ReadonlySet<string>>;
const none: ReadonlySet<string> = new Set();

function commits(write: Write, limits: { mostWaiting?: number; mostAtOnce?: number } = {}) {
  return createGroupCommit<string>({ mostWaiting: 100, mostAtOnce: 100, ...limits, write });
}

describe('a group commit', () => {
  test('does not acknowledge an item before its batch is durable', async () => {
    const disk = Promise.withResolvers<ReadonlySet<string>>();
    let acknowledged = false;
    const group = commits(() => disk.promise);
    const added = group.add('a').then(() => {
      acknowledged = true;
    });
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(acknowledged).toBe(false);
    disk.resolve(none);
    await added;
    expect(acknowledged).toBe(true);
  });

  test('writes what comes in one turn as one batch, and what comes meanwhile as the next', async () => {
    const batches: (readonly string[])[] = [];
    let during: Promise<void> | undefined;
    const group = commits(async (batch) => {
      batches.push(batch);
      during ??= group.add('d');
      return none;
    });
    await Promise.all(['a', 'b', 'c'].map((item) => group.add(item)));
    await during;
    expect(batches).toEqual([['a', 'b', 'c'], ['d']]);
  });

  test('never makes a batch larger than it may be', async () => {
    const sizes: number[] = [];
    const group = commits(
      async (batch) => {
        sizes.push(batch.length);
        return none;
      },
      { mostAtOnce: 2 },
    );
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((item) => group.add(item)));
    expect(sizes).toEqual([2, 2, 1]);
  });

  test('a failed write fails every item of the batch, and later items are written again', async () => {
    let broken = true;
    const group = commits(async () => {
      if (broken) throw new Error('disk full');
      return none;
    });
    const outcomes = await Promise.allSettled([group.add('a'), group.add('b')]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'log-unavailable' } });
    }
    broken = false;
    await group.add('c');
  });

  test('passes on why the log is unavailable when the writer says so itself', async () => {
    const cause = new GatewayError('log-unavailable', 'the stored log is not the one its last checkpoint signs');
    await expect(commits(() => Promise.reject(cause)).add('a')).rejects.toBe(cause);
  });

  test('an item the log has already fails alone', async () => {
    const group = commits(async () => new Set(['a']));
    const outcomes = await Promise.allSettled([group.add('a'), group.add('b')]);
    expect(outcomes).toMatchObject([{ status: 'rejected', reason: { code: 'conflict' } }, { status: 'fulfilled' }]);
  });

  test('turns items away at once when too many wait', async () => {
    const group = commits(async () => none, { mostWaiting: 2 });
    const kept = [group.add('a'), group.add('b')];
    await expect(group.add('c')).rejects.toMatchObject({ code: 'log-unavailable' });
    await Promise.all(kept);
    await group.add('d');
  });

  test('at close writes what waits and takes nothing more', async () => {
    const written: string[] = [];
    const group = commits(async (batch) => {
      written.push(...batch);
      return none;
    });
    const added = group.add('a');
    await group.close();
    await added;
    expect(written).toEqual(['a']);
    await expect(group.add('b')).rejects.toMatchObject({ code: 'log-unavailable' });
  });
});
