import { mayDo } from '../agreements/agreements.ts';
import type { Agreement, DraftId, LocalText } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { knowDoers } from './doers.ts';
import { type ComparedDraft, compare, findJob, noteDraft, toImpact } from './impact.ts';
import type { ImpactView, ImpactWords } from './impact-view.ts';
import { toWidening } from './review.ts';
import { labelsOf } from './review-comments.ts';

/** Wat verandert er: how far the report on a draft is, what it says, and the widenings that wait for a reason. */
export function viewImpact(rooms: Rooms, call: DraftCall, id: DraftId): Done<ImpactView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const compared = await compare(rooms, call.at, id, by);
    const { draft, hash, base } = compared;
    noteDraft(trail, draft);
    const { widenings } = await rooms.drafts.widenings(id, by);
    const doers = await knowDoers(
      rooms,
      widenings.flatMap(({ tick }) => (tick ? [tick.author] : [])),
    );
    const labels = labelsOf(rooms, draft);
    const { title, version } = draft.frame;
    return {
      draft: {
        ...{ id, revision: draft.revision, state: draft.state },
        ...(title ? { title } : {}),
        ...(version === undefined ? {} : { version }),
      },
      ...(hash === undefined ? {} : { hash }),
      ...(base === undefined ? {} : { base: { id: base.id, version: base.version } }),
      impact: toImpact(compared, await findJob(rooms, compared)),
      words: await toWords(rooms, compared),
      widenings: widenings.map((widening) => toWidening(widening, { labels, doers })),
      mayTick: hash !== undefined && mayDo('tick', by, draft),
    };
  });
}

/** As both versions call things; a report on an older draft may speak of more, which the books and the register know. */
async function toWords({ policy, agreements }: Rooms, { agreement, base }: ComparedDraft): Promise<ImpactWords> {
  const documents = [base, agreement].filter((one): one is Agreement => one !== undefined);
  const { model, catalogue } = policy;
  const register = await agreements.parties();
  const labels = (all: readonly { readonly id: string; readonly label: LocalText }[]) =>
    Object.fromEntries(all.map(({ id, label }) => [id, label]));
  const purposes = [model, ...documents].flatMap((one) => one.purposes.map(({ code, label }) => ({ id: code, label })));
  const fields = [catalogue, ...documents.map(({ vocabulary }) => vocabulary)].flatMap((one) =>
    one.fields.map(({ name, label }) => ({ id: name, label })),
  );
  return {
    parties: Object.fromEntries(
      [register, ...documents.map(({ parties }) => parties)].flat().map(({ id, name }) => [id, name]),
    ),
    purposes: labels(purposes),
    fields: labels(fields),
    roles: labels([model, ...documents].flatMap(({ roles }) => roles)),
  };
}
