/** Checkpoints (https://c2sp.org/tlog-checkpoint) with cosignatures (https://c2sp.org/tlog-cosignature), over Ed25519. */
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { toHash } from './base64.ts';
import { type KeyEnd, maySign } from './key-end.ts';
import { type NoteKey, type NoteSignature, parseNote, toNoteKey, toSignatureLine, toSignatures } from './note.ts';
import { type Trust, type Trusted, thumbprintOf } from './trust.ts';

/** What a checkpoint says of a tree. */
export interface CheckpointText {
  /** The name of the tree, `<gateway>/<number>`: the origin line. */
  readonly tree: string;
  readonly size: number;
  readonly root: Buffer;
  /** Lines that the log adds; nothing is made of them here. */
  readonly extensions: readonly string[];
}

/** That a witness saw this tree, and that it had grown out of all it had seen of it before. */
export interface Cosignature {
  readonly witness: string;
  /** Seconds since 1970-01-01T00:00:00Z, by the clock of the witness. */
  readonly at: number;
}

/** A checkpoint that its gateway signed. Only `openCheckpoint` makes one. */
class VerifiedCheckpoint implements CheckpointText {
  readonly #verified = true;
  readonly tree: string;
  readonly size: number;
  readonly root: Buffer;
  readonly extensions: readonly string[];
  /** By witnesses of the trust file, each once: its latest. */
  readonly cosignatures: readonly Cosignature[];
  /** The key of the gateway that signed it: its RFC 7638 thumbprint. */
  readonly signedBy: string;
  /** The whole signed note. */
  readonly note: string;

  constructor(text: CheckpointText, signedBy: string, cosignatures: readonly Cosignature[], note: string) {
    this.tree = text.tree;
    this.size = text.size;
    this.root = text.root;
    this.extensions = text.extensions;
    this.signedBy = signedBy;
    this.cosignatures = cosignatures;
    this.note = note;
  }

  /** The text that is signed. */
  get text(): string {
    return this.#verified ? this.note.slice(0, this.note.lastIndexOf('\n\n') + 1) : '';
  }
}
export type SignedCheckpoint = VerifiedCheckpoint;

/**
 * Why a checkpoint is not believed: it is none, it is of a gateway that the trust file does not name, no key of that
 * gateway signed it, a signature that should be of a known key is not, or it is of a key that had been replaced by then.
 */
export type CheckpointRefusal = 'malformed' | 'unknown-tree' | 'not-signed' | 'wrong-signature' | 'former-key';

export type OpenedCheckpoint =
  | { readonly ok: true; readonly checkpoint: SignedCheckpoint }
  | { readonly ok: false; readonly refusal: CheckpointRefusal };

/** What a note says, before anybody vouches for it: by the name of the tree one finds whose keys to ask. */
export function readCheckpointText(note: string): CheckpointText | undefined {
  const parsed = parseNote(note);
  return parsed && toCheckpointText(parsed.text);
}

/**
 * Verifies a checkpoint by the keys of the gateway that its tree is named after. Signatures by others are left aside;
 * one wrong signature under a known key, of a witness too, spoils the note. A cosignature after the year 9999 is left aside too.
 */
export function openCheckpoint(note: string, trust: Trust): OpenedCheckpoint {
  const parsed = parseNote(note);
  const text = parsed && toCheckpointText(parsed.text);
  if (parsed === undefined || text === undefined) return { ok: false, refusal: 'malformed' };
  const gateway = trust.gatewayOf(text.tree);
  if (gateway === undefined) return { ok: false, refusal: 'unknown-tree' };
  const keys = [
    ...keysOf('log', text.tree, gateway),
    ...[...trust.witnesses.values()].flatMap((witness) => keysOf('witness', witness.name, witness)),
  ];
  const found = parsed.signatures.map((signature) => checkSignature(signature, parsed.text, keys));
  if (found.includes('wrong')) return { ok: false, refusal: 'wrong-signature' };
  const signers = found.flatMap((one) => (typeof one === 'object' && 'key' in one ? [one] : []));
  const signer = signers.find(({ until }) => maySign(until, text));
  if (signer === undefined) return { ok: false, refusal: signers.length === 0 ? 'not-signed' : 'former-key' };
  const latest = new Map<string, Cosignature>();
  for (const one of found) {
    if (typeof one === 'object' && 'witness' in one && one.at >= (latest.get(one.witness)?.at ?? 0)) {
      latest.set(one.witness, one);
    }
  }
  const signedBy = thumbprintOf(signer.key);
  return { ok: true, checkpoint: new VerifiedCheckpoint(text, signedBy, [...latest.values()], note) };
}

