/** Files that are there as a whole or not at all, also after a power cut. */
import { link, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Readable by the user of the gateway alone. */
const ownOnly = 0o600;

/** Writes a file in the place of what was there. @throws what the file system says; then what was there is there still */
export async function writeDurably(path: string, text: string): Promise<void> {
  const partial = `${path}.partial`;
  const file = await open(partial, 'w', ownOnly);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, path);
  await syncFolderOf(path);
}

/** Makes an empty file that was not there. @throws with code `EEXIST` when something has that name already */
export async function makeDurably(path: string): Promise<void> {
  await (await open(path, 'wx', ownOnly)).close();
  await syncFolderOf(path);
}

/** Gives a finished file its name. @throws with code `EEXIST` when something has that name already */
export async function nameDurably(partial: string, path: string): Promise<void> {
  await syncFile(partial);
  await link(partial, path);
  await unlink(partial);
  await syncFolderOf(path);
}

/** Makes a folder of nobody else, with those around it that are missing, unless it is there. */
export async function makeFolderDurably(path: string): Promise<void> {
  const outermost = await mkdir(path, { recursive: true, mode: 0o700 });
  if (outermost === undefined) return;
  const last = dirname(resolve(outermost));
  // Each is a name in the folder around it: without these a power cut takes the folder, and every file in it along.
  for (let made = resolve(path); made !== last; made = dirname(made)) await syncFolderOf(made);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

/** The name of a file is durable when its folder is. */
async function syncFolderOf(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}
