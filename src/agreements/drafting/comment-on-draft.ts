import type { InputError } from '../../contract/contract.ts';
import type { Author, Comment, CommentRequest, Draft, Model } from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';

/**
 * A comment on a draft.
 * @param earlier what was said about this draft before
 * @throws GatewayError `invalid-input` when it is about nothing that the draft has, or answers what was not said
 */
export function commentOn(
  draft: Draft,
  request: CommentRequest,
  told: { readonly id: string; readonly author: Author; readonly at: string },
  { model, earlier }: { readonly model: Model; readonly earlier: readonly Comment[] },
): Comment {
  const errors = [...checkPlace(request, model), ...checkReply(request, earlier)];
  if (errors.length > 0) throw new GatewayError('invalid-input', 'The comment has no place here.', { errors });
  return { ...request, ...told, draft: draft.id, revision: draft.revision };
}

function* checkPlace({ clause, pointer }: CommentRequest, model: Model): Iterable<InputError> {
  if (clause !== undefined && !model.clauses.some(({ id }) => id === clause)) {
    yield { pointer: '/clause', code: 'unknown-clause', detail: 'the model has no such clause' };
  }
  if (clause !== undefined && pointer !== undefined) {
    yield { pointer: '/pointer', code: 'one-place', detail: 'a comment is about a clause or about a place, not both' };
  }
}

function* checkReply({ replyTo }: CommentRequest, earlier: readonly Comment[]): Iterable<InputError> {
  if (replyTo === undefined || earlier.some(({ id }) => id === replyTo)) return;
  yield { pointer: '/replyTo', code: 'unknown-comment', detail: 'this was not said about this draft' };
}
