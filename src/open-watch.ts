import type { Config } from './config.ts';
import { ConfigError } from './errors.ts';
import { type Health, type MeasureDisk, openHealth, type Upkeep, type UpkeepStanding } from './health/health.ts';
import type { AppParts } from './http/app.ts';
import { listenForMetrics } from './http/metrics-listener.ts';
import { knownRoutes } from './http/watch-requests.ts';
import type { Logger } from './logger.ts';
import { type Material, realTime } from './material.ts';
import { createMeters, type Meters, type Readings } from './metrics/metrics.ts';
import type { Rooms } from './negotiation/rooms.ts';
import type { Watching } from './open-rooms.ts';
import type { Policy } from './policy/policy.ts';
import type { Store } from './store/store.ts';
import { openTracing, type Tracing } from './tracing/tracing.ts';

/** What the operator sees of the gateway, and what closes it; all of it around the rooms, and none of it in them. */
export interface Watch {
  readonly health: Health;
  readonly watching: Watching;
  readonly answered: AppParts['answered'];
  /** The same rooms, with the steps of a request noted; as they are when there are no traces. */
  traced(rooms: Rooms): Rooms;
  /** The same policy, which tells whether it decides. */
  watched(policy: Policy): Policy;
  /** Begins to serve the metrics; returns where, if anywhere. @throws ConfigError when nothing can listen there */
  serve(rooms: Rooms, upkeep: Upkeep): Promise<string | undefined>;
}

interface Parts {
  readonly store: Store;
  readonly policy: Pick<Policy, 'model'>;
  readonly logger: Logger;
  readonly version: string;
  readonly measureDisk?: MeasureDisk;
}

/** Nothing is counted and nothing is traced unless the operator asked for it: then it costs nothing. */
export async function openWatch(
  config: Config,
  material: Material,
  { store, policy, logger, version, measureDisk }: Parts,
  opening: AsyncDisposableStack,
): Promise<Watch> {
  const later: { rooms?: Rooms; upkeep?: Upkeep; health?: Health } = {};
  const meters = config.metrics && createMeters(toCounting(policy, later));
  const tracing = openTraces(config, { material, version, meters }, opening);
  const health = opening.use(
    await openHealth({
      ...{ store, database: material.database, headsFolder: material.headsFolder, clock: material.clock, logger },
      ...{ reserveBytes: config.diskReserve, verifyEvery: config.verifyEvery },
      believesLog: config.mode === 'production',
      ...(config.mode === 'production' && { aheadUntil: config.clockAheadUntil }),
      ...(measureDisk && { measureDisk }),
      recorded(entry) {
        meters?.recorded(entry);
        tracing?.recorded(entry);
      },
    }),
  );
  later.health = health;
  return {
    health,
    watching: {
      guard: health.guard,
      ...(meters && { batchWritten: meters.batch, sent: meters.sent }),
      ...(tracing && { aroundSource: (source, ask) => tracing.step('fetch', ask, { 'sluis.source': source }) }),
    },
    answered: toAnswered(meters, tracing),
    watched: (policy) => ({ ...policy, decide: health.watched(policy.decide) }),
    traced: (rooms) => (tracing ? trace(rooms, tracing.step) : rooms),
    async serve(rooms, upkeep) {
      Object.assign(later, { rooms, upkeep });
      return meters && config.metrics && serveMetrics(config.metrics, meters, opening);
    },
  };
}

function openTraces(
  { otlpEndpoint: endpoint }: Config,
  { material, version, meters }: { material: Material; version: string; meters: Meters | undefined },
  opening: AsyncDisposableStack,
): Tracing | undefined {
  if (endpoint === undefined) return undefined;
  const dropped = (count: number): void => meters?.spansDropped(count);
  return opening.use(openTracing({ endpoint, gateway: material.gatewayName, version, clock: realTime, dropped }));
}

