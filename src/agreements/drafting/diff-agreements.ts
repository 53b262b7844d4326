import type { Agreement } from '../../contract/generated/types.ts';
import { type Difference, diffPoints } from './diff-points.ts';
import { type Points, pointsOfFrame, pointsOfTerms, type SensitivityOf } from './points.ts';

/**
 * What changed from one agreement to another, point by point and always in the same order: the frame, the purposes,
 * the clauses with their fields, roles, consent, conditions and legal basis, the words. Each with its effect, so that a
 * reader sees at once what is wider.
 */
export function diffAgreements(before: Agreement, after: Agreement): readonly Difference[] {
  return diffPoints(pointsOf(before), pointsOf(after));
}

const pointsOf = (agreement: Agreement): Points =>
  new Map([...pointsOfFrame(agreement), ...pointsOfTerms(agreement, sensitivitiesIn(agreement))]);

/** How sensitive an agreement itself says that its fields are. */
export function sensitivitiesIn({ vocabulary }: Agreement): SensitivityOf {
  const known = new Map(vocabulary.fields.map(({ name, sensitivity }) => [name, sensitivity]));
  return (field) => known.get(field);
}
