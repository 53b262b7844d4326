/** Support events: how fast they are taken in, how soon they arrive, and what becomes of many that wait. */
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { authority, issueFor } from '../support/hostile-receiver.ts';
import { teller } from '../support/large-region.ts';
import { openProductionRegion, type ProductionRegion } from '../support/production-region.ts';
import type { Ask } from './load.ts';
import { median, quantile, toCount, toRatio, toShort } from './numbers.ts';
import { type LoadGenerator, type RunningServer, startBaseline, startGateway, startLoad } from './processes.ts';
import type { Section } from './report.ts';
import { openRowReader } from './row-writer.ts';
import type { Effort } from './whole-request.ts';

const clients = 200;
const municipalities = Array.from({ length: 14 }, (_, index) => `gemeente-${index + 1}`);
const role = 'consulent-wmo';
const headersOf = (region: ProductionRegion) => region.headersOf(teller, 'zorgcoordinator');

/** A receiver that keeps nothing but when each message came, in the process that measures. */
interface Receiver extends AsyncDisposable {
  readonly port: number;
  onMessage: (event: { readonly id: string; readonly text: string }) => void;
}

interface Bench {
  readonly region: ProductionRegion;
  readonly server: RunningServer;
  readonly receiver: Receiver;
  readonly caseRefs: readonly string[];
}

async function openReceiver(): Promise<Receiver> {
  const identity = issueFor('localhost');
  const key = identity.key.export({ type: 'pkcs8', format: 'pem' });
  const server = createServer({ key, cert: identity.certificate.toString() }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method === 'OPTIONS') response.setHeader('webhook-allowed-origin', '*');
    else receiver.onMessage({ id: String(request.headers['webhook-id']), text: Buffer.concat(chunks).toString() });
    response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: Receiver = {
    port: (server.address() as AddressInfo).port,
    onMessage: () => {},
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
  return receiver;
}

async function send(
  { server, region }: Pick<Bench, 'server' | 'region'>,
  call: { path: string; body?: object; who?: string; method?: string },
) {
  const { path, body, who, method = 'POST' } = call;
  const headers = who === undefined ? headersOf(region) : region.headersOf(who, role);
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${server.url}/v1${path}`, { method, headers, ...content });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as { readonly id: string; readonly caseRef: string };
}

async function openBench(folder: string, running: AsyncDisposableStack): Promise<Bench> {
  const receiver = running.use(await openReceiver());
  const authorities = join(mkdtempSync(join(folder, 'support-')), 'authorities.pem');
  writeFileSync(authorities, authority.certificate.toString());
  const settings = {
    SLUIS_WEBHOOK_PRIVATE_HOSTS: JSON.stringify([`localhost:${receiver.port}`]),
    SLUIS_WEBHOOK_AUTHORITIES: authorities,
  };
  const region = running.use(await openProductionRegion('sqlite', settings, 'large'));
  const server = running.use(await startGateway(region.environment('bench')));
  const parties = municipalities.map((party) => ({ party, capacity: 'party', contract: false }));
  const caseRefs: string[] = [];
  for (let number = 0; number < clients; number += 1) {
    const body = { agreement: 'grote-regio', phase: 'aftercare', parties, records: { initials: 'V.' } };
    caseRefs.push((await send({ server, region }, { path: '/cases', body })).caseRef);
  }
  return { region, server, receiver, caseRefs };
}

/** So many subscriptions, of one municipality after the other. @returns who has which */
async function subscribe(bench: Bench, count: number, isWebhook: boolean): Promise<{ who: string; id: string }[]> {
  const made: { who: string; id: string }[] = [];
  for (let number = 0; number < count; number += 1) {
    const who = municipalities[number % municipalities.length] ?? '';
    const webhook = { url: `https://localhost:${bench.receiver.port}/${number}` };
    const body = { role, purpose: 'P06', ...(isWebhook ? { webhook } : {}) };
    made.push({ who, id: (await send(bench, { path: '/subscriptions', who, body })).id });
  }
  return made;
}

