/** Agreements that are being written: who may do what, revision by revision, until one is offered for signing. */
import { randomBytes } from 'node:crypto';
import type {
  Agreement,
  AgreementHash,
  Author,
  Comment,
  CommentId,
  CommentRequest,
  Draft,
  DraftChange,
  DraftId,
  DraftMove,
  DraftRebase,
  DraftRequest,
  DraftRevision,
  DraftSummary,
  Model,
  RebaseConflict,
} from '../../contract/generated/types.ts';
import { instantText } from '../../contract/vocabulary.ts';
import { GatewayError } from '../../errors.ts';
import { hashAgreement } from '../hash-agreement.ts';
import { allowRules } from './allow-rules.ts';
import { changeDraft } from './change-draft.ts';
import { commentOn } from './comment-on-draft.ts';
import { refuseTooMany } from './draft-limits.ts';
import {
  insertComment,
  insertDraft,
  type Page,
  readComments,
  readDraft,
  readHistory,
  readSummaries,
  resolveComment,
} from './draft-rows.ts';
import { mayDo, mayList, mayStart } from './may-do.ts';
import { type Offer, rethrowInDraft, toOffer, transitionOf } from './move-draft.ts';
import { type DraftPreview, modelOf, previewDraft, toTwist } from './preview-draft.ts';
import { rebase } from './rebase.ts';
import { hasAsManyReviews } from './review-rows.ts';
import { openReviewing, type Reviewing, weigh } from './reviewing.ts';
import {
  allow,
  type DraftParts,
  notAllowed,
  readAs,
  readToRevise,
  revise,
  toAuthor,
  toAuthorship,
} from './revise-draft.ts';
import { startDraft } from './start-draft.ts';
import { type ThreeWayItem, threeWay } from './three-way.ts';

/** Where an agreement is published for its parties to sign; the same one again changes nothing. */
export interface Publisher {
  /** Throws what `publish` would throw, and keeps nothing. */
  checkPublication(agreement: Agreement): Promise<void>;
  publish(agreement: Agreement): Promise<AgreementHash>;
}

/**
 * The drafts. Everything asks who it is for: a draft that somebody may not read is `not-found`, and what their role or
 * the way their party takes part does not allow is `not-allowed`. Every change names the revision it is based on; when
 * there is a newer one it is a `conflict` and changes nothing.
 */
export interface Drafts extends Reviewing {
  /**
   * @throws GatewayError `not-allowed`, `invalid-input` when there is no such start, `conflict` when the party has too
   * many drafts
   */
  start(request: DraftRequest, by: Author): Promise<Draft>;
  /** The drafts that somebody may read, by id: a page of them. */
  list(by: Author, page: Page): Promise<readonly DraftSummary[]>;
  /** A draft as it stands, or exactly as an earlier revision left it. */
  read(id: DraftId, by: Author, revision?: number): Promise<Draft>;
  /** Who did what, when and why, the first step first. */
  history(id: DraftId, by: Author): Promise<readonly DraftRevision[]>;
  /** @throws GatewayError `invalid-input` with every problem of the change set, `conflict` */
  change(id: DraftId, request: DraftChange, by: Author): Promise<Draft>;
  /**
   * Takes a draft to another version of the model. What is left to decide stays with the draft until it is settled.
   * @throws GatewayError `invalid-input`, `conflict`
   */
  rebase(id: DraftId, request: DraftRebase, by: Author): Promise<RebasedDraft>;
  /** The old model, another version and the region beside each other, before anything is rebased. */
  compare(id: DraftId, version: string, by: Author): Promise<readonly ThreeWayItem[]>;
  /** The agreement that a draft makes, what is missing, and what the checks say. */
  preview(id: DraftId, by: Author): Promise<DraftPreview>;
  /**
   * Takes a draft to another state. To offer it is to publish what it makes, once nothing stands in the way: others
   * approved it, nobody objects, and every widening was ticked. An offered draft never changes again. Only for a party of what it makes: nobody offers what it does not sign itself. To offer
   * the same revision again finishes an offer that was cut off, or takes it back when it cannot be published any more.
   * @throws GatewayError `invalid-input` with everything that stands in the way, `conflict`, or what the publisher
   * throws: then the draft is as it was. Places in the agreement that the draft makes begin with `/agreement`
   */
  move(id: DraftId, request: DraftMove, by: Author, publisher: Publisher): Promise<Draft>;
  /** @throws GatewayError `invalid-input` when it has no place in the draft, `conflict` when enough was said */
  comment(id: DraftId, request: CommentRequest, by: Author): Promise<Comment>;
  /** What was said about a draft, the oldest first. */
  comments(id: DraftId, by: Author): Promise<readonly Comment[]>;
  /** Says that a comment is dealt with: its own party may, and who may edit. @throws GatewayError `not-found` */
  resolveComment(id: DraftId, comment: CommentId, by: Author): Promise<Comment>;
}

