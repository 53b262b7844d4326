/**
 * The trees as everybody may see them: signed checkpoints, hashes and proofs, never the text of an entry. Nothing here signs
 * or writes an entry: what is shown is what was signed at its own pace, so it tells nothing of a single event.
 */
import type { Clock } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { LogKey, TreeHead } from './checkpoint.ts';
import { readCosignatureLine } from './cosignature-line.ts';
import { endedTrees, endingEntries } from './ended-tree-rows.ts';
import { keepCosignature, type LastCosignature, lastCosignatures } from './log-node-rows.ts';
import { placeOf } from './log-rows.ts';
import { consistencyRanges, siblingRanges } from './merkle-tree.ts';
import { type PublishedCheckpoint, readCheckpoints } from './published-checkpoints.ts';
import { type ReadTree, roots } from './read-tree.ts';
import { toTlogProof } from './tlog-proof.ts';
import { TreeDiffers, type TreeReader } from './tree-reader.ts';

/** Which tile of https://c2sp.org/tlog-tiles. */
export interface TilePlace {
  /** 0: leaves; 1: roots over 256 of them; and so on. */
  readonly level: number;
  /** Its place among the tiles of its level, from 0. */
  readonly index: number;
  /** How many hashes: 256 of a full tile, fewer of one at the right edge. */
  readonly width: number;
}

/** That a tree is the beginning of the same tree later (RFC 6962 section 2.1.2). */
export interface ConsistencyProof {
  readonly tree: string;
  readonly from: number;
  readonly to: number;
  /** Base64, in the order of the RFC. */
  readonly path: readonly string[];
}

/** Where a tree ended because the database was put back, and the entry of another tree that says so. */
export interface TreeEnd {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** Undefined until it is recorded. The text names the tree, size and root and nothing of a client; it hashes to that leaf. */
  readonly saidBy: { readonly tree: string; readonly index: number; readonly entry: string } | undefined;
}

export interface PublishedTree extends PublishedCheckpoint {
  /** Undefined of a tree that goes on. */
  readonly ended?: TreeEnd | undefined;
}

/** Each call may throw a GatewayError `store-unavailable`, and `log-unavailable` when what is stored is not what was signed. */
export interface PublishedTrees {
  /** Every tree that has a checkpoint, with its last one: the trees of all processes on this store. */
  list(): Promise<readonly PublishedTree[]>;
  /** The last checkpoint of a tree. */
  checkpoint(tree: string): Promise<PublishedCheckpoint | undefined>;
  /** Its checkpoints over at least so many entries, the smallest first; at most a hundred. */
  checkpoints(tree: string, from: number): Promise<readonly PublishedCheckpoint[]>;
  /** The hashes of a tile, one after the other; undefined unless the last checkpoint covers so many of them. */
  tile(tree: string, place: TilePlace): Promise<Buffer | undefined>;
  /** Undefined unless there is a checkpoint of both sizes; `from` may also be 0. */
  consistency(tree: string, from: number, to: number): Promise<ConsistencyProof | undefined>;
  /** The proof of a place in the tree that the checkpoint of this size signs, as https://c2sp.org/tlog-proof text. */
  inclusion(tree: string, index: number, size: number): Promise<string | undefined>;
  /** The same of an entry, under the last checkpoint. Undefined until a checkpoint covers it, a minute at most. */
  proofOf(id: string): Promise<string | undefined>;
  /**
   * Keeps a witness's signature line under a checkpoint; of each witness one, the newest. Whether the witness is to be believed
   * is for the caller to know: only the form is looked at here.
   * @param line without its line feed
   * @returns false when there is no such checkpoint, or it is not a line of the form of a witness
   */
  addCosignature(tree: string, size: number, line: string): Promise<boolean>;
  /** What each witness signed last of a tree, as far as its last lines tell: some days of one a minute. */
  cosigned(tree: string): Promise<readonly LastCosignature[]>;
}

interface PublishedTreesParts {
  readonly store: Store;
  readonly clock: Clock;
  /** Whoever of these signed a checkpoint is believed. */
  readonly keys: readonly LogKey[];
  readonly reading: ReadTree;
}

export function createPublishedTrees({ store, clock, keys, reading }: PublishedTreesParts): PublishedTrees {
  const { list, last, at, from: checkpoints } = readCheckpoints(store, keys);
  const prove = (under: PublishedCheckpoint, index: number): Promise<string> =>
    reading(under, async (reader) => {
      const path = await roots(reader, siblingRanges(index, under.size));
      return toTlogProof({ index, path, note: under.note });
    });
  return {
    async list() {
      const ends = await readEnds(store);
      return (await list()).map((shown) => ({ ...shown, ended: ends.get(shown.tree) }));
    },
    checkpoint: last,
    checkpoints,
    async tile(tree, { level, index, width }) {
      const under = await last(tree);
      if (under === undefined) return undefined;
      const hashes = await reading(under, (reader) => reader.tile(level, index));
      return hashes.length < width ? undefined : Buffer.concat(hashes.slice(0, width));
    },
    async consistency(tree, from, to) {
      const [older, newer] = [await at(tree, from), await at(tree, to)];
      if (newer === undefined || from > to || (older === undefined && from > 0)) return undefined;
      return reading(newer, async (reader) => {
        if (older !== undefined) await assertRoot(reader, older);
        return { tree, from, to, path: await roots(reader, consistencyRanges(from, to)) };
      });
    },
    async inclusion(tree, index, size) {
      const under = index < size ? await at(tree, size) : undefined;
      return under && prove(under, index);
    },
    async proofOf(id) {
      const place = await placeOf(store, id);
      const under = place && (await last(place.tree));
      return under && place.seq < under.size ? prove(under, place.seq) : undefined;
    },
    async addCosignature(tree, size, line) {
      const name = readCosignatureLine(line)?.name;
      if (name === undefined || name === tree || (await at(tree, size)) === undefined) return false;
      await keepCosignature(store, { tree, size, name, line }, clock());
      return true;
    },
    cosigned: (tree) => lastCosignatures(store, tree),
  };
}

async function readEnds(store: Store): Promise<ReadonlyMap<string, TreeEnd>> {
  const entries = await endingEntries(store);
  const saidBy = new Map(entries.map(({ ended, tree, seq, entry }) => [ended, { tree, index: seq, entry }] as const));
  return new Map(
    (await endedTrees(store)).map(({ tree, size, root }) => [tree, { size, root, saidBy: saidBy.get(tree) }]),
  );
}

async function assertRoot(reader: TreeReader, { size, root }: TreeHead): Promise<void> {
  if ((await reader.subtree({ from: 0, to: size })).toString('base64') !== root) throw new TreeDiffers();
}
