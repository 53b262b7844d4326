import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { FieldName } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';

/** Where a ciphertext belongs. It is authenticated with the value: moved to another place, it cannot be read. */
interface Place {
  readonly subject: SubjectId;
  readonly field: FieldName;
}

/**
 * The cryptography of the record store. Each subject has a data key of its own, kept only as wrapped by the vault key;
 * whoever destroys the wrapped key has destroyed every value of that subject, on every copy of the ciphertext.
 */
export interface Vault {
  /** A new random data key for the subject, wrapped. */
  createKey(subject: SubjectId): string;
  /**
   * The data key of the subject, for the length of one call.
   * @throws UnreadableError when the text is not a key that was wrapped here for this subject
   */
  unwrapKey(subject: SubjectId, wrapped: string): KeyObject;
  /** The value as ciphertext. All short values have the same length, so that a `true` does not differ from a `false`. */
  encrypt(key: KeyObject, place: Place, value: unknown): string;
  /** @throws UnreadableError when the ciphertext was changed, or belongs to another place or key */
  decrypt(key: KeyObject, place: Place, ciphertext: string): unknown;
  /** A keyed index (HMAC-SHA256) by which a BSN is found without being stored. */
  indexOf(bsn: string): string;
}

/** A ciphertext that cannot be read. Says nothing of what was in it. */
export class UnreadableError extends Error {
  constructor() {
    super('a ciphertext cannot be read');
    this.name = 'UnreadableError';
  }
}

/** AES-256-GCM with a random 96-bit nonce and a 128-bit tag (NIST SP 800-38D section 8.2.2). */
const algorithm = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const options = { authTagLength: tagBytes };
/** Plaintext is filled with spaces, which JSON ignores, to a multiple of this many bytes. */
const blockBytes = 64;
/** What a ciphertext begins with. Another form gets another number; old texts stay readable. */
const version = 'v1.';

/**
 * Makes the vault from two keys of 32 bytes.
 * @throws RangeError when a key has another length
 */
export function createVault(vaultKey: Buffer, bsnIndexKey: Buffer): Vault {
  for (const key of [vaultKey, bsnIndexKey]) {
    if (key.length !== keyBytes) throw new RangeError('keys of the vault have 32 bytes');
  }
  const master = createSecretKey(vaultKey);
  const indexKey = createSecretKey(bsnIndexKey);
  return {
    createKey(subject) {
      const key = randomBytes(keyBytes);
      const wrapped = seal(master, key, keyContext(subject));
      key.fill(0);
      return wrapped;
    },
    unwrapKey(subject, wrapped) {
      const bytes = unseal(master, wrapped, keyContext(subject));
      if (bytes.length !== keyBytes) throw new UnreadableError();
      const key = createSecretKey(bytes);
      bytes.fill(0);
      return key;
    },
    encrypt: (key, place, value) => seal(key, toPaddedJson(value), valueContext(place)),
    decrypt: (key, place, ciphertext) => parseJson(unseal(key, ciphertext, valueContext(place))),
    indexOf: (bsn) => createHmac('sha256', indexKey).update(`bsn\n${bsn}`).digest('base64url'),
  };
}

const keyContext = (subject: SubjectId): Buffer => Buffer.from(`sluis key v1\n${subject}`);
const valueContext = ({ subject, field }: Place): Buffer => Buffer.from(`sluis value v1\n${subject}\n${field}`);

function seal(key: KeyObject, plaintext: Buffer, context: Buffer): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, options).setAAD(context);
  const bytes = Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  return version + bytes.toString('base64url');
}

function unseal(key: KeyObject, text: string, context: Buffer): Buffer {
  if (!text.startsWith(version)) throw new UnreadableError();
  const bytes = Buffer.from(text.slice(version.length), 'base64url');
  if (bytes.length < nonceBytes + tagBytes) throw new UnreadableError();
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), options);
  decipher.setAAD(context).setAuthTag(bytes.subarray(-tagBytes));
  try {
    // In GCM `update` gives all of the plaintext; `final` adds nothing and throws when the tag is not right.
    const plaintext = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
    decipher.final();
    return plaintext;
  } catch {
    throw new UnreadableError();
  }
}

function toPaddedJson(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  return Buffer.concat([json, Buffer.alloc(-json.length & (blockBytes - 1), ' ')]);
}

/** What was encrypted here is JSON; should it not be, the error of `JSON.parse` must not quote it. */
function parseJson(plaintext: Buffer): unknown {
  try {
    return JSON.parse(plaintext.toString('utf8'));
  } catch {
    throw new UnreadableError();
  }
}
