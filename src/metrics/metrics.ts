/**
 * Numbers for the operator, in the text form of Prometheus. They count; they name nobody: no party, no person, no case, no
 * path. Small numbers can still tell of a single request, so they are served to the operator alone.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Entry } from '../contract/generated/types.ts';
import { createLabelling, type Known, type LabelName, statusClass } from './labels.ts';
import type { PartStates, Readings } from './readings.ts';

export type { Readings };

export interface Meters {
  /** A request that was answered, by the template of its route. */
  request(of: {
    readonly route: string;
    readonly method: string;
    readonly status: number;
    readonly milliseconds: number;
  }): void;
  /** An entry that is durable. */
  recorded(entry: Pick<Entry, 'kind' | 'purpose' | 'disclosed' | 'facts'>): void;
  /** A batch of entries that was written. */
  batch(size: number, milliseconds: number): void;
  /** An attempt to send a message. */
  sent(isDelivered: boolean, milliseconds: number): void;
  /** Spans that were not sent on. */
  spansDropped(count: number): void;
  /** Everything there is, as text; what cannot be looked up now is left out. */
  text(): Promise<string>;
  readonly contentType: string;
}

interface Parts extends Known {
  readonly read: () => Promise<Readings>;
  readonly states: () => Promise<PartStates>;
}

/** In seconds: from a decision that is remembered to a source that answers late. */
const durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export function createMeters({ read, states, ...known }: Parts): Meters {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const label = createLabelling(known);
  const counted = createCounters(register);
  const gauges = createGauges(register);
  return {
    request({ route, method, status, milliseconds }) {
      counted.requests.observe(label({ route, method, status: statusClass(status) }), milliseconds / 1_000);
    },
    recorded(entry) {
      const outcome = outcomeOf(entry);
      if (outcome === undefined) return;
      const { purpose = 'other', facts } = entry;
      counted.decisions.inc(label({ purpose, party_type: facts?.recipient.type ?? 'other', outcome }));
    },
    batch(size, milliseconds) {
      counted.batches.observe(size);
      counted.appends.observe(milliseconds / 1_000);
    },
    sent: (isDelivered, milliseconds) =>
      counted.sent.observe(label({ outcome: isDelivered ? 'delivered' : 'failed' }), milliseconds / 1_000),
    spansDropped: (count) => counted.spansDropped.inc(count),
    async text() {
      const [found, parts] = await Promise.all([read().catch(() => undefined), states()]);
      // From here on nothing is waited for: somebody else may read at the same time, and must not see half of it.
      gauges.set(found);
      for (const [part, isWell] of Object.entries(parts)) gauges.up.set(label({ part }), isWell ? 1 : 0);
      return register.metrics();
    },
    contentType: register.contentType,
  };
}

/** What came of a decision about values; undefined for every other entry. */
function outcomeOf({ kind, purpose, disclosed = [] }: Parameters<Meters['recorded']>[0]): string | undefined {
  const isRequest = kind === 'disclosure' || ((kind === 'rejected' || kind === 'failed') && purpose !== undefined);
  if (!isRequest && kind !== 'delivery') return undefined;
  if (kind === 'failed') return 'failed';
  return disclosed.length > 0 ? 'disclosed' : 'refused';
}

function createCounters(register: Registry) {
  const registers = [register];
  const histogram = <Name extends LabelName>(name: string, help: string, labelNames: readonly Name[] = []) =>
    new Histogram({ name, help, labelNames, buckets: durations, registers });
  return {
    requests: histogram('sluis_request_duration_seconds', 'Requests, by the template of their route.', [
      ...(['route', 'method', 'status'] as const),
    ]),
    decisions: new Counter({
      name: 'sluis_decisions_total',
      help: 'Decisions about values, by what for, the type of party and what came of it.',
      labelNames: ['purpose', 'party_type', 'outcome'] satisfies LabelName[],
      registers,
    }),
    batches: new Histogram({
      name: 'sluis_log_batch_entries',
      help: 'Entries that were written to the log at once.',
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1_000],
      registers,
    }),
    appends: histogram('sluis_log_append_duration_seconds', 'Until a batch of entries was durable.'),
    sent: histogram('sluis_delivery_attempt_duration_seconds', 'Attempts to send a message.', ['outcome'] as const),
    spansDropped: new Counter({
      name: 'sluis_spans_dropped_total',
      help: 'Spans of traces that could not be sent on.',
      registers,
    }),
  };
}

