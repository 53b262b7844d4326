/**
 * The last checkpoint of each tree, kept outside the database: a database that was put back does not know what it published
 * after the copy was made, this does. One file for a tree, written by the process that writes the tree.
 */
import type { KeyObject } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolderDurably, writeDurably } from '../durable-file.ts';
import { GatewayError } from '../errors.ts';
import { readCheckpoint, type TreeHead } from './checkpoint.ts';
import type { StoredCheckpoint } from './log-rows.ts';

export interface PublishedHeads {
  /** @throws GatewayError `log-unavailable` when what is kept cannot be read, or no key of ours signed it */
  of(tree: string): Promise<TreeHead | undefined>;
  /** Of every tree. @throws as `of` */
  all(): Promise<readonly TreeHead[]>;
  /** Durable when it resolves: only then anybody else may see the checkpoint. @throws GatewayError `log-unavailable` */
  keep(checkpoint: StoredCheckpoint): Promise<void>;
}

/** Where nothing is kept. */
const nowhere: PublishedHeads = { of: async () => undefined, all: async () => [], keep: async () => {} };

const ending = '.checkpoint';

/** @param folder undefined: nothing is kept */
export function keepPublishedHeads(folder: string | undefined, keys: readonly KeyObject[]): PublishedHeads {
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
      const names = await orUnreadable(() => readdir(folder), []);
      const trees = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
      const heads = await Promise.all(trees.map((tree) => of(decodeURIComponent(tree))));
      return heads.filter((head) => head !== undefined);
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

const textOf = (path: string): Promise<string | undefined> => orUnreadable(() => readFile(path, 'utf8'), undefined);

/** What is not there yet is none; what cannot be read may say anything. */
async function orUnreadable<T>(read: () => Promise<T>, none: T): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return none;
    throw new GatewayError('log-unavailable', 'a kept checkpoint cannot be read', { cause });
  }
}
