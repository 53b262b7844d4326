import type { KeyObject } from 'node:crypto';
import type { Clock } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { LogRow, LogWriter, Store } from '../store/store.ts';
import { type LogKey, readCheckpoint, type TreeExtent, type TreeHead } from './checkpoint.ts';
import { endedTrees, isEnded } from './ended-tree-rows.ts';
import type { EntryColumns } from './entry-columns.ts';
import { assertInUse } from './key-end-rows.ts';
import { hasPlace, lastCheckpoint, registeredTrees, registerTree } from './log-rows.ts';
import { type Frontier, grow, rootOf } from './merkle-tree.ts';
import type { PublishedHeads } from './published-heads.ts';
import { extend, readFrontier } from './read-frontier.ts';

/** An entry on its way to the log. */
export interface PendingEntry {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly leaf: Buffer;
  /** Whom it is about, when it is about somebody. */
  readonly subject: string | undefined;
  readonly columns: EntryColumns;
}

/** One tree, which this process alone lets grow. */
export interface TreeLog {
  head(): TreeHead;
  /** How far the tree has grown; without the root, which takes a hash for each power of two in the size. */
  extent(): TreeExtent;
  /**
   * Appends a batch, durable when it resolves. Resolves with the entries whose id the log has already; the others are
   * written without a gap.
   * @throws when nothing of it is known to be durable; the head stays what it was
   */
  write(batch: readonly PendingEntry[]): Promise<ReadonlySet<PendingEntry>>;
  close(): Promise<void>;
}

export interface TreeLogParts {
  readonly store: Store;
  readonly clock: Clock;
  /** First part of the names of this gateway's trees. */
  readonly origin: string;
  /** The key that is to sign what is written; asked each time that a tree was taken is whether it has ended. */
  readonly signingKey: KeyObject;
  /** Whoever of these signed a checkpoint is believed. */
  readonly keys: readonly LogKey[];
  /** What is kept outside the database of what was published. */
  readonly heads: Pick<PublishedHeads, 'of' | 'reserved'>;
}

interface Held {
  readonly tree: string;
  readonly writer: LogWriter;
  readonly frontier: Frontier;
  /** False while it is unknown what of the last batch is stored. */
  readonly certain: boolean;
}

/** How many gateways can write side by side, trees that have ended left aside. On SQLite one process writes the file. */
const mostTrees = { sqlite: 1, postgres: 1_000 } as const;

/**
 * Takes the first tree that has not ended and that no other process writes, and reads its leaves to know where it stands.
 * @throws GatewayError `conflict` when there is none to be had, `log-unavailable` when what is stored is not what the
 *   last checkpoint signs, or older than what was published
 */
export async function openTreeLog(parts: TreeLogParts): Promise<TreeLog> {
  // Before what is stored is read: what the next key signed is nothing that an ended one knows.
  await assertInUse(parts.store, parts.signingKey);
  await assertOwnLog(parts);
  const ended = new Set((await endedTrees(parts.store)).map(({ tree }) => tree));
  let held = await takeTree(parts);
  const write = async (batch: readonly PendingEntry[]): Promise<ReadonlySet<PendingEntry>> => {
    const { writer, frontier } = held;
    const refused = repeatedWithin(batch);
    const others = batch.filter((entry) => !refused.has(entry));
    for (let rest = others; rest.length > 0; rest = others.filter((entry) => !refused.has(entry))) {
      const { duplicates } = await writer.append(toRows(rest, frontier.size));
      if (duplicates.length === 0) {
        const leaves = rest.map(({ leaf }) => leaf);
        held = { ...held, frontier: grow(frontier, leaves) };
        break;
      }
      const known = new Set(duplicates);
      for (const entry of rest) if (known.has(entry.id)) refused.add(entry);
    }
    return refused;
  };
  return {
    extent: () => ({ tree: held.tree, size: held.frontier.size }),
    head: () => ({ tree: held.tree, size: held.frontier.size, root: rootOf(held.frontier).toString('base64') }),
    async write(batch) {
      try {
        if (!held.certain || !held.writer.certain) held = await makeCertain({ ...parts, ended }, held);
        return await write(batch);
      } catch (error) {
        // Also when it could not be made certain: the connection may be fine again, and what it leads to is not.
        held = { ...held, certain: false };
        throw error;
      }
    },
    async close() {
      await held.writer[Symbol.asyncDispose]();
    },
  };
}

