/**
 * A receiver of webhooks as a party would run one: it checks the signature, writes down what came, and only then answers.
 * Started by `startOwn` with a `ReceiverOrder`; it is meant to be killed at any moment.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { setTimeout } from 'node:timers/promises';

export interface ReceiverOrder {
  readonly port: number;
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** A file with the secret of each path, in JSON. */
  readonly secrets: string;
  /** Where it writes down what it received: a line of JSON each. */
  readonly journal: string;
  /** At most so many milliseconds between writing and answering. */
  readonly hesitation: number;
}

/** One message as it was written down. */
export interface ReceivedMessage {
  readonly path: string;
  /** The header `webhook-id`. */
  readonly webhookId: string;
  readonly isGenuine: boolean;
  readonly body: string;
}

/** The time in the signature is not looked at: the clocks of the gateways of this test run ahead. */
function isGenuine(headers: IncomingHttpHeaders, body: string, secret: string): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signatures } = headers;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest();
  return String(signatures)
    .split(' ')
    .some((signature) => {
      const given = Buffer.from(signature.slice('v1,'.length), 'base64');
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
}

async function answer(order: ReceiverOrder, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'OPTIONS') {
    const origin = String(request.headers['webhook-request-origin']);
    response.writeHead(204, { 'webhook-allowed-origin': origin, 'webhook-allowed-rate': '*' }).end();
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const path = request.url ?? '';
  const secrets = JSON.parse(readFileSync(order.secrets, 'utf8')) as Record<string, string>;
  const genuine = isGenuine(request.headers, body, secrets[path] ?? '');
  const received: ReceivedMessage = {
    ...{ path, body, isGenuine: genuine },
    webhookId: String(request.headers['webhook-id']),
  };
  appendFileSync(order.journal, `${JSON.stringify(received)}\n`);
  await setTimeout(Math.random() * order.hesitation);
  response.writeHead(genuine ? 204 : 401).end();
}

const order = JSON.parse(process.argv[2] ?? '{}') as ReceiverOrder;
const server = createServer({ key: order.key, cert: order.cert }, (request, response) => {
  // What breaks off was the gateway's end.
  answer(order, request, response).catch(() => response.destroy());
});
server.listen(order.port, '127.0.0.1', () => console.log('ready'));
