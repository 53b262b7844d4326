/** The log as everybody may see it: signed checkpoints, hashes and proofs, never an entry. docs/log.md. */
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import type { Audit } from '../../audit/audit.ts';
import { GatewayError, problems } from '../../errors.ts';
import { describeError, type Logger } from '../../logger.ts';
import { limitStrangers } from '../limit-requests.ts';
import { openToAllSites, type Shown, sendShown } from '../open-route.ts';
import { sendProblem } from '../send.ts';
import { parseTilePlace } from '../tile-path.ts';

type Trees = Audit['trees'];

interface LogTreesParts {
  readonly trees: Trees;
  readonly requestsPerMinute: number;
  readonly logger: Logger;
}

/** What may have changed a moment later, and what is the same until the next checkpoint. In seconds. */
const shortly = 5;
const aMinute = 60;

const root = '/v1/log/trees';

/**
 * Reads only, for everyone, and leaves no entry: who watches the log does not make it grow. What has no signed checkpoint
 * yet is not there.
 */
export function createLogTrees({ trees, requestsPerMinute, logger }: LogTreesParts): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  const limit = limitStrangers(requestsPerMinute);
  router.use(root, (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next('router');
    response.setHeader('Access-Control-Allow-Origin', openToAllSites['Access-Control-Allow-Origin']);
    return limit(request, response, next);
  });
  for (const [path, show] of Object.entries(views)) {
    router.get(`${root}${path}`, async (request: Request, response: Response) => {
      const shown = await show(trees, request);
      if (shown === undefined) throw new GatewayError('not-found', 'There is nothing at this address.');
      sendShown(request, response, shown);
    });
  }
  router.use(root, () => {
    throw new GatewayError('not-found', 'There is nothing at this address.');
  });
  router.use(root, handleError(logger));
  return router;
}

type View = (trees: Trees, request: Request) => Promise<Shown | undefined>;

const views: Readonly<Record<string, View>> = {
  '': async (trees) => {
    const list = (await trees.list()).map(({ tree, size, root, ended }) => ({
      tree,
      size,
      root,
      ...(ended && { ended }),
    }));
    return toJson({ trees: list }, shortly);
  },
  '/:name/:number/checkpoint': async (trees, request) => {
    const checkpoint = await trees.checkpoint(treeOf(request));
    return checkpoint && { contentType: 'text/plain; charset=utf-8', content: checkpoint.note, keep: shortly };
  },
  '/:name/:number/checkpoints': async (trees, request) => {
    const tree = treeOf(request);
    const { from } = wholeNumbers(request, { from: 0 });
    if ((await trees.checkpoint(tree)) === undefined) return undefined;
    const found = await trees.checkpoints(tree, from);
    return toJson({ checkpoints: found.map(({ size, root, note }) => ({ size, root, note })) }, shortly);
  },
  '/:name/:number/consistency': async (trees, request) => {
    const { from, to } = wholeNumbers(request, { from: undefined, to: undefined });
    const proof = await trees.consistency(treeOf(request), from, to);
    return proof && toJson(proof, aMinute);
  },
  '/:name/:number/inclusion': async (trees, request) => {
    const { index, size } = wholeNumbers(request, { index: undefined, size: undefined });
    const proof = await trees.inclusion(treeOf(request), index, size);
    return proof === undefined
      ? undefined
      : { contentType: 'text/plain; charset=utf-8', content: proof, keep: aMinute };
  },
  '/:name/:number/tile/:level/*tile': async (trees, request) => {
    const [, level = '', written = ''] = /\/tile\/([^/]+)\/(.+)$/.exec(request.path) ?? [];
    const place = parseTilePlace(level, written);
    const content = place && (await trees.tile(treeOf(request), place));
    const isFull = !written.includes('.p/');
    return content && { contentType: 'application/octet-stream', content, keep: isFull ? 'for good' : aMinute };
  },
};

/** The name of a tree is the name of a gateway and a number. */
const treeOf = ({ params }: Request): string => `${String(params['name'])}/${String(params['number'])}`;

const toJson = (document: object, keep: number): Shown => ({
  contentType: 'application/json',
  content: JSON.stringify(document),
  keep,
});

/**
 * Query parameters that are whole numbers from 0, each written in the one way there is.
 * @param names with what holds when it is left out; undefined: it must be there
 * @throws GatewayError `invalid-input`, for all that are not
 */
function wholeNumbers<Name extends string>(
  { query }: Request,
  names: Readonly<Record<Name, number | undefined>>,
): Record<Name, number> {
  const read = Object.entries<number | undefined>(names).map(([name, otherwise]) => {
    const text = query[name] ?? otherwise;
    const isNumber = /^(0|[1-9][0-9]{0,15})$/.test(String(text)) && Number.isSafeInteger(Number(text));
    return [name, isNumber ? Number(text) : undefined] as const;
  });
  const wrong = read.filter(([, value]) => value === undefined).map(([name]) => name);
  if (wrong.length > 0) {
    const detail = 'is a whole number, without leading zeroes';
    const errors = wrong.map((parameter) => ({ pointer: '', parameter, code: 'pattern', detail }));
    throw new GatewayError('invalid-input', `Give ${wrong.join(' and ')} as whole numbers.`, { errors });
  }
  return Object.fromEntries(read) as Record<Name, number>;
}

/** What goes wrong here is told, and is no entry of the log either. */
function handleError(logger: Logger): ErrorRequestHandler {
  return (thrown: unknown, _request, response, _next) => {
    const error = toGatewayError(thrown);
    if (problems[error.code].status >= 500) {
      logger.error('the public log could not be read', { code: error.code, ...describeError(thrown) });
    }
    sendProblem(response, error);
  };
}

/** A path that cannot be decoded leads nowhere; anything else that is not ours is a bug. */
function toGatewayError(thrown: unknown): GatewayError {
  if (thrown instanceof GatewayError) return thrown;
  if (thrown instanceof URIError || (thrown instanceof Error && Reflect.get(thrown, 'status') === 400)) {
    return new GatewayError('not-found', 'There is nothing at this address.');
  }
  return new GatewayError('internal-error', 'unexpected', { cause: thrown });
}
