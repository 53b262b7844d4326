import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokenIssuer } from '../../tests/support/token-issuer.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { type KeyRing, openKeyRing } from './key-ring.ts';

const { jwk: first } = createTokenIssuer('', 'key-1');
const { jwk: second } = createTokenIssuer('', 'key-2');
const start = toInstant(Date.parse('2026-03-02T09:00:00Z'));

let server: Server;
let origin: string;
let answer: RequestListener;
let asked: string[];
let now: Instant;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  asked = [];
  now = start;
  publish(first);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const send =
  (body: string, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
const publish = (...keys: JWK[]) => {
  answer = send(JSON.stringify({ keys }));
};
const goDown = () => {
  answer = (request) => {
    request.socket.destroy();
  };
};
const pass = (milliseconds: number) => {
  now = toInstant(now + milliseconds);
};
const openRing = (): KeyRing => openKeyRing({ issuer: origin, jwksUri: `${origin}/jwks` }, () => now);
const find = (ring: KeyRing, kid: string) => ring.find({ alg: 'ES256', kid });
const unavailable = { code: 'identity-unavailable' };
const minute = 60_000;

describe('the keys of an issuer', () => {
  it('are asked for once by many requests at one time, and not before the first', async () => {
    const ring = openRing();
    expect(asked).toEqual([]);
    const found = await Promise.all([find(ring, 'key-1'), find(ring, 'key-1'), find(ring, 'key-1')]);
    expect(found.every((key) => key?.key.type === 'public')).toBe(true);
    await find(ring, 'key-1');
    expect(asked).toEqual(['/jwks']);
  });

  it('are asked for again when a token names a new key, and both keys are good', async () => {
    const ring = openRing();
    const before = await find(ring, 'key-1');
    publish(first, second);
    pass(minute);
    const after = await find(ring, 'key-2');
    expect(after?.generation).not.toBe(before?.generation);
    expect((await find(ring, 'key-1'))?.generation).toBe(after?.generation);
    expect(asked).toHaveLength(2);
  });

  it('are not asked for at every made-up key id', async () => {
    const ring = openRing();
    await find(ring, 'key-1');
    pass(minute);
    for (let attempt = 0; attempt < 50; attempt += 1) expect(await find(ring, `made-up-${attempt}`)).toBeUndefined();
    expect(asked).toHaveLength(2);
    pass(minute);
    expect(await find(ring, 'made-up')).toBeUndefined();
    expect(asked).toHaveLength(3);
  });

  it('keep their generation as long as they are the same', async () => {
    const ring = openRing();
    const before = await find(ring, 'key-1');
    pass(6 * minute);
    ring.generation();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    await find(ring, 'made-up');
    expect(ring.generation()).toBe(before?.generation);
  });

  it('are refreshed beside the requests, so that a withdrawn key stops', async () => {
    const ring = openRing();
    await find(ring, 'key-1');
    const before = ring.generation();
    publish(second);
    pass(5 * minute + 1);
    expect(await find(ring, 'key-1')).toBeDefined(); // the last time: this one did not wait
    await vi.waitFor(() => expect(ring.generation()).not.toBe(before));
    expect(await find(ring, 'key-1')).toBeUndefined();
  });
});

describe('an issuer that is out of reach', () => {
  it('closes when it was never reached, and opens a second after it is back', async () => {
    goDown();
    const ring = openRing();
    await expect(find(ring, 'key-1')).rejects.toMatchObject(unavailable);
    await expect(find(ring, 'key-1')).rejects.toMatchObject(unavailable);
    expect(asked).toHaveLength(1);
    publish(first);
    pass(1000);
    expect(await find(ring, 'key-1')).toBeDefined();
  });

  it('leaves the keys that are known, and closes for those that are not', async () => {
    const ring = openRing();
    await find(ring, 'key-1');
    goDown();
    pass(minute);
    await expect(find(ring, 'key-2')).rejects.toMatchObject(unavailable);
    await expect(find(ring, 'key-2')).rejects.toMatchObject(unavailable);
    expect(asked).toHaveLength(2);
    expect(await find(ring, 'key-1')).toBeDefined();
    expect(ring.generation()).toBeDefined();
  });

  it('closes for all keys after an hour: they may have been withdrawn', async () => {
    const ring = openRing();
    await find(ring, 'key-1');
    goDown();
    pass(60 * minute + 1);
    expect(ring.generation()).toBeUndefined();
    await expect(find(ring, 'key-1')).rejects.toMatchObject(unavailable);
    publish(first);
    pass(1000);
    expect(await find(ring, 'key-1')).toBeDefined();
  });

  it('is not believed to have been reached in the future, when the clock is set back', async () => {
    const ring = openRing();
    await find(ring, 'key-1');
    pass(-minute);
    expect(ring.generation()).toBeUndefined();
    expect(await find(ring, 'key-1')).toBeDefined();
    expect(asked).toHaveLength(2);
  });

  it('does not hold up the end', async () => {
    answer = () => {}; // never answers
    const ring = openRing();
    const finding = find(ring, 'key-1');
    finding.catch(() => {});
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    ring.close();
    await expect(finding).rejects.toMatchObject(unavailable);
  });
});

describe('an answer that is no key set', () => {
  it.each<[string, RequestListener]>([
    ['an error', send('{"keys":[]}', 500)],
    ['no content', send('', 204)],
    ['no JSON', send('<html>')],
    ['keys twice', send(`{"keys":[],"keys":[${JSON.stringify(first)}]}`)],
    ['no keys', send('{}')],
    ['a list', send('[]')],
    ['null', send('null')],
    ['keys that are null', send('{"keys":[null]}')],
    ['a megabyte', send(`{"keys":[],"x":"${'x'.repeat(1_000_000)}"}`)],
    [
      'a redirect',
      (request, response) => {
        if (request.url === '/elsewhere') send(JSON.stringify({ keys: [first] }))(request, response);
        else response.writeHead(302, { location: '/elsewhere' }).end();
      },
    ],
  ])('closes: %s', async (_what, listener) => {
    answer = listener;
    await expect(find(openRing(), 'key-1')).rejects.toMatchObject(unavailable);
    expect(asked).toEqual(['/jwks']);
  });
});

describe('discovery', () => {
  const openAt = (path: string): KeyRing => openKeyRing({ issuer: origin + path }, () => now);
  const serve =
    (documents: Record<string, unknown>): RequestListener =>
    (request, response) => {
      const found = documents[request.url ?? ''];
      send(JSON.stringify(found ?? {}), found ? 200 : 404)(request, response);
    };
  const keys = { keys: [first] };

  it.each([
    ['of OpenID Connect', '', '/.well-known/openid-configuration'],
    ['of OpenID Connect below a path', '/realms/a', '/realms/a/.well-known/openid-configuration'],
    ['of RFC 8414', '', '/.well-known/oauth-authorization-server'],
    ['of RFC 8414 below a path', '/realms/a', '/.well-known/oauth-authorization-server/realms/a'],
  ])('%s finds the keys', async (_what, path, place) => {
    answer = serve({ [place]: { issuer: origin + path, jwks_uri: `${origin}/k?x=1` }, '/k?x=1': keys });
    expect(await find(openAt(path), 'key-1')).toBeDefined();
  });

  it.each([
    ['of another issuer', () => ({ issuer: `${origin}/other`, jwks_uri: `${origin}/k` })],
    ['of nobody', () => ({ jwks_uri: `${origin}/k` })],
    ['without the keys', () => ({ issuer: origin })],
    ['with keys over plain http from elsewhere', () => ({ issuer: origin, jwks_uri: 'http://login.example/k' })],
    ['with keys in a file', () => ({ issuer: origin, jwks_uri: 'file:///etc/passwd' })],
  ])('closes for metadata %s', async (_what, metadata) => {
    answer = serve({ '/.well-known/openid-configuration': metadata(), '/k': keys });
    await expect(find(openAt(''), 'key-1')).rejects.toMatchObject(unavailable);
    expect(asked).not.toContain('/k');
  });

  it('closes when there are no metadata', async () => {
    answer = serve({});
    await expect(find(openAt(''), 'key-1')).rejects.toMatchObject(unavailable);
  });
});
