import { hash, type JsonWebKey, type KeyObject, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { type Configuration, errors, type ResourceServer } from 'oidc-provider';
import type { PartyId, Role } from '../contract/generated/types.ts';
import {
  type DemoDoor,
  finishInteraction,
  forgetSession,
  peopleOf,
  showLogOut,
  toWebClients,
} from './openid-people.ts';
import { rememberState } from './openid-state.ts';

/** An application of one of the demo's parties. Everybody may know its secret: it opens made-up data only. */
export interface DemoClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly party: PartyId;
  readonly roles: readonly Role[];
}

interface DemoProviderParts {
  /** Where it is mounted, without a slash at the end: `http://localhost:8080/demo/oidc`. */
  readonly issuer: string;
  /** What `aud` of the tokens says: the gateway, as an absolute URI. */
  readonly audience: string;
  readonly clients: readonly DemoClient[];
  /** Private P-256 keys; the first signs, all are published. */
  readonly signingKeys: readonly KeyObject[];
  /** The people who log in here; without them there is no log-in. */
  readonly door?: DemoDoor;
}

/** The demo's own authorization server: real OAuth over HTTP, so that the gateway has no demo entrance of its own. */
export interface DemoProvider {
  readonly issuer: string;
  readonly tokenEndpoint: string;
  /** The public keys, for whoever trusts this issuer in the same process and so need not fetch them. */
  readonly jwks: { readonly keys: JsonWebKey[] };
  /** Answers what comes below the issuer's path; the path may have been taken off by what mounts it. No body parser before it. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

const lifetime = 3600;
const minute = 60;

/**
 * Issues access tokens (RFC 9068, ES256, one hour) for the gateway by the client credentials grant, with the secret in
 * the header or in the body, and logs the invented people in for the pages (authorization code, PKCE). Its tokens count the real time, whatever the demo's clock says; see docs/adr/0008-tokens.md.
 */
export function createDemoProvider(parts: DemoProviderParts): DemoProvider {
  const keys = parts.signingKeys.map(toSigningKey);
  const mountPath = new URL(parts.issuer).pathname.replace(/\/$/, '');
  const { door } = parts;
  const provider = new Provider(parts.issuer, {
    ...quiet,
    ...grantsOf(parts),
    ...(door && peopleOf(door, mountPath)),
    adapter: rememberState(),
    jwks: { keys },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
  });
  const answer = provider.callback();
  return {
    issuer: parts.issuer,
    tokenEndpoint: `${parts.issuer}/token`,
    jwks: { keys: keys.map(({ d: _private, ...open }) => open) },
    handler(request, response) {
      const below = belowMount(request, mountPath);
      forgetSession(below);
      if (door === undefined || !below.url?.startsWith('/interaction/')) return void answer(below, response);
      // An interaction that is not under way any more: there is nothing to answer it with.
      finishInteraction(provider, door, { request: below, response }).catch(() => response.writeHead(400).end());
    },
  };
}

/** Express takes the mount path off `url` and keeps `originalUrl`; without Express the same is done here. */
function belowMount(
  request: IncomingMessage & { originalUrl?: string },
  mountPath: string,
): IncomingMessage & { originalUrl?: string } {
  const url = request.url ?? '/';
  if (url.startsWith(`${mountPath}/`)) {
    request.originalUrl = url;
    request.url = url.slice(mountPath.length);
  }
  return request;
}

function toSigningKey(key: KeyObject) {
  const { kty, crv, x, y, d } = key.export({ format: 'jwk' });
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y || !d) throw new TypeError('the demo signs with private P-256 keys');
  const thumbprint = hash('sha256', JSON.stringify({ crv, kty, x, y }), 'base64url'); // RFC 7638
  return { kty, crv, x, y, d, alg: 'ES256', use: 'sig', kid: thumbprint };
}

/** What the provider would otherwise announce on standard output, or show as a page of its own. */
const quiet = {
  clientBasedCORS: () => false,
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    // Tokens bound to a key are refused by the gateway until it checks the proof.
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    rpInitiatedLogout: { enabled: false },
  },
  renderError(context, problem) {
    context.body = problem;
  },
  ttl: {
    AccessToken: lifetime,
    AuthorizationCode: minute,
    ClientCredentials: lifetime,
    Grant: 8 * lifetime,
    IdToken: 5 * minute,
    Interaction: 10 * minute,
    Session: 8 * lifetime,
  },
} satisfies Configuration;

/** Who gets which token: one kind of client, one resource, roles from the client's registration. */
function grantsOf({ audience, clients, door }: DemoProviderParts): Configuration {
  const rolesOf = new Map(clients.map(({ clientId, roles }) => [clientId, [...roles]]));
  const resource: ResourceServer = {
    audience,
    scope: '',
    accessTokenFormat: 'jwt',
    accessTokenTTL: lifetime,
    jwt: { sign: { alg: 'ES256' } },
  };
  return {
    clients: [
      ...clients.map(({ clientId, clientSecret }) => ({
        client_id: clientId,
        client_secret: clientSecret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: 'client_secret_basic' as const, // the provider then takes the secret in the body as well
      })),
      ...(door ? toWebClients(door) : []),
    ],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    scopes: door ? ['openid', 'profile'] : ['openid'],
    extraTokenClaims: (_context, token) => ({ roles: rolesOf.get(token.clientId ?? '') ?? [] }),
    features: {
      ...quiet.features,
      ...(door && { rpInitiatedLogout: { enabled: true, logoutSource: showLogOut } }),
      resourceIndicators: {
        enabled: true,
        // A person's log-in is for the pages; only an application gets a token for the gateway.
        defaultResource: (_context, client) => (client.grantTypeAllowed('client_credentials') ? audience : []),
        getResourceServerInfo(_context, requested) {
          if (!isSameUri(requested, audience)) throw new errors.InvalidTarget();
          return resource;
        },
      },
    },
  };
}

const isSameUri = (one: string, other: string): boolean => URL.parse(one)?.href === URL.parse(other)?.href;
