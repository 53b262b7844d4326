import { readFileSync } from 'node:fs';
import type {
  Agreement,
  Catalogue,
  Category,
  CheckName,
  ConsentStatus,
  FieldDecision,
  Law,
  Part,
  ReasonCode,
} from '../../src/contract/generated/types.ts';
import type { OpenPages, PageParts } from '../../src/http/routes/pages.ts';
import { explain } from '../../src/policy/policy.ts';
import type {
  ReceiverMessage,
  ReceiverView,
  StartOverview,
  TrialChoices,
  TrialExample,
  TrialField,
  TrialQuestion,
  TrialResult,
} from '../../src/web/web.ts';

const read = <Document>(path: string): Document =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Document;

const agreement = read<Agreement>('tests/vectors/veenrand-2026.json');
const catalogue = read<Catalogue>('policies/data/catalogue.json');
const law = read<Law>('policies/data/law.json');

const hash = `sha3-512:${'Veenrand2026'.repeat(8).slice(0, 86)}`;
const engine = `sha-256:${'EngineDigest'.repeat(4).slice(0, 43)}`;
const examples: TrialExample[] = [
  {
    title: { nl: 'Woonveste bekijkt J. voor een woning', en: 'Woonveste considers J. for a home' },
    question: { party: 'woonveste', role: 'woonconsulent', purpose: 'P04', client: 'J.', all: false },
  },
  {
    title: { nl: 'Thuishof vraagt of M. nog begeleiding heeft', en: 'Thuishof asks whether M. still has support' },
    question: { party: 'thuishof', role: 'woonconsulent', purpose: 'P06', client: 'M.', all: false },
  },
  {
    title: { nl: 'Woonveste vraagt alles wat er is', en: 'Woonveste asks for everything there is' },
    question: { party: 'woonveste', role: 'woonconsulent', purpose: 'P04', client: 'J.', all: true },
  },
];

const values: Readonly<Record<string, unknown>> = {
  caseRef: 'c_Zk3v9QmT1xLw8RbYc5NdPa',
  initials: 'J.',
  familyName: 'de Veen',
  dateOfBirth: '1995',
  lawfulResidence: true,
  representativeContact: { name: 'B. Saldo', org: 'Balans bewindvoering', phone: '+31881234567' },
  phone: '+31612345678',
  email: 'j.deveen@voorbeeld.example',
  preferredLanguage: 'nld',
  householdSize: 1,
  householdType: 'single',
  maxRent: 879,
  supportActive: true,
  supportProviderName: 'De Brug',
};

/** What this fixture says of each client's yes: J. said yes to all of it, M. only to the contract. */
const statusOf = (client: string, purpose: string): ConsentStatus =>
  client === 'J.' || purpose === 'P05' ? 'given' : 'refused';

/**
 * Parts for the pages, made from the real catalogue, law and agreement. The decisions are a sketch of the policy's
 * (law, then clause, then consent): enough to show every kind of answer, and never used to decide anything.
 */
export function createPageParts(): PageParts & OpenPages {
  return {
    about: { region: 'Veenrand', version: '0.1.0', demo: true },
    overview: async () => overview,
    choices: async () => choices,
    trial: async (question) => toResult(question),
    received: () => received,
    report: () => 'e_AAAAAAAAAAAAAAAAAAAAAA',
  };
}

const overview: StartOverview = {
  agreement: {
    id: agreement.id,
    version: agreement.version,
    hash,
    title: agreement.title,
    inForce: true,
    term: agreement.term,
    model: agreement.model,
    parties: agreement.parties.map(({ id, name, type }) => ({
      id,
      name,
      type,
      standing: id === 'oudesluis' ? 'unsigned' : id === 'noordlicht' ? 'withdrawn' : 'signed',
      required: agreement.signing.required.includes(id),
    })),
  },
  examples,
  call: {
    origin: 'http://localhost:8080',
    tokenEndpoint: 'http://localhost:8080/demo/oidc/token',
    clientId: 'woonveste-woonconsulent',
    clientSecret: "demo-o'clock",
    caseRef: 'c_Zk3v9QmT1xLw8RbYc5NdPa',
    purpose: 'P04',
    fields: ['initials', 'familyName', 'bsn'],
  },
};

const message = (id: string, more: Partial<ReceiverMessage> = {}): ReceiverMessage => ({
  ...{ id: `d_${id}`, receivedAt: '2026-03-16T09:00:00.000Z', about: 'status', client: 'J', times: 1 },
  ...{ caseRef: `c_Zk3v9QmT1xLw8RbYc5N${id}`, sequence: '1' },
  ...more,
});
const labelOf = (name: string) =>
  catalogue.fields.find((field) => field.name === name)?.label ?? { nl: name, en: name };

