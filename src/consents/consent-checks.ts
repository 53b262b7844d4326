import type { InputError } from '../contract/contract.ts';
import type { AgeGroup, ConsentRequest, Digest, PurposeCode } from '../contract/generated/types.ts';
import { type CaseId, type Instant, parseInstant, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { categories } from './capacities.ts';

/** The very text of the gateway that was shown, and what it was made from. Says nothing of anybody. */
export interface Notice {
  readonly digest: Digest;
  readonly language: string;
  readonly formVersion: string;
  readonly agreement: string | undefined;
  readonly text: string;
}

/** A text of a party's own that was shown: it may name the client, so it is kept as ciphertext and goes with the client. */
export interface OwnText {
  readonly digest: Digest;
  readonly language: string;
  readonly sealed: string;
}

/** What is known of an answer beside what was filled in. */
export interface AnswerSurroundings {
  /** The age group of the client on the day of the answer; left out: unknown. */
  readonly age?: AgeGroup | undefined;
  /** When a minor comes into the next age group. What was answered with or by a parent holds no longer than that. */
  readonly ageUntil?: Instant | undefined;
  /** How long the agreement lets an answer hold, in months. */
  readonly validMonths?: number | undefined;
  /** The case whose next phase ends the answer, where the agreement says so. */
  readonly endsWithCase?: CaseId | undefined;
  readonly notice?: Notice | undefined;
  readonly ownText?: OwnText | undefined;
}

export type ConsentForm = Omit<ConsentRequest, 'caseRef' | 'notice'> & { readonly around?: AnswerSurroundings };

/**
 * How long a consent holds when neither the form nor the agreement names an end. Proposal of this project (domain reference, process 6), not a
 * rule of law: AVG art. 7 names no term, and the dependence of the client on help asks for a short one.
 */
const defaultTermInMonths = 12;

/** Agreeing to receive help is not a kind of consent: it never opens a field, so it cannot be recorded here. */
const kinds: readonly string[] = ['waiver', 'explicit'] satisfies readonly ConsentForm['kind'][];
const answers: readonly string[] = ['given', 'refused'] satisfies readonly ConsentForm['answer'][];
const capacities: readonly string[] = [
  'self',
  'bewindvoerder',
  'mentor',
  'curator',
  'parent',
  'proxy',
] satisfies readonly ConsentForm['capacity'][];

/** The purposes under which fields of a client go round; monitoring, rights and supervision (P11-P13) carry none. */
const consentPurpose = /^P(0[1-9]|10)$/;
const knownPurpose = /^P(0[1-9]|1[0-3])$/;

/** Whether a text is the code of a purpose. */
export const isPurpose = (text: string): boolean => knownPurpose.test(text);

/** When an answer was given and when it ends. */
export interface ConsentTerm {
  readonly givenAt: Instant;
  readonly expiresAt: Instant;
}

/**
 * What the schema cannot say of a form, and what it says that must hold whoever calls.
 * @throws GatewayError `invalid-input` with everything that is wrong
 */
export function checkForm(form: ConsentForm, at: Instant): ConsentTerm {
  const errors = [...checkWords(form), ...checkLists(form)];
  const givenAt = readMoment(form.givenAt, '/givenAt', errors) ?? at;
  const asked = readMoment(form.expiresAt, '/expiresAt', errors);
  const expiresAt = endOf(form, givenAt, asked);
  if (givenAt > at) {
    errors.push({ pointer: '/givenAt', code: 'future', detail: 'a consent cannot be given in the future' });
  }
  if (expiresAt <= givenAt) {
    errors.push({ pointer: '/expiresAt', code: 'order', detail: 'must be later than the moment of the answer' });
  }
  if (errors.length > 0) throw new GatewayError('invalid-input', 'this consent cannot be recorded', { errors });
  return { givenAt, expiresAt };
}

/** What the form says, or the agreement, or the default; never later than the agreement says, or than a birthday. */
function endOf({ around = {} }: ConsentForm, givenAt: Instant, asked: Instant | undefined): Instant {
  const { validMonths, age, ageUntil } = around;
  const agreed = addMonths(givenAt, validMonths ?? defaultTermInMonths);
  const ends = asked ?? agreed;
  const bounds = [
    ...(validMonths === undefined ? [] : [agreed]),
    ...(ageUntil !== undefined && (age === 'under-12' || age === '12-15') ? [ageUntil] : []),
  ];
  return toInstant(Math.min(ends, ...bounds));
}

/** @throws GatewayError `invalid-input` for a purpose that does not exist */
export function checkPurpose(purpose: PurposeCode): void {
  if (isPurpose(purpose)) return;
  const errors = [{ pointer: '/purpose', code: 'enum', detail: 'is not a known purpose' }];
  throw new GatewayError('invalid-input', 'this objection cannot be recorded', { errors });
}

/** The same day and time so many months later, or the last day of that month. */
function addMonths(at: Instant, months: number): Instant {
  const moved = new Date(at);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  // The 31st of a month that has 30 days runs over into the next: day 0 is the last one of the month before.
  if (moved.getUTCDate() !== new Date(at).getUTCDate()) moved.setUTCDate(0);
  return toInstant(moved.getTime());
}

function checkWords(form: ConsentForm): InputError[] {
  const words = [
    { name: 'kind', value: form.kind, known: kinds },
    { name: 'answer', value: form.answer, known: answers },
    { name: 'capacity', value: form.capacity, known: capacities },
    { name: 'alsoBy', value: form.alsoBy ?? 'self', known: capacities },
  ];
  return words
    .filter(({ value, known }) => !known.includes(value))
    .map(({ name, known }) => ({ pointer: `/${name}`, code: 'enum', detail: `must be one of ${known.join()}` }));
}

function checkLists(form: ConsentForm): InputError[] {
  const errors: InputError[] = [];
  for (const name of ['purposes', 'recipients', 'categories'] as const) {
    if (form[name].length === 0) errors.push({ pointer: `/${name}`, code: 'minItems', detail: 'covers nothing' });
  }
  for (const [index, purpose] of form.purposes.entries()) {
    if (!consentPurpose.test(purpose)) {
      errors.push({ pointer: `/purposes/${index}`, code: 'enum', detail: 'no consent is asked for this purpose' });
    }
  }
  for (const [index, category] of form.categories.entries()) {
    if (!categories.includes(category)) {
      errors.push({ pointer: `/categories/${index}`, code: 'enum', detail: 'is not a known category' });
    }
  }
  return errors;
}

function readMoment(text: string | undefined, pointer: string, errors: InputError[]): Instant | undefined {
  if (text === undefined) return undefined;
  try {
    return parseInstant(text);
  } catch {
    errors.push({ pointer, code: 'format', detail: 'is not a moment' });
    return undefined;
  }
}
