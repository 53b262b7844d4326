import { SourceFailure } from './source.ts';

/** One request to another system. */
export interface OutgoingRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Limits of one request; both hold for headers and body together. */
export interface Limits {
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

export interface BoundedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address never leaves this machine: the only kind that may go without TLS. */
export const isLoopback = (url: URL): boolean => loopbackHosts.has(url.hostname);

/** Whether values may be asked of this address: https, or http within this machine (the demo, tests). */
export const isTrustworthy = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));

/**
 * A request that ends: in time, within a number of bytes (after decompression), and where it was sent. Redirects are
 * not followed: the answer of the other system would then choose whom we talk to next.
 * @throws SourceFailure `time-out`, `unreachable` or `too-large`
 */
export async function boundedFetch(url: URL, request: OutgoingRequest, limits: Limits): Promise<BoundedResponse> {
  if (!isTrustworthy(url)) throw new SourceFailure('unreachable');
  try {
    const response = await fetch(url, { ...request, redirect: 'manual', signal: limits.signal });
    return { status: response.status, headers: response.headers, body: await readBody(response, limits.maxBytes) };
  } catch (error) {
    if (error instanceof SourceFailure) throw error;
    // The reason is left out on purpose: a parser's error may quote what it read.
    throw new SourceFailure(limits.signal.aborted ? 'time-out' : 'unreachable');
  }
}

/** Leaving the loop early cancels the stream, which closes the connection. */
async function readBody(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new SourceFailure('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
