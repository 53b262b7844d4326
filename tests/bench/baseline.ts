/**
 * What the gateway is compared with: the same answer of the same size, without deciding anything. In full it knows the
 * token by its hash, reads and parses a row, appends an entry as large as the gateway's to a log, durably and in groups,
 * and answers when that is done. Started by `processes.ts` with a `BaselineOrder` as its argument.
 */
import { hash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import express from 'express';
import type { DatabaseConfig } from '../../src/store/store.ts';
import { type BaselineStore, openBaselineStore } from './baseline-store.ts';

export interface BaselineOrder {
  /** As bare as Node has it, or an Express 5 route as usual. */
  readonly with: 'node' | 'express';
  /** Without a database it answers a constant, and does nothing else. */
  readonly database?: DatabaseConfig;
  /** The body that is answered. */
  readonly answer: string;
  /** The text of one log entry. */
  readonly entry: string;
}

const order = JSON.parse(process.argv[2] ?? '{}') as BaselineOrder;
const { answer, entry } = order;

/** A token that was verified before is known by its hash. */
const tokens = new Map<string, { readonly client: string }>();

async function work(store: BaselineStore, authorization: string, body: { readonly caseRef: string }): Promise<unknown> {
  const digest = hash('sha256', authorization, 'base64');
  if (!tokens.has(digest)) tokens.set(digest, { client: 'somebody' });
  const row = JSON.parse(await store.read(body.caseRef)) as { readonly answer: unknown };
  await store.append(entry);
  return row.answer;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function toBareListener(store: BaselineStore | undefined): RequestListener {
  return async (request, response) => {
    const body = await readBody(request);
    const { authorization = '' } = request.headers;
    const text = store ? JSON.stringify(await work(store, authorization, JSON.parse(body))) : answer;
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
    response.writeHead(200, headers).end(text);
  };
}

function toExpress(store: BaselineStore | undefined): RequestListener {
  const app = express();
  app.use(express.json());
  const constant: unknown = JSON.parse(answer);
  app.post('/v1/disclosures', async (request, response) => {
    response.json(store ? await work(store, request.headers.authorization ?? '', request.body) : constant);
  });
  return app;
}

const store = order.database && (await openBaselineStore(order.database, answer));
const server = createServer(order.with === 'node' ? toBareListener(store) : toExpress(store));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`http://localhost:${address?.port}`);
});
process.once('SIGTERM', () => process.exit(0));
