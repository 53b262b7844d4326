/** What stands beside a backup: of when it is, and by what it is known again. A copy without it does not count. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { InstantText } from '../contract/generated/types.ts';
import { type Instant, instantText, parseInstant, readInstant } from '../contract/vocabulary.ts';

export interface BackedUpTree {
  readonly tree: string;
  /** How many entries the copy has of it. */
  readonly size: number;
  /** Its last checkpoint in the copy; null before the first. */
  readonly checkpoint: { readonly size: number; readonly root: string; readonly note: string } | null;
}

export interface Manifest {
  readonly v: 1;
  readonly engine: 'sqlite';
  /** Higher than that of each backup that was there. A clock can be wrong, and then put right; this cannot. */
  readonly number: number;
  /** Whatever was acknowledged before this moment is in it. */
  readonly from: InstantText;
  /** Nothing that came after this moment is in it. */
  readonly until: InstantText;
  /** Name of the copy, in the same folder. */
  readonly file: string;
  readonly bytes: number;
  /** Of the copy: hexadecimal. */
  readonly sha256: string;
  readonly trees: readonly BackedUpTree[];
}

/** Name of a backup, without an ending, by the moment it was begun. */
export const nameOf = (from: Instant): string => `sluis-${instantText(from).replaceAll(':', '')}`;

const form = /^sluis-[0-9TZ.-]{10,40}\.json$/;

/** The backups of a folder, the first that was made first. What is no manifest of a backup is passed over. */
export async function listBackups(folder: string): Promise<Manifest[]> {
  const names = await readdir(folder);
  const found = await Promise.all(names.filter((name) => form.test(name)).map((name) => readManifest(folder, name)));
  const backups = found.filter((manifest) => manifest !== undefined);
  return backups.toSorted(
    (one, other) => one.number - other.number || parseInstant(one.until) - parseInstant(other.until),
  );
}

async function readManifest(folder: string, name: string): Promise<Manifest | undefined> {
  try {
    const document: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    // The backups of the first weeks had no number; each of them was made before all that have one.
    const manifest: unknown = { number: 0, ...toMembers(document) };
    return isManifest(manifest) && manifest.file === name.replace(/json$/, 'db') ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(document: unknown): document is Manifest {
  const { v, engine, number, from, until, file, bytes, sha256, trees } = toMembers(document);
  const isOfMoments = [from, until].every((text) => typeof text === 'string' && readInstant(text) !== undefined);
  const isOfFile = typeof file === 'string' && Number.isSafeInteger(bytes) && /^[0-9a-f]{64}$/.test(String(sha256));
  const isFormat = v === 1 && engine === 'sqlite' && Number.isSafeInteger(number);
  return isFormat && isOfMoments && isOfFile && Array.isArray(trees) && trees.every(isTree);
}

function isTree(value: unknown): boolean {
  const { tree, size, checkpoint } = toMembers(value);
  const isSigned = checkpoint === null || typeof toMembers(checkpoint)['note'] === 'string';
  return typeof tree === 'string' && Number.isSafeInteger(size) && isSigned;
}

const toMembers = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** SHA-256 of a file, hexadecimal. */
export async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  return digest.digest('hex');
}
