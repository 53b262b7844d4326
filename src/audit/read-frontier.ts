import { setImmediate } from 'node:timers/promises';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type LogKey, readCheckpoint, type TreeHead } from './checkpoint.ts';
import { lastCheckpoint, leavesOf } from './log-rows.ts';
import { emptyFrontier, type Frontier, grow, rootOf } from './merkle-tree.ts';

interface Reading {
  readonly store: Store;
  readonly tree: string;
  /** Whoever of these signed a checkpoint is believed. */
  readonly keys: readonly LogKey[];
  /** What is known, otherwise than from the database, to have been published of it. */
  readonly known: readonly TreeHead[];
  /** Whether it may have fewer entries than were published. */
  readonly isOlder?: boolean;
}

/**
 * Where a tree stands, from its stored leaves. What its last checkpoint signs, and what was published, must be a beginning
 * of it.
 * @throws GatewayError `log-unavailable` when they are not
 */
export async function readFrontier({ store, tree, keys, known, isOlder = false }: Reading): Promise<Frontier> {
  const checkpoint = await lastCheckpoint(store, tree);
  const signed = checkpoint && readCheckpoint(checkpoint.note, keys);
  if (checkpoint !== undefined && (signed?.tree !== tree || signed.size !== checkpoint.size)) throw notWhatWasSigned();
  const marks = [...(signed ? [signed] : []), ...known].toSorted((one, other) => one.size - other.size);
  let frontier = emptyFrontier;
  for (const mark of marks) {
    frontier = await extend(store, tree, frontier, mark.size);
    if (frontier.size === mark.size && rootOf(frontier).toString('base64') === mark.root) continue;
    if (frontier.size === mark.size || mark === signed) throw notWhatWasSigned();
    if (isOlder) return frontier;
    throw new GatewayError(
      'log-unavailable',
      'the stored log is older than what was published of it: if the database was put back, run sluis log restored',
    );
  }
  return await extend(store, tree, frontier);
}

const notWhatWasSigned = (): GatewayError =>
  new GatewayError('log-unavailable', 'the stored log is not the one its last checkpoint signs');

/** Adds the leaves that are stored from where the frontier is, up to a size or all. */
export async function extend(store: Store, tree: string, frontier: Frontier, to?: number): Promise<Frontier> {
  let grown = frontier;
  for await (const leaves of leavesOf(store, tree, frontier.size, to)) {
    grown = grow(grown, leaves);
    // Lets others have a turn: a long log takes seconds.
    await setImmediate();
  }
  return grown;
}
