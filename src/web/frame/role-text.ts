import type { Role } from '../../contract/generated/types.ts';
import type { Texts } from '../texts.ts';

/** The roles of people who make, sign and look after agreements; they receive nothing of a client. */
const known = [
  'privacy-officer',
  'data-protection-officer',
  'signatory',
  'secretary',
  'functional-administrator',
] as const;

/** A role in words; one that is only the region's own as it is written. */
export function roleText(role: Role, texts: Texts): string {
  const named = known.find((one) => one === role);
  return named === undefined ? role : texts.say(`role.${named}`);
}
