import type { HouseRule } from '../../contract/generated/types.ts';
import { decisionUnavailable } from '../decision-unavailable.ts';
import { findForeign, inOwnPackage } from '../house-rules/rule-source.ts';
import type { RegoSource } from '../policy-files.ts';

/** Where the decision stands, and where it stands when a region's rules come after it. */
const nationalDecision = { path: 'sluis/main/main.rego', package: 'package sluis.main\n' } as const;
/** What then stands in its place. */
const decisionWithRules = 'rules/main.rego';

/**
 * The Rego of a bundle whose agreement has house rules: who asks it the usual question gets what the gateway would
 * answer. The national decision moves to `sluis.national`; each rule stands in a package of its own.
 * @param sources of the national policy, and `rules/main.rego`
 * @throws GatewayError `decision-unavailable` when these are not the sources, or two rules have one name
 */
export function withHouseRules(sources: readonly RegoSource[], rules: readonly HouseRule[]): readonly RegoSource[] {
  const national = sources.find(({ path }) => path === nationalDecision.path);
  const narrowing = sources.find(({ path }) => path === decisionWithRules);
  const [before, after, more] = toText(national).split(nationalDecision.package);
  if (narrowing === undefined || before === undefined || after === undefined || more !== undefined) {
    throw decisionUnavailable('the policy cannot be put beside house rules');
  }
  if (new Set(rules.map(({ id }) => id)).size < rules.length)
    throw decisionUnavailable('two house rules have one name');
  if (rules.some((rule) => findForeign(rule).length > 0)) throw decisionUnavailable('a house rule does not compile');
  const kept = sources.filter((source) => source !== national && source !== narrowing);
  return [
    ...kept,
    toSource('sluis/national/national.rego', `${before}package sluis.national\n${after}`),
    { path: nationalDecision.path, bytes: narrowing.bytes },
    toSource('sluis/denials/denials.rego', writeDenials(rules)),
    ...rules.map(({ id, rego }) => toSource(`sluis/region/${id}.rego`, inOwnPackage(rego, id))),
  ];
}

/** The sources of the national policy alone. */
export const withoutHouseRules = (sources: readonly RegoSource[]): readonly RegoSource[] =>
  sources.filter(({ path }) => path !== decisionWithRules);

/** The rules in the order of the agreement: it says which one is told of a field that several deny. */
const writeDenials = (rules: readonly HouseRule[]): string => `# METADATA
# title: What the region denies
package sluis.denials

rules := [
${rules.map(({ id }) => `\t{"id": "${id}", "deny": data.sluis.region["${id}"].deny},\n`).join('')}]
`;

const toSource = (path: string, text: string): RegoSource => ({ path, bytes: Buffer.from(text) });

const toText = (source: RegoSource | undefined): string => Buffer.from(source?.bytes ?? []).toString('utf8');
