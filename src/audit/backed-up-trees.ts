/** The log of a database that is not in use: a copy, or one that was put back. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Store } from '../store/store.ts';
import { type FormerKey, type LogKey, readCheckpoint, type TreeHead } from './checkpoint.ts';
import type { NameFor } from './entry-names.ts';
import { lastCheckpoint, registeredTrees } from './log-rows.ts';
import { keepPublishedHeads } from './published-heads.ts';
import { type LogVerdict, verifyLog } from './verify-log.ts';

interface DescribedTree {
  readonly tree: string;
  /** How many entries it has. */
  readonly size: number;
  /** The last checkpoint; null before the first. */
  readonly checkpoint: { readonly size: number; readonly root: string; readonly note: string } | null;
}

/** How far the trees of a database have grown. Reads nothing of the entries. */
export async function describeTrees(store: Pick<Store, 'all'>): Promise<DescribedTree[]> {
  const described: DescribedTree[] = [];
  for (const tree of await registeredTrees(store)) {
    const query = 'select coalesce(max(seq) + 1, 0) as size from log_entries where tree = ?';
    const [found] = await store.all<{ size: number }>(query, [tree]);
    const last = await lastCheckpoint(store, tree);
    const checkpoint = last ? { size: last.size, root: last.root, note: last.note } : null;
    described.push({ tree, size: found?.size ?? 0, checkpoint });
  }
  return described;
}

interface KeysOfLog {
  readonly signingKey: KeyObject;
  /** Keys that signed checkpoints before that one. */
  readonly formerKeys?: readonly FormerKey[] | undefined;
}

const keysOf = ({ signingKey, formerKeys = [] }: KeysOfLog): readonly LogKey[] => [
  createPublicKey(signingKey),
  ...formerKeys,
];

/** What these keys signed: of these notes, and of what is kept in a folder outside the database. */
export async function publishedHeads({
  notes,
  headsFolder,
  ...log
}: KeysOfLog & {
  readonly notes: readonly string[];
  readonly headsFolder: string | undefined;
}): Promise<readonly TreeHead[]> {
  const keys = keysOf(log);
  const signed = notes.map((note) => readCheckpoint(note, keys)).filter((head) => head !== undefined);
  return [...signed, ...(await keepPublishedHeads(headsFolder, keys).all())];
}

/**
 * Keeps a tree for a database that was made of a backup, in the folder of the gateway that the backup is of.
 * @throws GatewayError `conflict` when another restore has it; `log-unavailable`
 */
export const reserveTree = (tree: string, headsFolder: string | undefined): Promise<void> =>
  keepPublishedHeads(headsFolder, []).reserve(tree);

/** Verifies the log of a database that nobody writes. */
export const verifyStored = (
  store: Store,
  { nameFor, ...log }: KeysOfLog & { readonly nameFor: NameFor },
): Promise<LogVerdict> => verifyLog({ store, keys: keysOf(log), nameFor });
