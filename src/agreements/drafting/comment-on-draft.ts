import type { InputError } from '../../contract/contract.ts';
import type { Author, Comment, CommentRequest, Draft, Model } from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import { compileAgreement } from '../compile-agreement.ts';
import type { CompileBooks } from '../working-terms.ts';
import { toModelTerms } from './points.ts';
import { toTwist } from './preview-draft.ts';

/**
 * A comment on a draft.
 * @param earlier what was said about this draft before
 * @throws GatewayError `invalid-input` when it is about nothing that the draft has, or answers what was not said
 */
export function commentOn(
  draft: Draft,
  request: CommentRequest,
  told: { readonly id: string; readonly author: Author; readonly at: string },
  { model, books, earlier }: CommentBooks,
): Comment {
  const errors = [...checkPlace(request, draft, { model, books }), ...checkReply(request, earlier)];
  if (errors.length > 0) throw new GatewayError('invalid-input', 'The comment has no place here.', { errors });
  return { ...request, ...told, draft: draft.id, revision: draft.revision };
}

interface CommentBooks {
  readonly model: Model;
  readonly books: CompileBooks;
  readonly earlier: readonly Comment[];
}

function* checkPlace(
  { clause, field, pointer }: CommentRequest,
  draft: Draft,
  { model, books }: Pick<CommentBooks, 'model' | 'books'>,
): Iterable<InputError> {
  if (clause !== undefined && !model.clauses.some(({ id }) => id === clause)) {
    yield { pointer: '/clause', code: 'unknown-clause', detail: 'the model has no such clause' };
  }
  if (field !== undefined && clause === undefined) {
    yield { pointer: '/field', code: 'one-place', detail: 'a comment on a field is one on the field in a clause' };
  }
  if (field !== undefined && !books.catalogue.fields.some(({ name }) => name === field)) {
    yield { pointer: '/field', code: 'unknown-field', detail: 'the catalogue has no such field' };
  }
  if (clause !== undefined && pointer !== undefined) {
    yield { pointer: '/pointer', code: 'one-place', detail: 'a comment is about a clause or about a place, not both' };
  }
  if (pointer !== undefined && !leadsInto(pointer, draft, model, books)) {
    yield { pointer: '/pointer', code: 'unknown-place', detail: 'there is no such place in the agreement' };
  }
}

/**
 * Whether a pointer leads somewhere in the agreement that a draft makes. While it makes none, in what the model and the
 * frame say; and any part as a whole, as what is missing is worth a comment.
 */
function leadsInto(pointer: string, draft: Draft, model: Model, books: CompileBooks): boolean {
  const [, ...steps] = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const compiled = compileAgreement(model, toTwist(draft), draft.frame, books);
  if (!compiled.ok && steps.length === 1) return true;
  let place: unknown = compiled.ok ? compiled.agreement : { ...toModelTerms(model), ...draft.frame };
  return steps.every((step) => {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return false;
    if (Array.isArray(place) && !/^\d+$/.test(step)) return false;
    place = Reflect.get(place, step);
    return true;
  });
}

function* checkReply({ replyTo }: CommentRequest, earlier: readonly Comment[]): Iterable<InputError> {
  if (replyTo === undefined || earlier.some(({ id }) => id === replyTo)) return;
  yield { pointer: '/replyTo', code: 'unknown-comment', detail: 'this was not said about this draft' };
}
