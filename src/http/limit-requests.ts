import type { RequestHandler } from 'express';
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit';
import { GatewayError } from '../errors.ts';
import type { Identity } from '../identity/identity.ts';
import { sendProblem } from './send.ts';

/**
 * So many requests a minute for each API client, and as many from each address for whoever has no good token, whatever
 * the answer was. The two are counted apart: a stranger cannot use up what a client may ask, also when both come through
 * one proxy; and who makes up a new token each time gets no new count each time. What is turned away here is not in the
 * log, or strangers could fill it.
 */
export function limitRequests(identity: Pick<Identity, 'knownClient'>, limit: number): RequestHandler {
  const strangers = rateLimit({
    ...perMinute,
    limit,
    keyGenerator: ({ socket }) => ipKeyGenerator(socket.remoteAddress ?? 'unknown'),
    // The first request with a good token: it turned out to be no stranger's.
    skipSuccessfulRequests: true,
    requestWasSuccessful: ({ headers }) => identity.knownClient(headers.authorization) !== undefined,
  });
  const clients = rateLimit({ ...perMinute, limit, keyGenerator: (_request, { locals }) => String(locals['client']) });
  return (request, response, next) => {
    const client = identity.knownClient(request.headers.authorization);
    response.locals['client'] = client;
    return client === undefined ? strangers(request, response, next) : clients(request, response, next);
  };
}

/** So many requests a minute from each address, for what is open to everyone; counted apart from everything else. */
export const limitStrangers = (limit: number): RequestHandler =>
  rateLimit({ ...perMinute, limit, keyGenerator: ({ socket }) => ipKeyGenerator(socket.remoteAddress ?? 'unknown') });

const perMinute: Partial<Options> = {
  windowMs: 60_000,
  standardHeaders: false,
  legacyHeaders: false,
  validate: false,
  handler: (_request, response) => {
    sendProblem(response, new GatewayError('too-many-requests', 'Wait a minute before the next request.'));
  },
};
