/** Whether the gateway can do its work, as far as it can tell by itself; and that it does none while it cannot. */
import { dirname } from 'node:path';
import type { Audit } from '../audit/audit.ts';
import type { Entry } from '../contract/generated/types.ts';
import { type Clock, type Instant, parseInstant } from '../contract/vocabulary.ts';
import type { Logger } from '../logger.ts';
import type { DatabaseConfig, Store } from '../store/store.ts';
import { watchClock } from './clock-watch.ts';
import { type DiskState, type MeasureDisk, watchDisk, worstOf } from './disk-watch.ts';
import { guardLog } from './guard-log.ts';
import { isOfLog, type LogWatch, watchLog } from './log-watch.ts';
import { type Upkeep, type UpkeepStanding, upkeepWords } from './upkeep.ts';

export type { MeasureDisk, Upkeep, UpkeepStanding };
export { upkeepWords };

/** Why the gateway is closed, as the code of a problem. */
export type Closure = 'storage-low' | 'clock-behind' | 'log-unavailable';

/** How it goes with what the gateway needs; no more than a word of each, for anybody may ask. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: {
    readonly store: 'ok' | 'unreachable';
    /** Whether entries of the last half minute became durable, and checkpoints come in time. */
    readonly log: 'ok' | 'failing';
    /** `unknown` is no reason to send no requests here: the gateway is open, and verifies beside its work. */
    readonly verification: 'ok' | 'broken' | 'unknown';
    readonly policy: 'ok' | 'failing';
    readonly disk: DiskState;
    readonly clock: 'ok' | 'behind';
  };
}

export interface Health extends AsyncDisposable {
  /** Why nothing may be recorded or answered now; undefined while all is well. */
  closure(): Closure | undefined;
  readiness(): Promise<Readiness>;
  /**
   * The same log, which makes no answer while the gateway is closed. Begins to verify it, which is done again every so often.
   * Once, before anything is recorded.
   * @throws GatewayError `store-unavailable`
   */
  guard(audit: Audit): Promise<Audit>;
  /**
   * The same, of which it is noted whether it decides: by the policy that all agreements share. What the own rules of a region
   * make impossible comes before it, and says nothing of others.
   */
  watched<Of extends unknown[], Decision>(decide: (...of: Of) => Decision): (...of: Of) => Decision;
}

interface Parts {
  readonly store: Store;
  readonly database: DatabaseConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where checkpoints are kept outside the database: often on another disk. */
  readonly headsFolder?: string | undefined;
  /** What must stay free on each disk, in bytes. */
  readonly reserveBytes: number;
  /** From one verification of the log to the next, in milliseconds. */
  readonly verifyEvery: number;
  /** Whether what is in the log binds this process's clock: not in the demo, whose clock is set. */
  readonly believesLog: boolean;
  readonly aheadUntil?: Instant | undefined;
  /** Told of every entry that is durable. */
  readonly recorded?: (entry: Entry) => void;
  /** For tests: how the disk is measured. */
  readonly measureDisk?: MeasureDisk;
}

/** In milliseconds: so long a failure counts, or nobody would be sent here to find out that it is over. */
const failsFor = 30_000;

