import type { PartyId, Role } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';

interface VisitorParts {
  readonly person: { readonly id: string; readonly name: string };
  readonly party: PartyId;
  readonly roles: readonly Role[];
  readonly role: Role;
  readonly authenticatedAt: Instant;
  readonly sinceLogIn: number;
}

/** Somebody who logged in and whose session lived when it was read. Only this room can make one. */
export class Visitor {
  /** `id` is opaque and of this gateway; the name is as the party's provider said it. */
  readonly person: { readonly id: string; readonly name: string };
  readonly party: PartyId;
  /** As the party's provider gave them at the log-in. */
  readonly roles: readonly Role[];
  /** The one of its roles in which the person acts. */
  readonly role: Role;
  /** When the person last proved to the provider who it is (`auth_time`). */
  readonly authenticatedAt: Instant;
  /** Milliseconds from then until the session was read, by the clock of the door. */
  readonly sinceLogIn: number;
  readonly #session: string;

  /** @param session hash of the session's identifier, as it stands in the store */
  constructor(parts: VisitorParts, session: string) {
    const { person, party, roles, role, authenticatedAt, sinceLogIn } = parts;
    this.person = Object.freeze({ ...person });
    this.party = party;
    this.roles = Object.freeze([...roles]);
    this.role = role;
    this.authenticatedAt = authenticatedAt;
    this.sinceLogIn = sinceLogIn;
    this.#session = session;
    Object.freeze(this);
  }

  /** In which session somebody is here; it leaves this room by no other way. */
  static sessionOf(visitor: Visitor): string {
    if (!(#session in visitor)) throw new GatewayError('internal-error', 'a visitor made elsewhere');
    return visitor.#session;
  }
}
