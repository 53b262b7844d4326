/** Whether the gateway can do its work, as far as it can tell by itself; and that it does none while it cannot. */
import { dirname } from 'node:path';
import type { Audit, LogVerdict } from '../audit/audit.ts';
import type { Entry } from '../contract/generated/types.ts';
import { type Clock, type Instant, parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { describeError, type Logger } from '../logger.ts';
import type { DatabaseConfig, Store } from '../store/store.ts';
import { type ClockWatch, watchClock } from './clock-watch.ts';
import { type DiskState, type MeasureDisk, watchDisk } from './disk-watch.ts';
import { guardLog } from './guard-log.ts';
import { keepVerifying } from './keep-verifying.ts';
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
    /** Whether entries of the last half minute became durable. */
    readonly log: 'ok' | 'failing';
    readonly verification: 'ok' | 'broken';
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
   */
  guard(audit: Audit): Promise<Audit>;
}

interface Parts {
  readonly store: Store;
  readonly database: DatabaseConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  /** What must stay free on the disk of the database, in bytes. */
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
  const { store, database, clock, logger, reserveBytes, measureDisk } = parts;
  await using opening = new AsyncDisposableStack();
  const folder = database.kind === 'sqlite' ? dirname(database.file) : undefined;
  const disk = opening.use(
    await watchDisk({ folder, reserveBytes, report: tellDisk(logger), ...(measureDisk && { measure: measureDisk }) }),
  );
  const lately = { log: rememberFailure(), policy: rememberFailure() };
  let clocks: ClockWatch = watchClock({ clock, last: undefined, aheadUntil: undefined });
  let isIntact = true;
  const closure = (): Closure | undefined => {
    if (!isIntact) return 'log-unavailable';
    if (disk.state() === 'low' || disk.state() === 'unknown') return 'storage-low';
    return clocks.isBehind() ? 'clock-behind' : undefined;
  };
  const guarding = {
    closure,
    recorded(entry: Entry) {
      parts.recorded?.(entry);
      clocks.note(parseInstant(entry.at));
      lately.log.note(false);
      noteDecision(lately.policy, entry);
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
    async readiness() {
      return toReadiness({
        store: await isReachable(),
        log: !lately.log.happened(),
        verification: isIntact,
        policy: !lately.policy.happened(),
        clock: !clocks.isBehind(),
        disk: disk.state(),
      });
    },
    async guard(audit) {
      const last = parts.believesLog ? (await audit.standing()).last : undefined;
      clocks = watchClock({ clock, last, aheadUntil: parts.aheadUntil });
      if (clocks.isBehind()) logger.error('the clock is behind the last entry of the log: nothing is disclosed');
      opened.use(
        keepVerifying({
          verify: audit.verify,
          every: parts.verifyEvery,
          done(verdict) {
            isIntact = verdict.intact;
            tellBreaks(logger, verdict);
          },
          report: (error) => logger.error('the log could not be verified', describeError(error)),
        }),
      );
      return guardLog(audit, guarding);
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

interface Found extends Readonly<Record<'store' | 'log' | 'verification' | 'policy' | 'clock', boolean>> {
  readonly disk: DiskState;
}

function toReadiness({ store, log, verification, policy, clock, disk }: Found): Readiness {
  const checks = {
    store: store ? 'ok' : 'unreachable',
    log: log ? 'ok' : 'failing',
    verification: verification ? 'ok' : 'broken',
    policy: policy ? 'ok' : 'failing',
    disk,
    clock: clock ? 'ok' : 'behind',
  } as const;
  return { ready: Object.values(checks).every((state) => state === 'ok' || state === 'not-seen'), checks };
}

/** In milliseconds: anybody may ask, as often as they like, and must not fill the connections of the database by that. */
const reachedFor = 1_000;

/** Looks one time for all who ask meanwhile, and in the second after it. */
function lookAtStore(store: Pick<Store, 'ping'>): () => Promise<boolean> {
  let looked: { readonly found: Promise<boolean>; endedAt: number } | undefined;
  return () => {
    if (looked !== undefined && performance.now() - looked.endedAt < reachedFor) return looked.found;
    const found = store.ping().then(
      () => true,
      () => false,
    );
    const look = { found, endedAt: Number.POSITIVE_INFINITY };
    looked = look;
    return found.finally(() => {
      look.endedAt = performance.now();
    });
  };
}

const isOfLog = (error: unknown): boolean => error instanceof GatewayError && error.code === 'log-unavailable';

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

/** A rule of one region that fails must not take the others along: whatever is decided says that the policy works. */
function noteDecision(policy: ReturnType<typeof rememberFailure>, { problem, decision }: Entry): void {
  if (problem === 'decision-unavailable') policy.note(true);
  else if (decision !== undefined) policy.note(false);
}

const tellDisk =
  (logger: Logger) =>
  (state: DiskState): void => {
    if (state === 'ok') logger.warn('there is room on the disk again: the gateway is open');
    else if (state === 'low') logger.error('the disk of the database is nearly full: nothing is disclosed');
    else logger.error('the disk of the database cannot be measured: nothing is disclosed');
  };

/** Loud, and with no more than the place: which entry stands there is in the log itself. */
function tellBreaks(logger: Logger, { trees }: LogVerdict): void {
  for (const { tree, broken } of trees) {
    if (broken === undefined) continue;
    const { problem, from } = broken;
    logger.error('THE LOG IS NOT WHAT IT WAS: nothing is disclosed', { tree, problem, place: from });
  }
}
