import { LRUCache } from 'lru-cache';
import { validate } from '../contract/contract.ts';
import type { Agreement, AgreementHash, Catalogue, Decision, DecisionInput, Law } from '../contract/generated/types.ts';
import { canonicalFacts } from './canonical-facts.ts';
import { decisionUnavailable } from './decision-unavailable.ts';
import { type Denials, type DeniedFields, deniedFor } from './house-rules/denials.ts';
import { narrowDecision } from './house-rules/narrow-decision.ts';
import { type Bounds, boundsOf, type KnownModels } from './models.ts';
import { type PolicyDecision, toPolicyDecision } from './permitted-fields.ts';
import { faultIn, type Grants, toGrants } from './second-look.ts';
import { assertSigned, type SignedAgreement } from './signed-agreement.ts';
import { attempt, type Evaluate, type Instantiate, onlyResult } from './wasm-instance.ts';

export interface Engine {
  decide(facts: DecisionInput, agreement: SignedAgreement, denials?: Denials): PolicyDecision;
  outline(facts: DecisionInput, agreement: SignedAgreement): Decision;
  /** As `decide`, evaluated now whatever is remembered; only a document. */
  anew(facts: DecisionInput, agreement: SignedAgreement, denials?: Denials): Decision;
  /** How much is held in memory now. */
  held(): { readonly instances: number; readonly decisions: number };
  forget(): void;
}

/** Everything a decision may depend on beside the facts. */
export interface PolicyData {
  readonly law: Law;
  readonly catalogue: Catalogue;
  /** Of the model that the agreement is made from. */
  readonly model: Bounds;
  readonly agreement: Agreement;
}

interface EngineParts {
  readonly instantiate: Instantiate<PolicyData>;
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly models: KnownModels;
  readonly maxInstances: number;
  readonly maxDecisions: number;
}

interface Instance {
  readonly evaluate: Evaluate;
  readonly grants: Grants;
  /** Whether the agreement of this hash has rules of its region. */
  readonly isRuled: boolean;
}

interface Remembered extends Pick<Instance, 'isRuled'> {
  readonly decision: PolicyDecision;
}

/** Decides with one instance per agreement, and remembers: equal facts give an equal decision. Both are bounded. */
export function createEngine({ instantiate, maxInstances, maxDecisions, models, ...data }: EngineParts): Engine {
  const instances = new LRUCache<AgreementHash, Instance>({ max: maxInstances });
  const decisions = new LRUCache<string, Remembered>({ max: maxDecisions });

  function instanceFor(agreement: SignedAgreement): Instance {
    const { hash, document } = agreement;
    const known = instances.get(hash);
    if (known !== undefined) return known;
    assertSigned(agreement); // once per instance, because the hash is the instance's name from then on
    const own = { ...data, model: boundsOf(models, document), agreement: document };
    const evaluate = attempt('the policy cannot be loaded', () => instantiate(own));
    const instance = { evaluate, grants: toGrants(document), isRuled: document.houseRules !== undefined };
    instances.set(hash, instance);
    return instance;
  }

  /** What the law, the agreement and the client allow, before the rules of the region. */
  function evaluate(facts: DecisionInput, text: string, agreement: SignedAgreement): Decision {
    const instance = instanceFor(agreement);
    try {
      const answer = attempt('the policy failed', () => instance.evaluate(text));
      return readAnswer(answer, facts, instance.grants, data.law);
    } catch (error) {
      instances.delete(agreement.hash); // after a fault its memory is not to be trusted
      throw error;
    }
  }

  /** The same as the rules of the region leave it. */
  function judge({ canonical, key, denied }: Question, agreement: SignedAgreement): Decision {
    if (instanceFor(agreement).isRuled && denied === undefined) {
      throw decisionUnavailable('the house rules of the agreement were left out');
    }
    const national = evaluate(canonical, key, agreement);
    return denied === undefined ? national : narrowDecision(national, denied);
  }

  const decide: Engine['decide'] = (facts, agreement, denials) => {
    const question = toQuestion(facts, agreement, denials);
    const known = decisions.get(question.key);
    if (known?.isRuled === (question.denied !== undefined)) return known.decision;
    const decision = toPolicyDecision(judge(question, agreement));
    decisions.set(question.key, { decision, isRuled: instanceFor(agreement).isRuled });
    return decision;
  };

  return {
    decide,
    outline(facts, agreement) {
      if (agreement.document.houseRules === undefined) return decide(facts, agreement).document;
      const canonical = readFacts(facts, agreement);
      return evaluate(canonical, JSON.stringify(canonical), agreement);
    },
    anew: (facts, agreement, denials) => judge(toQuestion(facts, agreement, denials), agreement),
    held: () => ({ instances: instances.size, decisions: decisions.size }),
    forget() {
      instances.clear();
      decisions.clear();
    },
  };
}

/** Facts in their one form, and what the rules of the region said of them. */
interface Question {
  readonly canonical: DecisionInput;
  readonly key: string;
  /** Of an agreement without rules undefined. */
  readonly denied: DeniedFields | undefined;
}

/** Before anything is remembered or worked out: without the word of the region's rules nothing is decided. */
function toQuestion(facts: DecisionInput, agreement: SignedAgreement, denials: Denials | undefined): Question {
  const canonical = readFacts(facts, agreement);
  const key = JSON.stringify(canonical);
  const denied = agreement.document.houseRules === undefined ? undefined : deniedFor(denials, key);
  return { canonical, key, denied };
}

function readFacts(facts: DecisionInput, { hash }: SignedAgreement): DecisionInput {
  if (!validate('decisionInput', facts).ok) throw decisionUnavailable('the facts are not valid');
  if (facts.agreement.hash !== hash) throw decisionUnavailable('the facts are about another agreement');
  return canonicalFacts(facts);
}

/** A decision as the schema has it, and nothing in it that the second look finds wrong. */
function readAnswer(answer: unknown, facts: DecisionInput, grants: Grants, law: Law): Decision {
  const checked = validate('decision', onlyResult(answer));
  if (!checked.ok) throw decisionUnavailable('the answer of the policy is not valid');
  const fault = faultIn(checked.value, facts, grants, law);
  if (fault !== undefined) throw decisionUnavailable(fault);
  return inOrder(checked.value);
}

/** The same answer with its fields sorted by name, so that a replay gives the same bytes. */
function inOrder({ outcome, fields }: Decision): Decision {
  const sorted = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
  return { outcome, fields: Object.fromEntries(sorted) };
}
