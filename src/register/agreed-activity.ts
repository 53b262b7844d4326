import type {
  AdministrativeActivities,
  Agreement,
  FieldName,
  PartyId,
  PartyType,
  RegisteredActivity,
} from '../contract/generated/types.ts';
import { dayOf } from '../contract/vocabulary.ts';
import type { AgreementFacts, RegisterSources } from './facts.ts';
import { LegalBases } from './legal-bases.ts';

type Clause = Agreement['clauses'][number];

/** The activities of an agreement's purposes, as its parties signed them: nothing is added that no source says. */
export function toAgreedActivities(agreement: AgreementFacts, sources: RegisterSources): RegisteredActivity[] {
  return agreement.document.purposes.map((purpose) => toActivity(purpose, agreement, sources));
}

function toActivity(
  purpose: Agreement['purposes'][number],
  agreement: AgreementFacts,
  { law, catalogue, administrative }: RegisterSources,
): RegisteredActivity {
  const { document } = agreement;
  const bases = new LegalBases(law, document.vocabulary.bases);
  const clauses = document.clauses.filter((clause) => clause.purpose === purpose.code).toSorted(byId);
  const emergency = emergencyOf(document, purpose.code, bases);
  const types = new Set(clauses.flatMap(({ from, to }) => [from, to]));
  const controllers = partiesOf([...types], agreement);
  const names = namesOf([
    ...clauses.flatMap(({ fields }) => fields.map(({ name }) => name)),
    ...(emergency?.fields ?? []),
  ]);
  return {
    ...{ uri: purpose.processingActivity, activity: purpose.code, kind: 'agreed' },
    ...versionOf(agreement),
    ...{ name: purpose.label, purposes: [purpose.label, document.articles.aim] },
    ...{ proposal: false, source: document.model.status, phases: [...purpose.phases] },
    controllers,
    dataSubjects: toDataSubjects(document, names, administrative),
    categories: toCategories(document, names, { catalogue, administrative }),
    recipients: toRecipients(clauses, agreement),
    clauses: clauses.map((clause) => toClause(clause, agreement, bases)),
    ...(emergency && { emergency }),
    legalBasis: [],
    ...termsFor(new Set([...types, ...typesOf(controllers, agreement)]), document),
  };
}

/** A desk that works by mandate is of another type than the clause names. */
const typesOf = (ids: readonly PartyId[], { parties }: AgreementFacts): readonly PartyType[] =>
  parties.filter(({ id }) => ids.includes(id)).map(({ type }) => type);

/** Which version of which agreement, and on which days it holds. */
export function versionOf({ document, hash, since }: AgreementFacts): Pick<RegisteredActivity, 'under' | 'inForce'> {
  const { id, version, title, term } = document;
  const from = since === undefined ? term.from : dayOf(since);
  return { under: { id, version, hash, title }, inForce: { from, to: term.to } };
}

/** What an agreement says of how long types of parties keep data and of how they secure them. */
export function termsFor(
  types: ReadonlySet<PartyType>,
  { retention, articles }: Agreement,
): Pick<RegisteredActivity, 'retention' | 'transfers' | 'security' | 'secrecy'> {
  return {
    retention: retention
      .filter(({ partyType }) => types.has(partyType))
      .map(({ partyType, months, source }) => ({ id: partyType, months, source })),
    transfers: 'not-stated',
    security: articles.security
      .filter(({ partyType }) => types.has(partyType))
      .map(({ partyType, norms, twoFactor }) => ({ partyType, norms: [...norms], twoFactor })),
    secrecy: articles.secrecy,
  };
}

/**
 * The live parties of some types, by id. A regional desk that works by mandate of a municipality stands beside it: the
 * clauses of the municipality are its as well (see `policies/sluis/clause`).
 */
export function partiesOf(types: readonly PartyType[], { document, parties }: AgreementFacts): PartyId[] {
  const live = new Set(parties.filter(({ type }) => type === 'MUN').map(({ id }) => id));
  const mandators = new Map(document.parties.map(({ id, mandatedBy }) => [id, mandatedBy]));
  const isMandated = (id: PartyId): boolean => live.has(mandators.get(id) ?? '');
  return parties
    .filter(({ id, type }) => types.includes(type) || (type === 'HUB' && types.includes('MUN') && isMandated(id)))
    .map(({ id }) => id)
    .toSorted();
}

