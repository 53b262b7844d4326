import { describe, expect, it } from 'vitest';
import type { EntryDraft } from './audit.ts';
import { toCountable, toNamed } from './entry-names.ts';

const nameFor = (reference: string, party: string): string => `${reference}@${party}`;
const draft: EntryDraft = {
  ...{ kind: 'consent-given', traceId: '', spanId: '', subject: 's_1', case: 't_1', consents: ['k_1', 'k_2'] },
};

describe('an entry by the names of its party', () => {
  it('has none of the references that are the same for every party', () => {
    const named = toNamed({ ...draft, party: 'de-brug', record: 'k_3', fields: ['phone'] }, nameFor);
    expect(named).toEqual({
      ...{ kind: 'consent-given', traceId: '', spanId: '', party: 'de-brug', fields: ['phone'] },
      ...{ subject: 's_1@de-brug', case: 't_1@de-brug', consents: ['k_1@de-brug', 'k_2@de-brug'] },
      reference: 'k_3@de-brug',
    });
  });

  it('has its consents in the order of the names', () => {
    const backwards = (reference: string): string => String(9 - Number(reference.slice(2)));
    expect(toNamed({ ...draft, party: 'de-brug' }, backwards).consents).toEqual(['7', '8']);
  });

  it('keeps what is no reference to a client, and has nothing that the draft does not have', () => {
    const plain: EntryDraft = { kind: 'breach', traceId: '', spanId: '', party: 'de-brug', reference: 'b_1' };
    expect(toNamed(plain, nameFor)).toEqual(plain);
  });

  it('of no party has the references, the record too', () => {
    expect(toNamed({ ...draft, record: 'k_3' }, nameFor)).toEqual({ ...draft, reference: 'k_3' });
  });
});

it('an entry to count by has the references of its columns, and none where there is none', () => {
  const entry = { id: 'e', at: '', ...draft };
  expect(toCountable(entry, { subject: 's_0', case_ref: 't_0' })).toEqual({ ...entry, subject: 's_0', case: 't_0' });
  const { subject: _subject, case: _case, ...rest } = entry;
  expect(toCountable(entry, { subject: null, case_ref: null })).toEqual(rest);
});
