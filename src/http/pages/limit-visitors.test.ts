import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import { expect, it } from 'vitest';
import type { Visitor } from '../../identity/identity.ts';
import { limitVisitors } from './limit-visitors.ts';

/** Only what the limit looks at. */
const visitorOf = async (request: express.Request): Promise<Visitor | undefined> => {
  const id = request.headers['x-person'];
  return id === undefined ? undefined : ({ person: { id, name: '' } } as Visitor);
};
const refuse: ErrorRequestHandler = (error: { code: string }, _request, response, _next) => {
  response.status(error.code === 'too-many-requests' ? 429 : 500).end();
};

it('of one person bounds how many pages come in a minute, and of nobody else', async () => {
  const app = express();
  app.get('/', ...limitVisitors({ visitorOf, clientOf: async () => undefined }), (_request, response) => {
    response.end();
  });
  app.use(refuse);
  const server = app.listen(0);
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const ask = async (headers = {}) => (await fetch(url, { headers })).status;
  const statuses: number[] = [];
  for (let time = 0; time < 601; time += 1) statuses.push(await ask({ 'x-person': 'p_one' }));
  expect([statuses.at(599), statuses.at(600)]).toEqual([200, 429]);
  expect(await ask({ 'x-person': 'p_two' })).toBe(200);
  expect(await ask()).toBe(200);
  server.close();
});
