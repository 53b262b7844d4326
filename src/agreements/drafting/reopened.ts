import type { Agreement, Carried, Model, TwistChange } from '../../contract/generated/types.ts';
import { isNarrowing } from '../carried-change.ts';
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
export function findReopened(before: Region, after: Omit<Region, 'changes'>): readonly FoundConflict[] {
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

/** A version of the model, and what the region made of it. */
export interface Region {
  readonly model: Model;
  readonly terms: MergedTerms;
  readonly changes: readonly TwistChange[];
}

/**
 * What a change decided about: which fields or roles it took away or narrowed, or for which fields it asked something. A
 * change that was carried over remembers it, for its clause may be gone by now.
 */
export function toAbout(change: TwistChange, { model, terms }: Omit<Region, 'changes'>): Carried {
  if (!('clause' in change)) return {};
  const known = isNarrowing(change) ? change.carried : undefined;
  const own = model.clauses.find(({ id }) => id === change.clause);
  if (own === undefined) return known ?? {};
  const left = terms.clauses.find(({ id }) => id === own.id);
  const asks = change.op === 'add-condition' || change.op === 'require-consent';
  const named = 'field' in change ? [change.field] : asks ? (left?.fields.map(({ name }) => name) ?? []) : [];
  // Who takes out the last field or role takes out the clause.
  const all = left === undefined ? [...own.core, ...own.optional] : [];
  const barred = 'role' in change ? [change.role] : [];
  const allRoles = left === undefined ? own.roles : [];
  return {
    ...{ purpose: own.purpose, to: own.to },
    fields: [...new Set([...(known?.fields ?? []), ...named, ...all])],
    roles: [...new Set([...(known?.roles ?? []), ...barred, ...allRoles])],
  };
}

/** The cells that the region narrowed or closed, each with the change that did. */
function touchedCells(before: Region): ReadonlyMap<string, TwistChange> {
  const touched = before.changes.flatMap((change) => {
    const { purpose, to, fields = [], roles = [] } = toAbout(change, before);
    if (purpose === undefined || to === undefined) return [];
    if (change.op === 'add-condition' || change.op === 'require-consent') return [];
    const place = { purpose, to };
    const keys = [...fields.map((name) => toKey(place, 'field', name)), ...roles.map((id) => toKey(place, 'role', id))];
    return keys.map((key) => [key, change] as const);
  });
  return new Map(touched.toReversed());
}
