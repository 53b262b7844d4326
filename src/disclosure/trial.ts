import type { ResolvedAgreement } from '../agreements/agreements.ts';
import type { DecisionInput, FieldName, PartyId, PartyType, PurposeCode, Role } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import { toFacts } from './facts.ts';
import { isMatched } from './is-matched.ts';
import type { Steps } from './steps.ts';

/** What a trial request asks: what would this party see of this case, for this purpose? */
export interface Trial {
  readonly party: PartyId;
  readonly role: Role;
  /** The party's own reference to the case. */
  readonly caseRef: string;
  readonly purpose: PurposeCode;
  /** Every field of the catalogue, instead of those of the clauses for this purpose and recipient. */
  readonly all: boolean;
}

export interface TriedOut {
  readonly agreement: ResolvedAgreement;
  readonly facts: DecisionInput;
  readonly decision: PolicyDecision;
}

/**
 * Decides as `disclose` would, with the same facts and the same engine; but fetches nothing, and so discloses nothing
 * and leaves no entry.
 * @throws GatewayError 'not-found' when no agreement names the party
 */
export async function tryOut(steps: Steps, trial: Trial, at: Instant): Promise<TriedOut> {
  const { cases, agreements, consents, policy } = steps;
  const { party, role, caseRef, purpose } = trial;
  const traject = await cases.resolve(party, caseRef, at);
  const agreement = await agreements.resolve(party, traject.agreement, at);
  const type = agreement?.typeOf(party);
  if (agreement === undefined || type === undefined)
    throw new GatewayError('not-found', 'No agreement names this party.');
  const recipient = { party, type, matched: isMatched(traject, agreement, purpose) };
  const consent = await consents.resolve({ subject: traject.subject, recipient, purpose }, at);
  const fields = fieldsOf(trial, agreement, policy.catalogue.fields);
  const request = { caseRef, purpose, fields };
  const facts = toFacts({ recipient, role, request, traject, agreement, consent, at });
  const denials = await policy.houseRules.askInTrial(facts, agreement);
  return { agreement, facts, decision: policy.decide(facts, agreement, denials) };
}

/** The fields that the clauses for this purpose and this recipient name; all of the catalogue when there are none. */
function fieldsOf(trial: Trial, agreement: ResolvedAgreement, catalogue: readonly { name: FieldName }[]): FieldName[] {
  const type = agreement.typeOf(trial.party);
  const served: readonly (PartyType | undefined)[] = type === 'HUB' ? ['HUB', 'MUN'] : [type];
  const clauses = agreement.document.clauses.filter(
    ({ purpose, to }) => purpose === trial.purpose && served.includes(to),
  );
  const named = new Set(clauses.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const isShown = ({ name }: { name: FieldName }) => trial.all || named.size === 0 || named.has(name);
  return catalogue.filter(isShown).map(({ name }) => name);
}
