import type { Agreement, Model, TwistChange } from '../../contract/generated/types.ts';
import type { MergedTerms } from '../merge-twist.ts';
import { widthOf } from './effect-of.ts';
import { type FoundConflict, toConflict } from './rebase-conflicts.ts';

type Clause = Agreement['clauses'][number];

/** What a recipient can get for a purpose, by whatever clause: a field, or access in a role. */
interface Cell {
  readonly width: number;
  /** A clause that gives as much. */
  readonly clause: string;
}

/**
 * What the region had taken away or narrowed, and the rebased agreement gives after all: by a new clause, or by one that
 * gives more now. A region decides who receives what for which purpose; from whom it comes does not matter to that.
 */
export function findReopened(
  before: { readonly model: Model; readonly terms: MergedTerms; readonly changes: readonly TwistChange[] },
  after: { readonly model: Model; readonly terms: MergedTerms },
): readonly FoundConflict[] {
  const [was, is] = [cellsOf(before.terms), cellsOf(after.terms)];
  return [...touchedCells(before)].flatMap(([key, change]) => {
    const cell = is.get(key);
    if (cell === undefined || cell.width <= (was.get(key)?.width ?? 0)) return [];
    const place = after.model.clauses.findIndex(({ id }) => id === cell.clause);
    return [toConflict('reopened', `/clauses/${place}`, change)];
  });
}

function cellsOf({ clauses }: MergedTerms): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const widen = (key: string, width: number, clause: string): void => {
    if (width > (cells.get(key)?.width ?? 0)) cells.set(key, { width, clause });
  };
  for (const clause of clauses) {
    for (const { name, part } of clause.fields) widen(toKey(clause, 'field', name), widthOf(part), clause.id);
    for (const role of clause.roles) widen(toKey(clause, 'role', role), 1, clause.id);
  }
  return cells;
}

const toKey = ({ purpose, to }: Pick<Clause, 'purpose' | 'to'>, kind: 'field' | 'role', name: string): string =>
  [purpose, to, kind, name].join(' ');

interface Touching {
  readonly model: Model;
  readonly terms: MergedTerms;
  readonly changes: readonly TwistChange[];
}

/** The cells about which the region decided something, each with the change that did. */
function touchedCells({ model, terms, changes }: Touching): ReadonlyMap<string, TwistChange> {
  const left = new Set(terms.clauses.map(({ id }) => id));
  const touched = changes.flatMap((change) => {
    const own = 'clause' in change ? model.clauses.find(({ id }) => id === change.clause) : undefined;
    if (own === undefined) return [];
    const named = 'field' in change ? [toKey(own, 'field', change.field)] : [];
    const barred = 'role' in change ? [toKey(own, 'role', change.role)] : [];
    // Who takes out the last field or role takes out the clause.
    const all = left.has(own.id) ? [] : [...own.core, ...own.optional].map((field) => toKey(own, 'field', field));
    const allRoles = left.has(own.id) ? [] : own.roles.map((role) => toKey(own, 'role', role));
    return [...named, ...barred, ...all, ...allRoles].map((key) => [key, change] as const);
  });
  return new Map(touched.toReversed());
}
