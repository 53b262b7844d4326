/** The end of the key that signs the log: what it signed is written down, so that it can sign nothing more that is believed. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { type Clock, type Instant, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { type FormerKey, type LogKey, signCheckpoint, type TreeHead } from './checkpoint.ts';
import { holdAll } from './end-trees.ts';
import { assertNothingSince, keepKeyEnd } from './key-end-rows.ts';
import { keepCheckpoint, lastCheckpoint, registeredTrees } from './log-rows.ts';
import { rootOf } from './merkle-tree.ts';
import { keepPublishedHeads } from './published-heads.ts';
import { readFrontier } from './read-frontier.ts';

export interface EndKeyParts {
  readonly store: Store;
  readonly clock: Clock;
  /** Ed25519 private key: the one that ends. */
  readonly signingKey: KeyObject;
  readonly formerKeys?: readonly FormerKey[] | undefined;
  /** Where checkpoints are kept outside the database. */
  readonly headsFolder?: string | undefined;
}

/**
 * Signs a last checkpoint of every tree, and tells up to where the key signed. To be called while no gateway writes; another
 * key may sign from then on, and nothing is opened for writing with this one. Until the other has written it may be called again.
 * @throws GatewayError `conflict` while a gateway writes; `log-unavailable` when what is stored is not what was published, or
 *   another key has written since this one ended
 */
export async function endKey(parts: EndKeyParts): Promise<FormerKey> {
  const { store, clock, signingKey, formerKeys = [] } = parts;
  const key = createPublicKey(signingKey);
  const trees = new Map<string, number>();
  const names = await registeredTrees(store);
  // Until all of it is written down: what a gateway signs meanwhile would be beyond the end.
  await using _writers = await holdAll(store, names);
  await assertNothingSince(store, key);
  for (const tree of names) trees.set(tree, await closeTree(parts, tree, [key, ...formerKeys]));
  const ended: FormerKey = { key, at: await lastMoment(store, clock()), trees };
  await keepKeyEnd(store, ended);
  return ended;
}

/** How many entries it has, a last checkpoint over them all. */
async function closeTree(
  { store, clock, signingKey, headsFolder }: EndKeyParts,
  tree: string,
  keys: readonly LogKey[],
) {
  const heads = keepPublishedHeads(headsFolder, keys);
  const kept = await heads.of(tree);
  const frontier = await readFrontier({ store, tree, keys, known: kept ? [kept] : [] });
  const { size } = frontier;
  if ((await lastCheckpoint(store, tree))?.size !== size) {
    const head: TreeHead = { tree, size, root: rootOf(frontier).toString('base64') };
    const checkpoint = { ...head, note: signCheckpoint(head, signingKey) };
    await heads.keep(checkpoint);
    await keepCheckpoint(store, checkpoint, clock());
  }
  return size;
}

/** After a clock was ahead there are entries of later. */
async function lastMoment(store: Store, now: Instant): Promise<Instant> {
  const [found] = await store.all<{ at: number | null }>('select max(at) as at from log_entries', []);
  return toInstant(Math.max(now, found?.at ?? 0));
}
