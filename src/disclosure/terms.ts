import type { ResolvedAgreement } from '../agreements/agreements.ts';
import type { ResolvedCase } from '../cases/cases.ts';
import type { FieldName, PartyId, PartyType } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';

/** An agreement that names the caller, and as what. */
export interface Terms {
  readonly agreement: ResolvedAgreement;
  readonly type: PartyType;
}

/** What a question stands on: the case as it is to who asks, and the agreement that names it. */
export interface Ground extends Terms {
  readonly traject: ResolvedCase;
}

/**
 * Who is named in no agreement has nothing that could be decided about: every field is refused alike.
 * @throws GatewayError 'disclosure-refused'
 */
export function requireTerms(
  agreement: ResolvedAgreement | undefined,
  party: PartyId,
  fields: readonly FieldName[],
): Terms {
  const type = agreement?.typeOf(party);
  if (agreement !== undefined && type !== undefined) return { agreement, type };
  const refusedFields = fields.map((field) => ({ field, reason: 'DENY_PARTY_NOT_SIGNED' as const }));
  throw new GatewayError('disclosure-refused', 'No agreement names your party.', { refusedFields });
}
