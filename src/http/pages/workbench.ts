import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Clock } from '../../contract/vocabulary.ts';
import type { Done } from '../../disclosure/act.ts';
import type { Answer } from '../../disclosure/answer.ts';
import { toTrace } from '../../disclosure/trace-context.ts';
import { GatewayError } from '../../errors.ts';
import type { Upkeep } from '../../health/health.ts';
import type { ClientVisitor, Visitor } from '../../identity/identity.ts';
import type { DraftCall } from '../../negotiation/drafting.ts';
import type { Rooms } from '../../negotiation/rooms.ts';
import type { PageFrame } from '../../web/web.ts';
import { type Door, logInUrl } from '../door.ts';
import { formOf } from '../read-form.ts';
import { createUploads, type Upload } from '../read-upload.ts';
import { sendDocument } from '../send.ts';
import { withBaggage } from '../to-call.ts';
import { allPages } from './all-pages.ts';
import { limitVisitors } from './limit-visitors.ts';
import { queryOf } from './page-frame.ts';
import type { PageAnswer, PageContext, PageRoute } from './page-route.ts';
import { sendPage, toProblemPage } from './send-page.ts';

export interface WorkbenchParts {
  readonly rooms: Rooms;
  readonly upkeep: Upkeep;
  readonly clock: Clock;
  readonly door: Door;
  readonly frameFor: (request: Request) => Promise<PageFrame>;
  /** Logs a problem and gives the number under which it can be found back. */
  readonly report?: (error: unknown) => string | undefined;
}

/** The pages behind the door, and what their forms do. Mounted after the middleware of the door. */
export function createWorkbench(parts: WorkbenchParts): Router {
  const router = Router({ caseSensitive: true });
  const limit = limitVisitors(parts.door);
  const uploads = createUploads();
  for (const route of allPages) {
    router[route.method](route.path, ...limit, (request, response, next) =>
      answer(route, { ...parts, uploads }, { request, response, next }),
    );
  }
  return router;
}

type Parts = WorkbenchParts & { readonly uploads: ReturnType<typeof createUploads> };

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly next: NextFunction;
}

async function answer(route: PageRoute, parts: Parts, { request, response }: Exchange): Promise<void> {
  const visitor = await parts.door.visitorOf(request);
  const client = visitor === undefined ? await parts.door.clientOf(request) : undefined;
  const isStranger = visitor === undefined && client === undefined;
  if (isStranger && route.open !== true && route.method === 'get') {
    response.redirect(303, logInUrl(request.originalUrl));
    return;
  }
  const frame = await parts.frameFor(request);
  const visit = new Visit(parts, request, { frame, visitor, client });
  try {
    await takeFile(route, visit, parts);
    if (route.method === 'post') parts.door.requireCsrf(request, visit.form);
    send(visit, response, await handle(route, visit));
  } catch (error) {
    if (response.headersSent) throw error;
    sendPage(response, frame, toProblemPage(frame, error, visit.reference ?? parts.report?.(error)));
  }
}

/** A file is read only of who is logged in, where one is asked for, and after the token of the form that it comes with. */
async function takeFile({ takesFile }: PageRoute, visit: Visit, { door, uploads }: Parts): Promise<void> {
  const { visitor, request } = visit;
  if (takesFile !== true || visitor === undefined || request.is('multipart/form-data') === false) return;
  visit.take(await uploads(visitor.person.id, request, (fields) => door.requireCsrf(request, fields)));
}

function handle(route: PageRoute, visit: Visit): Promise<PageAnswer> {
  const { visitor, client } = visit;
  if (route.open === true) return route.handle(visit);
  if (visitor === undefined && client === undefined) {
    throw new GatewayError('unauthenticated', 'The session has ended. Log in again.');
  }
  if (route.for === 'client') {
    if (client === undefined) throw new GatewayError('not-allowed', 'This page is for clients.');
    return route.handle(Object.assign(visit, { client }));
  }
  if (visitor === undefined) throw new GatewayError('not-allowed', 'This page is for who works for a party.');
  return route.handle(Object.assign(visit, { visitor }));
}

function send({ request, frame }: Visit, response: Response, answered: PageAnswer): void {
  if ('redirect' in answered) response.redirect(303, answered.redirect);
  else if ('document' in answered) sendDocument(response, answered.document, request.headers['if-none-match']);
  else sendPage(response, frame, answered);
}

/** Who looks, if anybody is logged in: somebody of a party or a client, never both. */
interface Seen {
  readonly frame: PageFrame;
  readonly visitor: Visitor | undefined;
  readonly client: ClientVisitor | undefined;
}

/** One request for a page. */
class Visit implements PageContext {
  readonly rooms: Rooms;
  readonly upkeep: Upkeep;
  readonly site: string;
  readonly query: URLSearchParams;
  form: URLSearchParams;
  file: Uint8Array | undefined;
  /** The last entry that this request left in the log. */
  reference: string | undefined;
  readonly #at: DraftCall['at'];

  readonly request: Request;
  readonly frame: PageFrame;
  readonly visitor: Visitor | undefined;
  readonly client: ClientVisitor | undefined;

  constructor(parts: WorkbenchParts, request: Request, { frame, visitor, client }: Seen) {
    this.rooms = parts.rooms;
    this.upkeep = parts.upkeep;
    this.site = parts.door.url;
    this.request = request;
    this.frame = frame;
    this.visitor = visitor;
    this.client = client;
    this.query = queryOf(request);
    this.form = formOf(request);
    this.#at = parts.clock();
  }

  take({ fields, file }: Upload): void {
    this.form = fields;
    this.file = file;
  }

  parameter(name: string): string {
    return String(this.request.params[name] ?? '');
  }

  call(body?: unknown): DraftCall {
    return {
      authorization: this.visitor ?? this.client,
      body: body === undefined ? { ok: false, fault: { code: 'syntax', offset: 0 } } : { ok: true, value: body },
      at: this.#at,
      trace: toTrace(this.request.headers['traceparent']),
      ...withBaggage(this.request),
      ...(this.visitor && { role: this.visitor.role }),
    };
  }

  async read<Response>(done: Done<Response>): Promise<Response> {
    const answered = await this.attempt(done);
    if (!answered.ok) throw answered.problem;
    return answered.response;
  }

  async attempt<Response>(done: Done<Response>): Promise<Answer<Response>> {
    const { entry, answer: answered } = await done;
    this.reference = entry.id;
    return answered;
  }
}
