/**
 * Checkpoints: signed notes over the size and root of a tree. Formats: https://c2sp.org/signed-note and
 * https://c2sp.org/tlog-checkpoint, with Ed25519.
 */
import { createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';

/** How many entries a tree has. */
export interface TreeExtent {
  /** The tree's name: the origin line. */
  readonly tree: string;
  readonly size: number;
}

/** What a checkpoint says. */
export interface TreeHead extends TreeExtent {
  /** Base64. */
  readonly root: string;
}

/** A key that signed before the present one, and up to where: what it signed after that counts for nothing. */
export interface FormerKey {
  /** Ed25519 public key. */
  readonly key: KeyObject;
  /** The moment it was replaced: milliseconds. No entry that it signed a receipt of is younger. */
  readonly at: number;
  /** Over how many entries of each tree it may have signed a checkpoint; of no other tree it has. */
  readonly trees: ReadonlyMap<string, number>;
}

/** Who may have signed a checkpoint: the present key, public or private, or a former one. */
export type LogKey = KeyObject | FormerKey;

const ed25519 = 0x01;

/** @param key Ed25519 private key */
export function signCheckpoint(head: TreeHead, key: KeyObject): string {
  const text = `${head.tree}\n${head.size}\n${head.root}\n`;
  const signature = Buffer.concat([keyId(head.tree, createPublicKey(key)), sign(null, Buffer.from(text), key)]);
  return `${text}\n\u2014 ${head.tree} ${signature.toString('base64')}\n`;
}

/**
 * What the note says, when one of these Ed25519 keys signed it under the tree's own name, and while it was in use; else
 * undefined. The note is untrusted: anyone who can write to the database can have made it. Signatures by others are left aside.
 */
export function readCheckpoint(note: string, keys: readonly LogKey[]): TreeHead | undefined {
  const [text, signatures, ...more] = note.split(/(?<=\n)\n/);
  if (text === undefined || signatures === undefined || more.length > 0) return undefined;
  const head = parseHead(text);
  if (head === undefined) return undefined;
  const prefix = `\u2014 ${head.tree} `;
  const own = signatures.split('\n').filter((line) => line.startsWith(prefix));
  const signed = own.some((line) => isSignedBy(keys, head, text, line.slice(prefix.length)));
  return signed ? head : undefined;
}

function parseHead(text: string): TreeHead | undefined {
  const [tree = '', size = '', root = ''] = text.split('\n');
  if (tree === '' || !/^(0|[1-9][0-9]{0,15})$/.test(size) || !/^[A-Za-z0-9+/]{43}=$/.test(root)) return undefined;
  return { tree, size: Number(size), root };
}

function isSignedBy(keys: readonly LogKey[], { tree, size }: TreeHead, text: string, base64: string): boolean {
  const bytes = Buffer.from(base64, 'base64');
  return keys.some((one) => {
    const key = 'key' in one ? one.key : one;
    const isInUse = !('key' in one) || size <= (one.trees.get(tree) ?? -1);
    const publicKey = key.type === 'private' ? createPublicKey(key) : key;
    return (
      isInUse &&
      bytes.subarray(0, 4).equals(keyId(tree, publicKey)) &&
      verify(null, Buffer.from(text), publicKey, bytes.subarray(4))
    );
  });
}

/** By which a signature line tells whose it is: four bytes of SHA-256 over name, line feed, signature type and key. */
export function keyId(name: string, publicKey: KeyObject): Buffer {
  const known = ids.get(publicKey) ?? new Map<string, Buffer>();
  ids.set(publicKey, known);
  const id = known.get(name) ?? toKeyId(name, publicKey);
  // Names of our own trees, and of who witnesses them; never what a request says.
  if (known.size < 1_000) known.set(name, id);
  return id;
}

/** Exporting a key takes longer than verifying a signature with it. */
const ids = new WeakMap<KeyObject, Map<string, Buffer>>();

function toKeyId(name: string, publicKey: KeyObject): Buffer {
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const bytes = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ed25519), Buffer.from(x, 'base64url')]);
  return hash('sha256', bytes, 'buffer').subarray(0, 4);
}
