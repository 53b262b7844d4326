import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { retrying } from './retrying.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A gateway that answers with these statuses, one after the other; 0 breaks the connection. */
async function answering(...statuses: readonly number[]) {
  const seen: string[] = [];
  server = createServer((request, response) => {
    const status = statuses[seen.length] ?? 500;
    seen.push(String(request.headers['idempotency-key'] ?? ''));
    if (status === 0) response.destroy();
    else response.writeHead(status, { 'retry-after': '7' }).end();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, seen };
}

const waits: number[] = [];
const fetching = retrying({
  tries: 4,
  wait: async (milliseconds) => {
    waits.push(milliseconds);
  },
});
const keyed = (url: string) => new Request(url, { method: 'POST', headers: { 'idempotency-key': 'k1' }, body: '{}' });

it('sends again with the same key while there is no answer, and then no more', async () => {
  const { url, seen } = await answering(0, 503, 201);
  expect((await fetching(keyed(url))).status).toBe(201);
  expect(seen).toEqual(['k1', 'k1', 'k1']);
});

it('waits as long as the gateway asks', async () => {
  const { url } = await answering(429, 200);
  waits.length = 0;
  await fetching(new Request(url));
  expect(waits).toEqual([7_000]);
});

it('sends what has no key once: it might be done twice', async () => {
  const { url, seen } = await answering(503, 200);
  expect((await fetching(new Request(url, { method: 'POST', body: '{}' }))).status).toBe(503);
  expect(seen).toHaveLength(1);
});

it('takes no for an answer', async () => {
  const { url, seen } = await answering(403, 200);
  expect((await fetching(keyed(url))).status).toBe(403);
  expect(seen).toHaveLength(1);
});

it('stops after the last try, with what it got', async () => {
  const { url, seen } = await answering(503, 503, 503, 503, 200);
  expect((await fetching(keyed(url))).status).toBe(503);
  expect(seen).toHaveLength(4);
  const broken = await answering(0, 0, 0, 0, 200);
  await expect(fetching(keyed(broken.url))).rejects.toThrow();
});

it('stops when whoever asked has given up', async () => {
  const { url, seen } = await answering(200);
  await expect(fetching(new Request(url, { signal: AbortSignal.abort() }))).rejects.toThrow();
  expect(seen).toHaveLength(0);
});
