import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../contract/generated/types.ts';
import { findDifferences } from './find-differences.ts';
import { signed, sources, toRegister, veenrand } from './register.fixture.ts';

const register = toRegister();
/** What differs when a document is another one, by path; the version and hash are not looked at. */
function changesOf(document: Agreement): string[] {
  const { changes } = findDifferences(register, toRegister(signed(document)));
  return changes.flatMap(({ about, kind, members }) =>
    members.length === 0 ? [`${kind} ${about}`] : members.map((one) => `${one.kind} ${about} ${one.path.join('/')}`),
  );
}

type Clause = Agreement['clauses'][number];
const withClause = (id: string, change: (clause: Clause) => Clause): Agreement => ({
  ...veenrand,
  clauses: veenrand.clauses.map((clause) => (clause.id === id ? change(clause) : clause)),
});

/** A change of the agreement, and what it must be called. */
interface Twist {
  readonly document: Agreement;
  readonly expected: readonly string[];
  readonly [fc.toStringMethod]: () => string;
}
/** A counterexample is told by what it must be called: the whole document would bury it. */
const toTwist = (document: Agreement, expected: readonly string[]): Twist => ({
  document,
  expected,
  [fc.toStringMethod]: () => expected.join(', '),
});

const clause = fc.constantFrom(...veenrand.clauses.filter(({ fields }) => fields.length > 1));
const about = ({ purpose }: Clause): string => `${veenrand.id}/${purpose}`;

/** The fields of a purpose, the emergency procedure included, when a clause of it has one less. */
function namesWithout(one: Clause, name: string): ReadonlySet<string> {
  const clauses = veenrand.clauses.filter(({ purpose }) => purpose === one.purpose);
  const fields = clauses.flatMap((own) => own.fields.filter((field) => own !== one || field.name !== name));
  return new Set(fields.map((field) => field.name));
}

const withoutField = clause.chain((one) =>
  fc.constantFrom(...one.fields).map(({ name }): Twist => {
    const document = withClause(one.id, (own) => ({
      ...own,
      fields: own.fields.filter((field) => field.name !== name),
    }));
    const left = namesWithout(one, name);
    const gone = `removed ${about(one)}`;
    const column = register.activities
      .find(({ activity }) => activity === one.purpose)
      ?.categories.find(({ fields }) => fields.some((field) => field.name === name));
    const isLast = column?.fields.length === 1;
    const people = sources.administrative.others.filter(
      ({ fields }) => fields.includes(name) && !fields.some((field) => left.has(field)),
    );
    return toTwist(document, [
      `${gone} clauses/${one.id}/fields/${name}`,
      ...(left.has(name) ? [] : [`${gone} categories/${column?.id}${isLast ? '' : `/fields/${name}`}`]),
      ...people.map(({ id }) => `${gone} dataSubjects/${id}`),
    ]);
  }),
);
const anotherPart = clause.chain((one) =>
  fc.constantFrom(...one.fields).map(({ name, part }): Twist => {
    const other = part === 'year' ? 'month' : 'year';
    const document = withClause(one.id, (own) => ({
      ...own,
      fields: own.fields.map((field) => (field.name === name ? { ...field, part: other } : field)),
    }));
    return toTwist(document, [`changed ${about(one)} clauses/${one.id}/fields/${name}/part`]);
  }),
);
const anotherConsent = clause.map((one): Twist => {
  const consentRequirement = one.consentRequirement === 'explicit' ? ('waiver' as const) : ('explicit' as const);
  const document = withClause(one.id, (own) => ({ ...own, consentRequirement }));
  return toTwist(document, [`changed ${about(one)} clauses/${one.id}/consentRequirement`]);
});
const anotherTerm = fc.constantFrom(...veenrand.retention).map(({ partyType }): Twist => {
  const retention = veenrand.retention.map((one) =>
    one.partyType === partyType ? { ...one, months: one.months + 1 } : one,
  );
  const expected = register.activities
    .filter(({ kind, retention: own }) => kind === 'agreed' && own.some(({ id }) => id === partyType))
    .map(({ activity }) => `changed ${veenrand.id}/${activity} retention/${partyType}/months`);
  return toTwist({ ...veenrand, retention }, expected);
});

describe('the difference between two registers', () => {
  it('of a register and itself is nothing', () => {
    expect(findDifferences(register, register).changes).toEqual([]);
  });

  it('names what changed, all of it and nothing else, whatever that is', () => {
    fc.assert(
      fc.property(fc.oneof(withoutField, anotherPart, anotherConsent, anotherTerm), ({ document, expected }) => {
        expect(changesOf(document).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: Number(process.env['RUNS'] ?? 25) },
    );
  });

  it('is the same both ways, but for what is new and what is gone', () => {
    const other = toRegister(signed(withClause('P06.PRO.COR', (own) => ({ ...own, fields: own.fields.slice(1) }))));
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    const there = findDifferences(register, other).changes.flatMap(({ members }) => members);
    const back = findDifferences(other, register).changes.flatMap(({ members }) => members);
    expect(back.map(({ path, kind }) => ({ path, kind }))).toEqual(
      there.map(({ path, kind }) => ({ path, kind: turned[kind] })),
    );
  });

  it('is told in words, in two languages, with the names of fields and not their codes', () => {
    const document = withClause('P06.PRO.COR', (own) => ({
      ...own,
      fields: own.fields.filter(({ name }) => name !== 'escalationLevel'),
    }));
    const [change] = findDifferences(register, toRegister(signed(document))).changes;
    const texts = change?.members.map(({ text }) => text);
    expect(texts).toContainEqual({
      nl: 'Bepalingen › P06.PRO.COR › gegevens › Opschalingsniveau: weg',
      en: 'Clauses › P06.PRO.COR › data fields › Escalation level: gone',
    });
  });

  it('says of a whole activity once that it is gone', () => {
    const purposes = veenrand.purposes.filter(({ code }) => code !== 'P03');
    expect(changesOf({ ...veenrand, purposes })).toContain(`removed ${veenrand.id}/P03`);
  });
});
