/** The log's SQL, but for the append itself: that is the store's log writer. */
import type { Entry } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { TreeHead } from './checkpoint.ts';

/** How many leaves are read at a time: about half a megabyte, and a few milliseconds. */
const leavesPerPage = 5_000;

const checkpointsPerPage = 100;

/** @throws GatewayError `store-unavailable` */
export async function registerTree(store: Store, tree: string, at: number): Promise<void> {
  await store.transaction((tx) =>
    tx
      .insertInto('log_trees')
      .values({ tree, created_at: at })
      .onConflict((conflict) => conflict.column('tree').doNothing())
      .execute(),
  );
}

/**
 * The leaf hashes of a tree in pages, in order, from one place up to, not including, another.
 * @throws GatewayError `log-unavailable` when a place is empty: the stored tree has a hole
 */
export async function* leavesOf(store: Store, tree: string, from: number, to = Infinity): AsyncGenerator<Buffer[]> {
  let next = from;
  while (next < to) {
    const rows = await store.all<{ seq: number; leaf: string }>(
      'select seq, leaf from log_entries where tree = ? and seq >= ? order by seq limit ?',
      [tree, next, Math.min(leavesPerPage, to - next)],
    );
    if (rows.length === 0) return;
    const start = next;
    if (rows.some(({ seq }, offset) => seq !== start + offset)) {
      throw new GatewayError('log-unavailable', 'an entry of the stored log is missing');
    }
    next += rows.length;
    yield rows.map(({ leaf }) => Buffer.from(leaf, 'base64'));
  }
}

export interface StoredCheckpoint extends TreeHead {
  readonly note: string;
}

/** The latest checkpoint of a tree that covers at least so many entries. */
export async function lastCheckpoint(
  store: Pick<Store, 'all'>,
  tree: string,
  size = 0,
): Promise<StoredCheckpoint | undefined> {
  const [found] = await store.all<StoredCheckpoint>(
    'select tree, size, root, note from log_checkpoints where tree = ? and size >= ? order by size desc limit 1',
    [tree, size],
  );
  return found;
}

export async function checkpointAt(store: Store, tree: string, size: number): Promise<StoredCheckpoint | undefined> {
  const [found] = await store.all<StoredCheckpoint>(
    'select tree, size, root, note from log_checkpoints where tree = ? and size = ?',
    [tree, size],
  );
  return found;
}

/** The checkpoints over at least so many entries, the smallest first; no more than a page of them. */
export async function checkpointsFrom(store: Store, tree: string, size: number): Promise<StoredCheckpoint[]> {
  return await store.all<StoredCheckpoint>(
    'select tree, size, root, note from log_checkpoints where tree = ? and size >= ? order by size limit ?',
    [tree, size, checkpointsPerPage],
  );
}

/** The names of the trees that were ever taken into use. */
export async function registeredTrees(store: Pick<Store, 'all'>): Promise<string[]> {
  return (await store.all<{ tree: string }>('select tree from log_trees order by tree', [])).map(({ tree }) => tree);
}

/** Whether a place of a tree has an entry. */
export async function hasPlace(store: Store, tree: string, seq: number): Promise<boolean> {
  return (await store.all('select 1 as one from log_entries where tree = ? and seq = ?', [tree, seq])).length > 0;
}

/** The names of the trees that have a checkpoint. */
export async function publishedTrees(store: Store): Promise<string[]> {
  const rows = await store.all<{ tree: string }>(
    `select tree from log_trees where exists
      (select 1 from log_checkpoints where log_checkpoints.tree = log_trees.tree) order by tree`,
    [],
  );
  return rows.map(({ tree }) => tree);
}

/** @throws GatewayError `store-unavailable` */
export async function keepCheckpoint(store: Store, checkpoint: StoredCheckpoint, at: number): Promise<void> {
  await store.transaction((tx) =>
    tx
      .insertInto('log_checkpoints')
      .values({ ...checkpoint, at })
      .onConflict((conflict) => conflict.columns(['tree', 'size']).doNothing())
      .execute(),
  );
}

/**
 * The text of an entry; undefined for one that is not there, and for one whose text was removed after its term.
 * @throws GatewayError `log-unavailable` when what is stored is not the text of this entry
 */
export async function entryText(store: Store, id: string): Promise<string | undefined> {
  const [found] = await store.all<{ entry: string }>('select entry from log_entries where id = ?', [id]);
  const text = found?.entry || undefined;
  if (text === undefined || isTextOf(id, text)) return text;
  throw new GatewayError('log-unavailable', 'the stored entry is another one');
}

/** Whether a text says that it is this entry: whoever exchanges the ids of two leaves both as they were written. */
export function isTextOf(id: string, text: string): boolean {
  try {
    return (JSON.parse(text) as Partial<Entry> | null)?.id === id;
  } catch {
    return false;
  }
}

/** The text of an entry, undefined when it was removed after its term; and the hash of it that the tree holds. */
export async function storedEntry(
  store: Store,
  id: string,
): Promise<{ readonly text: string | undefined; readonly leaf: string } | undefined> {
  const query = 'select entry, leaf from log_entries where id = ?';
  const [found] = await store.all<{ entry: string | null; leaf: string }>(query, [id]);
  return found && { text: found.entry || undefined, leaf: found.leaf };
}

export interface EntryPlace {
  readonly tree: string;
  readonly seq: number;
  readonly leaf: string;
}

export async function placeOf(store: Store, id: string): Promise<EntryPlace | undefined> {
  const [found] = await store.all<EntryPlace>('select tree, seq, leaf from log_entries where id = ?', [id]);
  return found;
}
