/** Files that are there as a whole or not at all, also after a power cut. */
import { link, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

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

/** Gives a finished file its name. @throws with code `EEXIST` when something has that name already */
export async function nameDurably(partial: string, path: string): Promise<void> {
  await syncFile(partial);
  await link(partial, path);
  await unlink(partial);
  await syncFolderOf(path);
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
