import type { Entry, PartyId } from './generated/types.ts';

/**
 * Whether an entry is one that somebody may read for a party: its own, but for a delivery of which it was given nothing. Of
 * such a one the recipient hears nothing, as it would tell that something happened to a client; so it must not stand in what
 * its officers read either. It is there for the client, and for who supervises the gateway.
 */
export const isReadFor = (party: PartyId, entry: Pick<Entry, 'party' | 'kind' | 'disclosed'>): boolean =>
  entry.party === party && !isWithheldDelivery(entry);

/** A delivery that was stopped, or that said nothing new. */
export const isWithheldDelivery = ({ kind, disclosed = [] }: Pick<Entry, 'kind' | 'disclosed'>): boolean =>
  kind === 'delivery' && disclosed.length === 0;
