import type { Consent, InstantText } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { actAsClient } from '../disclosure/act-as-client.ts';
import type { Call } from '../disclosure/call.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { findUntold } from './told-to-client.ts';

/** One request for data about the client who asks, or one message with it: as on the page, and without any reference of a party. */
export interface MyDisclosure
  extends Pick<LedgerLine, 'id' | 'way' | 'role' | 'purpose' | 'agreement' | 'outcome' | 'fields' | 'refused'> {
  readonly at: InstantText;
  readonly party: { readonly id: string; readonly name: string };
}

/** Who asked for what about the client who asks, the newest first. */
export function listMyDisclosures(
  rooms: Rooms,
  call: Call,
  page: { readonly after?: string; readonly limit: number },
): Done<{ disclosures: MyDisclosure[] }> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    const names = new Map((await rooms.agreements.parties()).map(({ id, name }) => [id, name]));
    const { waiting } = await findUntold(rooms, subjects, call.at);
    const lines = await rooms.ledger.page(subjects, { ...page, without: waiting.map(({ id }) => id) });
    return { disclosures: lines.map((line) => toDisclosure(line, names)) };
  });
}

function toDisclosure(line: LedgerLine, names: ReadonlyMap<string, string>): MyDisclosure {
  const { id, at, way, party, role, purpose, agreement, outcome, fields, refused } = line;
  return {
    ...{ id, at: instantText(at), way, party: { id: party, name: names.get(party) ?? party } },
    ...(role && { role }),
    ...(purpose && { purpose }),
    ...(agreement && { agreement }),
    ...{ outcome, fields, refused },
  };
}

/** Every answer of the client who asks, with its history. */
export function listMyConsents(rooms: Rooms, call: Call): Done<{ consents: Consent[] }> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    const lists = await Promise.all(subjects.map((subject) => rooms.consents.list(subject, call.at)));
    return { consents: lists.flat() };
  });
}
