/** One fast-check arbitrary per document of the domain. */
import fc from 'fast-check';
import type {
  Agreement,
  Category,
  Condition,
  ConsentRequirement,
  ConsentStatus,
  DecisionInput,
  DisclosureRequest,
  Emergency,
  FieldName,
  PartyType,
  Phase,
  Role,
  Twist,
} from '../../src/contract/generated/types.ts';
import { attacks, inventedFields, Pick } from './attacks.ts';
import { agreementOf, national, type SignedDocument, twisted } from './national.ts';

type Clause = Agreement['clauses'][number];
type Change = Twist['changes'][number];

const { law, catalogue, model } = national;

export const allFields: readonly FieldName[] = catalogue.fields.map(({ name }) => name);
export const partyTypes: readonly PartyType[] = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'];
const phases: readonly Phase[] = [
  'registration',
  'screening',
  'matching',
  'nomination',
  'contract',
  'aftercare',
  'closed',
];
const conditions: readonly Condition[] = ['contact-attempted', 'debt-help-offered', 'offer-made'];
const requirements: readonly ConsentRequirement[] = ['none', 'objection', 'waiver', 'explicit'];
const statuses: readonly ConsentStatus[] = ['none', 'given', 'refused', 'withdrawn', 'expired', 'wrong-person'];
const purposes = [
  'P01',
  'P02',
  'P03',
  'P04',
  'P05',
  'P06',
  'P07',
  'P08',
  'P09',
  'P10',
  'P11',
  'P12',
  'P13',
  'unknown',
] as const satisfies readonly DecisionInput['purpose'][];
const roles: readonly Role[] = [...new Set([...model.roles.map(({ id }) => id), 'none', 'invented-role'])];
/** Days on which the law changes, the days before, and some on which it rests. */
const days = [
  ...new Set(
    law.bases.flatMap(({ inForceFrom }) => (inForceFrom === null ? [] : [inForceFrom, dayBefore(inForceFrom)])),
  ),
  '2015-01-01',
  '2030-12-31',
];

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** A change before somebody put their name to it. */
type Unsigned = Change extends infer One ? (One extends Change ? Omit<One, 'by' | 'at' | 'reason'> : never) : never;

/** Every change that the model allows in a clause: it narrows, or it switches on what is listed as optional. */
const possible: Readonly<
  Record<
    Exclude<Change['op'], 'set-mode' | 'narrow-phases' | 'close-candidates' | 'set-articles' | 'set-value-list'>,
    readonly Unsigned[]
  >
> = {
  'switch-on': model.clauses.flatMap(({ id, optional }) =>
    optional.map((field) => ({ op: 'switch-on' as const, clause: id, field })),
  ),
  'remove-field': model.clauses.flatMap(({ id, core }) =>
    core.map((field) => ({ op: 'remove-field' as const, clause: id, field })),
  ),
  'narrow-field': model.clauses.flatMap(({ id, core, optional }) =>
    catalogue.fields
      .filter(({ name }) => core.includes(name) || optional.includes(name))
      .flatMap(({ name, parts }) =>
        parts.map((part) => ({ op: 'narrow-field' as const, clause: id, field: name, part })),
      ),
  ),
  'remove-clause': model.clauses.map(({ id }) => ({ op: 'remove-clause' as const, clause: id })),
  'remove-role': model.clauses.flatMap(({ id, roles }) =>
    roles.map((role) => ({ op: 'remove-role' as const, clause: id, role })),
  ),
  'require-consent': model.clauses.flatMap(({ id, consentRequirement }) =>
    requirements
      .slice(requirements.indexOf(consentRequirement))
      .map((requirement) => ({ op: 'require-consent' as const, clause: id, requirement })),
  ),
  'add-condition': model.clauses.flatMap(({ id, conditions }) =>
    (['contact-attempted', 'debt-help-offered', 'offer-made'] as const)
      .filter((condition) => !conditions.includes(condition))
      .map((condition) => ({ op: 'add-condition' as const, clause: id, condition })),
  ),
};

