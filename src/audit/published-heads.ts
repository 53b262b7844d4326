/**
 * The last checkpoint of each tree, kept outside the database: a database that was put back does not know what it published
 * after the copy was made, this does. One file for a tree, written by the process that writes the tree.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDurably, makeFolderDurably, writeDurably } from '../durable-file.ts';
import { GatewayError } from '../errors.ts';
import { type LogKey, readCheckpoint, type TreeHead } from './checkpoint.ts';
import type { StoredCheckpoint } from './log-rows.ts';

export interface PublishedHeads {
  /** @throws GatewayError `log-unavailable` when what is kept cannot be read, or no key of ours signed it */
  of(tree: string): Promise<TreeHead | undefined>;
  /** Of every tree. @throws as `of` */
  all(): Promise<readonly TreeHead[]>;
  /** The trees that databases go on in that were made of a backup: nobody else takes their numbers. @throws as `of` */
  reserved(): Promise<ReadonlySet<string>>;
  /**
   * Keeps a tree for a database that was made of a backup. What is published of it is not known here: the database may have
   * been made for a trial, beside a gateway that goes on.
   * @throws GatewayError `conflict` when it is kept already, `log-unavailable`
   */
  reserve(tree: string): Promise<void>;
  /** Durable when it resolves: only then anybody else may see the checkpoint. @throws GatewayError `log-unavailable` */
  keep(checkpoint: StoredCheckpoint): Promise<void>;
}

/** Where nothing is kept. */
const nowhere: PublishedHeads = {
  of: async () => undefined,
  all: async () => [],
  reserved: async () => new Set(),
  reserve: async () => {},
  keep: async () => {},
};

const [ending, reservation] = ['.checkpoint', '.reserved'] as const;

/** @param folder undefined: nothing is kept */
export function keepPublishedHeads(folder: string | undefined, keys: readonly LogKey[]): PublishedHeads {
  if (folder === undefined) return nowhere;
  const pathOf = (tree: string): string => join(folder, `${encodeURIComponent(tree)}${ending}`);
  const of = async (tree: string): Promise<TreeHead | undefined> => {
    const note = await textOf(pathOf(tree));
    if (note === undefined) return undefined;
    const head = readCheckpoint(note, keys);
    if (head?.tree !== tree) throw new GatewayError('log-unavailable', 'a kept checkpoint is not signed');
    return head;
  };
  return {
    of,
    async all() {
      const heads = await Promise.all((await treesIn(folder, ending)).map(of));
      return heads.filter((head) => head !== undefined);
    },
    reserved: async () => new Set(await treesIn(folder, reservation)),
    async reserve(tree) {
      try {
        await makeFolderDurably(folder);
        await makeDurably(join(folder, `${encodeURIComponent(tree)}${reservation}`));
      } catch (cause) {
        if (isOf('EEXIST', cause)) throw new GatewayError('conflict', 'another restore has taken this tree', { cause });
        throw new GatewayError('log-unavailable', 'a tree cannot be reserved outside the database', { cause });
      }
    },
    async keep({ tree, note }) {
      try {
        await makeFolderDurably(folder);
        await writeDurably(pathOf(tree), note);
      } catch (cause) {
        throw new GatewayError('log-unavailable', 'a checkpoint cannot be kept outside the database', { cause });
      }
    },
  };
}

/** The trees that have a file with such an ending. */
async function treesIn(folder: string, of: string): Promise<string[]> {
  const names = await orUnreadable(() => readdir(folder), []);
  return names.filter((name) => name.endsWith(of)).map((name) => decodeURIComponent(name.slice(0, -of.length)));
}

const isOf = (code: string, error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const textOf = (path: string): Promise<string | undefined> => orUnreadable(() => readFile(path, 'utf8'), undefined);

/** What is not there yet is none; what cannot be read may say anything. */
async function orUnreadable<T>(read: () => Promise<T>, none: T): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (isOf('ENOENT', cause)) return none;
    throw new GatewayError('log-unavailable', 'a kept checkpoint cannot be read', { cause });
  }
}
