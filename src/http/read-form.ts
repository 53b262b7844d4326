import express, { type Request, type RequestHandler } from 'express';
import { GatewayError } from '../errors.ts';

/** A form of a page, with room for a long text. Bytes. */
const maxFormBytes = 262_144;

const readText = express.text({ type: 'application/x-www-form-urlencoded', limit: maxFormBytes });

/** A form with one scan of 5 MB, and what else is in it. Bytes. */
const maxUploadBytes = 5 * 1024 * 1024 + maxFormBytes;

/** Only pages about consent take a file. */
const takesFile = /^\/akkoord\//;

/** Whether a browser says that it is logged in: nobody else's files are read at all. */
const hasSession = ({ headers }: Request): boolean => headers.cookie?.includes('sluis-sessie=') === true;

const readBytes = express.raw({ type: 'multipart/form-data', limit: maxUploadBytes });
const files = new WeakMap<Request, Uint8Array>();

/** The file that was sent along with a form; none of any other request. */
export const fileOf = (request: Request): Uint8Array | undefined => files.get(request);

/**
 * Reads the body of a posted form; of anything else it leaves the body alone.
 * @throws GatewayError `too-large`, `invalid-input`
 */
export const readForm: RequestHandler = (request, response, next) => {
  if (takesFile.test(request.path) && hasSession(request) && request.is('multipart/form-data')) {
    readUpload(request, response, next);
    return;
  }
  readText(request, response, (error?: unknown) => {
    if (error === undefined) return next();
    const isTooLarge = error instanceof Error && Reflect.get(error, 'status') === 413;
    if (isTooLarge) next(new GatewayError('too-large', `A form may be ${maxFormBytes} bytes at most.`));
    else next(new GatewayError('invalid-input', 'The form could not be read.'));
  });
};

const readUpload: RequestHandler = (request, response, next) => {
  readBytes(request, response, (error?: unknown) => {
    if (error !== undefined) return next(new GatewayError('too-large', 'A scan may be 5 MB at most.'));
    takeApart(request).then(
      () => next(),
      () => next(new GatewayError('invalid-input', 'The form could not be read.')),
    );
  });
};

/** Node's own reader of forms with files (RFC 7578); the fields become the text that `formOf` reads. */
async function takeApart(request: Request): Promise<void> {
  const type = request.headers['content-type'] ?? '';
  const parts = await new Response(request.body as Buffer<ArrayBuffer>, {
    headers: { 'content-type': type },
  }).formData();
  const fields = new URLSearchParams();
  for (const [name, value] of parts) {
    if (typeof value === 'string') fields.append(name, value);
    else if (value.size > 0 && !files.has(request)) files.set(request, new Uint8Array(await value.arrayBuffer()));
  }
  request.body = fields.toString();
}

/** The fields of a posted form that `readForm` has read; none of any other request. */
export function formOf({ method, body }: Request): URLSearchParams {
  const text: unknown = method === 'POST' ? body : undefined;
  return new URLSearchParams(typeof text === 'string' ? text : '');
}
