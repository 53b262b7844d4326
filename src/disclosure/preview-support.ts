import type { Agreement, FieldName, PartyType, PurposeCode, SupportPreview } from '../contract/generated/types.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import type { Done } from './act.ts';
import type { Call } from './call.ts';
import { toFacts } from './facts.ts';
import { isMatched } from './is-matched.ts';
import { casework } from './own-case.ts';
import { readTelling, type Telling } from './push-support.ts';
import type { Steps } from './steps.ts';

type Clause = Agreement['clauses'][number];
type Recipient = SupportPreview['recipients'][number];
type Member = Telling['traject']['parties'][number];

/**
 * Who would see what of an event if it was sent now: the answer of the same policy, asked for everybody else in the case,
 * for every purpose for which a clause lets them receive from a care provider. Nothing is kept.
 */
export function previewSupport(steps: Steps, call: Call): Done<SupportPreview> {
  return casework(steps, call, 'case-read', async (caller, trail) => {
    const telling = await readTelling(steps, call, { caller, trail });
    const fields = await fieldsOf(steps, telling, caller.party);
    const others = telling.traject.parties.filter(({ party }) => party !== caller.party);
    const asked = others.flatMap((member) => {
      const type = telling.terms.agreement.typeOf(member.party);
      if (type === undefined || fields.length === 0) return [];
      return [...clausesTo(type, telling)].map(([purpose, clauses]) => ({ member, type, purpose, clauses }));
    });
    return {
      recipients: await Promise.all(asked.map((one) => tellOf(steps, { ...one, telling, fields, at: call.at }))),
    };
  });
}

/** What an event is about; of one that is taken back what it said. */
async function fieldsOf({ support }: Steps, { request, traject, id }: Telling, party: string): Promise<FieldName[]> {
  if (request.kind !== 'retraction') return support.setBy(request).map(({ field }) => field);
  const told = await support.historyOf(traject.subject, { case: id, party, caseRef: request.caseRef });
  const taken = told.find((event) => event.id === request.retracts);
  return taken === undefined ? [] : support.setBy(taken.event).map(({ field }) => field);
}

/** The clauses by which a type of party receives from a care provider, by purpose. */
function clausesTo(type: PartyType, { terms }: Telling): Map<PurposeCode, Clause[]> {
  // A regional desk does for municipalities what they mandated it for.
  const serves = (to: PartyType): boolean => to === type || (to === 'MUN' && type === 'HUB');
  const receiving = terms.agreement.document.clauses.filter(({ from, to }) => from === 'PRO' && serves(to));
  return Map.groupBy(receiving, ({ purpose }) => purpose);
}

interface Asked {
  readonly telling: Telling;
  readonly member: Member;
  readonly type: PartyType;
  readonly purpose: PurposeCode;
  readonly clauses: readonly Clause[];
  readonly fields: readonly FieldName[];
  readonly at: Call['at'];
}

async function tellOf(steps: Steps, { fields, ...asked }: Asked): Promise<Recipient> {
  const { member, type, purpose, clauses } = asked;
  const roles = [...new Set(clauses.flatMap((clause) => clause.roles))];
  // Of a party that is frozen nobody is let in.
  const decisions = member.frozen
    ? []
    : await Promise.all(roles.map((role) => decideFor(steps, role, { fields, ...asked })));
  return { party: member.party, type, purpose, fields: fields.map((field) => tellField(field, decisions)) };
}

/** The decision that the party itself would get now, in one of its roles. */
async function decideFor(
  { cases, consents, policy }: Steps,
  role: Clause['roles'][number],
  { telling, member: { party }, type, purpose, fields, at }: Asked,
): Promise<PolicyDecision> {
  const { agreement } = telling.terms;
  const ref = cases.refFor(party, telling.id);
  const traject = await cases.resolve(party, ref, at);
  const recipient = { party, type, matched: isMatched(traject, agreement, purpose) };
  const consent = await consents.resolve({ subject: traject.subject, recipient, purpose }, at);
  const request = { caseRef: ref, purpose, fields: [...fields] };
  const facts = toFacts({ recipient, role, request, traject, agreement, consent, at });
  return policy.decide(facts, agreement, await policy.houseRules.ask(facts, agreement));
}

/** Shown when it is shown in any role: what is told here must not be less than what happens. */
function tellField(field: FieldName, decisions: readonly PolicyDecision[]): Recipient['fields'][number] {
  const answers = decisions.flatMap(({ fields }) => fields[field] ?? []);
  let reason: Recipient['fields'][number]['reason'];
  for (const answer of answers) {
    if (answer.effect === 'none') reason ??= answer.reason;
    else return { field, outcome: 'disclosed', ...(answer.part ? { part: answer.part } : {}), clause: answer.clause };
  }
  return { field, outcome: 'withheld', ...(reason === undefined ? {} : { reason }) };
}
