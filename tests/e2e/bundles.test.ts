import { createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import { openCompiler } from '../../src/compiler/compiler.ts';
import type { Agreement, PartyId } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { unpack } from '../support/archive.ts';
import { duringTerm, nameCanary, partyIds, settle, state, strangerId, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { startGateway } from '../support/start-gateway.ts';

/** A party's own OPA fetches the policy: whole, signed, and of its own agreements only. */

let opened: OpenSteps;
let url: string;
const day = 86_400_000;

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  await publish('in-kracht-2026', partyIds);
  await publish('aangeboden-2026', []);
  url = await opened.serve();
});
afterAll(() => opened[Symbol.asyncDispose]());

/** An agreement that names every party of the region but the stranger. */
async function publish(id: string, by: readonly PartyId[]): Promise<Agreement> {
  const { agreements, policy } = opened.steps;
  const model = { id: policy.model.id, version: policy.model.version };
  const frame = toFrame(id, ['gemeente-een', 'corporatie-een']);
  // Each for a part of the region of its own: one agreement decides in a region.
  const scope = { ...frame.scope, region: `Oeverland ${id}` };
  const twist = { region: scope.region, model, changes: [] };
  const compiled = compileAgreement(policy.model, twist, { ...frame, scope }, policy);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  await agreements.publish(compiled.agreement);
  for (const party of by) await state(opened, compiled.agreement, { by: party });
  return compiled.agreement;
}

