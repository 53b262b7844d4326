import type { Texts } from '../texts.ts';

/** Every refusal of a statement that this page has own words for, with how to solve it. */
const refusals = [
  'malformed',
  'wrong-header',
  'wrong-payload',
  'unknown-agreement',
  'other-agreement',
  'other-party',
  'other-type',
  'unknown-party',
  'in-the-future',
  'wrong-algorithm',
  'wrong-signature',
  'unknown-key',
  'key-not-valid',
  'key-revoked',
  'certificate-unusable',
  'certificate-untrusted',
  'certificate-other-party',
  'certificate-not-valid',
  'certificate-revoked',
  'wrong-representation',
  'too-many-statements',
  'region-taken',
  'party-frozen',
] as const;

/** Of votes and accessions, where what is wrong says what to do. */
const plain = [
  'not-of-the-steering-group',
  'own-case',
  'about-nobody',
  'unknown-declaration',
  'member-not-signed',
  'named-already',
  'not-as-registered',
  'desk-without-mandate',
  'norms-missing',
] as const;

/** What was wrong with a statement, and what to do. */
export function refusalText(code: string, texts: Texts): string {
  const known = refusals.find((one) => one === code);
  if (known !== undefined) return texts.say(`signing.refusal.${known}`);
  const fault = plain.find((one) => one === code);
  return fault === undefined ? texts.say('signing.refusal.other', { code }) : texts.say(`signing.fault.${fault}`);
}

/** A statement that was handed in and refused, with the code of the refusal. */
export interface Refused {
  readonly statement: string;
  readonly code: string;
}
