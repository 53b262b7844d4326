import { hash } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import { LRUCache } from 'lru-cache';
import type { PartyId, Role } from '../contract/generated/types.ts';
import type { Clock, Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type TokenRefusal, type TrustedKeys, type VerifiedToken, verifyAccessToken } from './access-token.ts';
import {
  type ApiClient,
  apiClientOf,
  deleteApiClient,
  type OwnApiClient,
  readApiClients,
  saveApiClient,
} from './api-client-rows.ts';
import { liveClientSession } from './client-session-rows.ts';
import { type AuthenticatedClient, assertClient, ClientVisitor, toClient } from './client-visitor.ts';
import type { DoorProvider } from './door-provider.ts';
import { assertUsableIssuers } from './issuer-checks.ts';
import { openKeyRing } from './key-ring.ts';
import { type LogIn, openLogIn } from './log-in.ts';
import type { NotIn } from './log-in-outcome.ts';
import {
  type Account,
  moveIssuer,
  type OwnPerson,
  type Person,
  readBlocked,
  readNames,
  readPeople,
  rememberPerson,
  setBlocked,
} from './people-rows.ts';
import { liveSession } from './session-rows.ts';
import { Visitor } from './visitor.ts';

export type { AuthenticatedClient, ClientVisitor, DoorProvider, LogIn, NotIn, OwnPerson, Person, Visitor };
export { assertClient, openLogIn };

/**
 * The signature algorithms of a named profile. There is no profile with `none` or a symmetric algorithm, and
 * `openIdentity` refuses them whoever asks.
 */
export const algorithmProfiles = {
  default: ['PS256', 'ES256', 'EdDSA'],
  /** NLgov Assurance profile for OAuth 2.0: the authorization server must support RS256. */
  nlgov: ['RS256', 'PS256', 'ES256'],
  /** FAPI 2.0 Security Profile, section 5.4: no RS256. */
  fapi2: ['PS256', 'ES256', 'EdDSA'],
} as const satisfies Record<string, readonly string[]>;

/** An authorization server whose tokens are believed, and how its keys are found. */
export interface TrustedIssuer {
  /** Compared with `iss` character by character. */
  readonly issuer: string;
  /** Where the keys are; without it they are found by discovery (RFC 8414, OpenID Connect Discovery). */
  readonly jwksUri?: string;
  readonly algorithms: readonly string[];
  /** Keys that are known beforehand: nothing is fetched then. */
  readonly jwks?: JSONWebKeySet;
}

/**
 * Who shows up: an application by the value of its `Authorization` header, as received, or a person who logged in, for a
 * party or as a client.
 */
export type Credential = string | Visitor | ClientVisitor | undefined;

/** Tells who is calling, and knows the people who log in. */
export interface Identity extends AsyncDisposable {
  /**
   * A person becomes a caller like any application, under the id `person:<id>`, when its session still lives now.
   * @throws GatewayError `unauthenticated` for any token that is not good, always in the same words, and for a session that
   *   has ended; `not-allowed` for a client, who acts for no party; `identity-unavailable` when the issuer's keys cannot be had, `store-unavailable` when the registration
   *   or the session cannot be read
   */
  authenticate(credential: Credential): Promise<AuthenticatedCaller>;
  /**
   * The client of a session that still lives now, and all that is known here as this person, looked up again.
   * @throws GatewayError `unauthenticated` for a session that has ended; `not-allowed` for whoever is no client: an
   *   application or somebody of a party; `store-unavailable`
   */
  authenticateClient(credential: Credential): Promise<AuthenticatedClient>;
  /**
   * The client of a token that was found good before and still is, as one text; undefined for any other. Looks only at
   * what is remembered: for counting requests, not for letting anybody in.
   */
  knownClient(authorization: string | undefined): string | undefined;
  /**
   * Says for which party a client of a trusted issuer calls, and in which roles at most. Replaces an earlier registration.
   * @throws GatewayError `invalid-input` when the issuer is not trusted here or a role has no valid name
   */
  registerApiClient(client: ApiClient): Promise<void>;
  /** From now on the client is unknown, however long its tokens would last. */
  revokeApiClient(issuer: string, clientId: string): Promise<void>;
  /** The applications that call for a party, by id: which they are and in which roles at most. */
  apiClientsOf(party: PartyId): Promise<readonly OwnApiClient[]>;
  /** Knows somebody before the first log-in, as the provider of the party will name them. It logs nobody in. */
  expectPerson(account: Account): Promise<Person>;
  /** People stay who they are when their provider moves to another address; for who knows that it is the same one. */
  moveIssuer(from: string, to: string): Promise<void>;
  /** Who ever logged in, of one party or of all, by name. */
  people(party?: PartyId): Promise<readonly Person[]>;
  /**
   * Ends every session of a person, and lets it in no more.
   * @throws GatewayError `not-found` when the party has no such person
   */
  blockPerson(person: OwnPerson): Promise<void>;
  /** Lets a person log in again. @throws GatewayError `not-found` when the party has no such person */
  unblockPerson(person: OwnPerson): Promise<void>;
  /** The names of people by id, without `person:` before it; who is not known is left out. */
  nameOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Who of these callers is a person that is blocked now: each as `person:<id>`, as `authenticate` names them. */
  blockedAmong(callers: readonly string[]): Promise<ReadonlySet<string>>;
}

