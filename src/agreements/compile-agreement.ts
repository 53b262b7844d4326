import { type InputError, validate } from '../contract/contract.ts';
import type { Agreement, DraftFrame, Model, Twist, Vocabulary } from '../contract/generated/types.ts';
import { type MergedTerms, mergeTwist } from './merge-twist.ts';
import { type AgreementTerms, withText } from './text/agreement-text.ts';
import type { CompileBooks } from './working-terms.ts';

/** What a region decides beside the twist: who, when, for how long, and who arranges what. */
export type AgreementFrame = Pick<
  Agreement,
  'id' | 'version' | 'title' | 'scope' | 'parties' | 'signing' | 'term' | 'retention' | 'arrangements' | 'houseRules'
>;

/**
 * Something that a twist may not do, or a frame lacks. `pointer` leads into the twist; for the codes that begin with
 * `frame-` into the frame.
 */
export type CompileProblem = InputError;

export type CompiledAgreement =
  | { readonly ok: true; readonly agreement: Agreement }
  | { readonly ok: false; readonly problems: readonly CompileProblem[] };

/**
 * Makes the effective agreement: the model, narrowed by the region's twist, in the frame of its parties and
 * term. A twist may narrow anything and switch on only what a clause of the model lists as optional; the changes apply
 * in their order. Reports every problem at once. Equal input gives an equal document, and so an equal hash.
 *
 * @param frame may be incomplete: what is missing is a problem
 * @param books say which parts of a field there are, how sensitive it is, and how it is called
 */
export function compileAgreement(
  model: Model,
  twist: Twist,
  frame: DraftFrame,
  books: CompileBooks,
): CompiledAgreement {
  const checked = validate('twist', twist);
  if (!checked.ok) return { ok: false, problems: checked.errors };
  const { terms: merged, problems: faults } = mergeTwist(model, twist.changes, books);
  const problems = [...checkOrigin(model, twist, frame), ...faults];
  const hasClauses = merged.clauses.length > 0;
  if (!hasClauses) problems.push({ pointer: '/changes', code: 'nothing-left', detail: 'no clause is left' });
  const vocabulary = toVocabulary(merged.clauses, frame, books);
  const sound = checkTerms(structuredClone({ ...toTerms(model, frame, merged), vocabulary }));
  if (sound.ok && problems.length === 0) return { ok: true, agreement: withText(sound.terms) };
  if (sound.ok) return { ok: false, problems };
  const lacks = sound.problems.filter(({ pointer }) => hasClauses || pointer !== '/clauses');
  return { ok: false, problems: [...problems, ...lacks] };
}

/** All of an agreement but its vocabulary and text, as far as the frame goes. */
function toTerms(model: Model, frame: DraftFrame, merged: MergedTerms): object {
  const { id, version, title, scope, parties, signing, term, retention, arrangements, houseRules = [] } = frame;
  const { articles, valueLists, purposes, roles, clauses } = merged;
  return {
    type: 'sluis-agreement',
    hashAlgorithm: 'SHA3-512',
    ...{ id, version, title, scope },
    model: { id: model.id, version: model.version, status: model.status },
    ...{ parties, signing, term, retention, arrangements },
    ...{ articles, valueLists, purposes, roles, clauses },
    ...(houseRules.length > 0 ? { houseRules } : {}),
  };
}

/** How the fields and legal bases that clauses and emergency name are called, in the order of catalogue and law. */
function toVocabulary(
  clauses: Agreement['clauses'],
  { arrangements }: DraftFrame,
  { catalogue, law }: CompileBooks,
): Vocabulary {
  const emergency = arrangements?.emergency;
  const names = new Set(clauses.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const resting = [...clauses, ...(emergency === undefined ? [] : [emergency])];
  const ids = new Set(resting.flatMap(({ legalBasis }) => Object.values(legalBasis ?? {}).flat()));
  return {
    fields: catalogue.fields
      .filter(({ name }) => names.has(name))
      .map(({ name, label, sensitivity }) => ({ name, label, sensitivity })),
    bases: law.bases.filter(({ id }) => ids.has(id)).map(({ id, label, uncertain }) => ({ id, label, uncertain })),
  };
}

function* checkOrigin(model: Model, twist: Twist, { scope }: DraftFrame): Iterable<CompileProblem> {
  if (twist.model.id !== model.id || twist.model.version !== model.version) {
    yield { pointer: '/model', code: 'other-model', detail: 'the twist was made for another (version of the) model' };
  }
  if (scope !== undefined && twist.region !== scope.region) {
    yield { pointer: '/region', code: 'other-region', detail: 'the twist was made for another region' };
  }
}

type SoundTerms =
  | { readonly ok: true; readonly terms: AgreementTerms }
  | { readonly ok: false; readonly problems: readonly CompileProblem[] };

/** Looks at the terms before their text is made: the text of something that is no agreement would make no sense. */
function checkTerms(terms: object): SoundTerms {
  const digest = `sha3-512:${'0'.repeat(86)}`;
  const checked = validate('agreement', { ...terms, text: { generator: '1', nl: digest, en: digest } });
  if (!checked.ok) return { ok: false, problems: checked.errors.map((one) => ({ ...one, code: `frame-${one.code}` })) };
  const { text: _, ...sound } = checked.value;
  return { ok: true, terms: sound };
}
