import type { PartyId, Role } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';

/** Who calls, and in whose name. */
interface CallerParts {
  readonly party: PartyId;
  readonly apiClient: string;
  readonly issuer?: string;
  readonly roles: readonly Role[];
}

/** A caller whose token was verified and whose client is registered. Only this room makes one. */
export class Caller {
  readonly party: PartyId;
  /** The id of the calling application, or `person:` and the id of a person who logged in. */
  readonly apiClient: string;
  /** Who issues the tokens of the application: another issuer may have one with the same id. Left out of a person. */
  readonly issuer: string | undefined;
  /** The roles that the token grants and the registration allows; of a person, those of its log-in. */
  readonly roles: readonly Role[];
  readonly #sealed = true;

  constructor({ party, apiClient, issuer, roles }: CallerParts) {
    this.party = party;
    this.apiClient = apiClient;
    this.issuer = issuer;
    this.roles = Object.freeze([...roles]);
    Object.freeze(this);
  }

  static assert(value: Caller): void {
    if (!(#sealed in value) || !value.#sealed) throw new GatewayError('internal-error', 'a caller made elsewhere');
  }
}
export type AuthenticatedCaller = Caller;

/**
 * The role a request acts in: the one it names, or the only one the caller has.
 * @returns `none` when the caller does not have the role: the policy refuses it, and that refusal is recorded
 * @throws GatewayError `role-needed` when no role is named and the caller has several
 */
export function actingRole(caller: AuthenticatedCaller, requested: Role | undefined): Role {
  Caller.assert(caller);
  if (requested !== undefined) return caller.roles.includes(requested) ? requested : 'none';
  if (caller.roles.length > 1) throw new GatewayError('role-needed', 'Your token grants several roles: name one.');
  return caller.roles[0] ?? 'none';
}
