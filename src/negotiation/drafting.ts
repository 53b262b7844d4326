import {
  compareWithModel,
  type DraftPreview,
  hashAgreement,
  type ModelComparison,
  type Publisher,
  type RebasedDraft,
  type ThreeWayItem,
} from '../agreements/agreements.ts';
import type {
  Agreement,
  Author,
  Comment,
  CommentId,
  Draft,
  DraftId,
  DraftRevision,
  DraftSummary,
  Entry,
  PartyId,
  Role,
  Version,
} from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import type { DocumentResponse } from '../disclosure/answer.ts';
import type { Call } from '../disclosure/call.ts';
import { readBody } from '../disclosure/request.ts';
import type { Trail } from '../disclosure/trail.ts';
import { GatewayError } from '../errors.ts';
import { actingRole } from '../identity/identity.ts';
import { type AskedEdition, toEdition, toEditionAsked } from './edition.ts';
import type { Rooms } from './rooms.ts';

/** A request about drafts, and the role it names; needed from who has several. */
export interface DraftCall extends Call {
  readonly role?: Role;
}

/** Starts a draft from the national model, or from another agreement; never from nothing. */
export function startDraft(rooms: Rooms, call: DraftCall): Done<Draft> {
  return write(rooms, call, (by) => rooms.drafts.start(readBody('draftRequest', call), by));
}

/** The drafts that the caller may read: a page of them. */
export function listDrafts(rooms: Rooms, call: DraftCall, page: DraftPage): Done<{ drafts: DraftSummary[] }> {
  return read(rooms, call, async (by) => ({ drafts: [...(await rooms.drafts.list(by, page))] }));
}

type DraftPage = Parameters<Rooms['drafts']['list']>[1];

/** A draft as it stands, or as an earlier revision left it. */
export function readDraft(rooms: Rooms, call: DraftCall, id: DraftId, revision?: string): Done<Draft> {
  return read(rooms, call, (by) =>
    rooms.drafts.read(id, by, revision === undefined ? undefined : toRevision(revision)),
  );
}

/** @throws GatewayError `not-found` for what is no number: there is no such revision */
function toRevision(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new GatewayError('not-found', 'There is no such revision.');
}

/** Who did what to a draft, when and why. */
export function listRevisions(rooms: Rooms, call: DraftCall, id: DraftId): Done<{ revisions: DraftRevision[] }> {
  return read(rooms, call, async (by) => ({ revisions: [...(await rooms.drafts.history(id, by))] }));
}

/** Changes a draft: all of a set of changes, or nothing. */
export function changeDraft(rooms: Rooms, call: DraftCall, id: DraftId): Done<Draft> {
  return write(rooms, call, (by) => rooms.drafts.change(id, readBody('draftChange', call), by));
}

/** Takes a draft to another version of the model, and tells every conflict. */
export function rebaseDraft(rooms: Rooms, call: DraftCall, id: DraftId): Done<RebasedDraft> {
  return act(rooms, call, 'agreement-change', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const rebased = await rooms.drafts.rebase(id, readBody('draftRebase', call), by);
    note(trail, rebased.draft);
    return rebased;
  });
}

/** Takes a draft to consultation and back, abandons it, or offers it for signing. */
export function moveDraft(rooms: Rooms, call: DraftCall, id: DraftId): Done<Draft> {
  return write(rooms, call, (by) =>
    rooms.drafts.move(id, readBody('draftMove', call), by, publisherFor(rooms, call, by.party)),
  );
}

/**
 * Where a party publishes the agreement of a draft. The next version of an agreement is offered by one of its parties,
 * or a stranger could use up its name and its versions.
 */
function publisherFor({ agreements }: Rooms, { at }: Call, party: PartyId): Publisher {
  const requireParty = async ({ id }: Agreement): Promise<void> => {
    const life = await agreements.life(id, undefined, at);
    if (life?.inForceSince === undefined) return;
    const isLive = life.parties.some((own) => own.id === party && (own.state === 'signed' || own.state === 'leaving'));
    if (!isLive) throw new GatewayError('not-allowed', 'A next version is offered by one of the parties to this one.');
  };
  return {
    async checkPublication(agreement) {
      await requireParty(agreement);
      await agreements.checkPublication(agreement, party);
    },
    async publish(agreement) {
      await requireParty(agreement);
      return agreements.publish(agreement, party);
    },
  };
}

/** What a draft would be if it were offered now: what is missing, and what the checks find. */
export function previewDraft(rooms: Rooms, call: DraftCall, id: DraftId): Done<DraftPreview & { hash?: string }> {
  return read(rooms, call, async (by) => {
    const preview = await rooms.drafts.preview(id, by);
    return preview.agreement ? { ...preview, hash: hashAgreement(preview.agreement) } : preview;
  });
}

