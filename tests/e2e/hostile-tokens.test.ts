import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import * as oauth from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { createDemoProvider, type DemoProvider } from '../../src/demo/openid-provider.ts';
import { type Identity, openIdentity } from '../../src/identity/identity.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { audience, createTokenIssuer } from '../support/token-issuer.ts';

const clock = () => toInstant(Date.now());
const clients = [{ clientId: 'noordlicht-ecd', clientSecret: 'geheim', party: 'noordlicht', roles: ['casemanager'] }];

let directory: string;
let server: Server;
let demo: DemoProvider;
let store: Store;
let identity: Identity;

/** A provider at a path of a listening server, and the gateway's identity that finds its keys over HTTP. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sluis-tokens-'));
  server = createServer(express().use('/demo/oidc', (request, response) => demo.handler(request, response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/demo/oidc`;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  demo = createDemoProvider({ issuer, audience, clients, signingKeys: [privateKey] });
  store = await openStore({ kind: 'sqlite', file: join(directory, 'tokens.db') });
  identity = await openIdentity({ store, clock, audience, issuers: [{ issuer, algorithms: ['ES256'] }] });
  for (const { clientId, party, roles } of clients)
    await identity.registerApiClient({ issuer, clientId, party, roles });
});

afterAll(async () => {
  await identity[Symbol.asyncDispose]();
  await store[Symbol.asyncDispose]();
  await new Promise((resolve) => server.close(resolve));
  await rm(directory, { recursive: true });
});

async function fetchToken(): Promise<string> {
  const config = await oauth.discovery(new URL(demo.issuer), 'noordlicht-ecd', 'geheim', undefined, {
    execute: [oauth.allowInsecureRequests],
  });
  return (await oauth.clientCredentialsGrant(config)).access_token;
}

describe('a token from an authorization server over HTTP', () => {
  it('lets its client in for its party', async () => {
    const caller = await identity.authenticate(`Bearer ${await fetchToken()}`);
    expect({ ...caller }).toEqual({
      ...{ party: 'noordlicht', apiClient: 'noordlicht-ecd', roles: ['casemanager'] },
      issuer: demo.issuer,
    });
  });

  it('lets nobody in when one of its characters is changed', async () => {
    const token = await fetchToken();
    const middle = token.indexOf('.') + 20;
    const changed = `${token.slice(0, middle)}${token[middle] === 'A' ? 'B' : 'A'}${token.slice(middle + 1)}`;
    await expect(identity.authenticate(`Bearer ${changed}`)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('lets nobody in when somebody else made it in the name of that server', async () => {
    const kid = String(demo.jwks.keys[0]?.['kid']);
    const forged = createTokenIssuer(demo.issuer, kid).token(clock());
    await expect(identity.authenticate(`Bearer ${forged}`)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
