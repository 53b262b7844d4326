/** A published log in memory, made by code of its own, and ways to spoil it. */
import { createPublicKey, generateKeyPairSync, hash, type KeyObject, sign } from 'node:crypto';
import { type TileAddress, type TileAnswer, type TileSource, tilePath } from './tiles.ts';
import { readTrust, type Trust } from './trust.ts';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');

export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;
export const toJwk = (key: KeyObject) => createPublicKey(key).export({ format: 'jwk' });

/** The hash of an entry, RFC 6962 section 2.1. */
export const leafOf = (text: string): Buffer => sha256(Buffer.of(0), Buffer.from(text));

/** The root as RFC 6962 section 2.1 writes it down: slow and plain. */
export function naiveRoot(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return only;
  const middle = splitOf(leaves.length);
  return sha256(Buffer.of(1), naiveRoot(leaves.slice(0, middle)), naiveRoot(leaves.slice(middle)));
}

/** PATH(m, D[n]) of RFC 6962 section 2.1.1. */
export function naivePath(place: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const middle = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)];
  return place < middle
    ? [...naivePath(place, left), naiveRoot(right)]
    : [...naivePath(place - middle, right), naiveRoot(left)];
}

/** PROOF(m, D[n]) of RFC 6962 section 2.1.2. */
export const naiveConsistency = (from: number, leaves: readonly Buffer[]): Buffer[] =>
  from === leaves.length ? [] : subproof(from, leaves, true);

function subproof(from: number, leaves: readonly Buffer[], isWhole: boolean): Buffer[] {
  if (from === leaves.length) return isWhole ? [] : [naiveRoot(leaves)];
  const middle = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)];
  return from <= middle
    ? [...subproof(from, left, isWhole), naiveRoot(right)]
    : [...subproof(from - middle, right, false), naiveRoot(left)];
}

function splitOf(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The first four bytes of SHA-256 over name, line feed, type byte and key. */
const keyIdOf = (name: string, type: number, key: KeyObject): Buffer =>
  sha256(Buffer.from(`${name}\n`), Buffer.of(type), Buffer.from(toJwk(key).x ?? '', 'base64url')).subarray(0, 4);

/** A signature line of a log, https://c2sp.org/signed-note */
export const logLine = (name: string, key: KeyObject, text: string): string =>
  `\u2014 ${name} ${Buffer.concat([keyIdOf(name, 1, key), sign(null, Buffer.from(text), key)]).toString('base64')}\n`;

/** A signature line of a witness, https://c2sp.org/tlog-cosignature */
export function witnessLine(name: string, key: KeyObject, text: string, at: number): string {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(at));
  const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${at}\n${text}`), key);
  return `\u2014 ${name} ${Buffer.concat([keyIdOf(name, 4, key), time, signature]).toString('base64')}\n`;
}

export const textOf = (tree: string, leaves: readonly Buffer[]): string =>
  `${tree}\n${leaves.length}\n${naiveRoot(leaves).toString('base64')}\n`;

export const checkpointOf = (tree: string, leaves: readonly Buffer[], key: KeyObject): string => {
  const text = textOf(tree, leaves);
  return `${text}\n${logLine(tree, key, text)}`;
};

/** A trust file of one gateway, and of witnesses by name, of whom all are asked unless it is said how many. */
export function trustIn(
  gateway: string,
  key: KeyObject,
  witnesses: Readonly<Record<string, KeyObject>> = {},
  quorum = Object.keys(witnesses).length,
): Trust {
  const names = Object.entries(witnesses).map(([name, one]) => ({ name, keys: [toJwk(one)] }));
  const file = { gateways: [{ name: gateway, keys: [toJwk(key)] }], witnesses: names, quorum };
  const reading = readTrust(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.trust;
}

/** Every tile of a tree with these entries, by its path. */
function tilesOf(leaves: readonly Buffer[]): Map<string, Buffer> {
  const tiles = new Map<string, Buffer>();
  for (let level = 0, row = leaves; row.length > 0; level += 1) {
    const above: Buffer[] = [];
    for (let index = 0; index * 256 < row.length; index += 1) {
      const hashes = row.slice(index * 256, index * 256 + 256);
      tiles.set(tilePath({ level, index, width: hashes.length }), Buffer.concat(hashes));
      if (hashes.length === 256) above.push(naiveRoot(hashes));
    }
    row = above;
  }
  return tiles;
}

/** What is served: to be spoiled by tests. */
export class PublishedLog implements TileSource {
  readonly tree: string;
  readonly key: KeyObject;
  notes: string[] = [];
  tiles = new Map<string, TileAnswer>();
  /** How many tiles of entries were read. */
  read = 0;
  /** Of which proofs are made. */
  leaves: readonly Buffer[] = [];

  constructor(tree: string, key: KeyObject) {
    this.tree = tree;
    this.key = key;
  }

  /** Serves these entries under a new checkpoint; cosigned when witnesses are given. */
  publish(leaves: readonly Buffer[], witnesses: Readonly<Record<string, KeyObject>> = {}): string {
    const text = textOf(this.tree, leaves);
    const lines = Object.entries(witnesses).map(([name, key]) => witnessLine(name, key, text, 1_700_000_000));
    const note = checkpointOf(this.tree, leaves, this.key) + lines.join('');
    this.notes.push(note);
    this.leaves = leaves;
    for (const [path, bytes] of tilesOf(leaves)) this.tiles.set(path, bytes);
    return note;
  }

  /** Serves other entries than were signed, in tiles of their own level only. */
  spoil(leaves: readonly Buffer[]): void {
    for (const [path, bytes] of tilesOf(leaves)) if (path.startsWith('tile/0/')) this.tiles.set(path, bytes);
  }

  checkpoint(): Promise<string | undefined> {
    return Promise.resolve(this.notes.at(-1));
  }

  async *checkpoints(from: number): AsyncGenerator<string> {
    yield* this.notes.filter((note) => Number(note.split('\n')[1]) >= from);
  }

  inclusion(index: number, size: number): Promise<string | undefined> {
    const note = this.notes.find((one) => one.split('\n')[1] === `${size}`);
    if (note === undefined || index >= size) return Promise.resolve(undefined);
    const path = naivePath(index, this.leaves.slice(0, size)).map((hash) => hash.toString('base64'));
    return Promise.resolve(['c2sp.org/tlog-proof@v1', `index ${index}`, ...path, '', note].join('\n'));
  }

  tile(address: TileAddress): Promise<TileAnswer> {
    if (address.level === 0) this.read += 1;
    return Promise.resolve(this.tiles.get(tilePath(address)));
  }
}
