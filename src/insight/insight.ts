/** What the gateway knows of itself as a whole: what a draft of an agreement would change. Counts, and never a person. */
import { randomBytes } from 'node:crypto';
import type { AgreementHash, DraftId, ImpactReport, PartyId } from '../contract/generated/types.ts';
import type { Clock } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { tellFlows } from './flows.ts';
import { type JobName, type JobRow, noteJob, readJob, stopAll, takeJob } from './impact-rows.ts';
import { type ImpactOrder, type KeptReport, makeReport, type Progress, type ReportParts } from './make-report.ts';
import { servedTypes } from './possible-cells.ts';
import { CutOff, createTurns } from './turns.ts';

export type { Situation } from './persons.ts';
export type { ImpactOrder };
export { servedTypes };

/** A report, or how far it is. */
export interface ImpactJob {
  readonly draft: DraftId;
  /** Of the agreement that the draft made. */
  readonly hash: AgreementHash;
  /** Of the version that decided then. */
  readonly baseHash: AgreementHash | undefined;
  readonly state: 'running' | 'done' | 'stopped';
  readonly stage: Progress['stage'];
  /** Persons, in whole tens, or decisions that were looked at in this stage, in whole hundreds. */
  readonly done: number;
  /** How many decisions were asked for. */
  readonly asked: number;
  readonly why: 'restart' | 'too-long' | 'failed' | undefined;
  readonly startedAt: number;
  readonly report: ImpactReport | undefined;
}

export interface Insight extends AsyncDisposable {
  /**
   * Begins to work out what a draft changes, and goes on by itself. While it is being worked out for the same agreement,
   * by whichever gateway, nothing new is begun. A party has one under way, so that nobody takes all the room there is.
   * @throws GatewayError `too-many-requests` when enough reports are being made, or one for this party; `store-unavailable`
   */
  begin(order: ImpactOrder): Promise<ImpactJob>;
  /**
   * The report of a draft: on the agreement of that hash, or the one that was begun last. Of the applications of others it
   * tells the reader next to nothing.
   * @throws GatewayError `store-unavailable`
   */
  find(reader: PartyId, draft: DraftId, hash?: AgreementHash): Promise<ImpactJob | undefined>;
  /** Waits until nothing is being worked out here. */
  settle(): Promise<void>;
}

export interface InsightParts extends ReportParts {
  readonly store: Store;
  readonly clock: Clock;
  /** Milliseconds that a report may take. */
  readonly atMost?: number;
}

/** Reports that this process makes side by side. */
const mostAtOnce = 2;
const tenMinutes = 600_000;
/** How often it is written down how far a report is, and after how long without a word nobody is making it, in ms. */
const noteEvery = 500;
const deadAfter = 60_000;

interface Running {
  readonly stop: AbortController;
  readonly ended: Promise<void>;
  progress: Progress;
}

/**
 * Opens the reports of a store. What a process before this one did not finish is stopped: on SQLite one process at a
 * time has the store, elsewhere it shows by saying nothing for a minute.
 * @throws GatewayError `store-unavailable`
 */
export async function openInsight(parts: InsightParts): Promise<Insight> {
  const { store, clock } = parts;
  const running = new Map<string, Running>();
  const beginning = new Map<string, Promise<ImpactJob>>();
  const busy = new Set<PartyId>();
  if (store.kind === 'sqlite') await stopAll(store);

  const find: Insight['find'] = async (reader, draft, hash) => {
    const row = await readJob(store, draft, hash);
    return row && toJob(row, reader, { progress: running.get(row.runner)?.progress, deadSince: clock() - deadAfter });
  };
  const settle = async (): Promise<void> => {
    await Promise.all([...running.values()].map(({ ended }) => ended));
  };
  const begin = async (order: ImpactOrder): Promise<ImpactJob> => {
    const { party, draft, reading } = order;
    const known = await find(party, draft, reading.hash);
    if (known?.state === 'running') return known;
    refuseMore(party, busy);
    busy.add(party);
    const row = toRow(order, clock());
    const end = (): void => {
      running.delete(row.runner);
      busy.delete(party);
    };
    try {
      if (await takeJob(store, row, clock() - deadAfter)) running.set(row.runner, run(order, row, parts, end));
      else end();
    } catch (error) {
      end();
      throw error;
    }
    const begun = await find(party, draft, reading.hash);
    if (begun === undefined) throw new GatewayError('store-unavailable', 'The report was not kept.');
    return begun;
  };
  return {
    find,
    async begin(order) {
      // Who asks the same twice at once gets the same answer twice.
      const key = JSON.stringify([order.party, order.draft, order.reading.hash]);
      const begun = beginning.get(key) ?? begin(order).finally(() => beginning.delete(key));
      beginning.set(key, begun);
      return begun;
    },
    settle,
    async [Symbol.asyncDispose]() {
      for (const { stop } of running.values()) stop.abort();
      await settle();
    },
  };
}

