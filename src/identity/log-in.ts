import type { PartyId, Role } from '../contract/generated/types.ts';
import { type Clock, type Instant, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import {
  beginClientSession,
  endAllOfClient,
  endClientSession,
  liveClientSession,
  sweepClientSessions,
  touchClientSession,
} from './client-session-rows.ts';
import type { ClientVisitor } from './client-visitor.ts';
import {
  assertUsableProviders,
  bsnFrom,
  type ClientsProvider,
  type DoorProvider,
  type PartyProvider,
  rolesFrom,
} from './door-provider.ts';
import { isFrozen } from './frozen-rows.ts';
import type { LogInOutcome, NotIn } from './log-in-outcome.ts';
import { keepLogin, loginLifetime, takeLogin, type UnderWay } from './login-rows.ts';
import { rememberPerson, subjectOf } from './people-rows.ts';
import { createProviderClient, type ProviderClient } from './provider-client.ts';
import {
  beginSession,
  digestOf,
  endAllOfPerson,
  endSession,
  liveSession,
  newSecret,
  sessionLimits,
  setActingRole,
  sweepSessions,
  touchSession,
} from './session-rows.ts';
import { Visitor } from './visitor.ts';

/** A log-in that somebody asks for. */
export interface LogInWish {
  /** Id of the provider. */
  readonly provider: string;
  /** The secret of the browser that asks: only it can finish. */
  readonly browser: string;
  /** Path and query of this site, checked by who asks. */
  readonly returnTo: string;
  /** Whether the person has to prove anew who it is, however recently it did. */
  readonly fresh: boolean;
  readonly loginHint?: string;
}

/** What comes back from a provider. */
export interface LogInReturn {
  /** Id of the provider, from the address that it sent the browser to. */
  readonly provider: string;
  readonly query: URLSearchParams;
  readonly browser: string;
  /** The session that the browser had, which ends here. */
  readonly session?: string;
}

/** Where people log in, as far as everybody may know it; one without a party is for clients. */
export type ShownProvider = Pick<DoorProvider, 'id' | 'label'> & { readonly party?: PartyId };

/** How people come in: at the provider of their own party, and from then on by a session kept here. */
export interface LogIn {
  readonly providers: readonly ShownProvider[];
  /**
   * Begins a log-in. @returns where the browser goes now
   * @throws GatewayError `not-found` for no such provider, `identity-unavailable`, `too-many-requests`
   */
  begin(wish: LogInWish): Promise<URL>;
  /** Ends a log-in, well or not. @throws GatewayError `identity-unavailable`, `store-unavailable` */
  complete(answer: LogInReturn): Promise<LogInOutcome>;
  /** Who is in a session, and that somebody is; undefined when it has ended. @throws GatewayError `store-unavailable` */
  visitorOf(session: string): Promise<Visitor | undefined>;
  /** The same of a client; of one session never both. @throws GatewayError `store-unavailable` */
  clientOf(session: string): Promise<ClientVisitor | undefined>;
  /** From now on the person acts in another of its roles. @throws GatewayError `not-allowed` for one it does not have */
  actAs(visitor: Visitor, role: Role): Promise<void>;
  /**
   * Ends a session, or all of whoever's it is: then one that was stolen ends as well.
   * @returns where the person can end the one at its provider, if that is known
   */
  end(session: string, which?: 'this' | 'all'): Promise<URL | undefined>;
}

interface LogInParts {
  readonly store: Store;
  /** Real time, also where the rest of the gateway runs on a set clock (ADR 8). */
  readonly clock: Clock;
  readonly providers: readonly DoorProvider[];
  /** Where browsers reach this site, without a slash at the end. */
  readonly url: string;
  /** The keyed index of a BSN; undefined for what is none. Without it no client comes in. */
  readonly bsnIndexOf?: (bsn: string) => string | undefined;
}

interface Reached {
  readonly client: ProviderClient;
  readonly redirectUri: string;
}
type Known = (PartyProvider & Reached) | (ClientsProvider & Reached);

/** Seconds that the clock of a provider may differ. */
const tolerance = 30;

/** @throws ConfigError when a provider cannot be used safely */
export function openLogIn(parts: LogInParts): LogIn {
  assertUsableProviders(parts.providers);
  const { store, clock, url } = parts;
  const providers = new Map<string, Known>(
    parts.providers.map((provider) => [
      provider.id,
      // An address for each: what one provider sends back is never taken to another (RFC 9700 section 4.4).
      {
        ...provider,
        client: createProviderClient(provider, clock),
        redirectUri: `${url}/inloggen/terug/${provider.id}`,
      },
    ]),
  );
  return {
    providers: parts.providers.map((provider) => {
      const { id, label } = provider;
      return provider.for === 'clients' ? { id, label } : { id, label, party: provider.party };
    }),
    begin: (wish) => begin(parts, providers.get(wish.provider), wish),
    complete: (answer) => complete(parts, providers.get(answer.provider), answer),
    async visitorOf(session) {
      const [id, at] = [digestOf(session), clock()];
      const live = await liveSession(store, id, at);
      // A provider that is trusted no more, or for another party now, has let in nobody.
      const provider = live && providers.get(live.provider);
      if (provider === undefined || provider.for === 'clients' || provider.party !== live?.visitor.party)
        return undefined;
      await touchSession(store, id, live, at);
      return live.visitor;
    },
    async clientOf(session) {
      const [id, at] = [digestOf(session), clock()];
      const live = await liveClientSession(store, id, at);
      if (live === undefined || providers.get(live.provider)?.for !== 'clients') return undefined;
      await touchClientSession(store, id, live, at);
      return live.visitor;
    },
    async actAs(visitor, role) {
      if (!visitor.roles.includes(role)) throw new GatewayError('not-allowed', 'This is not a role of yours.');
      await setActingRole(store, Visitor.sessionOf(visitor), role);
    },
    async end(session, which = 'this') {
      const id = digestOf(session);
      const live = await liveSession(store, id, clock());
      const clientLive = await liveClientSession(store, id, clock());
      if (which === 'all') {
        if (live !== undefined) await endAllOfPerson(store, id);
        if (clientLive !== undefined) await endAllOfClient(store, id);
      }
      await endBoth(store, session);
      const from = live?.provider ?? clientLive?.provider;
      const client = from === undefined ? undefined : providers.get(from)?.client;
      const subject = live && (await subjectOf(store, live.visitor.person.id));
      // Of a client nothing is kept by which its provider knows it: there it is asked without a name.
      if (subject === undefined && clientLive === undefined) return undefined;
      return client?.endSessionUrl(subject, `${url}/inloggen?uitgelogd=1`);
    },
  };
}

async function begin({ store, clock }: LogInParts, provider: Known | undefined, wish: LogInWish): Promise<URL> {
  if (provider === undefined) throw new GatewayError('not-found', 'There is no such provider.');
  const { browser, returnTo, fresh, loginHint } = wish;
  const expected = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
  const url = await provider.client.authorizationUrl({
    ...expected,
    redirectUri: provider.redirectUri,
    maxAge: fresh ? 0 : sessionLimits.absolute / 1000,
    ...(provider.for === 'clients' ? { levels: provider.levels } : {}),
    ...(loginHint === undefined ? {} : { loginHint }),
  });
  const at = clock();
  await sweepSessions(store, at);
  await sweepClientSessions(store, at);
  const { state, nonce, verifier } = expected;
  await keepLogin(store, { state, browser }, { provider: provider.id, nonce, verifier, returnTo, fresh, begunAt: at });
  return url;
}

async function complete(parts: LogInParts, provider: Known | undefined, answer: LogInReturn): Promise<LogInOutcome> {
  const { store, clock } = parts;
  const state = answer.query.get('state') ?? '';
  const login = await takeLogin(store, { state, browser: answer.browser });
  if (login === undefined) return notIn('lost');
  const { returnTo } = login;
  if (provider === undefined || login.provider !== provider.id) return notIn('failed', returnTo);
  if (clock() - login.begunAt >= loginLifetime) return notIn('lost', returnTo);

  const callback = new URL(`${provider.redirectUri}?${answer.query}`);
  const { nonce, verifier } = login;
  const exchanged = await provider.client.exchange(callback, { state, nonce, verifier });
  if (!exchanged.ok) return notIn(exchanged.reason, returnTo);
  const authenticatedAt = provedAt(exchanged.claims, login, clock());
  if (authenticatedAt === undefined) return notIn(login.fresh ? 'not-fresh' : 'failed', returnTo);
  const proved = { claims: exchanged.claims, authenticatedAt, returnTo };
  return provider.for === 'clients'
    ? letClientIn(parts, { ...proved, provider }, answer.session)
    : letIn(parts, { ...proved, provider }, answer.session);
}

interface Proved<Provider> {
  readonly provider: Provider;
  readonly claims: Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };
  readonly authenticatedAt: Instant;
  readonly returnTo: string;
}

