import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { validate } from '../contract/contract.ts';
import type { Agreement, AgreementHash } from '../contract/generated/types.ts';
import { decisionUnavailable } from './decision-unavailable.ts';

export interface SignedAgreement {
  readonly hash: AgreementHash;
  readonly document: Agreement;
}

/**
 * What is signed is what runs: an agreement is used under the hash that it has, and under no other name.
 * @throws GatewayError `decision-unavailable`
 */
export function assertSigned({ document, hash }: SignedAgreement): void {
  if (!validate('agreement', document).ok) throw decisionUnavailable('the agreement is not valid');
  // which of the two would hold? the schema cannot ask this, and the policy aborts on it
  const ambiguous = document.clauses.some(({ fields }) => new Set(fields.map(({ name }) => name)).size < fields.length);
  if (ambiguous) throw decisionUnavailable('a clause of the agreement names a field twice');
  const digest = createHash('sha3-512')
    .update(String(canonicalize(document)))
    .digest('base64url');
  if (hash !== `sha3-512:${digest}`) throw decisionUnavailable('the agreement is not the one of this hash');
}
