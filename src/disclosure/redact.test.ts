import { describe, expect, it } from 'vitest';
import type { Part } from '../contract/generated/types.ts';
import type { PermittedFields } from '../policy/policy.ts';
import type { SourceRecord } from '../sources/sources.ts';
import { assertRedacted, type Redacted, redact, toPart } from './redact.ts';

const address = {
  street: 'Kanarieweg',
  houseNumber: '7',
  postcode: '9876 XA',
  city: 'Kanariestad',
  bagId: '1'.repeat(16),
};
const contact = { name: 'K. Kanarie', org: 'Balans', phone: '+31612345678', email: 'k@kanarie.example' };

/** What a source gave and a decision permitted; the real ones are sealed by their rooms. */
const recordOf = (values: object): SourceRecord => {
  const record: Pick<SourceRecord, 'values' | 'reports'> = { values: new Map(Object.entries(values)), reports: [] };
  return record as SourceRecord;
};
const permit = (parts: Readonly<Record<string, Part | 'all'>>): PermittedFields => {
  const permitted: Pick<PermittedFields, 'names' | 'partOf' | 'clauseOf'> = {
    names: Object.keys(parts),
    partOf: (field) => parts[field],
    clauseOf: () => 'P04.PRO.COR',
  };
  return permitted as PermittedFields;
};

describe('what may leave', () => {
  it('is what was permitted, whatever else a record holds', () => {
    const { data } = redact(
      recordOf({ familyName: 'Kanarie', bsn: '999990019', __proto__: 1 }),
      permit({ familyName: 'all' }),
    );
    expect(data).toEqual({ familyName: 'Kanarie' });
  });

  it('is null for a permitted field without a value', () => {
    const permitted = permit({ familyName: 'all', dateOfBirth: 'year', phone: 'all' });
    expect(redact(recordOf({ phone: null }), permitted).data).toEqual({
      familyName: null,
      dateOfBirth: null,
      phone: null,
    });
  });

  it('is null where the decision names a field and permits nothing of it', () => {
    const names: Pick<PermittedFields, 'names' | 'partOf' | 'clauseOf'> = {
      ...{ names: ['bsn'], partOf: () => undefined, clauseOf: () => 'P04.PRO.COR' },
    };
    expect(redact(recordOf({ bsn: '999990019' }), names as PermittedFields).data).toEqual({ bsn: null });
  });

  it('keeps false, zero and an empty text, which are values', () => {
    const values = { supportActive: false, maxRent: 0, initials: '' };
    expect(redact(recordOf(values), permit({ supportActive: 'all', maxRent: 'all', initials: 'all' })).data).toEqual(
      values,
    );
  });

  it('is of a whole value only the permitted part', () => {
    const parts = {
      dateOfBirth: 'year',
      nextEvaluationDate: 'month',
      dwellingAddress: 'postcode-area',
      financialContact: 'organisation',
    } as const;
    const values = {
      dateOfBirth: '1994-09-14',
      nextEvaluationDate: '2026-07-01',
      dwellingAddress: address,
      financialContact: contact,
    };
    const { data } = redact(recordOf(values), permit(parts));
    expect(data).toEqual({
      dateOfBirth: '1994',
      nextEvaluationDate: '2026-07',
      dwellingAddress: { postcode: '9876' },
      financialContact: { org: 'Balans' },
    });
    expect(JSON.stringify(data)).not.toMatch(/Kanarie|09-14|XA|3161|bagId/i);
  });
});

describe('a part of a value', () => {
  const parts: readonly Part[] = ['year', 'month', 'postcode-area', 'organisation'];
  const wrong: readonly unknown[] = [
    'Kanarie',
    '1994',
    '1994-9-14',
    '1994-09-14T00:00:00Z',
    ' 1994-09-14',
    19_940_914,
    true,
    [],
    ['1994-09-14'],
    {},
    { postcode: 9876 },
    { org: ['Balans'] },
    { postcode: null },
  ];

  it.each(parts)('shows nothing of a value of another form: %s', (part) => {
    expect(wrong.map((value) => toPart(part, value))).toEqual(wrong.map(() => null));
  });

  it('of a postcode without letters is its four digits', () => {
    expect(toPart('postcode-area', { ...address, postcode: '9876' })).toEqual({ postcode: '9876' });
  });

  it('is not fooled by a contact in the place of an address', () => {
    expect(toPart('postcode-area', contact)).toBeNull();
    expect(toPart('organisation', address)).toBeNull();
  });
});

describe('the seal', () => {
  it('is on what redact made, and on nothing that only looks like it', () => {
    const genuine = redact(recordOf({ phone: '+31612345678' }), permit({ phone: 'all' }));
    expect(() => assertRedacted(genuine)).not.toThrow();
    const forged: Pick<Redacted, 'data'> = { data: { bsn: '999990019' } };
    const copies = [
      forged,
      { ...genuine },
      Object.create(Object.getPrototypeOf(genuine)),
      Object.assign(Object.create(genuine), forged),
    ];
    for (const copy of copies) expect(() => assertRedacted(copy as Redacted)).toThrow(TypeError);
  });
});
