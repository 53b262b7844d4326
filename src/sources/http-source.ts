import { parseStrictJson } from '../contract/strict-json.ts';
import type { Clock } from '../contract/vocabulary.ts';
import { createAccessTokens } from './access-token.ts';
import { type BoundedResponse, boundedFetch, type Limits } from './bounded-fetch.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { HttpSourceConfig } from './http-source-config.ts';
import { type Source, type SourceAnswer, SourceFailure, type Whom } from './source.ts';

/** An answer is an object of values; the deepest value is a list of objects. */
const maxDepth = 8;

/**
 * A source that asks a party's own system for exactly the given fields, by that party's own reference. POST with a JSON
 * body, as Haal Centraal does: an URL, and with it a reference, ends in access logs and histories; a body does not.
 */
export function createHttpSource(config: HttpSourceConfig, clock: Clock): Source {
  const url = new URL(config.url);
  const timeoutMs = config.timeoutMs ?? 2_000;
  const maxBytes = config.maxBytes ?? 65_536;
  const breaker = createCircuitBreaker(clock);
  const tokens = createAccessTokens(
    { issuer: new URL(config.issuer), clientId: config.clientId, clientSecret: config.clientSecret, timeoutMs },
    clock,
  );
  const ask = async (body: string, { trace }: Whom, limits: Limits): Promise<BoundedResponse> => {
    const token = await tokens.get(limits.signal);
    const headers = {
      // For the source alone: whoever issues the token has no part in what is asked.
      ...trace,
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json',
      'cache-control': 'no-store',
    };
    const response = await boundedFetch(url, { method: 'POST', headers, body }, limits);
    if (response.status === 401) tokens.discard(token);
    return response;
  };
  return {
    id: config.id,
    isPaused: breaker.isOpen,
    fetch: (whom, fields) =>
      breaker.run(async () => {
        const limits = { maxBytes, signal: AbortSignal.timeout(timeoutMs) };
        const body = JSON.stringify({ caseRef: whom.caseRefOf(config.party), fields });
        const first = await ask(body, whom, limits);
        // A token may have been revoked before its time: once more with a new one.
        return parseAnswer(first.status === 401 ? await ask(body, whom, limits) : first);
      }),
  };
}

/** @throws SourceFailure on anything but 200 with a JSON object */
function parseAnswer({ status, headers, body }: BoundedResponse): SourceAnswer {
  if (status >= 300 && status < 400) throw new SourceFailure('redirect');
  if (status === 401) throw new SourceFailure('token');
  if (status >= 500 || status === 429) throw new SourceFailure('server-error');
  if (status !== 200) throw new SourceFailure('refused');
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') throw new SourceFailure('content-type');
  const parsed = parseStrictJson(body, maxDepth);
  if (!parsed.ok) throw new SourceFailure('not-json');
  if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) {
    throw new SourceFailure('not-an-object');
  }
  return { values: new Map(Object.entries(parsed.value)), unreadable: [] };
}
