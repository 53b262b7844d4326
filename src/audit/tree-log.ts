import type { KeyObject } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { LogRow, LogWriter, Store } from '../store/store.ts';
import { readCheckpoint, type TreeExtent, type TreeHead } from './checkpoint.ts';
import type { EntryColumns } from './entry-columns.ts';
import { lastCheckpoint, leavesOf, registerTree } from './log-rows.ts';
import { emptyFrontier, type Frontier, grow, rootOf } from './merkle-tree.ts';

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
  /** Whoever of these signed a checkpoint is believed. */
  readonly keys: readonly KeyObject[];
}

interface Held {
  readonly tree: string;
  readonly writer: LogWriter;
  readonly frontier: Frontier;
  /** False while it is unknown what of the last batch is stored. */
  readonly certain: boolean;
}

/** How many gateways can write side by side. On SQLite one process writes the file. */
const mostTrees = { sqlite: 1, postgres: 1_000 } as const;

/**
 * Takes the first tree that no other process writes and reads its leaves to know where it stands.
 * @throws GatewayError `conflict` when there is none to be had, `log-unavailable` when what is stored is not what the
 *   last checkpoint signs
 */
export async function openTreeLog(parts: TreeLogParts): Promise<TreeLog> {
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
      if (!held.certain || !held.writer.certain) held = await makeCertain(parts, held);
      try {
        return await write(batch);
      } catch (error) {
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
async function makeCertain(parts: TreeLogParts, held: Held): Promise<Held> {
  try {
    await held.writer.settle();
  } catch (error) {
    if (!isConflict(error)) throw error;
    // Another gateway took this tree while our connection was gone; it carries on from what is stored, and so do we.
    const next = await takeTree(parts);
    await held.writer[Symbol.asyncDispose]();
    return next;
  }
  return { ...held, frontier: await extend(parts.store, held.tree, held.frontier), certain: true };
}

const toRows = (batch: readonly PendingEntry[], size: number): LogRow[] =>
  batch.map(({ id, at, text, leaf, subject = null, columns }, offset) => {
    return { seq: size + offset, id, at, leaf: leaf.toString('base64'), entry: text, subject, ...columns };
  });

async function takeTree(parts: TreeLogParts): Promise<Held> {
  const { store, clock, origin } = parts;
  for (let number = 1; number <= mostTrees[store.kind]; number += 1) {
    const tree = `${origin}/${number}`;
    const writer = await store.openLogWriter(tree).catch(toUndefinedWhenTaken);
    if (writer === undefined) continue;
    try {
      await registerTree(store, tree, clock());
      return { tree, writer, frontier: await readFrontier(parts, tree), certain: true };
    } catch (error) {
      await writer[Symbol.asyncDispose]();
      throw error;
    }
  }
  throw new GatewayError('conflict', 'another process writes the log');
}

function toUndefinedWhenTaken(error: unknown): undefined {
  if (isConflict(error)) return undefined;
  throw error;
}

const isConflict = (error: unknown): boolean => error instanceof GatewayError && error.code === 'conflict';

async function extend(store: Store, tree: string, frontier: Frontier, to?: number): Promise<Frontier> {
  let grown = frontier;
  for await (const leaves of leavesOf(store, tree, frontier.size, to)) {
    grown = grow(grown, leaves);
    // Lets others have a turn: a long log takes seconds.
    await setImmediate();
  }
  return grown;
}

/** Where the tree stands, from its stored leaves; what the last checkpoint signs must be a beginning of it. */
async function readFrontier({ store, keys }: TreeLogParts, tree: string): Promise<Frontier> {
  const checkpoint = await lastCheckpoint(store, tree);
  if (checkpoint === undefined) return await extend(store, tree, emptyFrontier);
  const signed = readCheckpoint(checkpoint.note, keys);
  const covered = await extend(store, tree, emptyFrontier, checkpoint.size);
  const root = rootOf(covered).toString('base64');
  if (signed?.tree !== tree || signed.size !== covered.size || signed.root !== root) {
    throw new GatewayError('log-unavailable', 'the stored log is not the one its last checkpoint signs');
  }
  return await extend(store, tree, covered);
}
