import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../contract/vocabulary.ts';

/** The headers of a message, in small letters. */
export type MessageHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** In milliseconds: how far the clocks of sender and receiver may be apart, so that an old message cannot be sent again. */
const tolerance = 5 * 60 * 1000;

/**
 * Whether a message is what the gateway sent, whole and just now: what every receiver does before it believes one (Standard
 * Webhooks 1.0.0). docs/deliveries.md shows it to who builds a receiver.
 * @param body as it came, before anything read it
 */
export function verifyMessage(headers: MessageHeaders, body: Buffer, secret: string, now: Instant): boolean {
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) => headers[`webhook-${name}`]);
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return false;
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp) * 1000) > tolerance) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
    return signature.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