/** Both are told; each is left out when nobody wants it. */
function toAnswered(meters: Meters | undefined, tracing: Tracing | undefined): AppParts['answered'] {
  if (meters === undefined && tracing === undefined) return undefined;
  return {
    begin(next) {
      const ended = tracing ? tracing.begin(next) : next();
      return (answered) => {
        ended?.(answered);
        meters?.request(answered);
      };
    },
  };
}

/** The steps of a disclosure, each as it was, and noted. */
function trace(rooms: Rooms, step: Tracing['step']): Rooms {
  const { identity, cases, agreements, consents, policy, audit } = rooms;
  return {
    ...rooms,
    identity: { ...identity, authenticate: (...of) => step('authenticate', () => identity.authenticate(...of)) },
    cases: { ...cases, resolve: (...of) => step('resolve', () => cases.resolve(...of)) },
    agreements: { ...agreements, resolve: (...of) => step('resolve', () => agreements.resolve(...of)) },
    consents: { ...consents, resolve: (...of) => step('resolve', () => consents.resolve(...of)) },
    policy: { ...policy, decide: (...of) => step('decide', () => policy.decide(...of)) },
    audit: { ...audit, record: (...of) => step('record', () => audit.record(...of)) },
  };
}

function toCounting(
  { model }: Parts['policy'],
  later: { readonly rooms?: Rooms; readonly upkeep?: Upkeep; readonly health?: Health },
): Parameters<typeof createMeters>[0] {
  return {
    routes: knownRoutes,
    purposes: model.purposes.map(({ code }) => code),
    async states() {
      const readiness = await later.health?.readiness();
      const checks = Object.entries<string>(readiness?.checks ?? {});
      return Object.fromEntries(checks.map(([part, state]) => [part, isWell(state)]));
    },
    read: async () => {
      const { rooms, upkeep } = later;
      if (rooms === undefined || upkeep === undefined) throw new Error('the rooms are not open yet');
      return { ...(await readNumbers(rooms)), upkeep: toNumbers(await upkeep.standing()) };
    },
  };
}

const isWell = (state: string): boolean => state === 'ok' || state === 'not-seen';

/** So many dead letters are counted. */
const mostDead = 1_000;

function toNumbers({ witnesses, forks, backups }: UpkeepStanding): Readings['upkeep'] {
  const inState = (asked: string): number => witnesses.filter(({ state }) => state === asked).length;
  const signed = witnesses.map(({ signed }) => signed?.at ?? 0);
  return {
    witnesses: {
      late: inState('late'),
      alarmed: inState('alarm'),
      leastRecentAt: signed.length === 0 ? undefined : Math.min(...signed),
    },
    forks,
    backups: backups && { lastAt: backups.last ?? 0, isFailing: backups.failedAt !== undefined },
  };
}

async function readNumbers({ audit, deliveries, sources }: Rooms): Promise<Omit<Readings, 'upkeep'>> {
  const [standing, subscriptions, dead] = await Promise.all([
    audit.standing(),
    deliveries.operatorsStanding(),
    deliveries.allDeadLetters(mostDead),
  ]);
  const { size, checkpoint, verified } = standing;
  const log = { entries: size, waiting: audit.waiting(), checkpointAt: checkpoint?.at };
  return {
    log: { ...log, verifiedAt: verified.at, intact: verified.intact },
    deliveries: {
      waiting: subscriptions.reduce((sum, { pending }) => sum + pending, 0),
      dead: dead.length,
      pausedReceivers: subscriptions.filter(({ failures }) => failures > 0).length,
    },
    pausedSources: sources.pausedCount(),
  };
}

async function serveMetrics(
  { port, host, token }: NonNullable<Config['metrics']>,
  meters: Meters,
  opening: AsyncDisposableStack,
): Promise<string> {
  const { text, contentType } = meters;
  try {
    const listening = opening.use(await listenForMetrics({ port, host, token: token?.reveal(), text, contentType }));
    return `http://${host}:${listening.port}/metrics`;
  } catch {
    throw new ConfigError([`SLUIS_METRICS_PORT, SLUIS_METRICS_HOST: cannot listen on ${host}, port ${port}`]);
  }
}
