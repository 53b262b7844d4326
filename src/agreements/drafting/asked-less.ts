import type { Agreement, TwistChange } from '../../contract/generated/types.ts';
import { isAsStrict } from '../consent-strength.ts';
import type { CompileBooks } from '../working-terms.ts';
import { widthOf } from './effect-of.ts';
import { sensitivitiesOf } from './points.ts';
import { type FoundConflict, toConflict } from './rebase-conflicts.ts';
import { type Region, toAbout } from './reopened.ts';

type Clause = Agreement['clauses'][number];
type Asking = Extract<TwistChange, { op: 'add-condition' | 'require-consent' }>;

/**
 * A region asked something for what a recipient gets for a purpose: consent, or a condition. Where the new version gives
 * some of it by a clause that does not ask it, and no clause of the region gave as much so easily before, there is
 * something to decide: else a second clause would be a way around the first.
 */
export function findAskedLess(
  before: Region,
  after: Omit<Region, 'changes'>,
  { catalogue }: CompileBooks,
): readonly FoundConflict[] {
  const sensitivityOf = sensitivitiesOf(catalogue);
  const asksIt = (change: Asking, { consentRequirement, conditions, fields, legalBasis }: Clause): boolean => {
    if (change.op === 'add-condition') return conditions.includes(change.condition);
    // A field that nobody knows counts as the most sensitive that may be in a clause at all.
    const sensitivities = fields.map(({ name }) => sensitivityOf(name) ?? 'H9');
    return isAsStrict(consentRequirement, change.requirement, {
      ...{ sensitivities, underSecrecy: legalBasis.secrecy.length > 0 },
    });
  };
  return before.changes.filter(isAsking).flatMap((change) => {
    const { purpose, to, fields = [] } = toAbout(change, before);
    const easy = (clause: Clause): boolean => clause.purpose === purpose && clause.to === to && !asksIt(change, clause);
    const known = before.terms.clauses.filter(easy);
    return (
      after.terms.clauses
        // Of the same clause another conflict tells.
        .filter((clause) => clause.id !== change.clause && easy(clause) && givesMore(clause, known, fields))
        .map(({ id }) => {
          const place = after.model.clauses.findIndex((own) => own.id === id);
          return toConflict('asks-less', `/clauses/${place}`, change);
        })
    );
  });
}

const isAsking = (change: TwistChange): change is Asking =>
  change.op === 'add-condition' || change.op === 'require-consent';

/** Whether a clause gives some role one of these fields, where none of the others gives that role as much of it. */
const givesMore = (clause: Clause, others: readonly Clause[], fields: readonly string[]): boolean =>
  clause.fields
    .filter(({ name }) => fields.includes(name))
    .some(({ name, part }) =>
      clause.roles.some((role) =>
        others.every(
          (other) =>
            !other.roles.includes(role) ||
            widthOf(other.fields.find((field) => field.name === name)?.part) < widthOf(part),
        ),
      ),
    );
