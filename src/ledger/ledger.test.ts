import { describe, expect, it } from 'vitest';
import type { Catalogue, Entry } from '../contract/generated/types.ts';
import { parseInstant, type SubjectId, toCaseId, toSubjectId } from '../contract/vocabulary.ts';
import { openLedger } from './ledger.ts';

const j = toSubjectId('sub_j');
const twin = toSubjectId('sub_twin');
const erased = toSubjectId('sub_erased');
const minute = (number: number) => `2026-06-01T09:${String(number).padStart(2, '0')}:00.000Z`;

let made = 0;
const base = (at: number): Pick<Entry, 'id' | 'at' | 'traceId' | 'spanId'> => {
  made += 1;
  return { id: `e_${made}`, at: minute(at), traceId: '', spanId: '' };
};

/** A disclosure to a party: `phone` under a waiver, `familyName` without, `debtTotal` never. */
const disclosure = (at: number, party: string, more: Partial<Entry> = {}): Entry => ({
  ...base(at),
  ...{ kind: 'disclosure', party, role: 'woonconsulent', purpose: 'P04', case: 'case of case_1' },
  fields: ['familyName', 'phone', 'debtDetails'],
  decision: {
    outcome: 'permitted',
    fields: {
      familyName: { effect: 'all', clause: 'P04.PRO.COR', basis: ['AVG-6-1-e'], consent: [] },
      phone: { effect: 'all', clause: 'P04.PRO.COR', basis: ['AVG-6-1-e'], consent: ['waiver'] },
      debtDetails: { effect: 'none', stoppedAt: 'clause', reason: 'DENY_FIELD_NOT_AGREED' },
    },
  },
  ...{ consents: ['name of k_contact'], disclosed: ['familyName', 'phone'] },
  ...more,
});

const fields: Partial<Catalogue['fields'][number]>[] = [
  { name: 'familyName', category: 'A' },
  { name: 'phone', category: 'B' },
];
const catalogue: Partial<Catalogue> = { fields: fields as Catalogue['fields'] };

/** The ledger over a log, newest first, per person. */
function ledgerOver(log: Readonly<Record<string, readonly Entry[]>>) {
  return openLedger({
    async *entriesOf(reference, { from = 0, to = Number.MAX_SAFE_INTEGER }) {
      yield* (log[reference] ?? []).filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < to);
    },
    pageOf: async (references, { only, limit }) =>
      references
        .flatMap((reference) => (log[reference] ?? []).map((entry) => ({ reference, entry })))
        .filter(({ entry }) => only === undefined || entry.id === only)
        .slice(0, limit),
    countsOf: async () => [],
    referencesOf: async (subject) =>
      subject === erased
        ? undefined
        : {
            ...{ subject, case: (id) => `case of ${id}`, record: (id: string) => `name of ${id}` },
            nameFor: (reference, party) => `${reference} in ${party}`,
          },
    consentsOf: async () => [
      { id: 'k_contact', kind: 'waiver', categories: ['A', 'B'] },
      { id: 'k_other', kind: 'waiver', categories: ['B'] },
      { id: 'k_explicit', kind: 'explicit', categories: ['B'] },
    ],
    casesOf: async () => [toCaseId('case_1')],
    refFor: (party, id) => `c_${party}_${id}`,
    agreementOf: async () => undefined,
    catalogue: catalogue as Catalogue,
  });
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const linesOf = (log: Readonly<Record<string, readonly Entry[]>>, subjects: readonly SubjectId[] = [j]) =>
  all(ledgerOver(log).disclosuresOf(subjects));

describe('a line of the ledger', () => {
  it('says of each field that left the clause, the basis and the consents it rested on, and of the others why not', async () => {
    const [line] = await linesOf({ [j]: [disclosure(1, 'woonveste')] });
    expect(line).toMatchObject({
      ...{ party: 'woonveste', purpose: 'P04', outcome: 'disclosed', at: parseInstant(minute(1)), subject: j },
      fields: [
        { field: 'familyName', clause: 'P04.PRO.COR', basis: ['AVG-6-1-e'], consents: [] },
        { field: 'phone', clause: 'P04.PRO.COR', basis: ['AVG-6-1-e'], consents: ['k_contact'] },
      ],
      refused: [{ field: 'debtDetails', reason: 'DENY_FIELD_NOT_AGREED' }],
    });
  });

  it('knows the names that the party of the entry has for its cases and consents, and not those of another', async () => {
    const named = (party: string) => ({
      consents: [`name of k_contact in ${party}`],
      case: `case of case_1 in ${party}`,
    });
    const lines = async (party: string) => {
      const entry = disclosure(1, 'woonveste', named(party));
      const line = await ledgerOver({ [j]: [entry] }).find([j], entry.id);
      return [line?.caseRef, line?.fields.flatMap(({ consents }) => consents)];
    };
    expect(await lines('woonveste')).toEqual(['c_woonveste_case_1', ['k_contact']]);
    expect(await lines('thuishof')).toEqual([undefined, []]);
  });

  it('tells a field as given only when it left', async () => {
    const [strict] = await linesOf({ [j]: [disclosure(1, 'woonveste', { disclosed: [] })] });
    expect(strict).toMatchObject({ outcome: 'refused', fields: [], asked: ['familyName', 'phone', 'debtDetails'] });
  });

  it('is there for a request that was refused or failed before it was decided', async () => {
    const early = (kind: 'rejected' | 'failed', problem: string): Entry => ({
      ...base(1),
      ...{ kind, party: 'woonveste', purpose: 'P04', fields: ['phone'], problem },
    });
    const lines = await linesOf({
      [j]: [early('rejected', 'disclosure-refused'), early('failed', 'source-unavailable')],
    });
    expect(lines.map(({ outcome, problem }) => [outcome, problem])).toEqual([
      ['refused', 'disclosure-refused'],
      ['refused', 'source-unavailable'],
    ]);
  });
});

