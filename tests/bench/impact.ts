/** How long it takes to see what a draft changes, and whether the gateway can do anything else meanwhile. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { asIfSigned, compileAgreement } from '../../src/agreements/agreements.ts';
import { openAudit } from '../../src/audit/audit.ts';
import { hashLeaf } from '../../src/audit/merkle-tree.ts';
import { createCases } from '../../src/cases/cases.ts';
import { createConsents } from '../../src/consents/consents.ts';
import type { Agreement, DecisionInput } from '../../src/contract/generated/types.ts';
import { instantText, toInstant } from '../../src/contract/vocabulary.ts';
import { veenrandFrame } from '../../src/demo/region-veenrand.ts';
import { type Insight, openInsight } from '../../src/insight/insight.ts';
import { createNotices } from '../../src/notices/notices.ts';
import { openPolicy, type Policy } from '../../src/policy/policy.ts';
import { openStore } from '../../src/store/store.ts';
import { toOrder } from '../../src/workbench/impact.ts';
import { runningSituations } from '../../src/workbench/running-situations.ts';
import { national, policyDirectory } from '../properties/national.ts';
import { nameFor } from '../support/name-for.ts';
import { toCount, toShort } from './numbers.ts';
import type { Section } from './report.ts';
import { openRowWriter, type RowWriter } from './row-writer.ts';
import { buildWorld, toAgreement } from './world.ts';

const decisions = 100_000;
const subjects = 2_000;
const perBatch = 5_000;
const now = () => toInstant(Date.now());
const yesterday = () => instantText(toInstant(Date.now() - 86_400_000));
const reader = 'woonveste';

/** The last decisions of a log under a draft: once alike, as nightly flows are, and once all of them different. */
export async function measureImpact(folder: string): Promise<Section> {
  const rows: string[][] = [];
  for (const different of [500, decisions]) rows.push(await measure(folder, different));
  return {
    id: 'impact',
    title: 'What a draft changes',
    about: `SQLite, ${toCount(decisions)} decisions of 6 to 12 fields decided again under the draft, ${toCount(subjects)} clients in running cases under both versions. Seconds until the report is there, of those for the decisions, and of those that the thread was on a processor; milliseconds that the thread was busy at most without giving others a turn.`,
    head: ['decisions', 'report', 'of which decisions', 'busy for them', 'µs busy a decision', 'longest pause'],
    rows,
  };
}

async function measure(folder: string, different: number): Promise<string[]> {
  const file = join(folder, `impact-${different}.db`);
  await using opened = new AsyncDisposableStack();
  opened.use(await buildWorld({ kind: 'sqlite', file }, { subjects, agreements: 1 }));
  const store = opened.use(await openStore({ kind: 'sqlite', file }));
  const policy = opened.use(await openPolicy({ directory: policyDirectory }));
  const cases = createCases({ store, clock: now, pseudonymKey: randomBytes(32) });
  const notices = createNotices({ store, clock: now, recipientsOf: async () => [] });
  const consents = createConsents({ store, clock: now, notices });
  const [base, draft] = [toAgreement('veenrand-1', now()), toDraft()];
  const facts = await gatherFacts({ cases, consents }, base, different);
  await writeDecisions(opened, file, { facts, base, policy });
  const signingKey = generateKeyPairSync('ed25519').privateKey;
  const audit = opened.use(await openAudit({ store, clock: now, origin: 'bench', signingKey, nameFor }));
  const insight = opened.use(await openInsight({ store, clock: now, policy, audit }));
  const agreements = { byHash: async (hash: string) => ({ document: base, hash }) };
  const rooms = { cases, consents, policy, agreements };
  const compared = { party: reader, draft: { id: `d_${'b'.repeat(22)}`, revision: 1 }, agreement: draft, base };
  const { whole, replay, used, pause } = await watch(insight, toOrder(rooms, compared, decisions, now()));
  const name = different === decisions ? 'all different' : `${different} different ones`;
  const each = (used / decisions) * 1_000_000;
  return [name, toShort(whole), toShort(replay), toShort(used), toCount(each), toShort(pause)];
}

/** The same region with another field, a field less, and another consent. */
function toDraft(): Agreement {
  const authored = { by: 'T.', at: instantText(now()), reason: 'to measure' };
  const { model } = national;
  const twist = {
    ...{ region: 'Veenrand', model: { id: model.id, version: model.version } },
    changes: [
      { op: 'switch-on' as const, clause: 'P06.PRO.COR', field: 'escalationLevel', ...authored },
      { op: 'remove-field' as const, clause: 'P05.PRO.COR', field: 'email', ...authored },
    ],
  };
  const frame = { ...veenrandFrame(model, (text) => text), id: 'veenrand-1', version: '2.0.0' };
  const compiled = compileAgreement(model, twist, frame, national);
  if (!compiled.ok) throw new Error('the draft does not fit the national model');
  return compiled.agreement;
}