/**
 * The line by which a witness says that it saw this checkpoint, and that it agrees with all it had seen of the tree.
 * Whoever calls this has verified that by `verifyConsistency`.
 * @param key Ed25519 private key, of this witness alone: what is signed does not tell its name
 * @param at seconds since 1970-01-01T00:00:00Z
 */
export function cosign(checkpoint: SignedCheckpoint, { name, key, at }: CosignParts): string {
  if (!Number.isSafeInteger(at) || at < 0 || at > lastSecond)
    throw new RangeError('a cosignature has a time in whole seconds');
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(at));
  const signature = sign(null, cosigned(at, checkpoint.text), key);
  return toSignatureLine(toNoteKey('witness', name, createPublicKey(key)), Buffer.concat([time, signature]));
}

export interface CosignParts {
  /** The name of the witness, as the trust files of others have it. */
  readonly name: string;
  readonly key: KeyObject;
  readonly at: number;
}

/**
 * The note with these signature lines added, each ending a line; lines that it has already are not put twice. Undefined
 * when one is no signature line. Nothing is verified: open the result.
 */
export function addSignatures({ note }: SignedCheckpoint, lines: string): string | undefined {
  const added = toSignatures(lines)?.map(({ line }) => line);
  const present = new Set(note.slice(note.lastIndexOf('\n\n') + 2).split('\n'));
  return added && note + [...new Set(added)].flatMap((line) => (present.has(line) ? [] : `${line}\n`)).join('');
}

function toCheckpointText(text: string): CheckpointText | undefined {
  const [tree = '', size = '', base64 = '', ...extensions] = text.slice(0, -1).split('\n');
  const root = toHash(base64);
  // A size beyond 2^53 is no number of entries that anybody wrote.
  if (!/^(0|[1-9][0-9]{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) return undefined;
  if (tree === '' || root === undefined || extensions.includes('')) return undefined;
  return { tree, size: Number(size), root, extensions };
}

interface KnownKey extends NoteKey {
  readonly until: KeyEnd | undefined;
}

const keysOf = (kind: NoteKey['kind'], name: string, { keys }: Trusted): readonly KnownKey[] =>
  [...keys.values()].map(({ publicKey, until }) => ({ ...toNoteKey(kind, name, publicKey), until }));

interface Signer {
  readonly key: KeyObject;
  readonly until: KeyEnd | undefined;
}

/** What a signature line is worth: of nobody we know, the log's, a witness's, or wrong under the key of one of them. */
function checkSignature(
  { name, keyId, bytes }: NoteSignature,
  text: string,
  keys: readonly KnownKey[],
): 'unknown' | 'wrong' | Signer | Cosignature {
  const meant = keys.filter((key) => key.name === name && key.id.equals(keyId));
  if (meant.length === 0) return 'unknown';
  for (const { kind, publicKey, until } of meant) {
    if (kind === 'log' && verify(null, Buffer.from(text), publicKey, bytes)) return { key: publicKey, until };
    if (kind !== 'witness' || bytes.length !== 8 + 64) continue;
    const at = Number(bytes.readBigUInt64BE());
    // A witness can sign any number: were that wrong, it could spoil every checkpoint that it may sign.
    if (at > lastSecond) return 'unknown';
    if (verify(null, cosigned(at, text), publicKey, bytes.subarray(8))) return { witness: name, at };
  }
  return 'wrong';
}

/** The end of the year 9999, as dates are written. */
const lastSecond = 253_402_300_799;

const cosigned = (at: number, text: string): Buffer => Buffer.from(`cosignature/v1\ntime ${at}\n${text}`);
