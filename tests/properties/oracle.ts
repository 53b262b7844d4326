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
  ConsentRequirement,
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
type ModelClause = Model['clauses'][number];
type Purpose = Model['purposes'][number];
type Ground = keyof Clause['legalBasis'];
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
  'consent',
  'sender',
  'rights',
];

/** From the least that a clause can ask of the client to the most. */
const requirements = ['none', 'objection', 'waiver', 'explicit'] as const;

/** From the least that can be shown of a value to the most; parts of different values are never compared. */
const parts = ['organisation', 'postcode-area', 'year', 'month', 'all'] as const;

/** How far an answer got; a permitted field went all the way. */
const distance = (answer: FieldDecision): number =>
  answer.effect === 'none' ? order.indexOf(answer.stoppedAt) : order.length;

/** How much of the value an answer shows; 0 is nothing. */
export const width = (answer: FieldDecision): number =>
  answer.effect === 'none' ? 0 : parts.indexOf(answer.part ?? 'all') + 1;

const stop = (stoppedAt: CheckName, reason: ReasonCode): Stopped => ({ effect: 'none', stoppedAt, reason });

/** A region reached beyond the national model or the law. */
const beyond = stop('twist', 'DENY_FIELD_NOT_AGREED');

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

/**
 * What is left when a region denies some fields: what was permitted and is not denied; the rest keeps its own reason.
 * @param denied with the name of the rule that is told
 */
export function lessDenied({ fields }: Decision, denied: ReadonlyMap<FieldName, string>): Decision {
  const left: Decision['fields'] = {};
  for (const [field, answer] of Object.entries(fields)) {
    const rule = answer.effect === 'none' ? undefined : denied.get(field);
    left[field] = rule === undefined ? answer : { ...stop('twist', 'DENY_HOUSE_RULE'), reference: rule };
  }
  const permitted = Object.keys(left).filter((field) => left[field]?.effect !== 'none');
  if (permitted.join() === 'caseRef') left['caseRef'] = furthestIn(left);
  return { outcome: permitted.join() === '' || permitted.join() === 'caseRef' ? 'refused' : 'permitted', fields: left };
}

/** As the field that came furthest, with its own reason and reference. */
function furthestIn(fields: Decision['fields']): FieldDecision {
  const refused = Object.entries(fields).filter(([, { effect }]) => effect === 'none');
  const best = Math.max(...refused.map(([, answer]) => distance(answer)));
  const [first] = refused
    .filter(([, answer]) => distance(answer) === best)
    .toSorted(([one], [two]) => (one < two ? -1 : 1));
  return first?.[1] ?? stop('clause', 'DENY_FIELD_NOT_AGREED');
}

