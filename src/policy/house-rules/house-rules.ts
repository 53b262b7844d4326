import { LRUCache } from 'lru-cache';
import type { Agreement, DecisionInput, FieldName, HouseRule } from '../../contract/generated/types.ts';
import { decisionUnavailable } from '../decision-unavailable.ts';
import type { Denials } from './narrow-decision.ts';
import type { RuleCompiler } from './rule-compiler.ts';
import { RuleKeeper } from './rule-keeper.ts';
import type { RuleProblem, RuleSources } from './rule-source.ts';
import { type RuleTrial, tryRule } from './rule-trial.ts';
import { TrialQueue } from './trial-queue.ts';

/** One rule that may not be published as it is, and what is wrong with it. */
export interface RefusedRule {
  /** Its place in the agreement. */
  readonly index: number;
  readonly problems: readonly RuleProblem[];
}

/** The rules of regions: compiled, kept, asked. */
export interface HouseRules extends AsyncDisposable {
  /**
   * Makes the rules of an agreement ready to answer; undefined when they are, or when there are none.
   * @throws GatewayError `decision-unavailable` when one does not compile: nothing is decided under that agreement
   */
  prepare(agreement: Pick<Agreement, 'houseRules'>): Promise<void> | undefined;
  /**
   * What the rules of an agreement deny, given the facts.
   * @param input the canonical facts, as text
   * @throws GatewayError `decision-unavailable` when they are not ready, or one fails, takes too long or answers anything
   * but a list of names
   */
  denials(rules: readonly HouseRule[], input: string): Denials;
  /**
   * Tries a rule in the sandbox: checks it, runs its tests, measures it, and tells what it would deny of each input.
   * @param who whose trial it is: of each party one runs at a time
   * @throws GatewayError `too-many-requests`, `decision-unavailable` where nothing can be compiled
   */
  tryOut(sources: RuleSources, inputs: readonly DecisionInput[], who: string): Promise<RuleTrial>;
  /** The rules of an agreement that may not be published: each is tried, and all must be well. */
  vet(rules: readonly HouseRule[]): Promise<readonly RefusedRule[]>;
}

const maxRemembered = 256;

/**
 * @param compiler undefined where nothing can be compiled: then an agreement with rules decides nothing
 * @param fields the names that a trial asks for
 */
export function createHouseRules(compiler: RuleCompiler | undefined, fields: readonly FieldName[]): HouseRules {
  const keeper = new RuleKeeper(compiler);
  const queue = new TrialQueue();
  const attempt = async (sources: RuleSources, inputs: readonly DecisionInput[]): Promise<RuleTrial> => {
    if (compiler === undefined) throw decisionUnavailable('house rules cannot be compiled here');
    return tryRule(sources, inputs, { compiler, fields });
  };
  return {
    prepare({ houseRules: rules }) {
      return rules === undefined || keeper.isReady(rules) ? undefined : keeper.load(rules);
    },
    denials: (rules, input) => keeper.denials(rules, input),
    tryOut: (sources, inputs, who) => queue.run(who, () => attempt(sources, inputs)),
    vet: createVetting(attempt),
    async [Symbol.asyncDispose]() {
      await keeper[Symbol.asyncDispose]();
      await compiler?.[Symbol.asyncDispose]();
    },
  };
}

/** Remembers what came of a source and its tests: the same again gives the same. */
function createVetting(attempt: (sources: RuleSources, inputs: []) => Promise<RuleTrial>): HouseRules['vet'] {
  const vetted = new LRUCache<string, readonly RuleProblem[]>({ max: maxRemembered });
  async function findProblems({ rego, tests }: HouseRule): Promise<readonly RuleProblem[]> {
    const name = JSON.stringify([rego, tests]);
    const known = vetted.get(name);
    if (known !== undefined) return known;
    const { problems, limit } = await attempt({ rego, tests }, []);
    // Who ran into a limit on a busy machine may try again.
    if (limit === undefined) vetted.set(name, problems);
    return problems;
  }
  return async (rules) => {
    const refused: RefusedRule[] = [];
    for (const [index, rule] of rules.entries()) {
      const twice = rules.findIndex(({ id }) => id === rule.id) < index ? [sameName] : [];
      const problems = [...twice, ...(await findProblems(rule))];
      if (problems.length > 0) refused.push({ index, problems });
    }
    return refused;
  };
}

const sameName: RuleProblem = {
  ...{ part: 'rego', row: 0, col: 0, code: 'same-name' },
  detail: 'has the name of an earlier rule',
};
