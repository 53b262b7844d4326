import { randomBytes } from 'node:crypto';
import type { InputError } from '../../contract/contract.ts';
import type {
  AgreementHash,
  Author,
  Draft,
  DraftId,
  PartyId,
  Readiness,
  Review,
  ReviewRequest,
  Tick,
  TickRequest,
} from '../../contract/generated/types.ts';
import { instantText } from '../../contract/vocabulary.ts';
import { GatewayError } from '../../errors.ts';
import { hashAgreement } from '../hash-agreement.ts';
import { authoredRevisions } from './authored-revisions.ts';
import { refuseTooMany } from './draft-limits.ts';
import { readHistory } from './draft-rows.ts';
import { findWidenings, type Since, type Widening } from './find-widenings.ts';
import { checkFourEyes, type KeptReview, type WeighedRevision, weighRevisions } from './four-eyes.ts';
import { mayDo } from './may-do.ts';
import { whatHoldsBack } from './move-draft.ts';
import { type DraftPreview, modelOf, previewDraft } from './preview-draft.ts';
import { insertReview, insertTicks, readReviews, readTicks } from './review-rows.ts';
import { allow, type DraftParts, readAs, stale, toAuthor } from './revise-draft.ts';

/**
 * What others than its author think of a draft. Everything is about exactly one text, by the hash of the agreement that
 * the draft makes: of another text it says nothing, and it is never taken away.
 */
export interface Reviewing {
  /** What was thought of a draft, the oldest first, each with whether the draft still makes that text. */
  reviews(id: DraftId, by: Author): Promise<readonly Review[]>;
  /**
   * A privacy officer approves or objects; a data protection officer advises (AVG art. 38(6)); nobody else has a say.
   * @throws GatewayError `not-allowed`, `invalid-input` while the draft makes no agreement, `conflict` when it makes
   * another one than the hash says, is not changed any more, or enough was thought of it
   */
  review(id: DraftId, request: ReviewRequest, by: Author): Promise<Review>;
  /** In what a draft is wider than what it is held against; nothing while it makes no agreement. */
  widenings(id: DraftId, by: Author): Promise<DraftWidenings>;
  /** Every tick, the oldest first, also of what is no widening any more. */
  ticks(id: DraftId, by: Author): Promise<readonly Tick[]>;
  /**
   * A privacy officer says of widenings that they are meant: all of the request, or nothing.
   * @throws GatewayError as `review`, and `invalid-input` for what is no widening
   */
  tick(id: DraftId, request: TickRequest, by: Author): Promise<readonly Tick[]>;
  /** Everything that holds a draft back from being offered by somebody. */
  readiness(id: DraftId, by: Author): Promise<DraftReadiness>;
}

/** In what a draft is wider, and than what. */
export interface DraftWidenings {
  readonly hash?: AgreementHash;
  readonly since?: Since;
  readonly widenings: readonly Widening[];
}

/** What holds a draft back, and whose changes somebody else approved. */
export type DraftReadiness = Omit<Readiness, 'heldBack' | 'authored'> & {
  readonly heldBack: readonly InputError[];
  readonly authored: readonly WeighedRevision[];
};

/** Opens what others think of drafts. */
export function openReviewing(parts: DraftParts): Reviewing {
  const { store } = parts;
  return {
    async reviews(id, by) {
      const hash = textOf(await readAs(parts, id, by), parts);
      return (await readReviews(store, id)).map((one) => ({ ...one, isCurrent: one.hash === hash }));
    },
    review: (id, request, by) => review(id, request, by, parts),
    async widenings(id, by) {
      const draft = await readAs(parts, id, by);
      return widen(draft, previewOf(draft, parts), by.party, parts);
    },
    async ticks(id, by) {
      await readAs(parts, id, by);
      return readTicks(store, id);
    },
    tick: (id, request, by) => tick(id, request, by, parts),
    async readiness(id, by) {
      const draft = await readAs(parts, id, by);
      const { heldBack, weighed, preview } = await weigh(draft, by.party, parts);
      const hash = hashOf(preview);
      return {
        ...{ draft: id, revision: draft.revision },
        ...(hash === undefined ? {} : { hash }),
        ...{ heldBack, authored: weighed, mayOffer: mayDo('offer', by, draft) },
      };
    },
  };
}

/** Everything that holds a draft back, with what it was found in. */
export interface Weighed {
  readonly preview: DraftPreview;
  readonly heldBack: readonly InputError[];
  readonly weighed: readonly WeighedRevision[];
  readonly reviews: readonly KeptReview[];
}

/**
 * What holds a draft back: what is missing or refused by the checks, whose changes nobody else approved, who objects,
 * and which widenings nobody ticked. The last three are about an agreement: while there is none they are not told.
 */
export async function weigh(draft: Draft, party: PartyId, parts: DraftParts): Promise<Weighed> {
  const preview = previewOf(draft, parts);
  const own = whatHoldsBack(preview, party);
  const [history, reviews] = [await readHistory(parts.store, draft.id), await readReviews(parts.store, draft.id)];
  const counting = await withoutBlocked(reviews, ({ verdict }) => verdict === 'approve', parts);
  const authored = authoredRevisions(draft, history);
  const { agreement } = preview;
  const hash = hashOf(preview);
  if (agreement === undefined || hash === undefined) {
    return { preview, heldBack: own, reviews, weighed: authored.map((one) => ({ ...one, isApproved: false })) };
  }
  const register = new Map((await parts.parties()).map((one) => [one.id, one]));
  const named = new Set(agreement.parties.map(({ id }) => id));
  const reviewed = { hash, reviews: counting, parties: named, partyOf: (id: PartyId) => register.get(id) };
  const weighed = weighRevisions(authored, reviewed);
  const { widenings } = await widen(draft, preview, party, parts);
  const unticked = widenings.filter((one) => one.tick === undefined).map(toUnticked);
  return { preview, reviews, weighed, heldBack: [...own, ...checkFourEyes(weighed, reviewed), ...unticked] };
}

