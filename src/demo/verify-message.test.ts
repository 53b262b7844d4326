import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../contract/vocabulary.ts';
import { type MessageHeaders, verifyMessage } from './verify-message.ts';

const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const other = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;
const now = toInstant(Date.parse('2026-03-02T09:00:00Z'));
const body = Buffer.from('{"data":"één"}');
const sign = (by: string, at: number = now) => new Webhook(by).sign('d_1', new Date(at), body.toString());
const headersOf = (signature: string, at: number = now): MessageHeaders => ({
  'webhook-id': 'd_1',
  'webhook-timestamp': String(Math.floor(at / 1000)),
  'webhook-signature': signature,
});

/** What docs/deliveries.md shows to who builds a receiver: the same judgement, tried with the same messages. */
const page = readFileSync(new URL('../../docs/deliveries.md', import.meta.url), 'utf8');
const [, shown = ''] = page.match(/```js\n([\s\S]+?)```/) ?? [];
const snippet: { isGenuine: typeof verifyMessage } = await import(`data:text/javascript,${encodeURIComponent(shown)}`);

describe.each([
  ['the receiver of the demo', verifyMessage],
  ['the receiver in the documentation', snippet.isGenuine],
])('%s', (_receiver, verify) => {
  it('believes what is signed with its secret, whichever of the signatures that is', () => {
    expect(verify(headersOf(sign(secret)), body, secret, now)).toBe(true);
    expect(verify(headersOf(`${sign(other)} v1a,AAAA ${sign(secret)}`), body, secret, now)).toBe(true);
  });

  it.each<[string, MessageHeaders, Buffer]>([
    ['is signed with another secret', headersOf(sign(other)), body],
    ['was changed on the way', headersOf(sign(secret)), Buffer.from('{"data":"twee"}')],
    ['has the name of another message', { ...headersOf(sign(secret)), 'webhook-id': 'd_2' }, body],
    ['was sent six minutes ago', headersOf(sign(secret, now - 360_000), now - 360_000), body],
    ['comes from the future', headersOf(sign(secret, now + 360_000), now + 360_000), body],
    ['has another time than was signed', headersOf(sign(secret, now - 60_000)), body],
    ['has no time', { ...headersOf(sign(secret)), 'webhook-timestamp': undefined }, body],
    ['has a time that is no number', { ...headersOf(sign(secret)), 'webhook-timestamp': 'nu' }, body],
    ['has no signature', headersOf(''), body],
    ['has a signature of another kind', headersOf(sign(secret).replace('v1,', 'v2,')), body],
    ['has half a signature', headersOf(sign(secret).slice(0, 20)), body],
    ['has nothing', {}, body],
  ])('does not believe what %s', (_, headers, text) => {
    expect(verify(headers, text, secret, now)).toBe(false);
  });
});
