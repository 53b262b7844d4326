/** The way to a decision, the same for who asks and for who is sent: about which case, under what agreement, with what consent. */
import type { DisclosureRequest, Role } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import { toFacts } from './facts.ts';
import { isInEmergency } from './in-emergency.ts';
import { isMatched } from './is-matched.ts';
import { lookAhead } from './look-ahead.ts';
import type { Steps } from './steps.ts';
import { type Ground, requireTerms } from './terms.ts';
import type { Trail } from './trail.ts';

/** Who asks for what, in which role, and when: everything is judged at that moment. */
export interface Question {
  readonly caller: AuthenticatedCaller;
  readonly role: Role;
  readonly request: DisclosureRequest;
  readonly at: Instant;
}

/**
 * Which case it is, and under what agreement.
 * @throws GatewayError `disclosure-refused` when no agreement names who asks; `store-unavailable`
 */
export async function findGround(
  { cases, agreements }: Steps,
  { caller, request, at }: Question,
  trail: Trail,
): Promise<Ground> {
  const traject = trail.case(await cases.resolve(caller.party, request.caseRef, at));
  const found = await agreements.resolve(caller.party, traject.agreement, at);
  return { traject, ...trail.terms(requireTerms(found, caller.party, request.fields)) };
}

/**
 * What may be shown of what is asked, with what the client said: the policy decides, and nothing was fetched yet.
 * @throws GatewayError `store-unavailable`, or when the policy cannot decide
 */
export async function decide(
  steps: Steps,
  { question, ground }: { readonly question: Question; readonly ground: Ground },
  trail: Trail,
): Promise<PolicyDecision> {
  const { consents, policy } = steps;
  const { caller, role, request, at } = question;
  const { traject, agreement, type } = ground;

  const recipient = { party: caller.party, type, matched: isMatched(traject, agreement, request.purpose) };
  const consent = await consents.resolve({ subject: traject.subject, recipient, purpose: request.purpose }, at);
  const emergency = await isInEmergency(steps, { caller, role, request, traject, agreement }, at);

  const findings = { recipient, role, request, traject, agreement, consent, emergency, at };
  const facts = toFacts(findings);
  const denials = await policy.houseRules.ask(facts, agreement);
  const decision = trail.decision(facts, policy.decide(facts, agreement, denials), consent);
  trail.shadow(await lookAhead(steps, findings, decision));
  return decision;
}
