import type { Model, PartyType, Role } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { Call } from './call.ts';
import type { Steps } from './steps.ts';

/** Who is named as what, and which data goes where: of an agreement, or of a model. */
interface Division {
  readonly roles: readonly Pick<Model['roles'][number], 'id' | 'partyType'>[];
  readonly clauses: readonly Pick<Model['clauses'][number], 'purpose' | 'from' | 'to' | 'roles'>[];
}

/** Who makes, judges and signs agreements, looks after keys, or reads the log: never has a client, whatever a region calls a role. */
const withoutClients: ReadonlySet<Role> = new Set([
  'privacy-officer',
  'data-protection-officer',
  'signatory',
  'secretary',
  'functional-administrator',
  'auditor',
]);

/**
 * Whether somebody may act about a client: a person in the role that it acts in, an application with at least one such
 * role among those of its token.
 * @param type of the caller's party, in the agreement of the case
 * @param agreement that of the case: its roles and clauses say who of which type works with clients
 */
export function isCaseworker(caller: AuthenticatedCaller, call: Call, type: PartyType, agreement: Division): boolean {
  return actingRoles(caller, call).some((role) => worksWithClients(role, type, agreement));
}

/**
 * A role works with clients when a clause gives it data of clients, or when it is there to send them: its type has a
 * purpose in which it sends and receives nothing back, and for that it names no recipients (rent collection, P08; the
 * administrator of a budget, P10). Every other role that is named, a policy adviser among them, has no client.
 */
export function worksWithClients(role: Role, type: PartyType, { roles, clauses }: Division): boolean {
  const isNamed = roles.some(({ id, partyType }) => id === role && partyType === type);
  if (!isNamed || withoutClients.has(role)) return false;
  const receives = clauses.some((clause) => clause.roles.includes(role) && serves(clause.to, type));
  return receives || sendsOnly(type, clauses);
}

/** A regional desk does for municipalities what they mandated it for. */
export const serves = (to: PartyType, type: PartyType): boolean => to === type || (to === 'MUN' && type === 'HUB');

function sendsOnly(type: PartyType, clauses: Division['clauses']): boolean {
  const back = new Set(clauses.filter(({ to }) => to === type).map(({ purpose }) => purpose));
  return clauses.some(({ from, purpose }) => from === type && !back.has(purpose));
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
  if (registered === undefined) return false;
  return policy.models.some((model) => isCaseworker(caller, call, registered.type, model));
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