export async function openHealth(parts: Parts): Promise<Health> {
  const { store, clock, logger, verifyEvery } = parts;
  await using opening = new AsyncDisposableStack();
  const disk = await watchDisks(parts, opening);
  const lately = { log: rememberFailure(), policy: rememberFailure() };
  const clocks = watchClock({ clock, aheadUntil: parts.aheadUntil });
  let log: LogWatch | undefined;
  const closure = (): Closure | undefined => {
    if (log?.mustClose()) return 'log-unavailable';
    if (disk() === 'low' || disk() === 'unknown') return 'storage-low';
    return clocks.isBehind() ? 'clock-behind' : undefined;
  };
  const guarding = {
    closure,
    recorded(entry: Entry) {
      parts.recorded?.(entry);
      clocks.note(parseInstant(entry.at));
      lately.log.note(false);
    },
    failed(error: unknown) {
      // Any other failure says nothing of the log.
      if (isOfLog(error)) lately.log.note(true);
    },
  };
  const isReachable = lookAtStore(store);
  const opened = opening.move();
  return {
    closure,
    watched: (decide) => noteFailures(decide, lately.policy.note),
    async readiness() {
      const checks = {
        store: await isReachable(),
        log: lately.log.happened() || log?.isUnsigned() ? 'failing' : 'ok',
        verification: log?.verification() ?? 'unknown',
        policy: lately.policy.happened() ? 'failing' : 'ok',
        disk: disk(),
        clock: clocks.isBehind() ? 'behind' : 'ok',
      } as const;
      return { ready: isReady(checks), checks };
    },
    async guard(audit) {
      const heeding = parts.believesLog ? clocks : undefined;
      log = opened.use(await watchLog({ audit, clock, logger, verifyEvery, clocks: heeding }));
      if (clocks.isBehind()) logger.error('the clock is behind the last entry of the log: nothing is disclosed');
      return guardLog(audit, guarding);
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function watchDisks(
  { database, headsFolder, reserveBytes, logger, measureDisk }: Parts,
  opening: AsyncDisposableStack,
): Promise<() => DiskState> {
  const watch = async (folder: string | undefined, name: string) =>
    opening.use(
      await watchDisk({
        folder,
        reserveBytes,
        report: tellDisk(logger, name),
        ...(measureDisk && { measure: measureDisk }),
      }),
    );
  const disks = [await watch(database.kind === 'sqlite' ? dirname(database.file) : undefined, 'of the database')];
  if (headsFolder !== undefined) disks.push(await watch(headsFolder, 'of the published checkpoints'));
  return () => worstOf(disks.map(({ state }) => state()));
}

/** A gateway that nobody verified yet is open, so it is ready. */
const isReady = ({ verification, ...checks }: Readiness['checks']): boolean =>
  verification !== 'broken' && Object.values(checks).every((state) => state === 'ok' || state === 'not-seen');

/** In milliseconds: anybody may ask, as often as they like, and must not fill the connections of the database by that. */
const reachedFor = 1_000;

/** Looks one time for all who ask meanwhile, and in the second after it. */
function lookAtStore(store: Pick<Store, 'ping'>): () => Promise<'ok' | 'unreachable'> {
  let looked: { readonly found: Promise<'ok' | 'unreachable'>; endedAt: number } | undefined;
  return () => {
    if (looked !== undefined && performance.now() - looked.endedAt < reachedFor) return looked.found;
    const found = store.ping().then(
      () => 'ok' as const,
      () => 'unreachable' as const,
    );
    const look = { found, endedAt: Number.POSITIVE_INFINITY };
    looked = look;
    return found.finally(() => {
      look.endedAt = performance.now();
    });
  };
}

/** Whether something went wrong a moment ago. */
function rememberFailure() {
  let failedAt = Number.NEGATIVE_INFINITY;
  return {
    note(failed: boolean): void {
      failedAt = failed ? performance.now() : Number.NEGATIVE_INFINITY;
    },
    happened: (): boolean => performance.now() - failedAt < failsFor,
  };
}

/** @param note told after each call whether it threw */
const noteFailures =
  <Of extends unknown[], Result>(work: (...of: Of) => Result, note: (failed: boolean) => void) =>
  (...of: Of): Result => {
    let isDone = false;
    try {
      const result = work(...of);
      isDone = true;
      return result;
    } finally {
      note(!isDone);
    }
  };

const tellDisk =
  (logger: Logger, name: string) =>
  (state: DiskState): void => {
    if (state === 'ok') logger.warn(`there is room on the disk ${name} again`);
    else if (state === 'low') logger.error(`the disk ${name} is nearly full: nothing is disclosed`);
    else logger.error(`the disk ${name} cannot be measured: nothing is disclosed`);
  };
