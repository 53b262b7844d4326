import { IncomingMessage, ServerResponse, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFastServer, type FastServer } from './fast-express.ts';

const opened: FastServer[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const { server } of opened.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A server with the app before it, and its URL. */
async function serve(app: Express): Promise<{ url: string }> {
  const fast = createFastServer();
  opened.push(fast);
  await new Promise<void>((resolve) => fast.server.listen(0, '127.0.0.1', resolve));
  fast.serve(app);
  return { url: `http://127.0.0.1:${(fast.server.address() as AddressInfo).port}` };
}

/** An app in which anything an endpoint may do is done. */
function createBusyApp(look: RequestHandler = (_request, _response, next) => next()): Express {
  const app = express();
  const router = express.Router();
  router.get(
    '/json/:name',
    look,
    (request, response) => void response.json({ name: request.params['name'], q: request.query['q'] }),
  );
  router.get('/headers', (request, response) => {
    response
      .set('X-Asked', request.get('x-ask') ?? '')
      .status(201)
      .type('text/plain')
      .send(request.protocol);
  });
  router.get('/accepts', (request, response) => void response.send(String(request.accepts(['json', 'html']))));
  router.post('/body', express.json(), (request, response) => void response.json(request.body));
  router.get('/throws', () => {
    throw new TypeError('kanarie');
  });
  router.get('/rejects', async () => Promise.reject(new TypeError('kanarie')));
  app.use('/below', router);
  app.use(
    (error: Error, _request: Request, response: Response, _next: () => void) =>
      void response.status(500).send(error.name),
  );
  return app;
}

const paths = ['/below/json/x?q=1', '/below/headers', '/below/accepts', '/below/throws', '/below/rejects', '/nothing'];

async function askAll(url: string) {
  const answers = await Promise.all(paths.map((path) => fetch(`${url}${path}`, { headers: { 'x-ask': 'kanarie' } })));
  const posted = await fetch(`${url}/below/body`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  });
  return Promise.all(
    [...answers, posted].map(async (answer) => ({
      status: answer.status,
      text: await answer.text(),
      headers: [...answer.headers].filter(([name]) => name !== 'date' && name !== 'keep-alive'),
    })),
  );
}

describe('a server with its prototypes set once', () => {
  it('answers as Express itself does', async () => {
    const plain = createBusyApp().listen(0, '127.0.0.1');
    await new Promise((resolve) => plain.once('listening', resolve));
    const expected = await askAll(`http://127.0.0.1:${(plain.address() as AddressInfo).port}`);
    plain.closeAllConnections();
    plain.close();
    const { url } = await serve(createBusyApp());
    expect(await askAll(url)).toEqual(expected);
    expect(expected.map(({ status }) => status)).toEqual([200, 201, 200, 500, 500, 404, 200]);
  });

  it('changes the prototype of no request and no response', async () => {
    const { url } = await serve(createBusyApp());
    await askAll(url);
    const kept: boolean[] = [];
    vi.spyOn(Object, 'setPrototypeOf').mockImplementation((value: object, prototype: object | null) => {
      if (isMessage(value)) kept.push(Object.getPrototypeOf(value) === prototype);
      Reflect.setPrototypeOf(value, prototype);
      return value;
    });
    await askAll(url);
    // Express does call it, for each request and each response; with the prototype that is there already.
    expect(kept.length).toBeGreaterThanOrEqual(2 * paths.length);
    expect(kept.every(Boolean)).toBe(true);
  });

  it('gives requests and responses what Node and Express give them, in this order', async () => {
    const seen: object[][] = [];
    const app = createBusyApp((request, response, next) => {
      seen.push([chainOf(request), chainOf(response)]);
      next();
    });
    const { url } = await serve(app);
    await fetch(`${url}/below/json/x`);
    await fetch(`${url}/below/json/y`);
    const [requests = [], responses = []] = seen[0] as [object[], object[]];
    // As booleans: a prototype that is printed calls its getters, which want a request.
    expect([requests[0] === app.request, responses[0] === app.response]).toEqual([true, true]);
    expect([requests.includes(express.request), responses.includes(express.response)]).toEqual([true, true]);
    expect(requests.indexOf(IncomingMessage.prototype)).toBeGreaterThan(requests.indexOf(express.request));
    expect(responses.indexOf(ServerResponse.prototype)).toBeGreaterThan(responses.indexOf(express.response));
    expect(seen[1]?.flat().every((prototype, index) => prototype === seen[0]?.flat()[index])).toBe(true);
  });

  it('keeps the app reachable from a request, as Express does', async () => {
    const apps: unknown[] = [];
    const app = createBusyApp((request, response, next) => {
      apps.push(request.app, response.app, request.res === response, response.req === request);
      next();
    });
    const { url } = await serve(app);
    await fetch(`${url}/below/json/x`);
    expect(apps).toEqual([app, app, true, true]);
  });
});

const isMessage = (value: unknown): boolean => value instanceof IncomingMessage || value instanceof ServerResponse;

function chainOf(value: object): object[] {
  const next: unknown = Object.getPrototypeOf(value);
  return typeof next === 'object' && next !== null ? [next, ...chainOf(next)] : [];
}

describe('a server whose app is not there yet', () => {
  it('says to come back', async () => {
    const fast = createFastServer();
    opened.push(fast);
    await new Promise<void>((resolve) => fast.server.listen(0, '127.0.0.1', resolve));
    const response = await fetch(`http://127.0.0.1:${(fast.server.address() as AddressInfo).port}/`);
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([503, '1', '']);
  });
});

describe('a connection', () => {
  it('with more headers than anybody needs is refused', async () => {
    const { url } = await serve(createBusyApp());
    const status = await new Promise((resolve, reject) => {
      const sent = sendRequest(`${url}/below/headers`, { headers: { 'x-flood': 'x'.repeat(20_000) } }, (response) =>
        resolve(response.statusCode),
      );
      sent.on('error', reject).end();
    });
    expect(status).toBe(431);
  });
});
