import type { PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { HoldRequest } from '../retention/retention.ts';
import { referencesOf } from './log-references.ts';
import type { Steps } from './steps.ts';

/**
 * A case as a legal hold names it: by what the log calls it and its person.
 * @throws GatewayError `not-found` for a case that the party does not take part in, or whose person was erased
 */
export async function findHeld(
  steps: Pick<Steps, 'cases' | 'logReferenceKey'>,
  { party, caseRef }: { readonly party: PartyId; readonly caseRef: string },
  at: Instant,
): Promise<NonNullable<HoldRequest['about']>> {
  const { id, subject } = await steps.cases.resolve(party, caseRef, at);
  const references = subject && (await referencesOf(steps, subject));
  if (id === undefined || subject === undefined || references === undefined) {
    throw new GatewayError('not-found', 'The party takes part in no such case.');
  }
  return { id: subject, subject: references.subject, case: references.case(id) };
}
