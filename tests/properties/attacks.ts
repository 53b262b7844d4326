/** The ways in which an agreement can reach beyond the model or the law: what an editor refuses and parties sign all the same. */
import type { Agreement, Condition, ConsentRequirement, PartyType, Phase } from '../../src/contract/generated/types.ts';
import { national } from './national.ts';

type Clause = Agreement['clauses'][number];

const allFields = national.catalogue.fields.map(({ name }) => name);
/** Names that are in no catalogue; two of them are names that every object has. */
export const inventedFields = ['inventedField', 'constructor', 'toString'] as const;
const types: readonly PartyType[] = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'];
const requirements: readonly ConsentRequirement[] = ['none', 'objection', 'waiver', 'explicit'];
const conditions: readonly Condition[] = ['contact-attempted', 'debt-help-offered', 'offer-made'];
const parts = ['all', 'year', 'month', 'postcode-area', 'organisation'] as const;
const origins = ['core', 'option'] as const;
const phases: readonly Phase[] = [
  'registration',
  'screening',
  'matching',
  'nomination',
  'contract',
  'aftercare',
  'closed',
];
const bases = [...national.law.bases.map(({ id }) => id), 'nl.invented'];

/** One way in which an agreement reaches beyond the model or the law. */
export const attacks: readonly ((pick: Pick) => (agreement: Agreement) => Agreement)[] = [
  // a field nobody may give, or that does not exist, in a clause of the model
  (pick) => {
    const stray = {
      name: pick.from([...allFields, ...inventedFields]),
      part: pick.from(parts),
      origin: pick.from(origins),
    };
    return changeSome(pick, ({ fields }) => ({ fields: withField(fields, stray) }));
  },
  // what the model lists as optional, as if it belonged to the core
  () => (agreement) => ({
    ...agreement,
    clauses: agreement.clauses.map((clause) => {
      const bound = national.model.clauses.find(({ id }) => id === clause.id);
      const names = [...new Set([...clause.fields.map(({ name }) => name), ...(bound?.optional ?? [])])];
      return { ...clause, fields: names.map((name) => ({ name, part: 'all', origin: 'core' })) };
    }),
  }),
  // every field of the catalogue in one clause
  (pick) => {
    const origin = pick.from(origins);
    return changeSome(pick, () => ({ fields: allFields.map((name) => ({ name, part: 'all', origin })) }));
  },
  // less asked of the client than the model asks
  (pick) => changeSome(pick, () => ({ consentRequirement: pick.from(requirements) })),
  // another legal basis: not in force, invented, or of another flow
  (pick) =>
    changeSome(pick, ({ legalBasis }) => ({
      legalBasis: { ...legalBasis, [pick.from(['disclosing', 'receiving'] as const)]: pick.some(bases) },
    })),
  // something asked of the client where the model rests on a law, and another law
  (pick) => (agreement) => {
    const resting = agreement.clauses.filter(({ consentRequirement }) => consentRequirement === 'none');
    if (resting.length === 0) return agreement;
    const chosen = pick.from(resting);
    const disclosing = pick.upTo(chosen.legalBasis.disclosing).slice(0, 1);
    const legalBasis = disclosing.length === 0 ? chosen.legalBasis : { ...chosen.legalBasis, disclosing };
    const changed: Clause = { ...chosen, consentRequirement: pick.from(requirements), legalBasis };
    return { ...agreement, clauses: agreement.clauses.map((clause) => (clause === chosen ? changed : clause)) };
  },
  // the same clause between other parties, beside the one it copies or in its place, under its id or an own one
  (pick) => (agreement) => {
    const copied = pick.from(agreement.clauses);
    const [from, to] = [pick.from(types), pick.from([copied.to, pick.from(types)])];
    const id = pick.from([copied.id, `${copied.purpose}.${from}.${to}`, `${copied.purpose}.${from}.${to}.extra`]);
    const able = agreement.roles.filter(({ partyType }) => partyType === to).map((role) => role.id);
    const clause: Clause = { ...copied, id, from, to, roles: [...new Set([...copied.roles, ...able])] };
    const kept = agreement.clauses.filter((other) => other !== copied || pick.rarely());
    return { ...agreement, clauses: [...kept, clause] };
  },
  // a corporation gives to a corporation
  (pick) => (agreement) => {
    const purpose = pick.from(['P03', 'P04', 'P05', 'P09', 'P10'] as const);
    const copied = pick.from(agreement.clauses);
    const fields = withField(copied.fields, { name: pick.from(allFields), part: 'all', origin: 'core' });
    const roles = [...new Set(agreement.roles.filter(({ partyType }) => partyType === 'COR').map(({ id }) => id))];
    const clause: Clause = { ...copied, id: `${purpose}.COR.COR`, purpose, from: 'COR', to: 'COR', roles, fields };
    return { ...agreement, clauses: pick.from([[clause], [...agreement.clauses, clause]]) };
  },
  // a clause twice, once with less in it
  (pick) => (agreement) => {
    const copied = pick.from(agreement.clauses);
    const fields = copied.fields.map((field) => ({ ...field, part: pick.from(parts) }));
    const second: Clause = { ...copied, fields, consentRequirement: pick.from(requirements) };
    return {
      ...agreement,
      clauses: pick.from([
        [second, ...agreement.clauses],
        [...agreement.clauses, second],
      ]),
    };
  },
  // a duty of confidentiality that nobody recorded, or a role of another type
  (pick) => (agreement) => ({
    ...agreement,
    roles: agreement.roles.map((role) =>
      pick.rarely() ? { ...role, confidentialityDuty: false, partyType: pick.from([role.partyType, 'COR']) } : role,
    ),
  }),
  // every role of the recipient in a clause, each with a duty of confidentiality
  (pick) => (agreement) => {
    const roles = agreement.roles.map((role) => ({ ...role, confidentialityDuty: true }));
    const idsOf = (type: PartyType) => roles.filter(({ partyType }) => partyType === type).map(({ id }) => id);
    const named = changeSome(pick, ({ to, roles: kept }) => ({ roles: [...new Set([...kept, ...idsOf(to)])] }));
    return named({ ...agreement, roles: pick.from([agreement.roles, roles]) });
  },
  // a role twice, once without the duty
  (pick) => (agreement) => ({
    ...agreement,
    roles: [...agreement.roles, { ...pick.from(agreement.roles), confidentialityDuty: pick.rarely() }],
  }),
  // purposes in other phases, for candidates, or not described at all
  (pick) => (agreement) => ({
    ...agreement,
    purposes: pick.somePurposes(
      agreement.purposes.map((purpose) =>
        pick.rarely() ? { ...purpose, phases: pick.some(phases), candidates: pick.rarely() } : purpose,
      ),
    ),
  }),
  // every purpose in every phase, and for candidates
  () => (agreement) => ({
    ...agreement,
    purposes: agreement.purposes.map((purpose) => ({ ...purpose, phases: [...phases], candidates: true })),
  }),
  // a purpose twice
  (pick) => (agreement) => {
    const second = { ...pick.from(agreement.purposes), phases: pick.some(phases), candidates: pick.rarely() };
    return { ...agreement, purposes: [...agreement.purposes, second].slice(-20) };
  },
  // an emergency procedure for whatever fields, roles, hours and parties, on whatever ground
  (pick) => (agreement) => {
    const most = national.model.emergency;
    if (most === undefined) return agreement;
    const beyond = {
      ...{ from: pick.from([most.from, pick.from(types)]), to: pick.from([most.to, pick.from(types)]) },
      ...{ fields: pick.from([most.fields, allFields]), hours: 1 + pick.number(24) },
      asking: pick.from([most.asking, agreement.roles.map(({ id }) => id)]),
      legalBasis: pick.rarely() ? { ...most.legalBasis, disclosing: pick.some(bases) } : most.legalBasis,
    };
    const emergency = { ...most, ...beyond, asking: [...new Set(beyond.asking)] };
    return { ...agreement, arrangements: { ...agreement.arrangements, emergency } };
  },
  // preconditions of law dropped or added
  (pick) => changeSome(pick, () => ({ conditions: pick.upTo(conditions) })),
];