interface IdentityParts {
  readonly store: Store;
  /** Time for the lifetimes of tokens and keys: the real time, also where the rest of the gateway runs on a set clock. */
  readonly clock: Clock;
  /** What `aud` must contain: this gateway. */
  readonly audience: string;
  readonly issuers: readonly TrustedIssuer[];
  /** The subjects with the BSN of a keyed index; without it no client is known as anybody. */
  readonly findSubjects?: (bsnIndex: string) => Promise<readonly SubjectId[]>;
}

/** A caller whose token was verified and whose client is registered. Only this room can make one. */
class Caller {
  readonly party: PartyId;
  /** The id of the calling application, or `person:` and the id of a person who logged in. */
  readonly apiClient: string;
  /** The roles that the token grants and the registration allows; of a person, those of its log-in. */
  readonly roles: readonly Role[];
  readonly #sealed = true;

  constructor(party: PartyId, apiClient: string, roles: readonly Role[]) {
    this.party = party;
    this.apiClient = apiClient;
    this.roles = Object.freeze([...roles]);
    Object.freeze(this);
  }

  static assert(value: Caller): void {
    if (!(#sealed in value) || !value.#sealed) throw new GatewayError('internal-error', 'a caller made elsewhere');
  }
}
export type AuthenticatedCaller = Caller;

/** Before the id of a person: no application is called so. */
const asPerson = 'person:';

/** More than the tokens of a region's parties at one time; about 4 MB. */
const maxRememberedTokens = 10_000;

/** "Bearer", one or more spaces, a token (RFC 6750, section 2.1). Anything else is no credential here. */
const bearerCredentials = /^bearer +([A-Za-z0-9._-]+)$/i;

/**
 * @throws ConfigError when an issuer cannot be trusted safely: no https, an algorithm outside the allow-list
 */
export async function openIdentity(parts: IdentityParts): Promise<Identity> {
  assertUsableIssuers(parts.audience, parts.issuers);
  const rings = new Map<string, TrustedKeys>(
    parts.issuers.map((issuer) => [
      issuer.issuer,
      { algorithms: new Set(issuer.algorithms), keys: openKeyRing(issuer, parts.clock) },
    ]),
  );
  const tokens = rememberTokens(rings, parts);
  const authenticate: Identity['authenticate'] = async (credential) => {
    if (credential instanceof Visitor) return toCaller(parts, credential);
    if (credential instanceof ClientVisitor)
      throw new GatewayError('not-allowed', 'This is for who works for a party.');
    const verified = await tokens.verify(bearerToken(credential));
    const client = await apiClientOf(parts.store, verified.issuer, verified.clientId);
    if (client === undefined) throw refusal('unknown-client');
    const granted = new Set(verified.roles);
    const roles = client.roles.filter((role) => granted.has(role));
    return new Caller(client.party, verified.clientId, roles);
  };
  return {
    authenticate,
    async authenticateClient(credential) {
      if (credential instanceof ClientVisitor) return toLiveClient(parts, credential);
      // A token that is good for nothing is told so, and not what it would be too little for.
      await authenticate(credential);
      throw new GatewayError('not-allowed', 'This is for clients.');
    },
    knownClient(authorization) {
      const token = readBearer(authorization);
      const known = token === undefined ? undefined : tokens.recall(token);
      return known && `${known.issuer} ${known.clientId}`;
    },
    async registerApiClient(client) {
      if (!rings.has(client.issuer)) throw new GatewayError('invalid-input', 'the issuer is not trusted here');
      await saveApiClient(parts.store, client);
    },
    revokeApiClient: (issuer, clientId) => deleteApiClient(parts.store, issuer, clientId),
    apiClientsOf: (party) => readApiClients(parts.store, party),
    expectPerson: (account) => rememberPerson(parts.store, account, parts.clock()),
    moveIssuer: (from, to) => moveIssuer(parts.store, from, to),
    people: (party) => readPeople(parts.store, party),
    blockPerson: (person) => setBlocked(parts.store, person, parts.clock()),
    unblockPerson: (person) => setBlocked(parts.store, person, null),
    nameOf: (ids) => readNames(parts.store, ids),
    async blockedAmong(callers) {
      const ids = callers.flatMap((caller) => (caller.startsWith(asPerson) ? [caller.slice(asPerson.length)] : []));
      return new Set([...(await readBlocked(parts.store, ids))].map((id) => asPerson + id));
    },
    async [Symbol.asyncDispose]() {
      for (const { keys } of rings.values()) keys.close();
    },
  };
}

/** Reads the session again at every call: one that ended, or whose person was blocked, opens nothing from then on. */
async function toCaller({ store, clock }: IdentityParts, visitor: Visitor): Promise<Caller> {
  const session = await liveSession(store, Visitor.sessionOf(visitor), clock());
  if (session === undefined) throw new GatewayError('unauthenticated', 'The session has ended. Log in again.');
  const { party, person, roles } = session.visitor;
  return new Caller(party, asPerson + person.id, roles);
}

/** The persons of a client are looked up again at every call as well. */
async function toLiveClient(parts: IdentityParts, visitor: ClientVisitor): Promise<AuthenticatedClient> {
  const session = await liveClientSession(parts.store, ClientVisitor.sessionOf(visitor), parts.clock());
  if (session === undefined) throw new GatewayError('unauthenticated', 'The session has ended. Log in again.');
  const subjects = await parts.findSubjects?.(session.bsnIndex);
  return toClient(asPerson + session.visitor.person.id, subjects ?? []);
}

interface RememberedToken {
  readonly token: VerifiedToken;
  /** Of the issuer's keys, when the signature was checked. */
  readonly generation: number;
}

/**
 * Verifies a token once and then knows it by its SHA-256 until it expires or its issuer's keys change. What is
 * remembered is the token only: whether the client is still registered is read at every call.
 */
function rememberTokens(rings: ReadonlyMap<string, TrustedKeys>, parts: IdentityParts) {
  const remembered = new LRUCache<string, RememberedToken>({ max: maxRememberedTokens });
  const isGood = (known: RememberedToken, now: Instant): boolean =>
    known.token.validFrom <= now &&
    now < known.token.validUntil &&
    known.generation === rings.get(known.token.issuer)?.keys.generation();

  const lookUp = (digest: string): VerifiedToken | undefined => {
    const known = remembered.get(digest);
    if (known === undefined || isGood(known, parts.clock())) return known?.token;
    remembered.delete(digest);
    return undefined;
  };
  return {
    recall: (token: string): VerifiedToken | undefined => lookUp(digestOf(token)),
    async verify(token: string): Promise<VerifiedToken> {
      const digest = digestOf(token);
      const known = lookUp(digest);
      if (known !== undefined) return known;
      const found = await verifyAccessToken(token, { audience: parts.audience, now: parts.clock(), issuers: rings });
      if (!found.ok) throw refusal(found.reason);
      remembered.set(digest, { token: found.token, generation: found.generation });
      return found.token;
    },
  };
}

const digestOf = (token: string): string => hash('sha256', token, 'base64');

function bearerToken(authorization: string | undefined): string {
  if (authorization === undefined) throw new GatewayError('unauthenticated', 'Send an access token as a bearer token.');
  const token = readBearer(authorization);
  if (token === undefined) throw refusal('malformed');
  return token;
}

const readBearer = (authorization: string | undefined): string | undefined =>
  authorization === undefined ? undefined : bearerCredentials.exec(authorization)?.[1];

/** One text for every reason: which check failed is for the operator (the cause), not for who tries tokens. */
function refusal(reason: TokenRefusal | 'unknown-client'): GatewayError {
  return new GatewayError('unauthenticated', 'The access token is not valid here.', {
    cause: new Error(`token refused: ${reason}`),
  });
}

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
