import { hashAgreement, toDocument } from '../agreements/agreements.ts';
import type { Agreement, DraftId } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import { findOwn, findOwnLife, type Visit } from '../negotiation/reading.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { toHead, type WhichVersion } from './signing-room.ts';
import type { TextView } from './signing-room-view.ts';

type Language = TextView['text']['language'];

/** A version in the words that its parties sign. */
export function viewAgreementText(
  rooms: Rooms,
  call: DraftCall,
  which: WhichVersion & { readonly language: Language },
): Done<TextView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    toAuthor(caller, call, trail);
    const visit: Visit = { steps: rooms, call, party: caller.party, trail };
    const life = await findOwnLife(visit, which);
    const { document, hash } = await findOwn(visit, which);
    return { agreement: toHead(life, document), ...toText(document, hash, which.language) };
  });
}

/** The words that would be signed if a draft were offered now. */
export function viewDraftText(
  rooms: Rooms,
  call: DraftCall,
  { draft, language }: { readonly draft: DraftId; readonly language: Language },
): Done<TextView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const { agreement, problems } = await rooms.drafts.preview(draft, toAuthor(caller, call, trail));
    if (agreement === undefined) {
      throw new GatewayError('conflict', 'This draft makes no agreement yet.', { errors: problems });
    }
    return { draft, ...toText(agreement, hashAgreement(agreement), language) };
  });
}

const toText = (document: Agreement, hash: string, language: Language) => ({
  ...{ hash, version: document.version, text: toDocument(document, language) },
});