/** The text that would be signed if a draft were offered now. */
export function readDraftText(rooms: Rooms, call: DraftCall, id: DraftId, asked: AskedEdition): Done<DocumentResponse> {
  return read(rooms, call, async (by) => {
    const edition = toEditionAsked(asked);
    const { agreement, problems } = await rooms.drafts.preview(id, by);
    if (agreement === undefined) {
      throw new GatewayError('not-found', 'This draft makes no agreement yet.', { errors: problems });
    }
    return toEdition(agreement, hashAgreement(agreement), edition);
  });
}

/** What a draft opens, closes and words in its own way, next to its model. */
export function compareDraft(rooms: Rooms, call: DraftCall, id: DraftId): Done<ModelComparison> {
  return read(rooms, call, async (by) => {
    const { agreement, draft, problems } = await rooms.drafts.preview(id, by);
    const model = rooms.policy.models.find((own) => own.id === draft.model.id && own.version === draft.model.version);
    if (agreement === undefined || model === undefined) {
      throw new GatewayError('not-found', 'This draft makes no agreement yet.', { errors: problems });
    }
    return compareWithModel(agreement, model);
  });
}

/** Another version of the model, and whether to tell only what changed. */
export interface AskedThreeWay {
  readonly version: Version;
  readonly changed?: unknown;
}

/** The draft's model, another version of it, and what the region decided, side by side. */
export function readThreeWay(
  rooms: Rooms,
  call: DraftCall,
  id: DraftId,
  { version, changed = 'false' }: AskedThreeWay,
): Done<{ items: ThreeWayItem[] }> {
  return read(rooms, call, async (by) => {
    if (changed !== 'true' && changed !== 'false') {
      const errors = [{ pointer: '', parameter: 'changed', code: 'enum', detail: 'must be one of true, false' }];
      throw new GatewayError('invalid-input', 'See errors for every parameter that is wrong.', { errors });
    }
    const items = await rooms.drafts.compare(id, version, by);
    return { items: items.filter(({ verdict }) => changed === 'false' || verdict !== 'unchanged') };
  });
}

/** What was said about a draft. */
export function listComments(rooms: Rooms, call: DraftCall, id: DraftId): Done<{ comments: Comment[] }> {
  return read(rooms, call, async (by) => ({ comments: [...(await rooms.drafts.comments(id, by))] }));
}

/** Says something about a draft, a clause or another place of it. */
export function commentOnDraft(rooms: Rooms, call: DraftCall, id: DraftId): Done<Comment> {
  return write(rooms, call, (by) => rooms.drafts.comment(id, readBody('commentRequest', call), by));
}

/** Says that a comment is dealt with. */
export function resolveComment(rooms: Rooms, call: DraftCall, id: DraftId, comment: CommentId): Done<Comment> {
  return write(rooms, call, (by) => rooms.drafts.resolveComment(id, comment, by));
}

type Caller = Parameters<typeof actingRole>[0];

/** What every act on drafts has in common, for the views that put several of them together. */
export { read as readAsAuthor, write as writeAsAuthor };

function read<Response>(rooms: Rooms, call: DraftCall, work: (by: Author) => Promise<Response>): Done<Response> {
  return act(rooms, call, 'agreement-read', (caller, trail) => work(toAuthor(caller, call, trail)));
}

function write<Response extends Noted>(
  rooms: Rooms,
  call: DraftCall,
  work: (by: Author) => Promise<Response>,
): Done<Response> {
  return act(rooms, call, 'agreement-change', async (caller, trail) => {
    const response = await work(toAuthor(caller, call, trail));
    note(trail, response);
    return response;
  });
}

/** A draft, or a comment on one. */
type Noted = Pick<Draft, 'id'> & { readonly revision: number; readonly draft?: DraftId; readonly offered?: Offered };
type Offered = NonNullable<Entry['agreement']>;

/** The entry names the draft and its revision; of one that was offered, the agreement that it became. */
function note(trail: Trail, { id, revision, offered }: Noted): void {
  trail.change({ reference: `${id}.${revision}` });
  if (offered) trail.agreement(offered);
}

/** @throws GatewayError `not-allowed` for a role that the caller does not have, before anything is looked up */
export function toAuthor(caller: Caller, call: DraftCall, trail: Trail): Author {
  const role = trail.role(actingRole(caller, call.role));
  if (call.role !== undefined && !caller.roles.includes(call.role)) {
    const errors = [{ pointer: '', parameter: 'role', code: 'not-granted', detail: 'is not granted by your token' }];
    throw new GatewayError('not-allowed', 'Your token does not grant this role.', { errors });
  }
  return { party: caller.party, role, by: caller.apiClient };
}
