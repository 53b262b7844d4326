import type { InputError } from '../../contract/contract.ts';
import type { Agreement, ArticlesChange, Model, ProposedChange, TwistChange } from '../../contract/generated/types.ts';
import { type MergedTerms, mergeTwist } from '../merge-twist.ts';
import type { CompileBooks } from '../working-terms.ts';
import { type Difference, diffPoints } from './diff-points.ts';
import { pointsOfTerms, sensitivitiesOf, toModelTerms } from './points.ts';

/** Who says that the changes are made, when and why. */
export type Authorship = Pick<TwistChange, 'by' | 'at' | 'reason'>;

/** The changes that make the terms of a model; or everything in which no twist could do it. */
export type DerivedTwist =
  | { readonly ok: true; readonly changes: TwistChange[] }
  | { readonly ok: false; readonly problems: readonly InputError[] };

/**
 * The twist of an agreement: in what it differs from its model, as the changes that would make it. Changes that undid
 * one another leave no trace. An agreement that no twist could make is outside the model.
 *
 * @returns problems with pointers into the agreement
 */
export function deriveTwist(
  model: Model,
  terms: MergedTerms,
  authorship: Authorship,
  books: CompileBooks,
): DerivedTwist {
  const sensitivityOf = sensitivitiesOf(books.catalogue);
  const target = pointsOfTerms(terms, sensitivityOf);
  const differences = diffPoints(pointsOfTerms(toModelTerms(model), sensitivityOf), target);
  const changes = toChanges(differences, terms).map((change): TwistChange => ({ ...change, ...authorship }));
  // What a twist cannot say shows in what it makes; what it may not say is a problem of the merge.
  const merged = mergeTwist(model, changes, books);
  const missed = diffPoints(pointsOfTerms(merged.terms, sensitivityOf), target).map(toProblem);
  const weaker = merged.problems
    .filter(({ code }) => code === 'weaker-for-some-field')
    .map(({ pointer, code, detail }) => {
      const change = changes[Number(pointer.split('/')[2])];
      const clause = terms.clauses.findIndex(({ id }) => change && 'clause' in change && change.clause === id);
      return { pointer: `/clauses/${clause}/consentRequirement`, code, detail };
    });
  const problems = [...missed, ...weaker];
  return problems.length === 0 ? { ok: true, changes } : { ok: false, problems };
}

/** The clauses, purposes and words of an agreement. */
export const termsOf = ({ purposes, roles, clauses, articles, valueLists }: Agreement): MergedTerms => ({
  ...{ purposes, roles, clauses, articles, valueLists },
});

const toProblem = ({ pointer, kind, after }: Difference): InputError => ({
  pointer,
  code: 'outside-model',
  detail: after === undefined ? `a ${kind} of the model is missing` : `no twist on the model makes this ${kind}`,
});

/** Each difference as the change that makes it; phases and articles, which a twist sets together, at the end. */
function toChanges(differences: readonly Difference[], terms: MergedTerms): readonly ProposedChange[] {
  const gone = new Set(differences.filter(isLostClause).map(({ clause }) => clause));
  const left = differences.filter((own) => isLostClause(own) || own.clause === undefined || !gone.has(own.clause));
  const narrowed = new Set(left.filter(({ kind }) => kind === 'phase').map(({ purpose }) => purpose));
  const words = left.filter(({ kind }) => kind === 'article').map(({ name, after }) => [name, after]);
  const articles: ArticlesChange = Object.fromEntries(words);
  return [
    ...left.flatMap((own) => (own.clause === undefined ? toTermChange(own, terms) : toClauseChange(own, terms))),
    ...terms.purposes
      .filter(({ code }) => narrowed.has(code))
      .map(({ code, phases }) => ({ op: 'narrow-phases', purpose: code, phases }) as const),
    ...(words.length > 0 ? [{ op: 'set-articles', articles } as const] : []),
  ];
}

const isLostClause = ({ kind, after }: Difference): boolean => kind === 'clause' && after === undefined;

function toTermChange({ kind, purpose, field, after }: Difference, terms: MergedTerms): readonly ProposedChange[] {
  const own = terms.purposes.find(({ code }) => code === purpose);
  const list = terms.valueLists.find((one) => one.field === field);
  if (kind === 'mode' && own) return [{ op: 'set-mode', purpose: own.code, mode: own.mode }];
  if (kind === 'candidates' && own && after === false) return [{ op: 'close-candidates', purpose: own.code }];
  if (kind === 'value-list' && list) return [{ op: 'set-value-list', field: list.field, values: list.values }];
  return [];
}

function toClauseChange(difference: Difference, terms: MergedTerms): readonly ProposedChange[] {
  const { kind, clause = '', name, after } = difference;
  const own = terms.clauses.find(({ id }) => id === clause);
  if (kind === 'clause') return own ? [] : [{ op: 'remove-clause', clause }];
  if (own === undefined || name === undefined) {
    return own && kind === 'consent' ? [{ op: 'require-consent', clause, requirement: own.consentRequirement }] : [];
  }
  const condition = own.conditions.find((asked) => asked === name);
  if (kind === 'condition' && condition) return [{ op: 'add-condition', clause, condition }];
  if (kind === 'role' && after === undefined) return [{ op: 'remove-role', clause, role: name }];
  return kind === 'field' ? toFieldChanges(own, difference) : [];
}

function toFieldChanges(
  { id: clause, fields }: MergedTerms['clauses'][number],
  { name: field = '', before }: Difference,
): readonly ProposedChange[] {
  const part = fields.find(({ name }) => name === field)?.part;
  if (part === undefined) return [{ op: 'remove-field', clause, field }];
  const on = before === undefined ? [{ op: 'switch-on', clause, field } as const] : [];
  return part === 'all' ? on : [...on, { op: 'narrow-field', clause, field, part }];
}
