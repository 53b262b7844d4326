import type { PartyId } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { HoldRequest } from '../retention/retention.ts';
import { toLogReferences } from './log-references.ts';
import type { Steps } from './steps.ts';

/**
 * A case as a legal hold names it: by what the log calls it and its person. Also one that the party takes part in no more.
 * @throws GatewayError `not-found` for a case that the party never took part in, or whose person was erased
 */
export async function findHeld(
  { cases, logReferenceKey }: Pick<Steps, 'cases' | 'logReferenceKey'>,
  { party, caseRef }: { readonly party: PartyId; readonly caseRef: string },
): Promise<NonNullable<HoldRequest['about']>> {
  const known = await cases.everKnown(party, caseRef);
  if (known === undefined) throw new GatewayError('not-found', 'The party has no such case.');
  const references = toLogReferences(logReferenceKey, known.logSalt);
  return { id: known.subject, subject: references.subject, case: references.case(known.id) };
}
