import { randomBytes, randomInt } from 'node:crypto';
import type { ConsentStatus, DecisionInput, FieldName, PartyType, Phase } from '../../contract/generated/types.ts';

/** The first and the last day on which a rule would hold. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

type Purpose = DecisionInput['purpose'];

const purposes: readonly Purpose[] = [
  ...(['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07'] as const),
  ...(['P08', 'P09', 'P10', 'P11', 'P12', 'P13'] as const),
];
const phases: readonly Phase[] = [
  'registration',
  'screening',
  'matching',
  'nomination',
  'contract',
  'aftercare',
  'closed',
];
const types: readonly PartyType[] = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'];

/** Without a term, whatever an agreement of these years may have. */
const anyTerm: Term = { from: '2025-01-01', to: '2035-12-31' };
const dayMs = 86_400_000;

interface Circumstances {
  readonly purpose: Purpose;
  /** Everything is given, or nothing. */
  readonly given: boolean;
  readonly day?: string;
  readonly phase?: Phase;
  readonly type?: PartyType;
  readonly hash?: DecisionInput['agreement']['hash'];
}

/** Every field, for every purpose, with everything given and with nothing: what a rule can have most work with. */
export function worstInputs(fields: readonly FieldName[]): readonly DecisionInput[] {
  return bases().map((base) => toInput(fields, base));
}

/** Those in every phase, each on another day and under another agreement: a rule cannot know that it is measured. */
export function costInputs(fields: readonly FieldName[], term: Term | undefined): readonly DecisionInput[] {
  return bases().flatMap((base) =>
    phases.map((phase) => toInput(fields, { ...base, phase, day: anyDay(term), hash: anyHash() })),
  );
}

/** A question, and the same on other days or under another agreement. */
export interface SameQuestion {
  readonly question: DecisionInput;
  readonly otherwise: readonly { readonly by: 'day' | 'agreement'; readonly input: DecisionInput }[];
}

/** Questions of every recipient: on the first day of the term, and again on the last, on others, and under another hash. */
export function dayInputs(fields: readonly FieldName[], term: Term = anyTerm): readonly SameQuestion[] {
  const days = [term.to, anyDay(term), anyDay(term)];
  const hash = anyHash();
  return types.flatMap((type) =>
    bases().map((base): SameQuestion => {
      const question = toInput(fields, { ...base, type, day: term.from, hash });
      const onDays = days.map((day) => ({ by: 'day' as const, input: { ...question, day } }));
      const elsewhere = { ...question, agreement: { ...question.agreement, hash: anyHash() } };
      return { question, otherwise: [...onDays, { by: 'agreement', input: elsewhere }] };
    }),
  );
}

const bases = (): readonly Circumstances[] =>
  purposes.flatMap((purpose) => [
    { purpose, given: true },
    { purpose, given: false },
  ]);

function anyDay({ from, to }: Term = anyTerm): string {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const day = first + randomInt(Math.max(1, Math.floor((last - first) / dayMs) + 1)) * dayMs;
  return new Date(day).toISOString().slice(0, 10);
}

const anyHash = (): DecisionInput['agreement']['hash'] => `sha3-512:${randomBytes(64).toString('base64url')}`;

function toInput(fields: readonly FieldName[], asked: Circumstances): DecisionInput {
  const { purpose, given, day = '2026-06-01', phase = 'matching', type = 'COR', hash = anyHash() } = asked;
  const status: ConsentStatus = given ? 'given' : 'none';
  const statuses = {
    ...{ A: status, B: status, C: status, D: status, E: status },
    ...{ F: status, G: status, H: status, I: status, J: status },
  } as const;
  const standing = given ? 'signed' : 'none';
  return {
    day,
    purpose,
    fields: fields.toSorted(),
    recipient: { type, role: 'woonconsulent', standing: 'signed', mandate: false },
    senders: { MUN: standing, HUB: standing, COR: standing, PRO: standing, BUD: standing },
    agreement: { hash, inForce: true },
    case: {
      relation: 'party',
      phase,
      contract: given,
      conditions: given ? ['contact-attempted', 'debt-help-offered', 'offer-made'] : [],
    },
    rights: { restricted: !given, addressSecret: !given, retentionPassed: !given },
    consents: { waiver: statuses, explicit: statuses, objection: !given },
  };
}
