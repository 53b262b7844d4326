import type { PartyId, Role } from '../contract/generated/types.ts';
import { parseStrictJson } from '../contract/strict-json.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { unlessClientFrozen, unlessFrozen } from './frozen-rows.ts';

/** An application that calls for a party: the party is ours to say, never the token's. */
export interface ApiClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly party: PartyId;
  /** The most that its tokens may grant. */
  readonly roles: readonly Role[];
}

/** An application, to who knows of which party it is. */
export type OwnApiClient = Omit<ApiClient, 'party'>;

/** `none` is what a caller without a role has, so no role can be called that. */
const isRoleName = (text: string): boolean => text !== 'none' && /^[a-z][a-z0-9-]{1,49}$/.test(text);

/**
 * The registration as it is now. Not cached: an indexed read costs about ten microseconds, and a client that is
 * revoked or frozen must stop at its next request, at every gateway.
 */
export async function apiClientOf(
  store: Store,
  issuer: string,
  clientId: string,
): Promise<Pick<ApiClient, 'party' | 'roles'> | undefined> {
  const [row] = await store.all<{ party_id: string; roles: string }>(
    `select party_id, roles from api_clients where issuer = ? and client_id = ?
      and ${unlessFrozen('party', 'api_clients.party_id')} and ${unlessClientFrozen}`,
    [issuer, clientId],
  );
  if (row === undefined) return undefined;
  return { party: row.party_id, roles: parseRoles(row.roles) };
}

/** The applications of a party, by id; frozen ones too. */
export async function readApiClients(store: Store, party: PartyId): Promise<readonly OwnApiClient[]> {
  const rows = await store.all<{ issuer: string; client_id: string; roles: string }>(
    'select issuer, client_id, roles from api_clients where party_id = ? order by client_id, issuer',
    [party],
  );
  return rows.map((row) => ({ issuer: row.issuer, clientId: row.client_id, roles: parseRoles(row.roles) }));
}

function parseRoles(text: string): Role[] {
  const read = parseStrictJson(text);
  if (!read.ok || !isRoleList(read.value)) {
    throw new GatewayError('store-unavailable', 'the roles of a client cannot be read');
  }
  return read.value;
}

const isRoleList = (value: unknown): value is Role[] =>
  Array.isArray(value) && value.every((role) => typeof role === 'string' && isRoleName(role));

/** @throws GatewayError `invalid-input` when the client id or a role has no valid name */
export async function saveApiClient(store: Store, client: ApiClient): Promise<void> {
  if (client.clientId === '' || !client.roles.every(isRoleName))
    throw new GatewayError('invalid-input', 'the client id or a role has no valid name');
  const registration = { party_id: client.party, roles: JSON.stringify([...new Set(client.roles)]) };
  await store.transaction((tx) =>
    tx
      .insertInto('api_clients')
      .values({ issuer: client.issuer, client_id: client.clientId, ...registration })
      .onConflict((conflict) => conflict.columns(['issuer', 'client_id']).doUpdateSet(registration))
      .execute(),
  );
}

export async function deleteApiClient(store: Store, issuer: string, clientId: string): Promise<void> {
  await store.transaction((tx) =>
    tx.deleteFrom('api_clients').where('issuer', '=', issuer).where('client_id', '=', clientId).execute(),
  );
}
