import type { InputError } from '../contract/contract.ts';
import type { HouseRule, PartyId } from '../contract/generated/types.ts';
import type { RefusedRule } from '../policy/policy.ts';

/** Tries the rules of a region: compiles them, runs their tests, measures them; gives those that may not be signed. As one trial of `who`. */
export type VetRules = (rules: readonly HouseRule[], who: PartyId) => Promise<readonly RefusedRule[]>;

/**
 * What is wrong with the rules of a region, each at its place.
 * @param place where the list of rules stands in the document
 */
export async function findRuleErrors(
  rules: readonly HouseRule[],
  vet: (rules: readonly HouseRule[]) => ReturnType<VetRules>,
  place: string,
): Promise<readonly InputError[]> {
  const refused = await vet(rules);
  return refused.flatMap(({ index, problems }) =>
    problems.map(({ part, row, code, detail }) => ({
      pointer: `${place}/${index}/${part}`,
      ...{ code, detail: row === 0 ? detail : `line ${row}: ${detail}` },
    })),
  );
}
