/** Signed notes: https://c2sp.org/signed-note */
import { hash, type KeyObject } from 'node:crypto';
import { fromBase64 } from './base64.ts';

/** One signature line. Who made it is a claim until it is verified. */
export interface NoteSignature {
  /** The name of the key. */
  readonly name: string;
  /** Four bytes that tell keys of one name apart. */
  readonly keyId: Buffer;
  /** What follows the key id: for some types more than the signature itself. */
  readonly bytes: Buffer;
  /** As it stands in the note, without the line end. */
  readonly line: string;
}

/** A text with signature lines, none of them verified. */
export interface Note {
  /** What is signed; ends with a line end. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** By which a signature type is told in a key id. `log`: Ed25519 over the text; `witness`: with a time, cosignature/v1. */
const typeBytes = { log: 0x01, witness: 0x04 } as const;
export type NoteKeyKind = keyof typeof typeBytes;

/** An Ed25519 key under the name that signs with it. */
export interface NoteKey {
  readonly kind: NoteKeyKind;
  readonly name: string;
  readonly id: Buffer;
  readonly publicKey: KeyObject;
}

/** A note must be taken with 16 signatures at least; more than this is none of ours. */
const maxCharacters = 64 * 1024;
const maxSignatures = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a note may not have
const controlCharacters = /[\u0000-\u0009\u000b-\u001f]/;

/** Whether a key can have this name: no spaces of any script, no plus sign, nothing that ends a line. */
export const isKeyName = (name: string): boolean =>
  /^[^\p{White_Space}+]{1,200}$/u.test(name) && !controlCharacters.test(name) && name.isWellFormed();

/** Takes a note apart. Undefined when it is none, to the letter. */
export function parseNote(note: string): Note | undefined {
  if (note.length > maxCharacters || !note.isWellFormed() || controlCharacters.test(note)) return undefined;
  const gap = note.lastIndexOf('\n\n');
  if (gap < 1 || !note.endsWith('\n') || note.length === gap + 2) return undefined;
  const signatures = toSignatures(note.slice(gap + 2));
  return signatures && { text: note.slice(0, gap + 1), signatures };
}

/** Signature lines, each with its line end, as a note or a witness's answer has them. Undefined when one is none. */
export function toSignatures(lines: string): readonly NoteSignature[] | undefined {
  const signatures = lines.replace(/\n$/, '').split('\n').map(toSignature);
  const isWhole = lines.endsWith('\n') && signatures.length <= maxSignatures;
  return isWhole && signatures.every((signature) => signature !== undefined) ? signatures : undefined;
}

function toSignature(line: string): NoteSignature | undefined {
  const [, name = '', base64 = ''] = /^\u2014 ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  const bytes = fromBase64(base64);
  if (!isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, keyId: bytes.subarray(0, 4), bytes: bytes.subarray(4), line };
}

/** @param publicKey Ed25519 */
export function toNoteKey(kind: NoteKeyKind, name: string, publicKey: KeyObject): NoteKey {
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const named = [Buffer.from(`${name}\n`), Buffer.of(typeBytes[kind]), Buffer.from(x, 'base64url')];
  return { kind, name, id: hash('sha256', Buffer.concat(named), 'buffer').subarray(0, 4), publicKey };
}

/** A signature line as it stands in a note. */
export const toSignatureLine = ({ name, id }: NoteKey, bytes: Buffer): string =>
  `\u2014 ${name} ${Buffer.concat([id, bytes]).toString('base64')}`;
