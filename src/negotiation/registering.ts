import type { Agreement, Author, Party, PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { readBody } from '../disclosure/request.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from './drafting.ts';
import type { Rooms } from './rooms.ts';

/** The register of parties, by id. Whom another party mandated is told only as far as it concerns the caller's. */
export function listParties(rooms: Rooms, call: DraftCall): Done<{ parties: Party[] }> {
  return act(rooms, call, 'agreement-read', async (caller) => ({
    parties: [...(await partiesFor(rooms, caller.party, call.at))],
  }));
}

/** One party of the register. */
export function readParty(rooms: Rooms, call: DraftCall, id: PartyId): Done<Party> {
  return act(rooms, call, 'agreement-read', async (caller) => {
    const found = (await partiesFor(rooms, caller.party, call.at)).find((party) => party.id === id);
    if (found === undefined) throw new GatewayError('not-found', 'There is no such party.');
    return found;
  });
}

/**
 * Puts a party in the register, or changes its record: of its own party, or as the administrator of the one that runs the
 * gateway. The whole record comes in, and what ever counted stays in it.
 */
export function registerParty(rooms: Rooms, call: DraftCall, id: PartyId): Done<Party> {
  return register(rooms, call, () => readBody('party', call), id);
}

/** The same, of a record that is made here from what somebody filled in. */
export function register(
  rooms: Rooms,
  call: DraftCall,
  make: (by: Author) => Party | Promise<Party>,
  id?: PartyId,
): Done<Party> {
  return act(rooms, call, 'agreement-change', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const party = await make(by);
    if (id !== undefined && party.id !== id) {
      const errors = [{ pointer: '/id', code: 'other-party', detail: 'must be the id in the address' }];
      throw new GatewayError('invalid-input', 'The record is of another party.', { errors });
    }
    await rooms.agreements.registerPartyAs(party, by);
    trail.change({ reference: party.id });
    return party;
  });
}

/** The register as somebody of a party may see it. */
export async function partiesFor({ agreements }: Rooms, own: PartyId, at: Instant): Promise<readonly Party[]> {
  const documents = await documentsOf(agreements, at);
  const areTogether = (other: PartyId, only: readonly string[] | undefined): boolean =>
    documents.some(({ id, parties }) => {
      const named = new Set(parties.map((party) => party.id));
      return named.has(own) && named.has(other) && (only === undefined || only.includes(id));
    });
  return (await agreements.parties()).map((party) => {
    if (party.id === own || party.mandates === undefined) return party;
    const { mandates, ...rest } = party;
    const shown = mandates.filter((one) => one.to === own || areTogether(party.id, one.agreements));
    return shown.length > 0 ? { ...rest, mandates: shown } : rest;
  });
}

async function documentsOf(agreements: Rooms['agreements'], at: Instant): Promise<readonly Agreement[]> {
  const listed = await agreements.list(at);
  const records = await Promise.all(listed.map(({ id, version }) => agreements.published(id, version)));
  return records.flatMap((record) => (record ? [record.document] : []));
}
