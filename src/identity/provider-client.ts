import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientSecretBasic,
  type Configuration,
  type CustomFetchOptions,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { DoorProvider } from './door-provider.ts';
import { isSafeUrl } from './issuer-checks.ts';

/** What goes to the provider and must come back the same. */
export interface Expected {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

interface AuthorizationWish extends Expected {
  readonly redirectUri: string;
  /** Seconds since the person proved to the provider who it is, at most; 0 asks for it now. */
  readonly maxAge: number;
  /** How sure the provider has to be, best first, as values of `acr`; where it may not choose itself. */
  readonly levels?: readonly string[];
  /** Whom the person says to be, where this gateway knows. */
  readonly loginHint?: string;
}

type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

/** What came back from the provider. */
type Exchange =
  | { readonly ok: true; readonly claims: Claims }
  | { readonly ok: false; readonly reason: 'cancelled' | 'failed' };

/** This gateway as a client of one provider (OpenID Connect, authorization code with PKCE). */
export interface ProviderClient {
  /** @throws GatewayError `identity-unavailable` */
  authorizationUrl(wish: AuthorizationWish): Promise<URL>;
  /**
   * Trades the code for who it is: state, `iss` (RFC 9207), PKCE, and signature, issuer, audience, times and nonce of the ID token.
   * @throws GatewayError `identity-unavailable` when the provider cannot be asked
   */
  exchange(callback: URL, expected: Expected): Promise<Exchange>;
  /** Where a person ends the session at the provider itself, if it has such a place and can be asked. */
  endSessionUrl(subject: string | undefined, returnTo: string): Promise<URL | undefined>;
}

/** OpenID Connect Core section 2: at most 255 ASCII characters. */
const subjectForm = /^[\x20-\x7e]{1,255}$/;

const timeOut = 5000;
const maxBytes = 256 * 1024;
/** Metadata older than this are fetched again. */
const trustFor = 60 * 60_000;

/** @param clock real time */
export function createProviderClient(provider: DoorProvider, clock: Clock): ProviderClient {
  let known: { readonly config: Promise<Configuration>; readonly at: Instant } | undefined;
  const configuration = async (): Promise<Configuration> => {
    const age = clock() - (known?.at ?? Number.NaN);
    if (known === undefined || !(age >= 0 && age < trustFor)) known = { config: discover(provider), at: clock() };
    try {
      return await known.config;
    } catch (cause) {
      known = undefined;
      throw unavailable(cause);
    }
  };
  return {
    async authorizationUrl({ state, nonce, verifier, redirectUri, maxAge, levels, loginHint }) {
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...{ state, nonce, max_age: String(maxAge) },
        ...(maxAge === 0 ? { prompt: 'login' } : {}),
        ...(levels === undefined ? {} : { acr_values: levels.join(' ') }),
        ...(loginHint === undefined ? {} : { login_hint: loginHint }),
      });
    },
    exchange: async (callback, expected) => exchange(await configuration(), callback, expected),
    async endSessionUrl(subject, returnTo) {
      const config = await configuration().catch(() => undefined);
      if (config?.serverMetadata().end_session_endpoint === undefined) return undefined;
      // No ID token is kept for this: it would lie here for hours with a name in it.
      const hint = subject === undefined ? {} : { logout_hint: subject };
      return buildEndSessionUrl(config, { ...hint, post_logout_redirect_uri: returnTo });
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: DoorProvider): Promise<Configuration> {
  const isPlain = new URL(issuer).protocol === 'http:'; // of this machine itself, or it would not have been accepted
  const config = await discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(clientSecret), {
    [customFetch]: fetchWithin,
    timeout: timeOut / 1000,
    execute: [enableNonRepudiationChecks, ...(isPlain ? [allowInsecureRequests] : [])],
  });
  const { authorization_endpoint: first, token_endpoint: second, end_session_endpoint: last } = config.serverMetadata();
  const places = [first ?? '', second ?? '', ...(last === undefined ? [] : [last])];
  // People are sent to these, and a code to one of them.
  if (!places.every((place) => isSafeUrl(place, { query: true })))
    throw new Error('a place of the provider is not safe');
  return config;
}

async function exchange(config: Configuration, callback: URL, expected: Expected): Promise<Exchange> {
  try {
    const answer = await authorizationCodeGrant(config, callback, {
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      pkceCodeVerifier: expected.verifier,
      idTokenExpected: true,
    });
    const claims = answer.claims();
    return claims !== undefined && subjectForm.test(claims.sub)
      ? { ok: true, claims }
      : { ok: false, reason: 'failed' };
  } catch (error) {
    if (isUnavailable(error)) throw unavailable(error);
    const isCancelled = error instanceof AuthorizationResponseError && error.error === 'access_denied';
    return { ok: false, reason: isCancelled ? 'cancelled' : 'failed' };
  }
}

/** In time, within a size, from where it was asked: a redirect would choose whom we talk to next. */
async function fetchWithin(url: string, { method, headers, body }: CustomFetchOptions): Promise<Response> {
  if (!isSafeUrl(url, { query: true })) throw unavailable('an address of the provider is not safe');
  const text = body instanceof URLSearchParams ? { body: body.toString() } : {};
  try {
    const signal = AbortSignal.timeout(timeOut);
    const response = await fetch(url, { method, headers, ...text, redirect: 'manual', signal });
    const bytes = await readWithin(response);
    if (response.status >= 500 || response.status === 429) throw new Error('the provider does not work now');
    return new Response(bytes.length === 0 ? null : new Uint8Array(bytes), {
      status: response.status,
      headers: response.headers,
    });
  } catch (cause) {
    throw unavailable(cause);
  }
}

async function readWithin(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The library wraps what a fetch throws. */
function isUnavailable(error: unknown): boolean {
  if (error instanceof GatewayError) return error.code === 'identity-unavailable';
  return error instanceof Error && error.cause !== undefined && isUnavailable(error.cause);
}

function unavailable(cause: unknown): GatewayError {
  return new GatewayError('identity-unavailable', 'the provider of a party cannot be asked', { cause });
}
