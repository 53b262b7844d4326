/**
 * The decision once more, in plain TypeScript: written from the law, the order of evaluation and the consent
 * requirements as the documents give them, not from the Rego. It is slow and says everything in full on purpose: where
 * it and the compiled policy differ, one of them has misread the agreement.
 */
import type {
  Agreement,
  Catalogue,
  CheckName,
  ConsentKind,
  ConsentStatus,
  Decision,
  DecisionInput,
  FieldDecision,
  FieldName,
  Law,
  Model,
  ReasonCode,
} from '../../src/contract/generated/types.ts';

type Clause = Agreement['clauses'][number];
type ClauseField = Clause['fields'][number];
type CatalogueField = Catalogue['fields'][number];
type Basis = Law['bases'][number];
type Granted = Exclude<FieldDecision, { effect: 'none' }>;
type Stopped = Extract<FieldDecision, { effect: 'none' }>;

export interface NationalData {
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly model: Model;
}

const order: readonly CheckName[] = [
  'purpose',
  'law',
  'party',
  'role',
  'agreement',
  'clause',
  'twist',
  'case',
  'phase',
  'rights',
  'consent',
];

/** From the least that a clause can ask of the client to the most. */
const requirements = ['none', 'objection', 'waiver', 'explicit'] as const;

/** From the least that can be shown of a value to the most; parts of different values are never compared. */
const parts = ['organisation', 'postcode-area', 'year', 'month', 'all'] as const;

/** How far an answer got; a permitted field went all the way. */
export const distance = (answer: FieldDecision): number =>
  answer.effect === 'none' ? order.indexOf(answer.stoppedAt) : order.length;

/** Within the step `clause`, a field that a usable clause does not name came further than a clause nobody may use. */
const progress = (answer: FieldDecision): number =>
  distance(answer) + (answer.effect === 'none' && answer.reason === 'DENY_FIELD_NOT_AGREED' ? 0.5 : 0);

/** How much of the value an answer shows; 0 is nothing. */
export const width = (answer: FieldDecision): number =>
  answer.effect === 'none' ? 0 : parts.indexOf(answer.part ?? 'all') + 1;

const stop = (stoppedAt: CheckName, reason: ReasonCode): Stopped => ({ effect: 'none', stoppedAt, reason });

/** What the policy has to answer. `reference` is left out: it explains an answer and does not change it. */
export function decideByTheBook(facts: DecisionInput, agreement: Agreement, data: NationalData): Decision {
  const fields = Object.fromEntries(
    facts.fields.map((field) => [field, new Question(facts, agreement, data, field).answer()]),
  );
  const permitted = Object.keys(fields).filter((field) => fields[field]?.effect !== 'none');
  if (permitted.length === 1 && permitted[0] === 'caseRef') fields['caseRef'] = withoutCompany(fields);
  const outcome = Object.values(fields).some(({ effect }) => effect !== 'none') ? 'permitted' : 'refused';
  return { outcome, fields };
}

/** The case reference alone would tell that there is a case, so it is refused like what was asked beside it. */
function withoutCompany(fields: Decision['fields']): Stopped {
  const refused = Object.entries(fields)
    .flatMap(([field, answer]) => (answer.effect === 'none' ? [{ field, answer }] : []))
    .sort((one, other) => distance(other.answer) - distance(one.answer) || (one.field < other.field ? -1 : 1));
  const furthest = refused[0]?.answer;
  return furthest === undefined ? stop('clause', 'DENY_FIELD_NOT_AGREED') : stop(furthest.stoppedAt, furthest.reason);
}

/** One field of one request. */
class Question {
  readonly facts: DecisionInput;
  readonly agreement: Agreement;
  readonly data: NationalData;
  readonly name: FieldName;
  /** The field and everything it is computed from. */
  readonly family: readonly CatalogueField[];
  readonly field: CatalogueField | undefined;

  constructor(facts: DecisionInput, agreement: Agreement, data: NationalData, name: FieldName) {
    this.facts = facts;
    this.agreement = agreement;
    this.data = data;
    this.name = name;
    this.field = data.catalogue.fields.find((field) => field.name === name);
    const sources = this.field?.derivedFrom ?? [];
    this.family = data.catalogue.fields.filter((field) => field === this.field || sources.includes(field.name));
  }

  answer(): FieldDecision {
    if (this.facts.purpose === 'unknown') return stop('purpose', 'DENY_UNKNOWN_PURPOSE');
    const denial = this.statutoryDenial();
    if (denial !== undefined) return stop('law', denial);
    const ways = this.agreement.clauses.filter((clause) => this.serves(clause)).map((clause) => this.through(clause));
    if (ways.length === 0) return this.beforeTheClauses() ?? stop('clause', 'DENY_PURPOSE_NOT_AGREED');
    return ways.reduce(better);
  }