async function unsubscribe(bench: Bench, all: readonly { readonly who: string; readonly id: string }[]): Promise<void> {
  for (const { who, id } of all) await send(bench, { path: `/subscriptions/${id}`, who, method: 'DELETE' });
}

let told = 0;

/** Another planned end each time, so that each is news. */
function nextEvent({ caseRefs }: Bench) {
  told += 1;
  const plannedEnd = new Date(Date.UTC(2028, 0, 1 + (told % 5_000))).toISOString().slice(0, 10);
  const caseRef = caseRefs[(told * 79) % caseRefs.length];
  return { plannedEnd, event: { caseRef, kind: 'start', effectiveOn: '2026-01-01', plannedEnd } };
}

const toAsks = (bench: Bench, count: number): Ask[] =>
  Array.from({ length: count }, () => ({
    path: '/v1/support-events',
    authorization: headersOf(bench.region)['authorization'] ?? '',
    body: JSON.stringify(nextEvent(bench).event),
  }));

/** Events a second, beside an Express route that reads a row and appends one, durably and in groups. */
async function measureAccepting(bench: Bench, load: LoadGenerator, folder: string, effort: Effort): Promise<Section> {
  await using running = new AsyncDisposableStack();
  await send(bench, { path: '/support-events', body: nextEvent(bench).event });
  await using reader = await openRowReader({ kind: 'sqlite', file: bench.region.database });
  const entry = String(await reader.value("select entry from log_entries where entry like '%support-event%' limit 1"));
  const database = { kind: 'sqlite', file: join(folder, 'support-express.db') } as const;
  const order = { with: 'express', database, answer: JSON.stringify(nextEvent(bench).event), entry };
  const express = running.use(await startBaseline(order));
  const asks = toAsks(bench, 2_000);
  const toExpress = asks.map((ask) => ({ ...ask, path: '/v1/disclosures' }));
  const warmUp = Math.ceil(effort.warmUp / 4);
  await load.run({ urls: [bench.server.url], connections: 16, amount: warmUp, asks });
  await load.run({ urls: [express.url], connections: 16, amount: warmUp, asks: toExpress });
  const rows: string[][] = [];
  for (const subscriptions of [0, 3, 33]) {
    const made = await subscribe(bench, subscriptions, false);
    for (const connections of [1, 16, 64]) {
      const results = { sluis: [] as number[], ratio: [] as number[], p50: [] as number[], p99: [] as number[] };
      for (let round = 0; round < effort.rounds; round += 1) {
        const bare = await load.run({ urls: [express.url], connections, seconds: effort.seconds, asks: toExpress });
        const ours = await load.run({ urls: [bench.server.url], connections, seconds: effort.seconds, asks });
        if (ours.failures + bare.failures > 0) throw new Error(`failed ${ours.failures} and ${bare.failures} times`);
        results.sluis.push(ours.perSecond);
        results.ratio.push(ours.perSecond / bare.perSecond);
        results.p50.push(ours.p50);
        results.p99.push(ours.p99);
      }
      const times = [toShort(median(results.p50)), toShort(median(results.p99))];
      const counts = [String(subscriptions), String(connections), toCount(median(results.sluis))];
      rows.push([...counts, ...times, toRatio(median(results.ratio))]);
    }
    await unsubscribe(bench, made);
  }
  return {
    id: 'support-accept',
    title: 'Support events taken in, SQLite, one process',
    about:
      'POST /v1/support-events: the event, a row for each subscription that has to be served, and the entry in the log are durable before the answer. Nobody is sent anything meanwhile. Beside it an Express 5 route that reads a row and appends an entry of the same size, durably and in groups, in the same rounds.',
    head: ['subscriptions', 'connections', 'events/s', 'p50 ms', 'p99 ms', 'share of Express'],
    rows,
  };
}

