import { createServer, type RequestListener, request as sendRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ApiRoute } from './api-route.ts';
import { findStreaming, limitBodyTime, mediaTypeOf, streamBody } from './streamed-body.ts';

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const head = 'POST /files HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n';

/** What a sender of a part of a body is answered, and that the connection is closed then. */
async function answerTo(port: number, sent: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(sent);
  let answer = '';
  for await (const part of socket) answer += String(part);
  return answer.split('\r\n')[0] ?? '';
}

describe('a body that is read as it comes in', () => {
  it.each([
    ['comes no more', { silence: 30, whole: 10_000 }, 'timeout'],
    ['takes too long as a whole', { silence: 10_000, whole: 30 }, 'timeout'],
  ])('ends when it %s, and the sender is still answered', async (_what, limits, code) => {
    const port = await serve(async (request, response) => {
      const read = async () => {
        for await (const _part of streamBody(request, limits));
      };
      const error: unknown = await read().catch((thrown: unknown) => thrown);
      const { errors } = (error as { extras: { errors: { code: string }[] } }).extras;
      response.writeHead(errors[0]?.code === code ? 400 : 500, { Connection: 'close' }).end();
    });
    expect(await answerTo(port, `${head}{"a"`)).toBe('HTTP/1.1 400 Bad Request');
  });

  it('can be left where it is, and the sender is still answered', async () => {
    const port = await serve(async (request, response) => {
      for await (const part of streamBody(request)) {
        response.writeHead(200, { Connection: 'close' }).end(part);
        break;
      }
    });
    expect(await answerTo(port, `${head}{"a"`)).toBe('HTTP/1.1 200 OK');
  });

  it('ends with a problem when the connection breaks off', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const port = await serve(async (request) => {
      const read = async () => {
        for await (const _part of streamBody(request)) sending.destroy();
      };
      resolve(await read().catch((thrown: unknown) => thrown));
    });
    const sending = sendRequest({ port, host: '127.0.0.1', method: 'POST' }).on('error', () => undefined);
    sending.write('{"a"');
    expect(await promise).toMatchObject({ code: 'invalid-input', extras: { errors: [{ code: 'connection' }] } });
  });
});

describe('a body that is read whole', () => {
  const app = express().use(limitBodyTime(({ originalUrl }) => (originalUrl === '/files' ? true : undefined), 30));
  app.post('/body', express.raw({ type: () => true }), (_request, response) => void response.end());
  app.post('/files', (request, response) => {
    request.once('data', () => setTimeout(() => response.writeHead(200, { Connection: 'close' }).end(), 60));
  });

  it('is waited for only so long', async () => {
    const port = await serve(app);
    expect(await answerTo(port, `${head.replace('/files', '/body')}{"a"`)).toBe('HTTP/1.1 408 Request Timeout');
  });

  it('has no hold on one that is read as it comes in', async () => {
    expect(await answerTo(await serve(app), `${head}{"a"`)).toBe('HTTP/1.1 200 OK');
  });
});

describe('the media type of a file', () => {
  const read = (headers: Record<string, string>) => () =>
    mediaTypeOf({ headers } as Parameters<typeof mediaTypeOf>[0], ['text/csv']);

  it.each([
    {},
    { 'content-type': 'text/plain' },
    { 'content-type': 'text/csv; charset=utf-16' },
    { 'content-type': 'text/csv', 'content-encoding': 'gzip' },
  ])('is refused: %j', (headers) => {
    expect(read(headers)).toThrow(expect.objectContaining({ code: 'unsupported-media-type' }));
  });

  it.each(['text/csv', 'TEXT/CSV;charset="UTF-8"', 'text/csv; header=present'])('is taken: %s', (type) => {
    expect(read({ 'content-type': type })()).toBe('text/csv');
  });

  it('is looked at for the very path and method of its route', () => {
    const route = { method: 'post', path: '/v1/files', streams: ['text/csv'] } as unknown;
    const streamingOf = findStreaming([route as ApiRoute]);
    const asked = (method: string, originalUrl: string) =>
      streamingOf({ method, originalUrl } as Parameters<typeof streamingOf>[0]) !== undefined;
    expect([asked('POST', '/v1/files'), asked('POST', '/v1/files?x=1')]).toEqual([true, true]);
    expect([asked('GET', '/v1/files'), asked('POST', '/v1/files/x'), asked('POST', '/v1/Files')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
