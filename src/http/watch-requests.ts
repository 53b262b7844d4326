import type { Request, RequestHandler } from 'express';
import { openOperations } from './open-operations.ts';
import { apiRoutes } from './routes/api.ts';

/** A request that was answered, in words of the route table: nothing of what was asked. */
interface Answered {
  /** The template of the route; `page` for what is no route of the API, and `none` for an address without a route. */
  readonly route: string;
  readonly method: string;
  /** Of HTTP; 0 when the caller went away before there was an answer. */
  readonly status: number;
  readonly milliseconds: number;
}

/** What is done around a request: its rest runs inside, and what it returns is told how it ended. */
export interface AnsweredRequest {
  /** @param next the rest of the request */
  begin(next: () => void): (answered: Answered) => void;
}

/** Every template that is served under its own name. */
export const knownRoutes: readonly string[] = [
  ...new Set([
    ...apiRoutes.map(({ path }) => path),
    ...openOperations.map(({ path }) => toTemplate(path)),
    ...['/healthz', '/readyz', 'page', 'none'],
  ]),
];

/** As Express writes it: the last part of a tile's place is several. */
function toTemplate(path: string): string {
  return `/v1${path.replace('{tile}', '*tile').replaceAll(/\{(\w+)\}/g, ':$1')}`;
}

/** Watches from outside: what a request is answered with does not depend on it. */
export function watchRequests({ begin }: AnsweredRequest): RequestHandler {
  const known = new Set(knownRoutes);
  return (request, response, next) => {
    const begun = performance.now();
    const ended = begin(next);
    response.once('close', () => {
      const status = response.writableFinished || response.headersSent ? response.statusCode : 0;
      ended({
        route: routeOf(request, known),
        method: request.method,
        status,
        milliseconds: performance.now() - begun,
      });
    });
  };
}

/** Never the path: that of a page or of an address without a route may hold anything. */
function routeOf(request: Request, known: ReadonlySet<string>): string {
  const template: unknown = request.route?.path;
  if (typeof template !== 'string') return 'none';
  return known.has(template) ? template : 'page';
}
