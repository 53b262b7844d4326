import { type InputError, validate } from '../contract/contract.ts';
import type { Agreement, Catalogue, Law, Model, Twist, Vocabulary } from '../contract/generated/types.ts';
import { applyChange } from './apply-change.ts';
import { isAsStrict } from './consent-strength.ts';
import { type ClauseDraft, type Draft, toDraft } from './draft.ts';
import { type AgreementTerms, withText } from './text/agreement-text.ts';

/** What a region decides beside the twist: who, when, for how long, and who arranges what. */
export type AgreementFrame = Pick<
  Agreement,
  'id' | 'version' | 'title' | 'scope' | 'parties' | 'signing' | 'term' | 'retention' | 'arrangements'
>;

/** Where the words for fields and legal bases come from, and which parts of a field there are. */
export interface CompileBooks {
  readonly catalogue: Catalogue;
  readonly law: Law;
}

/**
 * Something that a twist may not do, or a frame lacks. `pointer` leads into the twist; for the codes that begin with
 * `frame-` into the frame.
 */
export type CompileProblem = InputError;

export type CompiledAgreement =
  | { readonly ok: true; readonly agreement: Agreement }
  | { readonly ok: false; readonly problems: readonly CompileProblem[] };

/**
 * Makes the effective agreement: the national model, narrowed by the region's twist, in the frame of its parties and
 * term. A twist may narrow anything and switch on only what a clause of the model lists as optional; the changes apply
 * in their order. Reports every problem at once. Equal input gives an equal document, and so an equal hash.
 *
 * @param books say which parts of a field there are, how sensitive it is, and how it is called
 */
export function compileAgreement(
  model: Model,
  twist: Twist,
  frame: AgreementFrame,
  books: CompileBooks,
): CompiledAgreement {
  const checked = validate('twist', twist);
  if (!checked.ok) return { ok: false, problems: checked.errors };
  const draft = toDraft(model, books.catalogue);
  const problems = [...checkOrigin(model, twist, frame)];
  for (const [index, change] of twist.changes.entries()) problems.push(...applyChange(draft, change, index));
  const clauses = toClauses(draft);
  problems.push(...checkRequirements(draft));
  if (clauses.length === 0) problems.push({ pointer: '/changes', code: 'nothing-left', detail: 'no clause is left' });
  const vocabulary = toVocabulary(clauses, books);
  const terms = structuredClone({ ...toTerms(model, frame, draft, clauses), vocabulary });
  problems.push(...checkFrame(terms, clauses.length > 0));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, agreement: withText(terms) };
}

function toTerms(
  model: Model,
  frame: AgreementFrame,
  draft: Draft,
  clauses: Agreement['clauses'],
): Omit<AgreementTerms, 'vocabulary'> {
  const { id, version, title, scope, parties, signing, term, retention, arrangements } = frame;
  return {
    type: 'sluis-agreement',
    hashAlgorithm: 'SHA3-512',
    ...{ id, version, title, scope },
    model: { id: model.id, version: model.version },
    ...{ parties, signing, term, retention, arrangements },
    articles: draft.articles,
    valueLists: [...draft.valueLists.values()],
    purposes: [...draft.purposes.values()],
    roles: model.roles,
    clauses,
  };
}

/** The clauses that are left, by id, their fields and roles in the order of the model. */
function toClauses(draft: Draft): Agreement['clauses'] {
  const left = [...draft.clauses.values()].filter(
    ({ removed, fields, roles }) => !removed && fields.size * roles.size > 0,
  );
  return left.map(toClause).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** How the fields and legal bases that the clauses name are called, in the order of catalogue and law. */
function toVocabulary(clauses: Agreement['clauses'], { catalogue, law }: CompileBooks): Vocabulary {
  const names = new Set(clauses.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const ids = new Set(clauses.flatMap(({ legalBasis }) => Object.values(legalBasis).flat()));
  return {
    fields: catalogue.fields
      .filter(({ name }) => names.has(name))
      .map(({ name, label, sensitivity }) => ({ name, label, sensitivity })),
    bases: law.bases.filter(({ id }) => ids.has(id)).map(({ id, label }) => ({ id, label })),
  };
}

function toClause({ model, fields, roles, requirement, conditions }: ClauseDraft): Agreement['clauses'][number] {
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

function* checkOrigin(model: Model, twist: Twist, frame: AgreementFrame): Iterable<CompileProblem> {
  if (twist.model.id !== model.id || twist.model.version !== model.version) {
    yield { pointer: '/model', code: 'other-model', detail: 'the twist was made for another (version of the) model' };
  }
  if (twist.region !== frame.scope?.region) {
    yield { pointer: '/region', code: 'other-region', detail: 'the twist was made for another region' };
  }
}

/** Looked at last, because a field that is switched on later counts too. */
function* checkRequirements(draft: Draft): Iterable<CompileProblem> {
  for (const { removed, model, fields, requirement, requiredAt } of draft.clauses.values()) {
    if (removed || requiredAt === undefined) continue;
    const clause = {
      // A field the catalogue does not know counts as the most sensitive that may be in a clause at all.
      sensitivities: [...fields.keys()].map((name) => draft.catalogue.get(name)?.sensitivity ?? 'H9'),
      underSecrecy: model.legalBasis.secrecy.length > 0,
    };
    if (isAsStrict(requirement, model.consentRequirement, clause)) continue;
    const detail = `for some field ${requirement} alone asks less than ${model.consentRequirement} does`;
    yield { pointer: `/changes/${requiredAt}/requirement`, code: 'weaker-for-some-field', detail };
  }
}

/** Looks at the terms before their text is made: the text of something that is no agreement would make no sense. */
function* checkFrame(terms: AgreementTerms, hasClauses: boolean): Iterable<CompileProblem> {
  const digest = `sha3-512:${'0'.repeat(86)}`;
  const checked = validate('agreement', { ...terms, text: { generator: '1', nl: digest, en: digest } });
  if (checked.ok) return;
  for (const { pointer, code, detail } of checked.errors) {
    if (hasClauses || pointer !== '/clauses') yield { pointer, code: `frame-${code}`, detail };
  }
}
