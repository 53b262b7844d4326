import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { openWebhooks } from '../../src/deliveries/webhook/open-webhooks.ts';
import type { SendOutcome, WebhookSettings, Webhooks } from '../../src/deliveries/webhook/webhooks.ts';
import {
  answer,
  authority,
  type Behave,
  type HostileReceiver,
  issueFor,
  receiverHost,
  startHostileReceiver,
} from '../support/hostile-receiver.ts';

/** Receivers that redirect, lie, drip, never end or are somebody else: over real connections. */

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const olderSecret = `whsec_${randomBytes(32).toString('base64')}`;
const message = {
  id: 'd_0123456789abcdefghijkl',
  body: JSON.stringify({ id: 'd_0123456789abcdefghijkl', data: 'één' }),
};
/** What a receiver says that must not come back in anything of ours. */
const mark = 'MERKTEKEN-VAN-DE-ONTVANGER';
const patience = { connect: 800, whole: 1_500, body: 150 };

let stack = new AsyncDisposableStack();
afterEach(async () => {
  const used = stack;
  stack = new AsyncDisposableStack();
  await used.disposeAsync();
});

interface Way {
  readonly receiver: HostileReceiver;
  readonly webhooks: Webhooks;
  /** Which addresses names led to, in the order in which was asked. */
  readonly asked: readonly string[];
}

type Addresses = (host: string, time: number) => readonly string[];

async function open(
  options: Parameters<typeof startHostileReceiver>[0] = {},
  settings: Partial<WebhookSettings> = {},
): Promise<Way> {
  const receiver = stack.use(await startHostileReceiver(options));
  return { receiver, ...openWay({ privateHosts: [receiver.hostAndPort], ...settings }) };
}