/** A client has proved who it is. What is kept of that is the keyed index of the BSN, for as long as the session. */
async function letClientIn(
  { store, clock, bsnIndexOf }: LogInParts,
  { provider, claims, authenticatedAt, returnTo }: Proved<ClientsProvider>,
  before?: string,
): Promise<LogInOutcome> {
  const bsnIndex = bsnIndexOf?.(bsnFrom(provider, claims) ?? '');
  if (bsnIndex === undefined) return notIn('not-known', returnTo);
  if (before !== undefined) await endBoth(store, before);
  const session = await beginClientSession(store, { bsnIndex, provider: provider.id, authenticatedAt }, clock());
  return { ok: true, session, returnTo, isClient: true };
}

async function endBoth(store: Store, session: string): Promise<void> {
  await endSession(store, digestOf(session));
  await endClientSession(store, digestOf(session));
}

/** Somebody has proved who it is. Comes in with a role, and always in a new session. */
async function letIn(
  { store, clock }: LogInParts,
  proved: Proved<PartyProvider>,
  before?: string,
): Promise<LogInOutcome> {
  const { provider, claims, authenticatedAt, returnTo } = proved;
  const { party } = provider;
  const roles = rolesFrom(provider, claims);
  const [first] = roles;
  if (first === undefined) return notIn('no-role', returnTo);
  const at = clock();
  const account = { party, issuer: claims.iss, subject: claims.sub, name: nameIn(claims, provider), roles };
  const person = await rememberPerson(store, account, at);
  if (person.blocked || (await isFrozen(store, person))) return notIn('blocked', returnTo);
  const acting = before === undefined ? undefined : await roleBefore(store, { before, person: person.id, at });
  const role = roles.find((own) => own === acting) ?? first;
  if (before !== undefined) await endBoth(store, before);
  const session = await beginSession(
    store,
    { person: person.id, party, provider: provider.id, role, roles, authenticatedAt },
    at,
  );
  return { ok: true, session, returnTo, isClient: false };
}

