import type { ResolvedAgreement } from '../agreements/agreements.ts';
import type { Entry, FieldName } from '../contract/generated/types.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import { type Findings, toFacts } from './facts.ts';
import type { Steps } from './steps.ts';

type Shadow = NonNullable<ResolvedAgreement['shadow']>;
type Outlook = NonNullable<Entry['shadow']>;

/** How much of a value a part shows; only the order counts. */
const widths: Readonly<Record<string, number>> = { organisation: 1, 'postcode-area': 1, year: 1, month: 2, all: 3 };

/**
 * What the version that waits for its first day would have decided of the same request: so that a region sees what a
 * new agreement does before it does it. It goes into the entry and nowhere else; when it fails, the request does not.
 */
export async function lookAhead(
  { policy }: Pick<Steps, 'policy'>,
  findings: Findings & { readonly agreement: ResolvedAgreement },
  decision: PolicyDecision,
): Promise<Outlook | undefined> {
  const { shadow } = findings.agreement;
  if (shadow === undefined) return undefined;
  const { id, version } = shadow.document;
  const agreement = { id, version, hash: shadow.hash };
  try {
    return { agreement, ...compare(findings.request.fields, decision, await decideUnder(shadow, policy, findings)) };
  } catch {
    return { agreement, wider: [], narrower: [], failed: true };
  }
}

async function decideUnder(
  shadow: Shadow,
  policy: Steps['policy'],
  findings: Findings,
): Promise<PolicyDecision | undefined> {
  const { party } = findings.recipient;
  const type = shadow.typeOf(party);
  // A party that the new version does not name gets nothing under it.
  if (type === undefined) return undefined;
  // An emergency is of the agreement that it was asked under.
  const facts = toFacts({ ...findings, emergency: false, agreement: shadow, recipient: { party, type } });
  return policy.decide(facts, shadow, await policy.houseRules.ask(facts, shadow));
}

function compare(fields: readonly FieldName[], now: PolicyDecision, coming: PolicyDecision | undefined) {
  const change = (field: FieldName): number => widthIn(coming, field) - widthIn(now, field);
  const sorted = fields.toSorted();
  return { wider: sorted.filter((field) => change(field) > 0), narrower: sorted.filter((field) => change(field) < 0) };
}

const widthIn = (decision: PolicyDecision | undefined, field: FieldName): number =>
  widths[decision?.permitted.partOf(field) ?? ''] ?? 0;
