import { describe, expect, it } from 'vitest';
import { Crowd } from './crowd.ts';

const crowdAbout = (clients: readonly number[]): Crowd => {
  const crowd = new Crowd();
  for (const client of clients) crowd.add(`s_${client}`);
  return crowd;
};
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a crowd', () => {
  it('is not told while it is about fewer than ten clients, however often they were asked about', () => {
    const asked = [...upTo(9), ...Array<number>(500).fill(1)];
    expect(crowdAbout(asked).told).toBe('under-10');
    expect(crowdAbout([])).toMatchObject({ told: 'under-10', size: 0 });
  });

  it('of ten clients and more is told in fives', () => {
    expect(crowdAbout(upTo(10))).toMatchObject({ told: 10, size: 10 });
    expect(crowdAbout([...upTo(12), 1])).toMatchObject({ told: 15 });
  });

  it('that joins another counts a client of both once', () => {
    const joined = crowdAbout(upTo(9));
    joined.join(crowdAbout(upTo(9)));
    expect(joined.told).toBe('under-10');
    joined.join(crowdAbout([77]));
    expect(joined.told).toBe(20);
  });
});
