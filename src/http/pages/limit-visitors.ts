import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { GatewayError } from '../../errors.ts';
import type { Door } from '../door.ts';

/** Of one person, or of one address of who is not logged in, in a minute: far more than hands can do, and each is in the log. */
const pagesPerMinute = 600;

/** Who asks for pages faster than people do has to wait; nobody else has to. Before the pages behind the door. */
export function limitVisitors(door: Pick<Door, 'visitorOf' | 'clientOf'>): readonly RequestHandler[] {
  const identify: RequestHandler = async (request, response, next) => {
    const visitor = (await door.visitorOf(request)) ?? (await door.clientOf(request));
    const stranger = ipKeyGenerator(request.socket.remoteAddress ?? 'unknown');
    response.locals['visitor'] = visitor === undefined ? stranger : `person ${visitor.person.id}`;
    next();
  };
  const count = rateLimit({
    windowMs: 60_000,
    limit: pagesPerMinute,
    standardHeaders: false,
    legacyHeaders: false,
    validate: false,
    keyGenerator: (_request, { locals }) => String(locals['visitor']),
    handler: (_request, _response, next) => next(new GatewayError('too-many-requests', 'Wait a minute, then go on.')),
  });
  return [identify, count];
}
