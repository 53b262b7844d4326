import { describe, expect, it, vi } from 'vitest';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { watchClock } from './clock-watch.ts';
import { type DiskState, watchDisk } from './disk-watch.ts';
import { keepVerifying } from './keep-verifying.ts';

const minute = 60_000;

describe('the disk of the database', () => {
  const open = async (space: { freeBytes: number; sizeBytes: number } | 'broken') => {
    const held = { space };
    const told: DiskState[] = [];
    const watch = await watchDisk({
      ...{ folder: '/somewhere', reserveBytes: 512e6, report: (state) => void told.push(state) },
      measure: async () => {
        if (held.space === 'broken') throw new Error('no such folder');
        return held.space;
      },
    });
    const at = async (freeBytes: number, sizeBytes = 100e9) => {
      held.space = { freeBytes, sizeBytes };
      await watch.look();
      return watch.state();
    };
    return { watch, told, at };
  };

  it('is low below what is kept free, and is not well again before there is a tenth more', async () => {
    const { watch, told, at } = await open({ freeBytes: 50e9, sizeBytes: 100e9 });
    using _ending = watch;
    expect(await at(512e6)).toBe('ok');
    expect(await at(511e6)).toBe('low');
    expect(await at(550e6)).toBe('low');
    expect(await at(564e6)).toBe('ok');
    expect(await at(550e6)).toBe('ok');
    expect(told).toEqual(['low', 'ok']);
  });

  it('of a small disk a twentieth is enough', async () => {
    const { watch, at } = await open({ freeBytes: 1e9, sizeBytes: 2e9 });
    using _ending = watch;
    expect(await at(101e6, 2e9)).toBe('ok');
    expect(await at(99e6, 2e9)).toBe('low');
  });

  it('is not trusted when it cannot be measured', async () => {
    const { watch, told, at } = await open('broken');
    using _ending = watch;
    expect(watch.state()).toBe('unknown');
    expect(await at(50e9)).toBe('ok');
    expect(told).toEqual(['unknown', 'ok']);
  });

  it('is measured for real where the tests run', async () => {
    using watch = await watchDisk({ folder: '.', reserveBytes: 1, report: () => undefined });
    expect(watch.state()).toBe('ok');
  });

  it('on another machine is not seen, and closes nothing', async () => {
    using watch = await watchDisk({ folder: undefined, reserveBytes: 512e6, report: () => undefined });
    expect(watch.state()).toBe('not-seen');
  });
});

describe('the clock', () => {
  const last = toInstant(Date.parse('2026-06-01T09:00:00Z'));
  const open = (more: { last?: Instant; aheadUntil?: Instant } = {}) => {
    const now = { at: last };
    const watch = watchClock({ clock: () => now.at, last: more.last, aheadUntil: more.aheadUntil });
    const behindAt = (offset: number): boolean => {
      now.at = toInstant(last + offset);
      return watch.isBehind();
    };
    return { watch, behindAt };
  };

  it('is behind when it is more than five minutes before an entry that was recorded', () => {
    const { watch, behindAt } = open();
    expect(behindAt(-60 * minute)).toBe(false);
    watch.note(last);
    expect(behindAt(-5 * minute)).toBe(false);
    expect(behindAt(-5 * minute - 1)).toBe(true);
    watch.note(toInstant(last - 60 * minute));
    expect(behindAt(-6 * minute)).toBe(true);
    expect(behindAt(0)).toBe(false);
  });

  it('is held against the log of before a restart as well', () => {
    expect(open({ last }).behindAt(-6 * minute)).toBe(true);
    expect(open({ last }).behindAt(-4 * minute)).toBe(false);
  });

  it('that was ahead once closes nothing any more for entries that somebody explained, and for no later ones', () => {
    const explained = open({ last, aheadUntil: last });
    expect(explained.behindAt(-60 * minute)).toBe(false);
    explained.watch.note(last);
    expect(explained.behindAt(-6 * minute)).toBe(true);
    expect(open({ last, aheadUntil: toInstant(last - 1) }).behindAt(-6 * minute)).toBe(true);
  });
});

describe('the verification of the log', () => {
  it('begins at once, rests after every page, and ends at the next page when the gateway stops', async () => {
    const pages: number[] = [];
    const verdicts: unknown[] = [];
    const faults: unknown[] = [];
    const gate = Promise.withResolvers<void>();
    {
      await using _verifying = keepVerifying({
        async verify(rest) {
          for (let page = 0; page < 1_000; page += 1) {
            pages.push(page);
            if (page === 3) gate.resolve();
            await rest();
          }
          return { intact: true, trees: [] };
        },
        every: minute,
        done: (verdict) => void verdicts.push(verdict),
        report: (error) => void faults.push(error),
      });
      await gate.promise;
    }
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.length).toBeLessThan(1_000);
    expect([verdicts, faults]).toEqual([[], []]);
  });

  it('that fails is told, and tried again a minute later; one that is done waits for its time', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const told: string[] = [];
    let tries = 0;
    const looked = async () => vi.advanceTimersByTimeAsync(minute);
    await using _verifying = keepVerifying({
      async verify() {
        tries += 1;
        if (tries === 1) throw new Error('the store is away');
        return { intact: false, trees: [] };
      },
      every: 3 * minute,
      done: ({ intact }) => void told.push(`intact ${intact}`),
      report: () => void told.push('failed'),
    });
    await looked();
    await looked();
    expect(told).toEqual(['failed', 'intact false']);
    for (let count = 0; count < 3; count += 1) await looked();
    expect(told).toEqual(['failed', 'intact false', 'intact false']);
    vi.useRealTimers();
  });
});
