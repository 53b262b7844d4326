import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { ClientRecord, FieldName } from '../../src/contract/generated/types.ts';
import { type Instant, parseInstant } from '../../src/contract/vocabulary.ts';
import type { PermittedFields } from '../../src/policy/policy.ts';
import { type Sources, SourceUnavailable, type Whom } from '../../src/sources/sources.ts';

/** What a kind of source brings to the suite: a gateway's sources in which it answers for every field of `values`. */
export interface SourceUnderTest extends AsyncDisposable {
  readonly sources: Sources;
  readonly whom: Whom;
  /** Somebody else, whom the source knows as well. */
  readonly stranger: Whom;
  /** Puts values where the source keeps them. */
  hold(whom: Whom, values: Partial<ClientRecord>): Promise<void>;
  /** Makes the source unable to answer. */
  fail(): Promise<void>;
  /** Every field name that the place behind the source was asked for, when it can tell. */
  askedFields?(): readonly unknown[];
}

export const morning: Instant = parseInstant('2026-11-02T09:00:00Z');

/** A value of every shape there is in the catalogue; each text holds a mark by which a leak is found. */
export const values = {
  initials: 'J.CANARY-1',
  familyName: 'CANARY-2 de Vries',
  dateOfBirth: '1999-03-21',
  phone: '+31699999901',
  email: 'canary-3@voorbeeld.example',
  correspondenceAddress: { street: 'CANARY-4', houseNumber: '1a', postcode: '9999 XK', city: 'Veenrand' },
  lawfulResidence: false,
  householdSize: 2,
  householdType: 'couple',
  outflowReadyFrom: '2026-12-01',
  preferredAreas: ['GM1234', 'WK123456'],
  dwellingRequirements: { rooms: 2 },
  maxRent: 650.5,
  debtDetails: [{ amount: 1234.56, creditor: 'CANARY-5' }],
  supportActive: true,
  supportContact: { name: 'CANARY-6', phone: '+31699999902' },
  supportPeriod: { start: '2026-01-01', plannedEnd: '2027-01-01' },
  supportPlanGoals: 'CANARY-7 é ü 🏠',
} satisfies Partial<ClientRecord>;

export const canaries = /canary|9999990|1999-03-21|1234\.56/i;

/** What a decision permitted, under clauses by which a care provider sends. A real one is sealed by the policy. */
export function permit(names: readonly FieldName[], clause = 'P04.PRO.COR'): PermittedFields {
  const permitted: Pick<PermittedFields, 'names' | 'partOf' | 'clauseOf'> = {
    names,
    partOf: () => 'all',
    clauseOf: () => clause,
  };
  return permitted as PermittedFields;
}

/** Everything an error could show to whoever prints it. */
export const shown = (error: unknown): string =>
  `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${String(error)}`;

/** What every source has to keep to, whatever is behind it. */
export function testSource(name: string, open: () => Promise<SourceUnderTest>): void {
  const opened = async (): Promise<SourceUnderTest> => {
    const subject = await open();
    onTestFinished(() => subject[Symbol.asyncDispose]());
    return subject;
  };
  const names = Object.keys(values);

  test(`${name}: values of every shape come back whole`, async () => {
    const { sources, whom, hold } = await opened();
    await hold(whom, values);

    const record = await sources.fetch(whom, permit(names));

    expect(Object.fromEntries(record.values)).toEqual(values);
    expect(record.reports).toEqual([]);
  });

  test(`${name}: a field that is not permitted is not asked, and appears nowhere`, async () => {
    const { sources, whom, hold, askedFields } = await opened();
    await hold(whom, values);

    for (const allowed of ['supportActive', 'householdType', 'maxRent'] as const) {
      const record = await sources.fetch(whom, permit([allowed]));
      expect([...record.values]).toEqual([[allowed, values[allowed]]]);
      expect(shown(record)).not.toMatch(canaries);
    }
    const asked = askedFields?.() ?? [];
    expect(asked.filter((field) => !['supportActive', 'householdType', 'maxRent'].includes(String(field)))).toEqual([]);
  });

  test(`${name}: a permitted field without a value is null`, async () => {
    const { sources, whom, hold } = await opened();
    await hold(whom, { initials: 'A.' });

    const record = await sources.fetch(whom, permit(['initials', 'familyName', 'debtDetails']));

    expect([...record.values]).toEqual([
      ['initials', 'A.'],
      ['familyName', null],
      ['debtDetails', null],
    ]);
  });

  test(`${name}: values of somebody else are never given`, async () => {
    const { sources, whom, stranger, hold } = await opened();
    await hold(stranger, values);

    const record = await sources.fetch(whom, permit(names));

    expect([...record.values.values()].every((value) => value === null)).toBe(true);
    expect(shown(record)).not.toMatch(canaries);
  });

  test(`${name}: the case reference is that of the party that asks, and comes from no source`, async () => {
    const { sources, whom, hold, fail, askedFields } = await opened();
    await hold(whom, values);
    await fail();

    const record = await sources.fetch(whom, permit(['caseRef']));

    expect([...record.values]).toEqual([['caseRef', whom.ownRef]]);
    expect(askedFields?.() ?? []).toEqual([]);
  });

  test(`${name}: nothing permitted asks nothing`, async () => {
    const { sources, whom, fail } = await opened();
    await fail();

    expect((await sources.fetch(whom, permit([]))).values.size).toBe(0);
  });

  test(`${name}: a source that cannot answer gives no part of an answer, and its error shows no value`, async () => {
    const { sources, whom, hold, fail } = await opened();
    await hold(whom, values);
    await fail();

    const error: unknown = await sources.fetch(whom, permit(['caseRef', 'email', 'familyName'])).catch((e) => e);

    expect(error).toBeInstanceOf(SourceUnavailable);
    expect(error).toMatchObject({ code: 'source-unavailable' });
    const reports = error instanceof SourceUnavailable ? error.reports : [];
    expect(reports.map(({ field, problem }) => [field, problem])).toEqual([
      ['email', 'unavailable'],
      ['familyName', 'unavailable'],
    ]);
    expect(shown(error)).not.toMatch(canaries);
  });

  test(`${name}: an erased subject has no values`, async () => {
    const { sources, whom, hold, askedFields } = await opened();
    await hold(whom, values);
    await sources.erase(whom.subject);

    const record = await sources.fetch(whom, permit(names));

    expect([...record.values.values()].every((value) => value === null)).toBe(true);
    expect(askedFields?.() ?? []).toEqual([]);
  });
}
