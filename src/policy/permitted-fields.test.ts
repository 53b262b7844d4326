import { describe, expect, test } from 'vitest';
import type { Decision } from '../contract/generated/types.ts';
import { isPermittedFields, isPolicyDecision, type PermittedFields, toPolicyDecision } from './permitted-fields.ts';

const granted = { clause: 'P04.HUB.COR', basis: ['eu.avg.6-1-b'], consent: ['waiver' as const] };
const document = (): Decision => ({
  outcome: 'permitted',
  fields: {
    bsn: { effect: 'none', stoppedAt: 'law', reason: 'DENY_STATUTORY_BSN' },
    dateOfBirth: { effect: 'part', part: 'year', ...granted },
    initials: { effect: 'all', ...granted },
  },
});

describe('permitted fields', () => {
  const { permitted } = toPolicyDecision(document());

  test('hold no field that was refused or not asked for', () => {
    expect(permitted.names).toEqual(['dateOfBirth', 'initials']);
    expect(permitted.partOf('bsn')).toBeUndefined();
    expect(permitted.partOf('familyName')).toBeUndefined();
    expect(() => permitted.clauseOf('bsn')).toThrow(expect.objectContaining({ code: 'internal-error' }));
  });

  test('say how much of a field may be shown, and by which clause', () => {
    expect(permitted.partOf('dateOfBirth')).toBe('year');
    expect(permitted.partOf('initials')).toBe('all');
    expect(permitted.clauseOf('initials')).toBe('P04.HUB.COR');
  });

  test('cannot be forged: a look-alike has no seal', () => {
    const lookAlike = { names: ['bsn'], partOf: () => 'all', clauseOf: () => 'P04.HUB.COR' };
    const heir: PermittedFields = Object.create(permitted);
    const copy: PermittedFields = Object.create(Object.getPrototypeOf(permitted));
    for (const forged of [lookAlike, heir, copy, { ...permitted }, null, undefined, 'bsn']) {
      expect(isPermittedFields(forged)).toBe(false);
    }
    expect(isPermittedFields(permitted)).toBe(true);
    expect(() => copy.partOf('bsn')).toThrow(TypeError);
    expect(() => copy.names).toThrow(TypeError);
  });

  test('cannot be added to', () => {
    expect(() => Reflect.apply(Array.prototype.push, permitted.names, ['bsn'])).toThrow(TypeError);
    expect(Reflect.set(permitted, 'partOf', () => 'all')).toBe(false);
    expect(permitted.names).toEqual(['dateOfBirth', 'initials']);
  });
});

describe('a decision of the policy', () => {
  test('lists what was refused and why', () => {
    const decision = toPolicyDecision(document());
    expect(decision.refused).toEqual([{ field: 'bsn', reason: 'DENY_STATUTORY_BSN' }]);
    expect(decision.outcome).toBe('permitted');
    expect(decision.document).toEqual(document());
    expect(decision.fields).toEqual(document().fields);
  });

  test('cannot be changed, because equal questions share it', () => {
    const decision = toPolicyDecision(document());
    const field = decision.document.fields['bsn'];
    expect(Reflect.set(Object(field), 'effect', 'all')).toBe(false);
    expect(Reflect.set(decision.document.fields, 'bsn', { effect: 'all', ...granted })).toBe(false);
    expect(Reflect.set(decision, 'outcome', 'refused')).toBe(false);
    expect(Object.isFrozen(decision.refused[0])).toBe(true);
  });

  test('cannot be forged', () => {
    const decision = toPolicyDecision(document());
    expect(isPolicyDecision(decision)).toBe(true);
    expect(isPolicyDecision({ ...decision })).toBe(false);
    expect(isPolicyDecision(null)).toBe(false);
  });
});
