import type { JSONWebKeySet } from 'jose';
import type { PartyId } from '../contract/generated/types.ts';
import type { Clock, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { TrustedKeys } from './access-token.ts';
import {
  type ApiClient,
  apiClientOf,
  deleteApiClient,
  type OwnApiClient,
  readApiClients,
  saveApiClient,
} from './api-client-rows.ts';
import { type AuthenticatedCaller, actingRole, Caller } from './caller.ts';
import { endAllOfSubject, liveClientSession } from './client-session-rows.ts';
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
import { refusal, rememberTokens } from './remembered-tokens.ts';
import { liveSession } from './session-rows.ts';
import { type StandIn, Subscriber } from './subscriber.ts';
import { Visitor } from './visitor.ts';

export type {
  AuthenticatedCaller,
  AuthenticatedClient,
  ClientVisitor,
  DoorProvider,
  LogIn,
  NotIn,
  OwnPerson,
  Person,
  StandIn,
  Subscriber,
  Visitor,
};
export { actingRole, assertClient, openLogIn };

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
 * Who shows up: an application by the value of its `Authorization` header, as received, or by what it subscribed to; or a
 * person who logged in, for a party or as a client.
 */
export type Credential = string | Subscriber | Visitor | ClientVisitor | undefined;

/** Tells who is calling, and knows the people who log in. */
export interface Identity extends AsyncDisposable {
  /**
   * A person becomes a caller like any application, under the id `person:<id>`, when its session still lives now. An
   * application that subscribed is a caller while it is registered for the same party and in the same role.
   * @throws GatewayError `unauthenticated` for any token that is not good, always in the same words, and for a session that
   *   has ended, or an application that may not receive any more; `not-allowed` for a client, who acts for no party; `identity-unavailable` when the issuer's keys cannot be had, `store-unavailable` when the registration
   *   or the session cannot be read
   */
  authenticate(credential: Credential): Promise<AuthenticatedCaller>;
  /**
   * What lets something be done for an application while it does not call itself: send it what it subscribed to. It opens
   * nothing by itself: whether the application is still registered so is read at every `authenticate`.
   */
  standIn(of: StandIn): Subscriber;
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
  /** Ends every session of a client: none of them opens anything from then on. @throws GatewayError `store-unavailable` */
  logOutClient(subject: SubjectId): Promise<void>;
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

/** Before the id of a person: no application is called so. */
const asPerson = 'person:';

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
    if (credential instanceof Subscriber) return toSubscribed(parts, credential);
    if (credential instanceof ClientVisitor)
      throw new GatewayError('not-allowed', 'This is for who works for a party.');
    const { issuer, clientId, roles } = await tokens.verify(bearerToken(credential));
    const client = await apiClientOf(parts.store, issuer, clientId);
    if (client === undefined) throw refusal('unknown-client');
    const granted = new Set(roles);
    const allowed = client.roles.filter((role) => granted.has(role));
    return new Caller({ party: client.party, apiClient: clientId, issuer, roles: allowed });
  };
  return {
    authenticate,
    standIn: (of) => new Subscriber(of),
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
    logOutClient: (subject) => endAllOfSubject(parts.store, subject),
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
  return new Caller({ party, apiClient: asPerson + person.id, roles });
}

/** Reads the registration again at every call: an application that was revoked, moved or frozen since receives nothing. */
async function toSubscribed({ store }: IdentityParts, subscriber: Subscriber): Promise<Caller> {
  const { issuer, clientId, party, role } = Subscriber.reveal(subscriber);
  const client = await apiClientOf(store, issuer, clientId);
  if (client?.party !== party || !client.roles.includes(role)) {
    throw new GatewayError('unauthenticated', 'The application is not registered any more as it was.');
  }
  return new Caller({ party, apiClient: clientId, issuer, roles: [role] });
}

/** The persons of a client are looked up again at every call as well. */
async function toLiveClient(parts: IdentityParts, visitor: ClientVisitor): Promise<AuthenticatedClient> {
  const session = await liveClientSession(parts.store, ClientVisitor.sessionOf(visitor), parts.clock());
  if (session === undefined) throw new GatewayError('unauthenticated', 'The session has ended. Log in again.');
  const subjects = await parts.findSubjects?.(session.bsnIndex);
  return toClient(asPerson + session.visitor.person.id, subjects ?? []);
}

function bearerToken(authorization: string | undefined): string {
  if (authorization === undefined) throw new GatewayError('unauthenticated', 'Send an access token as a bearer token.');
  const token = readBearer(authorization);
  if (token === undefined) throw refusal('malformed');
  return token;
}

const readBearer = (authorization: string | undefined): string | undefined =>
  authorization === undefined ? undefined : bearerCredentials.exec(authorization)?.[1];
