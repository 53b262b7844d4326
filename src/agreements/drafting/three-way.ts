import type { Model, TwistChange } from '../../contract/generated/types.ts';
import { mergeTwist } from '../merge-twist.ts';
import type { CompileBooks } from '../working-terms.ts';
import { inOrder, placeOf } from './diff-points.ts';
import { isSame } from './effect-of.ts';
import {
  type PointPlace,
  type Points,
  pointsOfOptions,
  pointsOfTerms,
  sensitivitiesOf,
  toModelTerms,
  toPoints,
} from './points.ts';

/** What three documents say of one point, and who changed it. */
export interface ThreeWayItem extends PointPlace {
  /** What the model said that the region started from; undefined: it was not there. */
  readonly oldModel?: unknown;
  /** What the new version of the model says. */
  readonly newModel?: unknown;
  /** What the region made of the old version. */
  readonly region?: unknown;
  /** `both-same`: both changed it, to the same; `conflict`: both changed it, and not to the same. */
  readonly verdict: 'unchanged' | 'model-changed' | 'region-changed' | 'both-same' | 'conflict';
}

/** The old model, the new one and the region beside each other, point by point, in the order of reading. */
export function threeWay(
  oldModel: Model,
  newModel: Model,
  changes: readonly TwistChange[],
  books: CompileBooks,
): readonly ThreeWayItem[] {
  const sensitivityOf = sensitivitiesOf(books.catalogue);
  const withOptions = (terms: Points, model: Model): Points => new Map([...terms, ...toPoints(pointsOfOptions(model))]);
  const before = withOptions(pointsOfTerms(toModelTerms(oldModel), sensitivityOf), oldModel);
  const after = withOptions(pointsOfTerms(toModelTerms(newModel), sensitivityOf), newModel);
  const own = withOptions(pointsOfTerms(mergeTwist(oldModel, changes, books).terms, sensitivityOf), oldModel);
  const places = new Map([...before, ...after, ...own].map(([key, point]) => [key, placeOf(point)]));
  return inOrder([...places].map(([key, place]) => ({ ...place, ...toSides(key, { before, after, own }) })));
}

function toSides(key: string, of: Record<'before' | 'after' | 'own', Points>): Omit<ThreeWayItem, keyof PointPlace> {
  const [was, becomes, region] = [of.before.get(key), of.after.get(key), of.own.get(key)];
  const byModel = !isSame(was, becomes);
  const byRegion = !isSame(was, region);
  const apart = isSame(becomes, region) ? 'both-same' : 'conflict';
  const byOne = byModel ? 'model-changed' : 'region-changed';
  return {
    ...(was ? { oldModel: was.value } : {}),
    ...(becomes ? { newModel: becomes.value } : {}),
    ...(region ? { region: region.value } : {}),
    verdict: byModel && byRegion ? apart : byModel || byRegion ? byOne : 'unchanged',
  };
}
