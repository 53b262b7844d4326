import { LRUCache } from 'lru-cache';
import { validate } from '../../contract/contract.ts';
import type { DecisionInput, FieldName, HouseRule } from '../../contract/generated/types.ts';
import { canonicalFacts } from '../canonical-facts.ts';
import { decisionUnavailable } from '../decision-unavailable.ts';
import type { SignedAgreement } from '../signed-agreement.ts';
import { type Denials, sealDenials } from './denials.ts';
import type { RuleCompiler } from './rule-compiler.ts';
import type { Term } from './rule-inputs.ts';
import { RuleKeeper } from './rule-keeper.ts';
import type { RuleSources } from './rule-source.ts';
import { type RuleTrial, tryRule } from './rule-trial.ts';
import { TrialQueue } from './trial-queue.ts';
import { createVetting, type RefusedRule } from './vet-rules.ts';

/** The rules of regions: compiled, kept, asked. */
export interface HouseRules extends AsyncDisposable {
  /**
   * What the rules of an agreement say of a question: needed to decide it. At once undefined when there are none. The
   * first that asks under an agreement waits for its rules to be compiled and loaded.
   * @throws GatewayError `decision-unavailable` when the facts are not valid or about another agreement, when a rule does
   *   not compile, fails, takes too long or answers anything but a list of names
   */
  ask(facts: DecisionInput, agreement: SignedAgreement): Promise<Denials> | undefined;
  /** The same for what is tried out, such as a draft: with a compiler and threads that no decision in earnest waits for. */
  askInTrial(facts: DecisionInput, agreement: SignedAgreement): Promise<Denials> | undefined;
  /**
   * Tries a rule in the sandbox: checks it, runs its tests, measures it, sees whether its answers depend on the day, and
   * tells what it would deny of each input.
   * @throws GatewayError `too-many-requests`, `decision-unavailable` where nothing can be compiled
   */
  tryOut(sources: RuleSources, inputs: readonly DecisionInput[], asked: TrialAsked): Promise<RuleTrial>;
  /**
   * The rules of an agreement that may not be published: each is tried, and all must be well.
   * @param who whose trial it is, as in `TrialAsked`
   * @throws GatewayError `too-many-requests`, `decision-unavailable` where nothing can be compiled
   */
  vet(rules: readonly HouseRule[], who: string): Promise<readonly RefusedRule[]>;
}

export interface TrialAsked {
  /** Whose trial it is: of each party one runs at a time. */
  readonly who: string;
  /** The days on which the rule would hold, when they are known. */
  readonly term?: Term | undefined;
}

const maxThreads = { inEarnest: 32, inTrial: 4 } as const;

/** What compiles: for enforcement, and apart from it for everything that is tried out. */
export interface RuleCompilers {
  readonly inEarnest: RuleCompiler;
  readonly inTrial: RuleCompiler;
}

/**
 * @param compilers undefined where nothing can be compiled: then an agreement with rules decides nothing
 * @param fields the names that a trial asks for
 * @param maxRemembered answers that are remembered, some kilobytes each
 */
export function createHouseRules(
  compilers: RuleCompilers | undefined,
  fields: readonly FieldName[],
  maxRemembered: number,
): HouseRules {
  const now = () => performance.now();
  const keeper = new RuleKeeper({ compiler: compilers?.inEarnest, maxThreads: maxThreads.inEarnest, now });
  const trialKeeper = new RuleKeeper({ compiler: compilers?.inTrial, maxThreads: maxThreads.inTrial, now });
  const queue = new TrialQueue();
  const attempt = async (sources: RuleSources, inputs: readonly DecisionInput[], term?: Term): Promise<RuleTrial> => {
    if (compilers === undefined) throw decisionUnavailable('house rules cannot be compiled here');
    return tryRule(sources, inputs, { compiler: compilers.inTrial, fields, term });
  };
  return {
    ask: createAsking(keeper, maxRemembered),
    askInTrial: createAsking(trialKeeper, maxRemembered),
    tryOut: (sources, inputs, { who, term }) => queue.run(who, () => attempt(sources, inputs, term)),
    vet: createVetting((sources) => attempt(sources, []), queue),
    async [Symbol.asyncDispose]() {
      await Promise.all([keeper[Symbol.asyncDispose](), trialKeeper[Symbol.asyncDispose]()]);
      await Promise.all([compilers?.inEarnest[Symbol.asyncDispose](), compilers?.inTrial[Symbol.asyncDispose]()]);
    },
  };
}

/** Equal facts are asked once: a rule knows nothing else, so it says the same again. */
function createAsking(keeper: RuleKeeper, maxRemembered: number): HouseRules['ask'] {
  const remembered = new LRUCache<string, Denials>({ max: maxRemembered });
  async function ask(facts: DecisionInput, agreement: SignedAgreement, rules: readonly HouseRule[]): Promise<Denials> {
    if (!validate('decisionInput', facts).ok) throw decisionUnavailable('the facts are not valid');
    if (facts.agreement.hash !== agreement.hash) throw decisionUnavailable('the facts are about another agreement');
    const text = JSON.stringify(canonicalFacts(facts));
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const denials = sealDenials(text, await keeper.ask(agreement, rules, text));
    remembered.set(text, denials);
    return denials;
  }
  return (facts, agreement) => {
    const { houseRules: rules } = agreement.document;
    return rules === undefined ? undefined : ask(facts, agreement, rules);
  };
}
