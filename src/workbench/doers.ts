import type { Author, Party, PartyType } from '../contract/generated/types.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { Doer } from './review-view.ts';

const personPrefix = 'person:';

/** Tells authors as people know them. */
export interface Doers {
  tell(author: Author): Doer;
  /** The type of organisation that somebody's party counts as: a desk under mandate is its municipality. */
  typeOf(author: Author): PartyType | undefined;
}

/** Looks up the names of everybody at once; who is not known stays without a name. */
export async function knowDoers({ agreements, identity }: Rooms, authors: readonly Author[]): Promise<Doers> {
  const register = new Map((await agreements.parties()).map((party): [string, Party] => [party.id, party]));
  const ids = authors.flatMap(({ by }) => (by.startsWith(personPrefix) ? [by.slice(personPrefix.length)] : []));
  const names = await identity.nameOf([...new Set(ids)]);
  return {
    tell({ party, role, by }) {
      const name = by.startsWith(personPrefix) ? names.get(by.slice(personPrefix.length)) : undefined;
      return { ...(name === undefined ? {} : { name }), role, party: register.get(party)?.name ?? party };
    },
    typeOf({ party }) {
      const own = register.get(party);
      return (own?.mandatedBy === undefined ? own : register.get(own.mandatedBy))?.type;
    },
  };
}
