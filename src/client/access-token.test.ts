import { expect, it } from 'vitest';
import { rememberToken } from './access-token.ts';

const minute = 60_000;

it('asks once for requests that come together, and again when the token is about to end', async () => {
  let asked = 0;
  let lives = 10 * minute;
  const tokenOf = rememberToken(async () => {
    asked += 1;
    return { token: `t${asked}`, expiresAt: Date.now() + lives };
  });
  lives = 10_000;
  expect(await Promise.all([tokenOf(), tokenOf(), tokenOf()])).toEqual(['t1', 't1', 't1']);
  lives = 10 * minute;
  expect([await tokenOf(), await tokenOf()]).toEqual(['t2', 't2']);
});

it('does not remember that there was none', async () => {
  const answers = [Promise.reject(new Error('down')), Promise.resolve({ token: 'up', expiresAt: Date.now() + minute })];
  answers[0]?.catch(() => undefined);
  const tokenOf = rememberToken(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
  await expect(tokenOf()).rejects.toThrow('down');
  expect(await tokenOf()).toBe('up');
});