function openWay(settings: Partial<WebhookSettings>, addresses: Addresses = () => ['127.0.0.1']) {
  const asked: string[] = [];
  const webhooks = openWebhooks({
    settings: {
      origin: 'sluis.veenrand.nl',
      privateHosts: [],
      authorities: authority.certificate.toString(),
      ...settings,
    },
    clock: () => toInstant(Date.now()),
    patience,
    async resolve(host) {
      asked.push(host);
      return addresses(host, asked.length).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  });
  stack.use(webhooks);
  return { webhooks, asked };
}

const send = ({ webhooks, receiver }: Way): Promise<SendOutcome> =>
  webhooks.send({ url: receiver.url, secrets: [secret, olderSecret] }, message);

async function outcomeOf(behaviour: Behave): Promise<{ outcome: SendOutcome; way: Way; took: number }> {
  const way = await open();
  way.receiver.behave(behaviour);
  const start = performance.now();
  const outcome = await send(way);
  return { outcome, way, took: performance.now() - start };
}

/** Writes again and again until the other side has had enough; gives back how much that was. */
function pour(socket: Parameters<Behave>[0], chunk: string, everyMs: number): () => number {
  let written = 0;
  const timer = setInterval(() => {
    if (socket.writableNeedDrain) return;
    written += chunk.length;
    socket.write(chunk);
  }, everyMs);
  socket.on('close', () => clearInterval(timer));
  return () => written;
}

describe('a receiver that means well', () => {
  it('gets what was signed, with every secret that counts, and without cookies or anything of ours', async () => {
    const way = await open();
    way.receiver.behave(answer('200 OK', 'set-cookie: volg=mij\r\n'));
    expect(await send(way)).toEqual({ kind: 'delivered', status: 200 });
    expect(await send(way)).toEqual({ kind: 'delivered', status: 200 });
    for (const { line, headers, body } of way.receiver.requests) {
      expect(line).toBe('POST /in/geheim-pad HTTP/1.1');
      for (const one of [secret, olderSecret]) new Webhook(one).verify(body, Object.fromEntries(headers));
      expect(headers.get('webhook-id')).toBe(message.id);
      expect([...headers.keys()].toSorted()).toEqual([
        ...['connection', 'content-length', 'content-type', 'host', 'user-agent'],
        ...['webhook-id', 'webhook-request-origin', 'webhook-signature', 'webhook-timestamp'],
      ]);
    }
    expect(way.receiver.connections()).toBe(1);
  });

  it('has its connection closed under our hands, and gets the message all the same', async () => {
    const way = await open();
    let count = 0;
    way.receiver.behave((socket, request) => {
      count += 1;
      // The second one arrives on a connection that its server had just given up.
      if (count === 2) socket.destroy();
      else answer('204 No Content')(socket, request);
    });
    expect(await send(way)).toMatchObject({ kind: 'delivered' });
    expect(await send(way)).toMatchObject({ kind: 'delivered' });
    expect(way.receiver.requests.map(({ headers }) => headers.get('webhook-id'))).toEqual([
      message.id,
      message.id,
      message.id,
    ]);
  });

  it('is never met by more than a few connections at once', async () => {
    const way = await open();
    const waiting: (() => void)[] = [];
    const { promise: isBusy, resolve: tellBusy } = Promise.withResolvers<void>();
    way.receiver.behave((socket, request) => {
      waiting.push(() => answer('204 No Content')(socket, request));
      if (waiting.length === 4) tellBusy();
    });
    const sent = Array.from({ length: 12 }, () => send(way));
    await isBusy;
    expect(way.receiver.connections()).toBe(4);
    way.receiver.behave(answer('204 No Content'));
    for (const go of waiting) go();
    for (const outcome of await Promise.all(sent)) expect(outcome.kind).toBe('delivered');
    expect(way.receiver.connections()).toBeLessThanOrEqual(4);
  });
});

describe('a receiver that sends us elsewhere', () => {
  it.each([301, 302, 303, 307, 308])('is not followed: %i', async (status) => {
    const inside = stack.use(await startHostileReceiver());
    for (const place of [
      inside.url,
      'http://169.254.169.254/latest/meta-data/',
      'http://127.0.0.1:80/',
      '//localhost/',
    ]) {
      const { outcome, way } = await outcomeOf(answer(`${status} Go`, `location: ${place}\r\n`));
      expect(outcome).toEqual({ kind: 'refused', fault: 'redirect', status });
      expect(way.receiver.requests).toHaveLength(1);
      expect(way.asked).toEqual([receiverHost]);
    }
    expect(inside.connections()).toBe(0);
  });
});

describe('a name that leads inside', () => {
  const refused = { kind: 'refused', fault: 'address-not-public' };
  const url = `https://${receiverHost}:8443/in`;

  it('is never connected to, although it led to the internet a moment ago', async () => {
    let connections = 0;
    const inside: Server = createServer(() => {
      connections += 1;
    });
    stack.defer(() => void inside.close());
    await new Promise<void>((resolve) => inside.listen(8_443, '127.0.0.93', resolve));
    const { webhooks, asked } = openWay({}, (_, time) => (time === 1 ? ['192.88.98.1'] : ['127.0.0.93']));
    const first = await webhooks.send({ url, secrets: [secret] }, message);
    expect(first.kind).toBe('retry');
    expect(await webhooks.send({ url, secrets: [secret] }, message)).toEqual(refused);
    expect(await webhooks.confirm({ url })).toEqual({ ok: false, fault: 'address-not-public' });
    // Each attempt asked once: what was judged is what is used.
    expect(asked).toHaveLength(3);
    expect(connections).toBe(0);
  });

  it.each([
    [['8.8.8.8', '127.0.0.1']],
    [['2a00:1450::1', '::1']],
    [['10.0.0.1', '8.8.8.8']],
    [['169.254.169.254']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::7f00:1']],
    [['0.0.0.0']],
    [[]],
  ])('is refused for one bad address among good ones: %j', async (addresses) => {
    const { webhooks } = openWay({}, () => addresses);
    expect(await webhooks.send({ url, secrets: [secret] }, message)).toEqual(refused);
  });

  it('says so when it leads nowhere', async () => {
    const { webhooks } = openWay({}, () => {
      throw Object.assign(new Error(mark), { code: 'ENOTFOUND' });
    });
    expect(await webhooks.send({ url, secrets: [secret] }, message)).toEqual({ kind: 'retry', fault: 'not-resolved' });
  });

  it('is refused where the rules became stricter after it was registered', async () => {
    const { webhooks, asked } = openWay({});
    for (const now of [
      'https://10.0.0.1/in',
      'http://haak.nl/in',
      'https://haak.nl:25/',
      'https://localhost/',
      'nergens',
    ]) {
      expect(await webhooks.send({ url: now, secrets: [secret] }, message)).toEqual({
        kind: 'refused',
        fault: 'address-not-usable',
      });
    }
    expect(asked).toEqual([]);
  });

  it('is refused as an address in itself, unless the operator named it', async () => {
    const { webhooks } = openWay({ privateHosts: ['169.254.169.254', '[::ffff:127.0.0.1]:443'] });
    for (const address of ['https://169.254.169.254/', 'https://[::ffff:127.0.0.1]/', 'https://127.0.0.1/']) {
      expect(await webhooks.send({ url: address, secrets: [secret] }, message)).toMatchObject({ kind: 'refused' });
    }
  });
});

describe('a receiver that is somebody else', () => {
  const other = issueFor(receiverHost, undefined, { from: '2025-01-01T00:00:00Z', to: '2025-02-01T00:00:00Z' });
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const cases: [string, Parameters<typeof startHostileReceiver>[0]][] = [
    ['its certificate is for another name', { identity: issueFor('haak.elders.nl') }],
    ['its certificate has ended', { identity: other }],
    [
      'nobody we trust issued its certificate',
      { identity: issueFor(receiverHost, { ...authority, key: stranger.privateKey }) },
    ],
    [
      'it speaks only what is older than TLS 1.2',
      { tls: { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'ALL@SECLEVEL=0' } },
    ],
    ['it speaks no TLS', { bare: (socket) => socket.end(`HTTP/1.1 200 ${mark}\r\ncontent-length: 0\r\n\r\n`) }],
  ];
  it.each(cases)('gets nothing: %s', async (_, options) => {
    const way = await open(options);
    // What the environment of the process says about all requests is not about these.
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    stack.defer(() => {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    });
    expect(await send(way)).toEqual({ kind: 'retry', fault: 'certificate' });
    expect(await way.webhooks.confirm({ url: way.receiver.url })).toEqual({ ok: false, fault: 'certificate' });
    expect(way.receiver.requests).toEqual([]);
  });
});

describe('a receiver that wastes our time', () => {
  const timeOut = { kind: 'retry', fault: 'time-out' };
  const drip = (text: string): Behave => {
    return (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      pour(socket, text, 20);
    };
  };

  it.each<[string, Behave]>([
    ['it says nothing', () => {}],
    ['its headers never end', drip('x')],
    ['it says again and again that it goes on', (socket) => void pour(socket, 'HTTP/1.1 102 Processing\r\n\r\n', 20)],
  ])('is left in time: %s', async (_, behaviour) => {
    const { outcome, took, way } = await outcomeOf(behaviour);
    expect(outcome).toEqual(timeOut);
    expect(took).toBeLessThan(patience.whole + 1_000);
    await way.receiver.untilClosed();
  });

  it('is left in time by all that wait for a connection to it as well', async () => {
    const way = await open();
    way.receiver.behave(() => {});
    const start = performance.now();
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => send(way)));
    expect(outcomes).toEqual(outcomes.map(() => timeOut));
    expect(performance.now() - start).toBeLessThan(patience.whole + 1_000);
    await way.receiver.untilClosed();
  });

  it('is left sooner when there is not even a connection', async () => {
    const way = await open({ bare: () => {} });
    const start = performance.now();
    expect(await send(way)).toEqual(timeOut);
    expect(performance.now() - start).toBeLessThan(patience.whole);
  });

  it.each<[string, Behave]>([
    ['an answer without end', (socket) => void pour(socket.setNoDelay(), 'x'.repeat(65_536), 1)],
    ['an answer in drops', (socket) => void pour(socket, 'x', 20)],
    ['an answer that stops half-way', () => {}],
  ])('is taken at its status, and cut: %s', async (_, rest) => {
    for (const length of [
      'content-length: 99999999999\r\n',
      'transfer-encoding: chunked\r\n',
      'connection: close\r\n',
    ]) {
      const { outcome, took, way } = await outcomeOf((socket, request) => {
        socket.write(`HTTP/1.1 200 OK\r\n${length}content-type: text/html\r\n\r\n`);
        if (length.startsWith('transfer')) socket.write('FFFFFFF\r\n');
        rest(socket, request);
      });
      expect(outcome).toEqual({ kind: 'delivered', status: 200 });
      expect(took).toBeLessThan(patience.whole);
      await way.receiver.untilClosed();
    }
  });

  it('is not read beyond a few kilobytes', async () => {
    let written = () => 0;
    const { way } = await outcomeOf((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n');
      written = pour(socket, 'x'.repeat(16_384), 1);
    });
    await way.receiver.untilClosed();
    // What lies in the buffers of two sockets, and no more.
    expect(written()).toBeLessThan(4_000_000);
  });
});

