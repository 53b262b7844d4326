/** What stands beside a backup: of when it is, and by what it is known again. A copy without it does not count. */
import { createHash, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
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

/** The backups of a folder, the first that was made first. What this gateway did not say is no backup of it. */
export async function listBackups(folder: string, key: KeyObject): Promise<Manifest[]> {
  return (await readFolder(folder, key)).backups;
}

/** The same, and the names of manifests that are damaged, or of a gateway with other keys. */
export async function readFolder(
  folder: string,
  key: KeyObject,
): Promise<{ readonly backups: Manifest[]; readonly unreadable: readonly string[] }> {
  const names = (await readdir(folder)).filter((name) => form.test(name));
  const found = await Promise.all(names.map((name) => readManifest(folder, name, key)));
  const backups = found.filter((manifest) => manifest !== undefined);
  return {
    backups: backups.toSorted(
      (one, other) => one.number - other.number || parseInstant(one.until) - parseInstant(other.until),
    ),
    unreadable: names.filter((_, place) => found[place] === undefined).toSorted(),
  };
}

/**
 * A manifest as it is written: with a code (HMAC-SHA256) that only who has the keys of the gateway can make. The log shows a
 * change of an entry; of a consent, a role or a key of a party in a copy nothing else does.
 */
export const toText = (manifest: Manifest, key: KeyObject): string =>
  `${JSON.stringify({ ...manifest, mac: codeOf(manifest, key).toString('hex') }, null, 2)}\n`;

const codeOf = (manifest: object, key: KeyObject): Buffer =>
  createHmac('sha256', key).update(JSON.stringify(manifest)).digest();

function isOurs(mac: unknown, manifest: object, key: KeyObject): boolean {
  const said = Buffer.from(typeof mac === 'string' ? mac : '', 'hex');
  const code = codeOf(manifest, key);
  return said.length === code.length && timingSafeEqual(said, code);
}

async function readManifest(folder: string, name: string, key: KeyObject): Promise<Manifest | undefined> {
  try {
    const { mac, ...manifest } = toMembers(JSON.parse(await readFile(join(folder, name), 'utf8')));
    if (!isOurs(mac, manifest, key)) return undefined;
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
