import type { Agreement, Model } from '../../contract/generated/types.ts';
import { sensitivitiesIn } from './diff-agreements.ts';
import { type Difference, diffPoints, inOrder, placeOf } from './diff-points.ts';
import { type Effect, effectOf, isSame } from './effect-of.ts';
import {
  keyOf,
  type Point,
  type PointPlace,
  pointsOfHouseRules,
  pointsOfOptions,
  pointsOfTerms,
  toModelTerms,
  toPoints,
} from './points.ts';

/** Where an agreement stands next to its model, field by field. */
export interface ModelComparison {
  /** Every field that the model names in some clause, and every one that the agreement names. */
  readonly cells: readonly ComparedCell[];
  /** Everything else in which the agreement differs. */
  readonly others: readonly Difference[];
}

/** A field in a clause: what the model says of it, and what the agreement opens. */
export interface ComparedCell extends PointPlace {
  readonly model: 'core' | 'optional' | 'none';
  /** The part that is shown, or `none`. */
  readonly agreement: string;
  /**
   * Next to the model without its options: the same, wider (ruimer), narrower (strenger); `outside` when the model does
   * not name the field there at all.
   */
  readonly verdict: 'same' | Exclude<Effect, 'other'> | 'outside';
}

/** Holds an agreement next to a model: what a region opened, closed and worded in its own way. */
export function compareWithModel(agreement: Agreement, model: Model): ModelComparison {
  const sensitivityOf = sensitivitiesIn(agreement);
  const before = pointsOfTerms(toModelTerms(model), sensitivityOf);
  const terms = pointsOfTerms(agreement, sensitivityOf);
  const after = new Map([...terms, ...toPoints(pointsOfHouseRules(agreement))]);
  const options = pointsOfOptions(model).map((option): PointPlace => ({ ...placeOf(option), kind: 'field' }));
  const optional = new Set(options.map(keyOf));
  const named = [...options, ...before.values(), ...after.values()].filter(({ kind }) => kind === 'field');
  const cells = [...new Map(named.map((place) => [keyOf(place), placeOf(place)]))];
  return {
    cells: inOrder(
      cells.map(([key, place]) => ({ ...place, ...judge(before.get(key), after.get(key), optional.has(key)) })),
    ),
    others: diffPoints(before, after).filter(({ kind }) => kind !== 'field' && kind !== 'clause'),
  };
}

type Judged = Pick<ComparedCell, 'model' | 'agreement' | 'verdict'>;

function judge(model: Point | undefined, agreement: Point | undefined, isOption: boolean): Judged {
  const listed = isOption ? 'optional' : 'none';
  const told = { model: model === undefined ? listed : 'core', agreement: String(agreement?.value ?? 'none') } as const;
  if (told.model === 'none') return { ...told, verdict: 'outside' };
  if (isSame(model, agreement)) return { ...told, verdict: 'same' };
  return { ...told, verdict: effectOf(model, agreement) === 'wider' ? 'wider' : 'narrower' };
}
