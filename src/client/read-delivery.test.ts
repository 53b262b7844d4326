import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { readDelivery } from './read-delivery.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
const id = `d_${'a'.repeat(22)}`;
const now = Date.parse('2026-05-12T09:00:00Z');
const body = JSON.stringify({ specversion: '1.0', id, type: 'nl.sluis.support-status.changed.v1' });

/** As the reference implementation of Standard Webhooks signs. */
function signed(text = body, by = secret, at = now) {
  const headers = new Map([
    ['webhook-id', id],
    ['webhook-timestamp', String(Math.floor(at / 1000))],
    ['webhook-signature', new Webhook(by).sign(id, new Date(at), text)],
  ]);
  return { headers, message: { header: (name: string) => headers.get(name), body: text } };
}

it('reads what the gateway signed', () => {
  expect(readDelivery(signed().message, secret, now)?.id).toBe(id);
});

it('reads it also while the secret is being changed', () => {
  const { headers, message } = signed();
  headers.set(
    'webhook-signature',
    `${signed(body, other).headers.get('webhook-signature')} ${headers.get('webhook-signature')}`,
  );
  expect(readDelivery(message, secret, now)?.id).toBe(id);
});

it('reads nothing of another secret, of another time, or without its headers', () => {
  expect(readDelivery(signed(body, other).message, secret, now)).toBeUndefined();
  expect(readDelivery(signed().message, secret, now + 301_000)).toBeUndefined();
  expect(readDelivery(signed().message, secret, now - 301_000)).toBeUndefined();
  for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) {
    const { headers, message } = signed();
    headers.delete(name);
    expect(readDelivery(message, secret, now)).toBeUndefined();
  }
});

it('reads nothing that was changed, whichever bit', () => {
  fc.assert(
    fc.property(fc.nat(body.length - 1), fc.nat(6), (place, bit) => {
      const bytes = Buffer.from(body);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
      const { message } = signed();
      expect(readDelivery({ ...message, body: bytes }, secret, now)).toBeUndefined();
    }),
  );
});

it('takes no message for another one', () => {
  const disguised = signed(body.replaceAll('a', 'b'));
  expect(readDelivery(disguised.message, secret, now)).toBeUndefined();
});

it('reads nothing that is signed and no JSON', () => {
  expect(readDelivery(signed('{').message, secret, now)).toBeUndefined();
});
