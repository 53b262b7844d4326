/** The stored checkpoints as everybody may see them: found to be signed, with the lines of witnesses under them. */
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type LogKey, readCheckpoint, type TreeHead } from './checkpoint.ts';
import { cosignaturesOf } from './log-node-rows.ts';
import { checkpointAt, checkpointsFrom, lastCheckpoint, publishedTrees, type StoredCheckpoint } from './log-rows.ts';

/** A checkpoint, as it was signed at its time. */
export interface PublishedCheckpoint extends TreeHead {
  /** Signed note (https://c2sp.org/tlog-checkpoint) with the lines of witnesses that have come in by now. */
  readonly note: string;
}

/** Each call may throw a GatewayError `store-unavailable`, and `log-unavailable` for a checkpoint that is not signed. */
export interface PublishedCheckpoints {
  list(): Promise<readonly PublishedCheckpoint[]>;
  last(tree: string): Promise<PublishedCheckpoint | undefined>;
  at(tree: string, size: number): Promise<PublishedCheckpoint | undefined>;
  from(tree: string, size: number): Promise<readonly PublishedCheckpoint[]>;
}

/** A note may have sixteen signatures before a reader may refuse it (https://c2sp.org/signed-note): ours, and so many. */
const mostCosignatures = 15;

/** @param keys whoever of these signed a checkpoint is believed */
export function readCheckpoints(store: Store, keys: readonly LogKey[]): PublishedCheckpoints {
  const publish = async (stored: readonly StoredCheckpoint[]): Promise<PublishedCheckpoint[]> => {
    const [first, last] = [stored[0], stored.at(-1)];
    if (first === undefined || last === undefined) return [];
    const lines = await cosignaturesOf(store, first.tree, first.size, last.size);
    return stored.map((each) => {
      assertSigned(each, keys);
      const own = lines.filter(({ size }) => size === each.size).slice(0, mostCosignatures);
      return { ...each, note: `${each.note}${own.map(({ line }) => `${line}\n`).join('')}` };
    });
  };
  const publishOne = async (stored: StoredCheckpoint | undefined): Promise<PublishedCheckpoint | undefined> =>
    stored && (await publish([stored]))[0];
  const last = async (tree: string) => publishOne(await lastCheckpoint(store, tree));
  return {
    async list() {
      const found = await Promise.all((await publishedTrees(store)).map(last));
      return found.filter((checkpoint) => checkpoint !== undefined);
    },
    last,
    at: async (tree, size) => publishOne(await checkpointAt(store, tree, size)),
    from: async (tree, size) => publish(await checkpointsFrom(store, tree, size)),
  };
}

/** Whoever can write to the database can have made what is stored. */
function assertSigned(stored: StoredCheckpoint, keys: readonly LogKey[]): void {
  const signed = readCheckpoint(stored.note, keys);
  if (signed?.tree === stored.tree && signed.size === stored.size && signed.root === stored.root) return;
  throw new GatewayError('log-unavailable', 'a stored checkpoint is not signed');
}
