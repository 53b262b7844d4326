import type { DraftReadiness, DraftWidenings } from '../agreements/agreements.ts';
import type { Author, DraftId, Review, Tick, Widenings } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { readBody } from '../disclosure/request.ts';
import { type DraftCall, toAuthor } from './drafting.ts';
import type { Rooms } from './rooms.ts';

/** What was thought of a draft, each with whether the draft still makes the text that was read. */
export function listReviews(rooms: Rooms, call: DraftCall, id: DraftId): Done<{ reviews: Review[] }> {
  return read(rooms, call, async (by) => ({ reviews: [...(await rooms.drafts.reviews(id, by))] }));
}

/** Approves a draft, objects to it, or advises about it. */
export function reviewDraft(rooms: Rooms, call: DraftCall, id: DraftId): Done<Review> {
  return act(rooms, call, 'agreement-change', async (caller, trail) => {
    const review = await rooms.drafts.review(id, readBody('reviewRequest', call), toAuthor(caller, call, trail));
    trail.change({ reference: `${review.id}.${review.revision}` });
    return review;
  });
}

/** In what a draft is wider than what holds now, and who said of what that it is meant. */
export function listTicks(rooms: Rooms, call: DraftCall, id: DraftId): Done<Told> {
  return read(rooms, call, async (by) => {
    const widenings = await rooms.drafts.widenings(id, by);
    return toTold(widenings, await rooms.drafts.ticks(id, by));
  });
}

/** Says of widenings that they are meant: of all that the request names, or of none. */
export function tickWidenings(rooms: Rooms, call: DraftCall, id: DraftId): Done<{ ticks: Tick[] }> {
  return act(rooms, call, 'agreement-change', async (caller, trail) => {
    const ticks = await rooms.drafts.tick(id, readBody('tickRequest', call), toAuthor(caller, call, trail));
    trail.change({ reference: `${id}.${ticks[0]?.revision}` });
    return { ticks: [...ticks] };
  });
}

/** What holds a draft back from being offered. */
export function readReadiness(rooms: Rooms, call: DraftCall, id: DraftId): Done<DraftReadiness> {
  return read(rooms, call, (by) => rooms.drafts.readiness(id, by));
}

/** What a draft is held against is told by its name only: who may read it asks for it. */
type Told = Omit<DraftWidenings, 'since'> & Pick<Widenings, 'since' | 'ticks'>;

function toTold({ since, ...told }: DraftWidenings, ticks: readonly Tick[]): Told {
  if (since === undefined) return { ...told, ticks: [...ticks] };
  const { kind, document } = since;
  return { ...told, since: { kind, id: document.id, version: document.version }, ticks: [...ticks] };
}

function read<Response>(rooms: Rooms, call: DraftCall, work: (by: Author) => Promise<Response>): Done<Response> {
  return act(rooms, call, 'agreement-read', (caller, trail) => work(toAuthor(caller, call, trail)));
}
