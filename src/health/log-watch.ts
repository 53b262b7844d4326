import type { Audit, KeptVerdict, LogVerdict, Unsigned } from '../audit/audit.ts';
import type { Clock } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { describeError, type Logger } from '../logger.ts';
import type { ClockWatch } from './clock-watch.ts';
import { keepVerifying } from './keep-verifying.ts';

/** How it goes with the log: by what this process finds, and by what others on the same database find. */
export interface LogWatch extends AsyncDisposable {
  /** Whether nothing may be recorded or answered. */
  mustClose(): boolean;
  /** `unknown`: no verification came to its end, or for more than twice the time from one to the next. */
  verification(): 'ok' | 'broken' | 'unknown';
  /** Whether checkpoints are late: what is written now nobody vouches for. */
  isUnsigned(): boolean;
}

interface Watching {
  readonly audit: Audit;
  readonly clock: Clock;
  readonly logger: Logger;
  /** From one verification to the next, in milliseconds. */
  readonly verifyEvery: number;
  /** Told what the log says of the time; undefined where it does not bind the clock. */
  readonly clocks: ClockWatch | undefined;
}

/** In milliseconds. */
const looksEvery = 60_000;
/** So soon a log that is broken is verified again: what was no break after all, or was mended, must not close it for a day. */
const verifyBrokenEvery = 5 * 60_000;
/** More than this waits for a checkpoint only when none can be made: entries, and milliseconds. */
const late = { entries: 20_000, waited: 10 * 60_000 };
/** With this much that nobody vouches for, nothing more is written. */
const tooLate = { entries: 100_000, waited: 30 * 60_000 };

const isBeyond = ({ entries, waited }: Unsigned, most: typeof late): boolean =>
  entries > most.entries || waited > most.waited;

/**
 * Looks every minute, and once before it resolves; begins to verify the log, which is done again every so often.
 * @throws GatewayError `store-unavailable`
 */
export async function watchLog({ audit, clock, logger, verifyEvery, clocks }: Watching): Promise<LogWatch> {
  let verified: KeptVerdict = await audit.verified();
  let verdicts = 0;
  let isUnreadable = false;
  const isBroken = (): boolean => isUnreadable || !verified.intact;
  const tellChecks = tellCheckpoints(logger, audit);
  const look = async (): Promise<void> => {
    tellChecks();
    clocks?.heed(await audit.lastMoments());
    const seen = verdicts;
    const kept = await audit.verified();
    // What was found here meanwhile is newer.
    if (seen !== verdicts) return;
    if (kept.intact !== verified.intact) tellChange(logger, kept);
    verified = kept;
  };
  await look();
  if (!verified.intact) tellChange(logger, verified);
  const verifying = keepVerifying({
    async verify(rest) {
      const verdict = await audit.verify(rest);
      // Another process may know of a break that this one passed before it was made.
      const kept = verdict.intact ? await audit.verified() : { at: clock(), intact: false };
      if (kept.intact && isBroken()) tellChange(logger, kept);
      [verified, isUnreadable] = [kept, false];
      verdicts += 1;
      return verdict;
    },
    every: () => (isBroken() ? Math.min(verifyEvery, verifyBrokenEvery) : verifyEvery),
    done: (verdict) => tellBreaks(logger, verdict),
    report(error) {
      // What is kept outside the database cannot be read, or nobody signed it: it says no longer that the log is whole.
      if (isOfLog(error)) isUnreadable = true;
      logger.error('the log could not be verified', describeError(error));
    },
  });
  const timer = setInterval(() => void look().catch(() => {}), looksEvery).unref();
  return {
    mustClose: () => isBroken() || isBeyond(audit.unsigned(), tooLate),
    verification() {
      if (isBroken()) return 'broken';
      const { at } = verified;
      return at === undefined || clock() - at > 2 * verifyEvery ? 'unknown' : 'ok';
    },
    isUnsigned: () => isBeyond(audit.unsigned(), late),
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await verifying[Symbol.asyncDispose]();
    },
  };
}

export const isOfLog = (error: unknown): boolean => error instanceof GatewayError && error.code === 'log-unavailable';

function tellChange(logger: Logger, { intact }: KeptVerdict): void {
  if (intact) logger.warn('the log was found whole: the gateway is open');
  else logger.error('the log was found broken, here or by another process: nothing is disclosed');
}

/** Loud, and with no more than the place: which entry stands there is in the log itself. */
function tellBreaks(logger: Logger, { trees }: LogVerdict): void {
  for (const { tree, broken } of trees) {
    if (broken === undefined) continue;
    const { problem, from } = broken;
    logger.error('THE LOG IS NOT WHAT IT WAS: nothing is disclosed', { tree, problem, place: from });
  }
}

/** Once when it begins, and once when it is over. */
function tellCheckpoints(logger: Logger, { unsigned }: Pick<Audit, 'unsigned'>): () => void {
  let isTold = false;
  return () => {
    const { failure } = unsigned();
    if ((failure !== undefined) === isTold) return;
    isTold = failure !== undefined;
    if (failure) logger.error('the log cannot be signed, or that cannot be kept', describeError(failure));
    else logger.warn('the log is signed again');
  };
}
