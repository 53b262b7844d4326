import type { CaseRef, FieldName, PartyId } from '../contract/generated/types.ts';
import type { CaseId } from '../contract/vocabulary.ts';
import type { Told } from '../notices/notices.ts';
import type { Emergency } from './emergency-rows.ts';

/**
 * What the privacy officers of both parties are told at once when an emergency opens (domain, process 8): in which of
 * their cases, and what it opens. Never a value, and not who of the other party it was.
 * @param refFor the reference under which a party knows a case
 */
export function toldOf(
  { party, approved, ...emergency }: Emergency,
  fields: readonly FieldName[],
  refFor: (party: PartyId, id: CaseId) => CaseRef,
): readonly Told[] {
  const parties = approved === undefined ? [party] : [party, approved.party];
  return parties.map((one) => ({ party: one, caseRef: refFor(one, emergency.case), purposes: ['P09'], fields }));
}
