/** What a whole request costs: `POST /v1/disclosures` beside servers that answer the same without deciding. */
import { join } from 'node:path';
import type { DatabaseConfig } from '../../src/store/store.ts';
import { startPostgres } from '../support/postgres.ts';
import type { BaselineOrder } from './baseline.ts';
import type { Ask, LoadResult } from './load.ts';
import { median, toCount, toRatio, toShort } from './numbers.ts';
import { type LoadGenerator, type RunningServer, startBaseline, startGateway, startLoad } from './processes.ts';
import type { Section } from './report.ts';
import { openRowReader } from './row-writer.ts';
import { buildWorld } from './world.ts';

export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  /** Requests to each server before anything is measured: until then the engine still compiles. */
  readonly warmUp: number;
}

interface Target {
  readonly name: string;
  readonly servers: readonly RunningServer[];
}

type Measured = LoadResult & { readonly busy: number };

const gateway = 'Sluis';
const bare = '(a) raw node:http, full';

/** @param folder for the databases */
export async function measureRequests(folder: string, effort: Effort): Promise<Section[]> {
  const sqlite = (name: string): DatabaseConfig => ({ kind: 'sqlite', file: join(folder, `${name}.db`) });
  const one = await compare({ database: async (name) => sqlite(name), processes: 1, withConstants: true }, effort);
  await using postgres = await startPostgres();
  const database = async (): Promise<DatabaseConfig> => ({
    kind: 'postgres',
    url: await postgres.createDatabase(),
    poolSize: 10,
  });
  const alone = await compare({ database, processes: 1, withConstants: false }, effort);
  const two = await compare({ database, processes: 2, withConstants: false }, effort);
  return [
    toSection('request-sqlite', 'A whole request, SQLite, one process', one),
    toSection('request-postgres', 'A whole request, PostgreSQL, one process', alone),
    toSection('request-postgres-2', 'A whole request, PostgreSQL, two processes', two),
  ];
}

interface Setup {
  readonly database: (name: string) => Promise<DatabaseConfig>;
  readonly processes: number;
  readonly withConstants: boolean;
}

async function compare(setup: Setup, effort: Effort): Promise<Map<string, Measured[]>> {
  await using running = new AsyncDisposableStack();
  const database = await setup.database('sluis');
  const world = running.use(await buildWorld(database, { subjects: 200, agreements: 1 }));
  const times = <Value>(make: (index: number) => Promise<Value>) =>
    Promise.all(Array.from({ length: setup.processes }, (_, index) => make(index)));
  const own = await times(async (index) => running.use(await startGateway(world.environment(`bench-${index}`))));
  const asks = world.asks(200);
  const sample = await readSample(own[0], asks[0], database);

  const baseline = async (name: string, order: Pick<BaselineOrder, 'with'>, isFull: boolean): Promise<Target> => {
    const full = isFull ? { database: await setup.database(`${order.with}-${name.length}`) } : {};
    const servers = await times(async () => running.use(await startBaseline({ ...order, ...full, ...sample })));
    return { name, servers };
  };
  const targets: Target[] = [
    { name: gateway, servers: own },
    await baseline(bare, { with: 'node' }, true),
    await baseline('(b) Express 5 as usual, full', { with: 'express' }, true),
    ...(setup.withConstants
      ? [
          await baseline('(c) raw node:http, a constant', { with: 'node' }, false),
          await baseline('(c) Express 5 as usual, a constant', { with: 'express' }, false),
        ]
      : []),
  ];
  return await inRounds(targets, running.use(startLoad()), { asks, ...effort });
}

/** What the gateway answers and logs, so that the others answer and log as much. */
async function readSample(server: RunningServer | undefined, ask: Ask | undefined, database: DatabaseConfig) {
  if (server === undefined || ask === undefined) throw new Error('nothing to ask');
  const headers = { Authorization: ask.authorization, 'Content-Type': 'application/json' };
  const response = await fetch(`${server.url}${ask.path}`, { method: 'POST', headers, body: ask.body });
  if (response.status !== 200) throw new Error(`the gateway answers ${response.status}`);
  await using reader = await openRowReader(database);
  const answer = await response.text();
  return { answer, entry: String(await reader.value('select entry from log_entries limit 1')) };
}

/** Each round asks every server once per number of connections, so that a busy minute of the machine meets them all. */
async function inRounds(targets: readonly Target[], load: LoadGenerator, plan: Effort & { asks: readonly Ask[] }) {
  const measured = new Map<string, Measured[]>();
  const { asks, seconds, warmUp, rounds } = plan;
  for (const { servers } of targets) {
    await load.run({ urls: servers.map(({ url }) => url), connections: 64, amount: warmUp, asks });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const connections of [1, 64]) {
      for (const { name, servers } of targets) {
        // A single connection would leave the second process idle.
        if (connections < servers.length) continue;
        const before = servers.reduce((sum, server) => sum + server.busy(), 0);
        const result = await load.run({ urls: servers.map(({ url }) => url), connections, seconds });
        if (result.failures > 0) throw new Error(`${name} failed ${result.failures} times`);
        const busy = servers.reduce((sum, server) => sum + server.busy(), 0) - before;
        const key = `${name}|${connections}`;
        const all = measured.get(key) ?? [];
        measured.set(key, [...all, { ...result, busy: busy / result.answered }]);
      }
    }
  }
  return measured;
}

function toSection(id: string, title: string, measured: Map<string, Measured[]>): Section {
  const of = (key: string, member: keyof Measured) => median((measured.get(key) ?? []).map((one) => one[member]));
  const rows = [...measured.keys()].map((key) => {
    const [name = '', connections = ''] = key.split('|');
    // Compared within each round: both met the same minute.
    const beside = measured.get(`${bare}|${connections}`) ?? [];
    const ratios = (measured.get(key) ?? []).map(
      (one, round) => one.perSecond / (beside[round]?.perSecond ?? Number.NaN),
    );
    const added = of(key, 'p50') - of(`${bare}|${connections}`, 'p50');
    const times = [of(key, 'p50'), of(key, 'p99')].map(toShort);
    return [
      connections,
      name,
      toCount(of(key, 'perSecond')),
      ...times,
      toRatio(median(ratios)),
      toShort(added),
      toCount(of(key, 'busy')),
    ];
  });
  return {
    id,
    title,
    about:
      'Twelve fields, all granted, token known, decision remembered, durable log entry. The servers of (a) and (b) know the token too, read and parse a 4 KB row and append as large an entry to a durable log, in groups; they decide and decrypt nothing. Times in milliseconds at the load generator; busy is the time of the main thread per request in microseconds.',
    head: ['connections', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'share of (a)', 'p50 added to (a)', 'busy µs'],
    rows,
  };
}
