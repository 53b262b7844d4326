import { createServer, IncomingMessage, type RequestListener, type Server, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** A server that listens before its app is there: until then every request is answered 503. */
export interface FastServer {
  readonly server: Server;
  /** From now on the app answers. Once. */
  serve(app: Express): void;
}

/**
 * Bounds on what one connection may take (slow senders, many headers). Milliseconds and bytes. A whole request takes as long
 * as a file may that is read as it comes in; the app bounds all others (`limitBodyTime`).
 */
const limits = { headersTimeout: 10_000, requestTimeout: 1_900_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 };

/**
 * A server for an Express app without the cost of a prototype change per request.
 *
 * For each request Express sets the prototypes of request and response to its own, which throws V8's optimisations for
 * those objects away: it makes Express about four times slower. Here the objects are born with the right prototypes
 * (classes that inherit from Express's), and Express is told that those are its own, so that its change changes nothing.
 * Guarded by a test. Holds for one app with routers; an app mounted in an app would set other prototypes again.
 */
export function createFastServer(): FastServer {
  class Request extends IncomingMessage {}
  class Response extends ServerResponse<Request> {}
  let answer: RequestListener<typeof Request, typeof Response> = (_request, response) => {
    response.writeHead(503, { 'Retry-After': '1' }).end();
  };
  const server = createServer({ IncomingMessage: Request, ServerResponse: Response, ...limits }, (request, response) =>
    answer(request, response),
  );
  return {
    server,
    serve(app) {
      adopt(app, 'request', Request.prototype);
      adopt(app, 'response', Response.prototype);
      answer = app;
    },
  };
}

/** Puts our prototype between Express's and the objects, and makes Express take it for its own. */
function adopt(app: Express, name: 'request' | 'response', prototype: object): void {
  Object.setPrototypeOf(prototype, app[name]);
  Object.defineProperty(app, name, { value: prototype, configurable: true, writable: true });
}