/** A draft after a rebase, and everything that did not go over as it was. */
export interface RebasedDraft {
  readonly draft: Draft;
  readonly conflicts: readonly RebaseConflict[];
}

/** Opens the drafts of a store. */
export function openDrafts(parts: DraftParts): Drafts {
  const { store } = parts;
  return {
    start: (request, by) => start(request, by, parts),
    list: async (by, page) => (mayList(by) ? readSummaries(store, by.party, page) : []),
    read: (id, by, revision) => readAs(parts, id, by, revision),
    async history(id, by) {
      await readAs(parts, id, by);
      return readHistory(store, id);
    },
    change: (id, request, by) => change(id, request, by, parts),
    rebase: (id, request, by) => rebaseOnto(id, request, by, parts),
    async compare(id, version, by) {
      const draft = await readAs(parts, id, by);
      return threeWay(modelOf(draft, parts), otherModel(draft, version, parts), draft.changes, parts);
    },
    async preview(id, by) {
      const draft = await readAs(parts, id, by);
      return previewDraft(draft, modelOf(draft, parts), parts);
    },
    move: (id, request, by, publisher) => move(id, request, { by, publisher }, parts),
    comment: (id, request, by) => comment(id, request, by, parts),
    async comments(id, by) {
      await readAs(parts, id, by);
      return readComments(store, id);
    },
    resolveComment: (id, which, by) => resolve(id, which, by, parts),
    ...openReviewing(parts),
  };
}

async function start(request: DraftRequest, by: Author, parts: DraftParts): Promise<Draft> {
  if (!mayStart(by)) throw new GatewayError('not-allowed', 'Your role starts no drafts.');
  const at = instantText(parts.clock());
  const author = toAuthor(by);
  const { reason, frame: asked } = request;
  const begun = await startDraft(request, author, parts, toAuthorship(author, at, reason));
  const draft: Draft = {
    id: `d_${randomId()}`,
    ...{ revision: 1, state: 'draft', ...begun, conflicts: [] },
    ...{ createdBy: author, createdAt: at, updatedAt: at },
  };
  if (asked?.houseRules !== undefined) await allowRules(asked.houseRules, author, draft, parts);
  const { id, revision, state, changes, frame, model } = draft;
  const what = { ...(changes.length > 0 ? { added: changes } : {}), frame, model };
  const step = { draft: id, revision, at, author, action: 'start', reason, state, what } as const;
  await parts.store.transaction((tx) => insertDraft(tx, draft, step));
  return draft;
}

async function change(id: DraftId, request: DraftChange, by: Author, parts: DraftParts): Promise<Draft> {
  const draft = await readToRevise(parts, id, by, request.revision);
  allow('edit', by, draft);
  if (request.frame?.parties !== undefined) allow('set-parties', by, draft);
  const { houseRules } = request.frame ?? {};
  if (houseRules !== undefined) allow('set-rules', by, draft);
  const authorship = toAuthorship(by, instantText(parts.clock()), request.reason);
  const changed = changeDraft(draft, request, authorship, { model: modelOf(draft, parts), books: parts });
  // Last, as it costs a second: not for a change that is refused for another reason.
  if (houseRules !== undefined) await allowRules(houseRules, by, draft, parts);
  const step = { author: by, action: 'change', reason: request.reason, what: changed.what } as const;
  return revise(parts, { ...draft, ...changed.draft }, step);
}

async function rebaseOnto(id: DraftId, request: DraftRebase, by: Author, parts: DraftParts): Promise<RebasedDraft> {
  const draft = await readToRevise(parts, id, by, request.revision);
  allow('edit', by, draft);
  const model = otherModel(draft, request.version, parts);
  const { twist, conflicts: found } = rebase(toTwist(draft), modelOf(draft, parts), model, parts);
  const conflicts = found.map((one, index) => ({ ...one, id: `${draft.revision + 1}-${index + 1}` }));
  const open = conflicts.filter(({ kind }) => kind === 'decide');
  const onto = { model: twist.model, changes: twist.changes, conflicts: [...draft.conflicts, ...open] };
  const what = { model: twist.model, ...(conflicts.length > 0 ? { conflicts } : {}) };
  const step = { author: by, action: 'rebase', reason: request.reason, what } as const;
  return { draft: await revise(parts, { ...draft, ...onto }, step), conflicts };
}

interface Mover {
  readonly by: Author;
  readonly publisher: Publisher;
}

