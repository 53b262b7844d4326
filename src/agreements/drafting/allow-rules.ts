import type { Author, Draft, HouseRule } from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import { findRuleErrors } from '../vet-house-rules.ts';
import { allow, type DraftParts } from './revise-draft.ts';

/**
 * A draft holds no rule that does not run: whoever tries the draft out would see nothing at all.
 * @throws GatewayError `not-allowed`, `invalid-input` with every line that is wrong
 */
export async function allowRules(
  rules: readonly HouseRule[],
  by: Author,
  draft: Draft,
  { houseRules }: Pick<DraftParts, 'houseRules'>,
): Promise<void> {
  allow('set-rules', by, draft);
  if (houseRules === undefined) return;
  const errors = await findRuleErrors(rules, (own) => houseRules.vet(own, by.party), '/frame/houseRules');
  if (errors.length > 0) throw new GatewayError('invalid-input', 'A rule of the region cannot run.', { errors });
}