function toClause(clause: Clause, agreement: AgreementFacts, bases: LegalBases): RegisteredActivity['clauses'][number] {
  const { id, from, to, fields, consentRequirement, conditions } = clause;
  const roles = new Map(agreement.document.roles.map((role) => [role.id, role]));
  return {
    ...{ id, from, to, senders: partiesOf([from], agreement), recipients: partiesOf([to], agreement) },
    roles: clause.roles.toSorted().map((role) => ({
      id: role,
      label: roles.get(role)?.label ?? { nl: role, en: role },
      confidentialityDuty: roles.get(role)?.confidentialityDuty ?? false,
    })),
    fields: fields.map(({ name, part }) => ({ name, part })).toSorted(byName),
    legalBasis: bases.ofClause(clause.legalBasis),
    ...{ consentRequirement, conditions: [...conditions] },
  };
}

function emergencyOf(
  { arrangements }: Agreement,
  purpose: string,
  bases: LegalBases,
): RegisteredActivity['emergency'] | undefined {
  const { emergency } = arrangements;
  if (emergency?.purpose !== purpose) return undefined;
  const { from, to, fields, grounds, hours, legalBasis } = emergency;
  return {
    ...{ from, to, fields: fields.toSorted(), grounds: grounds.toSorted(), hours },
    legalBasis: bases.ofClause(legalBasis),
  };
}

const namesOf = (fields: readonly FieldName[]): readonly FieldName[] => [...new Set(fields)].toSorted();

/** The clients, by target group, and others of whom a field tells. */
function toDataSubjects(
  { scope }: Agreement,
  names: readonly FieldName[],
  { subjects, others }: AdministrativeActivities,
): RegisteredActivity['dataSubjects'] {
  const groups = scope.targetGroups.map((group) => {
    const label = subjects.find(({ id }) => id === group)?.label ?? { nl: group, en: group };
    return { id: group as string, label, proposal: false };
  });
  const beside = others
    .filter(({ fields }) => fields.some((field) => names.includes(field)))
    .map(({ id, label }) => ({ id, label, proposal: true }));
  return [...groups, ...beside];
}

/** The columns, by category: detail level 2 of the Logboek Dataverwerkingen. Labels are those that were signed. */
function toCategories(
  { vocabulary }: Agreement,
  names: readonly FieldName[],
  { catalogue, administrative }: Pick<RegisterSources, 'catalogue' | 'administrative'>,
): RegisteredActivity['categories'] {
  const known = new Map(catalogue.fields.map((field) => [field.name, field]));
  const signed = new Map(vocabulary.fields.map((field) => [field.name, field]));
  const columns = names.map((name) => {
    const { label, sensitivity } = signed.get(name) ?? known.get(name) ?? unknownField(name);
    return { category: known.get(name)?.category, column: { name, label, sensitivity } };
  });
  const found = administrative.categories.map(({ id, label }) => ({
    ...{ id: id as string, label },
    fields: columns.filter(({ category }) => category === id).map(({ column }) => column),
  }));
  const rest = columns.filter(({ category }) => category === undefined).map(({ column }) => column);
  const other = { id: 'other', label: { nl: 'overig', en: 'other' }, fields: rest };
  return [...found, other].filter(({ fields }) => fields.length > 0);
}

/** A field that neither the agreement nor the catalogue describes: taken for the worst. */
const unknownField = (name: FieldName) => ({ label: { nl: name, en: name }, sensitivity: 'C10' as const });

function toRecipients(clauses: readonly Clause[], agreement: AgreementFacts): RegisteredActivity['recipients'] {
  const names = new Map(agreement.document.parties.map(({ id, name }) => [id, name]));
  return partiesOf([...new Set(clauses.map(({ to }) => to))], agreement).map((id) => {
    const name = names.get(id) ?? id;
    return { id, label: { nl: name, en: name } };
  });
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);
const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : 1;