/**
 * Without what somebody said who is kept out by now, as far as it opens anything: an objection stays, or an administrator
 * could take it back by blocking who made it.
 */
async function withoutBlocked<Said extends { readonly author: Author }>(
  said: readonly Said[],
  opens: (one: Said) => boolean,
  { blockedAmong }: DraftParts,
): Promise<readonly Said[]> {
  const blocked = await blockedAmong(said.map(({ author }) => author.by));
  return said.filter((one) => !(opens(one) && blocked.has(one.author.by)));
}

/** What is gone has no place in what the draft makes. */
const toUnticked = ({ point, pointer, after }: Widening): InputError => ({
  pointer: after === undefined ? '/agreement' : `/agreement${pointer}`,
  code: 'widening-unticked',
  detail: `lets through more than what holds now (${point}); no privacy officer said that it is meant`,
});

async function widen(
  draft: Draft,
  { agreement }: DraftPreview,
  party: PartyId,
  parts: DraftParts,
): Promise<DraftWidenings> {
  if (agreement === undefined) return { widenings: [] };
  const inForce = await parts.inForceOf(agreement, party);
  const since: Since = inForce
    ? { kind: 'agreement', document: inForce }
    : { kind: 'model', document: modelOf(draft, parts) };
  const ticks = await withoutBlocked(await readTicks(parts.store, draft.id), () => true, parts);
  return { hash: hashAgreement(agreement), since, widenings: findWidenings(agreement, since, ticks) };
}

async function review(id: DraftId, request: ReviewRequest, by: Author, parts: DraftParts): Promise<Review> {
  const draft = await readAs(parts, id, by);
  allow(request.verdict === 'advise' ? 'advise' : 'approve', by, draft);
  requireHash(request.hash, previewOf(draft, parts));
  refuseTooMany('reviews', (await readReviews(parts.store, id)).length);
  const kept: KeptReview = { id: `r_${randomId()}`, ...request, ...made(draft, by, parts) };
  if (!(await parts.store.transaction((tx) => insertReview(tx, draft, kept)))) throw stale();
  return { ...kept, isCurrent: true };
}

async function tick(id: DraftId, request: TickRequest, by: Author, parts: DraftParts): Promise<readonly Tick[]> {
  const draft = await readAs(parts, id, by);
  allow('tick', by, draft);
  const preview = previewOf(draft, parts);
  requireHash(request.hash, preview);
  const { widenings } = await widen(draft, preview, by.party, parts);
  const known = new Map(widenings.map((one) => [one.point, one]));
  const errors = request.ticks.flatMap(({ point }, index) => checkTick(point, index, request, known));
  if (errors.length > 0) throw new GatewayError('invalid-input', 'These are not the widenings of it.', { errors });
  refuseTooMany('ticks', (await readTicks(parts.store, id)).length + request.ticks.length - 1);
  const ticks = request.ticks.flatMap(({ point, reason }): Tick[] => {
    const change = known.get(point)?.change;
    if (change === undefined) return [];
    return [{ id: `t_${randomId()}`, hash: request.hash, point, change, reason, ...made(draft, by, parts) }];
  });
  if (!(await parts.store.transaction((tx) => insertTicks(tx, draft, ticks)))) throw stale();
  return ticks;
}

function checkTick(
  point: string,
  index: number,
  { ticks }: TickRequest,
  known: ReadonlyMap<string, Widening>,
): readonly InputError[] {
  const pointer = `/ticks/${index}/point`;
  if (!known.has(point)) return [{ pointer, code: 'no-widening', detail: 'lets through no more than what holds now' }];
  const isTwice = ticks.findIndex((one) => one.point === point) !== index;
  return isTwice ? [{ pointer, code: 'twice', detail: 'is in the request already' }] : [];
}

/** @throws GatewayError */
function requireHash(hash: AgreementHash, preview: DraftPreview): void {
  const own = hashOf(preview);
  if (own === undefined) {
    const errors = [{ pointer: '/hash', code: 'no-agreement', detail: 'the draft makes no agreement yet' }];
    throw new GatewayError('invalid-input', 'There is no agreement yet to have an opinion of.', { errors });
  }
  if (own === hash) return;
  const errors = [{ pointer: '/hash', code: 'other-text', detail: 'the draft makes another text by now' }];
  throw new GatewayError('conflict', 'The draft was changed meanwhile: read it again first.', { errors });
}

const made = (draft: Draft, by: Author, { clock }: DraftParts) => ({
  ...{ draft: draft.id, revision: draft.revision },
  ...{ author: toAuthor(by), at: instantText(clock()) },
});

const hashOf = ({ agreement }: DraftPreview): AgreementHash | undefined =>
  agreement === undefined ? undefined : hashAgreement(agreement);

/** The text that a draft makes; what was thought of it stays readable when its model is not known here any more. */
function textOf(draft: Draft, parts: DraftParts): AgreementHash | undefined {
  if (draft.offered !== undefined) return draft.offered.hash;
  const isKnown = parts.models.some(({ id, version }) => id === draft.model.id && version === draft.model.version);
  return isKnown ? hashOf(previewOf(draft, parts)) : undefined;
}

const previewOf = (draft: Draft, parts: DraftParts): DraftPreview => previewDraft(draft, modelOf(draft, parts), parts);

const randomId = (): string => randomBytes(16).toString('base64url');
