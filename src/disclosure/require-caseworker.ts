import type { Model, PartyType, Role } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { Call } from './call.ts';
import type { Steps } from './steps.ts';

type NamedRoles = readonly Pick<Model['roles'][number], 'id' | 'partyType'>[];

/** Who makes, judges and signs agreements, and who looks after keys: never has a client, whatever a region calls a role. */
const withoutClients: ReadonlySet<Role> = new Set([
  'privacy-officer',
  'data-protection-officer',
  'signatory',
  'secretary',
  'functional-administrator',
]);

/**
 * Whether somebody may act about a client: a person in the role that it acts in, an application with at least one such
 * role among those of its token.
 * @param type of the caller's party, in the agreement of the case
 * @param agreement that of the case: its roles say who of which type works with clients
 */
export function isCaseworker(
  caller: AuthenticatedCaller,
  call: Call,
  type: PartyType,
  agreement: { readonly roles: NamedRoles },
): boolean {
  const named = new Set(agreement.roles.filter(({ partyType }) => partyType === type).map(({ id }) => id));
  return actingRoles(caller, call).some((role) => named.has(role) && !withoutClients.has(role));
}

/** @throws GatewayError `not-allowed` for who is no caseworker under the agreement of the case */
export function requireCaseworker(...of: Parameters<typeof isCaseworker>): void {
  if (!isCaseworker(...of)) throw notAllowed();
}

/**
 * Whether somebody works with clients at all, before it is known which case it is about: by what the models that are
 * known here give to the type that the party is registered as.
 */
export async function isSomeCaseworker(
  { agreements, policy }: Pick<Steps, 'agreements' | 'policy'>,
  caller: AuthenticatedCaller,
  call: Call,
): Promise<boolean> {
  const registered = (await agreements.parties()).find(({ id }) => id === caller.party);
  const roles = policy.models.flatMap((model) => model.roles);
  return registered !== undefined && isCaseworker(caller, call, registered.type, { roles });
}

/** @throws GatewayError `not-allowed` for who works with no client */
export async function requireSomeCaseworker(...of: Parameters<typeof isSomeCaseworker>): Promise<void> {
  if (!(await isSomeCaseworker(...of))) throw notAllowed();
}

const notAllowed = () => new GatewayError('not-allowed', 'Your role does not work with clients.');

/** A person acts in one role at a time; one that names none acts in none. */
function actingRoles({ roles, apiClient }: AuthenticatedCaller, { role }: Call): readonly Role[] {
  if (role !== undefined) return roles.filter((own) => own === role);
  return apiClient.startsWith('person:') ? [] : roles;
}
