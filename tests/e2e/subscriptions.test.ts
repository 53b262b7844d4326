import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDelivery } from '../../src/client/client.ts';
import type { DeadLetter, Delivery, Subscription } from '../../src/contract/generated/types.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** How a party is told of the support of J., over the API, by each way; with everything real but the receiver. */

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let gateway: RunningGateway;
let receiver: Server;
let received: Received[] = [];
let answer = 204;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T09:00:00Z');
  receiver = createServer((request, response) => {
    if (request.method === 'OPTIONS') {
      const origin = request.headers['webhook-request-origin'] ?? '';
      response.writeHead(200, { 'webhook-allowed-origin': origin, 'webhook-allowed-rate': '*' }).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await gateway[Symbol.asyncDispose]();
});

const consulent = 'woonveste/woonconsulent';
const urlOf = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/in`;
async function call<Answer>(who: string, method: string, path: string, body?: unknown) {
  const { status, text } = await gateway.call(who, method, path, body);
  return { status, body: JSON.parse(text) as Answer & { code: string; errors: readonly { pointer: string }[] } };
}
const subscribe = async (more: object = {}, who = consulent) =>
  call<Subscription>(who, 'POST', '/v1/subscriptions', { purpose: 'P06', ...more });
let count = 0;
async function push(): Promise<void> {
  count += 1;
  const supportContact = {
    name: 'K. Nieuw',
    phone: `+316000004${String(count).padStart(2, '0')}`,
    email: 'k@debrug.example',
  };
  const caseRef = gateway.refOf('J', 'de-brug');
  const event = { caseRef, kind: 'change', effectiveOn: '2026-05-12', supportContact };
  const { status, text } = await gateway.call('de-brug/casemanager', 'POST', '/v1/support-events', event);
  expect(text).toContain('v_');
  expect(status).toBe(201);
}
const take = async (id: string, after = '0', who = consulent) =>
  call<{ deliveries: Delivery[] }>(who, 'GET', `/v1/deliveries?subscription=${id}&after=${after}`);

beforeEach(async () => {
  received = [];
  answer = 204;
  const { body } = await call<{ subscriptions: Subscription[] }>(consulent, 'GET', '/v1/subscriptions');
  for (const { id } of body.subscriptions) await call(consulent, 'DELETE', `/v1/subscriptions/${id}`);
});

describe('who subscribes', () => {
  it('needs a role of its own that works with clients, and a purpose that exists', async () => {
    const outcomes = [
      await subscribe({ role: 'consulent-wmo' }),
      await subscribe({ purpose: 'P13' }),
      await subscribe({ purpose: 'P99' }),
      await subscribe({ webhook: { url: 'https://user:word@woonveste.example/in' } }),
      await subscribe({ webhook: { url: urlOf(), key: { kty: 'EC', crv: 'P-256', d: 'AAAA' } } }),
    ];
    expect(outcomes.map(({ status }) => status)).toEqual([403, expect.any(Number), 400, 400, 400]);
    expect(outcomes.at(-1)?.body.errors.map(({ pointer }) => pointer)).toContain('/webhook/key');
    expect(gateway.logText()).not.toContain('user:word');
  });

  it('is told the secret once, and of its own party only', async () => {
    const made = await subscribe({ webhook: { url: urlOf() } });
    expect(made.status).toBe(201);
    expect(made.body.state).toBe('live');
    expect(made.body.secret).toMatch(/^whsec_/);
    const path = `/v1/subscriptions/${made.body.id}`;
    expect((await call<Subscription>(consulent, 'GET', path)).body).not.toHaveProperty('secret');
    expect((await call('thuishof/woonconsulent', 'GET', path)).status).toBe(404);
    expect((await call('thuishof/woonconsulent', 'DELETE', path)).status).toBe(404);
    expect((await call('thuishof/woonconsulent', 'POST', `${path}/secret`)).status).toBe(404);
    expect(gateway.logText()).not.toContain(String(made.body.secret));
    const { body: changed } = await call<Subscription>(consulent, 'POST', `${path}/secret`);
    expect(changed.secret).not.toBe(made.body.secret);
    expect((await call<Subscription>(consulent, 'DELETE', path)).body.endedBecause).toBe('ended-by-party');
    expect((await call(consulent, 'GET', path)).status).toBe(404);
  });
});

describe('the address of a webhook', () => {
  it('is told without its query, in which some have a secret, to whoever looks after subscriptions', async () => {
    const { body: own } = await subscribe({ webhook: { url: `${urlOf()}?sleutel=geheim-in-het-adres` } });
    expect(own.state).toBe('live');
    const seen = [
      own,
      (await call<Subscription>(consulent, 'GET', `/v1/subscriptions/${own.id}`)).body,
      ...(await call<{ subscriptions: Subscription[] }>(consulent, 'GET', '/v1/subscriptions')).body.subscriptions,
    ];
    expect(seen.map(({ url }) => url)).toEqual([urlOf(), urlOf(), urlOf()]);
    await push();
    await expect.poll(() => received.length).toBe(1);
    expect(gateway.logText()).not.toContain('geheim-in-het-adres');
  });
});

describe('a webhook', () => {
  it('is sent what the corporation may know, signed, soon after it was pushed', async () => {
    const { body: own } = await subscribe({ webhook: { url: urlOf() } });
    const began = performance.now();
    await push();
    await expect.poll(() => received.length, { interval: 5 }).toBe(1);
    expect(performance.now() - began).toBeLessThan(900);
    const [message = expect.fail()] = received;
    const event = readDelivery(
      { header: (name) => message.headers[name]?.toString(), body: message.body },
      String(own.secret),
    );
    expect(schemaFaults('cloud-event', event)).toEqual([]);
    expect(event).toMatchObject({ subject: gateway.refOf('J', 'woonveste'), sequence: '1' });
    expect(message.body).not.toMatch(/evaluationOutcome|contactLost|supportIntensityBand/);
    const standing = { delivered: 1, offered: 0, dead: 0 };
    await expect
      .poll(async () => (await call<Subscription>(consulent, 'GET', `/v1/subscriptions/${own.id}`)).body.standing)
      .toEqual(standing);
  });

  it('that is gone ends the subscription, and is sent nothing more', async () => {
    const { body: own } = await subscribe({ webhook: { url: urlOf() } });
    answer = 410;
    await push();
    await expect.poll(async () => (await call(consulent, 'GET', `/v1/subscriptions/${own.id}`)).status).toBe(404);
    await push();
    const { body } = await call<{ deadLetters: DeadLetter[] }>(consulent, 'GET', '/v1/dead-letters');
    expect(body.deadLetters).toMatchObject([{ subscription: own.id, status: 410, replayable: false }]);
    const replay = `/v1/deliveries/${body.deadLetters[0]?.id}/replay`;
    expect((await call(consulent, 'POST', replay)).status).toBe(409);
    expect((await call('thuishof/woonconsulent', 'POST', replay)).status).toBe(404);
    expect(received).toHaveLength(1);
  });
});

describe('who fetches', () => {
  it('gets each message until its receipt, and another party never', async () => {
    const { body: own } = await subscribe();
    await push();
    await push();
    // It is judged by who delivers, before anybody finds it.
    await expect.poll(async () => (await take(own.id)).body.deliveries.length).toBe(2);
    const page = await take(own.id);
    expect(page.body.deliveries.map(({ position }) => position)).toEqual([1, 2]);
    for (const delivery of page.body.deliveries) expect(schemaFaults('delivery', delivery)).toEqual([]);
    expect((await take(own.id, '1')).body.deliveries).toHaveLength(1);
    const receipt = `/v1/deliveries/${page.body.deliveries[0]?.id}/receipt`;
    expect((await call('thuishof/woonconsulent', 'POST', receipt)).status).toBe(404);
    expect((await call<Delivery>(consulent, 'POST', receipt)).body.receivedAt).toBeDefined();
    expect((await take(own.id)).body.deliveries.map(({ position }) => position)).toEqual([2]);
    expect((await take(own.id, '0', 'thuishof/woonconsulent')).status).toBe(404);
    expect((await take(own.id, 'x')).status).toBe(400);
  });

  it('is not told of a case that it is not matched with: no message, no number', async () => {
    const { body: own } = await subscribe({}, 'thuishof/woonconsulent');
    await push();
    expect((await take(own.id, '0', 'thuishof/woonconsulent')).body.deliveries).toEqual([]);
    const { body } = await call<Subscription>('thuishof/woonconsulent', 'GET', `/v1/subscriptions/${own.id}`);
    expect(body.standing).toEqual({ delivered: 0, offered: 0, dead: 0 });
  });
});

describe('a stream', () => {
  async function open(id: string, headers: Record<string, string> = {}) {
    const [party = '', role = ''] = consulent.split('/');
    const closing = new AbortController();
    const response = await fetch(`${gateway.url}/v1/deliveries/stream?subscription=${id}`, {
      headers: { Authorization: `Bearer ${await gateway.tokenOf(party, role)}`, ...headers },
      signal: closing.signal,
    });
    const state = { text: '', ended: false };
    void (async () => {
      for await (const chunk of response.body ?? []) state.text += Buffer.from(chunk).toString('utf8');
    })()
      .catch(() => undefined)
      .finally(() => {
        state.ended = true;
      });
    return { response, state, close: () => closing.abort() };
  }

  it('brings messages as they come, and goes on behind the last one', async () => {
    const { body: own } = await subscribe();
    const first = await open(own.id);
    expect(first.response.headers.get('content-type')).toBe('text/event-stream');
    expect(first.response.headers.get('cache-control')).toBe('no-store');
    await push();
    await expect.poll(() => first.state.text, { interval: 5 }).toContain('id: 1\nevent: delivery\ndata: {');
    first.close();
    await push();
    const second = await open(own.id, { 'Last-Event-ID': '1' });
    await expect.poll(() => second.state.text).toContain('id: 2\n');
    expect(second.state.text).not.toContain('id: 1\n');
    second.close();
  });

  it('ends with its subscription', async () => {
    const { body: own } = await subscribe();
    const stream = await open(own.id);
    await call(consulent, 'DELETE', `/v1/subscriptions/${own.id}`);
    await expect.poll(() => stream.state.ended, { timeout: 4_000 }).toBe(true);
  });

  it('is refused to who has four already, until one closes', async () => {
    const { body: own } = await subscribe();
    const streams = [];
    for (let number = 0; number < 4; number += 1) streams.push(await open(own.id));
    expect((await open(own.id)).response.status).toBe(429);
    for (const stream of streams) stream.close();
    await expect
      .poll(async () => {
        const again = await open(own.id);
        again.close();
        return again.response.status;
      })
      .toBe(200);
  });
});
