import { randomBytes } from 'node:crypto';
import { type NextFunction, type Request, type Response, Router } from 'express';
import { GatewayError, problems } from '../../errors.ts';
import {
  type Language,
  type PageAbout,
  type PageFrame,
  type ProblemKind,
  parseTrialQuery,
  renderAccessibility,
  renderProblem,
  renderStart,
  renderTrial,
  type StartOverview,
  type TrialChoices,
  type TrialQuestion,
  type TrialResult,
} from '../../web/web.ts';
import { type Assets, loadAssets } from '../assets.ts';

/** What the pages need to know, from whoever knows it. */
export interface PageParts {
  readonly about: PageAbout;
  readonly overview: () => Promise<StartOverview>;
  readonly choices: () => Promise<TrialChoices>;
  /** Decides as the gateway would, about an invented client; fetches nothing for anybody and records no access. */
  readonly trial: (question: TrialQuestion) => Promise<TrialResult>;
  /** Logs a problem and gives the number under which it can be found back. */
  readonly report?: (error: unknown) => string;
}

interface Page {
  readonly status?: number;
  readonly html: string;
}

type Render = (frame: PageFrame, query: URLSearchParams) => Page | Promise<Page>;

/** The pages of a gateway. */
export interface Pages {
  /** Answers `/`, `/proef`, `/toegankelijkheid` and `/assets/…`; anything else goes on. */
  readonly router: Router;
  /** Sends a problem as a page, for a browser that asked for something else of this gateway. */
  readonly sendProblem: (request: Request, response: Response, error: unknown) => void;
}

/**
 * The pages and what they load. Every page is a whole document under its own URL and works without JavaScript; htmx
 * fetches the same URLs and takes the work sheet out of them.
 */
export function createPages(parts: PageParts): Pages {
  const assets = loadAssets();
  const frameOf = (request: Request): PageFrame => ({
    about: parts.about,
    assets: assets.base,
    language: languageOf(request),
    nonce: randomBytes(18).toString('base64url'),
    url: request.originalUrl,
  });
  const page = (render: Render) => async (request: Request, response: Response) => {
    const frame = frameOf(request);
    rememberLanguage(request, response);
    sendPage(response, frame, await render(frame, queryOf(request)));
  };
  const sendProblem = (request: Request, response: Response, error: unknown): void => {
    const frame = frameOf(request);
    sendPage(response, frame, toProblemPage(frame, error, parts.report?.(error)));
  };
  const router = Router();
  router.get(
    '/',
    page(async (frame) => ({ html: renderStart({ frame, overview: await parts.overview() }) })),
  );
  router.get(
    '/proef',
    page((frame, query) => answerTrial(parts, frame, query)),
  );
  router.get(
    '/toegankelijkheid',
    page((frame) => ({ html: renderAccessibility({ frame }) })),
  );
  router.get('/assets/:digest/:name', (request, response, next) => sendAsset(assets, request, response, next));
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    sendProblem(request, response, error);
  });
  return { router, sendProblem };
}

async function answerTrial(parts: PageParts, frame: PageFrame, query: URLSearchParams): Promise<Page> {
  const choices = await parts.choices();
  const { question, ...asked } = parseTrialQuery(query, choices);
  if (question === undefined) {
    return { status: asked.errors.length > 0 ? 422 : 200, html: renderTrial({ frame, choices, ...asked }) };
  }
  const result = await parts.trial(question);
  return { html: renderTrial({ frame, choices, ...asked, answer: { question, result } }) };
}

function toProblemPage(frame: PageFrame, error: unknown, reference: string | undefined): Page {
  const status = error instanceof GatewayError ? problems[error.code].status : 500;
  const kind = kindOf(status);
  return { status, html: renderProblem({ frame, kind, ...(reference !== undefined && { reference }) }) };
}

function kindOf(status: number): ProblemKind {
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status < 500) return 'invalid';
  return status === 503 ? 'unavailable' : 'failed';
}

function queryOf(request: Request): URLSearchParams {
  return new URLSearchParams(request.originalUrl.split('?', 2)[1]);
}

function askedLanguage(request: Request): Language | undefined {
  const asked = queryOf(request).get('taal');
  return asked === 'nl' || asked === 'en' ? asked : undefined;
}

/** Dutch, unless this browser chose otherwise. */
function languageOf(request: Request): Language {
  const remembered = /(?:^|;\s*)taal=(nl|en)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
  return askedLanguage(request) ?? (remembered === 'en' ? 'en' : 'nl');
}

function rememberLanguage(request: Request, response: Response): void {
  const asked = askedLanguage(request);
  const year = 31_536_000_000;
  if (asked === undefined) return;
  response.cookie('taal', asked, { maxAge: year, httpOnly: true, sameSite: 'lax', secure: request.secure });
}

/** Sends a page that may load only what comes from here, and run only the scripts that carry its nonce. */
function sendPage(response: Response, { nonce }: PageFrame, { status = 200, html }: Page): void {
  response.status(status).set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policyWith(nonce),
    'Content-Type': 'text/html; charset=utf-8',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
  response.send(html);
}

function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types htmx',
  ].join('; ');
}

function sendAsset({ base, files }: Assets, request: Request, response: Response, next: NextFunction): void {
  const { digest, name } = request.params;
  const asset = typeof name === 'string' ? files.get(name) : undefined;
  if (asset === undefined || base !== `/assets/${digest}`) {
    next();
    return;
  }
  const gzipped = request.acceptsEncodings('gzip') === 'gzip' ? asset.gzipped : undefined;
  response.writeHead(200, {
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Length': (gzipped ?? asset.bytes).length,
    'Content-Type': asset.type,
    'X-Content-Type-Options': 'nosniff',
    ...(asset.gzipped && { Vary: 'Accept-Encoding' }),
    ...(gzipped && { 'Content-Encoding': 'gzip' }),
  });
  response.end(gzipped ?? asset.bytes);
}
