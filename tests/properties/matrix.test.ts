/**
 * The way round: matrix, twist, agreement, and back from what the real engine decides to the same matrix. So what
 * officers read is what runs.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromMatrix, type Matrix, type MatrixRow, toMatrix } from '../../src/agreements/drafting/matrix.ts';
import { mergeTwist } from '../../src/agreements/merge-twist.ts';
import { frame, toVeenrand } from '../../src/agreements/veenrand.fixture.ts';
import type {
  Category,
  ConsentStatus,
  DecisionInput,
  FieldDecision,
  FieldName,
  PartyType,
  Phase,
} from '../../src/contract/generated/types.ts';
import { openPolicy, type Policy } from '../../src/policy/policy.ts';
import { allFields, partyTypes } from './arbitraries.ts';
import { validTwists } from './model-versions.ts';
import { national, policyDirectory, type SignedDocument, signed } from './national.ts';

const { model, catalogue } = national;
/** `RUNS` asks for more. */
const numRuns = Math.max(15, Number(process.env['RUNS'] ?? 0) / 1_000);
const caught: { policy?: Policy } = {};

beforeAll(async () => {
  caught.policy = await openPolicy({ directory: policyDirectory, maxInstances: 2, maxDecisions: 1 });
});
afterAll(() => caught.policy?.[Symbol.asyncDispose]());

type Facts = Omit<DecisionInput, 'agreement'>;
type Role = (typeof model.roles)[number];

const authorship = { by: 'privacy officer', at: '2026-01-15T10:00:00Z', reason: 'as in the matrix' };
const codes = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10', 'P11', 'P12', 'P13'] as const;
const phases: readonly Phase[] = [
  'registration',
  'screening',
  'matching',
  'nomination',
  'contract',
  'aftercare',
  'closed',
];
const fields = [...allFields].sort();
const conditions = ['contact-attempted', 'debt-help-offered', 'offer-made'] as const;

const all = (status: ConsentStatus): Record<Category, ConsentStatus> => ({
  ...{ A: status, B: status, C: status, D: status, E: status },
  ...{ F: status, G: status, H: status, I: status, J: status },
});
const senders = (only?: PartyType): DecisionInput['senders'] => {
  const of = (type: PartyType) => (only === undefined || only === type ? 'signed' : 'none');
  return { MUN: of('MUN'), HUB: of('HUB'), COR: of('COR'), PRO: of('PRO'), BUD: of('BUD') };
};
/** Nothing stands in the way but the agreement and the law. */
const permissive = (purpose: (typeof codes)[number], { id: role, partyType: type }: Role, phase: Phase): Facts => ({
  ...{ day: '2026-06-01', purpose, fields },
  recipient: { type, role, standing: 'signed', mandate: type === 'HUB' },
  senders: senders(),
  case: { relation: 'party', phase, contract: true, conditions: [...conditions] },
  rights: { restricted: false, addressSecret: false, retentionPassed: false },
  consents: { waiver: all('given'), explicit: all('given'), objection: false },
});

type Granted = Exclude<FieldDecision, { effect: 'none' }>;
type Answer = ReadonlyMap<FieldName, Granted>;

function ask(facts: Facts, { hash, document }: SignedDocument): Answer {
  if (caught.policy === undefined) throw new Error('the policy is not open');
  const decision = caught.policy.decide({ ...facts, agreement: { hash, inForce: true } }, { hash, document });
  return new Map(
    Object.entries(decision.fields).flatMap(([name, answer]) => (answer.effect === 'none' ? [] : [[name, answer]])),
  );
}

/** What is asked of the client, found by leaving out one answer after the other. */
function requirementOf(facts: Facts, answer: Answer, agreement: SignedDocument): MatrixRow['consentRequirement'] {
  const stops = (consents: Partial<DecisionInput['consents']>, field: FieldName): boolean =>
    !ask({ ...facts, consents: { ...facts.consents, ...consents } }, agreement).has(field);
  const isSpecial = (field: FieldName): boolean =>
    catalogue.fields.some(({ name, sensitivity }) => name === field && ['I9', 'H9'].includes(sensitivity));
  const names = [...answer.keys()].filter((name) => name !== 'caseRef');
  const probe = names.find((name) => !isSpecial(name)) ?? names[0] ?? '';
  const waiver = stops({ waiver: all('none') }, probe);
  const explicit = stops({ explicit: all('none') }, probe);
  // A special field needs the explicit consent beside whatever else is asked.
  if (explicit && !(isSpecial(probe) && (waiver || stops({ objection: true }, probe)))) return 'explicit';
  if (waiver) return 'waiver';
  return stops({ objection: true }, probe) ? 'objection' : 'none';
}

