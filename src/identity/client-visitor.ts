import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';

interface ClientVisitorParts {
  readonly person: { readonly id: string };
  readonly authenticatedAt: Instant;
  readonly sinceLogIn: number;
}

/**
 * A client who logged in and whose session lived when it was read. Only this room can make one. It knows neither a name
 * nor a number: whose data these are is looked up anew by everything that is done.
 */
export class ClientVisitor {
  /** `id` is random and of this session: whoever reads the log cannot follow a client from one log-in to the next by it. */
  readonly person: { readonly id: string };
  /** When the client last proved to the provider who it is (`auth_time`). */
  readonly authenticatedAt: Instant;
  /** Milliseconds from then until the session was read, by the clock of the door. */
  readonly sinceLogIn: number;
  readonly #session: string;

  /** @param session hash of the session's identifier, as it stands in the store */
  constructor({ person, authenticatedAt, sinceLogIn }: ClientVisitorParts, session: string) {
    this.person = Object.freeze({ id: person.id });
    this.authenticatedAt = authenticatedAt;
    this.sinceLogIn = sinceLogIn;
    this.#session = session;
    Object.freeze(this);
  }

  /** In which session the client is here; it leaves this room by no other way. */
  static sessionOf(visitor: ClientVisitor): string {
    if (!(#session in visitor)) throw new GatewayError('internal-error', 'a client made elsewhere');
    return visitor.#session;
  }
}

/** A client whose session lives now, and as whom it is known here. Only this room can make one. */
class Client {
  /** All records of this person: more than one when parties registered it apart, none when nobody did. */
  readonly subjects: readonly SubjectId[];
  /** `person:` and the id of the session. */
  readonly id: string;
  readonly #sealed = true;

  constructor(id: string, subjects: readonly SubjectId[]) {
    this.id = id;
    this.subjects = Object.freeze([...subjects]);
    Object.freeze(this);
  }

  static assert(value: Client): void {
    if (!(#sealed in value) || !value.#sealed) throw new GatewayError('internal-error', 'a client made elsewhere');
  }
}
export type AuthenticatedClient = Client;

export const toClient = (id: string, subjects: readonly SubjectId[]): AuthenticatedClient => new Client(id, subjects);

/** @throws GatewayError `internal-error` for a client that this room did not make */
export const assertClient = (client: AuthenticatedClient): void => Client.assert(client);