const received: ReceiverView = {
  columns: [
    {
      ...{ party: 'woonveste', name: 'Woonveste', type: 'COR', isSubscribed: true, refused: 2 },
      messages: [message('0001', { times: 2 }), message('0002', { about: 'consent.withdrawn' })],
    },
    { party: 'thuishof', name: 'Thuishof', type: 'COR', isSubscribed: false, refused: 0, messages: [] },
    { party: 'veldhaven', name: 'Veldhaven', type: 'MUN', isSubscribed: true, refused: 0, messages: [message('0003')] },
  ],
  clients: [
    {
      label: 'J',
      fields: (['supportActive', 'supportContact', 'escalationLevel'] as const).map((name) => ({
        name,
        label: labelOf(name),
      })),
      known: [
        { supportActive: true, supportContact: { name: 'A. Verzonnen', phone: '+31881234567' } },
        undefined,
        { supportActive: true, escalationLevel: null },
      ],
    },
  ],
};

const choices: TrialChoices = {
  recipients: agreement.parties.flatMap(({ id, name, type }) =>
    agreement.roles
      .filter((role) => role.partyType === type)
      .map((role) => ({ party: id, name, type, role: role.id, roleLabel: role.label })),
  ),
  purposes: agreement.purposes,
  clients: [
    {
      label: 'J.',
      story: { nl: 'verhuist uit beschermd wonen, gaf akkoord', en: 'leaves sheltered housing, said yes' },
    },
    {
      label: 'M.',
      story: { nl: 'huurt bij Thuishof, zei nee tegen nazorg', en: 'rents at Thuishof, said no to after-care' },
    },
  ],
  examples,
};

function toResult(question: TrialQuestion): TrialResult {
  const party = agreement.parties.find(({ id }) => id === question.party);
  if (party === undefined) throw new TypeError('the fixture has no such party');
  const clauses = agreement.clauses.filter(({ purpose, to }) => purpose === question.purpose && to === party.type);
  const named = new Set(clauses.flatMap((clause) => clause.fields.map(({ name }) => name)));
  const fields = catalogue.fields.filter(({ name }) => question.all || named.has(name));
  const status = statusOf(question.client, question.purpose);
  const perCategory = (): Record<Category, ConsentStatus> =>
    Object.fromEntries([...'ABCDEFGHIJ'].map((category) => [category, status])) as Record<Category, ConsentStatus>;
  return {
    recipient: { party: party.id, name: party.name, role: question.role },
    client: question.client,
    agreement: { id: agreement.id, version: agreement.version, hash, inForce: true },
    clauses: agreement.clauses,
    law,
    purpose: question.purpose,
    fields: fields.map((field) => toField(field, { clauses, status, type: party.type })),
    facts: {
      day: '2026-03-16',
      purpose: question.purpose as 'P04',
      fields: fields.map(({ name }) => name).toSorted(),
      recipient: { type: party.type, role: question.role, standing: 'signed', mandate: false },
      senders: { MUN: 'signed', HUB: 'signed', COR: 'none', PRO: 'signed', BUD: 'none' },
      agreement: { hash, inForce: true },
      case: { relation: 'party', phase: 'nomination', contract: false, conditions: [] },
      rights: { restricted: false, addressSecret: false, retentionPassed: false },
      consents: { waiver: perCategory(), explicit: perCategory(), objection: false },
    },
    engine,
  };
}

interface Circumstances {
  readonly clauses: Agreement['clauses'];
  readonly status: ConsentStatus;
  readonly type: Agreement['parties'][number]['type'];
}

function toField(field: Catalogue['fields'][number], circumstances: Circumstances): TrialField {
  const { name, label, category, sensitivity } = field;
  const decision = decide(field, circumstances);
  const example = decision.effect === 'none' ? {} : { example: values[name] };
  return { name, label, category, sensitivity, decision, chain: explain(decision), ...example };
}

function decide(field: Catalogue['fields'][number], { clauses, status, type }: Circumstances): FieldDecision {
  const denial = law.denials.find(
    ({ appliesTo, recipients }) =>
      recipients.includes(type) &&
      (appliesTo.medicalSource ? field.medicalSource : appliesTo.sensitivities.includes(field.sensitivity)) &&
      (appliesTo.holders.length === 0 || appliesTo.holders.some((holder) => holder === field.holder)) &&
      !appliesTo.except.includes(field.name),
  );
  if (denial) return stop('law', denial.reason, denial.id);
  const clause = clauses.find(({ fields }) => fields.some(({ name }) => name === field.name));
  if (clause === undefined) return stop('clause', 'DENY_FIELD_NOT_AGREED');
  const { consentRequirement, legalBasis, id } = clause;
  const waits = consentRequirement === 'waiver' || consentRequirement === 'explicit';
  if (waits && status === 'refused') return stop('consent', 'DENY_NO_CONSENT', id);
  const special = field.sensitivity === 'I9';
  const part: Part | undefined = field.name === 'dateOfBirth' ? 'year' : undefined;
  return {
    effect: part === undefined ? 'all' : 'part',
    ...(part !== undefined && { part }),
    clause: id,
    basis: [...new Set([...legalBasis.disclosing, ...legalBasis.receiving])],
    consent: waits ? (special ? ['waiver', 'explicit'] : ['waiver']) : [],
  };
}

function stop(stoppedAt: CheckName, reason: ReasonCode, reference?: string): FieldDecision {
  return { effect: 'none', stoppedAt, reason, ...(reference !== undefined && { reference }) };
}
