import { createHmac, timingSafeEqual } from 'node:crypto';
import type { components } from './generated/api.ts';

/** A message that the gateway delivers: a CloudEvent. */
export type Delivered = components['schemas']['CloudEvent'];

/** A message as it came in at a webhook: the body byte for byte, before anybody parsed it. */
export interface SignedMessage {
  /** The value of a header by its name in small letters. */
  readonly header: (name: string) => string | undefined;
  readonly body: string | Uint8Array;
}

/** How far the clocks may be apart, in seconds (Standard Webhooks). */
const tolerance = 5 * 60;

/**
 * The message when it is of the gateway, unchanged and of these minutes; undefined otherwise: answer 401 then, and do
 * nothing with it. Remember the `id` of what was dealt with: one may come twice, with the same `id`.
 * @param secret what the gateway gave when the subscription was made, `whsec_…`; of a change of secret, the new one
 * @param now milliseconds since 1970
 */
export function readDelivery(message: SignedMessage, secret: string, now = Date.now()): Delivered | undefined {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(message.header);
  if (id === undefined || timestamp === undefined || signatures === undefined) return undefined;
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > tolerance) return undefined;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(message.body).digest();
  const isOurs = signatures.split(' ').some((signature) => {
    const [version, value = ''] = signature.split(',');
    const given = Buffer.from(value, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isOurs) return undefined;
  const event = parse(message.body);
  // The header is what was signed as the name of the message; a body that says another name is another message.
  return event?.id === id ? event : undefined;
}

function parse(body: string | Uint8Array): Delivered | undefined {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8')) as Delivered;
  } catch {
    return undefined;
  }
}