async function move(id: DraftId, request: DraftMove, { by, publisher }: Mover, parts: DraftParts): Promise<Draft> {
  const draft = await readToRevise(parts, id, by, request.revision);
  if (draft.state === 'offered' && request.to === 'offered') return finishOffer(draft, by, publisher, parts);
  const { action, needs } = transitionOf(draft, request.to);
  allow(needs, by, draft);
  const step = { author: by, action, reason: request.reason, what: {} } as const;
  if (request.to !== 'offered') return revise(parts, { ...draft, state: request.to }, step);
  const { preview, heldBack, reviews } = await weigh(draft, by.party, parts);
  const { offered, agreement } = toOffer(preview, heldBack);
  await refuseTaken(offered, parts);
  await publisher.checkPublication(agreement).catch(rethrowInDraft);
  // Nobody objected since the reviews were read.
  const isStill = (tx: Parameters<typeof hasAsManyReviews>[0]) => hasAsManyReviews(tx, id, reviews.length);
  const after = await revise(parts, { ...draft, state: 'offered', offered }, step, isStill);
  try {
    await publisher.publish(agreement);
  } catch (error) {
    // Nobody may sign what was not published: the draft is what it was, and history tells of the attempt.
    await revise(parts, { ...draft, revision: after.revision }, { ...step, action: 'recall' });
    rethrowInDraft(error);
  }
  return after;
}

/** Another text has this id and version: told before anything is tried. */
async function refuseTaken({ id, version, hash }: Offer['offered'], { publishedOf }: DraftParts): Promise<void> {
  const other = await publishedOf(id, version);
  if (other === undefined || hashAgreement(other) === hash) return;
  const errors = [{ pointer: '/frame/version', code: 'version-taken', detail: 'this version is another text already' }];
  throw new GatewayError('invalid-input', 'The draft cannot be offered.', { errors });
}

/** The gateway stopped between the offer and its publication: whoever may offer does the second half again. */
async function finishOffer(draft: Draft, by: Author, publisher: Publisher, parts: DraftParts): Promise<Draft> {
  if (!mayDo('offer', by, { ...draft, state: 'draft' })) throw notAllowed();
  if (draft.offered !== undefined && (await isPublished(draft.offered, parts))) return draft;
  const { agreement } = previewDraft(draft, modelOf(draft, parts), parts);
  try {
    if (agreement === undefined || hashAgreement(agreement) !== draft.offered?.hash) {
      throw new GatewayError('conflict', 'What was offered cannot be made again here.');
    }
    await publisher.publish(agreement);
  } catch (error) {
    const isForGood = error instanceof GatewayError && (error.code === 'conflict' || error.code === 'invalid-input');
    if (isForGood) await recall(draft, by, parts);
    rethrowInDraft(error);
  }
  return draft;
}

async function isPublished({ id, version, hash }: Offer['offered'], { publishedOf }: DraftParts): Promise<boolean> {
  const found = await publishedOf(id, version);
  return found !== undefined && hashAgreement(found) === hash;
}

/** An offer that was cut off, and that nothing can publish any more, is taken back: else the draft would be stuck. */
async function recall({ offered: _, ...draft }: Draft, by: Author, parts: DraftParts): Promise<void> {
  const before = await readDraft(parts.store, draft.id, draft.revision - 1);
  const reason = 'the offer was cut off, and cannot be published any more';
  const step = { author: by, action: 'recall', reason, what: {} } as const;
  await revise(parts, { ...draft, state: before?.state ?? 'draft' }, step);
}

async function comment(id: DraftId, request: CommentRequest, by: Author, parts: DraftParts): Promise<Comment> {
  const draft = await readAs(parts, id, by);
  allow('comment', by, draft);
  const earlier = await readComments(parts.store, id);
  refuseTooMany('comments', earlier.length);
  const told = { id: `m_${randomId()}`, author: toAuthor(by), at: instantText(parts.clock()) };
  const made = commentOn(draft, request, told, { model: modelOf(draft, parts), books: parts, earlier });
  await parts.store.transaction((tx) => insertComment(tx, made));
  return made;
}

async function resolve(id: DraftId, which: CommentId, by: Author, parts: DraftParts): Promise<Comment> {
  const draft = await readAs(parts, id, by);
  const find = async () => (await readComments(parts.store, id)).find((own) => own.id === which);
  const found = await find();
  if (found === undefined) throw new GatewayError('not-found', 'There is no such comment.');
  allow(found.author.party === by.party ? 'comment' : 'edit', by, draft);
  const resolved = { author: toAuthor(by), at: instantText(parts.clock()) };
  await parts.store.transaction((tx) => resolveComment(tx, which, resolved));
  return (await find()) ?? found;
}

const randomId = (): string => randomBytes(16).toString('base64url');

/** Another version of the model of a draft. */
function otherModel({ model }: Draft, version: string, { models }: DraftParts): Model {
  const found = models.find((own) => own.id === model.id && own.version === version);
  if (found !== undefined && version !== model.version) return found;
  const code = found === undefined ? 'unknown-model' : 'same-version';
  const errors = [{ pointer: '/version', code, detail: 'must be another version of the model that is known here' }];
  throw new GatewayError('invalid-input', 'There is no such version to go to.', { errors });
}
