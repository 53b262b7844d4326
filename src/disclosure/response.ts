import type { DisclosureResponse, Entry, FieldOutcome, PurposeCode } from '../contract/generated/types.ts';
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
  const fields = (entry.fields ?? []).map((name): [string, FieldOutcome] => {
    const answer = decision.fields[name];
    if (answer === undefined) throw new GatewayError('internal-error', 'a field was not decided about');
    if (answer.effect === 'none') return [name, { outcome: 'withheld', reason: answer.reason }];
    const { clause, basis, consent, part } = answer;
    return [name, { outcome: 'disclosed', clause, basis, consent, ...(part === undefined ? {} : { part }) }];
  });
  return {
    id,
    decidedAt: at,
    agreement,
    purpose: purpose as PurposeCode,
    data: disclosed.data,
    fields: Object.fromEntries(fields),
  };
}
