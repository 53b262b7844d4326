import { LRUCache } from 'lru-cache';
import type { HouseRule } from '../../contract/generated/types.ts';
import type { RuleProblem, RuleSources } from './rule-source.ts';
import type { RuleTrial } from './rule-trial.ts';
import type { TrialQueue } from './trial-queue.ts';

/** One rule that may not be published as it is, and what is wrong with it. */
export interface RefusedRule {
  /** Its place in the agreement. */
  readonly index: number;
  readonly problems: readonly RuleProblem[];
}

const maxRemembered = 256;

/**
 * Tries rules as one trial of whoever asks, and remembers what came of a source and its tests: the same again gives the
 * same, and waits for nobody.
 */
export function createVetting(
  attempt: (sources: RuleSources) => Promise<RuleTrial>,
  queue: TrialQueue,
): (rules: readonly HouseRule[], who: string) => Promise<readonly RefusedRule[]> {
  const vetted = new LRUCache<string, readonly RuleProblem[]>({ max: maxRemembered });
  async function findProblems({ rego, tests }: HouseRule): Promise<readonly RuleProblem[]> {
    const known = vetted.get(nameOf({ rego, tests }));
    if (known !== undefined) return known;
    const trial = await attempt({ rego, tests });
    if (!dependsOnMachine(trial)) vetted.set(nameOf({ rego, tests }), trial.problems);
    return trial.problems;
  }
  async function vetAll(rules: readonly HouseRule[]): Promise<readonly RefusedRule[]> {
    const refused: RefusedRule[] = [];
    for (const [index, rule] of rules.entries()) {
      const twice = rules.findIndex(({ id }) => id === rule.id) < index ? [sameName] : [];
      const problems = [...twice, ...(await findProblems(rule))];
      if (problems.length > 0) refused.push({ index, problems });
    }
    return refused;
  }
  return (rules, who) =>
    rules.every((rule) => vetted.has(nameOf(rule))) ? vetAll(rules) : queue.run(who, () => vetAll(rules));
}

/** Who ran into a limit, of a trial or of one evaluation, may try again: the machine may have been busy. */
const dependsOnMachine = ({ limit, problems }: RuleTrial): boolean =>
  limit !== undefined || problems.some(({ code }) => code === 'too-dear');

const nameOf = ({ rego, tests }: RuleSources): string => JSON.stringify([rego, tests]);

const sameName: RuleProblem = {
  ...{ part: 'rego', row: 0, col: 0, code: 'same-name' },
  detail: 'has the name of an earlier rule',
};
