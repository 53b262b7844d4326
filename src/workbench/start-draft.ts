import type { AgreementSummary } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import { isPartyTo } from '../negotiation/reading.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { mayStartDrafts } from './agreements.ts';
import type { StartView } from './agreements-view.ts';

/** What a draft can start from. @throws GatewayError `not-allowed` for a role that starts none */
export function viewDraftStart(rooms: Rooms, call: DraftCall): Done<StartView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    if (!mayStartDrafts(by.role)) throw new GatewayError('not-allowed', 'Your role starts no drafts.');
    const all = (await rooms.agreements.list(call.at)) as readonly AgreementSummary[];
    const own: AgreementSummary[] = [];
    for (const one of all) {
      if (await isPartyTo({ steps: rooms, call, party: caller.party, trail }, one)) own.push(one);
    }
    return {
      models: rooms.policy.models.map(({ id, version }) => ({ id, version })),
      own,
      others: all.filter(({ id, state }) => state === 'in-force' && !own.some((one) => one.id === id)),
    };
  });
}