describe('the ledger of a person', () => {
  it('has what was tried in vain, each as the log counts it, and nothing of who was erased', async () => {
    const vain = (number: number, more: Partial<Entry> & Pick<Entry, 'kind'>): Entry => ({
      ...base(number),
      party: 'woonveste',
      ...more,
    });
    const asked = vain(3, { kind: 'failed', purpose: 'P04', tried: 'preflight' });
    const done = vain(2, { kind: 'rejected', tried: 'emergency-request' });
    const unread = vain(1, { kind: 'rejected' });
    const ledger = ledgerOver({ [j]: [asked, done, unread], [erased]: [asked] });
    const common = { party: 'woonveste', outcome: undefined };
    expect(await all(ledger.triedInVain([j, erased], {}))).toEqual([
      { ...common, id: asked.id, kind: 'failed', tried: 'preflight', outcome: 'refused' },
      { ...common, id: done.id, kind: 'rejected', tried: 'emergency-request' },
      { ...common, id: unread.id, kind: 'rejected', tried: undefined },
    ]);
  });

  it('has a line that is asked for by its id, with the party’s own reference, and none of anybody else', async () => {
    const [own, others] = [disclosure(1, 'woonveste'), disclosure(2, 'woonveste')];
    const ledger = ledgerOver({ [j]: [own], [twin]: [others] });
    expect(await ledger.find([j], own.id)).toMatchObject({ id: own.id, caseRef: 'c_woonveste_case_1' });
    expect(await ledger.find([j], others.id)).toBeUndefined();
    expect(await ledger.find([erased], own.id)).toBeUndefined();
  });

  it('has pages of lines without any reference of a party', async () => {
    const ledger = ledgerOver({ [j]: [disclosure(2, 'woonveste'), disclosure(1, 'thuishof')] });
    const lines = await ledger.page([j], { limit: 1 });
    expect(lines.map(({ party }) => party)).toEqual(['woonveste']);
    expect(lines[0]).not.toHaveProperty('caseRef');
  });

  it('that is known here twice is one list, newest first', async () => {
    const log = { [j]: [disclosure(5, 'a'), disclosure(2, 'b')], [twin]: [disclosure(4, 'c'), disclosure(1, 'd')] };
    expect((await linesOf(log, [j, twin])).map(({ party }) => party)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('that was erased is empty, and so is that of nobody', async () => {
    expect(await linesOf({ [erased]: [disclosure(1, 'a')] }, [erased])).toEqual([]);
    expect(await linesOf({}, [])).toEqual([]);
  });
});

describe('recipients', () => {
  const log = {
    [j]: [
      disclosure(9, 'woonveste', { purpose: 'P05', disclosed: ['familyName'] }),
      disclosure(7, 'thuishof', { disclosed: [] }),
      disclosure(5, 'woonveste'),
    ],
  };
  const recipients = (received?: Parameters<ReturnType<typeof ledgerOver>['recipientsOf']>[1]) =>
    ledgerOver(log).recipientsOf(j, received);

  it('are those that really received something, with what, when, for what and under which reference', async () => {
    expect(await recipients()).toEqual([
      {
        ...{ party: 'woonveste', caseRef: 'c_woonveste_case_1', fields: ['familyName', 'phone'] },
        ...{ purposes: ['P04', 'P05'], firstAt: parseInstant(minute(5)), lastAt: parseInstant(minute(9)) },
      },
    ]);
  });

  it('are told for several questions at once, with the log read once', async () => {
    const ledger = ledgerOver(log);
    expect(await ledger.recipientsOfEach(j, [{ fields: ['phone'] }, { consent: 'k_other' }, {}])).toEqual([
      await recipients({ fields: ['phone'] }),
      [],
      await recipients(),
    ]);
  });

  it('of a consent, of a field or of a purpose are told only of that', async () => {
    expect(await recipients({ consent: 'k_contact' })).toMatchObject([{ fields: ['phone'], purposes: ['P04'] }]);
    expect(await recipients({ consent: 'k_other' })).toEqual([]);
    expect(await recipients({ fields: ['phone'] })).toMatchObject([{ fields: ['phone'], purposes: ['P04'] }]);
    expect(await recipients({ purpose: 'P05' })).toMatchObject([{ fields: ['familyName'], purposes: ['P05'] }]);
    expect(await recipients({ fields: ['debtDetails'] })).toEqual([]);
  });
});
