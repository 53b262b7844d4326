import { expect, test } from 'vitest';
import { createSecretBox } from './secrets.ts';

const box = createSecretBox(Buffer.alloc(32, 1));

test('a secret has the form of Standard Webhooks, and each is another one', () => {
  const made = [box.create('a_1'), box.create('a_1')];
  for (const { secret, sealed } of made) {
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
    expect(sealed).not.toContain(secret.slice(6, 20));
  }
  expect(made[0]?.secret).not.toBe(made[1]?.secret);
});

test('a sealed secret opens for its own subscription and with its own key only', () => {
  const { secret, sealed } = box.create('a_1');
  expect(box.open('a_1', sealed)).toBe(secret);
  expect(() => box.open('a_2', sealed)).toThrow();
  expect(() => createSecretBox(Buffer.alloc(32, 2)).open('a_1', sealed)).toThrow();
  const bytes = Buffer.from(sealed, 'base64');
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  expect(() => box.open('a_1', bytes.toString('base64'))).toThrow();
});