/** Chooses by the numbers that fast-check gives, so that a failing case can be repeated and made smaller. */
export class Pick {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  number(below: number): number {
    const number = this.#numbers[this.#next % this.#numbers.length] ?? 0;
    this.#next += 1;
    return number % below;
  }
  from<Value>(values: readonly Value[]): Value {
    const value = values[this.number(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }
  rarely(): boolean {
    return this.number(4) === 3;
  }
  upTo<Value>(values: readonly Value[]): Value[] {
    return values.filter(() => this.number(2) === 1);
  }
  some<Value>(values: readonly Value[]): Value[] {
    const some = values.filter(() => this.rarely());
    return some.length > 0 ? some : [this.from(values)];
  }
  somePurposes(purposes: Agreement['purposes']): Agreement['purposes'] {
    return this.rarely() ? this.some(purposes) : purposes;
  }
}

/** A clause names a field once: the gateway opens nothing for an agreement that is not sure how much of a field it gives. */
const withField = (fields: Clause['fields'], field: Clause['fields'][number]): Clause['fields'] => [
  ...fields.filter(({ name }) => name !== field.name),
  field,
];

/** One clause changed, and with it sometimes all of the same purpose. */
function changeSome(pick: Pick, change: (clause: Clause) => Partial<Clause>) {
  return (agreement: Agreement): Agreement => {
    const chosen = pick.from(agreement.clauses);
    const clauses = agreement.clauses.map((clause) => (clause === chosen ? { ...clause, ...change(clause) } : clause));
    return { ...agreement, clauses };
  };
}
