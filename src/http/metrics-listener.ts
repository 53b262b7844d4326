import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createClosing } from './close-server.ts';

interface Listening {
  readonly port: number;
  readonly host: string;
  /** What must be shown; undefined where only this machine can reach it. */
  readonly token: string | undefined;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** Few may connect, and whoever says nothing makes room soon: no secret is needed to sit there, and every alert comes this way. */
const limits = {
  ...{ headersTimeout: 2_000, requestTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 8_192 },
  connectionsCheckingInterval: 1_000,
};

/**
 * A listener with one answer, apart from everything that parties can reach: no proxy rule forgotten opens it to them.
 * @throws when nothing can listen there, as Node does
 */
export async function listenForMetrics(parts: Listening): Promise<{ readonly port: number } & AsyncDisposable> {
  const server = createServer(limits, async ({ method, url, headers }, response) => {
    const send = (status: number, text: string, type = 'text/plain; charset=utf-8') =>
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text);
    if (!isReader(headers, parts.token)) return void send(401, 'Unauthorized\n');
    if (method !== 'GET' || url !== '/metrics') return void send(404, 'Not found\n');
    const text = await parts.text().catch(() => undefined);
    if (text === undefined) send(503, 'Unavailable\n');
    else send(200, text, parts.contentType);
  });
  server.maxConnections = 20;
  await listen(server, parts);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : parts.port;
  return { port, [Symbol.asyncDispose]: createClosing(server) };
}

function listen(server: Server, { port, host }: Listening): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

/** Compared by digest, so that the time it takes tells nothing, not even a length. */
function isReader({ authorization = '' }: IncomingMessage['headers'], token: string | undefined): boolean {
  if (token === undefined) return true;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
}