type Lookups = Parameters<typeof runningSituations>[0];

/** Facts as requests of the corporations find them; what is asked and the day make them different. */
async function gatherFacts(lookups: Lookups, base: Agreement, different: number): Promise<readonly DecisionInput[]> {
  const reading = asIfSigned(base, national.catalogue, now());
  const found: DecisionInput[] = [];
  for await (const situation of runningSituations(lookups, { now: undefined, later: reading }, now())) {
    const facts = situation.roles[0]?.later;
    if (situation.type === 'COR' && facts !== undefined) found.push(facts);
    if (found.length === 500) break;
  }
  return Array.from({ length: different }, (_, index) => {
    const facts = found[index % found.length];
    if (facts === undefined) throw new Error('nobody could ask anything');
    const day = instantText(toInstant(now() - (index % 365) * 86_400_000)).slice(0, 10);
    const rotated = facts.fields.map((_, place) => facts.fields[(place + index) % facts.fields.length] ?? 'caseRef');
    return { ...facts, day, fields: [...new Set(rotated.slice(0, 6 + (index % 7)))].toSorted() };
  });
}

interface Decided {
  readonly facts: readonly DecisionInput[];
  readonly base: Agreement;
  readonly policy: Policy;
}

async function writeDecisions(opened: AsyncDisposableStack, file: string, decided: Decided): Promise<void> {
  const { facts, base, policy } = decided;
  const reading = asIfSigned(base, national.catalogue, now());
  const { id, version } = base;
  const writer: RowWriter = opened.use(await openRowWriter({ kind: 'sqlite', file }));
  await writer.write('log_trees', [{ tree: 'world/2', created_at: now() }]);
  for (let first = 0; first < decisions; first += perBatch) {
    const rows = Array.from({ length: perBatch }, (_, offset) => {
      const seq = first + offset;
      const own = facts[seq % facts.length];
      if (own === undefined) throw new Error('there are no facts');
      const { document: decision } = policy.decide(own, reading);
      const entry = JSON.stringify({
        ...{ id: `e_${randomBytes(16).toString('base64url')}`, at: yesterday(), kind: 'disclosure' },
        ...{ traceId: '1'.repeat(32), spanId: '1'.repeat(16), party: reader, apiClient: `system-${seq % 7}` },
        ...{
          role: own.recipient.role,
          purpose: own.purpose,
          mode: 'marked',
          agreement: { id, version, hash: reading.hash },
        },
        ...{ engine: policy.engine, facts: own, decision, consents: [], disclosed: [], fields: own.fields },
      });
      return { tree: 'world/2', seq, id: `e_${seq}`, leaf: hashLeaf(entry).toString('base64'), entry, at: now() };
    });
    await writer.write('log_entries', rows);
    await setImmediate();
  }
}

async function watch(insight: Insight, order: Parameters<Insight['begin']>[0]) {
  let running = true;
  const longest = (async () => {
    let pause = 0;
    for (let before = busy(); running; ) {
      await setImmediate();
      const after = busy();
      pause = Math.max(pause, after - before);
      before = after;
    }
    return pause;
  })();
  const started = performance.now();
  await insight.begin(order);
  let replayed: { readonly at: number; readonly busy: number } | undefined;
  const progress = (async () => {
    while (running) {
      const job = await insight.find(reader, order.draft);
      if (job?.stage === 'replay') replayed ??= { at: performance.now(), busy: busy() };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  await insight.settle();
  const ended = { at: performance.now(), busy: busy() };
  running = false;
  await progress;
  const job = await insight.find(reader, order.draft);
  if (job?.report === undefined) throw new Error(`no report: ${job?.state} ${job?.why}`);
  if (job.report.replay.notCounted !== 'under-10') throw new Error(JSON.stringify(job.report.replay.reasons));
  const from = replayed ?? { at: started, busy: 0 };
  return {
    ...{ whole: (ended.at - started) / 1000, replay: (ended.at - from.at) / 1000 },
    ...{ used: (ended.busy - from.busy) / 1000, pause: await longest },
  };
}

/** Milliseconds that this thread was on a processor: what else runs on the machine does not count as our pause. */
function busy(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
