import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openCheckpoint } from './checkpoint.ts';
import type { Mirror } from './mirror.ts';
import { SourceUnavailable, type TileSource, tilePath } from './tiles.ts';
import type { Trust } from './trust.ts';

/** A published tree in a folder: `checkpoint` and `tile/…`, under the names that they have under its address. */
export function folderTiles(folder: string): TileSource {
  return {
    checkpoint: async () => (await readIfThere(join(folder, 'checkpoint')))?.toString('utf8'),
    async *checkpoints() {},
    tile: (address) => readIfThere(join(folder, tilePath(address))),
  };
}

/** A mirror in a folder, which can be verified like any other once it is brought up to date. */
export interface FolderMirror extends Mirror {
  /** From now on what the mirror holds up to this checkpoint counts. */
  commit(note: string): Promise<void>;
}

/**
 * Opens the copy of a tree in a folder; an empty or absent folder is the beginning of one.
 * @throws SourceUnavailable when its checkpoint is not one that the trust file vouches for: then it is no copy to go by
 */
export async function openMirror(folder: string, trust: Trust): Promise<FolderMirror> {
  const note = await readIfThere(join(folder, 'checkpoint'));
  const opened = note && openCheckpoint(note.toString('utf8'), trust);
  if (opened?.ok === false)
    throw new SourceUnavailable(`the checkpoint in ${folder} is not signed by a key of the trust file`);
  const write = (name: string, bytes: Buffer | string) => writeDurably(join(folder, name), bytes);
  return {
    tree: opened?.checkpoint.tree,
    size: opened?.checkpoint.size ?? 0,
    read: (address) => readIfThere(join(folder, tilePath(address))),
    write: (address, bytes) => write(tilePath(address), bytes),
    commit: (text) => write('checkpoint', text),
  };
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new SourceUnavailable(`${path} cannot be read (${String(code)})`);
  }
}

/**
 * Writes a file whole or not at all, and so that a power cut does not bring back what was there before. This room imports no
 * other, so it has this of its own.
 */
export async function writeDurably(path: string, bytes: Buffer | string): Promise<void> {
  await makeFolder(dirname(path));
  const beside = `${path}.new`;
  const file = await open(beside, 'w', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  // The name of a file is durable when its folder is.
  await syncFolder(dirname(path));
}

/** With those around it that are missing, each a name in the folder around it. */
async function makeFolder(path: string): Promise<void> {
  const outermost = await mkdir(path, { recursive: true });
  if (outermost === undefined) return;
  const last = dirname(resolve(outermost));
  for (let made = resolve(path); made !== last; made = dirname(made)) await syncFolder(dirname(made));
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
