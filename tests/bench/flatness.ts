/** Whether a request costs the same in a large region as in a small one, and whether memory stays what it is. */
import { join } from 'node:path';
import type { LoadResult } from './load.ts';
import { median, toCount, toPercent, toShort } from './numbers.ts';
import { startGateway, startLoad } from './processes.ts';
import type { Section } from './report.ts';
import type { Effort } from './whole-request.ts';
import { buildWorld } from './world.ts';

const sizes = [
  { subjects: 200, agreements: 1 },
  { subjects: 100_000, agreements: 1 },
  { subjects: 500, agreements: 500 },
] as const;

export async function measureFlatness(folder: string, effort: Effort): Promise<Section> {
  await using running = new AsyncDisposableStack();
  const load = running.use(startLoad());
  const measured = sizes.map((size) => ({ size, results: [] as (LoadResult & { busy: number })[] }));
  const targets = [];
  for (const [index, size] of sizes.entries()) {
    const database = { kind: 'sqlite', file: join(folder, `flat-${index}.db`) } as const;
    const world = running.use(await buildWorld(database, size));
    const server = running.use(await startGateway(world.environment('bench')));
    targets.push({ server, asks: world.asks(8_000), results: measured[index]?.results });
    await load.run({ urls: [server.url], connections: 16, amount: effort.warmUp, asks: world.asks(8_000) });
  }
  for (let round = 0; round < effort.rounds * 2; round += 1) {
    for (const { server, asks, results } of targets) {
      const before = server.busy();
      const result = await load.run({ urls: [server.url], connections: 4, seconds: effort.seconds, asks });
      if (result.failures > 0) throw new Error('the gateway failed');
      results?.push({ ...result, busy: (server.busy() - before) / result.answered });
    }
  }
  const of = (results: readonly (LoadResult & { busy: number })[], member: 'p50' | 'busy') =>
    median(results.map((result) => result[member]));
  const [small] = measured;
  const rows = measured.map(({ size, results }) => [
    `${toCount(size.subjects)} subjects, ${toCount(size.agreements)} ${size.agreements === 1 ? 'agreement' : 'agreements'}`,
    ...(['p50', 'busy'] as const).flatMap((member) => {
      const found = of(results, member);
      return [toShort(found), toPercent(found / of(small?.results ?? [], member) - 1)];
    }),
  ]);
  return {
    id: 'flatness',
    title: 'From a small region to a large one',
    about:
      'The same request of 12 fields over 4 connections on SQLite, asked of 8,000 subjects (or all) and of all agreements in turn; each agreement is signed by nine parties. p50 in milliseconds, busy is the time of the main thread per request in microseconds.',
    head: ['', 'p50 ms', 'against the first', 'busy µs', 'against the first'],
    rows,
  };
}

/** @param requests how many, in ten equal parts */
export async function measureMemory(folder: string, requests: number): Promise<Section> {
  await using running = new AsyncDisposableStack();
  const world = running.use(
    await buildWorld({ kind: 'sqlite', file: join(folder, 'soak.db') }, { subjects: 200, agreements: 1 }),
  );
  const server = running.use(await startGateway(world.environment('bench')));
  const load = running.use(startLoad());
  const rows: string[][] = [['0', toCount(server.memory()), '']];
  for (let part = 1; part <= 10; part += 1) {
    const order = { urls: [server.url], connections: 64, amount: Math.round(requests / 10) };
    const result = await load.run(part === 1 ? { ...order, asks: world.asks(200) } : order);
    if (result.failures > 0) throw new Error('the gateway failed');
    rows.push([toCount((part * requests) / 10), toCount(server.memory()), toCount(result.perSecond)]);
  }
  return {
    id: 'memory',
    title: 'Memory over many requests',
    about:
      'Resident memory of the gateway in MiB after so many requests over 64 connections, and how many were answered a second meanwhile.',
    head: ['requests', 'MiB', 'requests/s'],
    rows,
  };
}
