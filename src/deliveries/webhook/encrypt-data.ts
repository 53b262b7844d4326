import { CompactEncrypt, importJWK } from 'jose';
import type { InputError } from '../../contract/contract.ts';
import type { RecipientJwk } from '../../contract/generated/types.ts';

/** What of an event changes when its data is encrypted; the envelope stays readable, and holds nothing of a client. */
export interface EncryptedData {
  readonly datacontenttype: 'application/jose';
  /** A compact JWE. */
  readonly data: string;
}

const leastModulus = 256; // bytes: 2048 bits
const largestModulus = 1024;

/**
 * What is wrong with a key that somebody registers to have data encrypted to, beyond what its schema says; empty when it
 * can be used.
 */
export async function findKeyProblems(key: RecipientJwk, pointer: string): Promise<readonly InputError[]> {
  if (await isUsable(key)) return [];
  const kinds =
    'RSA of 2048 to 8192 bits and exponent 65537 with RSA-OAEP-256, or P-256, P-384 or P-521 with ECDH-ES+A256KW';
  return [{ pointer, code: 'key', detail: `must be a public key: ${kinds}` }];
}

async function isUsable(key: RecipientJwk): Promise<boolean> {
  if (!(key.kty === 'RSA' ? isStrong(key) : key.crv !== undefined)) return false;
  if (key.alg !== undefined && key.alg !== algorithmOf(key)) return false;
  try {
    // Whether a point is on its curve: encrypting tells.
    await encryptData(null, key);
    return true;
  } catch {
    return false;
  }
}

/** With an exponent such as 1 anybody can read what was encrypted; in practice it is always 65537. */
function isStrong({ n = '', e }: RecipientJwk): boolean {
  const { length } = Buffer.from(n, 'base64url');
  return e === 'AQAB' && length >= leastModulus && length <= largestModulus;
}

const algorithmOf = ({ kty }: Pick<RecipientJwk, 'kty'>): string => (kty === 'RSA' ? 'RSA-OAEP-256' : 'ECDH-ES+A256KW');

/** Of a key only what its kind needs. */
function importKey({ kty, n = '', e = '', crv = 'P-256', x = '', y = '' }: RecipientJwk) {
  return importJWK(kty === 'RSA' ? { kty, n, e } : { kty, crv, x, y }, algorithmOf({ kty }));
}

/**
 * The data of an event as a compact JWE (RFC 7516) that only the holder of the recipient's key can read: put it over the
 * event, before it is signed. The envelope (id, type, sequence, subject) is not encrypted.
 * @throws when the key cannot be used; `findKeyProblems` says so beforehand
 */
export async function encryptData(data: unknown, key: RecipientJwk): Promise<EncryptedData> {
  const jwe = await new CompactEncrypt(Buffer.from(JSON.stringify(data)))
    .setProtectedHeader({
      alg: algorithmOf(key),
      enc: 'A256GCM',
      cty: 'application/json',
      ...(key.kid === undefined ? {} : { kid: key.kid }),
    })
    .encrypt(await importKey(key));
  return { datacontenttype: 'application/jose', data: jwe };
}
