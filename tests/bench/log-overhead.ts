/** What the log costs a disclosure: the same disclosures in process, with the log and, only here, without it. */
import { join } from 'node:path';
import { openCompiler } from '../../src/compiler/compiler.ts';
import { readConfig } from '../../src/config.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import type { Call } from '../../src/disclosure/call.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import type { Steps } from '../../src/disclosure/steps.ts';
import { toTrace } from '../../src/disclosure/trace-context.ts';
import { toProductionMaterial } from '../../src/material.ts';
import { openRooms, rootFolder } from '../../src/open-rooms.ts';
import { openPolicy } from '../../src/policy/policy.ts';
import { type DatabaseConfig, openStore } from '../../src/store/store.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Ask } from './load.ts';
import { median, toCount, toRatio, toShort } from './numbers.ts';
import type { Section } from './report.ts';
import { buildWorld } from './world.ts';

/** How many disclosures wait at the same time. */
const atOnce = [1, 64] as const;
const milliseconds = 1_500;

interface Found {
  /** Disclosures a second. */
  readonly rate: number;
  /** Microseconds of the process for one, all its threads together. */
  readonly cpu: number;
}

export async function measureOverhead(folder: string, rounds: number): Promise<Section> {
  await using postgres = await startPostgres();
  const databases = [
    { kind: 'sqlite', file: join(folder, 'overhead.db') },
    { kind: 'postgres', url: await postgres.createDatabase(), poolSize: 10 },
  ] as const satisfies readonly DatabaseConfig[];
  const rows: string[][] = [];
  for (const database of databases) rows.push(...(await measureOn(database, rounds)));
  return {
    id: 'log-overhead',
    title: 'What the log costs a disclosure',
    about:
      'Disclosures of twelve fields in process, without HTTP, one after the other or 64 at once: as they are (entry, durable, with its receipt), and with a log that does nothing. CPU is of the whole process, all threads, in microseconds. Ratio: with the log to without.',
    head: ['', 'at once', 'with the log /s', 'without /s', 'ratio', 'with: CPU µs', 'without: CPU µs', 'ratio'],
    rows,
  };
}

async function measureOn(database: DatabaseConfig, rounds: number): Promise<string[][]> {
  await using opening = new AsyncDisposableStack();
  const world = opening.use(await buildWorld(database, { subjects: 2_000, agreements: 1 }));
  const config = readConfig(world.environment('bench'));
  if (config.mode !== 'production') throw new Error('the region is not one of production');
  const policy = opening.use(await openPolicy({ directory: rootFolder('policies'), openCompiler }));
  const store = opening.use(await openStore(database));
  const steps = await openRooms(toProductionMaterial(config), { store, policy }, opening);
  const asks = world.asks(2_000);
  const kept = await disclose(steps, toCall(asks[0]));
  if (!kept.answer.ok) throw new Error('nothing is disclosed');
  // It gives the answer of another disclosure: nobody gets to see it.
  const nothing = async () => kept as never;
  const without = { ...steps, audit: { ...steps.audit, record: nothing, attest: nothing } };
  const rows: string[][] = [];
  for (const connections of atOnce) {
    const found: { readonly on: Found; readonly off: Found }[] = [];
    await run(steps, asks, connections);
    for (let round = 0; round < rounds * 2; round += 1) {
      found.push({ on: await run(steps, asks, connections), off: await run(without, asks, connections) });
    }
    const of = (which: 'on' | 'off', what: keyof Found) => median(found.map((each) => each[which][what]));
    const ratio = (what: keyof Found) => toRatio(median(found.map(({ on, off }) => on[what] / off[what])));
    rows.push([
      ...[database.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL', String(connections)],
      ...[toCount(of('on', 'rate')), toCount(of('off', 'rate')), ratio('rate')],
      ...[toShort(of('on', 'cpu')), toShort(of('off', 'cpu')), ratio('cpu')],
    ]);
  }
  return rows;
}

async function run(steps: Steps, asks: readonly Ask[], connections: number): Promise<Found> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  let done = 0;
  const goOn = async () => {
    while (performance.now() - started < milliseconds) {
      const { answer } = await disclose(steps, toCall(asks[done % asks.length]));
      if (!answer.ok) throw answer.problem;
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, goOn));
  const { user, system } = process.cpuUsage(cpu);
  return { rate: (done / (performance.now() - started)) * 1_000, cpu: (user + system) / done };
}

function toCall(ask: Ask | undefined): Call {
  return {
    authorization: ask?.authorization,
    body: { ok: true, value: JSON.parse(ask?.body ?? '{}') },
    at: toInstant(Date.now()),
    trace: toTrace(undefined),
  };
}
