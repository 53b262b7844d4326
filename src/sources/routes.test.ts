import { expect, it } from 'vitest';
import { toInstant, toSubjectId } from '../contract/vocabulary.ts';
import { planFetch } from './routes.ts';
import type { Source, Whom } from './source.ts';

const source = (id: string): Source => ({ id, fetch: async () => ({ values: new Map(), unreadable: [] }) });
const records = source('records');
const routes = [
  { config: { party: 'noordlicht', fields: ['phone', 'supportActive'] }, source: source('noordlicht') },
  { config: { party: 'veenrand', fields: ['phone', 'bsn'] }, source: source('veenrand') },
  { config: { party: 'second-pro', fields: ['phone'] }, source: source('second-pro') },
];
const whom: Whom = {
  subject: toSubjectId('sub_one'),
  caseRefOf: () => 'c_theirs',
  ownRef: 'c_own',
  parties: [
    { party: 'second-pro', type: 'PRO', capacity: 'party' },
    { party: 'noordlicht', type: 'PRO', capacity: 'party' },
    { party: 'veenrand', type: 'MUN', capacity: 'party' },
  ],
  at: toInstant(0),
};

function plan(clauses: Readonly<Record<string, string>>, about: Whom = whom) {
  const permitted = { names: Object.keys(clauses), clauseOf: (field: string) => clauses[field] ?? '' };
  return Object.fromEntries(
    [...planFetch({ routes, records }, about, permitted)].map(([{ id }, names]) => [id, names]),
  );
}

it('a field goes to the system of its sender, the first that is configured, or else to the record store', () => {
  expect(
    plan({ phone: 'P04.PRO.COR', supportActive: 'P04.PRO.COR', email: 'P04.PRO.COR', bsn: 'P01.MUN.PRO' }),
  ).toEqual({ noordlicht: ['phone', 'supportActive'], records: ['email'], veenrand: ['bsn'] });
});

it('a system is not asked under a clause of another sender', () => {
  expect(plan({ phone: 'P08.COR.MUN', bsn: 'P01.PRO.MUN' })).toEqual({ records: ['phone', 'bsn'] });
});

it('a system is not asked when its party is not in the case, is a candidate, or is there as another type', () => {
  const alone = (type: 'PRO' | 'MUN', capacity: 'party' | 'candidate'): Whom => ({
    ...whom,
    parties: [{ party: 'noordlicht', type, capacity }],
  });
  expect(plan({ phone: 'P04.PRO.COR' }, { ...whom, parties: [] })).toEqual({ records: ['phone'] });
  expect(plan({ phone: 'P04.PRO.COR' }, alone('PRO', 'candidate'))).toEqual({ records: ['phone'] });
  expect(plan({ phone: 'P04.PRO.COR' }, alone('MUN', 'party'))).toEqual({ records: ['phone'] });
  expect(plan({ phone: 'P04.PRO.COR' }, alone('PRO', 'party'))).toEqual({ noordlicht: ['phone'] });
});

it('no source is asked for the reference, nor under a clause that cannot be read', () => {
  expect(plan({ caseRef: 'P04.PRO.COR' })).toEqual({});
  expect(plan({ phone: '' })).toEqual({ records: ['phone'] });
});
