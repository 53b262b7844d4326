import { type KeyObject, randomBytes } from 'node:crypto';
import { chmod, constants, copyFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Ending,
  endTrees,
  type FormerKey,
  type NameFor,
  openAudit,
  publishedHeads,
  reserveTree,
  verifyStored,
} from '../audit/audit.ts';
import type { InstantText } from '../contract/generated/types.ts';
import { type Clock, type Instant, parseInstant } from '../contract/vocabulary.ts';
import { makeFolderDurably, nameDurably, writeDurably } from '../durable-file.ts';
import { GatewayError } from '../errors.ts';
import { foldSqlite, isWholeSqlite, openStore, type Store } from '../store/store.ts';
import { digestOf, type Manifest, readFolder } from './manifest.ts';

/** Who the log is of, and who ends its trees. */
export interface LogOfGateway {
  readonly clock: Clock;
  /** First part of the names of the trees. */
  readonly origin: string;
  /** Ed25519 private key. */
  readonly signingKey: KeyObject;
  /** Keys that signed before that one: backups of before are signed with them. */
  readonly formerKeys?: readonly FormerKey[] | undefined;
  /** How what is of a client is named in the entries of a party. */
  readonly nameFor: NameFor;
  /** Where checkpoints are kept outside the database. */
  readonly headsFolder: string | undefined;
  /** Who does it. */
  readonly by: string;
}

export interface RestoreParts extends LogOfGateway {
  readonly folder: string;
  /** By which the gateway knows its backups again: a secret key. */
  readonly manifestKey: KeyObject;
  /** The last moment of which anything may be in it; undefined: the newest backup. */
  readonly at: Instant | undefined;
  /** The file that is made; there must be nothing yet. */
  readonly to: string;
  /** Where the gateway on the new file will keep checkpoints, when that is elsewhere. */
  readonly nextHeadsFolder: string | undefined;
}

export interface Restored {
  readonly file: string;
  readonly backup: string;
  /** Whatever was acknowledged before this moment is there. */
  readonly from: InstantText;
  /** Nothing that came after this moment is there. */
  readonly until: InstantText;
  /** The next backup, of a later state, when there is one. */
  readonly later: InstantText | undefined;
  /** Manifests that are damaged, or of a gateway with other keys: what they stand beside was not looked at. */
  readonly unreadable: readonly string[];
  /** The trees that ended, and how many entries were published of each. */
  readonly ended: readonly Ending[];
  /** The tree that the log goes on in. */
  readonly goesOnIn: string;
}

/**
 * Makes a database of a backup, with a log that goes on without a fork. Nothing that is there is overwritten; what fails leaves
 * nothing behind.
 * @throws GatewayError `not-found` when no backup is old enough; `conflict` when something has that name; `log-unavailable` when
 *   the copy is not what was backed up, or its log is not in order
 */
export async function restore(parts: RestoreParts): Promise<Restored> {
  const { folder, at, to } = parts;
  const { backups, unreadable } = await readFolder(folder, parts.manifestKey);
  const backup = chooseBackup(backups, unreadable, at);
  for (const path of [to, `${to}-wal`, `${to}-shm`]) await assertNothingAt(path);
  // Of this restore alone: what another one makes, or left, stays.
  const partial = `${to}.${randomBytes(6).toString('hex')}.partial`;
  // The gateway that the backup is of may go on, as when a restore is only tried: what is published here is none of its log.
  const heads = parts.headsFolder && `${partial}-heads`;
  try {
    await copyFile(join(folder, backup.file), partial, constants.COPYFILE_EXCL);
    await chmod(partial, 0o600);
    await assertIsBackup(partial, backup);
    if (heads !== undefined) await copyHeads(parts.headsFolder, heads);
    const ended = await goOn(partial, { ...parts, headsFolder: heads }, backups);
    await reserveTree(ended.goesOnIn, parts.headsFolder);
    foldSqlite(partial);
    const { nextHeadsFolder: next } = parts;
    if (next !== undefined && next !== parts.headsFolder) await copyHeads(heads, next);
    await nameDurably(partial, to);
    return {
      file: to,
      backup: backup.file,
      ...momentsOf(backup),
      later: backups[backups.indexOf(backup) + 1]?.from,
      unreadable,
      ...ended,
    };
  } finally {
    for (const ending of ['', '-wal', '-shm', '-log-writer', '-heads']) {
      await rm(`${partial}${ending}`, { force: true, recursive: ending === '-heads' });
    }
  }
}

