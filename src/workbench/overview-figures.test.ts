import { describe, expect, it } from 'vitest';
import type { DecisionCount } from '../audit/audit.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { findPeak, toFigures } from './overview-figures.ts';

const at = parseInstant('2027-03-31T12:00:00Z');
const count = (more: Partial<DecisionCount>): DecisionCount => ({
  ...{
    day: '2027-03-31',
    agreement: 'veenrand-2026',
    party: 'woonveste',
    purpose: 'P04',
    outcome: 'shared',
    count: 10,
  },
  ...more,
});
const figuresOf = (...counts: DecisionCount[]) =>
  toFigures(
    { counts, since: '2027-03-03' },
    { at, period: 1, agreements: new Set(['veenrand-2026']), labelOf: () => undefined },
  );

describe('the figures of a period', () => {
  it('count nothing of an agreement that is not the own', () => {
    expect(figuresOf(count({ agreement: 'elders' }))).toMatchObject({ none: true, all: undefined, byPurpose: [] });
  });

  it('tell no number below ten, and not which purpose it was for', () => {
    const figures = figuresOf(count({ count: 9 }));
    expect(figures).toMatchObject({ none: false, all: undefined, byPurpose: [], rest: 'few' });
    expect(JSON.stringify(figures)).not.toContain('P04');
  });

  it('put purposes that are too small together, and tell them only when that is enough', () => {
    const figures = figuresOf(
      count({}),
      count({ purpose: 'P06', count: 6 }),
      count({ purpose: 'P09', count: 5, outcome: 'refused' }),
    );
    expect(figures.byPurpose.map(({ code, total }) => [code, total])).toEqual([['P04', 10]]);
    expect(figures.rest).toEqual({ total: 11, shared: 6, withheld: 0, refused: 5, failed: 0 });
  });

  it('let nobody work out a small number from the whole and what is told', () => {
    const figures = figuresOf(
      count({ count: 50 }),
      count({ purpose: 'P06', count: 12 }),
      count({ purpose: 'P08', count: 1 }),
    );
    expect(figures.byPurpose.map(({ code }) => code)).toEqual(['P04']);
    expect(figures.rest).toMatchObject({ total: 13 });
    const two = figuresOf(count({ count: 50 }), count({ purpose: 'P08', count: 1, outcome: 'refused' }));
    expect(two.byPurpose).toEqual([]);
    expect(two.rest).toEqual(two.all);
  });

  it('begin where the log was counted as a whole', () => {
    const tally = { counts: [count({}), count({ day: '2027-03-20' })], since: '2027-03-25' };
    const asked = { at, period: 28, agreements: new Set(['veenrand-2026']), labelOf: () => undefined } as const;
    expect(toFigures(tally, asked)).toMatchObject({ from: '2027-03-25', all: { total: 10 } });
  });
});

describe('a peak', () => {
  const before = [count({ day: '2027-03-20', count: 27 }), count({ day: '2027-03-20', count: 3, outcome: 'withheld' })];
  const peakOf = (...counts: DecisionCount[]) => findPeak({ counts, since: '2027-03-03' }, 'woonveste', '2027-03-31');

  it('is told when twice the share of the own requests stays closed', () => {
    expect(peakOf(...before, count({ count: 6 }), count({ count: 6, outcome: 'refused' }))).toEqual({
      ...{ kind: 'peak', today: 50, usual: 10 },
    });
  });

  it.each([
    ['of another party', [...before, count({ party: 'thuishof', count: 20, outcome: 'refused' })]],
    ['of fewer than ten requests', [...before, count({ count: 9, outcome: 'refused' })]],
    ['with too little to compare with', [count({ count: 12, outcome: 'refused' })]],
    ['of a share as before', [...before, count({ count: 18 }), count({ count: 2, outcome: 'withheld' })]],
    ['of what failed on our side', [...before, count({ count: 20, outcome: 'failed' })]],
  ])('is none %s', (_why, counts) => {
    expect(peakOf(...counts)).toBeUndefined();
  });
});
