import type { Draft, DraftRevision, TwistChange } from '../contract/generated/types.ts';
import type { Place, PlaceChange } from './editor-view.ts';

/** Whether a change is about exactly this place: what is about a field is not about its clause. */
export function isAbout(change: TwistChange, { purpose, clause, field }: Place): boolean {
  const own = 'clause' in change ? change.clause : undefined;
  if (clause === undefined) return own === undefined && 'purpose' in change && change.purpose === purpose;
  return own === clause && ('field' in change ? change.field : undefined) === field;
}

/** Whether a change decides about a place: one about the clause decides about all of its fields. */
const reaches = (change: TwistChange, place: Place): boolean =>
  isAbout(change, place) || (place.field !== undefined && isRemovalOf(change, place.clause));

const isRemovalOf = (change: TwistChange, clause: Place['clause']): boolean =>
  change.op === 'remove-clause' && change.clause === clause;

/** What was done about a place, the last first. */
export function toHistory(
  revisions: readonly DraftRevision[],
  place: Place,
  { changes }: Pick<Draft, 'changes'>,
): readonly PlaceChange[] {
  const live = new Set(changes.map(({ id }) => id));
  return revisions.toReversed().flatMap(({ at, author, reason, what }) => {
    const told = (kind: PlaceChange['what'], made: readonly TwistChange[] = []) =>
      made
        .filter((change) => reaches(change, place))
        .map((change) => ({ at, author, reason, what: kind, change, live: kind === 'added' && live.has(change.id) }));
    return [...told('added', what.added), ...told('undone', what.undone)];
  });
}

/** The steps after a revision in which somebody decided about a place, the last first. */
export const changedSince = (
  revisions: readonly DraftRevision[],
  revision: number,
  places: readonly Place[],
): readonly DraftRevision[] =>
  revisions
    .filter((one) => one.revision > revision)
    .filter(
      ({ action, what: { added = [], undone = [] } }) =>
        action === 'rebase' || [...added, ...undone].some((change) => places.some((place) => reaches(change, place))),
    )
    .toReversed();
