import { describe, expect, it } from 'vitest';
import type { Entry, FieldDecision } from '../contract/generated/types.ts';
import type { PermittedFields, PolicyDecision } from '../policy/policy.ts';
import type { SourceRecord } from '../sources/sources.ts';
import { type Redacted, redact } from './redact.ts';
import { toResponse } from './response.ts';

const entry: Entry = {
  id: `e_${'x'.repeat(22)}`,
  at: '2026-06-01T09:00:00.000Z',
  kind: 'disclosure',
  traceId: '1'.repeat(32),
  spanId: '2'.repeat(16),
  purpose: 'P04',
  agreement: { id: 'kanarie', version: '1.0.0', hash: `sha3-512:${'a'.repeat(86)}` },
  fields: ['bsn', 'phone'],
};
const permitted: Partial<PermittedFields> = { names: ['phone'], partOf: () => 'all' };
const record: Partial<SourceRecord> = { values: new Map([['phone', '+31612345678']]), reports: [] };
const disclosed = redact(record as SourceRecord, permitted as PermittedFields);
const decided: Partial<PolicyDecision> = {
  fields: {
    bsn: { effect: 'none', stoppedAt: 'law', reason: 'DENY_STATUTORY_BSN' },
    phone: { effect: 'all', clause: 'P04.HUB.COR', basis: ['eu.avg.6-1-b'], consent: ['waiver'] },
  },
};
const decision = decided as PolicyDecision;

describe('the body of a disclosure', () => {
  it('tells of each field what became of it, in the order in which they were asked', () => {
    const { data, fields, ...rest } = toResponse(entry, decision, disclosed);
    expect(data).toEqual({ phone: '+31612345678' });
    expect(Object.entries(fields)).toEqual([
      ['bsn', { outcome: 'withheld', reason: 'DENY_STATUTORY_BSN' }],
      ['phone', { outcome: 'disclosed', clause: 'P04.HUB.COR', basis: ['eu.avg.6-1-b'], consent: ['waiver'] }],
    ]);
    expect(rest).toEqual({ id: entry.id, decidedAt: entry.at, agreement: entry.agreement, purpose: 'P04' });
  });

  it('says of which part it is', () => {
    const part: FieldDecision = { effect: 'part', part: 'year', clause: 'P04.HUB.COR', basis: [], consent: [] };
    const of: Partial<PolicyDecision> = { fields: { ...decision.fields, phone: part } };
    expect(toResponse(entry, of as PolicyDecision, disclosed).fields['phone']).toMatchObject({ part: 'year' });
  });

  it('is not made of data that were not redacted', () => {
    const forged: Pick<Redacted, 'data'> = { data: { bsn: '999990019' } };
    expect(() => toResponse(entry, decision, forged as Redacted)).toThrow(TypeError);
  });

  it('is not made of a field that was not decided about, nor without an agreement', () => {
    expect(() => toResponse({ ...entry, fields: ['diagnosis'] }, decision, disclosed)).toThrow('was not decided');
    const { agreement: _, ...without } = entry;
    expect(() => toResponse(without, decision, disclosed)).toThrow('decided on nothing');
  });

  it('of an entry without fields tells of none', () => {
    const { fields: _, ...without } = entry;
    expect(toResponse(without, decision, disclosed).fields).toEqual({});
  });
});
