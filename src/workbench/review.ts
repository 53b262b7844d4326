import { mayDo } from '../agreements/agreements.ts';
import type {
  Agreement,
  Author,
  Draft,
  DraftId,
  DraftRevision,
  LocalText,
  Review,
  Verdict,
} from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import { type DraftCall, readAsAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { type Doers, knowDoers } from './doers.ts';
import { type Labels, labelsOf, toThreads } from './review-comments.ts';
import type { AuthoredLine, ReadinessLine, ReviewLine, ReviewView, WideningLine } from './review-view.ts';

type Drafts = Rooms['drafts'];
type Readiness = Awaited<ReturnType<Drafts['readiness']>>;
type Widening = Awaited<ReturnType<Drafts['widenings']>>['widenings'][number];

/** What somebody reads who must say what they think of a draft: whose it is, what holds it back, what others thought. */
export function viewReview(rooms: Rooms, call: DraftCall, id: DraftId): Done<ReviewView> {
  return readAsAuthor(rooms, call, async (by) => {
    const { drafts } = rooms;
    const preview = await drafts.preview(id, by);
    const { draft } = preview;
    const [readiness, wider] = [await drafts.readiness(id, by), await drafts.widenings(id, by)];
    const [history, reviews] = [await drafts.history(id, by), await drafts.reviews(id, by)];
    const comments = await drafts.comments(id, by);
    const doers = await knowDoers(rooms, [
      ...[...history, ...reviews, ...comments].map(({ author }) => author),
      ...comments.flatMap(({ resolved }) => (resolved ? [resolved.author] : [])),
      ...wider.widenings.flatMap(({ tick }) => (tick ? [tick.author] : [])),
    ]);
    const labels = labelsOf(rooms, draft);
    const authored = toAuthored(readiness, { history, reviews, doers });
    const { hash, since } = wider;
    return {
      draft: toHead(draft),
      ...(hash === undefined ? {} : { hash }),
      ...(since ? { since: toSince(since.kind, since.document) } : {}),
      visitor: toVisitor(by, draft, readiness),
      lines: toLines(readiness, preview.findings),
      isReady: readiness.heldBack.length === 0,
      authored,
      reviews: toReviews(reviews, doers),
      widenings: wider.widenings.map((widening) => toWidening(widening, { labels, doers })),
      threads: toThreads(comments, { draft, by, labels, doers }),
    };
  });
}

const toSince = (kind: 'agreement' | 'model', { id, version }: Pick<Agreement, 'id' | 'version'>) => ({
  ...{ kind, id, version },
});

function toHead({ id, revision, state, model, updatedAt, offered, frame }: Draft): ReviewView['draft'] {
  return {
    ...{ id, revision, state, model, updatedAt },
    ...(offered ? { offered } : {}),
    ...(frame.title ? { title: frame.title } : {}),
    ...(frame.version === undefined ? {} : { version: frame.version }),
  };
}

function toVisitor(by: Author, draft: Draft, { authored, mayOffer }: Readiness): ReviewView['visitor'] {
  const decides: readonly Verdict[] = mayDo('approve', by, draft) ? ['approve', 'object'] : [];
  const advises: readonly Verdict[] = mayDo('advise', by, draft) ? ['advise'] : [];
  return {
    verdicts: [...decides, ...advises],
    isAuthor: authored.some(({ author }) => author.by === by.by && author.party === by.party),
    mayOffer,
    mayConsult: mayDo('edit', by, draft),
    mayComment: mayDo('comment', by, draft),
  };
}

/** Which part of the list a thing belongs to that holds a draft back. */
function stepOf({ code, pointer }: Readiness['heldBack'][number]): ReadinessLine['step'] {
  switch (code) {
    case 'approval-missing':
    case 'approval-own':
      return 'approved';
    case 'objection-open':
      return 'agreed';
    case 'widening-unticked':
      return 'ticked';
    default:
      return pointer.startsWith('/frame') ? 'complete' : 'sound';
  }
}

function toLines(
  { heldBack }: Readiness,
  findings: readonly { readonly severity: string; readonly title: LocalText }[],
): readonly ReadinessLine[] {
  const counts = Map.groupBy(heldBack, stepOf);
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ title }) => title);
  return (['complete', 'sound', 'ticked', 'approved', 'agreed'] as const).map((step) => ({
    ...{ step, left: counts.get(step)?.length ?? 0 },
    findings: step === 'sound' ? errors.slice(0, 5) : [],
  }));
}

interface Told {
  readonly history: readonly DraftRevision[];
  readonly reviews: readonly Review[];
  readonly doers: Doers;
}

function toAuthored({ authored }: Readiness, { history, reviews, doers }: Told): readonly AuthoredLine[] {
  const steps = new Map(history.map((step) => [step.revision, step]));
  return authored.flatMap(({ revision, author, touches, isApproved }): readonly AuthoredLine[] => {
    const step = steps.get(revision);
    if (step === undefined) return [];
    const { at, action, reason } = step;
    const isOwn =
      !isApproved && latest(reviews).some((own) => own.verdict === 'approve' && own.author.by === author.by);
    return [
      { revision, by: doers.tell(author), type: doers.typeOf(author), at, action, reason, touches, isApproved, isOwn },
    ];
  });
}

/** What people say of the text as it is, each the last time. */
const latest = (reviews: readonly Review[]): readonly Review[] =>
  reviews.filter((review) => review.isCurrent && !isReplaced(review, reviews));

const isReplaced = (review: Review, reviews: readonly Review[]): boolean =>
  reviews
    .slice(reviews.indexOf(review) + 1)
    .some(
      ({ author, hash, verdict }) =>
        hash === review.hash &&
        author.by === review.author.by &&
        author.party === review.author.party &&
        (verdict === 'advise') === (review.verdict === 'advise'),
    );

function toReviews(reviews: readonly Review[], doers: Doers): readonly ReviewLine[] {
  return reviews.toReversed().map((review) => {
    const { id, revision, hash, verdict, reason, at, isCurrent, author } = review;
    const told = { id, revision, hash, verdict, reason, at, isCurrent };
    return { ...told, by: doers.tell(author), isReplaced: isReplaced(review, reviews) };
  });
}

export function toWidening(
  { point, kind, purpose, field, from, to, name, before, after, tick }: Widening,
  { labels, doers }: { readonly labels: Labels; readonly doers: Doers },
): WideningLine {
  const parts = kind === 'field' ? { before: toPart(before), after: toPart(after) } : {};
  return {
    ...{ point, kind },
    ...(purpose === undefined ? {} : { purpose: labels.purpose(purpose) }),
    ...(field === undefined ? {} : { field: labels.field(field) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(name === undefined || field !== undefined ? {} : { name }),
    ...parts,
    ...(tick ? { tick: { by: doers.tell(tick.author), at: tick.at, reason: tick.reason } } : {}),
  };
}

/** What is shown of a field: a part, all, or nothing. */
const toPart = (value: unknown): string => (typeof value === 'string' ? value : 'none');
