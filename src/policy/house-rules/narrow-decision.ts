import type { Decision, FieldDecision, FieldName } from '../../contract/generated/types.ts';
import { decisionUnavailable } from '../decision-unavailable.ts';
import { CHECKS } from '../explain.ts';
import type { DeniedFields } from './denials.ts';

/**
 * What rules gave, in the order of the agreement, as the fields they deny. Anything but a list of names closes everything.
 * @throws GatewayError `decision-unavailable`
 */
export function toDenied(ids: readonly string[], given: readonly unknown[]): DeniedFields {
  const denied = new Map<FieldName, string>();
  for (const [index, id] of ids.entries()) {
    const fields = given[index];
    if (!isNames(fields)) throw decisionUnavailable('a house rule gave no list of fields');
    for (const field of fields) if (!denied.has(field)) denied.set(field, id);
  }
  return denied;
}

export const isNames = (given: unknown): given is readonly string[] =>
  Array.isArray(given) && given.every((field) => typeof field === 'string');

/**
 * Takes away from a decision what the region denies. Whatever is denied, nothing is added: an answer stays as it is
 * or becomes a refusal. A case reference that would remain alone is refused as well, as the policy does (sluis.main).
 */
export function narrowDecision(decision: Decision, denied: DeniedFields): Decision {
  if (denied.size === 0) return decision;
  const answers = Object.entries(decision.fields).map(([field, answer]) => [field, narrow(answer, denied.get(field))]);
  const fields: Decision['fields'] = Object.fromEntries(answers);
  const permitted = Object.entries(fields).filter(([, { effect }]) => effect !== 'none');
  if (permitted.some(([field]) => field !== 'caseRef')) return { outcome: 'permitted', fields };
  if (permitted.length === 0) return { outcome: 'refused', fields };
  return { outcome: 'refused', fields: { ...fields, caseRef: furthestOf(fields) } };
}

function narrow(answer: FieldDecision, rule: string | undefined): FieldDecision {
  if (answer.effect === 'none' || rule === undefined) return answer;
  return { effect: 'none', stoppedAt: 'twist', reason: 'DENY_HOUSE_RULE', reference: rule };
}

/** The refusal that came furthest, by name where several did. */
function furthestOf(fields: Decision['fields']): FieldDecision {
  const refused = Object.entries(fields).flatMap(([field, answer]) =>
    answer.effect === 'none' ? [{ field, answer, reach: CHECKS.indexOf(answer.stoppedAt) }] : [],
  );
  const [furthest] = refused.toSorted((one, other) => other.reach - one.reach || (one.field < other.field ? -1 : 1));
  if (furthest === undefined) throw decisionUnavailable('the case reference was permitted alone');
  return furthest.answer;
}
