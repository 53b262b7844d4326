import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Audit, openAudit } from '../audit/audit.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { openStore } from '../store/store.ts';
import { watchClock } from './clock-watch.ts';
import { type DiskState, watchDisk, worstOf } from './disk-watch.ts';
import { openHealth } from './health.ts';
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

  it('is not trusted when it hangs, is asked one time only meanwhile, and counts again when it answers', async () => {
    const turns: PromiseWithResolvers<{ freeBytes: number; sizeBytes: number }>[] = [];
    const told: DiskState[] = [];
    const space = { freeBytes: 50e9, sizeBytes: 100e9 };
    const opening = watchDisk({
      ...{ folder: '/somewhere', reserveBytes: 512e6, report: (state) => void told.push(state) },
      measure: () => {
        const turn = Promise.withResolvers<typeof space>();
        turns.push(turn);
        return turn.promise;
      },
    });
    turns[0]?.resolve(space);
    using watch = await opening;
    const looks = [watch.look(), watch.look(), watch.look()];
    expect([watch.state(), turns.length]).toEqual(['unknown', 2]);
    turns[1]?.resolve(space);
    await Promise.all(looks);
    expect([watch.state(), told]).toEqual(['ok', ['unknown', 'ok']]);
  });

  it('is not trusted when it cannot be measured', async () => {
    const { watch, told, at } = await open('broken');
    using _ending = watch;
    expect(watch.state()).toBe('unknown');
    expect(await at(50e9)).toBe('ok');
    expect(told).toEqual(['unknown', 'ok']);
  });

  it('that is made later is the one of the folder around it', async () => {
    using watch = await watchDisk({ folder: './not/there/yet', reserveBytes: 1, report: () => undefined });
    expect(watch.state()).toBe('ok');
  });

  it('counts with all others: the worst is told', () => {
    expect(worstOf(['ok', 'low'])).toBe('low');
    expect(worstOf(['not-seen', 'unknown'])).toBe('unknown');
    expect(worstOf(['not-seen', 'ok'])).toBe('not-seen');
    expect(worstOf(['ok', 'ok'])).toBe('ok');
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
    const now = { at: toInstant(last - 60 * minute) };
    const watch = watchClock({ clock: () => now.at, aheadUntil: more.aheadUntil });
    watch.heed(more.last === undefined ? [] : [more.last]);
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

  it('is not let go by a moment far beyond the last entry: that would explain whatever comes', () => {
    expect(open({ last, aheadUntil: toInstant(last + 4 * minute) }).behindAt(-6 * minute)).toBe(false);
    expect(open({ last, aheadUntil: toInstant(Date.parse('2099-01-01')) }).behindAt(-6 * minute)).toBe(true);
  });

  it('is held against what lies before it, also when later entries are explained', () => {
    const { watch, behindAt } = open({ aheadUntil: last });
    watch.heed([toInstant(last - 70 * minute), last]);
    expect(behindAt(-74 * minute)).toBe(false);
    expect(behindAt(-76 * minute)).toBe(true);
  });

  it('is held against what other processes write meanwhile', () => {
    const { watch, behindAt } = open({ last: toInstant(last - 60 * minute) });
    expect(behindAt(-10 * minute)).toBe(false);
    watch.heed([last, toInstant(last - 90 * minute)]);
    expect(behindAt(-10 * minute)).toBe(true);
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
        every: () => minute,
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
      every: () => 3 * minute,
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

describe('a gateway that cannot do its work', () => {
  const at = Date.parse('2026-06-01T09:00:00Z');
  const said = { kind: 'case-read', traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) } as const;

  async function open(last: number | undefined, more: { aheadUntil?: Instant } = {}, ping?: () => Promise<void>) {
    const opening = new AsyncDisposableStack();
    const now = { at: toInstant(last ?? at) };
    const clock = () => now.at;
    const folder = mkdtempSync(join(tmpdir(), 'sluis-health-'));
    opening.defer(() => rmSync(folder, { recursive: true, force: true }));
    const database = { kind: 'sqlite', file: join(folder, 'sluis.db') } as const;
    const own = opening.use(await openStore(database));
    const store: typeof own = ping === undefined ? own : Object.create(own, { ping: { value: ping } });
    const signingKey = generateKeyPairSync('ed25519').privateKey;
    const audit = opening.use(await openAudit({ store, clock, origin: 'test', signingKey, nameFor: (name) => name }));
    if (last !== undefined) await audit.record(said, undefined);
    now.at = toInstant(at);
    const lines: string[] = [];
    const log = (message: string): void => void lines.push(message);
    const health = opening.use(
      await openHealth({
        ...{ store, database, clock, reserveBytes: 1, verifyEvery: minute },
        ...{ logger: { info: log, warn: log, error: log }, believesLog: true, ...more },
      }),
    );
    return {
      audit: await health.guard(audit),
      health,
      now,
      lines,
      [Symbol.asyncDispose]: () => opening.disposeAsync(),
    };
  }
  const answer = (audit: Audit) =>
    audit.record(said, 'an answer').then(
      (recorded) => recorded.answer,
      (error: unknown) => (error instanceof GatewayError ? error.code : 'another error'),
    );

  it('records nothing and answers nothing while its clock is behind, and goes on by itself', async () => {
    await using opened = await open(undefined);
    const { audit, health, now } = opened;
    expect(await answer(audit)).toBe('an answer');
    now.at = toInstant(at - 10 * minute);
    const { size } = await audit.standing();
    expect([health.closure(), await answer(audit)]).toEqual(['clock-behind', 'clock-behind']);
    expect((await audit.standing()).size).toBe(size);
    expect(await health.readiness()).toMatchObject({ ready: false, checks: { clock: 'behind', disk: 'ok' } });
    now.at = toInstant(at - 2 * minute);
    expect([health.closure(), await answer(audit)]).toEqual([undefined, 'an answer']);
    expect((await health.readiness()).ready).toBe(true);
  });

  it('gives no answer to a retry either', async () => {
    await using opened = await open(undefined);
    const { audit, now } = opened;
    const { entry } = await audit.record(said, 'an answer');
    now.at = toInstant(at - 10 * minute);
    await expect(audit.again(entry, 'an answer')).rejects.toMatchObject({ code: 'clock-behind' });
  });

  it('is found at the start, and told; entries that somebody explained are no reason', async () => {
    const ahead = at + 60 * minute;
    await using opened = await open(ahead);
    expect(opened.health.closure()).toBe('clock-behind');
    expect(opened.lines).toEqual(['the clock is behind the last entry of the log: nothing is disclosed']);
    await using explained = await open(ahead, { aheadUntil: toInstant(ahead) });
    expect([explained.health.closure(), explained.lines]).toEqual([undefined, []]);
    expect(await answer(explained.audit)).toBe('an answer');
  });

  it('says for half a minute that entries could not be written, or decisions not made', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    await using opened = await open(undefined);
    const { audit, health } = opened;
    const decide = health.watched((facts: string) => {
      if (facts === 'none') throw new GatewayError('decision-unavailable', 'the policy failed');
      return `decided by ${facts}`;
    });
    expect(() => decide('none')).toThrow('the policy failed');
    expect((await health.readiness()).checks).toMatchObject({ policy: 'failing', log: 'ok' });
    vi.advanceTimersByTime(31_000);
    expect((await health.readiness()).ready).toBe(true);
    expect(() => decide('none')).toThrow('the policy failed');
    expect(decide('facts')).toBe('decided by facts');
    expect((await health.readiness()).ready).toBe(true);
    // What a region's own rules make impossible says nothing of the policy that all share.
    await audit.record({ ...said, kind: 'failed', problem: 'decision-unavailable' }, undefined);
    expect((await health.readiness()).ready).toBe(true);
    vi.useRealTimers();
  });

  it('asks the database once for all who ask at a time, whoever they are, and anew a second later', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const turns: PromiseWithResolvers<void>[] = [];
    const ping = () => {
      const turn = Promise.withResolvers<void>();
      turns.push(turn);
      return turn.promise;
    };
    await using opened = await open(undefined, {}, ping);
    const answers = Promise.all(Array.from({ length: 50 }, () => opened.health.readiness()));
    turns[0]?.reject(new Error('away'));
    const words = new Set((await answers).map(({ checks }) => checks.store));
    expect([[...words], turns.length]).toEqual([['unreachable'], 1]);
    await opened.health.readiness();
    expect(turns).toHaveLength(1);
    vi.advanceTimersByTime(1_001);
    const later = opened.health.readiness();
    turns[1]?.resolve();
    expect((await later).checks.store).toBe('ok');
    vi.useRealTimers();
  });

  it('goes on saying that entries cannot be written when one is refused for another reason', async () => {
    await using opened = await open(undefined);
    const fault = { code: 'log-unavailable' as 'log-unavailable' | 'conflict' };
    const record = () => Promise.reject(new GatewayError(fault.code, 'the disk is full'));
    const guarded = await opened.health.guard({ ...opened.audit, record });
    const log = async () => (await opened.health.readiness()).checks.log;
    await guarded.record(said, undefined).catch(() => {});
    expect(await log()).toBe('failing');
    fault.code = 'conflict';
    await guarded.record(said, undefined).catch(() => {});
    expect(await log()).toBe('failing');
    await answer(opened.audit);
    expect(await log()).toBe('ok');
  });
});
