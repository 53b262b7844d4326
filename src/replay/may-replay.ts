import { isReadFor } from '../contract/entry-of-party.ts';
import type { Author, Entry, PartyId } from '../contract/generated/types.ts';
import { supervises } from '../contract/supervises.ts';

/** Who sees to what a party does with data. */
const officers: readonly string[] = ['privacy-officer', 'data-protection-officer', 'auditor'];

/**
 * Whether somebody may have an entry decided anew: an officer of the party that may read it; and who supervises
 * each, also one of which nobody knows whose it is.
 */
export function mayReplay(entry: Entry | undefined, by: Author, operator: PartyId | undefined): boolean {
  if (supervises(by, operator)) return true;
  return officers.includes(by.role) && entry !== undefined && isReadFor(by.party, entry);
}
