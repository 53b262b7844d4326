import { expect, test } from 'vitest';
import { createTurns } from './looks.ts';

/** A look that ends when it is told to. */
function open() {
  const { promise, resolve } = Promise.withResolvers<string>();
  let begun = false;
  const look = (): Promise<string> => {
    begun = true;
    return promise;
  };
  return { look, end: resolve, hasBegun: () => begun };
}

test('one look is made at a time, in the order in which they were asked for', async () => {
  const take = createTurns<string>();
  const [first, second] = [open(), open()];
  const one = take('woonveste', 'may', first.look);
  const other = take('thuishof', 'may', second.look);
  await Promise.resolve();
  expect([first.hasBegun(), second.hasBegun()]).toEqual([true, false]);
  first.end('first');
  expect(await one).toBe('first');
  second.end('second');
  expect(await other).toBe('second');
});

test('whoever looks often keeps nobody waiting: the same look is shared, another one is refused', async () => {
  const take = createTurns<string>();
  const [first, next] = [open(), open()];
  const looks = Array.from({ length: 10 }, () => take('de-brug', 'may', first.look));
  await expect(take('de-brug', 'june', next.look)).rejects.toMatchObject({ code: 'too-many-requests' });
  const other = take('woonveste', 'may', next.look);
  first.end('first');
  expect(new Set(await Promise.all(looks))).toEqual(new Set(['first']));
  next.end('next');
  expect(await other).toBe('next');
  expect(await take('de-brug', 'june', async () => 'june')).toBe('june');
});

test('no more than some wait, and one that fails keeps nobody waiting', async () => {
  const take = createTurns<string>();
  const first = open();
  const failing = take('party-0', 'may', async () => {
    await first.look();
    throw new Error('the store is gone');
  });
  const waiting = [1, 2, 3, 4].map((number) => take(`party-${number}`, 'may', async () => `found ${number}`));
  await expect(take('party-5', 'may', async () => '')).rejects.toMatchObject({ code: 'too-many-requests' });
  first.end('');
  await expect(failing).rejects.toThrow('gone');
  expect(await Promise.all(waiting)).toEqual(['found 1', 'found 2', 'found 3', 'found 4']);
  expect(await take('party-5', 'may', async () => 'found 5')).toBe('found 5');
});
