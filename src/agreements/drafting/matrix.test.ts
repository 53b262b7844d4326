import { describe, expect, it } from 'vitest';
import { mergeTwist } from '../merge-twist.ts';
import { books, toTwist, toVeenrand } from '../veenrand.fixture.ts';
import { deriveTwist, termsOf } from './derive-twist.ts';
import { fromMatrix, type Matrix, type MatrixRow, toMatrix } from './matrix.ts';

const { model } = books;
const authorship = { by: 'privacy officer of Veldhaven', at: '2025-11-03T10:00:00Z', reason: 'from the matrix' };
const veenrand = toVeenrand();
const matrix = toMatrix(veenrand);

/** The matrix with one row changed. */
const withRow = (id: string, change: Partial<MatrixRow>): Matrix => ({
  ...matrix,
  rows: matrix.rows.map((row) => (row.clause === id ? { ...row, ...change } : row)),
});
const rowOf = (id: string): MatrixRow => {
  const row = matrix.rows.find(({ clause }) => clause === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};
const problemsOf = (changed: Matrix): readonly string[] => {
  const made = fromMatrix(changed, model, authorship, books);
  return made.ok ? [] : made.problems.map(({ pointer, code }) => `${code} ${pointer}`);
};
const indexOf = (id: string): number => matrix.rows.findIndex(({ clause }) => clause === id);

describe('a matrix', () => {
  it('says per purpose, sender and recipient what is given, to which roles, and what is asked', () => {
    expect(rowOf('P09.PRO.COR')).toMatchObject({
      ...{ purpose: 'P09', from: 'PRO', to: 'COR', consentRequirement: 'waiver', conditions: [] },
      roles: ['overlastmedewerker', 'woonconsulent'],
    });
    expect(rowOf('P05.PRO.COR').fields['dateOfBirth']).toBe('year');
    expect(matrix.rows.map(({ clause }) => clause)).not.toContain('P10.BUD.COR');
    expect(matrix.purposes.find(({ code }) => code === 'P09')?.mode).toBe('strict');
  });

  it('leads back to a twist that makes it', () => {
    const made = fromMatrix(matrix, model, authorship, books);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(toMatrix(mergeTwist(model, made.changes, books).terms)).toStrictEqual(matrix);
    expect(made.changes.every(({ reason }) => reason === 'from the matrix')).toBe(true);
  });

  it('that gives what the model does not let a region give is refused, with the place', () => {
    const p04 = indexOf('P04.HUB.COR');
    expect(
      problemsOf(withRow('P04.HUB.COR', { fields: { ...rowOf('P04.HUB.COR').fields, bsn: 'all' } })),
    ).toStrictEqual([`outside-model /rows/${p04}/fields/bsn`]);
    expect(
      problemsOf(withRow('P04.HUB.COR', { roles: ['woningbemiddelaar', 'overlastmedewerker', 'woonconsulent'] })),
    ).toStrictEqual([`outside-model /rows/${p04}/roles/1`]);
    expect(problemsOf(withRow('P04.HUB.COR', { consentRequirement: 'none' }))).toStrictEqual([
      `outside-model /rows/${p04}/consentRequirement`,
    ]);
    expect(problemsOf(withRow('P04.HUB.COR', { consentRequirement: 'explicit' }))).toStrictEqual([
      `weaker-for-some-field /rows/${p04}/consentRequirement`,
    ]);
    expect(problemsOf(withRow('P08.COR.MUN', { conditions: [] }))).toHaveLength(3);
  });

  it('with a clause or a purpose of its own is refused', () => {
    const stranger = { ...rowOf('P04.HUB.COR'), clause: 'P04.COR.COR', from: 'COR' } as const;
    expect(problemsOf({ ...matrix, rows: [stranger, ...matrix.rows] })).toStrictEqual(['outside-model /rows/0/clause']);
    expect(problemsOf(withRow('P04.HUB.COR', { to: 'PRO' }))).toStrictEqual([
      `outside-model /rows/${indexOf('P04.HUB.COR')}/clause`,
    ]);
    const [purpose, ...purposes] = matrix.purposes;
    if (purpose === undefined) throw new Error('no purposes');
    expect(problemsOf({ ...matrix, purposes: [{ ...purpose, code: 'P13' }, ...purposes] })).toStrictEqual([
      'outside-model /purposes/0/code',
    ]);
    const wide = { ...purpose, candidates: true };
    expect(problemsOf({ ...matrix, purposes: [wide, ...purposes] })).toStrictEqual([
      'outside-model /purposes/0/candidates',
    ]);
  });
});

describe('the twist of an agreement', () => {
  const derive = (terms = termsOf(veenrand)) => deriveTwist(model, terms, authorship, books);

  it('is what it differs in from its model, the words included', () => {
    const twist = toTwist(
      { op: 'set-articles', articles: { aim: { nl: 'Wonen.', en: 'Living.' } } },
      { op: 'set-value-list', field: 'urgency', values: [{ code: 'A', label: { nl: 'hoog', en: 'high' } }] },
      { op: 'switch-on', clause: 'P02.PRO.MUN', field: 'zrmScores' },
      { op: 'remove-role', clause: 'P02.PRO.MUN', role: 'matcher' },
      { op: 'add-condition', clause: 'P09.COR.MUN', condition: 'offer-made' },
      { op: 'require-consent', clause: 'P09.COR.MUN', requirement: 'explicit' },
      { op: 'narrow-phases', purpose: 'P06', phases: ['aftercare'] },
      { op: 'close-candidates', purpose: 'P03' },
    );
    const derived = derive(termsOf(toVeenrand({}, twist)));
    if (!derived.ok) throw new Error(JSON.stringify(derived.problems));
    const contents = (changes: readonly object[]) =>
      changes.map((change) => JSON.stringify({ ...change, by: '', at: '', reason: '' })).toSorted();
    expect(contents(derived.changes)).toStrictEqual(contents(twist.changes));
  });

  it('is empty for the model itself, and leaves no trace of what was undone', () => {
    const change = { clause: 'P03.HUB.COR', field: 'skillHousing' } as const;
    const undone = toTwist({ op: 'switch-on', ...change }, { op: 'remove-field', ...change });
    expect(derive(termsOf(toVeenrand({}, undone)))).toStrictEqual({ ok: true, changes: [] });
  });

  it('is not to be had for an agreement that goes beyond the model; every place is told', () => {
    const wide = termsOf(veenrand);
    const [first, ...clauses] = wide.clauses;
    if (first === undefined) throw new Error('no clauses');
    const outside = derive({
      ...wide,
      roles: wide.roles.map((role) => ({ ...role, confidentialityDuty: true })),
      valueLists: [],
      clauses: [
        { ...first, legalBasis: { ...first.legalBasis, secrecy: ['eu.avg.6-1-a'] } },
        ...clauses.map((clause) => (clause.id === 'P04.HUB.COR' ? { ...clause, id: 'P04.HUB.COR.more' } : clause)),
      ],
    });
    expect(outside).toMatchObject({ ok: false });
    const kinds = outside.ok ? [] : outside.problems.map(({ pointer }) => pointer.split('/')[1]);
    expect([...new Set(kinds)].toSorted()).toStrictEqual(['clauses', 'roles', 'valueLists']);
  });
});
