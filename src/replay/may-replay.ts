import type { Author, PartyId } from '../contract/generated/types.ts';

/** Who sees to what a party does with data. */
const officers: readonly string[] = ['privacy-officer', 'data-protection-officer', 'auditor'];

/**
 * Whether somebody may have the entries of a party decided anew: an officer of that party; and an auditor of the party that
 * runs the gateway those of all, also those of which nobody knows whose they are.
 */
export function mayReplay(party: PartyId | undefined, by: Author, operator: PartyId | undefined): boolean {
  if (by.role === 'auditor' && by.party === operator) return true;
  return officers.includes(by.role) && by.party === party;
}
