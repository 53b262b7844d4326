import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { createClosing } from './close-server.ts';

async function listening() {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const server = createServer(async (_request, response) => {
    await held;
    response.end('done');
  });
  const close = createClosing(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, close, release, port: (server.address() as AddressInfo).port };
}

test('a connection over which nothing was asked does not keep a server from stopping', async () => {
  const { server, close, port } = await listening();
  const silent = connect(port, '127.0.0.1');
  await once(server, 'connection');
  await close();
  silent.destroy();
});

test('an answer that is under way is waited for, however long it takes', async () => {
  const { server, close, release, port } = await listening();
  const answer = fetch(`http://127.0.0.1:${port}/`);
  await once(server, 'request');
  const closing = close();
  const other = connect(port, '127.0.0.1');
  await once(other, 'error');
  setTimeout(release, 1_200);
  expect(await (await answer).text()).toBe('done');
  await closing;
});
