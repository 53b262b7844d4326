import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import type { Clock } from '../contract/vocabulary.ts';
import { recordRejected } from '../disclosure/answer.ts';
import type { Steps } from '../disclosure/steps.ts';
import { toTrace } from '../disclosure/trace-context.ts';
import { GatewayError, type ProblemCode } from '../errors.ts';
import type { Health, Upkeep } from '../health/health.ts';
import type { Credential } from '../identity/identity.ts';
import { describeError, type Logger } from '../logger.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { Witness } from '../witness/witness.ts';
import type { ApiRoute } from './api-route.ts';
import { limitRequests } from './limit-requests.ts';
import { apiRoutes, createApi } from './routes/api.ts';
import { createHealth } from './routes/health.ts';
import { createLogTrees } from './routes/log-trees.ts';
import { createCosignatures, createCosigner } from './routes/witness.ts';
import { sendProblem } from './send.ts';
import { findStreaming, hasBody, limitBodyTime, mediaTypeOf } from './streamed-body.ts';
import { maxBodyBytes } from './to-call.ts';
import { type AnsweredRequest, watchRequests } from './watch-requests.ts';

export interface AppParts {
  readonly steps: Rooms;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly requestsPerMinute: number;
  readonly openapi: object;
  /** Signs the logs of others; nothing is witnessed when left out. */
  readonly witness?: Pick<Witness, 'cosign' | 'take' | 'key'>;
  readonly health: Pick<Health, 'closure' | 'readiness'>;
  /** What others and the disk do for the gateway now and then. */
  readonly upkeep: Upkeep;
  /** Told of every request that was answered; nobody counts them when left out. */
  readonly answered?: AnsweredRequest;
  /** The pages, and what only the demo has; mounted after the API. */
  readonly others: readonly { readonly path: string; readonly router: Router | RequestHandler }[];
  /** The client who reads from the API with the session of the pages. */
  readonly readerOf?: (request: Request) => Promise<Credential>;
  /** Sends a problem as a page, to a browser that lost its way. */
  readonly sendProblemPage?: (request: Request, response: Response, error: unknown) => void;
}

/** The app. The order of the lines is the order in which a request meets them. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple').set('case sensitive routing', true);
  const streamingOf = findStreaming(apiRoutes);

  if (parts.answered) app.use(watchRequests(parts.answered));
  app.use(limitBodyTime(streamingOf));
  const { readiness } = parts.health;
  app.use(createHealth({ openapi: parts.openapi, keySet: toKeySet(parts) }, { ...parts, readiness }));
  app.use(createLogTrees({ ...parts, trees: parts.steps.audit.trees }));
  if (parts.witness) app.use(createCosigner(parts.witness, parts), createCosignatures(parts.witness, parts));
  app.use(refuseWhileClosed(parts.health, apiRoutes));
  app.use(
    '/v1',
    limitRequests(parts.steps.identity, parts.requestsPerMinute),
    requireMediaType(streamingOf),
    readWhole(streamingOf),
  );
  app.use(createApi(parts));
  for (const { path, router } of parts.others) app.use(path, router);
  app.use((request, response, next) => {
    const error = new GatewayError('not-found', 'There is nothing at this address.');
    if (isBrowser(request) && parts.sendProblemPage) parts.sendProblemPage(request, response, error);
    else next(error);
  });
  app.use(handleError(parts));
  return app;
}

/**
 * What could not be recorded is not begun. What everybody may read goes on: it needs no entry. And so does what only takes
 * away: a client who says no is not sent home because a disk is full (AVG art. 7(3)).
 */
function refuseWhileClosed({ closure }: Pick<Health, 'closure'>, routes: readonly ApiRoute[]): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  for (const { method, path, takesAway } of routes) {
    if (takesAway) router[method](path, (_request, _response, next) => next('router'));
  }
  return router.use('/v1', (_request, _response, next) => {
    const code = closure();
    next(code && new GatewayError(code, 'the gateway is closed'));
  });
}

/** The keys of what the gateway signs (RFC 7517): bundles, checkpoints of the log, and the checkpoints of others. */
const toKeySet = ({ steps, witness }: Pick<AppParts, 'steps' | 'witness'>): object => ({
  keys: [steps.bundles.key, steps.audit.key, ...steps.audit.formerKeys, ...(witness ? [witness.key] : [])],
});

/** A body must say that it is JSON, or what else its route reads. */
const requireMediaType =
  (streamingOf: ReturnType<typeof findStreaming>): RequestHandler =>
  (request, _response, next) => {
    const streams = streamingOf(request)?.streams;
    if (streams !== undefined) mediaTypeOf(request, streams);
    else if (hasBody(request) && request.method !== 'GET' && !isJson(request)) {
      throw new GatewayError('unsupported-media-type', 'Send the body as application/json.');
    }
    next();
  };

/** A body is read whole, unless its route reads it as it comes in. */
function readWhole(streamingOf: ReturnType<typeof findStreaming>): RequestHandler {
  const read = express.raw({ type: () => true, limit: maxBodyBytes });
  return (request, response, next) => {
    if (streamingOf(request) === undefined) read(request, response, next);
    else next();
  };
}

const isJson = ({ headers }: Request): boolean => /^application\/json(;|$)/i.test(headers['content-type'] ?? '');

/** Whether a person looks for a page, and not a system for the API. */
const isBrowser = ({ headers, originalUrl }: Request): boolean =>
  headers.accept?.includes('text/html') === true && !originalUrl.startsWith('/v1/');

/** The last stop: every error becomes a problem, and one on a recorded path is in the log before it is sent. */
function handleError({ steps, clock, logger }: AppParts): ErrorRequestHandler {
  return async (thrown: unknown, request, response, _next) => {
    const error = toGatewayError(thrown);
    if (error.code === 'internal-error') logger.error('unexpected error', describeError(thrown));
    if (response.headersSent) {
      response.destroy();
      return;
    }
    sendProblem(response, error, await recordIfApi(steps, clock, request, error));
  };
}

/** What comes of that nothing can be recorded. */
const unrecorded: ReadonlySet<ProblemCode> = new Set(['log-unavailable', 'storage-low', 'clock-behind']);

async function recordIfApi(
  steps: Steps,
  clock: Clock,
  request: Request,
  error: GatewayError,
): Promise<string | undefined> {
  if (!request.originalUrl.startsWith('/v1/') || unrecorded.has(error.code)) return undefined;
  const body = { ok: false, fault: { code: 'syntax', offset: 0 } } as const;
  const call = { authorization: undefined, body, at: clock(), trace: toTrace(request.headers['traceparent']) };
  const recorded = await recordRejected(steps, call, error).catch(() => undefined);
  return recorded?.entry.id;
}

/** What Express and its body reader throw carries a status; anything else is a bug of ours. */
function toGatewayError(thrown: unknown): GatewayError {
  if (thrown instanceof GatewayError) return thrown;
  const status: unknown = thrown instanceof Error ? Reflect.get(thrown, 'status') : undefined;
  if (status === 413) return new GatewayError('too-large', `A body may be ${maxBodyBytes} bytes at most.`);
  if (status === 415) return new GatewayError('unsupported-media-type', 'The content encoding is not supported.');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new GatewayError('invalid-input', 'The request could not be read.');
  }
  return new GatewayError('internal-error', 'unexpected', { cause: thrown });
}
