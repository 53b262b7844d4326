import type { Transaction } from 'kysely';
import type { Author, Draft, DraftId, DraftRevision } from '../../contract/generated/types.ts';
import { type Clock, instantText } from '../../contract/vocabulary.ts';
import { GatewayError } from '../../errors.ts';
import type { Store, Tables } from '../../store/store.ts';
import type { VetRules } from '../vet-house-rules.ts';
import type { Authorship } from './derive-twist.ts';
import { refuseTooMany } from './draft-limits.ts';
import { advanceDraft, readDraft } from './draft-rows.ts';
import { type DraftAction, mayDo } from './may-do.ts';
import type { Review } from './preview-draft.ts';
import type { ReviewSurroundings } from './review-surroundings.ts';
import type { StartingPoints } from './start-draft.ts';

/** What the drafts are made with. */
export interface DraftParts extends StartingPoints, ReviewSurroundings {
  readonly store: Store;
  readonly clock: Clock;
  readonly review: Review;
  /** Tries the rules of a region before they are kept; without it only who publishes them does. */
  readonly houseRules?: { readonly vet: VetRules };
}

/**
 * A draft, for somebody who may read it.
 * @throws GatewayError `not-found` for a draft or revision that is not there, and for who may not read it
 */
export async function readAs({ store }: DraftParts, id: DraftId, by: Author, revision?: number): Promise<Draft> {
  const now = await readDraft(store, id);
  if (now === undefined || !mayDo('read', by, now)) throw notFound();
  const asked = revision === undefined ? now : await readDraft(store, id, revision);
  if (asked === undefined) throw new GatewayError('not-found', 'There is no such revision.');
  return asked;
}

/**
 * A draft that somebody is about to change.
 * @param revision the one that the change is based on
 * @throws GatewayError `not-found`, `conflict` when there is a newer one
 */
export async function readToRevise(parts: DraftParts, id: DraftId, by: Author, revision: number): Promise<Draft> {
  const draft = await readAs(parts, id, by);
  if (draft.revision !== revision) throw stale();
  return draft;
}

/**
 * @throws GatewayError `conflict` when the draft is not changed any more, `not-allowed` when the role, or the way in which
 * the party takes part, does not allow it
 */
export function allow(action: Exclude<DraftAction, 'start'>, by: Author, draft: Draft): void {
  if (mayDo(action, by, draft)) return;
  if (draft.state === 'offered' || draft.state === 'abandoned') {
    throw new GatewayError('conflict', `The draft is ${draft.state}: it is not changed any more.`);
  }
  throw notAllowed();
}

export const notAllowed = (): GatewayError =>
  new GatewayError('not-allowed', 'Your role, or the way in which your party takes part, does not allow this.');

const notFound = (): GatewayError => new GatewayError('not-found', 'There is no such draft.');

export const stale = (): GatewayError =>
  new GatewayError('conflict', 'The draft was changed meanwhile: read it again, and look whether yours still fits.');

/**
 * Keeps the next revision of a draft.
 * @param draft as it is to be, with the number of the revision that it is based on
 * @param isStill whether what the step rests on beside the draft is as it was, once nobody else can change the draft
 * @throws GatewayError `conflict` when another one was kept meanwhile or there are too many, `too-large`; then nothing is
 * changed
 */
export async function revise(
  { store, clock }: DraftParts,
  draft: Draft,
  made: Pick<DraftRevision, 'author' | 'action' | 'reason' | 'what'>,
  isStill: (tx: Transaction<Tables>) => Promise<boolean> = async () => true,
): Promise<Draft> {
  const before = await readDraft(store, draft.id);
  if (before?.revision !== draft.revision) throw stale();
  // What ends a draft, or an offer that failed, always has room.
  if (made.action !== 'abandon' && made.action !== 'recall') refuseTooMany('revisions', draft.revision);
  const at = instantText(clock());
  const next: Draft = { ...draft, revision: draft.revision + 1, updatedAt: at };
  const { id, revision, state } = next;
  const step = { ...made, author: toAuthor(made.author), draft: id, revision, at, state };
  await store.transaction(async (tx) => {
    if (!(await advanceDraft(tx, before, next, step)) || !(await isStill(tx))) throw stale();
  });
  return next;
}

/** No more of who it was than history keeps. */
export const toAuthor = ({ party, role, by }: Author): Author => ({ party, role, by });

/** Who made a change, as the change itself says it: the person or application is in the history only. */
export const toAuthorship = ({ party, role }: Author, at: string, reason: string): Authorship => ({
  by: `${role} of ${party}`,
  at,
  reason,
});
