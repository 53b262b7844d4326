import type { InputError } from '../contract/contract.ts';
import type { Agreement, Model, TwistChange } from '../contract/generated/types.ts';
import { applyChange } from './apply-change.ts';
import { canRest, isCarried } from './carried-change.ts';
import { isAsStrict } from './consent-strength.ts';
import { type CompileBooks, toWorkingTerms, type WorkingClause, type WorkingTerms } from './working-terms.ts';

/** What a model and a twist say together: all of an agreement but its frame. */
export type MergedTerms = Pick<Agreement, 'purposes' | 'roles' | 'clauses' | 'articles' | 'valueLists'>;

export interface Merged {
  readonly terms: MergedTerms;
  /** Everything that the twist may not do, with pointers into it; what is wrong is left out of the terms. */
  readonly problems: readonly InputError[];
}

/**
 * Applies the changes of a twist to a model, in their order. No change opens what the model does not list as optional. A
 * change that a rebase carried over may have nothing to narrow: then it rests.
 */
export function mergeTwist(model: Model, changes: readonly TwistChange[], books: CompileBooks): Merged {
  return merge(model, changes, books, new Set());
}

/** @param resting places of carried requirements that would ask less than the model does */
function merge(
  model: Model,
  changes: readonly TwistChange[],
  books: CompileBooks,
  resting: ReadonlySet<number>,
): Merged {
  const working = toWorkingTerms(model, books);
  const problems = changes.flatMap((change, index) => {
    const found = resting.has(index) ? [] : applyChange(working, change, index);
    return isCarried(change) ? found.filter(({ code }) => !canRest(change, code)) : found;
  });
  const weaker = [...checkRequirements(working)];
  const carried = weaker.map(({ place }) => place).filter((place) => isCarried(changes[place]));
  if (carried.length > 0) return merge(model, changes, books, new Set([...resting, ...carried]));
  problems.push(...weaker.map(({ place: _, ...problem }) => problem));
  const terms = {
    articles: working.articles,
    valueLists: [...working.valueLists.values()],
    purposes: [...working.purposes.values()],
    roles: model.roles,
    clauses: toClauses(working),
  };
  return { terms, problems };
}

/** The clauses that are left, by id, their fields and roles in the order of the model. */
function toClauses(working: WorkingTerms): Agreement['clauses'] {
  const left = [...working.clauses.values()].filter(
    ({ removed, fields, roles }) => !removed && fields.size * roles.size > 0,
  );
  return left.map(toClause).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function toClause({ model, fields, roles, requirement, conditions }: WorkingClause): Agreement['clauses'][number] {
  const { id, purpose, from, to, core, optional, legalBasis } = model;
  return {
    ...{ id, purpose, from, to },
    roles: model.roles.filter((role) => roles.has(role)),
    fields: [...core, ...optional].flatMap((name) => {
      const part = fields.get(name);
      return part === undefined ? [] : [{ name, part, origin: core.includes(name) ? 'core' : 'option' } as const];
    }),
    consentRequirement: requirement,
    legalBasis,
    conditions: [...conditions],
  };
}

/** Looked at last, because a field that is switched on later counts too. */
function* checkRequirements(working: WorkingTerms): Iterable<InputError & { readonly place: number }> {
  for (const { removed, model, fields, requirement, requiredAt } of working.clauses.values()) {
    if (removed || requiredAt === undefined) continue;
    const clause = {
      // A field the catalogue does not know counts as the most sensitive that may be in a clause at all.
      sensitivities: [...fields.keys()].map((name) => working.catalogue.get(name)?.sensitivity ?? 'H9'),
      underSecrecy: model.legalBasis.secrecy.length > 0,
    };
    if (isAsStrict(requirement, model.consentRequirement, clause)) continue;
    const detail = `for some field ${requirement} alone asks less than ${model.consentRequirement} does`;
    yield { place: requiredAt, pointer: `/changes/${requiredAt}/requirement`, code: 'weaker-for-some-field', detail };
  }
}