function refuseMore(party: PartyId, busy: ReadonlySet<PartyId>): void {
  if (busy.has(party)) {
    throw new GatewayError(
      'too-many-requests',
      'A report is being made for your party already; wait until it is there.',
    );
  }
  if (busy.size >= mostAtOnce) {
    throw new GatewayError('too-many-requests', 'Enough reports are being made now; try again in a minute.');
  }
}

/** Makes a report in the background, and keeps what comes of it. */
function run(order: ImpactOrder, row: JobName, parts: InsightParts, end: () => void): Running {
  const { store, clock, atMost = tenMinutes } = parts;
  const stop = new AbortController();
  const self = { stop, progress: { stage: 'persons', done: 0 } as Progress };
  let written = performance.now();
  const note = (progress: Progress): void => {
    self.progress = progress;
    if (performance.now() - written < noteEvery) return;
    written = performance.now();
    // A note that is lost is made up for by the next one.
    noteJob(store, row, { ...progress, updated_at: clock() }).catch(() => undefined);
  };
  const finish = async (outcome: Parameters<typeof noteJob>[2]): Promise<void> => {
    await noteJob(store, row, { ...self.progress, ...outcome, updated_at: clock() });
  };
  const ended = makeReport(order, parts, { note, turns: createTurns(stop.signal, atMost) })
    .then((report) => finish({ state: 'done', report: JSON.stringify(report) }))
    .catch((error: unknown) => finish({ state: 'stopped', why: error instanceof CutOff ? error.why : 'failed' }))
    // The store is gone: whoever reads the row sees that nobody says anything any more.
    .catch(() => undefined)
    .finally(end);
  return Object.assign(self, { ended });
}

function toRow({ draft, reading, base, asked }: ImpactOrder, now: number): JobRow {
  return {
    ...{ draft_id: draft, hash: reading.hash, base_hash: base?.hash ?? null },
    runner: randomBytes(16).toString('base64url'),
    ...{ state: 'running', stage: 'persons', asked, done: 0, why: null },
    ...{ started_at: now, updated_at: now, report: null },
  };
}

interface Seen {
  /** How far this process is with it. */
  readonly progress: Progress | undefined;
  /** Who said nothing since then makes it no more. */
  readonly deadSince: number;
}

function toJob(row: JobRow, reader: PartyId, { progress, deadSince }: Seen): ImpactJob {
  const isDead = row.state === 'running' && progress === undefined && row.updated_at < deadSince;
  const { stage, done } = progress ?? { stage: row.stage as Progress['stage'], done: row.done };
  return {
    ...{ draft: row.draft_id, hash: row.hash, baseHash: row.base_hash ?? undefined },
    state: isDead ? 'stopped' : (row.state as ImpactJob['state']),
    ...{ stage, done, asked: row.asked, startedAt: row.started_at },
    why: isDead ? 'restart' : ((row.why ?? undefined) as ImpactJob['why']),
    report: row.report === null ? undefined : toldTo(reader, JSON.parse(row.report) as KeptReport),
  };
}

const toldTo = (reader: PartyId, { flows, ...report }: KeptReport): ImpactReport => ({
  ...report,
  ...tellFlows(flows, reader),
});
