/** Witnessing over HTTP: signing what others publish, and taking what others signed of ours. docs/witness.md. */
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { GatewayError, problems } from '../../errors.ts';
import { describeError, type Logger } from '../../logger.ts';
import type { CosigningAnswer, Witness } from '../../witness/witness.ts';
import { limitStrangers } from '../limit-requests.ts';
import { apiHeaders, sendProblem } from '../send.ts';

interface EntranceParts {
  readonly requestsPerMinute: number;
  readonly logger: Logger;
}

/** In a minute from one address. Each costs some signatures, and a log has a checkpoint a minute at most. */
const mostSigned = 600;

/** A proof of 63 hashes and a checkpoint with all the signatures it may have fit many times. */
const mostBytes = 32 * 1_024;

/**
 * Signs the logs of others, at `/witness/add-checkpoint` (https://c2sp.org/tlog-witness). For everyone: whoever asks proves
 * with signatures what there is to prove. No entry of the log is made of it, or witnesses would make the logs of one another grow.
 */
export function createCosigner(witness: Pick<Witness, 'cosign'>, { requestsPerMinute, logger }: EntranceParts): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  const path = '/witness/add-checkpoint';
  router.post(path, ...before(requestsPerMinute), async (request: Request, response: Response) => {
    const body = textOf(request);
    const answer: CosigningAnswer = body === undefined ? { kind: 'malformed' } : await witness.cosign(body);
    sendText(response, ...toText(answer));
  });
  const sendCode = (response: Response, { code }: GatewayError) =>
    sendText(response, problems[code].status, plain, `${code}\n`);
  router.use(path, handleError(logger, sendCode));
  return router;
}

/** Takes what witnesses without a gateway signed of our log. For everyone, and without an entry, as above. */
export function createCosignatures(
  witness: Pick<Witness, 'take'>,
  { requestsPerMinute, logger }: EntranceParts,
): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  const path = '/v1/log/trees/:name/:number/cosignatures';
  router.post(path, ...before(requestsPerMinute), async (request: Request, response: Response) => {
    const [tree, size] = [`${request.params['name']}/${request.params['number']}`, sizeOf(request)];
    const lines = textOf(request);
    if (lines === undefined) throw new GatewayError('invalid-input', 'Send signature lines in UTF-8.');
    const taken = await witness.take(tree, size, lines);
    if (taken === undefined) throw new GatewayError('not-found', 'There is no checkpoint of that tree and size.');
    response.writeHead(200, { ...apiHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(taken));
  });
  router.use(path, handleError(logger, sendProblem));
  return router;
}

const before = (requestsPerMinute: number): readonly RequestHandler[] => [
  limitStrangers(Math.min(requestsPerMinute, mostSigned)),
  express.raw({ type: () => true, limit: mostBytes, inflate: false }),
];

const statuses = {
  cosigned: 200,
  malformed: 400,
  'not-signed': 403,
  'unknown-log': 404,
  conflict: 409,
  'wrong-proof': 422,
} as const satisfies Readonly<Record<CosigningAnswer['kind'], number>>;

const plain = 'text/plain; charset=utf-8';

/** As https://c2sp.org/tlog-witness has it: no problem documents, and 422 for a proof that is wrong. */
function toText(answer: CosigningAnswer): [status: number, contentType: string, text: string] {
  const status = statuses[answer.kind];
  if (answer.kind === 'cosigned') return [status, plain, answer.line];
  return answer.kind === 'conflict'
    ? [status, 'text/x.tlog.size', `${answer.size}\n`]
    : [status, plain, `${answer.kind}\n`];
}

function sendText(response: Response, status: number, contentType: string, text: string): void {
  response.writeHead(status, { 'Content-Type': contentType, 'Cache-Control': 'no-store' });
  response.end(text);
}

/** What was sent; undefined for nothing, and for what is no UTF-8. */
function textOf({ body }: Request): string | undefined {
  try {
    return Buffer.isBuffer(body) ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body) : undefined;
  } catch {
    return undefined;
  }
}

/** @throws GatewayError `invalid-input` */
function sizeOf({ query }: Request): number {
  const size = String(query['size']);
  if (/^(0|[1-9][0-9]{0,15})$/.test(size) && Number.isSafeInteger(Number(size))) return Number(size);
  const detail = 'is a whole number, without leading zeroes';
  const errors = [{ pointer: '', parameter: 'size', code: 'pattern', detail }];
  throw new GatewayError('invalid-input', 'Give the size of the checkpoint as a whole number.', { errors });
}

function handleError(logger: Logger, send: (response: Response, error: GatewayError) => void): ErrorRequestHandler {
  return (thrown: unknown, _request, response, _next) => {
    const error = toGatewayError(thrown);
    if (problems[error.code].status >= 500) {
      logger.error('a cosignature could not be made or kept', { code: error.code, ...describeError(thrown) });
    }
    send(response, error);
  };
}

/** What Express and its body reader throw carries a status. */
function toGatewayError(thrown: unknown): GatewayError {
  if (thrown instanceof GatewayError) return thrown;
  const status: unknown = thrown instanceof Error ? Reflect.get(thrown, 'status') : undefined;
  if (status === 413) return new GatewayError('too-large', `A body may be ${mostBytes} bytes at most.`);
  if (status === 415) return new GatewayError('unsupported-media-type', 'Send the body as it is.');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new GatewayError('invalid-input', 'The request could not be read.');
  }
  return new GatewayError('internal-error', 'unexpected', { cause: thrown });
}
