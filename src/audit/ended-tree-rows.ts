/** Trees to which nothing is added any more, see `end-trees.ts`. */
import type { Store } from '../store/store.ts';
import type { TreeHead } from './checkpoint.ts';

export interface EndedTree extends TreeHead {
  /** Milliseconds. */
  readonly at: number;
  /** Who ended it. */
  readonly by: string;
  /** Id of the entry, in another tree, that says so. */
  readonly entry: string;
}

export async function endedTrees(store: Store): Promise<EndedTree[]> {
  const query = 'select tree, size, root, at, ended_by as "by", entry from log_ended_trees order by tree';
  return await store.all<EndedTree>(query, []);
}

export async function isEnded(store: Store, tree: string): Promise<boolean> {
  return (await store.all('select 1 as one from log_ended_trees where tree = ?', [tree])).length > 0;
}

/** @throws GatewayError `conflict` when it has ended already */
export async function keepEndedTree(store: Store, { by, ...ended }: EndedTree): Promise<void> {
  await store.transaction((tx) =>
    tx
      .insertInto('log_ended_trees')
      .values({ ...ended, ended_by: by })
      .execute(),
  );
}

/** Those of which no entry of the log says yet that they ended. */
export async function unsaidEndings(store: Store): Promise<EndedTree[]> {
  return await store.all<EndedTree>(
    `select tree, size, root, at, ended_by as "by", entry from log_ended_trees
      where not exists (select 1 from log_entries where log_entries.id = log_ended_trees.entry) order by tree`,
    [],
  );
}

/** The entry that says that a tree ended, and where it is. */
export interface EndingEntry {
  readonly ended: string;
  readonly tree: string;
  readonly seq: number;
  readonly entry: string;
}

export async function endingEntries(store: Store): Promise<EndingEntry[]> {
  return await store.all<EndingEntry>(
    `select log_ended_trees.tree as ended, log_entries.tree, log_entries.seq, log_entries.entry
      from log_ended_trees join log_entries on log_entries.id = log_ended_trees.entry`,
    [],
  );
}
