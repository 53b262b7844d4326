import { type Request, type RequestHandler, type Response, Router } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { GatewayError } from '../errors.ts';
import type { ClientVisitor, LogIn, NotIn, Visitor } from '../identity/identity.ts';
import type { Logger } from '../logger.ts';
import {
  type LogInClient,
  type LogInNotice,
  type LogInPerson,
  type PageFrame,
  renderLeave,
  renderLogIn,
} from '../web/web.ts';
import type { BrowserSecrets } from './browser-secrets.ts';
import { queryOf } from './pages/page-frame.ts';
import { sendPage } from './pages/send-page.ts';
import { formOf } from './read-form.ts';
import { pathFor, toReturnPath } from './return-path.ts';

interface DoorRoutesParts {
  readonly logIn: LogIn;
  readonly url: string;
  readonly people: readonly LogInPerson[];
  readonly clients: readonly LogInClient[];
  readonly logger: Logger;
  readonly secrets: BrowserSecrets;
  readonly visitorOf: (request: Request) => Promise<Visitor | undefined>;
  readonly clientOf: (request: Request) => Promise<ClientVisitor | undefined>;
  readonly frameFor: (request: Request) => Promise<PageFrame>;
}

/** What a log-in that did not work is answered with. */
const statuses: Readonly<Record<NotIn, number>> = {
  cancelled: 403,
  lost: 400,
  failed: 403,
  'not-fresh': 403,
  'no-role': 403,
  blocked: 403,
  'not-known': 403,
};

/**
 * Of one address, in a minute: log-ins that begin, and answers of providers, each counted apart. Wide, as everybody may
 * come through one proxy; it bounds what strangers make us keep and ask. Who is in always gets out.
 */
const logInsPerMinute = 600;

/** The addresses of the door. */
export function createDoorRoutes(parts: DoorRoutesParts): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/inloggen', (request, response) => showLogIn(parts, request, response));
  router.post('/inloggen', limit(), (request, response) => beginLogIn(parts, request, response));
  router.get('/inloggen/terug/:provider', limit(), (request, response) => completeLogIn(parts, request, response));
  router.post('/uitloggen', (request, response) => logOut(parts, request, response));
  router.post('/rol', (request, response) => actAs(parts, request, response));
  return router;
}

function limit(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: logInsPerMinute,
    standardHeaders: false,
    legacyHeaders: false,
    validate: false,
    keyGenerator: ({ socket }) => ipKeyGenerator(socket.remoteAddress ?? 'unknown'),
    handler: (_request, _response, next) => next(new GatewayError('too-many-requests', 'Wait a minute, then go on.')),
  });
}

