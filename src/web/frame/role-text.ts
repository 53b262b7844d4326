import type { LocalText, Role } from '../../contract/generated/types.ts';
import type { Texts } from '../texts.ts';

/** The roles of people who make, sign and look after agreements; they receive nothing of a client. */
const known = [
  'privacy-officer',
  'data-protection-officer',
  'signatory',
  'secretary',
  'functional-administrator',
  'auditor',
] as const;

/** The roles that work with clients, as the model calls them. */
export type RoleNames = Readonly<Record<Role, LocalText>>;

/** A role in words; one that is only the region's own as it is written. */
export function roleText(role: Role, texts: Texts, names: RoleNames = {}): string {
  const named = known.find((one) => one === role);
  if (named !== undefined) return texts.say(`role.${named}`);
  const name = Object.hasOwn(names, role) ? names[role] : undefined;
  return name === undefined ? role : texts.pick(name);
}
