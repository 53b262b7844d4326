import { describe, expect, it } from 'vitest';
import catalogue from '../../policies/data/catalogue.json' with { type: 'json' };
import type { Catalogue } from '../contract/generated/types.ts';
import { countClosed } from './look-up.ts';
import { changesIn, fieldsToSupply, missingParts, problemsAt, readRecordForm, toInputs } from './record-form.ts';

const supplied = new Set(['initials', 'phone', 'maxRent', 'currentStayAddress', 'tenancyTraining', 'preferredAreas']);
const maySupply = (_party: string, name: string): boolean => supplied.has(name);
const fields = fieldsToSupply({ maySupply }, 'zorg-een', catalogue as Catalogue);
const form = (entries: Record<string, string>): URLSearchParams => new URLSearchParams(entries);

describe('the form of a record', () => {
  it('asks for nothing that the party may not supply', () => {
    expect(new Set(fields.map(({ name }) => name))).toEqual(supplied);
    const all = fieldsToSupply({ maySupply: () => true }, 'zorg-een', catalogue as Catalogue);
    // A list of debts and scores by domain come over the API only.
    for (const name of ['debtDetails', 'zrmScores', 'caseRef']) {
      expect(all.map((field) => field.name)).not.toContain(name);
    }
  });

  it('reads no field that it does not ask for', () => {
    const read = readRecordForm(form({ 'veld-bsn': '999990019', bsn: '999990019', 'veld-initials': ' Q. ' }), fields);
    expect(read).toEqual({ initials: 'Q.' });
  });

  it('makes values of what people type, and passes on what makes no sense', () => {
    const read = readRecordForm(
      form({
        'veld-maxRent': '612,50',
        'veld-phone': '+31 6 0000 0031',
        'veld-preferredAreas': 'WK199901, WK199904',
        'veld-tenancyTraining-done': 'ja',
      }),
      fields,
    );
    expect(read).toEqual({
      maxRent: 612.5,
      phone: '+31600000031',
      preferredAreas: ['WK199901', 'WK199904'],
      tenancyTraining: { done: true },
    });
    expect(readRecordForm(form({ 'veld-maxRent': 'veel' }), fields)).toEqual({ maxRent: 'veel' });
  });

  it('shows what is known as it would be read again', () => {
    const known = new Map<string, unknown>([
      ['maxRent', 612.5],
      ['tenancyTraining', { done: false, date: '2026-02-12' }],
    ]);
    const inputs = form(Object.fromEntries(toInputs(fields, known)));
    expect(changesIn(readRecordForm(inputs, fields), known, fields)).toEqual({});
  });

  it('changes only what differs, and takes away what was emptied', () => {
    const known = new Map<string, unknown>([
      ['initials', 'J.'],
      ['maxRent', 640],
    ]);
    expect(changesIn({ maxRent: 650 }, known, fields)).toEqual({ initials: null, maxRent: 650 });
  });

  it('tells every problem at its own input, once, and never what was filled in', () => {
    const errors = [
      { pointer: '/records/phone', code: 'pattern', detail: 'kanarie' },
      { pointer: '/records/phone', code: 'anyOf', detail: 'kanarie' },
      { pointer: '/records/currentStayAddress/postcode', code: 'pattern', detail: 'kanarie' },
      { pointer: '/records/somethingElse', code: 'unknown', detail: 'kanarie' },
    ];
    expect(problemsAt(errors, fields).map(({ id }) => id)).toEqual(['veld-phone', 'veld-currentStayAddress-postcode']);
    expect(JSON.stringify(problemsAt(errors, fields))).not.toContain('kanarie');
  });

  it('asks for the parts without which a value is none', () => {
    const missing = missingParts(form({ 'veld-currentStayAddress-street': 'Brugweg' }), fields);
    expect(missing.map(({ part }) => part)).toEqual(['houseNumber', 'postcode', 'city']);
  });
});

describe('what stays closed', () => {
  it('is counted by a general reason: neither the kind of consent nor a secret address shows', () => {
    expect(
      countClosed(['DENY_CONSENT_NOT_EXPLICIT', 'DENY_NO_CONSENT', 'DENY_ADDRESS_SECRET', 'DENY_CONSENT_WITHDRAWN']),
    ).toEqual([
      { why: 'consent', count: 3 },
      { why: 'other', count: 1 },
    ]);
  });
});