interface FoundRow {
  readonly fields: Record<FieldName, MatrixRow['fields'][string]>;
  readonly roles: Set<string>;
  readonly asked: MatrixRow['consentRequirement'];
  readonly conditions: readonly MatrixRow['conditions'][number][];
  readonly place: Pick<MatrixRow, 'purpose' | 'from' | 'to'>;
}

/** The matrix as the engine applies it: everything is asked by everybody, from each sender apart. */
function decisionTable(agreement: SignedDocument): { rows: MatrixRow[]; phases: Record<string, Phase[]> } {
  const rows = new Map<string, FoundRow>();
  const open: Record<string, Phase[]> = {};
  for (const purpose of codes) {
    const isGiven = (role: Role, phase: Phase): boolean => ask(permissive(purpose, role, phase), agreement).size > 0;
    const phase = agreement.document.purposes.find(({ code }) => code === purpose)?.phases[0] ?? 'nomination';
    const given = model.roles.filter((role) => isGiven(role, phase));
    if (given.length === 0) continue;
    // In one phase everybody asks; whether it is open in another, one of those who got something finds out.
    open[purpose] = phases.filter((one) => one === phase || given.slice(0, 1).some((role) => isGiven(role, one)));
    for (const role of given) {
      for (const from of partyTypes) {
        readRow({ ...permissive(purpose, role, phase), senders: senders(from) }, from, agreement, rows);
      }
    }
  }
  const found = [...rows].map(
    ([clause, { fields, roles, asked, conditions, place }]): MatrixRow => ({
      ...{ clause, ...place, consentRequirement: asked },
      fields: Object.fromEntries(Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1))),
      roles: [...roles].toSorted(),
      conditions: conditions.toSorted(),
    }),
  );
  return { rows: found.toSorted((one, other) => (one.clause < other.clause ? -1 : 1)), phases: open };
}

function readRow(facts: Facts, from: PartyType, agreement: SignedDocument, rows: Map<string, FoundRow>): void {
  const answer = ask(facts, agreement);
  const clauses = new Set([...answer.values()].map(({ clause }) => clause));
  for (const clause of clauses) {
    const without = (gone: string) => ({ ...facts.case, conditions: conditions.filter((one) => one !== gone) });
    const own = rows.get(clause) ?? {
      fields: {},
      roles: new Set<string>(),
      asked: requirementOf(facts, answer, agreement),
      conditions: conditions.filter((one) => ask({ ...facts, case: without(one) }, agreement).size === 0),
      place: { purpose: facts.purpose, from, to: clause.split('.')[2] as PartyType },
    };
    for (const [name, { part }] of answer) own.fields[name] = part ?? 'all';
    own.roles.add(facts.recipient.role);
    rows.set(clause, own);
  }
}

/** The rows that can have an effect: a case reference alone is never given, nor anything in no phase at all. */
const effective = ({ rows, purposes }: Matrix): readonly MatrixRow[] =>
  rows.filter(
    ({ fields, purpose }) =>
      Object.keys(fields).some((name) => name !== 'caseRef') &&
      purposes.some(({ code, phases: open }) => code === purpose && open.length > 0),
  );

const inOrder = (list: readonly Phase[]): readonly Phase[] => phases.filter((phase) => list.includes(phase));

test('what officers read in a matrix is what the engine decides, for every purpose, recipient and field', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(validTwists, (drawn) => {
      const matrix = toMatrix(mergeTwist(model, drawn.changes, national).terms);
      fc.pre(matrix.rows.length > 0);
      const made = fromMatrix(matrix, model, authorship, national);
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      const twist = { ...drawn, region: frame.scope.region, changes: made.changes };
      const table = decisionTable(signed(toVeenrand({}, twist)));
      const expected = effective(matrix);
      expect(table.rows).toStrictEqual(expected);
      for (const { purpose, consentRequirement, fields, conditions: asked } of expected) {
        const open = matrix.purposes.find(({ code }) => code === purpose)?.phases ?? [];
        expect(table.phases[purpose]).toStrictEqual(inOrder(open));
        for (const what of [consentRequirement, ...Object.values(fields), ...asked]) seen.add(what);
      }
    }),
    { numRuns },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(['none', 'objection', 'waiver', 'explicit', 'all', 'year', 'month']),
  );
});
