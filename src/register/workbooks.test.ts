import { expect, test } from 'vitest';
import { toRegister } from './register.fixture.ts';
import { keepWorkbooks } from './workbooks.ts';

const register = toRegister();
const other = { ...register, region: `${register.region} 2` };

test('a workbook is made once, however often and at whatever moment it is asked for', async () => {
  let made = 0;
  const write = keepWorkbooks(async (_, language) => {
    made += 1;
    return Buffer.from(`${language} ${made}`);
  });
  const first = await Promise.all([write(register, 'nl'), write(structuredClone(register), 'nl')]);
  expect(first.map(String)).toEqual(['nl 1', 'nl 1']);
  expect(String(await write(register, 'nl'))).toBe('nl 1');
  expect(String(await write(register, 'en'))).toBe('en 2');
  expect(String(await write(other, 'nl'))).toBe('nl 3');
});

test('one is made at a time, and one that fails is made anew', async () => {
  let busy = 0;
  let isBroken = true;
  const write = keepWorkbooks(async ({ region }) => {
    busy += 1;
    expect(busy).toBe(1);
    await Promise.resolve();
    busy -= 1;
    if (region === other.region && isBroken) throw new Error('broken');
    return Buffer.from(region);
  });
  const [one, failed, last] = await Promise.allSettled([
    write(register, 'nl'),
    write(other, 'nl'),
    write(register, 'en'),
  ]);
  expect([one.status, failed.status, last.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  isBroken = false;
  expect(String(await write(other, 'nl'))).toBe(other.region);
});