const get = (path: string, party: PartyId | undefined, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}${path}`, {
    headers: { ...(party === undefined ? {} : { Authorization: opened.authorizationOf(party) }), ...headers },
  });

const statusOf = async (path: string, party: PartyId | undefined): Promise<number> => (await get(path, party)).status;

const own = '/v1/bundles/in-kracht-2026';

describe('no bundle is given', () => {
  it('without a token', async () => {
    const response = await get(own, undefined);
    expect(response.status).toBe(401);
    expect(response.headers.get('etag')).toBeNull();
  });

  it('to who is no party, in the words for what does not exist', async () => {
    const answers = await Promise.all([
      get(own, strangerId),
      get('/v1/bundles/nergens-2026', strangerId),
      get('/v1/bundles/nergens-2026', 'corporatie-een'),
      get(`${own}?version=9.9.9`, 'corporatie-een'),
      get(`${own}?version=1.0.0&version=1.0.0`, 'corporatie-een'),
      get('/v1/bundles/aangeboden-2026', 'corporatie-een'),
    ]);
    const bodies = await Promise.all(
      answers.map(async (answer) => {
        const { instance: _, ...body }: Record<string, unknown> = JSON.parse(await answer.text());
        return body;
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('to who wants another form', async () => {
    expect((await get(own, 'corporatie-een', { Accept: 'application/json' })).status).toBe(406);
  });

  it('without a version, of an agreement whose term is over', async () => {
    opened.clock.now = toInstant(duringTerm + 700 * day);
    try {
      expect(await statusOf(own, 'corporatie-een')).toBe(404);
    } finally {
      opened.clock.now = duringTerm;
    }
  });
});

describe('a party is given', () => {
  it('the agreement in force, with a tag by which it need not be fetched again', async () => {
    const response = await get(own, 'corporatie-een', { Accept: 'application/gzip' });
    const bytes = Buffer.from(await response.arrayBuffer());
    const tag = response.headers.get('etag') ?? '';
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/gzip');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(Number(response.headers.get('content-length'))).toBe(bytes.length);
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    const again = await get(own, 'zorg-een', { 'If-None-Match': tag });
    expect([again.status, (await again.arrayBuffer()).byteLength, again.headers.get('etag')]).toEqual([304, 0, tag]);
    expect((await get(own, 'zorg-een', { 'If-None-Match': '"another"' })).status).toBe(200);
  });

  it('a version that it is asked to sign, when it names that', async () => {
    expect(await statusOf('/v1/bundles/aangeboden-2026?version=1.0.0', 'zorg-twee')).toBe(200);
    expect(await statusOf('/v1/bundles/aangeboden-2026?version=1.0.0', strangerId)).toBe(404);
  });

  it('what OPA takes, with the key that the gateway publishes', async () => {
    const { keys } = JSON.parse(await (await get('/v1/keys', undefined)).text());
    const [key] = keys.filter(({ alg }: { alg: string }) => alg === 'ES256');
    const bundle = Buffer.from(await (await get(own, 'corporatie-een')).arrayBuffer());
    const trust = { keyId: key.kid, key: key.pem, algorithm: key.alg, scope: 'in-kracht-2026' };
    await using compiler = await openCompiler();
    const asked = { bundle, trust, entrypoint: 'sluis/main/decision', inputs: [{}] };
    const result = await compiler.evaluate(asked);
    const resolved = await opened.steps.agreements.resolve('corporatie-een', 'in-kracht-2026', duringTerm);
    expect(result).toMatchObject({ ok: true, revision: resolved?.hash });
    expect(result.ok && result.results).toEqual([{ value: { outcome: 'refused', fields: {} } }]);
  });
});

describe('each call for a bundle', () => {
  it('is one entry of the log, which names the version and no person', async () => {
    const before = opened.entryCount();
    const response = await get(own, 'corporatie-een');
    const tag = response.headers.get('etag') ?? '';
    await get(own, 'corporatie-een', { 'If-None-Match': tag });
    await get(own, strangerId);
    const entries = opened.entriesFrom(before);
    const agreement = { id: 'in-kracht-2026', version: '1.0.0' };
    expect(entries).toMatchObject([
      { kind: 'agreement-read', party: 'corporatie-een', agreement },
      { kind: 'agreement-read', party: 'corporatie-een', agreement },
      { kind: 'rejected', party: strangerId, problem: 'not-found' },
    ]);
    expect(entries[2]).not.toHaveProperty('agreement');
    expect(JSON.stringify(entries)).not.toContain(nameCanary);
  });
});

describe('the keys of the gateway', () => {
  it('are there for everyone, without a private part', async () => {
    const response = await get('/v1/keys', undefined);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    const { keys } = JSON.parse(await response.text());
    expect(keys).toMatchObject([
      { kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', pem: expect.stringMatching(/^-----BEGIN PUBLIC KEY/) },
      { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', pem: expect.stringMatching(/^-----BEGIN PUBLIC KEY/) },
    ]);
    for (const { pem, ...key } of keys) {
      expect(createPublicKey(pem).equals(createPublicKey({ key, format: 'jwk' }))).toBe(true);
    }
    for (const key of keys) expect(Object.keys(key).filter((name) => ['d', 'p', 'q', 'k'].includes(name))).toEqual([]);
    expect(new Set(keys.map(({ kid }: { kid: string }) => kid)).size).toBe(2);
  });
});

describe('a gateway as it is composed', () => {
  it('gives the bundle of the demo region, signed with the key that follows from its master key', async () => {
    await using gateway = await startGateway('2026-03-16T10:00:00Z');
    const token = await gateway.tokenOf('woonveste', 'woonconsulent');
    const headers = { Authorization: `Bearer ${token}` };
    const bundles = await Promise.all([1, 2].map(() => fetch(`${gateway.url}/v1/bundles/veenrand-2026`, { headers })));
    expect(bundles.map(({ status }) => status)).toEqual([200, 200]);
    const names = unpack(new Uint8Array((await bundles[0]?.arrayBuffer()) ?? new ArrayBuffer())).map(
      ({ name }) => name,
    );
    expect(names.slice(0, 4)).toEqual(['.signatures.json', '.manifest', 'data.json', 'policy.wasm']);
    expect(names.filter((name) => /test|checks|house|review/.test(name))).toEqual([]);
    const { keys } = JSON.parse(await (await fetch(`${gateway.url}/v1/keys`)).text());
    // For bundles, for the log, and for the logs of others.
    expect(keys.map(({ alg }: { alg: string }) => alg)).toEqual(['ES256', 'EdDSA', 'Ed25519']);
  });
});
