import type { Request, Response, Router } from 'express';
import express from 'express';
import type { Recorded } from '../../audit/audit.ts';
import type { Clock } from '../../contract/vocabulary.ts';
import { type Answer, DocumentResponse } from '../../disclosure/answer.ts';
import type { Call } from '../../disclosure/call.ts';
import {
  changeCase,
  listCases,
  listConsents,
  recordConsent,
  recordObjection,
  registerCase,
  supplyRecords,
  withdrawConsent,
} from '../../disclosure/casework.ts';
import { disclose, preflight } from '../../disclosure/disclose.ts';
import type { Steps } from '../../disclosure/steps.ts';
import { GatewayError, type ProblemCode, problems } from '../../errors.ts';
import { describeError, type Logger } from '../../logger.ts';
import { sendDocument, sendJson, sendProblem } from '../send.ts';
import { toCall } from '../to-call.ts';

type Handle = (steps: Steps, call: Call, request: Request) => Promise<Recorded<Answer<unknown>>>;

/** What the OpenAPI document says of a call; schemas are named as their files. */
interface RouteDoc {
  readonly id: string;
  readonly tag: 'disclosures' | 'cases' | 'consents';
  readonly summary: string;
  readonly request?: string;
  readonly response: string | { readonly type: 'object'; readonly [keyword: string]: Json };
  readonly query?: readonly { readonly [keyword: string]: Json }[];
  readonly problems: readonly ProblemCode[];
}
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** One row of the route table: served, documented and tested from here. */
export interface ApiRoute {
  readonly method: 'get' | 'post' | 'put' | 'patch';
  readonly path: string;
  readonly status: 200 | 201;
  /** The media types it answers with, when not JSON. */
  readonly produces?: readonly string[];
  readonly handle: Handle;
  readonly doc: RouteDoc;
}

const parameter = (request: Request, name: string): string => String(request.params[name] ?? '');
const listOf = (name: string, title: string): RouteDoc['response'] => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'array', items: { $ref: `#/components/schemas/${title}` } } },
});
const texts = { type: 'array', items: { type: 'string' } } as const;

/** Every call that is recorded in the log. */
export const apiRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/disclosures',
    status: 200,
    handle: disclose,
    doc: {
      id: 'disclose',
      tag: 'disclosures',
      summary: 'Ask for fields of one client, for one purpose.',
      request: 'disclosure-request',
      response: 'disclosure-response',
      problems: [
        'disclosure-refused',
        'role-needed',
        'idempotency-mismatch',
        'source-unavailable',
        'decision-unavailable',
      ],
    },
  },
  {
    method: 'post',
    path: '/v1/disclosures/preflight',
    status: 200,
    handle: preflight,
    doc: {
      id: 'preflightDisclosure',
      tag: 'disclosures',
      summary: 'The largest list of fields that would be accepted; no value is looked at.',
      request: 'disclosure-request',
      response: 'preflight-response',
      problems: ['role-needed', 'decision-unavailable'],
    },
  },
  {
    method: 'post',
    path: '/v1/cases',
    status: 201,
    handle: registerCase,
    doc: {
      id: 'registerCase',
      tag: 'cases',
      summary: 'Register a case of a client.',
      request: 'case-request',
      response: 'case',
      problems: ['not-allowed'],
    },
  },
  {
    method: 'get',
    path: '/v1/cases',
    status: 200,
    handle: (steps, call, request) => listCases(steps, call, toPage(request)),
    doc: {
      id: 'listCases',
      tag: 'cases',
      summary: 'The cases the caller takes part in.',
      response: listOf('cases', 'Case'),
      query: [
        {
          name: 'after',
          required: false,
          description: 'The last caseRef of the page before.',
          schema: { type: 'string', maxLength: 64 },
        },
        {
          name: 'limit',
          required: false,
          description: 'How many at most.',
          schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
        },
      ],
      problems: [],
    },
  },
  {
    method: 'patch',
    path: '/v1/cases/:caseRef',
    status: 200,
    handle: (steps, call, request) => changeCase(steps, call, parameter(request, 'caseRef')),
    doc: {
      id: 'changeCase',
      tag: 'cases',
      summary: 'Change the phase, the parties or the conditions of a case.',
      request: 'case-change',
      response: 'case',
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'put',
    path: '/v1/cases/:caseRef/records',
    status: 200,
    handle: (steps, call, request) => supplyRecords(steps, call, parameter(request, 'caseRef')),
    doc: {
      id: 'supplyRecords',
      tag: 'cases',
      summary: 'Supply or correct values; null takes a value away.',
      request: 'client-record',
      response: { type: 'object', required: ['supplied'], properties: { supplied: texts } },
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'put',
    path: '/v1/cases/:caseRef/records/:field',
    status: 200,
    handle: (steps, call, request) =>
      supplyRecords(steps, call, parameter(request, 'caseRef'), parameter(request, 'field')),
    doc: {
      id: 'supplyRecord',
      tag: 'cases',
      summary: 'Supply or correct one value.',
      request: 'record-change',
      response: { type: 'object', required: ['supplied'], properties: { supplied: texts } },
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'get',
    path: '/v1/consents',
    status: 200,
    handle: (steps, call, request) => listConsents(steps, call, String(request.query['caseRef'] ?? '')),
    doc: {
      id: 'listConsents',
      tag: 'consents',
      summary: "The client's answers, with their history.",
      response: listOf('consents', 'Consent'),
      query: [
        {
          name: 'caseRef',
          required: true,
          description: "The caller's own reference to the case.",
          schema: { type: 'string', maxLength: 64 },
        },
      ],
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'post',
    path: '/v1/consents',
    status: 201,
    handle: recordConsent,
    doc: {
      id: 'recordConsent',
      tag: 'consents',
      summary: 'Record the answer of a client.',
      request: 'consent-request',
      response: 'consent',
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'post',
    path: '/v1/consents/:id/withdrawal',
    status: 200,
    handle: (steps, call, request) => withdrawConsent(steps, call, parameter(request, 'id')),
    doc: {
      id: 'withdrawConsent',
      tag: 'consents',
      summary: 'Withdraw a consent; works for every decision that starts after the answer.',
      response: 'consent',
      problems: ['not-found'],
    },
  },
  {
    method: 'post',
    path: '/v1/objections',
    status: 201,
    handle: recordObjection,
    doc: {
      id: 'recordObjection',
      tag: 'consents',
      summary: 'Record that the client objects to a purpose that runs without consent.',
      request: 'objection-request',
      response: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
      problems: ['not-allowed', 'not-found'],
    },
  },
];

interface ApiParts {
  readonly steps: Steps;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The API: what comes in becomes a call, and only a recorded answer goes out. */
export function createApi({ steps, clock, logger }: ApiParts): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  for (const { method, path, status, handle, produces = ['application/json'] } of apiRoutes) {
    router[method](path, async (request: Request, response: Response) => {
      assertAcceptable(request, produces);
      const recorded = await handle(steps, toCall(request, clock()), request);
      reportFailure(logger, recorded);
      send(request, response, recorded, status);
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

function toPage(request: Request): { after?: string; limit: number } {
  const { after, limit } = request.query;
  const size = limit === undefined ? 50 : Number(limit);
  const isWell =
    Number.isInteger(size) && size >= 1 && size <= 200 && (after === undefined || typeof after === 'string');
  if (!isWell)
    throw new GatewayError('invalid-input', 'limit is 1 to 200, and after is the last caseRef of the page before.');
  return { limit: size, ...(after === undefined ? {} : { after }) };
}
