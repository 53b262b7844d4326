import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import { GatewayError } from '../errors.ts';
import type { ApiRoute } from './api-route.ts';

/** A body that is read as it comes in may take so long between two parts of it, and so long as a whole. Milliseconds. */
const limits: BodyLimits = { silence: 30_000, whole: 1_800_000 };

interface BodyLimits {
  readonly silence: number;
  readonly whole: number;
}

/** A body that is read whole is there after so long, or the connection ends. Milliseconds. */
const wholeBodyLimit = 20_000;

/** Whether a request announces a body (RFC 9112 section 6.3). */
export function hasBody({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? '0') > 0;
}

/** Finds the row of the route table that reads the body of a request itself. */
export function findStreaming(routes: readonly ApiRoute[]): (request: Request) => ApiRoute | undefined {
  const streaming = routes.filter(({ streams }) => streams !== undefined);
  return ({ method, originalUrl }) => {
    const [path] = originalUrl.split('?');
    return streaming.find((route) => route.path === path && route.method === method.toLowerCase());
  };
}

/** Ends what sends a body slower than any honest sender: such bodies are read whole, and are small. */
export function limitBodyTime(streamingOf: (request: Request) => unknown, limit = wholeBodyLimit): RequestHandler {
  return (request, response, next) => {
    if (hasBody(request) && streamingOf(request) === undefined) {
      const timer = setTimeout(() => {
        if (response.headersSent) request.socket.destroy();
        else response.writeHead(408, { Connection: 'close' }).end();
      }, limit);
      const clear = () => clearTimeout(timer);
      request.once('end', clear).once('close', clear);
    }
    next();
  };
}

/** The media type of a body that is read as it comes in, when it is one that the route takes. */
export function mediaTypeOf<Type extends string>(request: IncomingMessage, types: readonly Type[]): Type {
  const { 'content-type': header = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const [name = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  const type = types.find((candidate) => candidate === name);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.replaceAll('"', '');
  const isReadable = (charset === undefined || charset === 'charset=utf-8') && encoding === 'identity';
  if (type !== undefined && isReadable) return type;
  throw new GatewayError('unsupported-media-type', `Send ${types.join(', ')}, in UTF-8 and not compressed.`);
}

/**
 * A body as it comes in. Whoever stops reading leaves the connection as it is, so that an answer can still go out.
 * @throws GatewayError `invalid-input` when it breaks off, or comes too slowly
 */
export async function* streamBody(request: IncomingMessage, { silence, whole } = limits): AsyncGenerator<Uint8Array> {
  const parts = request.iterator({ destroyOnReturn: false });
  const end = performance.now() + whole;
  try {
    for (;;) {
      const { value, done } = await within(parts.next(), Math.min(silence, end - performance.now()));
      if (done === true) return;
      yield value;
    }
  } finally {
    // The rest goes nowhere: it is not waited for.
    void parts.return?.().catch(() => undefined);
  }
}

async function within<Value>(next: Promise<Value>, milliseconds: number): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(brokenOff('timeout', 'nothing came for too long')), Math.max(milliseconds, 0));
  try {
    return await Promise.race([next, promise]);
  } catch (error) {
    next.catch(() => undefined);
    throw error instanceof GatewayError ? error : brokenOff('connection', 'the connection broke off');
  } finally {
    clearTimeout(timer);
  }
}

const brokenOff = (code: string, detail: string): GatewayError =>
  new GatewayError('invalid-input', 'The body did not come whole.', { errors: [{ pointer: '', code, detail }] });
