/**
 * What is done for the gateway now and then, by others or on its own disk. None of it closes the gateway when it is not done, as
 * nothing that is disclosed rests on it; somebody has to see to it all the same, and soon.
 */
import type { Instant } from '../contract/vocabulary.ts';

/** Who signs our log as its witness. */
export interface WitnessStanding {
  readonly name: string;
  /** What it signed last of the tree that this process writes, and when; undefined: nothing, or long ago. */
  readonly signed: { readonly size: number; readonly at: Instant } | undefined;
  /** `alarm`: it saw another history of our log than there is now. `late`: it does not sign at the moment. */
  readonly state: 'ok' | 'late' | 'alarm';
}

export interface BackupStanding {
  /** Of which moment the last one is; undefined when there is none. */
  readonly last: Instant | undefined;
  /** When one could last not be made; undefined when the last one could. */
  readonly failedAt: Instant | undefined;
  /** Whether twice the time between two has gone by without one. */
  readonly isLate: boolean;
}

export interface UpkeepStanding {
  readonly witnesses: readonly WitnessStanding[];
  /** How many second histories of the logs of others are kept here as proof. */
  readonly forks: number;
  /** Undefined where the gateway makes none itself. */
  readonly backups: BackupStanding | undefined;
  /** Whether the database was put back, and nobody said yet that what came after has been repeated: nothing leaves. */
  readonly isHeldBack: boolean;
}

export interface Upkeep {
  /** A few seconds old at most, however often it is asked. @throws GatewayError `store-unavailable` */
  standing(): Promise<UpkeepStanding>;
}

/** One word of each, for anybody may ask. */
export interface UpkeepWords {
  readonly witnesses: 'ok' | 'late' | 'alarm' | 'none' | 'unknown';
  readonly backups: 'ok' | 'late' | 'failing' | 'none' | 'unknown';
  /** `held-back`: it was put back, and waits for its release. */
  readonly database: 'ok' | 'held-back' | 'unknown';
}

export async function upkeepWords(upkeep: Upkeep): Promise<UpkeepWords> {
  const found = await upkeep.standing().catch(() => undefined);
  if (found === undefined) return { witnesses: 'unknown', backups: 'unknown', database: 'unknown' };
  const database = found.isHeldBack ? 'held-back' : 'ok';
  return { witnesses: wordOfWitnesses(found), backups: wordOfBackups(found), database };
}

/** Two histories of a log, ours or another's, come before everything else. */
const isAlarmed = ({ forks, witnesses }: Pick<UpkeepStanding, 'forks' | 'witnesses'>): boolean =>
  forks > 0 || witnesses.some(({ state }) => state === 'alarm');

function wordOfWitnesses(standing: UpkeepStanding): UpkeepWords['witnesses'] {
  if (isAlarmed(standing)) return 'alarm';
  if (standing.witnesses.some(({ state }) => state === 'late')) return 'late';
  return standing.witnesses.length === 0 ? 'none' : 'ok';
}

function wordOfBackups({ backups }: UpkeepStanding): UpkeepWords['backups'] {
  if (backups === undefined) return 'none';
  if (backups.failedAt !== undefined) return 'failing';
  return backups.isLate ? 'late' : 'ok';
}
