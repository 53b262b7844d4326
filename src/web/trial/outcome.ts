import type { FieldDecision, ReasonCode } from '../../contract/generated/types.ts';
import type { TrialField, View } from './trial.ts';

/** What happens to a field, as the page counts it. */
export type Outcome = 'all' | 'part' | 'no-consent' | 'not-agreed' | 'other';

export const outcomes = ['all', 'part', 'no-consent', 'not-agreed', 'other'] as const satisfies readonly Outcome[];

const notAgreed: ReadonlySet<ReasonCode> = new Set(['DENY_PURPOSE_NOT_AGREED', 'DENY_FIELD_NOT_AGREED']);
const noConsent: ReadonlySet<ReasonCode> = new Set([
  'DENY_NO_CONSENT',
  'DENY_CONSENT_NOT_EXPLICIT',
  'DENY_CONSENT_WITHDRAWN',
  'DENY_CONSENT_EXPIRED',
  'DENY_CONSENT_WRONG_PERSON',
  'DENY_OBJECTED',
]);

export function outcomeOf(decision: FieldDecision): Outcome {
  if (decision.effect !== 'none') return decision.effect;
  if (noConsent.has(decision.reason)) return 'no-consent';
  return notAgreed.has(decision.reason) ? 'not-agreed' : 'other';
}

export type Tally = Readonly<Record<Outcome, number>>;

/** How many fields have each outcome. */
export function tallyOf(fields: readonly TrialField[]): Tally {
  const tally = { all: 0, part: 0, 'no-consent': 0, 'not-agreed': 0, other: 0 };
  for (const { decision } of fields) tally[outcomeOf(decision)] += 1;
  return tally;
}

/** The number of fields a view lists. */
export function countIn(view: Exclude<View, 'different'>, tally: Tally): number {
  if (view === 'all') return outcomes.reduce((sum, outcome) => sum + tally[outcome], 0);
  return view === 'seen' ? tally.all + tally.part : tally[view];
}

/** How much of a field each way of showing it gives away; only the order counts. */
const widths: Readonly<Record<string, number>> = { organisation: 1, 'postcode-area': 1, year: 1, month: 2, all: 3 };
const widthOf = (decision: FieldDecision): number =>
  decision.effect === 'none' ? 0 : (widths[decision.part ?? 'all'] ?? 0);

/** In what the other version or draft differs: whether it shows more or less of a field; undefined when it does not. */
export function differenceOf({ decision, other }: TrialField): 'wider' | 'narrower' | undefined {
  const change = other === undefined ? 0 : widthOf(other) - widthOf(decision);
  if (change === 0) return undefined;
  return change > 0 ? 'wider' : 'narrower';
}

/** Whether a view lists the field. */
export function isIn(view: View, field: TrialField): boolean {
  if (view === 'all') return true;
  if (view === 'different') return differenceOf(field) !== undefined;
  const outcome = outcomeOf(field.decision);
  return view === 'seen' ? outcome === 'all' || outcome === 'part' : outcome === view;
}
