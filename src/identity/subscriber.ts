import type { PartyId, Role } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';

/** An application, of which party it is, and in which role something is done for it. */
export interface StandIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly party: PartyId;
  readonly role: Role;
}

/**
 * An application of a party that subscribed, while it does not call itself. Only this room makes one, and it says nothing
 * of itself: what it stands for holds as long as the registration says the same.
 */
export class Subscriber {
  readonly #of: StandIn;

  constructor({ issuer, clientId, party, role }: StandIn) {
    this.#of = Object.freeze({ issuer, clientId, party, role });
    Object.freeze(this);
  }

  /** For which application; it leaves this room by no other way. */
  static reveal(subscriber: Subscriber): StandIn {
    if (!(#of in subscriber)) throw new GatewayError('internal-error', 'a subscriber made elsewhere');
    return subscriber.#of;
  }
}
