import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Audit, openAudit } from '../audit/audit.ts';
import { toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { openStore } from '../store/store.ts';
import { openHealth } from './health.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.parse('2026-06-01T09:00:00Z');
const said = { kind: 'case-read', traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) } as const;
const signingKey = generateKeyPairSync('ed25519').privateKey;

describe('a gateway whose log is not in order', () => {
  let folder: string;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    folder = mkdtempSync(join(tmpdir(), 'sluis-health-'));
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A process on the database of the folder; the second on one database is handed the log of the first. */
  async function open(more: { verify?: Audit['verify']; audit?: Audit; origin?: string; at?: number } = {}) {
    const opening = new AsyncDisposableStack();
    const now = { at: toInstant(more.at ?? start) };
    const clock = () => now.at;
    const database = { kind: 'sqlite', file: join(folder, 'sluis.db') } as const;
    const store = opening.use(await openStore(database));
    const headsFolder = join(folder, 'heads');
    const names = { origin: more.origin ?? 'test', nameFor: (name: string) => name };
    const audit = more.audit ?? opening.use(await openAudit({ store, clock, signingKey, headsFolder, ...names }));
    const lines: string[] = [];
    const log = (message: string): void => void lines.push(message);
    const health = opening.use(
      await openHealth({
        ...{ store, database, clock, reserveBytes: 1, verifyEvery: day, believesLog: true },
        ...{ headsFolder, logger: { info: log, warn: log, error: log } },
        measureDisk: async () => ({ freeBytes: 50e9, sizeBytes: 100e9 }),
      }),
    );
    const guarded = await health.guard({ ...audit, ...(more.verify && { verify: more.verify }) });
    return { audit, guarded, health, lines, now, [Symbol.asyncDispose]: () => opening.disposeAsync() };
  }
  type Opened = Awaited<ReturnType<typeof open>>;
  const verification = async ({ health }: Opened) => (await health.readiness()).checks.verification;
  const never: Audit['verify'] = async (rest) => {
    for (;;) await rest?.();
  };
  const look = () => vi.advanceTimersByTimeAsync(minute);
  const change = (from: string, to: string): void => {
    using behind = new DatabaseSync(join(folder, 'sluis.db'), { timeout: 5_000 });
    const triggers = behind.prepare("select name from sqlite_master where type = 'trigger'").all();
    for (const { name } of triggers) behind.exec(`drop trigger "${String(name)}"`);
    behind.exec(`update log_entries set entry = replace(entry, '${from}', '${to}') where kind = 'case-read'`);
  };
  async function breakLog(): Promise<void> {
    await using opened = await open();
    await opened.guarded.record(said, undefined);
    change('case-read', 'case-kept');
    await opened.audit.verify();
    await look();
    await expect.poll(() => opened.health.closure()).toBe('log-unavailable');
  }

  it('stays closed after a restart, before anything is verified', async () => {
    await breakLog();
    await using again = await open({ verify: never });
    expect(again.health.closure()).toBe('log-unavailable');
    expect(again.lines).toEqual(['the log was found broken, here or by another process: nothing is disclosed']);
    expect(await again.health.readiness()).toMatchObject({ ready: false, checks: { verification: 'broken' } });
    await expect(again.guarded.record(said, 'an answer')).rejects.toMatchObject({ code: 'log-unavailable' });
  });

  it('opens when a verification finds the log whole, within minutes', async () => {
    await breakLog();
    await using again = await open();
    await expect.poll(() => again.lines.includes('THE LOG IS NOT WHAT IT WAS: nothing is disclosed')).toBe(true);
    change('case-kept', 'case-read');
    for (let count = 0; count < 6; count += 1) await look();
    await expect.poll(() => again.health.closure()).toBeUndefined();
    expect(again.lines).toContain('the log was found whole: the gateway is open');
    expect(await verification(again)).toBe('ok');
  });

  it('is closed by what another process finds, at its next look, and by no whole verdict that began before', async () => {
    await using finder = await open();
    await finder.guarded.record(said, undefined);
    const gate = Promise.withResolvers<void>();
    await using other = await open({
      audit: finder.audit,
      verify: async () => {
        await gate.promise;
        return { intact: true, trees: [] };
      },
    });
    expect(other.health.closure()).toBeUndefined();
    change('case-read', 'case-kept');
    await finder.audit.verify();
    await look();
    await expect.poll(() => other.health.closure()).toBe('log-unavailable');
    gate.resolve();
    await look();
    expect(other.health.closure()).toBe('log-unavailable');
  });

  it('says unknown until a verification came to its end, also when each one fails', async () => {
    await using opened = await open({
      verify: async () => {
        throw new Error('cannot');
      },
    });
    expect(await verification(opened)).toBe('unknown');
    await look();
    expect(await verification(opened)).toBe('unknown');
    expect([(await opened.health.readiness()).ready, opened.health.closure()]).toEqual([true, undefined]);
    expect((await opened.audit.standing()).verified).toEqual({ at: undefined, intact: true });
    await opened.audit.verify();
    await look();
    await expect.poll(() => verification(opened)).toBe('ok');
    opened.now.at = toInstant(start + 2 * day + minute);
    expect(await verification(opened)).toBe('unknown');
  });

  it('is closed when what is kept outside the database cannot be read any more', async () => {
    let isAway = true;
    await using opened = await open({
      async verify() {
        if (isAway) throw new GatewayError('log-unavailable', 'a kept checkpoint is not signed');
        return { intact: true, trees: [] };
      },
    });
    await expect.poll(() => opened.health.closure()).toBe('log-unavailable');
    expect(await verification(opened)).toBe('broken');
    isAway = false;
    await look();
    await expect.poll(() => opened.health.closure()).toBeUndefined();
  });

  it('is told when checkpoints cannot be kept, first by a word, then by nothing being answered, and goes on by itself', async () => {
    await using opened = await open({ verify: never });
    const heads = join(folder, 'heads');
    rmSync(heads, { recursive: true });
    writeFileSync(heads, '');
    await opened.guarded.record(said, undefined);
    await opened.audit.checkpoint().catch(() => {});
    await look();
    expect(opened.lines).toEqual(['the log cannot be signed, or that cannot be kept']);
    const log = async () => (await opened.health.readiness()).checks.log;
    expect(await log()).toBe('ok');
    await vi.advanceTimersByTimeAsync(10 * minute);
    expect([await log(), opened.health.closure()]).toEqual(['failing', undefined]);
    await vi.advanceTimersByTimeAsync(20 * minute);
    expect(opened.health.closure()).toBe('log-unavailable');
    await expect(opened.guarded.record(said, 'an answer')).rejects.toMatchObject({ code: 'log-unavailable' });
    expect(opened.lines).toHaveLength(1);
    rmSync(heads);
    mkdirSync(heads);
    await opened.audit.checkpoint();
    expect([await log(), opened.health.closure()]).toEqual(['ok', undefined]);
    await look();
    expect(opened.lines).toContain('the log is signed again');
  });

  it('believes no clock that is behind the entries of another tree of the database', async () => {
    {
      await using before = await open();
      await before.guarded.record(said, undefined);
    }
    await using again = await open({ origin: 'another', at: start - 365 * day });
    expect(again.health.closure()).toBe('clock-behind');
    expect((await again.audit.standing()).size).toBe(0);
  });
});