/** From the moment at which an event is sent to that at which its message is there. */
async function measureArrival(bench: Bench, events: number): Promise<Section> {
  const rows: string[][] = [];
  for (const subscriptions of [1, 33]) {
    const made = await subscribe(bench, subscriptions, true);
    const first: number[] = [];
    const last: number[] = [];
    const count = subscriptions === 1 ? events : Math.ceil(events / 4);
    for (let number = 0; number < count; number += 1) {
      const { event, plannedEnd } = nextEvent(bench);
      const arrived: number[] = [];
      const { promise, resolve } = Promise.withResolvers<void>();
      bench.receiver.onMessage = ({ text }) => {
        if (text.includes(plannedEnd)) arrived.push(performance.now());
        if (arrived.length === subscriptions) resolve();
      };
      const started = performance.now();
      await send(bench, { path: '/support-events', body: event });
      await promise;
      // The first ones are for the engine to compile.
      if (number < count / 5) continue;
      first.push((arrived[0] ?? Number.NaN) - started);
      last.push((arrived.at(-1) ?? Number.NaN) - started);
    }
    const times = [first, last].flatMap((all) => [toShort(quantile(all, 0.5)), toShort(quantile(all, 0.99))]);
    rows.push([String(subscriptions), ...times]);
    await unsubscribe(bench, made);
  }
  return {
    id: 'support-arrival',
    title: 'From push to delivery, over TLS on the loopback interface',
    about:
      'One event after the other, each pushed when the one before arrived everywhere: from its first byte out of the sender to the message at the receiver, decided and recorded for each subscription. The aim is 50 ms at p50. Milliseconds.',
    head: ['subscriptions', 'first p50', 'first p99', 'last p50', 'last p99'],
    rows,
  };
}

const withDatabase = ({ region }: Bench, statement: string): void => {
  using database = new DatabaseSync(region.database, { timeout: 10_000 });
  database.exec(statement);
};

/** Many that wait, for 33 subscriptions: how fast they go, and whether memory stays what it is. */
async function measureBacklog(bench: Bench, load: LoadGenerator, deliveries: number): Promise<Section> {
  const subscriptions = 33;
  const events = Math.ceil(deliveries / subscriptions);
  await subscribe(bench, subscriptions, true);
  withDatabase(bench, `update subscriptions set resumes_at = ${Number.MAX_SAFE_INTEGER}`);
  // Each only once: a second one with the same planned end may be no news, and then nothing comes of it.
  const asks = toAsks(bench, Math.ceil(events / 16) * 16);
  await load.run({ urls: [bench.server.url], connections: 16, amount: events, asks });
  const total = events * subscriptions;
  let arrived = 0;
  const ids = new Set<string>();
  bench.receiver.onMessage = ({ id }) => {
    arrived += 1;
    ids.add(id);
  };
  const rows = [['0', toCount(bench.server.memory()), '']];
  withDatabase(bench, 'update subscriptions set resumes_at = 0');
  for (let part = 1, started = performance.now(); part <= 10; part += 1) {
    const until = Math.floor((part * total) / 10);
    const before = arrived;
    while (arrived < until) await setTimeout(20);
    const now = performance.now();
    rows.push([
      toCount(arrived),
      toCount(bench.server.memory()),
      toCount(((arrived - before) / (now - started)) * 1000),
    ]);
    started = now;
  }
  if (ids.size !== arrived) throw new Error(`${arrived - ids.size} messages came twice`);
  return {
    id: 'support-backlog',
    title: 'A backlog of deliveries',
    about: `${toCount(events)} events wait for ${subscriptions} subscriptions: each delivery is decided, recorded, signed and sent by itself, to a receiver on the same two cores. Resident memory of the gateway in MiB, and deliveries a second meanwhile.`,
    head: ['delivered', 'MiB', 'deliveries/s'],
    rows,
  };
}

/** @param deliveries how many wait in the backlog */
export async function measureSupport(folder: string, effort: Effort, deliveries: number): Promise<Section[]> {
  await using running = new AsyncDisposableStack();
  const bench = await openBench(folder, running);
  const load = running.use(startLoad());
  // Before the log and the cases are long.
  const arrival = await measureArrival(bench, 80 * effort.rounds);
  const accepting = await measureAccepting(bench, load, folder, effort);
  return [accepting, arrival, await measureBacklog(bench, load, deliveries)];
}
