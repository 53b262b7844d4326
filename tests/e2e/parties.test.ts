import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Party, PartyId, PartyType } from '../../src/contract/generated/types.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

const administrator = 'functional-administrator';
const mandate = `sha-256:${'m'.repeat(43)}` as const;

let opened: OpenSteps;
let url: string;

function toKey(kid: string, validFrom = '2026-01-01T00:00:00Z'): Party['keys'][number] {
  const { crv = '', x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  return { kid, jwk: { kty: 'OKP', crv, x }, validFrom };
}

function toParty(id: PartyId, type: PartyType, number: number): Party {
  const oin = `0000009900000000${String(number).padStart(4, '0')}`;
  return { id, name: `${id} (verzonnen)`, type, oin, keys: [toKey('sleutel-1')] };
}

const [operator, corporation, provider] = [
  toParty('veldhaven', 'MUN', 1),
  toParty('woonveste', 'COR', 2),
  toParty('noordlicht', 'PRO', 3),
];

beforeEach(async () => {
  opened = await openSteps({ at: parseInstant('2026-03-16T10:00:00Z') });
  const given = [{ to: 'woonveste', document: mandate, validFrom: '2026-01-01T00:00:00Z' }];
  for (const party of [operator, corporation, { ...provider, mandates: given }]) {
    await opened.steps.agreements.registerParty(party);
    await opened.letIn(party.id, [administrator, 'privacy-officer', 'signatory']);
  }
  url = await opened.serve();
  return async () => {};
});
afterEach(() => opened[Symbol.asyncDispose]());

interface Answer {
  readonly status: number;
  readonly body: Party & { readonly code?: string; readonly errors?: readonly { pointer: string; code: string }[] };
}

async function call(as: PartyId, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${url}/v1${path}`, {
    method,
    headers: { Authorization: opened.authorizationOf(as), 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** A day after the clock of these tests. */
const tomorrow = '2026-03-17T10:00:00Z';

const put = (as: PartyId, party: Party, role = administrator): Promise<Answer> =>
  call(as, 'PUT', `/parties/${party.id}?role=${role}`, party);
const refusal = ({ status, body }: Answer) => [status, body.code, ...(body.errors ?? []).map(({ pointer }) => pointer)];

describe('a party in the register', () => {
  it.each(['privacy-officer', 'functioneel-beheerder'])('is not changed by a %s, also not of its own', async (role) => {
    expect((await put('woonveste', { ...corporation, name: 'Anders' }, role)).status).toBe(403);
    expect((await call('woonveste', 'GET', '/parties/woonveste')).body).toStrictEqual(corporation);
  });

  it('is changed by its own administrator: a key is added and ended, never taken away', async () => {
    const added = { ...corporation, keys: [...corporation.keys, toKey('sleutel-2', tomorrow)] };
    expect((await put('woonveste', added)).status).toBe(200);
    expect((await call('noordlicht', 'GET', '/parties/woonveste')).body.keys).toHaveLength(2);
    expect(refusal(await put('woonveste', corporation))).toStrictEqual([400, 'invalid-input', '/keys']);
    const entry = opened.entries().find(({ reference }) => reference === 'woonveste');
    expect(entry).toMatchObject({ kind: 'agreement-change', party: 'woonveste', role: administrator });
  });

  it('gets no key or mandate of its administrator that counts within a day: all that is wrong at once', async () => {
    const hasty: Party = {
      ...corporation,
      keys: [...corporation.keys, toKey('sleutel-2', '2026-03-17T09:59:00Z'), toKey('sleutel-2', tomorrow)],
      mandates: [{ to: 'noordlicht', document: mandate, validFrom: '2020-01-01T00:00:00Z' }],
    };
    const refused = await put('woonveste', hasty);
    expect([refused.status, ...(refused.body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      400,
      '/keys/1/validFrom too-soon',
      '/mandates/0/validFrom too-soon',
      '/keys/2/kid duplicate-key',
    ]);
    expect((await call('woonveste', 'GET', '/parties/woonveste')).body).toStrictEqual(corporation);
  });

  it('has a key that does not count yet ended by who signs for it, who does nothing else', async () => {
    const coming = { ...corporation, keys: [...corporation.keys, toKey('sleutel-2', tomorrow)] };
    expect((await put('woonveste', coming)).status).toBe(200);
    const ended: Party = {
      ...coming,
      keys: coming.keys.map((key) => (key.kid === 'sleutel-2' ? { ...key, revokedAt: '2026-03-16T10:00:00Z' } : key)),
    };
    expect((await put('noordlicht', ended, 'signatory')).status).toBe(403);
    expect(refusal(await put('woonveste', { ...ended, name: 'Anders' }, 'signatory'))).toStrictEqual([
      ...[403, 'not-allowed', '/name'],
    ]);
    expect((await put('woonveste', ended, 'signatory')).status).toBe(200);
    expect(refusal(await put('woonveste', coming))).toStrictEqual([400, 'invalid-input', '/keys/1/revokedAt']);
  });

  it('is not put there, nor changed, by an administrator of another party', async () => {
    const fresh = toParty('nieuwhuis', 'COR', 9);
    expect(refusal(await put('woonveste', fresh))).toStrictEqual([403, 'not-allowed']);
    expect((await put('woonveste', { ...provider, name: 'Van ons' })).status).toBe(403);
    expect((await call('woonveste', 'GET', '/parties/nieuwhuis')).status).toBe(404);
  });

  it('is put there by the administrator of who runs the gateway, who changes nothing of it afterwards', async () => {
    const fresh = toParty('nieuwhuis', 'COR', 9);
    expect((await put('veldhaven', fresh)).status).toBe(200);
    const stolen = { ...fresh, keys: [...fresh.keys, toKey('sleutel-van-de-beheerder')] };
    expect(refusal(await put('veldhaven', stolen))).toStrictEqual([403, 'not-allowed', '/keys/1']);
    expect(refusal(await put('veldhaven', { ...fresh, name: 'Anders', kvk: '12345678' }))).toStrictEqual([
      ...[403, 'not-allowed', '/name', '/kvk'],
    ]);
  });

  it('has a key taken out of use at once by who runs the gateway, and not back in time', async () => {
    const [key] = corporation.keys;
    if (key === undefined) return expect.fail();
    const ended = (revokedAt: string): Party => ({ ...corporation, keys: [{ ...key, revokedAt }] });
    expect((await put('veldhaven', ended('2026-02-01T00:00:00Z'))).status).toBe(403);
    expect((await put('veldhaven', ended('2026-03-16T10:00:00Z'))).status).toBe(200);
    expect(refusal(await put('woonveste', corporation))).toStrictEqual([400, 'invalid-input', '/keys/0/revokedAt']);
  });

  it('is the one in the address, and its record holds to the schema', async () => {
    const elsewhere = await call('woonveste', 'PUT', `/parties/noordlicht?role=${administrator}`, corporation);
    expect(refusal(elsewhere)).toStrictEqual([400, 'invalid-input', '/id']);
    const open = { ...corporation, endpoints: [{ kind: 'receiver', url: 'http://onveilig.example' }] } as const;
    expect(refusal(await put('woonveste', { ...open, endpoints: [...open.endpoints] }))).toStrictEqual([
      ...[400, 'invalid-input', '/endpoints/0/url'],
    ]);
    const contact = { name: 'FG', email: 'fg@woonveste.example', phone: '+31 88 000 0009' };
    const whole = { ...corporation, dataProtectionOfficer: contact };
    expect((await put('woonveste', whole)).body.dataProtectionOfficer).toStrictEqual(contact);
  });

  it('tells whom it mandated only to who is concerned', async () => {
    expect((await call('woonveste', 'GET', '/parties/noordlicht')).body.mandates).toHaveLength(1);
    expect((await call('noordlicht', 'GET', '/parties/noordlicht')).body.mandates).toHaveLength(1);
    expect((await call('veldhaven', 'GET', '/parties/noordlicht')).body).not.toHaveProperty('mandates');
  });
});