/** Who only proves anew who it is goes on in the role it had. */
async function roleBefore(
  store: Store,
  { before, person, at }: { readonly before: string; readonly person: string; readonly at: Instant },
): Promise<Role | undefined> {
  const live = await liveSession(store, digestOf(before), at);
  return live?.visitor.person.id === person ? live.visitor.role : undefined;
}

function notIn(reason: NotIn, returnTo?: string): LogInOutcome {
  return { ok: false, reason, ...(returnTo === undefined ? {} : { returnTo }) };
}

/**
 * When the person proved who it is; undefined when the provider does not say so, or says a moment that was not asked for.
 * `auth_time` must be there, as every log-in asks for a `max_age` (OpenID Connect Core section 2).
 */
function provedAt(claims: Readonly<Record<string, unknown>>, login: UnderWay, now: Instant): Instant | undefined {
  const seconds = claims['auth_time'];
  if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds)) return undefined;
  const at = seconds * 1000;
  const earliest = login.fresh ? login.begunAt : now - sessionLimits.absolute;
  if (at < earliest - tolerance * 1000 || at > now + tolerance * 1000) return undefined;
  return toInstant(Math.min(at, now));
}

const maxName = 100;

/** The name by which colleagues know the person; without one, only of which party it is. */
function nameIn(claims: Readonly<Record<string, unknown>>, { label }: DoorProvider): string {
  const said = [claims['name'], claims['preferred_username']].find(
    (name): name is string => typeof name === 'string' && name.trim() !== '',
  );
  const text = (said ?? label).replaceAll(/\p{C}/gu, ' ').trim().slice(0, maxName);
  return text === '' ? label : text;
}