  /** Step 2: what no agreement lifts. */
  statutoryDenial(): ReasonCode | undefined {
    const { type } = this.facts.recipient;
    return this.data.law.denials.find(
      (denial) =>
        denial.recipients.includes(type) &&
        this.holdsToday(denial) &&
        this.family.some((field) => matches(denial.appliesTo, field)),
    )?.reason;
  }

  serves(clause: Clause): boolean {
    const { type, mandate } = this.facts.recipient;
    if (clause.purpose !== this.facts.purpose) return false;
    return clause.to === type || (type === 'HUB' && mandate && clause.to === 'MUN');
  }

  /** The whole way through one clause that serves the recipient. */
  through(clause: Clause): FieldDecision {
    if (clause.from === 'COR' && clause.to === 'COR') return stop('law', 'DENY_BLACKLIST');
    const early = this.beforeTheClauses(clause);
    if (early !== undefined) return early;
    const granted = clause.fields.filter(({ name }) => name === this.name);
    const met = this.facts.case.conditions;
    if (!clause.conditions.every((condition) => met.includes(condition))) {
      return stop('clause', 'DENY_PURPOSE_NOT_AGREED');
    }
    if (granted.length === 0) return stop('clause', 'DENY_FIELD_NOT_AGREED');
    return granted.map((field) => this.withIn(clause, field)).reduce(better);
  }

  /** Steps 3 and 4 as far as they do not need to know the field: the party, its role, the agreement as a whole. */
  beforeTheClauses(clause?: Clause): Stopped | undefined {
    const { type, role, standing } = this.facts.recipient;
    if (standing === 'unsigned') return stop('party', 'DENY_PARTY_NOT_SIGNED');
    if (standing === 'withdrawn') return stop('party', 'DENY_PARTY_WITHDRAWN');
    const held = this.agreement.roles.filter(({ id, partyType }) => id === role && partyType === type);
    if (held.length === 0 || (clause !== undefined && !clause.roles.includes(role))) return stop('role', 'DENY_ROLE');
    if (this.isSpecial() && !held.every(({ confidentialityDuty }) => confidentialityDuty)) {
      return stop('role', 'DENY_ROLE');
    }
    if (!this.facts.agreement.inForce) return stop('agreement', 'DENY_AGREEMENT_NOT_IN_FORCE');
    return undefined;
  }

  /** Steps 5 to 8, for a field the clause names. */
  withIn(clause: Clause, granted: ClauseField): FieldDecision {
    return (
      this.beyondTheModel(clause, granted) ??
      this.outsideTheCase(clause) ??
      this.outsideThePhase() ??
      this.againstTheRights() ??
      this.withoutConsent(clause) ??
      this.grant(clause, granted)
    );
  }

  beyondTheModel(clause: Clause, granted: ClauseField): Stopped | undefined {
    const refused = stop('twist', 'DENY_FIELD_NOT_AGREED');
    const never = this.data.law.neverTo[this.facts.recipient.type] ?? [];
    if (this.family.some(({ name }) => never.includes(name)) || never.includes(this.name)) return refused;
    const bound = this.data.model.clauses.find(
      ({ id, purpose, from, to }) =>
        id === clause.id && purpose === clause.purpose && from === clause.from && to === clause.to,
    );
    if (bound === undefined) return refused;
    const listed =
      bound.core.includes(this.name) || (granted.origin === 'option' && bound.optional.includes(this.name));
    if (!listed) return refused;
    const { disclosing, receiving } = clause.legalBasis;
    if (!disclosing.some((id) => this.basisToday(id)) || !receiving.some((id) => this.basisToday(id))) return refused;
    const asked = requirements.indexOf(clause.consentRequirement);
    return asked < requirements.indexOf(bound.consentRequirement) ? refused : undefined;
  }

  outsideTheCase(clause: Clause): Stopped | undefined {
    const { relation } = this.facts.case;
    if (relation === 'none') return stop('case', 'DENY_NO_CASE_RELATION');
    if (relation === 'candidate' && this.purpose()?.candidates !== true) return stop('case', 'DENY_NO_CASE_RELATION');
    const sender = this.facts.senders[clause.from];
    if (sender === 'none') return stop('case', 'DENY_NO_CASE_RELATION');
    if (sender === 'unsigned') return stop('case', 'DENY_PARTY_NOT_SIGNED');
    if (sender === 'withdrawn') return stop('case', 'DENY_PARTY_WITHDRAWN');
    return undefined;
  }

  outsideThePhase(): Stopped | undefined {
    const open = this.purpose()?.phases ?? [];
    return open.includes(this.facts.case.phase) ? undefined : stop('phase', 'DENY_PHASE');
  }

