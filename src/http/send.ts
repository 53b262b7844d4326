import type { ServerResponse } from 'node:http';
import type { DocumentResponse } from '../disclosure/answer.ts';
import { type GatewayError, problems } from '../errors.ts';
import { toProblem } from './problems.ts';

/** Version of the API, on every response (NL API Design Rules /core/version-header). */
export const apiVersion = '1.0.0';

/** Headers of every API response: personal data is not kept anywhere, and a browser may do nothing with it. */
export const apiHeaders = {
  'API-Version': apiVersion,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

type Headers = Readonly<Record<string, string>>;

/** Sends JSON in one go, with its length: as text, so that Node writes head and body as one (one buffer, one copy). */
export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Headers = {}): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...apiHeaders,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Sends a document; to who has it already, only that it is still the same (RFC 9110 section 13.1.2). */
export function sendDocument(response: ServerResponse, { parts }: DocumentResponse, known: string | undefined): void {
  const { contentType, content, etag, fileName, tellsOfClients, next } = parts;
  const { policy = apiHeaders['Content-Security-Policy'] } = parts;
  const own = {
    'Cache-Control': tellsOfClients ? 'no-store' : 'private, no-cache',
    'Content-Security-Policy': policy,
    ETag: etag,
    Vary: 'Accept',
    // RFC 8288.
    ...(next !== undefined && { Link: `<${next}>; rel="next"` }),
  };
  const headers = { ...apiHeaders, ...own };
  const tags = known?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  if (tags.includes(etag) || tags.includes('*')) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(content),
    'Content-Disposition': `${tellsOfClients ? 'attachment' : 'inline'}; filename="${fileName}"`,
  });
  response.end(content);
}

/** Sends a problem. A 401 carries the challenge of RFC 6750 section 3, and no hint of what was wrong with a token. */
export function sendProblem(response: ServerResponse, error: GatewayError, instance?: string): void {
  const { status } = problems[error.code];
  const challenge: Headers = status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
  const retry: Headers = status === 503 ? { 'Retry-After': '5' } : {};
  sendJson(response, status, toProblem(error, instance), {
    'Content-Type': 'application/problem+json',
    ...challenge,
    ...retry,
  });
}