const changes: fc.Arbitrary<Change> = fc
  .oneof(
    { weight: 5, arbitrary: fc.constantFrom(...possible['switch-on']) },
    { weight: 8, arbitrary: fc.constantFrom(...possible['narrow-field']) },
    { weight: 2, arbitrary: fc.constantFrom(...possible['remove-field']) },
    { weight: 1, arbitrary: fc.constantFrom(...possible['remove-clause']) },
    { weight: 1, arbitrary: fc.constantFrom(...possible['remove-role']) },
    { weight: 1, arbitrary: fc.constantFrom(...possible['require-consent']) },
    { weight: 1, arbitrary: fc.constantFrom(...possible['add-condition']) },
    { weight: 1, arbitrary: purposeChanges() },
  )
  .map(
    (change): Change => ({
      ...change,
      by: 'privacy officer, Gemeente Rietveen',
      at: '2026-01-15T10:00:00Z',
      reason: 'agreed in the steering group',
    }),
  );

function purposeChanges(): fc.Arbitrary<Unsigned> {
  return fc
    .record({
      purpose: fc.constantFrom(...model.purposes),
      mode: fc.constantFrom('strict', 'marked'),
      kept: fc.nat(127),
    })
    .map(({ purpose: { code, phases: open }, mode, kept }) => {
      if (kept % 8 === 0) return { op: 'close-candidates', purpose: code };
      return kept % 2 === 0
        ? { op: 'set-mode', purpose: code, mode }
        : { op: 'narrow-phases', purpose: code, phases: open.filter((_, index) => (kept >> index) % 2 === 1) };
    });
}

/** A regional twist within the bounds of the model. */
export const twists: fc.Arbitrary<Twist> = fc.array(changes, { maxLength: 12 }).map((changes) => ({
  region: 'Oeverland',
  model: { id: model.id, version: model.version },
  changes,
}));

/** An emergency procedure as a region may agree on it: that of the model, or less. */
const emergencies: fc.Arbitrary<Emergency | undefined> = fc
  .record({ hours: fc.integer({ min: 1, max: 24 }), kept: fc.nat(255) })
  .map(({ hours, kept }) => {
    const most = model.emergency;
    if (most === undefined || kept % 4 === 0) return undefined;
    const fields = most.fields.filter((_, index) => ((kept >> 2) & (1 << index)) !== 0);
    const asking = most.asking.filter((_, index) => index !== kept % 5);
    return fields.length === 0 ? most : { ...most, fields, asking, hours };
  });

/** An agreement that the model bounds: what the parties of a region would sign. */
export const agreements: fc.Arbitrary<Agreement> = fc
  .tuple(twists, emergencies)
  .map(([twist, emergency]) => withEmergency(twisted(agreementOf(model), twist), emergency));

/** The agreement with this emergency procedure, or with none. */
function withEmergency(agreement: Agreement, emergency: Emergency | undefined): Agreement {
  const { emergency: _, ...arrangements } = agreement.arrangements;
  return { ...agreement, arrangements: { ...arrangements, ...(emergency ? { emergency } : {}) } };
}

const attacked = fc.record({
  attack: fc.constantFrom(...attacks),
  numbers: fc.array(fc.nat(9_999), { minLength: 12, maxLength: 24 }),
});

/** Agreements of which up to four things reach beyond the model or the law, or look as if they did. */
export const attackedSome = (of: fc.Arbitrary<Agreement>, atLeast: number): fc.Arbitrary<Agreement> =>
  fc
    .record({ agreement: of, attacks: fc.array(attacked, { minLength: atLeast, maxLength: 4 }) })
    .map(({ agreement, attacks }) =>
      attacks.reduce((document, { attack, numbers }) => {
        if (document.clauses.length === 0) return document;
        return attack(new Pick(numbers))(document);
      }, agreement),
    );

/** An agreement no editor would let through and that parties signed all the same: any text the schema allows. */
export const hostileAgreements: fc.Arbitrary<Agreement> = attackedSome(agreements, 1);

/** Half of what is signed is as the model wants it, half is hostile. Never without any clause: the schema asks one. */
export const anyAgreements: fc.Arbitrary<Agreement> = fc
  .oneof(agreements, hostileAgreements)
  .filter(({ clauses }) => clauses.length > 0);

type Facts = Omit<DecisionInput, 'agreement'> & { agreement: { inForce: boolean } };

const often = <Value>(usual: Value, others: readonly Value[], weight = 24): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const booleans = [true, false];
const consentTable = (weight: number): fc.Arbitrary<Record<Category, ConsentStatus>> =>
  fc.array(often<ConsentStatus>('given', statuses, weight), { minLength: 10, maxLength: 10 }).map(toTable);

function toTable(list: readonly ConsentStatus[]): Record<Category, ConsentStatus> {
  const [A = 'none', B = 'none', C = 'none', D = 'none', E = 'none', F = 'none', G = 'none', H = 'none'] = list;
  return { A, B, C, D, E, F, G, H, I: list[8] ?? 'none', J: list[9] ?? 'none' };
}

