import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/** With which messages are signed, kept so that the database alone does not tell it. */
export interface SecretBox {
  /** A new secret (Standard Webhooks), and as it is kept of this subscription. */
  create(subscription: string): { readonly secret: string; readonly sealed: string };
  /** @throws when it was sealed with another key or of another subscription */
  open(subscription: string, sealed: string): string;
}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const secretBytes = 32;

/** @param key 32 bytes */
export function createSecretBox(key: Buffer): SecretBox {
  const sealing: KeyObject = createSecretKey(key);
  return {
    create(subscription) {
      const secret = `whsec_${randomBytes(secretBytes).toString('base64')}`;
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, sealing, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(subscription));
      const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return { secret, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
    },
    open(subscription, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const body = bytes.subarray(nonceBytes + tagBytes);
      const decipher = createDecipheriv(algorithm, sealing, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(subscription)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
  };
}
