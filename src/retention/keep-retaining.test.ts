import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toInstant } from '../contract/vocabulary.ts';
import { keepRetaining } from './keep-retaining.ts';

const hour = 3_600_000;
const clock = () => toInstant(Date.parse('2027-03-01T10:00:00Z'));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is due is looked at', () => {
  /** The hours in which it was looked, of some days, and what was reported. */
  async function looksOf(answer: (look: number) => readonly unknown[] | 'clock-ahead' | 'put-back', hours: number) {
    const [looks, reported]: [number[], unknown[]] = [[], []];
    let passed = 0;
    await using _ = keepRetaining({
      clock,
      report: (error) => reported.push(error),
      waiting: (why) => reported.push(why),
      retention: {
        daily: async () => {
          looks.push(passed);
          return answer(looks.length);
        },
      },
    });
    for (passed = 1; passed <= hours; passed += 1) await vi.advanceTimersByTimeAsync(hour);
    return { looks, reported };
  }

  it('an hour after the start, and once a day: counted in hours that pass, whatever the clock says', async () => {
    expect(await looksOf(() => [], 50)).toEqual({ looks: [1, 25, 49], reported: [] });
  });

  it('an hour later again when nothing could be done, and that is told', async () => {
    const failing = (look: number) => {
      if (look === 1) throw new Error('no');
      return look === 2 ? ('clock-ahead' as const) : [];
    };
    const { looks, reported } = await looksOf(failing, 30);
    expect(looks).toEqual([1, 2, 3, 27]);
    expect(reported).toEqual([new Error('no'), expect.stringContaining('look at the clock')]);
  });
});

it('stops after the batch at hand, and is waited for', async () => {
  let isDone = false;
  const keeping = keepRetaining({
    clock,
    report: () => {},
    waiting: () => {},
    retention: {
      async daily(_, signal) {
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
        isDone = true;
        return [];
      },
    },
  });
  await vi.advanceTimersByTimeAsync(hour);
  expect(isDone).toBe(false);
  await keeping[Symbol.asyncDispose]();
  expect(isDone).toBe(true);
});