/** What of the fields asked for no agreement may give to who asks: what the law denies, and what never goes to that type. */
export function belowTheFloor(facts: DecisionInput, agreement: Agreement, data: NationalData): readonly FieldName[] {
  return facts.fields.filter((field) => new Question(facts, agreement, data, field).isBelowTheFloor());
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
  readonly field: CatalogueField | undefined;
  /** The field and everything it is computed from. */
  readonly family: readonly CatalogueField[];

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
    const clauses = this.serving().filter((clause) => !isBarred(clause));
    if (clauses.length === 0) return this.beforeTheClauses() ?? stop('clause', 'DENY_PURPOSE_NOT_AGREED');
    return clauses.map((clause) => this.through(clause)).reduce(better);
  }

  isBelowTheFloor(): boolean {
    const never = this.data.law.neverTo[this.facts.recipient.type] ?? [];
    return this.statutoryDenial() !== undefined || this.family.some(({ name }) => never.includes(name));
  }

  /** Step 2: what no agreement lifts. A field that only corporations would give to corporations is one of those. */
  statutoryDenial(): ReasonCode | undefined {
    const { type } = this.facts.recipient;
    const denial = this.data.law.denials.find(
      (denial) =>
        denial.recipients.includes(type) &&
        this.holdsToday(denial) &&
        this.family.some((field) => matches(denial.appliesTo, field)),
    );
    if (denial !== undefined) return denial.reason;
    const naming = this.serving().filter(({ fields }) => fields.some(({ name }) => name === this.name));
    return this.field !== undefined && naming.length > 0 && naming.every(isBarred) ? 'DENY_BLACKLIST' : undefined;
  }

  /** The clauses for this purpose and recipient. A purpose without a processing activity in the register has none. */
  serving(): readonly Clause[] {
    const { type, mandate } = this.facts.recipient;
    if (!this.isPurpose(({ processingActivity }) => processingActivity !== '')) return [];
    return this.agreement.clauses.filter(
      ({ purpose, to }) =>
        purpose === this.facts.purpose && (to === type || (type === 'HUB' && mandate && to === 'MUN')),
    );
  }

  /** The whole way through one clause that serves the recipient. */
  through(clause: Clause): FieldDecision {
    const early = this.beforeTheClauses(clause);
    if (early !== undefined) return early;
    const met = this.facts.case.conditions;
    if (!clause.conditions.every((condition) => met.includes(condition))) {
      return stop('clause', 'DENY_PURPOSE_NOT_AGREED');
    }
    const granted = clause.fields.filter(({ name }) => name === this.name);
    if (granted.length === 0 || this.field === undefined) return stop('clause', 'DENY_FIELD_NOT_AGREED');
    const { field } = this;
    return granted.map((one) => this.within(clause, one, field)).reduce(better);
  }

  /** Steps 3 and 4 as far as they come before the field: the party, its role, the agreement as a whole. */
  beforeTheClauses(clause?: Clause): Stopped | undefined {
    const { role, standing } = this.facts.recipient;
    if (standing === 'unsigned') return stop('party', 'DENY_PARTY_NOT_SIGNED');
    if (standing === 'withdrawn') return stop('party', 'DENY_PARTY_WITHDRAWN');
    const named = clause === undefined || clause.roles.includes(role);
    if (!named || !this.isRoleIn(this.agreement) || !this.isRoleIn(this.data.model)) return stop('role', 'DENY_ROLE');
    if (!this.facts.agreement.inForce) return stop('agreement', 'DENY_AGREEMENT_NOT_IN_FORCE');
    return undefined;
  }

  /** The role is one of this party type, and a field that tells of care or health goes to a duty of confidentiality. */
  isRoleIn({ roles }: Pick<Agreement, 'roles'>): boolean {
    const { type, role } = this.facts.recipient;
    const held = roles.filter(({ id, partyType }) => id === role && partyType === type);
    if (held.length === 0) return false;
    return !isSpecial(this.field) || held.every(({ confidentialityDuty }) => confidentialityDuty);
  }

  /** Steps 5 to 8, for a field the clause names. */
  within(clause: Clause, granted: ClauseField, field: CatalogueField): FieldDecision {
    const bound = this.boundOf(clause);
    if (bound === undefined) return beyond;
    const early =
      this.beyondTheModel(clause, bound) ??
      this.fieldBeyondTheModel(clause, bound, granted) ??
      this.outsideTheCase() ??
      this.outsideThePhase();
    if (early !== undefined) return early;
    const unasked = this.withoutConsent(clause, bound, field);
    const carrying = unasked && this.inEmergency(clause, field);
    if (unasked !== undefined && carrying === undefined) return unasked;
    const late = this.withoutSender(clause) ?? this.againstTheRights();
    if (late !== undefined) return late;
    return carrying === undefined ? this.grant(clause, bound, granted) : shown(clause, granted, carrying);
  }

  /**
   * Process 8: what carries the field without the client, when two officers opened an emergency. Agreement and model both
   * name purpose, parties, role and field, the agreement lasts no longer, and all four questions of the law have an answer
   * in force. Nothing of it is about a medical file.
   */
  inEmergency(clause: Clause, field: CatalogueField): readonly Basis[] | undefined {
    const own = this.agreement.arrangements.emergency;
    const most = this.data.model.emergency;
    if (this.facts.emergency !== true || own === undefined || most === undefined || own.hours > most.hours) return;
    const { role } = this.facts.recipient;
    const agreed = [own, most].every(
      ({ purpose, from, to, asking, fields }) =>
        purpose === clause.purpose &&
        from === clause.from &&
        to === clause.to &&
        asking.includes(role) &&
        fields.includes(this.name),
    );
    const answers = (['disclosing', 'receiving', 'secrecy', 'exception'] as const).map((ground) =>
      this.basesOf(own.legalBasis[ground], most.legalBasis[ground], ground),
    );
    const [disclosing = [], receiving = [], secrecy = [], exception = []] = answers;
    const always = [disclosing, receiving, secrecy];
    if (!agreed || always.some((answer) => answer.length === 0)) return;
    if (['O', 'S'].includes(field.sensitivity)) return always.flat();
    return field.sensitivity === 'I9' && exception.length > 0 ? answers.flat() : undefined;
  }

  /** The same clause of the national model. */
  boundOf(clause: Clause): ModelClause | undefined {
    return this.data.model.clauses.find(
      ({ id, purpose, from, to }) =>
        id === clause.id && purpose === clause.purpose && from === clause.from && to === clause.to,
    );
  }

  /** Who asks, on what conditions, on what ground and with what consent: a region may only ask more than the model. */
  beyondTheModel(clause: Clause, bound: ModelClause): Stopped | undefined {
    const asked = requirements.indexOf(clause.consentRequirement);
    if (asked < requirements.indexOf(bound.consentRequirement)) return beyond;
    if (!bound.roles.includes(this.facts.recipient.role)) return beyond;
    if (!bound.conditions.every((condition) => clause.conditions.includes(condition))) return beyond;
    const always: readonly Ground[] = ['disclosing', 'receiving'];
    const needed: readonly Ground[] = bound.legalBasis.secrecy.length > 0 ? [...always, 'secrecy'] : always;
    return needed.some((ground) => this.grounds(clause, bound, ground).length === 0) ? beyond : undefined;
  }

  /** What is given: a region may only switch on what is listed as optional, and show less of it. */
  fieldBeyondTheModel(clause: Clause, bound: ModelClause, { origin, part }: ClauseField): Stopped | undefined {
    const never = this.data.law.neverTo[this.facts.recipient.type] ?? [];
    if (this.family.some(({ name }) => never.includes(name))) return beyond;
    const listed = bound.core.includes(this.name) || (origin === 'option' && bound.optional.includes(this.name));
    const shown = part === 'all' || this.field?.parts.includes(part) === true;
    if (!listed || !shown) return beyond;
    return this.needsException() && this.grounds(clause, bound, 'exception').length === 0 ? beyond : undefined;
  }

  outsideTheCase(): Stopped | undefined {
    const { relation } = this.facts.case;
    const outside = stop('case', 'DENY_NO_CASE_RELATION');
    if (relation === 'none') return outside;
    const open = this.isPurpose(({ candidates }) => candidates);
    return relation === 'candidate' && (!open || this.facts.recipient.type !== 'COR') ? outside : undefined;
  }

  /** Who would send: whether such a party takes part is told only to who has the client's yes. */
  withoutSender(clause: Clause): Stopped | undefined {
    switch (this.facts.senders[clause.from]) {
      case 'signed':
        return undefined;
      case 'none':
        return stop('sender', 'DENY_NO_CASE_RELATION');
      case 'unsigned':
        return stop('sender', 'DENY_PARTY_NOT_SIGNED');
      case 'withdrawn':
        return stop('sender', 'DENY_PARTY_WITHDRAWN');
    }
  }

  outsideThePhase(): Stopped | undefined {
    const open = this.isPurpose(({ phases }) => phases.includes(this.facts.case.phase));
    return open ? undefined : stop('phase', 'DENY_PHASE');
  }

  againstTheRights(): Stopped | undefined {
    const { restricted, retentionPassed, addressSecret } = this.facts.rights;
    if (restricted) return stop('rights', 'DENY_RESTRICTED');
    if (retentionPassed) return stop('rights', 'DENY_RETENTION');
    const isPlace = this.family.some(({ location }) => location);
    if (addressSecret && isPlace && !this.facts.case.contract) return stop('rights', 'DENY_ADDRESS_SECRET');
    return undefined;
  }

  /** What the clause asks and what the model asks: a region that asks something else does not take the first away. */
  withoutConsent(clause: Clause, bound: ModelClause, field: CatalogueField): Stopped | undefined {
    const asked = [clause.consentRequirement, bound.consentRequirement];
    if (asked.includes('objection') && this.facts.consents.objection) return stop('consent', 'DENY_OBJECTED');
    if (asked.includes('none') && !this.isCarried(clause, bound, field)) return stop('consent', 'DENY_NO_CONSENT');
    return consentKinds(asked, field)
      .map((kind) => refusalOf(kind, this.facts.consents[kind][field.category]))
      .find((refusal) => refusal !== undefined);
  }

  /** Asking nothing is lawful where a basis in force carries this flow, of this kind of data, for this purpose. */
  isCarried(clause: Clause, bound: ModelClause, { sensitivity }: CatalogueField): boolean {
    const { from, to, purpose } = clause;
    return this.grounds(clause, bound, 'disclosing')
      .flatMap(({ carriesWithoutConsent }) => carriesWithoutConsent)
      .some(
        (flow) =>
          flow.from === from &&
          flow.to === to &&
          flow.purposes.includes(purpose) &&
          flow.sensitivities.includes(sensitivity),
      );
  }

  grant(clause: Clause, bound: ModelClause, { part }: ClauseField): Granted {
    const kinds: readonly Ground[] = ['disclosing', 'receiving', 'secrecy'];
    const needed: readonly Ground[] = this.needsException() ? [...kinds, 'exception'] : kinds;
    const basis = needed.flatMap((ground) => this.grounds(clause, bound, ground).map(({ id }) => id));
    const answer = {
      clause: clause.id,
      basis: [...new Set(basis)],
      consent: consentKinds([clause.consentRequirement, bound.consentRequirement], this.field),
    };
    return part === 'all' ? { effect: 'all', ...answer } : { effect: 'part', part, ...answer };
  }

  /** Special data, criminal data and the citizen service number need an exception beside the basis. */
  needsException(): boolean {
    return this.field === undefined || !['O', 'S'].includes(this.field.sensitivity);
  }

  /** What the clause rests on, as far as the model names it too and it is the right kind of law, in force today. */
  grounds(clause: Clause, bound: ModelClause, ground: Ground): readonly Basis[] {
    return this.basesOf(clause.legalBasis[ground], bound.legalBasis[ground], ground);
  }

  basesOf(own: readonly string[], bound: readonly string[], ground: Ground): readonly Basis[] {
    const kind = ground === 'disclosing' || ground === 'receiving' ? 'basis' : ground;
    const named = own.filter((id) => bound.includes(id));
    return this.data.law.bases.filter(
      (basis) => named.includes(basis.id) && basis.kind === kind && this.holdsToday(basis),
    );
  }

  /** Whether the purpose is so in the agreement, and in the model as well. */
  isPurpose(so: (purpose: Purpose) => boolean): boolean {
    return [this.agreement, this.data.model].every(({ purposes }) =>
      purposes.some((purpose) => purpose.code === this.facts.purpose && so(purpose)),
    );
  }

  holdsToday({ inForceFrom, inForceTo }: { inForceFrom: string | null; inForceTo: string | null }): boolean {
    const { day } = this.facts;
    return inForceFrom !== null && inForceFrom <= day && (inForceTo === null || day <= inForceTo);
  }
}

