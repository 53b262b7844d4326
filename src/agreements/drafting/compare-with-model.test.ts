import { describe, expect, it } from 'vitest';
import { books, toTwist, toVeenrand } from '../veenrand.fixture.ts';
import { compareWithModel } from './compare-with-model.ts';
import { clauseIn, nextModel } from './models.fixture.ts';

const { model } = books;
const plain = toVeenrand({}, toTwist());
const inP04 = (of: Parameters<typeof compareWithModel>, field: string): string | undefined => {
  const cell = compareWithModel(...of).cells.find((own) => own.clause === 'P04.HUB.COR' && own.field === field);
  return cell && `${cell.model} ${cell.agreement} ${cell.verdict}`;
};

describe('an agreement next to its model', () => {
  it('is the same in every field when the region changed nothing, the options included', () => {
    const { cells, others } = compareWithModel(plain, model);
    const listed = model.clauses.reduce((sum, { core, optional }) => sum + core.length + optional.length, 0);
    expect(cells).toHaveLength(listed);
    expect(cells.filter(({ verdict }) => verdict !== 'same')).toStrictEqual([]);
    expect(others).toStrictEqual([]);
  });

  it('is wider where an option is on, narrower where a field is gone or a part of it is shown', () => {
    const twist = toTwist(
      { op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' },
      { op: 'remove-field', clause: 'P04.HUB.COR', field: 'familyName' },
      { op: 'narrow-field', clause: 'P04.HUB.COR', field: 'dateOfBirth', part: 'month' },
      { op: 'require-consent', clause: 'P09.COR.MUN', requirement: 'explicit' },
    );
    const agreement = toVeenrand({}, twist);
    expect(inP04([agreement, model], 'supportContact')).toBe('optional all wider');
    expect(inP04([agreement, model], 'familyName')).toBe('core none narrower');
    expect(inP04([agreement, model], 'dateOfBirth')).toBe('core month narrower');
    expect(inP04([agreement, model], 'supportActive')).toBe('optional none same');
    expect(compareWithModel(agreement, model).others.map(({ kind, effect }) => `${kind} ${effect}`)).toStrictEqual([
      'consent narrower',
    ]);
  });

  it('is narrower by a rule of the region, which no model has', () => {
    const rule = {
      ...{ id: 'geen-einddatum', title: { nl: 'Regel', en: 'Rule' }, why: { nl: 'Omdat', en: 'Because' } },
      ...{ rego: 'package sluis.region', tests: 'package sluis.region_test' },
    };
    const { others } = compareWithModel({ ...plain, houseRules: [rule] }, model);
    expect(others).toMatchObject([{ kind: 'house-rule', name: 'geen-einddatum', effect: 'narrower' }]);
  });

  it('is outside the model in a field that the model does not name there', () => {
    const other = nextModel((next) => {
      const clause = clauseIn(next, 'P04.HUB.COR');
      clause.core = clause.core.filter((name) => name !== 'familyName');
    });
    expect(inP04([plain, other], 'familyName')).toBe('none all outside');
  });
});