  againstTheRights(): Stopped | undefined {
    const { restricted, retentionPassed, addressSecret } = this.facts.rights;
    if (restricted) return stop('rights', 'DENY_RESTRICTED');
    if (retentionPassed) return stop('rights', 'DENY_RETENTION');
    const isPlace = this.family.some(({ location }) => location);
    if (addressSecret && isPlace && !this.facts.case.contract) return stop('rights', 'DENY_ADDRESS_SECRET');
    return undefined;
  }

  withoutConsent(clause: Clause): Stopped | undefined {
    if (this.field === undefined) return stop('consent', 'DENY_NO_CONSENT');
    switch (clause.consentRequirement) {
      case 'waiver':
        return this.unlessGiven('waiver') ?? (this.isSpecial() ? this.unlessGiven('explicit') : undefined);
      case 'explicit':
        return this.unlessGiven('explicit');
      case 'objection':
        if (this.facts.consents.objection) return stop('consent', 'DENY_OBJECTED');
        return this.isSpecial() ? this.unlessGiven('explicit') : undefined;
      case 'none':
        return this.carriedByLaw(clause) ? undefined : stop('consent', 'DENY_NO_CONSENT');
    }
  }

  unlessGiven(kind: ConsentKind): Stopped | undefined {
    const status: ConsentStatus = this.field ? this.facts.consents[kind][this.field.category] : 'none';
    const nothing = kind === 'waiver' ? 'DENY_NO_CONSENT' : 'DENY_CONSENT_NOT_EXPLICIT';
    switch (status) {
      case 'given':
        return undefined;
      case 'none':
      case 'refused':
        return stop('consent', nothing);
      case 'withdrawn':
        return stop('consent', 'DENY_CONSENT_WITHDRAWN');
      case 'expired':
        return stop('consent', 'DENY_CONSENT_EXPIRED');
      case 'wrong-person':
        return stop('consent', 'DENY_CONSENT_WRONG_PERSON');
    }
  }

  carriedByLaw({ legalBasis, from, to, purpose }: Clause): boolean {
    return legalBasis.disclosing
      .flatMap((id) => this.basisToday(id) ?? [])
      .flatMap(({ carriesWithoutConsent }) => carriesWithoutConsent)
      .some(
        (flow) =>
          flow.from === from &&
          flow.to === to &&
          flow.purposes.includes(purpose) &&
          this.field !== undefined &&
          flow.sensitivities.includes(this.field.sensitivity),
      );
  }

  grant(clause: Clause, { part }: ClauseField): Granted {
    const { disclosing, receiving, exception, secrecy } = clause.legalBasis;
    const answer = {
      clause: clause.id,
      basis: [...new Set([...disclosing, ...receiving, ...exception, ...secrecy])],
      consent: this.consentBehind(clause),
    };
    return part === 'all' ? { effect: 'all', ...answer } : { effect: 'part', part, ...answer };
  }

  consentBehind({ consentRequirement }: Clause): ConsentKind[] {
    if (consentRequirement === 'none') return [];
    if (consentRequirement === 'explicit') return ['explicit'];
    const explicit: ConsentKind[] = this.isSpecial() ? ['explicit'] : [];
    return consentRequirement === 'waiver' ? [...explicit, 'waiver'] : explicit;
  }

  /** Special data: a value that tells of care, or a medical one. */
  isSpecial(): boolean {
    return this.field?.sensitivity === 'I9' || this.field?.sensitivity === 'H9';
  }

  purpose(): Agreement['purposes'][number] | undefined {
    return this.agreement.purposes.find(({ code }) => code === this.facts.purpose);
  }

  basisToday(id: string): Basis | undefined {
    return this.data.law.bases.find((basis) => basis.id === id && this.holdsToday(basis));
  }

  holdsToday({ inForceFrom, inForceTo }: { inForceFrom: string | null; inForceTo: string | null }): boolean {
    const { day } = this.facts;
    return inForceFrom !== null && inForceFrom <= day && (inForceTo === null || day <= inForceTo);
  }
}

function matches(appliesTo: Law['denials'][number]['appliesTo'], field: CatalogueField): boolean {
  const holders: readonly string[] = appliesTo.holders;
  if (appliesTo.except.includes(field.name)) return false;
  if (holders.length > 0 && !holders.includes(field.holder)) return false;
  if (appliesTo.medicalSource && !field.medicalSource) return false;
  return appliesTo.sensitivities.includes(field.sensitivity);
}

/** Of two ways to a field: the one that shows most, or else the one that came furthest; the first on a tie. */
function better(one: FieldDecision, other: FieldDecision): FieldDecision {
  if (width(one) !== width(other)) return width(one) > width(other) ? one : other;
  return progress(other) > progress(one) ? other : one;
}
