import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../contract/generated/types.ts';
import { createReplayTally, type Replayed } from './replay.ts';

type Result = ReturnType<ReturnType<typeof createReplayTally>['result']>;

interface Asked {
  readonly party: 'a' | 'b';
  readonly client: number;
  readonly replayed: Replayed;
}

const changed: Replayed = {
  ...{ counted: true, now: new Map(), later: new Map() },
  changes: [{ field: 'initials', effect: 'wider', now: { show: 'none', reason: 'DENY_ROLE' }, later: { show: 'all' } }],
};
const same: Replayed = { counted: true, now: new Map(), later: new Map(), changes: [] };
const left: Replayed = { counted: false, reason: 'facts-differ' };

function tell(asked: readonly Asked[]): Result {
  const tally = createReplayTally(500);
  for (const [index, { party, client, replayed }] of asked.entries()) {
    const entry = { id: `e_${index}`, party, purpose: 'P01', subject: `s_${client}` } as Partial<Entry> as Entry;
    tally.add(entry, replayed);
  }
  return tally.result();
}

const times = (count: number, one: (index: number) => Asked): Asked[] =>
  Array.from({ length: count }, (_, i) => one(i));
const many = times(100, (client) => ({ party: 'a', client, replayed: same }));

describe('decisions that were looked at again', () => {
  it('tell nothing of one more, of nine clients or fewer of a party', () => {
    const outcomes = fc.constantFrom(changed, left);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 }), outcomes, (clients, replayed) => {
        const few = clients.map((client): Asked => ({ party: 'b', client, replayed }));
        const rest = many.slice(few.length);
        const next: Asked = { party: 'b', client: 1, replayed };
        expect(tell([...rest.slice(1), ...few, next])).toEqual(tell([...rest, ...few]));
        expect(tell([...many.slice(few.length), ...few])).toMatchObject({
          ...{ groups: [], reasons: [], stricter: 'under-10', wider: 'under-10', notCounted: 'under-10' },
        });
      }),
    );
  });

  it('of one party do not move the rounding of those of another', () => {
    const others = times(12, (client) => ({ party: 'b', client, replayed: changed }));
    for (let own = 10; own < 30; own += 1) {
      const mine = times(own, (client) => ({ party: 'a', client, replayed: changed }));
      expect(tell([...many, ...others, ...mine]).wider).toBe(10 + Math.round(own / 5) * 5);
    }
  });

  it('are not told as a whole when so few are left over that they would follow from it', () => {
    const all = times(100, (client) => ({ party: 'b', client, replayed: changed }));
    expect(tell(all)).not.toHaveProperty('looked');
    expect(tell([...all, ...many.slice(0, 3)])).not.toHaveProperty('looked');
    expect(tell([...all, ...many.slice(0, 10)]).looked).toBe(110);
  });
});
