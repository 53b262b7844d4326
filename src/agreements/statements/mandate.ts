import type { AgreementId, Digest, Party, PartyId } from '../../contract/generated/types.ts';
import type { Instant } from '../../contract/vocabulary.ts';
import type { OutcomeReason } from './refusals.ts';

type Mandate = NonNullable<Party['mandates']>[number];

/** Who signed for whom, by which document, under which agreement, and the moments at which the mandate must hold. */
export interface Representation {
  readonly signer: PartyId;
  readonly document: Digest;
  readonly agreement: AgreementId;
  readonly signedAt: Instant;
  readonly receivedAt: Instant;
}

/**
 * Whether a party gave this mandate: it stands in the party's own record, names the signing party and the document, and
 * holds both when the statement was signed and when it was received. Who was mandated cannot mandate others: only the
 * record of the represented party is looked at. Undefined when the mandate holds.
 */
export function checkMandate(represented: Party | undefined, by: Representation): OutcomeReason | undefined {
  const given = represented?.mandates?.filter(({ to, document }) => to === by.signer && document === by.document) ?? [];
  if (given.length === 0) return 'MANDATE_MISSING';
  const forThis = given.filter(({ agreements }) => agreements?.includes(by.agreement) ?? true);
  if (forThis.length === 0) return 'MANDATE_OTHER_AGREEMENT';
  const faults = forThis.map((mandate) => faultOf(mandate, by));
  return faults.includes(undefined) ? undefined : faults[0];
}

/** Each comparison is written so that a date that is none closes. */
function faultOf(mandate: Mandate, { signedAt, receivedAt }: Representation): OutcomeReason | undefined {
  const isBefore = (end: string | undefined): boolean =>
    end === undefined || (signedAt < Date.parse(end) && receivedAt < Date.parse(end));
  if (!isBefore(mandate.revokedAt)) return 'MANDATE_REVOKED';
  const from = Date.parse(mandate.validFrom);
  if (!(signedAt >= from && receivedAt >= from)) return 'MANDATE_NOT_YET_VALID';
  return isBefore(mandate.validTo) ? undefined : 'MANDATE_EXPIRED';
}
