import { CompactEncrypt, importJWK, type JWK } from 'jose';
import type { RecipientKey } from './webhooks.ts';

/** What of an event changes when its data is encrypted; the envelope stays readable, and holds nothing of a client. */
export interface EncryptedData {
  readonly datacontenttype: 'application/jose';
  /** A compact JWE. */
  readonly data: string;
}

const curves: ReadonlySet<unknown> = new Set(['P-256', 'P-384', 'P-521']);
const leastModulus = 256; // bytes: 2048 bits
const largestModulus = 1024;
/** Members of a JWK that only a private key has (RFC 7518 section 6). */
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/**
 * What is wrong with a key that somebody registers to have data encrypted to; undefined when it can be used. A private
 * key is refused: who sends it has given it away.
 */
export async function findKeyFault(
  key: RecipientKey,
): Promise<'private' | 'kind' | 'purpose' | 'malformed' | undefined> {
  if (privateMembers.some((member) => member in key)) return 'private';
  const { use = 'enc', alg = algorithmOf(key) } = key;
  if (!isLargeEnough(key)) return 'kind';
  if (use !== 'enc' || alg !== algorithmOf(key)) return 'purpose';
  try {
    await importKey(key);
    return undefined;
  } catch {
    return 'malformed';
  }
}

function isLargeEnough(key: RecipientKey): boolean {
  const { n, crv } = key;
  if (key.kty === 'EC') return curves.has(crv);
  if (typeof n !== 'string') return false;
  const { length } = Buffer.from(n, 'base64url');
  return length >= leastModulus && length <= largestModulus;
}

const algorithmOf = ({ kty }: RecipientKey): string => (kty === 'RSA' ? 'RSA-OAEP-256' : 'ECDH-ES+A256KW');

/** Of a key only what its kind needs: the rest of what somebody registered is not handed on. */
function importKey(key: RecipientKey) {
  const { n, e, crv, x, y } = key;
  const material: unknown = key.kty === 'RSA' ? { kty: 'RSA', n, e } : { kty: 'EC', crv, x, y };
  return importJWK(material as JWK, algorithmOf(key));
}

/**
 * The data of an event as a compact JWE (RFC 7516) that only the holder of the recipient's key can read: put it over the
 * event, before it is signed. The envelope (id, type, sequence, subject) is not encrypted.
 * @throws when the key cannot be used; `findKeyFault` says so beforehand
 */
export async function encryptData(data: unknown, key: RecipientKey): Promise<EncryptedData> {
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
