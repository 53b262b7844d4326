import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as oauth from 'openid-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDemoProvider, type DemoProvider } from './openid-provider.ts';

const audience = 'http://localhost/v1';
const clients = [
  {
    clientId: 'noordlicht-ecd',
    clientSecret: 'geheim:/+ 1',
    party: 'noordlicht',
    roles: ['casemanager', 'zorgcoordinator'],
  },
  { clientId: 'delta-wonen', clientSecret: 'geheim-2', party: 'delta', roles: ['woonconsulent'] },
];
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

let server: Server;
let demo: DemoProvider;
const said = ['log', 'info', 'warn', 'error'] as const;
const spies = said.map((way) => vi.spyOn(console, way).mockImplementation(() => {}));

beforeAll(async () => {
  server = createServer((request, response) => demo.handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  demo = createDemoProvider({
    issuer: `http://127.0.0.1:${port}/demo/oidc`,
    audience,
    clients,
    signingKeys: [privateKey],
  });
});

afterAll(async () => {
  vi.restoreAllMocks();
  await new Promise((resolve) => server.close(resolve));
});

const discover = (authentication: (secret: string) => oauth.ClientAuth, client = clients[0]) =>
  oauth.discovery(new URL(demo.issuer), client?.clientId ?? '', undefined, authentication(client?.clientSecret ?? ''), {
    execute: [oauth.allowInsecureRequests],
  });

const partOf = (token: string, index: 0 | 1): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString());

const post = (body: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(demo.tokenEndpoint, { method: 'POST', body: new URLSearchParams(body), headers });

describe('the demo provider', () => {
  it.each([
    ['in the header', oauth.ClientSecretBasic],
    ['in the body', oauth.ClientSecretPost],
  ])('gives a client that sends its secret %s an access token for the gateway', async (_where, authentication) => {
    const config = await discover(authentication);
    expect(config.serverMetadata()).toMatchObject({ issuer: demo.issuer, token_endpoint: demo.tokenEndpoint });
    const answer = await oauth.clientCredentialsGrant(config);
    expect(answer.expires_in).toBe(3600);
    expect(partOf(answer.access_token, 0)).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: demo.jwks.keys[0]?.['kid'] });
    const claims = partOf(answer.access_token, 1);
    expect(claims).toMatchObject({
      iss: demo.issuer,
      aud: audience,
      sub: 'noordlicht-ecd',
      client_id: 'noordlicht-ecd',
      jti: expect.any(String),
      roles: ['casemanager', 'zorgcoordinator'],
    });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(3600);
    expect(Math.abs(Number(claims['iat']) - Date.now() / 1000)).toBeLessThan(30);
  });

  it('takes the resource indicator of the gateway and of nothing else', async () => {
    const config = await discover(oauth.ClientSecretBasic, clients[1]);
    const answer = await oauth.clientCredentialsGrant(config, { resource: audience });
    expect(partOf(answer.access_token, 1)).toMatchObject({ aud: audience, roles: ['woonconsulent'] });
    const elsewhere = oauth.clientCredentialsGrant(config, { resource: 'https://elsewhere.example' });
    await expect(elsewhere).rejects.toMatchObject({ error: 'invalid_target' });
  });

  it('publishes the public half of its keys only', async () => {
    const published = await (await fetch(`${demo.issuer}/jwks`)).json();
    expect(published).toMatchObject(demo.jwks);
    expect(JSON.stringify([published, demo.jwks])).not.toContain('"d":');
  });

  it.each([
    ['a wrong secret', { client_id: 'delta-wonen', client_secret: 'wrong' }, 401],
    ['the secret of another client', { client_id: 'delta-wonen', client_secret: 'geheim:/+ 1' }, 401],
    ['no secret', { client_id: 'delta-wonen' }, 401],
    ['an unknown client', { client_id: '__proto__', client_secret: 'x' }, 401],
    ['no client', {}, 400],
    ['another grant', { client_id: 'delta-wonen', client_secret: 'geheim-2', grant_type: 'password' }, 400],
  ])('gives nothing for %s', async (_what, body, status) => {
    const answer = await post({ grant_type: 'client_credentials', ...body });
    expect(answer.status).toBe(status);
    expect(await answer.json()).not.toHaveProperty('access_token');
  });

  it('lets no page of another origin read a token', async () => {
    const body = { grant_type: 'client_credentials', client_id: 'delta-wonen', client_secret: 'geheim-2' };
    const answer = await post(body, { origin: 'https://evil.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('signs with private P-256 keys only', () => {
    const { privateKey: signingKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    for (const key of [signingKey, publicKey, generateKeyPairSync('ed25519').privateKey]) {
      const parts = { issuer: 'http://localhost/demo/oidc', audience, clients, signingKeys: [key] };
      expect(() => createDemoProvider(parts)).toThrow(TypeError);
    }
  });

  it('does not bind a token to a key the client has', async () => {
    const body = { grant_type: 'client_credentials', client_id: 'delta-wonen', client_secret: 'geheim-2' };
    const answer = await post(body, { dpop: 'x.y.z' });
    expect(partOf((await answer.json()).access_token, 1)).not.toHaveProperty('cnf');
  });

  it.each(['/auth', '/interaction/1', '/nowhere', '/session/end', '/me'])(
    'shows no page of its own at %s',
    async (path) => {
      const answer = await fetch(demo.issuer + path, { headers: { accept: 'text/html' }, redirect: 'manual' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toMatch(/<html|googleapis/i);
    },
  );

  it('says nothing on the console', () => {
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});