/** Entries whose id an earlier one of the same batch has. */
function repeatedWithin(batch: readonly PendingEntry[]): Set<PendingEntry> {
  const ids = new Set<string>();
  return new Set(batch.filter(({ id }) => ids.size === ids.add(id).size));
}

/** Finds out what an append whose outcome is unknown has left, before the next one builds on it. */
async function makeCertain(parts: TreeLogParts & { readonly ended: ReadonlySet<string> }, held: Held): Promise<Held> {
  const { store, ended } = parts;
  const { tree, writer, frontier } = held;
  const takeNext = async (): Promise<Held> => {
    await writer[Symbol.asyncDispose]();
    return await takeTree(parts);
  };
  try {
    await writer.settle();
  } catch (error) {
    if (!isConflict(error)) throw error;
    await assertNothingEnded(store, ended);
    // Another gateway took this tree while our connection was gone; it carries on from what is stored, and so do we.
    return await takeNext();
  }
  await assertNothingEnded(store, ended);
  await assertInUse(store, parts.signingKey);
  if (frontier.size > 0 && !(await hasPlace(store, tree, frontier.size - 1))) {
    throw new GatewayError('log-unavailable', 'the stored log has become shorter: was the database put back?');
  }
  return { ...held, frontier: await extend(store, tree, frontier), certain: true };
}

/**
 * Trees end when a database is put back, here under this process: what it remembers of it is of after the copy, and it was not looked at whether
 * anything may leave. So it writes nothing any more; started anew it goes on in the next tree.
 */
async function assertNothingEnded(store: Store, known: ReadonlySet<string>): Promise<void> {
  if ((await endedTrees(store)).every(({ tree }) => known.has(tree))) return;
  throw new GatewayError('log-unavailable', 'the log was ended under this process: start it anew');
}

const toRows = (batch: readonly PendingEntry[], size: number): LogRow[] =>
  batch.map(({ id, at, text, leaf, subject = null, columns }, offset) => {
    return { seq: size + offset, id, at, leaf: leaf.toString('base64'), entry: text, subject, ...columns };
  });

/**
 * One who has other keys is no writer of this log: a single checkpoint by a key that nobody knows would be found by everybody, and
 * close them all.
 */
async function assertOwnLog({ store, keys }: TreeLogParts): Promise<void> {
  for (const tree of await registeredTrees(store)) {
    const last = await lastCheckpoint(store, tree);
    if (last !== undefined && readCheckpoint(last.note, keys) === undefined) {
      throw new GatewayError('log-unavailable', 'the log was signed with a key that the configuration does not have');
    }
  }
}

async function takeTree({ store, clock, origin, keys, heads, signingKey }: TreeLogParts): Promise<Held> {
  const over = await notToTake(store, heads);
  for (let number = 1, tried = 0; tried < mostTrees[store.kind]; number += 1) {
    const tree = `${origin}/${number}`;
    if (over.has(tree)) continue;
    tried += 1;
    const writer = await store.openLogWriter(tree).catch(toUndefinedWhenTaken);
    if (writer === undefined) continue;
    try {
      // It may have been ended before it could be held.
      if (await isEnded(store, tree)) throw new GatewayError('conflict', 'the log is being ended');
      const kept = await heads.of(tree);
      const frontier = await readFrontier({ store, tree, keys, known: kept ? [kept] : [] });
      await registerTree(store, tree, clock());
      await assertInUse(store, signingKey);
      return { tree, writer, frontier, certain: true };
    } catch (error) {
      await writer[Symbol.asyncDispose]();
      throw error;
    }
  }
  throw new GatewayError('conflict', 'another process writes the log');
}

/** Trees that ended, and those of databases that were made of a backup of this one. */
async function notToTake(store: Store, heads: Pick<PublishedHeads, 'reserved'>): Promise<ReadonlySet<string>> {
  const ended = (await endedTrees(store)).map(({ tree }) => tree);
  const own = new Set(await registeredTrees(store));
  const ofOthers = [...(await heads.reserved())].filter((tree) => !own.has(tree));
  return new Set([...ended, ...ofOthers]);
}

function toUndefinedWhenTaken(error: unknown): undefined {
  if (isConflict(error)) return undefined;
  throw error;
}

const isConflict = (error: unknown): boolean => error instanceof GatewayError && error.code === 'conflict';
