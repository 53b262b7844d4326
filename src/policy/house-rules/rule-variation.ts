import type { DecisionInput, FieldName } from '../../contract/generated/types.ts';
import type { SameQuestion } from './rule-inputs.ts';

/**
 * Two answers to the same question that are not the same: on two days, or under two agreements. It is no fault, as a rule
 * may mean it; but a rule that knows where it runs can be one thing while it is tried and another afterwards.
 */
export interface Variation {
  readonly by: 'day' | 'agreement';
  /** The two days, when it is about days. */
  readonly days?: readonly [string, string];
}

/** The first variation of each kind. */
export async function findVariation(
  questions: readonly SameQuestion[],
  ask: (input: DecisionInput) => Promise<readonly FieldName[]>,
): Promise<readonly Variation[]> {
  const found = new Map<Variation['by'], Variation>();
  for (const { question, otherwise } of questions) {
    const left = otherwise.filter(({ by }) => !found.has(by));
    if (left.length === 0) continue;
    const answer = (await ask(question)).join(' ');
    for (const { by, input } of left) {
      if (found.has(by) || (await ask(input)).join(' ') === answer) continue;
      found.set(by, { by, ...(by === 'day' && { days: [question.day, input.day] }) });
    }
  }
  return [...found.values()];
}