/** Names asked for: most of them from a clause, some from anywhere. Sorted, as the gateway asks. */
const manyNames = fc.array(fc.nat(9_999), { minLength: 1, maxLength: 16 });

function toNames(numbers: readonly number[], granted: readonly FieldName[]): FieldName[] {
  const names = numbers.map((number, index) => {
    if (number % 97 === 0) return inventedFields[index % inventedFields.length];
    const from = number % 5 === 0 || granted.length === 0 ? allFields : granted;
    return from[number % from.length];
  });
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** Facts that could hold for a party of this agreement: mostly in order, with a few things that are not. */
function nearFacts({ clauses }: Agreement, types: readonly PartyType[]): fc.Arbitrary<Facts> {
  const reachable = clauses.filter(({ to }) => types.includes(to));
  if (reachable.length === 0) return wildFacts(types);
  const weighted = reachable.flatMap((clause) => Array<Clause>(weightOf(clause)).fill(clause));
  return fc
    .record({
      clause: fc.constantFrom(...weighted),
      names: manyNames,
      role: fc.nat(999),
      byMandate: fc.nat(99),
      day: often('2026-06-01', days, 14),
      purpose: often<DecisionInput['purpose'] | undefined>(undefined, purposes),
      otherRole: often<Role | undefined>(undefined, roles),
      standing: often<DecisionInput['recipient']['standing']>('signed', ['unsigned', 'withdrawn']),
      senders: fc.array(often<DecisionInput['senders']['MUN']>('signed', ['none', 'unsigned', 'withdrawn'], 30), {
        minLength: 5,
        maxLength: 5,
      }),
      inForce: often(true, [false]),
      relation: often<DecisionInput['case']['relation']>('party', ['none', 'candidate', 'candidate'], 8),
      phase: fc.nat(999),
      otherPhase: often<Phase | undefined>(undefined, phases, 10),
      contract: fc.boolean(),
      conditions: often<readonly Condition[]>(conditions, [[], ...conditions.map((one) => [one])]),
      restricted: often(false, [true]),
      addressSecret: often(false, [true], 6),
      retentionPassed: often(false, [true]),
      waiver: fc.oneof({ weight: 4, arbitrary: consentTable(20) }, { weight: 1, arbitrary: consentTable(2) }),
      explicit: fc.oneof({ weight: 4, arbitrary: consentTable(20) }, { weight: 1, arbitrary: consentTable(2) }),
      objection: often(false, [true], 3),
      emergency: fc.boolean(),
    })
    .map(({ clause, ...drawn }) => ({
      day: drawn.day,
      purpose: drawn.purpose ?? toPurpose(clause.purpose),
      fields: toNames(
        drawn.names,
        clause.fields.map(({ name }) => name),
      ),
      recipient: toRecipient(clause, drawn),
      senders: toSenders(drawn.senders),
      agreement: { inForce: drawn.inForce },
      case: {
        relation: drawn.relation,
        phase: drawn.otherPhase ?? openPhase(clause.purpose, drawn.phase),
        contract: drawn.contract,
        conditions: [...drawn.conditions],
      },
      rights: {
        restricted: drawn.restricted,
        addressSecret: drawn.addressSecret,
        retentionPassed: drawn.retentionPassed,
      },
      consents: { waiver: drawn.waiver, explicit: drawn.explicit, objection: drawn.objection },
      ...(drawn.emergency ? { emergency: true as const } : {}),
    }));
}

/** The one clause with an objection, and what differs from the model, get as much attention as five common clauses. */
function weightOf({ id, purpose, from, to, roles, fields, consentRequirement }: Clause): number {
  const bound = model.clauses.find((clause) => clause.id === id);
  if (bound === undefined || bound.purpose !== purpose || bound.from !== from || bound.to !== to) return 5;
  if (bound.from === model.emergency?.from && bound.to === model.emergency.to && purpose === 'P09') return 5;
  if (bound.consentRequirement === 'objection' || bound.consentRequirement !== consentRequirement) return 5;
  return bound.roles.length === roles.length && bound.core.length === fields.length ? 1 : 2;
}

interface DrawnRecipient {
  readonly role: number;
  readonly otherRole: Role | undefined;
  readonly byMandate: number;
  readonly standing: DecisionInput['recipient']['standing'];
}

function toRecipient({ to, roles }: Clause, drawn: DrawnRecipient): DecisionInput['recipient'] {
  const forHub = roles.filter((id) => model.roles.some((role) => role.id === id && role.partyType === 'HUB'));
  const hub = to === 'MUN' && drawn.byMandate % 3 === 0 && (forHub.length > 0 || drawn.byMandate % 5 === 0);
  const others = roles.filter((role) => !forHub.includes(role));
  const fitting = hub || to === 'HUB' ? forHub : others;
  const able = fitting.length > 0 ? fitting : roles;
  return {
    type: hub ? 'HUB' : to,
    role: drawn.otherRole ?? able[drawn.role % able.length] ?? 'none',
    standing: drawn.standing,
    mandate: hub ? drawn.byMandate % 7 !== 0 : drawn.byMandate % 2 === 0,
  };
}

const toPurpose = (code: string): DecisionInput['purpose'] => purposes.find((known) => known === code) ?? 'unknown';

function openPhase(code: string, number: number): Phase {
  const open = model.purposes.find((purpose) => purpose.code === code)?.phases ?? phases;
  return open[number % open.length] ?? 'closed';
}

function toSenders(list: readonly DecisionInput['senders']['MUN'][]): DecisionInput['senders'] {
  const [MUN = 'none', HUB = 'none', COR = 'none', PRO = 'none', BUD = 'none'] = list;
  return { MUN, HUB, COR, PRO, BUD };
}

/** Any combination of facts at all. */
function wildFacts(types: readonly PartyType[]): fc.Arbitrary<Facts> {
  const standings: readonly DecisionInput['senders']['MUN'][] = ['none', 'signed', 'unsigned', 'withdrawn'];
  const drawn = fc.record({
    day: fc.constantFrom(...days),
    purpose: fc.constantFrom(...purposes),
    fields: manyNames.map((numbers) => toNames(numbers, [])),
    recipient: fc.record({
      type: fc.constantFrom(...types),
      role: fc.constantFrom(...roles),
      standing: fc.constantFrom('signed' as const, 'unsigned' as const, 'withdrawn' as const),
      mandate: fc.boolean(),
    }),
    senders: fc.array(fc.constantFrom(...standings), { minLength: 5, maxLength: 5 }).map(toSenders),
    agreement: fc.record({ inForce: fc.boolean() }),
    case: fc.record({
      relation: fc.constantFrom('none' as const, 'candidate' as const, 'party' as const),
      phase: fc.constantFrom(...phases),
      contract: fc.boolean(),
      conditions: fc.subarray([...conditions]),
    }),
    rights: fc.record({
      restricted: fc.constantFrom(...booleans),
      addressSecret: fc.constantFrom(...booleans),
      retentionPassed: fc.constantFrom(...booleans),
    }),
    consents: fc.record({ waiver: consentTable(1), explicit: consentTable(1), objection: fc.boolean() }),
  });
  return fc
    .tuple(drawn, fc.boolean())
    .map(([facts, emergency]) => (emergency ? { ...facts, emergency: true as const } : facts));
}

/** Facts about an agreement; nine of ten are near a disclosure. `types` limits who asks. */
export function facts(agreement: SignedDocument, recipients = partyTypes): fc.Arbitrary<DecisionInput> {
  return fc
    .oneof(
      { weight: 9, arbitrary: nearFacts(agreement.document, recipients) },
      { weight: 1, arbitrary: wildFacts(recipients) },
    )
    .map((drawn) => about(drawn, agreement));
}

/** The same facts, about another agreement. */
function about(drawn: Facts, { hash }: SignedDocument): DecisionInput {
  return { ...drawn, agreement: { hash, inForce: drawn.agreement.inForce } };
}

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const caseRefs = fc
  .array(fc.constantFrom(...base64url), { minLength: 22, maxLength: 22 })
  .map((letters) => `c_${letters.join('')}`);

/** A request as a party's system would send it. */
export const disclosureRequests: fc.Arbitrary<DisclosureRequest> = fc.record(
  {
    caseRef: caseRefs,
    purpose: fc.constantFrom(...purposes.filter((purpose) => purpose !== 'unknown')),
    fields: fc.uniqueArray(fc.constantFrom(...allFields, ...inventedFields), { minLength: 1, maxLength: 70 }),
    role: fc.constantFrom(...roles),
    mode: fc.constantFrom('strict' as const, 'marked' as const),
  },
  { requiredKeys: ['caseRef', 'purpose', 'fields'] },
);
