import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import type { Decision, FieldDecision } from '../contract/generated/types.ts';
import { instantText, parseInstant } from '../contract/vocabulary.ts';
import { openStore } from '../store/store.ts';
import { type Audit, type EntryDraft, openAudit } from './audit.ts';
import { createDecisionTally } from './decision-tally.ts';

const now = parseInstant('2027-03-31T12:00:00Z');
const daysAgo = (days: number): string => instantText(parseInstant(`2027-03-${String(31 - days)}T12:00:00Z`));
const opened: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one[Symbol.asyncDispose]();
});

async function openLog() {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-tally-'));
  opened.push({ [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }) });
  const file = join(folder, 'sluis.db');
  const store = await openStore({ kind: 'sqlite', file });
  const { privateKey: signingKey } = generateKeyPairSync('ed25519');
  const audit = await openAudit({
    ...{ store, clock: () => now, origin: 'gateway.example', signingKey },
    nameFor: (name) => name,
  });
  opened.push(store, audit);
  return { file, store, audit };
}

const open: FieldDecision = { effect: 'all', clause: 'P04.HUB.COR', basis: ['avg-6-1-e'], consent: [] };
const shut: FieldDecision = { effect: 'none', stoppedAt: 'clause', reason: 'DENY_FIELD_NOT_AGREED' };
const agreement = { id: 'veenrand-2026', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` };

/** A decided request of Woonveste under the agreement, with the fields that were asked for. */
const decided = (decision: Decision, more: Partial<EntryDraft> = {}): EntryDraft => ({
  kind: 'disclosure',
  traceId: '0af7651916cd43dd8448eb211c80319c',
  spanId: 'b7ad6b7169203331',
  at: daysAgo(0),
  ...{ party: 'woonveste', purpose: 'P04', mode: 'marked', agreement, decision },
  ...more,
});

const whole = { outcome: 'permitted', fields: { familyName: open } } as const;
const partly = { outcome: 'permitted', fields: { familyName: open, bsn: shut } } as const;
const nothing = { outcome: 'refused', fields: { bsn: shut } } as const;

const record = async (audit: Audit, ...drafts: EntryDraft[]): Promise<void> => {
  for (const draft of drafts) await audit.record(draft, undefined);
};

describe('the tally of decisions', () => {
  it('tells per day, agreement, party and purpose how requests ended', async () => {
    const { audit } = await openLog();
    await record(
      audit,
      decided(whole),
      decided(whole),
      decided(partly),
      decided(partly, { mode: 'strict' }),
      decided(nothing, { at: daysAgo(2), purpose: 'P06' }),
    );
    const { counts, since } = await audit.tally(now);
    expect(since).toBe('2027-03-03');
    const key = { agreement: 'veenrand-2026', party: 'woonveste' };
    expect(counts).toStrictEqual([
      { day: '2027-03-31', ...key, purpose: 'P04', outcome: 'shared', count: 2 },
      { day: '2027-03-31', ...key, purpose: 'P04', outcome: 'withheld', count: 1 },
      { day: '2027-03-31', ...key, purpose: 'P04', outcome: 'refused', count: 1 },
      { day: '2027-03-29', ...key, purpose: 'P06', outcome: 'refused', count: 1 },
    ]);
  });

  it('counts a request that failed on our side, and nothing that decided nothing', async () => {
    const { audit } = await openLog();
    const { decision: _, ...undecided } = decided(whole);
    await record(
      audit,
      { ...undecided, kind: 'failed', problem: 'source-unavailable' },
      { ...undecided, kind: 'agreement-read' },
      { ...undecided, kind: 'rejected', problem: 'invalid-input' },
      { ...decided(whole), kind: 'preflight' },
      { kind: 'disclosure', traceId: undecided.traceId, spanId: undecided.spanId, party: 'woonveste', purpose: 'P04' },
    );
    expect((await audit.tally(now)).counts.map(({ outcome, count }) => [outcome, count])).toStrictEqual([
      ['failed', 1],
    ]);
  });

  it('counts what came in since, and nothing twice, also when several ask at once', async () => {
    const { audit } = await openLog();
    await record(audit, decided(whole));
    await Promise.all([audit.tally(now), audit.tally(now)]);
    await record(audit, decided(whole));
    const [, last] = await Promise.all([audit.tally(now), audit.tally(now)]);
    expect(last?.counts.map(({ count }) => count)).toStrictEqual([2]);
  });

  it('forgets what is older than four weeks', async () => {
    const { audit } = await openLog();
    await record(audit, decided(whole, { at: daysAgo(20) }), decided(whole));
    expect((await audit.tally(now)).counts).toHaveLength(2);
    const later = parseInstant('2027-04-10T12:00:00Z');
    expect((await audit.tally(later)).counts.map(({ day }) => day)).toStrictEqual(['2027-03-31']);
  });

  it('of a log that is too long says from which day on every entry was counted, and counts no day in part', async () => {
    const { store, audit } = await openLog();
    const busy = (days: number) => Array.from({ length: 4 }, () => decided(whole, { at: daysAgo(days) }));
    await record(audit, ...busy(3), ...busy(2), ...busy(1), ...busy(0));
    const { counts, since } = await createDecisionTally(store, { mostEntries: 10 })(now);
    expect(since).toBe('2027-03-30');
    expect(counts.map(({ day, count }) => [day, count])).toStrictEqual([
      ['2027-03-30', 4],
      ['2027-03-31', 4],
    ]);
  });
});

describe('the standing of the log', () => {
  it('tells the last checkpoint, and that nobody verified the log before somebody did', async () => {
    const { audit } = await openLog();
    expect(await audit.standing()).toStrictEqual({
      tree: 'gateway.example/1',
      size: 0,
      last: undefined,
      checkpoint: { size: 0, at: now },
      verified: { at: undefined, intact: true },
    });
    await record(audit, decided(whole));
    await audit.checkpoint();
    await record(audit, decided(whole));
    expect(await audit.standing()).toMatchObject({ size: 2, checkpoint: { size: 1, at: now } });
    await audit.verify();
    expect((await audit.standing()).verified).toStrictEqual({ at: now, intact: true });
  });

  it('tells that the last verification found something', async () => {
    const { file, audit } = await openLog();
    await record(audit, decided(whole));
    await audit.checkpoint();
    using behind = new DatabaseSync(file);
    const triggers = behind.prepare("select name from sqlite_master where type = 'trigger'").all();
    for (const { name } of triggers) behind.exec(`drop trigger "${String(name)}"`);
    behind.exec("update log_entries set entry = replace(entry, 'woonveste', 'thuishof')");
    await audit.verify();
    expect((await audit.standing()).verified).toStrictEqual({ at: now, intact: false });
  });
});
