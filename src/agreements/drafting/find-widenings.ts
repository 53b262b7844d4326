import { createHash } from 'node:crypto';
import type { Agreement, Digest, Model, Tick } from '../../contract/generated/types.ts';
import { toCanonicalText } from '../hash-agreement.ts';
import { diffAgreements, sensitivitiesIn } from './diff-agreements.ts';
import { type Difference, diffPoints } from './diff-points.ts';
import { keyOf, pointsOfEmergency, pointsOfRetention, pointsOfTerms, toModelTerms } from './points.ts';

/** One thing that an agreement lets through more than what it is held against. */
export interface Widening extends Difference {
  readonly effect: 'wider';
  /** The key of the point: the same in any two documents. */
  readonly point: string;
  /** Digest of what the point was and what it became. */
  readonly change: Digest;
  /** Who said last that it is meant; undefined while nobody did. */
  readonly tick?: Tick;
}

/** What an agreement is held against: the version that is in force, or the model when there is none. */
export type Since =
  | { readonly kind: 'agreement'; readonly document: Agreement }
  | { readonly kind: 'model'; readonly document: Model };

/**
 * Everything that is wider, in the order of reading. The model counts without its options, and says nothing of who takes
 * part and how long; of how long data is kept it does.
 */
export function findWidenings(agreement: Agreement, since: Since, ticks: readonly Tick[]): readonly Widening[] {
  return differencesSince(agreement, since).flatMap((difference) => {
    if (difference.effect !== 'wider') return [];
    const point = keyOf(difference);
    const change = toChange(difference);
    // What the point was and became is what was ticked: however the rest of the draft changed, that still holds.
    const tick = ticks.findLast((one) => one.point === point && one.change === change);
    return [{ ...difference, effect: 'wider', point, change, ...(tick ? { tick } : {}) }];
  });
}

function differencesSince(agreement: Agreement, since: Since): readonly Difference[] {
  if (since.kind === 'agreement') return diffAgreements(since.document, agreement);
  const sensitivityOf = sensitivitiesIn(agreement);
  const model = toModelTerms(since.document);
  return [
    ...diffPoints(pointsOfRetention(since.document), pointsOfRetention(agreement)),
    ...diffPoints(new Map(), pointsOfEmergency(agreement)),
    ...diffPoints(pointsOfTerms(model, sensitivityOf), pointsOfTerms(agreement, sensitivityOf)),
  ];
}

/** Of no value where it was not there, or is gone. */
function toChange({ before, after }: Difference): Digest {
  const text = toCanonicalText({
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  });
  return `sha-256:${createHash('sha256').update(text).digest('base64url')}`;
}
