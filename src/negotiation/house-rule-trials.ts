import type { Author, HouseRuleTrial, Role } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { readBody } from '../disclosure/request.ts';
import { GatewayError } from '../errors.ts';
import type { RuleTrial } from '../policy/policy.ts';
import { type DraftCall, toAuthor } from './drafting.ts';
import type { Rooms } from './rooms.ts';

/** Who writes or weighs agreements tries rules for them. */
const trying: ReadonlySet<Role> = new Set(['privacy-officer', 'secretary', 'data-protection-officer']);

/** Tries a rule of a region in the sandbox. Nothing of it is kept, and nobody's data is in it. */
export function tryHouseRule(rooms: Rooms, call: DraftCall): Done<HouseRuleTrial> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    requireTrying(by);
    const { rego, tests, facts = [] } = readBody('houseRuleTrialRequest', call);
    return toTrialAnswer(await rooms.policy.houseRules.tryOut({ rego, tests }, facts, { who: by.party }));
  });
}

/** @throws GatewayError `not-allowed` */
export function requireTrying({ role }: Pick<Author, 'role'>): void {
  if (!trying.has(role)) throw new GatewayError('not-allowed', 'Your role does not try rules.');
}

const maxListed = 1_000;
const maxDetail = 2_000;

/** What came of a trial as it goes out. */
export function toTrialAnswer({
  ok,
  problems,
  limit,
  tests,
  coverage,
  cost,
  varies,
  denied,
}: RuleTrial): HouseRuleTrial {
  return {
    ok,
    problems: problems.slice(0, maxListed).map((one) => ({ ...one, detail: one.detail.slice(0, maxDetail) })),
    ...(limit && { limit }),
    tests: tests.slice(0, maxListed).map(({ name, row, outcome }) => ({ name, row, outcome })),
    coverage: { percent: coverage.percent, missed: coverage.missed.slice(0, maxListed) },
    ...(cost && { cost }),
    ...(varies.length > 0 && { varies: varies.map(({ by, days }) => ({ by, ...(days && { days: [...days] }) })) }),
    denied: denied.map((fields) => [...fields]),
  };
}
