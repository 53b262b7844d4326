/** Former keys: what a key signed while it was in use stays signed, and nothing else by it counts. */

/** Up to where a key of a log signed. Whoever got hold of it later signs nothing that is believed. */
export interface KeyEnd {
  /** The moment it was replaced, milliseconds: what a receipt says of a later one it did not sign. */
  readonly at: number;
  /** Over how many entries of each tree it may have signed a checkpoint; of no other tree it has. */
  readonly trees: ReadonlyMap<string, number>;
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
const mostTrees = 10_000;

/**
 * Reads `{"at":"2026-11-28T12:00:00Z","trees":{"gateway-1/1":5120}}`, as `sluis log change-key` writes it.
 * @returns what is wrong, when it is not that
 */
export function readKeyEnd(value: unknown): KeyEnd | string {
  const { at, trees, ...others } = isMembers(value) ? value : {};
  const millis = typeof at === 'string' && moment.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(millis)) return 'says at which moment, such as 2026-11-28T12:00:00Z';
  const sizes = Object.entries(isMembers(trees) ? trees : { none: trees });
  const isCounted = sizes.length <= mostTrees && sizes.every(([, size]) => isCount(size));
  if (!isCounted || Object.keys(others).length > 0) return 'says over how many entries of each tree';
  return { at: millis, trees: new Map(sizes.map(([tree, size]) => [tree, Number(size)])) };
}

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the key may have signed a checkpoint of this size. */
export const maySign = (until: KeyEnd | undefined, { tree, size }: { readonly tree: string; readonly size: number }) =>
  until === undefined || size <= (until.trees.get(tree) ?? -1);
