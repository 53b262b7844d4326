import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../contract/vocabulary.ts';
import { signMessage } from './sign-message.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const newSecret = (bytes: number) => `whsec_${randomBytes(bytes).toString('base64')}`;

describe('signing a message', () => {
  it('gives the signature of the vector that the makers of Standard Webhooks publish', () => {
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' };
    expect(signMessage(message, [secret], toInstant(1_614_265_330_000))).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it.each([
    ['no secret at all', []],
    ['a secret without its prefix', [secret.slice(6)]],
    ['a secret of too few bytes', [newSecret(23)]],
    ['a secret of too many bytes', [newSecret(65)]],
    ['one good secret and one that is not', [secret, 'whsec_']],
  ])('sends nothing with %s', (_, secrets) => {
    expect(() => signMessage({ id: 'd_1', body: '{}' }, secrets, toInstant(0))).toThrow();
  });

  it('takes no id in which the dot that separates what is signed could stand', () => {
    expect(() => signMessage({ id: 'd_1.2', body: '{}' }, [secret], toInstant(0))).toThrow();
  });

  it('is accepted by the library of Standard Webhooks, with each secret that counts and with no other', () => {
    const json = fc.json().map((text) => ({ id: 'd_0123456789', body: text }));
    const size = fc.integer({ min: 24, max: 64 });
    fc.assert(
      fc.property(json, fc.array(size, { minLength: 1, maxLength: 3 }), (message, sizes) => {
        const secrets = sizes.map(newSecret);
        const headers = signMessage(message, secrets, toInstant(Date.now()));
        for (const one of secrets) new Webhook(one).verify(message.body, headers);
        expect(() => new Webhook(newSecret(24)).verify(message.body, headers)).toThrow();
        expect(() => new Webhook(secrets[0] ?? '').verify(`${message.body} `, headers)).toThrow();
        expect(() => new Webhook(secrets[0] ?? '').verify(message.body, { ...headers, 'webhook-id': 'd_1' })).toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