async function showLogIn(parts: DoorRoutesParts, request: Request, response: Response): Promise<void> {
  const query = queryOf(request);
  const fresh = query.get('opnieuw') === '1';
  const returnTo = toReturnPath(query.get('terug'));
  const visitor = await parts.visitorOf(request);
  const client = visitor === undefined ? await parts.clientOf(request) : undefined;
  const isIn = visitor !== undefined || client !== undefined;
  if (isIn && !fresh) return response.redirect(303, pathFor(client !== undefined, returnTo));
  const hasEnded = !isIn && parts.secrets.sessionOf(request) !== undefined;
  const notice = query.get('uitgelogd') === '1' ? 'logged-out' : hasEnded ? 'ended' : undefined;
  await sendLogIn(parts, { request, response }, { returnTo, fresh, ...(notice && { notice }) });
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

interface LogInShown {
  readonly status?: number;
  readonly returnTo: string;
  readonly fresh?: boolean;
  readonly notice?: LogInNotice;
}

async function sendLogIn(parts: DoorRoutesParts, { request, response }: Exchange, shown: LogInShown): Promise<void> {
  const { status = 200, returnTo, fresh = false, notice } = shown;
  const { logIn, people, clients, secrets, visitorOf, clientOf, frameFor } = parts;
  const visitor = fresh ? await visitorOf(request) : undefined;
  const client = fresh && visitor === undefined ? await clientOf(request) : undefined;
  // The address of a page that came back from a provider is not one to go to again.
  const url = `/inloggen?${new URLSearchParams({ ...(fresh ? { opnieuw: '1' } : {}), terug: returnTo })}`;
  const frame = { ...(await frameFor(request)), url };
  // Who is in already logs in anew by the same door.
  const isOwn = ({ party }: { readonly party?: string }): boolean =>
    client === undefined ? visitor === undefined || party === visitor.party : party === undefined;
  const html = renderLogIn({
    frame,
    csrfToken: secrets.csrfToken(request),
    returnTo,
    fresh,
    providers: logIn.providers.filter(isOwn),
    clients: visitor === undefined ? clients : [],
    people: people.filter(isOwn).filter(({ name }) => visitor === undefined || name === visitor.person.name),
    ...(notice && { notice }),
  });
  sendPage(response, frame, { status, html });
}

async function beginLogIn(parts: DoorRoutesParts, request: Request, response: Response): Promise<void> {
  const { logIn, people, clients, secrets } = parts;
  const form = formOf(request);
  secrets.requireCsrf(request, form);
  const [provider, returnTo] = [form.get('partij') ?? '', toReturnPath(form.get('terug'))];
  const fresh = form.get('opnieuw') === '1';
  const person = [...people, ...clients].find((one) => one.login === form.get('wie') && one.provider === provider);
  try {
    const hint = person === undefined ? {} : { loginHint: person.login };
    const browser = secrets.browserOf(request);
    const target = await logIn.begin({ provider, browser, returnTo, fresh, ...hint });
    await leave(parts, { request, response }, target);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    parts.logger.warn('a provider cannot be asked', {
      party: logIn.providers.find(({ id }) => id === provider)?.party,
    });
    await sendLogIn(parts, { request, response }, { status: 503, returnTo, fresh, notice: 'unavailable' });
  }
}

async function completeLogIn(parts: DoorRoutesParts, request: Request, response: Response): Promise<void> {
  const { logIn, secrets, logger } = parts;
  const session = secrets.sessionOf(request);
  const id = String(request.params['provider'] ?? '');
  const party = logIn.providers.find((one) => one.id === id)?.party;
  try {
    const outcome = await logIn.complete({
      provider: id,
      query: queryOf(request),
      browser: secrets.browserOf(request),
      ...(session === undefined ? {} : { session }),
    });
    if (outcome.ok) {
      logger.info('somebody logged in', { party });
      secrets.letIn(request, outcome.session);
      const { isClient, returnTo } = outcome;
      return response.set('Cache-Control', 'no-store').redirect(303, pathFor(isClient, returnTo));
    }
    const { reason } = outcome;
    logger.warn('a log-in was refused', { code: reason, party });
    const returnTo = toReturnPath(outcome.returnTo);
    await sendLogIn(parts, { request, response }, { status: statuses[reason], returnTo, notice: reason });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    logger.warn('a provider cannot be asked', { party });
    const returnTo = toReturnPath(undefined);
    await sendLogIn(parts, { request, response }, { status: 503, returnTo, notice: 'unavailable' });
  }
}

const isUnavailable = (error: unknown): boolean =>
  error instanceof GatewayError && error.code === 'identity-unavailable';

async function logOut(parts: DoorRoutesParts, request: Request, response: Response): Promise<void> {
  const { logIn, secrets } = parts;
  const session = secrets.sessionOf(request);
  const somebody = (await parts.visitorOf(request)) ?? (await parts.clientOf(request));
  const form = formOf(request);
  if (somebody !== undefined) secrets.requireCsrf(request, form);
  const which = form.get('waar') === 'overal' ? 'all' : 'this';
  const target = session === undefined ? undefined : await logIn.end(session, which);
  secrets.letOut(request);
  if (target === undefined) response.redirect(303, '/inloggen?uitgelogd=1');
  else await leave(parts, { request, response }, target);
}

async function actAs(parts: DoorRoutesParts, request: Request, response: Response): Promise<void> {
  const form = formOf(request);
  const returnTo = toReturnPath(form.get('terug'));
  const visitor = await parts.visitorOf(request);
  if (visitor !== undefined) {
    parts.secrets.requireCsrf(request, form);
    await parts.logIn.actAs(visitor, form.get('rol') ?? '');
  }
  response.redirect(303, visitor === undefined ? `/inloggen?${new URLSearchParams({ terug: returnTo })}` : returnTo);
}

/**
 * Sends a browser to a provider. A redirect would be held to `form-action 'self'` of the page with the form, at every
 * further place that the provider sends it to; a page that goes on by itself is not, and it works without scripts.
 */
async function leave(parts: DoorRoutesParts, { request, response }: Exchange, target: URL): Promise<void> {
  if (target.origin === new URL(parts.url).origin) return response.redirect(303, target.href);
  const { visitor: _gone, client: _left, ...frame } = await parts.frameFor(request);
  response.set('Refresh', `0; url=${target.href}`);
  sendPage(response, frame, { html: renderLeave({ frame, target: target.href }) });
}
