import type { Request, Response, Router } from 'express';
import express from 'express';
import type { Recorded } from '../../audit/audit.ts';
import type { Clock } from '../../contract/vocabulary.ts';
import { type Answer, DocumentResponse, EventStream } from '../../disclosure/answer.ts';
import { GatewayError, problems } from '../../errors.ts';
import type { Credential } from '../../identity/identity.ts';
import { describeError, type Logger } from '../../logger.ts';
import type { Rooms } from '../../negotiation/rooms.ts';
import type { ApiRoute } from '../api-route.ts';
import { createEventStreams } from '../event-streams.ts';
import { sendDocument, sendJson, sendProblem } from '../send.ts';
import { toCall } from '../to-call.ts';
import { agreementRoutes } from './agreements.ts';
import { bundleRoutes } from './bundles.ts';
import { caseRoutes } from './cases.ts';
import { deliveryRoutes } from './deliveries.ts';
import { draftRoutes } from './drafts.ts';
import { evidenceRoutes } from './evidence.ts';
import { houseRuleRoutes } from './house-rules.ts';
import { impactRoutes } from './impact.ts';
import { incidentRoutes } from './incidents.ts';
import { logExportRoutes } from './log-exports.ts';
import { mineRoutes } from './mine.ts';
import { noticeRoutes } from './notices.ts';
import { oversightRoutes } from './oversight.ts';
import { partyRoutes } from './parties.ts';
import { registerRoutes } from './register.ts';
import { retentionRoutes } from './retention.ts';
import { reviewRoutes } from './reviews.ts';
import { rightsRoutes } from './rights.ts';
import { supportRoutes } from './support.ts';
import { supportImportRoutes } from './support-imports.ts';

/** Every call that is recorded in the log. */
export const apiRoutes: readonly ApiRoute[] = [
  ...caseRoutes,
  ...agreementRoutes,
  ...draftRoutes,
  ...houseRuleRoutes,
  ...impactRoutes,
  ...reviewRoutes,
  ...partyRoutes,
  ...bundleRoutes,
  ...incidentRoutes,
  ...noticeRoutes,
  ...mineRoutes,
  ...oversightRoutes,
  ...logExportRoutes,
  ...retentionRoutes,
  ...registerRoutes,
  ...rightsRoutes,
  ...supportRoutes,
  ...deliveryRoutes,
  ...supportImportRoutes,
  ...evidenceRoutes,
];

interface ApiParts {
  /** The client whose browser reads here. Without a door there is none. */
  readonly readerOf?: ((request: Request) => Promise<Credential>) | undefined;
  readonly steps: Rooms;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The API: what comes in becomes a call, and only a recorded answer goes out. */
export function createApi({ steps, clock, logger, readerOf }: ApiParts): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  const streams = createEventStreams({ clock, logger });
  for (const route of apiRoutes) {
    const { method, path, status, handle, for: whom, isStream } = route;
    const produces = isStream ? ['text/event-stream'] : (route.produces ?? ['application/json']);
    router[method](path, async (request: Request, response: Response) => {
      assertAcceptable(request, produces);
      const call = toCall(request, clock());
      const isReader = whom === 'client' && call.authorization === undefined;
      const credential = isReader ? await readerOf?.(request) : call.authorization;
      const recorded = await handle(steps, { ...call, authorization: credential }, request);
      reportFailure(logger, recorded);
      const { answer } = recorded;
      if (answer.ok && answer.response instanceof EventStream) streams.open(request, response, answer.response);
      else send(request, response, recorded, status);
    });
  }
  return router;
}

/** What a call answers with must be acceptable; a problem always comes as JSON (NL API Design Rules). */
function assertAcceptable(request: Request, produces: readonly string[]): void {
  if (request.accepts([...produces, 'application/problem+json'])) return;
  throw new GatewayError('not-acceptable', `Answers are ${produces.join(', ')} or application/problem+json.`);
}

/** What failed here is told to the operator: the kind of problem, the entry, and where it was thrown. */
function reportFailure(logger: Logger, { entry, answer }: Recorded<Answer<unknown>>): void {
  if (answer.ok || problems[answer.problem.code].status < 500) return;
  const { code, cause } = answer.problem;
  logger.error('a request failed', { code, entry: entry.id, ...describeError(cause ?? answer.problem) });
}

/** The only way out for an answer of the API: it takes nothing that the log has not recorded. */
function send(
  request: Request,
  response: Response,
  { entry, answer }: Recorded<Answer<unknown>>,
  status: number,
): void {
  if (!answer.ok) sendProblem(response, answer.problem, entry.id);
  else if (!(answer.response instanceof DocumentResponse)) sendJson(response, status, answer.response);
  else sendDocument(response, answer.response, request.headers['if-none-match']);
}
