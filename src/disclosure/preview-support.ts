import type { Agreement, FieldName, PartyType, PurposeCode, SupportPreview } from '../contract/generated/types.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import type { Done } from './act.ts';
import type { Call } from './call.ts';
import { toFacts } from './facts.ts';
import { isMatched } from './is-matched.ts';
import { casework, isHelper } from './own-case.ts';
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
    const mayTell = tellable(telling, caller);
    const others = telling.traject.parties.filter(({ party }) => party !== caller.party);
    const asked = others.flatMap((member) => {
      const type = telling.terms.agreement.typeOf(member.party);
      if (type === undefined || fields.length === 0) return [];
      return [...clausesTo(type, telling)].map(([purpose, clauses]) => ({ member, type, purpose, clauses }));
    });
    return {
      recipients: await Promise.all(
        asked.map((one) => tellOf(steps, { ...one, telling, fields, mayTell, at: call.at })),
      ),
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
  /** The reasons that the sender may hear. */
  readonly mayTell: ReadonlySet<Reason>;
  readonly at: Call['at'];
}

type Reason = NonNullable<Recipient['fields'][number]['reason']>;

/** Reasons of the law, of the agreement and of the case: the sender could read them there. */
const ofTheRules: readonly Reason[] = [
  ...(['DENY_UNKNOWN_PURPOSE', 'DENY_STATUTORY_BSN', 'DENY_STATUTORY_ART10', 'DENY_STATUTORY_MEDICAL'] as const),
  ...(['DENY_BLACKLIST', 'DENY_ROLE', 'DENY_AGREEMENT_NOT_IN_FORCE', 'DENY_PURPOSE_NOT_AGREED'] as const),
  ...(['DENY_FIELD_NOT_AGREED', 'DENY_PHASE', 'DENY_RETENTION', 'DENY_HOUSE_RULE'] as const),
];

/** Reasons of what the client answered: for who reads the answers anyway. */
const ofConsent: readonly Reason[] = [
  ...(['DENY_NO_CONSENT', 'DENY_CONSENT_NOT_EXPLICIT', 'DENY_CONSENT_WITHDRAWN', 'DENY_CONSENT_EXPIRED'] as const),
  'DENY_CONSENT_WRONG_PERSON',
];

/** What is left out is of another party, or a right of the client: whether it signed, is frozen, or use is restricted. */
const tellable = ({ traject }: Telling, caller: AuthenticatedCaller): ReadonlySet<Reason> =>
  new Set(isHelper(traject, caller) ? [...ofTheRules, ...ofConsent] : ofTheRules);

async function tellOf(steps: Steps, { fields, ...asked }: Asked): Promise<Recipient> {
  const { member, type, purpose, clauses, mayTell } = asked;
  const roles = [...new Set(clauses.flatMap((clause) => clause.roles))];
  const decisions = await Promise.all(roles.map((role) => decideFor(steps, role, { fields, ...asked })));
  // Of a party that is frozen nobody is let in: whatever it might have, it gets nothing.
  const told = fields.map((field): Recipient['fields'][number] => {
    const answer = tellField(field, decisions);
    return member.frozen && answer.outcome === 'disclosed' ? { field, outcome: 'withheld' } : answer;
  });
  // One reason that is not for the sender hides all: which fields it is about would tell which it is.
  const isTold = told.every(({ outcome, reason }) => outcome === 'disclosed' || (reason && mayTell.has(reason)));
  const shown = isTold ? told : told.map(({ reason: _hidden, ...rest }) => rest);
  return { party: member.party, type, purpose, fields: shown };
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
