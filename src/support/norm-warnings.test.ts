import { describe, expect, test } from 'vitest';
import type { FieldName } from '../contract/generated/types.ts';
import { findNormWarnings, type NormFacts } from './norm-warnings.ts';

const values = (own: Readonly<Record<string, unknown>>) => new Map(Object.entries(own) as [FieldName, unknown][]);
const facts = (more: Partial<NormFacts>): NormFacts => ({
  ...{ today: '2026-04-30', rentsSince: '2026-04-01', maxDaysToSupport: 14, values: values({}) },
  ...more,
});
const kindsOf = (more: Partial<NormFacts>) => findNormWarnings(facts(more)).map(({ kind }) => kind);

describe('what is no reason to warn', () => {
  test('no lease yet, and no number that the parties agreed on', () => {
    expect(kindsOf({ rentsSince: undefined })).toEqual([]);
    expect(kindsOf({ maxDaysToSupport: undefined })).toEqual([]);
  });

  test('the last day of the term', () => {
    expect(kindsOf({ today: '2026-04-15' })).toEqual([]);
    expect(kindsOf({ today: '2026-04-16' })).toEqual(['not-started']);
  });

  test.each([
    ['runs', { status: 'active' }],
    ['paused without a start', { status: 'paused' }],
    ['ended', { status: 'ended' }],
    ['was supplied as active, without an event', { values: values({ supportActive: true }) }],
    [
      'was supplied with a period',
      { values: values({ supportActive: false, supportPeriod: { start: '2026-04-02' } }) },
    ],
    ['was supplied as ended', { values: values({ supportEndDate: '2026-04-20' }) }],
  ] as const)('support that %s', (_what, more) => {
    expect(kindsOf(more)).toEqual([]);
  });

  test('an evaluation today or later, one that was held, and one of support that ended', () => {
    const running = { status: 'active' } as const;
    for (const day of ['2026-04-30', '2026-05-01', null]) {
      expect(kindsOf({ ...running, values: values({ nextEvaluationDate: day }) })).toEqual([]);
    }
    expect(kindsOf({ status: 'ended', values: values({ nextEvaluationDate: '2026-04-01' }) })).toEqual([]);
  });
});

describe('a warning', () => {
  test('says since when the client rents, and what was agreed', () => {
    expect(findNormWarnings(facts({}))).toEqual([{ kind: 'not-started', since: '2026-04-01', days: 14 }]);
  });

  test('is there when support was only told not to be active', () => {
    expect(kindsOf({ values: values({ supportActive: false, supportEndDate: null }) })).toEqual(['not-started']);
  });

  test('says for which day the evaluation was planned', () => {
    const late = { status: 'active', values: values({ nextEvaluationDate: '2026-04-29' }) } as const;
    expect(findNormWarnings(facts(late))).toEqual([{ kind: 'evaluation-late', on: '2026-04-29' }]);
  });

  test('counts days of the calendar, also over the change of the clock', () => {
    const over = { rentsSince: '2026-03-28', maxDaysToSupport: 1 };
    expect(kindsOf({ ...over, today: '2026-03-29' })).toEqual([]);
    expect(kindsOf({ ...over, today: '2026-03-30' })).toEqual(['not-started']);
  });
});
