import { isDeepStrictEqual } from 'node:util';
import type { ArticlesChange, Carried, Model, TwistChange } from '../../contract/generated/types.ts';
import { applyChange } from '../apply-change.ts';
import { canRest } from '../carried-change.ts';
import type { WorkingTerms } from '../working-terms.ts';
import { type ConflictCode, type FoundConflict, toConflict } from './rebase-conflicts.ts';

type ChangeOf<Op extends TwistChange['op']> = Extract<TwistChange, { op: Op }>;

/** The versions between which a twist goes, and what the new one and the changes so far say together. */
export interface Move {
  /** What a change decided about, in the version that it comes from. */
  readonly aboutOf: (change: TwistChange) => Carried;
  readonly oldModel: Model;
  readonly newModel: Model;
  readonly working: WorkingTerms;
}

/** What becomes of a change: undefined when it is left out. */
export interface MovedChange {
  readonly change?: TwistChange;
  readonly conflicts: readonly FoundConflict[];
}

/**
 * Takes one change over to the new version, where the earlier ones have been taken over already. What fits stays as it
 * is; what no longer does is left out or closed further, never opened.
 * @param index of the change in the twist as it was
 */
export function rebaseChange(move: Move, change: TwistChange, index: number): MovedChange {
  const pointer = `/changes/${index}`;
  switch (change.op) {
    case 'narrow-phases':
      return rebasePhases(move, change, pointer);
    case 'set-articles':
      return rebaseArticles(move, change, pointer);
    case 'set-value-list':
      return rebaseValues(move, change, pointer);
    case 'narrow-field':
      return rebaseNarrowing(move, change, pointer);
    default:
      return place(move, change, pointer);
  }
}

/**
 * Puts a change in its place, or says why not. One that narrows and has nothing to narrow is carried along: a later
 * version may open again what it closed. What opens, or only words, is left out.
 */
function place(
  { working, newModel, aboutOf }: Move,
  change: TwistChange,
  pointer: string,
  conflicts: readonly FoundConflict[] = [],
): MovedChange {
  const [fault] = applyChange(working, change, 0);
  if (fault === undefined) return { change, conflicts };
  const told = [...conflicts, toConflict(codeFor(fault.code, change, newModel), pointer, change)];
  if (!canRest(change, fault.code)) return { conflicts: told };
  // Told when it first came to rest.
  if (change.carried !== undefined) return { change, conflicts };
  return { change: { ...change, carried: aboutOf(change) }, conflicts: told };
}

const codes: Readonly<Record<string, ConflictCode>> = {
  'unknown-clause': 'clause-gone',
  'already-on': 'became-core',
  'never-to': 'never-to',
  'not-optional': 'no-longer-optional',
  'not-in-clause': 'field-gone',
  'role-not-in-clause': 'role-gone',
  'not-stricter': 'model-as-strict',
  'already-asked': 'model-asks-too',
  'already-closed': 'model-as-strict',
  'unknown-purpose': 'purpose-gone',
  'not-narrower': 'phases-changed',
  'already-so': 'same-as-model',
  'unknown-field': 'unknown-field',
};

function codeFor(fault: string, change: TwistChange, newModel: Model): ConflictCode {
  if (fault === 'not-narrower' && change.op === 'narrow-field') return 'model-as-strict';
  if (fault === 'unknown-clause' && change.op === 'remove-clause') return 'removed-already';
  if (fault === 'not-in-clause' && change.op === 'narrow-field') {
    const own = newModel.clauses.find(({ id }) => id === change.clause);
    if (own?.optional.includes(change.field)) return 'became-optional';
  }
  return codes[fault] ?? 'does-not-apply';
}

function rebasePhases(move: Move, change: ChangeOf<'narrow-phases'>, pointer: string): MovedChange {
  const [was, is] = [move.oldModel, move.newModel].map(
    ({ purposes }) => purposes.find(({ code }) => code === change.purpose)?.phases,
  );
  if (is === undefined || isDeepStrictEqual(was?.toSorted(), is.toSorted())) return place(move, change, pointer);
  const open = move.working.purposes.get(change.purpose)?.phases ?? [];
  const phases = change.phases.filter((phase) => open.includes(phase));
  const conflicts = [toConflict('phases-changed', pointer, change)];
  const narrowed = { ...change, phases };
  if (phases.length < open.length) return place(move, narrowed, pointer, conflicts);
  return { change: { ...narrowed, carried: change.carried ?? move.aboutOf(change) }, conflicts };
}

function rebaseArticles(move: Move, change: ChangeOf<'set-articles'>, pointer: string): MovedChange {
  const { oldModel, newModel, working } = move;
  const kept: [string, unknown][] = [];
  const conflicts: FoundConflict[] = [];
  for (const [name, words] of Object.entries(change.articles)) {
    const article = name as keyof ArticlesChange;
    const isNew = !isDeepStrictEqual(oldModel.articles[article], newModel.articles[article]);
    const isSaid = isNew && isDeepStrictEqual(working.articles[article], words);
    if (!isSaid) kept.push([name, words]);
    const at = `${pointer}/articles/${name}`;
    if (isNew) conflicts.push(toConflict(isSaid ? 'same-as-model' : 'article-by-both', at, change));
  }
  if (kept.length === 0) return { conflicts };
  const articles: ArticlesChange = Object.fromEntries(kept);
  return place(move, { ...change, articles }, pointer, conflicts);
}

function rebaseValues(move: Move, change: ChangeOf<'set-value-list'>, pointer: string): MovedChange {
  const [was, is] = [move.oldModel, move.newModel].map(({ valueLists }) =>
    valueLists.find(({ field }) => field === change.field),
  );
  const isNew = !isDeepStrictEqual(was, is);
  return place(move, change, pointer, isNew ? [toConflict('values-by-both', pointer, change)] : []);
}

/** A part that nobody knows any more must not become the whole: the field is taken out. */
function rebaseNarrowing(move: Move, change: ChangeOf<'narrow-field'>, pointer: string): MovedChange {
  const { clause, field, part } = change;
  const isShown = move.working.clauses.get(clause)?.fields.has(field) ?? false;
  if (!isShown || move.working.catalogue.get(field)?.parts.includes(part)) return place(move, change, pointer);
  const { part: _, ...authored } = change;
  return place(move, { ...authored, op: 'remove-field' }, pointer, [toConflict('unknown-part', pointer, change)]);
}