/** A field that an emergency opens: on its own law, and on no answer of the client. */
function shown(clause: Clause, { part }: ClauseField, carrying: readonly Basis[]): Granted {
  const basis = [...new Set(carrying.map(({ id }) => id))];
  const answer = { clause: clause.id, basis, consent: [], ground: 'emergency' as const };
  return part === 'all' ? { effect: 'all', ...answer } : { effect: 'part', part, ...answer };
}

/** From corporation to corporation: nothing at all. */
const isBarred = ({ from, to }: Clause): boolean => from === 'COR' && to === 'COR';

/** Special data: a value that tells of care, or a medical one. */
const isSpecial = (field: CatalogueField | undefined): boolean =>
  field?.sensitivity === 'I9' || field?.sensitivity === 'H9';

/** The kinds of consent that are looked at, in this order. Where anything is asked, special data ask for explicit consent. */
function consentKinds(asked: readonly ConsentRequirement[], field: CatalogueField | undefined): ConsentKind[] {
  const anything = asked.some((requirement) => requirement !== 'none');
  const explicit = asked.includes('explicit') || (anything && isSpecial(field));
  return [...(asked.includes('waiver') ? ['waiver' as const] : []), ...(explicit ? ['explicit' as const] : [])];
}

function refusalOf(kind: ConsentKind, status: ConsentStatus): Stopped | undefined {
  switch (status) {
    case 'given':
      return undefined;
    case 'none':
    case 'refused':
      return stop('consent', kind === 'waiver' ? 'DENY_NO_CONSENT' : 'DENY_CONSENT_NOT_EXPLICIT');
    case 'withdrawn':
      return stop('consent', 'DENY_CONSENT_WITHDRAWN');
    case 'expired':
      return stop('consent', 'DENY_CONSENT_EXPIRED');
    case 'wrong-person':
      return stop('consent', 'DENY_CONSENT_WRONG_PERSON');
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
  return distance(other) > distance(one) ? other : one;
}
