import { describe, expect, it } from 'vitest';
import type { Entry } from '../contract/generated/types.ts';
import { toColumns } from './entry-columns.ts';

const base = { id: `e_${'x'.repeat(22)}`, at: '2026-06-01T09:00:00.000Z', traceId: '', spanId: '' };
type Told = Pick<Entry, 'kind'> & Partial<Entry>;
const outcomeOf = (entry: Told) => toColumns({ ...base, ...entry }).outcome;
const party = 'woonveste';

describe('what came of it, as the log finds entries by', () => {
  it.each<[string, Told, string]>([
    ['a disclosure with a field', { kind: 'disclosure', party, disclosed: ['phone'] }, 'disclosed'],
    ['a disclosure of which nothing was left', { kind: 'disclosure', party, disclosed: [] }, 'refused'],
    ['a request that was refused before it was decided', { kind: 'rejected', party, purpose: 'P06' }, 'refused'],
    ['a message that was sent', { kind: 'delivery', party, purpose: 'P06', disclosed: ['phone'] }, 'disclosed'],
  ])('%s', (_what, entry, outcome) => {
    expect(outcomeOf(entry)).toBe(outcome);
  });

  it.each<[string, Told]>([
    [
      'a delivery that was withheld: nobody asked',
      { kind: 'delivery', party, purpose: 'P06', problem: 'disclosure-refused' },
    ],
    ['a delivery in which nothing was new', { kind: 'delivery', party, purpose: 'P06' }],
    ['a notice', { kind: 'delivery', party }],
    ['the reading of deliveries', { kind: 'delivery-read', party }],
    ['a subscription', { kind: 'subscription-change', party }],
  ])('is nothing for %s', (_what, entry) => {
    expect(outcomeOf(entry)).toBeNull();
  });
});
