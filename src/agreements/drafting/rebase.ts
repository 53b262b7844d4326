import type { Carried, Model, Twist, TwistChange } from '../../contract/generated/types.ts';
import { isNarrowing } from '../carried-change.ts';
import { type MergedTerms, mergeTwist } from '../merge-twist.ts';
import { type CompileBooks, toWorkingTerms } from '../working-terms.ts';
import { findAskedLess } from './asked-less.ts';
import { diffPoints } from './diff-points.ts';
import { pointsOfTerms, sensitivitiesOf } from './points.ts';
import { rebaseChange } from './rebase-change.ts';
import { type FoundConflict, toConflict } from './rebase-conflicts.ts';
import { findReopened, toAbout } from './reopened.ts';

export interface Rebased {
  readonly twist: Twist;
  /** Everything that is not as it was, in the order of the twist; then what the new version gives by another way. */
  readonly conflicts: readonly FoundConflict[];
}

/**
 * Takes a twist over to another version of its model. Every change that still fits stays as it is. Where one does not,
 * or where the new version would give more than the region had decided, there is a conflict that says so: nothing that
 * the region touched gets wider in silence. What only the model changed is for `threeWay` to show.
 *
 * On the same version the twist stays as it is.
 */
export function rebase(twist: Twist, oldModel: Model, newModel: Model, books: CompileBooks): Rebased {
  const before = { model: oldModel, changes: twist.changes, terms: mergeTwist(oldModel, twist.changes, books).terms };
  const aboutOf = (change: TwistChange): Carried => toAbout(change, before);
  const move = { oldModel, newModel, aboutOf, working: toWorkingTerms(newModel, books) };
  const moved = twist.changes.map((change, index) => ({ index, ...rebaseChange(move, change, index) }));
  const placed = moved.flatMap(({ change, index }) => (change === undefined ? [] : [{ change, index }]));
  const { changes, rested } = restWeaker(placed, { newModel, books, aboutOf });
  const after = { model: newModel, terms: mergeTwist(newModel, changes, books).terms };
  return {
    twist: { ...twist, model: { id: newModel.id, version: newModel.version }, changes },
    conflicts: [
      ...moved.flatMap(({ conflicts }) => conflicts),
      ...rested.map(({ change, index }) => toConflict('consent-apart', `/changes/${index}/requirement`, change)),
      ...findEmptied(before, after),
      ...findWider(before, after, books),
      ...findReopened(before, after),
      ...findAskedLess(before, after, books),
    ],
  };
}

interface Placed {
  readonly change: TwistChange;
  readonly index: number;
}

interface Weighing {
  readonly newModel: Model;
  readonly books: CompileBooks;
  readonly aboutOf: (change: TwistChange) => Carried;
}

/** Lays to rest each requirement that would ask less than the new version does for some field, until none is left. */
function restWeaker(
  placed: readonly Placed[],
  weighing: Weighing,
): { readonly changes: TwistChange[]; readonly rested: readonly Placed[] } {
  const changes = placed.map(({ change }) => change);
  const { problems } = mergeTwist(weighing.newModel, changes, weighing.books);
  const weaker = problems.find(({ code }) => code === 'weaker-for-some-field');
  const place = Number(weaker?.pointer.split('/')[2]);
  const own = weaker && placed[place];
  if (own === undefined || !isNarrowing(own.change)) return { changes, rested: [] };
  const change = { ...own.change, carried: weighing.aboutOf(own.change) };
  const rest = restWeaker(placed.with(place, { ...own, change }), weighing);
  return { ...rest, rested: [own, ...rest.rested] };
}

interface Side {
  readonly model: Model;
  readonly terms: MergedTerms;
}
type Before = Side & { readonly changes: readonly TwistChange[] };

const firstOn = (changes: readonly TwistChange[], clause: string | undefined): TwistChange | undefined =>
  changes.find((change) => 'clause' in change && change.clause === clause);

const placeIn = ({ clauses }: Model, clause: string | undefined): string =>
  `/clauses/${clauses.findIndex(({ id }) => id === clause)}`;

/** The new version has the clause, the region had it, and nothing of it is left. */
function findEmptied(before: Before, after: Side): readonly FoundConflict[] {
  const left = new Set(after.terms.clauses.map(({ id }) => id));
  return before.terms.clauses
    .filter(({ id }) => !left.has(id) && after.model.clauses.some((own) => own.id === id))
    .map(({ id }) => toConflict('clause-emptied', placeIn(after.model, id), firstOn(before.changes, id)));
}

/**
 * A clause that the region changed asks less now, or serves another role; or a purpose that it changed is open in more
 * phases, to candidates, or in marked answers: what was decided about it was decided on less.
 */
function findWider(before: Before, after: Side, books: CompileBooks): readonly FoundConflict[] {
  const sensitivityOf = sensitivitiesOf(books.catalogue);
  const [was, is] = [pointsOfTerms(before.terms, sensitivityOf), pointsOfTerms(after.terms, sensitivityOf)];
  const left = new Set(before.terms.clauses.map(({ id }) => id));
  return diffPoints(was, is).flatMap(({ kind, clause, purpose, effect }) => {
    if (effect === 'wider' && (kind === 'phase' || kind === 'candidates' || kind === 'mode')) {
      const change = before.changes.find((own) => 'purpose' in own && own.purpose === purpose);
      const place = after.model.purposes.findIndex(({ code }) => code === purpose);
      return change === undefined ? [] : [toConflict('purpose-wider', `/purposes/${place}`, change)];
    }
    const change = firstOn(before.changes, clause);
    const asks = kind === 'consent' || kind === 'condition' || kind === 'role';
    if (!asks || effect === 'narrower' || change === undefined || !left.has(clause ?? '')) return [];
    return [toConflict('clause-wider', placeIn(after.model, clause), change)];
  });
}