function createGauges(register: Registry) {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [register] });
  const entries = gauge('sluis_log_entries', 'Entries in the tree that this process writes.');
  const waiting = gauge('sluis_log_waiting', 'Entries that wait to be written.');
  const checkpoint = gauge('sluis_log_checkpoint_timestamp_seconds', 'When the last checkpoint was signed.');
  const verifiedAt = gauge('sluis_log_verified_timestamp_seconds', 'When the whole log was last verified; 0: never.');
  const intact = gauge('sluis_log_intact', 'Whether the log was what it was: 1, or 0.');
  const pending = gauge('sluis_deliveries_waiting', 'Messages that are not delivered yet.');
  const dead = gauge('sluis_deliveries_dead', 'Messages that could not be delivered; 1000 may be more.');
  const receivers = gauge(
    'sluis_delivery_receivers_paused',
    'Receivers that are left alone because they do not answer.',
  );
  const sources = gauge('sluis_sources_paused', 'Sources that are left alone because they do not answer.');
  const upkeep = createUpkeepGauges(gauge);
  const up = new Gauge({
    name: 'sluis_up',
    help: 'Whether a part of the gateway is as it should be: 1, or 0.',
    labelNames: ['part'] satisfies LabelName[],
    registers: [register],
  });
  const all = [entries, waiting, checkpoint, verifiedAt, intact, pending, dead, receivers, sources, ...upkeep.all];
  return {
    up,
    /** What cannot be read now has no value, and not the one of before. */
    set(found: Readings | undefined): void {
      for (const each of all) each.set(Number.NaN);
      if (found === undefined) return;
      const { log, deliveries } = found;
      entries.set(log.entries);
      waiting.set(log.waiting);
      if (log.checkpointAt !== undefined) checkpoint.set(log.checkpointAt / 1_000);
      verifiedAt.set((log.verifiedAt ?? 0) / 1_000);
      intact.set(log.intact ? 1 : 0);
      pending.set(deliveries.waiting);
      dead.set(deliveries.dead);
      receivers.set(deliveries.pausedReceivers);
      sources.set(found.pausedSources);
      upkeep.set(found.upkeep);
    },
  };
}

/** Of what is not there, such as witnesses where there are none, there is no value. */
function createUpkeepGauges(gauge: (name: string, help: string) => Gauge) {
  const late = gauge('sluis_witnesses_late', 'Witnesses that do not sign the log at the moment.');
  const alarmed = gauge('sluis_witnesses_alarmed', 'Witnesses that saw another history of this log than it has now.');
  const signed = gauge(
    'sluis_witness_timestamp_seconds',
    'When the witness last signed that is silent longest; 0: never.',
  );
  const forks = gauge('sluis_log_forks_seen', 'Second histories of the logs of others that were handed in here.');
  const backedUp = gauge('sluis_backup_timestamp_seconds', 'Of which moment the last backup is; 0: there is none.');
  const failing = gauge('sluis_backup_failing', 'Whether the last backup could not be made: 1, or 0.');
  return {
    all: [late, alarmed, signed, forks, backedUp, failing],
    set({ witnesses, forks: seen, backups }: Readings['upkeep']): void {
      late.set(witnesses.late);
      alarmed.set(witnesses.alarmed);
      if (witnesses.leastRecentAt !== undefined) signed.set(witnesses.leastRecentAt / 1_000);
      forks.set(seen);
      if (backups === undefined) return;
      backedUp.set(backups.lastAt / 1_000);
      failing.set(backups.isFailing ? 1 : 0);
    },
  };
}
