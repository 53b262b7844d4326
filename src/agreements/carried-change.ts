import type { TwistChange } from '../contract/generated/types.ts';

/** A change that only ever narrows, so that a rebase can keep it where it has nothing to narrow. */
export type NarrowingChange = Exclude<TwistChange, { op: 'switch-on' | 'set-articles' | 'set-value-list' }>;

export const isNarrowing = (change: TwistChange): change is NarrowingChange =>
  change.op !== 'switch-on' && change.op !== 'set-articles' && change.op !== 'set-value-list';

/** What keeps a narrowing from being made because there is nothing that it could narrow (any more). */
const nothingToNarrow: ReadonlySet<string> = new Set([
  'unknown-clause',
  'clause-removed',
  'not-in-clause',
  'role-not-in-clause',
  'not-stricter',
  'already-asked',
  'already-closed',
  'unknown-purpose',
  'not-narrower',
  'weaker-for-some-field',
]);

/** Whether a change with this fault can stay in a twist all the same, to meet a version of the model that opens again. */
export const canRest = (change: TwistChange, fault: string): change is NarrowingChange =>
  isNarrowing(change) && nothingToNarrow.has(fault);

/** Whether a rebase carried the change to a version of the model in which it may change nothing. */
export const isCarried = (change: TwistChange | undefined): boolean =>
  change !== undefined && isNarrowing(change) && change.carried !== undefined;
