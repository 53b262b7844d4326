import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Party } from '../../contract/generated/types.ts';
import type { Rooms } from '../../negotiation/rooms.ts';
import {
  type PageAbout,
  type PageFrame,
  parseTrialQuery,
  type ReceiverView,
  renderAccessibility,
  renderReceiver,
  renderStart,
  renderTrial,
  type StartOverview,
  type TrialChoices,
  type TrialQuestion,
  type TrialResult,
} from '../../web/web.ts';
import { type Asset, type Assets, loadAssets } from '../assets.ts';
import type { Door } from '../door.ts';
import { frameOf, queryOf, rememberLanguage } from '../pages/page-frame.ts';
import { type Page, sendPage, toProblemPage } from '../pages/send-page.ts';
import { createWorkbench, type WorkbenchParts } from '../pages/workbench.ts';

/** The pages for who is not logged in: a start, and a trial with invented clients. The demo has them. */
export interface OpenPages {
  readonly overview: () => Promise<StartOverview>;
  readonly choices: () => Promise<TrialChoices>;
  /** Decides as the gateway would, about an invented client; fetches nothing for anybody and records no access. */
  readonly trial: (question: TrialQuestion) => Promise<TrialResult>;
  /** What arrived at the receiver of the demo. */
  readonly received: () => ReceiverView;
}

/** What the pages need to know, from whoever knows it. */
export interface PageParts extends Partial<OpenPages> {
  readonly about: PageAbout;
  /** Logs a problem of ours, and gives the number under which it can be found back. */
  readonly report?: (error: unknown) => string | undefined;
  /** The pages behind the door; without it nobody can log in here. */
  readonly workbench?: Pick<WorkbenchParts, 'rooms' | 'upkeep' | 'clock'> & { readonly door: Door };
}

type Render = (frame: PageFrame, query: URLSearchParams) => Page | Promise<Page>;

/** The pages of a gateway. */
export interface Pages {
  /** Answers `/`, `/proef`, `/toegankelijkheid` and `/assets/…`; anything else goes on. */
  readonly router: Router;
  /** Sends a problem as a page, for a browser that asked for something else of this gateway. */
  readonly sendProblem: (request: Request, response: Response, error: unknown) => Promise<void>;
}

/**
 * The pages and what they load. Every page is a whole document under its own URL and works without JavaScript; htmx
 * fetches the same URLs and takes the work sheet out of them.
 */
export function createPages(parts: PageParts): Pages {
  const assets = loadAssets();
  const frameFor = createFrames(parts, assets);
  const page = (render: Render) => async (request: Request, response: Response) => {
    const frame = await frameFor(request);
    sendPage(response, frame, await render(frame, queryOf(request)));
  };
  const sendProblem = async (request: Request, response: Response, error: unknown): Promise<void> => {
    const frame = await frameFor(request).catch(() => frameOf({ ...parts, assets: assets.base }, request));
    sendPage(response, frame, toProblemPage(frame, error, parts.report?.(error)));
  };
  const router = Router();
  router.get('/assets/:digest/:name', (request, response, next) => sendAsset(assets, request, response, next));
  router.use((request, response, next) => {
    rememberLanguage(request, response);
    next();
  });
  const { workbench } = parts;
  const open = toOpenPages(parts);
  if (workbench) router.use([...workbench.door.middleware], workbench.door.router(frameFor));
  const openTrial = open && page((frame, query) => answerTrial(open, frame, query));
  // Who is logged in has more to choose from: for a visitor this is a page of the workbench.
  router.get('/proef', async (request, response, next) => {
    if (openTrial && (await workbench?.door.visitorOf(request)) === undefined) await openTrial(request, response);
    else next();
  });
  if (workbench) router.use(createWorkbench({ ...parts, ...workbench, frameFor }));
  router.get(
    '/',
    open
      ? page(async (frame) => ({ html: renderStart({ frame, overview: await open.overview() }) }))
      : (_request, response) => response.redirect(303, '/overzicht'),
  );
  const { received } = parts;
  if (received)
    router.get(
      '/demo/ontvanger',
      page((frame) => ({ html: renderReceiver({ frame, view: received() }) })),
    );
  router.get(
    '/toegankelijkheid',
    page((frame) => ({ html: renderAccessibility({ frame }) })),
  );
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    void sendProblem(request, response, error);
  });
  return { router, sendProblem };
}

function toOpenPages({ overview, choices, trial, received }: PageParts): OpenPages | undefined {
  return overview && choices && trial && received ? { overview, choices, trial, received } : undefined;
}

/** Makes the frame of a page for whoever asks for it. */
function createFrames({ about, workbench }: PageParts, { base: assets }: Assets) {
  const roles = Object.fromEntries((workbench?.rooms.policy.model.roles ?? []).map(({ id, label }) => [id, label]));
  const parts = { about: { ...about, roles, door: workbench !== undefined }, assets };
  return async (request: Request): Promise<PageFrame> => {
    const visitor = await workbench?.door.visitorOf(request);
    if (workbench === undefined) return frameOf(parts, request);
    if (visitor === undefined) {
      const client = await workbench.door.clientOf(request);
      const seen = client && { client: { csrfToken: workbench.door.csrfToken(request) } };
      return frameOf(parts, request, seen);
    }
    const party = await findParty(workbench.rooms, visitor.party);
    return frameOf(parts, request, { visitor, party, csrfToken: workbench.door.csrfToken(request) });
  };
}

async function findParty({ agreements }: Pick<Rooms, 'agreements'>, id: string): Promise<Party | undefined> {
  return (await agreements.parties()).find((one) => one.id === id);
}

async function answerTrial(parts: OpenPages, frame: PageFrame, query: URLSearchParams): Promise<Page> {
  const choices = await parts.choices();
  const { question, ...asked } = parseTrialQuery(query, choices);
  if (question === undefined) {
    return { status: asked.errors.length > 0 ? 422 : 200, html: renderTrial({ frame, choices, ...asked }) };
  }
  const result = await parts.trial(question);
  return { html: renderTrial({ frame, choices, ...asked, answer: { question, result } }) };
}

async function sendAsset(
  { base, files }: Assets,
  request: Request,
  response: Response,
  next: NextFunction,
): Promise<void> {
  const { digest, name } = request.params;
  const asset = typeof name === 'string' ? files.get(name) : undefined;
  if (asset === undefined || base !== `/assets/${digest}`) {
    next();
    return;
  }
  const { bytes, encoding } = await encode(asset, request);
  const tag = `"${asset.digest}${encoding === undefined ? '' : `-${encoding}`}"`;
  response.set({
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: tag,
    'X-Content-Type-Options': 'nosniff',
    ...(asset.compressed && { Vary: 'Accept-Encoding' }),
  });
  if (request.fresh) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    'Content-Length': bytes.length,
    'Content-Type': asset.type,
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  response.end(bytes);
}

interface Encoded {
  readonly bytes: Buffer;
  /** Absent: as it is. */
  readonly encoding?: 'br' | 'gzip';
}

/** The smallest that the caller takes; what it likes best is not asked, as every browser says that it likes all the same. */
async function encode({ bytes, compressed }: Asset, request: Request): Promise<Encoded> {
  if (compressed === undefined) return { bytes };
  if (request.acceptsEncodings('br') === 'br') return { bytes: await compressed.brotli(), encoding: 'br' };
  if (request.acceptsEncodings('gzip') === 'gzip') return { bytes: compressed.gzip, encoding: 'gzip' };
  return { bytes };
}
