import type { KeyObject } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeTrees } from '../audit/audit.ts';
import { type Clock, instantText } from '../contract/vocabulary.ts';
import { makeFolderDurably, nameDurably, writeDurably } from '../durable-file.ts';
import { copySqlite, openSqliteCopy } from '../store/store.ts';
import { digestOf, listBackups, type Manifest, nameOf, toText } from './manifest.ts';

export interface BackUpParts {
  /** The database, which may be in use. */
  readonly file: string;
  readonly folder: string;
  readonly clock: Clock;
  /** By which this gateway knows its backups again: a secret key. */
  readonly manifestKey: KeyObject;
}

/**
 * Makes a backup: a copy that was found to be whole, and last of all its manifest. Both are durable when it resolves; what ends
 * before that leaves no backup.
 * @throws GatewayError `store-unavailable`, or what the file system says
 */
export async function backUp({ file, folder, clock, manifestKey }: BackUpParts): Promise<Manifest> {
  const from = clock();
  const name = nameOf(from);
  await makeFolderDurably(folder);
  const partial = join(folder, `${name}.db.partial`);
  // Of nobody else, and there before anything is written to it.
  await (await open(partial, 'wx', 0o600)).close();
  try {
    await copySqlite({ from: file, to: partial });
    const until = clock();
    const number = 1 + ((await listBackups(folder, manifestKey)).at(-1)?.number ?? 0);
    using copy = openSqliteCopy(partial);
    const manifest: Manifest = {
      ...{ v: 1, engine: 'sqlite', number, from: instantText(from), until: instantText(until), file: `${name}.db` },
      ...{ bytes: (await stat(partial)).size, sha256: await digestOf(partial), trees: await describeTrees(copy) },
    };
    await nameDurably(partial, join(folder, manifest.file));
    await writeDurably(join(folder, `${name}.json`), toText(manifest, manifestKey)).catch(async (error: unknown) => {
      // A copy without a manifest counts for nothing, and would stay: on a disk that is full, one a minute.
      // The manifest first: it may be there, and not durable.
      for (const left of [`${name}.json`, manifest.file]) await rm(join(folder, left), { force: true });
      throw error;
    });
    return manifest;
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) await rm(`${partial}${ending}`, { force: true });
  }
}
