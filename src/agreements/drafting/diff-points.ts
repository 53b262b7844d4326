import { type Effect, effectOf, isSame } from './effect-of.ts';
import { keyOf, type Point, type PointKind, type PointPlace, type Points } from './points.ts';

/** One thing in which two documents differ. */
export interface Difference extends PointPlace {
  readonly effect: Effect;
  /** JSON Pointer into the later document; for what is gone, into the earlier one. */
  readonly pointer: string;
  /** What it was; undefined when it was not there. */
  readonly before?: unknown;
  /** What it is; undefined when it is gone. */
  readonly after?: unknown;
}

/** What differs between two sets of points, in the order of reading. */
export function diffPoints(before: Points, after: Points): readonly Difference[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const found = keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const point = is ?? was;
    if (point === undefined || isSame(was, is) || isToldByItsClause(point, before, after)) return [];
    const values = { ...(was ? { before: was.value } : {}), ...(is ? { after: is.value } : {}) };
    return [{ ...placeOf(point), effect: effectOf(was, is), pointer: point.pointer, ...values }];
  });
  return inOrder(found);
}

const toldByTheClause: ReadonlySet<PointKind> = new Set(['consent', 'condition', 'basis']);

/** What a clause asks and rests on is no news of its own when the whole clause came or went. */
function isToldByItsClause({ kind, clause }: Point, before: Points, after: Points): boolean {
  if (clause === undefined || !toldByTheClause.has(kind)) return false;
  const key = keyOf({ kind: 'clause', clause });
  return before.has(key) !== after.has(key);
}

/** Where a point stands, without what it was decided to be. */
export const placeOf = ({ kind, purpose, clause, from, to, field, name }: PointPlace): PointPlace => ({
  kind,
  ...(purpose === undefined ? {} : { purpose }),
  ...(clause === undefined ? {} : { clause }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(field === undefined ? {} : { field }),
  ...(name === undefined ? {} : { name }),
});

/** The order in which people read: the frame, the purposes, each clause, the roles, the words. */
const reading: readonly PointKind[] = [
  ...(['about', 'scope', 'party', 'required', 'quorum', 'quorum-of-type', 'profile', 'term', 'retention'] as const),
  ...(['arrangement', 'purpose', 'mode', 'candidates', 'phase'] as const),
  ...(['clause', 'field', 'option', 'role', 'consent', 'condition', 'basis'] as const),
  ...(['role-entry', 'article', 'value-list', 'house-rule'] as const),
];
const rankOf = (kind: PointKind): string => String(reading.indexOf(kind)).padStart(2, '0');

/** In one order whatever order the documents list things in: by part, by clause or purpose, by kind, by name. */
export function inOrder<Place extends PointPlace>(places: readonly Place[]): readonly Place[] {
  const sorted = places.map((place) => [toSortKey(place), place] as const);
  return sorted.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, place]) => place);
}

function toSortKey({ kind, clause, purpose, name }: PointPlace): string {
  const ofPurpose = purpose === undefined ? kind : 'purpose';
  const part = rankOf(clause === undefined ? ofPurpose : 'clause');
  return [part, clause ?? purpose ?? '', rankOf(kind), name ?? ''].join(' ');
}
