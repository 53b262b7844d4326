import { expect, test } from 'vitest';
import { RuleStrikes } from './rule-strikes.ts';

const [one, other] = [`sha3-512:${'A'.repeat(86)}`, `sha3-512:${'B'.repeat(86)}`] as const;
const minute = 60_000;

function start() {
  const clock = { now: 5_000 };
  const strikes = new RuleStrikes(() => clock.now);
  const strike = (times: number): void => {
    for (let time = 0; time < times; time += 1) strikes.strike(one);
  };
  /** For how many whole minutes from now it is not asked. */
  const pause = (): number => {
    const since = clock.now;
    while (strikes.isPaused(one)) clock.now += minute;
    return (clock.now - since) / minute;
  };
  return { clock, strikes, strike, pause };
}

test('two strikes stop nothing, and the third stops that agreement alone', () => {
  const { strikes, strike } = start();
  strike(2);
  expect(strikes.isPaused(one)).toBe(false);
  strike(1);
  expect([strikes.isPaused(one), strikes.isPaused(other)]).toEqual([true, false]);
});

test('slow moments that are far apart never add up', () => {
  const { clock, strikes, strike } = start();
  for (let time = 0; time < 20; time += 1) {
    strike(1);
    clock.now += 2 * minute;
  }
  expect(strikes.isPaused(one)).toBe(false);
});

test('no pause is for good: each is twice the last, up to an hour, and is forgotten after a quiet hour', () => {
  const { clock, strike, pause } = start();
  const pauses = Array.from({ length: 9 }, () => {
    strike(3);
    return pause();
  });
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  clock.now += 61 * minute;
  strike(3);
  expect(pause()).toBe(1);
});
