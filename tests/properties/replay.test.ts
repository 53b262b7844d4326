/** Invariant 9: every decision in the log can be made again, byte for byte, also after a restart and after an upgrade. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DecisionInput, Entry } from '../../src/contract/generated/types.ts';
import { openReplayWorld, policiesChanged, type ReplayWorld, rewrite } from '../support/replay-world.ts';
import { agreements, facts } from './arbitraries.ts';
import { type SignedDocument, signed } from './national.ts';

/** Decisions in all; `npm run prove` asks more. */
const runs = Math.max(1_000, Number(process.env['RUNS'] ?? 0) / 10);
const perAgreement = 50;

interface Batch {
  readonly agreement: SignedDocument;
  readonly questions: readonly DecisionInput[];
}
const batches: fc.Arbitrary<Batch> = agreements.map(signed).chain((agreement) =>
  fc.record({
    agreement: fc.constant(agreement),
    questions: fc.array(facts(agreement), { minLength: perAgreement, maxLength: perAgreement }),
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'sluis-replay-'));
const config = { kind: 'sqlite', file: join(folder, 'sluis.db') } as const;
const decided: Entry[] = [];

const decideAll = async (world: ReplayWorld, seed: number): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const { agreement, questions } of fc.sample(batches, { numRuns: Math.ceil(runs / perAgreement), seed })) {
    entries.push(...(await Promise.all(questions.map((question) => world.decide(question, agreement)))));
  }
  return entries;
};

/** The entries that do not replay, with what was asked. */
async function unlike(world: ReplayWorld, entries: readonly Entry[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const { id, facts: asked } of entries) {
    const { verdict, reason, fields } = await world.replay.replay(id, 'machine');
    if (verdict !== 'same') found.push({ verdict, reason, fields, asked });
  }
  return found;
}

describe('1,000 random decisions', () => {
  const seed = Math.trunc(Math.random() * 2 ** 31);
  beforeAll(async () => {
    await using world = await openReplayWorld(config);
    decided.push(...(await decideAll(world, seed)));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are made again after a restart', async () => {
    await using world = await openReplayWorld(config);
    expect(decided.length).toBeGreaterThanOrEqual(runs);
    expect(new Set(decided.map(({ decision }) => decision?.outcome)).size).toBe(2);
    expect({ seed, unlike: await unlike(world, decided) }).toEqual({ seed, unlike: [] });
  });

  test('are made again after an upgrade that would decide many of them otherwise, by the engine of their day', async () => {
    using later = policiesChanged((path) => rewrite(path, 'data/law.json', withoutLaw));
    await using world = await openReplayWorld(config, later.folder);
    expect(world.policy.engine).not.toBe(decided[0]?.engine);
    const now = await decideAll(world, seed);
    const others = now.filter(({ decision }, at) => JSON.stringify(decision) !== JSON.stringify(decided[at]?.decision));
    expect(others.length).toBeGreaterThan(runs / 20);
    expect({ seed, unlike: await unlike(world, decided) }).toEqual({ seed, unlike: [] });
    expect({ seed, unlike: await unlike(world, now) }).toEqual({ seed, unlike: [] });
    const [old, own] = await Promise.all(
      [decided[0], now[0]].map((one) => world.replay.replay(one?.id ?? '', 'machine')),
    );
    // No checkpoint is signed because somebody asks: of an entry of this minute there is none yet.
    expect([old?.remarks, own?.remarks]).toEqual([['former-engine'], ['not-covered-yet']]);
  });

  test('and those of after the upgrade are made again by the engine that was there before', async () => {
    await using world = await openReplayWorld(config);
    const all = [];
    for await (const entry of world.audit.lastDecisions(await world.audit.extents())) all.push(entry);
    const foreign = all.filter(({ engine }) => engine !== world.policy.engine).slice(0, 200);
    expect(foreign).toHaveLength(200);
    expect({ seed, unlike: await unlike(world, foreign) }).toEqual({ seed, unlike: [] });
  });
});

/** Every base begins long after the decisions: most of what was permitted is refused. */
const withoutLaw = (text: string): string => text.replaceAll(/"inForceFrom": "\d{4}/g, '"inForceFrom": "2199');
