import { createHmac } from 'node:crypto';
import type { Instant } from '../../contract/vocabulary.ts';
import type { WebhookMessage } from './webhooks.ts';

export type SignatureHeaders = Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>>;

const prefix = 'whsec_';
/** In bytes (Standard Webhooks 1.0.0, "Signature scheme"). */
const [shortest, longest] = [24, 64];

/**
 * The headers by which a receiver knows that a message is ours, whole and fresh (Standard Webhooks 1.0.0). One signature
 * for each secret that counts, so that a receiver may change over from one to the next at any moment in between.
 * @throws when a secret is not one of ours: then nothing is sent, rather than something that nobody can verify
 */
export function signMessage({ id, body }: WebhookMessage, secrets: readonly string[], at: Instant): SignatureHeaders {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) throw new Error('the id of a message must not hold what separates what is signed');
  if (secrets.length === 0) throw new Error('a message is never sent without a signature');
  const timestamp = String(Math.floor(at / 1000));
  const signed = `${id}.${timestamp}.${body}`;
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', toKey(secret)).update(signed).digest('base64')}`,
  );
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

function toKey(secret: string): Buffer {
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  if (!secret.startsWith(prefix) || key.length < shortest || key.length > longest) {
    throw new Error('a secret of a subscription is not of the form that is signed with');
  }
  return key;
}