describe('a receiver that talks nonsense', () => {
  it.each<[string, string]>([
    ['another protocol', `SSH-2.0-${mark}\r\n`],
    ['headers without end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`],
    ['thousands of headers', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(6_000)}\r\n`],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
  ])('is not understood: %s', async (_, text) => {
    const { outcome } = await outcomeOf((socket) => socket.write(text));
    expect(outcome).toEqual({ kind: 'retry', fault: 'not-http' });
  });

  const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: iets\r\n\r\n';
  it.each<[string, Behave]>([
    ['and goes on', (socket) => socket.write(`${upgrade}${mark}`)],
    ['and is gone', (socket) => socket.end(upgrade)],
    ['and breaks off', (socket) => socket.write(upgrade, () => socket.destroy())],
    ['and answers as well', (socket) => socket.write(`${upgrade}HTTP/1.1 204 No Content\r\n\r\n`)],
  ])('is refused when it wants to speak another protocol: %s', async (_, behaviour) => {
    const { outcome, took, way } = await outcomeOf(behaviour);
    expect(outcome).toEqual({ kind: 'refused', fault: 'unexpected-status', status: 101 });
    expect(took).toBeLessThan(patience.whole);
    await way.receiver.untilClosed();
    expect(await way.webhooks.confirm({ url: way.receiver.url })).toEqual({
      ...{ ok: false, fault: 'not-agreed', status: 101 },
    });
    await way.receiver.untilClosed();
  });

  it('is not believed when it breaks off before its status', async () => {
    for (const start of ['', 'HTTP/1.1 200 O', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n']) {
      const { outcome } = await outcomeOf((socket) => socket.end(start));
      expect(outcome).toEqual({ kind: 'retry', fault: 'broken-off' });
    }
  });

  it('is believed when it breaks off after its status: the message arrived', async () => {
    for (const [status, kind] of [
      ['200 OK', 'delivered'],
      ['500 Oops', 'retry'],
      ['410 Gone', 'gone'],
    ] as const) {
      const { outcome } = await outcomeOf((socket) => {
        socket.write(`HTTP/1.1 ${status}\r\ncontent-length: 100\r\n\r\nhalf`, () => socket.destroy());
      });
      expect(outcome.kind).toBe(kind);
    }
  });

  it.each([
    ['410 Gone', '', { kind: 'gone', status: 410 }],
    ['429 Wait', 'retry-after: 99999999999999999999\r\n', { kind: 'retry', fault: 'busy', status: 429 }],
    ['429 Wait', 'retry-after: 999999999\r\n', { kind: 'retry', fault: 'busy', status: 429, after: 86_400_000 }],
    ['503 Wait', 'retry-after: 30\r\n', { kind: 'retry', fault: 'busy', status: 503, after: 30_000 }],
    ['403 No', '', { kind: 'refused', fault: 'client-error', status: 403 }],
    ['415 No', '', { kind: 'refused', fault: 'client-error', status: 415 }],
    ['999 What', '', { kind: 'refused', fault: 'unexpected-status', status: 999 }],
  ])('is understood by its status: %s %s', async (status, headers, expected) => {
    expect((await outcomeOf(answer(status, headers))).outcome).toEqual(expected);
  });

  it('has nothing of what it says repeated', async () => {
    const said = `${mark}: ${mark}\r\nlocation: https://${mark}/\r\nretry-after: ${mark}\r\n`;
    for (const status of ['200', '302', '404', '410', '429', '500', '999']) {
      const { outcome } = await outcomeOf(answer(`${status} ${mark}`, said));
      expect(JSON.stringify(outcome)).not.toContain(mark);
    }
  });
});

describe('whether a receiver agrees', () => {
  const confirm = async (behaviour: Behave) => {
    const way = await open();
    way.receiver.behave(behaviour);
    const confirmation = await way.webhooks.confirm({ url: way.receiver.url });
    return { confirmation, requests: way.receiver.requests };
  };
  const allow = (headers: string, status = '200 OK') => confirm(answer(status, headers));

  it('is asked in its own words, and nothing is sent along', async () => {
    const { confirmation, requests } = await allow(
      'WebHook-Allowed-Origin: sluis.veenrand.nl\r\nWebHook-Allowed-Rate: 120\r\n',
    );
    expect(confirmation).toEqual({ ok: true, perMinute: 120 });
    expect(requests).toMatchObject([{ line: 'OPTIONS /in/geheim-pad HTTP/1.1', body: '' }]);
    expect(requests[0]?.headers.get('webhook-request-origin')).toBe('sluis.veenrand.nl');
  });

  it.each([
    'WebHook-Allowed-Origin: *\r\nWebHook-Allowed-Rate: *\r\n',
    'webhook-allowed-origin: SLUIS.veenrand.nl\r\n',
  ])('is a yes: %j', async (headers) => {
    expect((await allow(headers)).confirmation).toEqual({ ok: true });
  });

  it.each([
    '',
    'WebHook-Allowed-Origin: elders.nl\r\n',
    'WebHook-Allowed-Origin: sluis.veenrand.nl, elders.nl\r\n',
    'WebHook-Allowed-Origin: **\r\n',
    'Access-Control-Allow-Origin: *\r\n',
    'Allow: POST\r\n',
  ])('is no yes: %j', async (headers) => {
    expect((await allow(headers)).confirmation).toEqual({ ok: false, fault: 'not-agreed', status: 200 });
  });

  it('is not asked elsewhere', async () => {
    const { confirmation } = await allow('location: /\r\nWebHook-Allowed-Origin: *\r\n', '302 Found');
    expect(confirmation).toEqual({ ok: false, fault: 'redirect', status: 302 });
  });
});
