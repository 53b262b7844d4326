import type { Agreement, Decision, DecisionInput, FieldDecision, FieldName, Law } from '../contract/generated/types.ts';

type Granted = Exclude<FieldDecision, { effect: 'none' }>;

/** What an agreement grants at most, as text keys: looked up once per permitted field. */
export type Grants = ReadonlySet<string>;

/**
 * Lists every (clause, purpose, recipient type, field, part) of an agreement, and every field that its emergency
 * procedure opens, for the second look.
 */
export function toGrants(agreement: Agreement): Grants {
  const { emergency } = agreement.arrangements;
  return new Set([
    ...agreement.clauses.flatMap(({ id, purpose, to, fields }) =>
      fields.map(({ name, part }) => grantKey(id, purpose, to, name, part)),
    ),
    ...(emergency?.fields ?? []).map((name) => emergencyKey(name)),
  ]);
}

/**
 * A second pair of eyes on what the engine answered, so that a fault in the Rego or its compiler cannot open what the
 * agreement never granted. It narrows nothing: it says what is wrong, and then the whole answer is refused.
 */
export function faultIn(decision: Decision, facts: DecisionInput, grants: Grants, law: Law): string | undefined {
  const asked = new Set(facts.fields);
  const answered = Object.entries(decision.fields);
  if (answered.length !== asked.size || answered.some(([field]) => !asked.has(field))) {
    return 'the policy did not answer the fields that were asked';
  }
  const permitted = answered.flatMap(([field, answer]) => (answer.effect === 'none' ? [] : [{ field, answer }]));
  if (permitted.length > 0 !== (decision.outcome === 'permitted')) return 'the outcome does not fit the fields';
  if (permitted.length === 1 && permitted[0]?.field === 'caseRef') return 'the case reference is permitted alone';
  const never = law.neverTo[facts.recipient.type] ?? [];
  for (const { field, answer } of permitted) {
    if (never.includes(field)) return 'a field is permitted that the law never gives to this recipient';
    if (!isGranted(field, answer, facts, grants)) return 'a field is permitted that the agreement does not grant';
    if (answer.ground !== undefined && !isEmergency(field, facts, grants)) return 'a field is opened by no emergency';
  }
  return undefined;
}

function isGranted(field: FieldName, { effect, part, clause }: Granted, facts: DecisionInput, grants: Grants): boolean {
  if ((effect === 'part') !== (part !== undefined)) return false;
  const { type, mandate } = facts.recipient;
  const servedAs = type === 'HUB' && mandate ? [type, 'MUN'] : [type];
  return servedAs.some((to) => grants.has(grantKey(clause, facts.purpose, to, field, part ?? 'all')));
}

/** Whether there is an emergency at all, for its one purpose, and the agreement lets it open the field. */
const isEmergency = (field: FieldName, { emergency, purpose }: DecisionInput, grants: Grants): boolean =>
  emergency === true && purpose === 'P09' && grants.has(emergencyKey(field));

const emergencyKey = (field: FieldName): string => `emergency ${field}`;

/** Five words as one; the schema gives each of them a pattern without spaces. */
const grantKey = (...words: [clause: string, purpose: string, to: string, field: string, part: string]): string =>
  words.join(' ');
