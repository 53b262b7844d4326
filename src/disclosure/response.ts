import { type Receipt, toOutcomes } from '../audit/audit.ts';
import type { DisclosureResponse, Entry, PurposeCode } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import { assertRedacted, type Redacted } from './redact.ts';

/**
 * The body of a disclosure. A withheld field is one uniform marker with its reason: it looks the same whether or not a
 * value exists, as nobody looked.
 */
export function toResponse(entry: Entry, decision: PolicyDecision, disclosed: Redacted): DisclosureResponse {
  assertRedacted(disclosed);
  const { id, at, agreement, purpose } = entry;
  if (agreement === undefined || purpose === undefined) throw new GatewayError('internal-error', 'decided on nothing');
  return {
    id,
    decidedAt: at,
    agreement,
    purpose: purpose as PurposeCode,
    data: disclosed.data,
    fields: toOutcomes(entry.fields ?? [], decision.fields),
  };
}

/** A disclosure as the one who asked gets it. */
export type Receipted = Required<DisclosureResponse>;

/** Adds the receipt to what was recorded. */
export const withReceipt = ({ response }: { readonly response: DisclosureResponse }, receipt: Receipt) =>
  ({ ok: true, response: { ...response, receipt } satisfies Receipted }) as const;