/** @throws GatewayError `not-found`; `conflict` when the newest is asked for and it cannot be known which that is */
function chooseBackup(backups: readonly Manifest[], unreadable: readonly string[], at: Instant | undefined): Manifest {
  const names = unreadable.join(', ');
  const others = unreadable.length === 0 ? '' : ` (damaged, or of a gateway with other keys: ${names})`;
  if (at === undefined && backups.length > 0 && unreadable.length > 0) {
    throw new GatewayError('conflict', `which backup is the newest cannot be known: name a moment${others}`);
  }
  const usable = backups.filter(({ until }) => at === undefined || parseInstant(until) <= at);
  const backup = usable.at(-1);
  if (backup !== undefined) return backup;
  throw new GatewayError('not-found', `there is no backup of that moment or before it${others}`);
}

async function copyHeads(from: string | undefined, to: string): Promise<void> {
  await makeFolderDurably(to);
  if (from === undefined || !(await stat(from).catch(() => undefined))) return;
  for (const name of await readdir(from)) await writeDurably(join(to, name), await readFile(join(from, name), 'utf8'));
}

const momentsOf = ({ from, until }: Manifest) => ({ from, until });

async function assertNothingAt(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined)
    throw new GatewayError('conflict', 'there is a database at that place: nothing is overwritten');
}

async function assertIsBackup(file: string, { sha256 }: Manifest): Promise<void> {
  if ((await digestOf(file)) === sha256 && (await isWholeSqlite(file))) return;
  throw new GatewayError('log-unavailable', 'the copy is not what was backed up: take an earlier one');
}

/** Verifies the log of the copy, ends its trees, and opens the next. */
async function goOn(file: string, parts: RestoreParts, backups: readonly Manifest[]) {
  const { signingKey, formerKeys, nameFor, headsFolder, nextHeadsFolder } = parts;
  await using store = await openStore({ kind: 'sqlite', file });
  const { intact } = await verifyStored(store, { signingKey, formerKeys, nameFor });
  if (!intact) throw new GatewayError('log-unavailable', 'the log of the copy is not in order: take an earlier one');
  const trees = backups.flatMap((each) => each.trees);
  const notes = trees.flatMap(({ checkpoint }) => (checkpoint === null ? [] : [checkpoint.note]));
  const later = await publishedHeads({ notes, headsFolder: nextHeadsFolder, signingKey, formerKeys });
  return await endLog(store, { ...parts, headsFolder }, { heads: later, trees: trees.map(({ tree }) => tree) });
}

/**
 * Ends the trees of a database that was put back, and records it in the next.
 * @throws GatewayError `conflict` while a gateway writes; `log-unavailable` when it is not an older state of the same log
 */
export async function endLog(
  store: Store,
  log: LogOfGateway,
  known: Pick<Parameters<typeof endTrees>[0], 'heads' | 'trees'>,
): Promise<Pick<Restored, 'ended' | 'goesOnIn'>> {
  const { clock, origin, signingKey, formerKeys, nameFor, headsFolder, by } = log;
  const ended = await endTrees({ store, clock, signingKey, formerKeys, headsFolder, by, ...known });
  await using audit = await openAudit({ store, clock, origin, signingKey, formerKeys, nameFor, headsFolder });
  return { ended, goesOnIn: (await audit.standing()).tree };
}
