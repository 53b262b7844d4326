import { isReadFor } from '../contract/entry-of-party.ts';
import type { Author, Entry, PartyId } from '../contract/generated/types.ts';

/** Who sees to what a party does with data. */
const officers: readonly string[] = ['privacy-officer', 'data-protection-officer', 'auditor'];

/**
 * Whether somebody may have an entry decided anew: an officer of the party that may read it; and an auditor of the party that
 * runs the gateway each, also one of which nobody knows whose it is.
 */
export function mayReplay(entry: Entry | undefined, by: Author, operator: PartyId | undefined): boolean {
  if (by.role === 'auditor' && by.party === operator) return true;
  return officers.includes(by.role) && entry !== undefined && isReadFor(by.party, entry);
}
