import {
  allowInsecureRequests,
  ClientSecretBasic,
  type Configuration,
  type CustomFetchOptions,
  clientCredentialsGrant,
  customFetch,
  discovery,
} from 'openid-client';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { toInstant } from '../contract/vocabulary.ts';
import { boundedFetch, isLoopback } from './bounded-fetch.ts';
import { SourceFailure } from './source.ts';

/** Who the gateway is at the authorization server of a party's system. */
export interface ClientRegistration {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Limit of one request to the authorization server, in milliseconds. */
  readonly timeoutMs: number;
}

/** Access tokens for one source (OAuth 2.0 client credentials, RFC 6749 section 4.4). */
export interface AccessTokens {
  /**
   * A token that is valid for a while yet.
   * @throws SourceFailure `token`, or `time-out` when the signal ends the wait
   */
  get(signal: AbortSignal): Promise<string>;
  /** Forgets a token that the source did not accept. */
  discard(token: string): void;
}

interface Token {
  readonly text: string;
  readonly usableUntil: Instant;
}

/** A token is renewed this long before it expires, or at half its life when that is shorter (ms). */
const marginMs = 30_000;
/** The life of a token whose answer does not tell (RFC 6749 section 5.1 only recommends to), in milliseconds. */
const unknownLifeMs = 60_000;
/** Metadata and token answers are small. */
const maxBytes = 100_000;

/** One token is kept, and one request for a token is under way at most, however many fetches wait for it. */
export function createAccessTokens(client: ClientRegistration, clock: Clock): AccessTokens {
  let server: Promise<Configuration> | undefined;
  let token: Token | undefined;
  let pending: Promise<Token> | undefined;

  const request = async (): Promise<Token> => {
    try {
      server ??= discover(client);
      return await requestToken(await server, clock);
    } catch {
      // Its metadata may have moved: discover again next time. The reason is left out, it may quote an answer.
      server = undefined;
      throw new SourceFailure('token');
    }
  };
  const renew = async (): Promise<Token> => {
    try {
      token = await request();
      return token;
    } finally {
      pending = undefined;
    }
  };
  return {
    async get(signal) {
      if (token !== undefined && clock() < token.usableUntil) return token.text;
      pending ??= renew();
      return (await orAborted(pending, signal)).text;
    },
    discard(text) {
      if (token?.text === text) token = undefined;
    },
  };
}

async function discover(client: ClientRegistration): Promise<Configuration> {
  const { issuer, clientId, clientSecret, timeoutMs } = client;
  return discovery(issuer, clientId, undefined, ClientSecretBasic(clientSecret), {
    [customFetch]: (url, options) => fetchWithin(url, options, timeoutMs),
    ...(isLoopback(issuer) ? { execute: [allowInsecureRequests] } : {}),
  });
}

async function requestToken(server: Configuration, clock: Clock): Promise<Token> {
  const asked = clock();
  const answer = await clientCredentialsGrant(server);
  if (answer.token_type !== 'bearer') throw new SourceFailure('token');
  const seconds = answer.expires_in;
  const lifeMs = seconds === undefined ? unknownLifeMs : seconds * 1000;
  return { text: answer.access_token, usableUntil: toInstant(asked + lifeMs - Math.min(marginMs, lifeMs / 2)) };
}

/** The limits of a source hold for its authorization server as well. */
async function fetchWithin(url: string, options: CustomFetchOptions, timeoutMs: number): Promise<Response> {
  const { method, headers, body } = options;
  const text = body instanceof URLSearchParams ? body.toString() : undefined;
  const response = await boundedFetch(
    new URL(url),
    { method, headers, ...(text === undefined ? {} : { body: text }) },
    { maxBytes, signal: AbortSignal.timeout(timeoutMs) },
  );
  return new Response(response.body.length === 0 ? null : new Uint8Array(response.body), {
    status: response.status,
    headers: response.headers,
  });
}

/** Waits no longer than the signal allows; the work itself goes on, others may wait for it. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new SourceFailure('time-out'));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
