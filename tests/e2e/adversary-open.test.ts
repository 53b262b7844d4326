import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-03-16T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());
const pro = 'noordlicht/casemanager';
async function newCase(parties: string[], records: object = {}, phase = 'contract') {
  const r = await gateway.call(pro, 'POST', '/v1/cases', {
    agreement: 'veenrand-2026',
    phase,
    parties: parties.map((party) => ({ party, capacity: 'party', contract: false })),
    records,
  });
  expect(r.status).toBe(201);
  const list = await gateway.call('woonveste/woonconsulent', 'GET', '/v1/cases?limit=200');
  return { pro: r.body.caseRef, all: list.body.cases.map((c) => c.caseRef) };
}
async function corRefOf(parties: string[], records?: object, phase?: string) {
  const before = new Set(
    (await gateway.call('woonveste/woonconsulent', 'GET', '/v1/cases?limit=200')).body.cases.map((c) => c.caseRef),
  );
  const made = await newCase(parties, records, phase);
  return { pro: made.pro, cor: made.all.find((ref) => !before.has(ref)) ?? '' };
}
const ask = (who: string, caseRef: string, purpose: string, fields: string[]) =>
  gateway.call(who, 'POST', '/v1/disclosures', { caseRef, purpose, fields });
it('reason: BUD in case or not, without any consent', async () => {
  const without = await corRefOf(['woonveste', 'transferpunt']);
  const withBud = await corRefOf(['woonveste', 'transferpunt', 'balans']);
  const a = await ask('woonveste/woonconsulent', without.cor, 'P10', ['financialContact']);
  const b = await ask('woonveste/woonconsulent', withBud.cor, 'P10', ['financialContact']);
  expect(withheldBy(a)).toEqual(withheldBy(b));
});
it('reason: address secret, without any consent', async () => {
  const open = await corRefOf(['woonveste', 'transferpunt'], { addressSecret: false }, 'nomination');
  const secret = await corRefOf(['woonveste', 'transferpunt'], { addressSecret: true }, 'nomination');
  const a = await ask('woonveste/woonconsulent', open.cor, 'P04', ['correspondenceAddress']);
  const b = await ask('woonveste/woonconsulent', secret.cor, 'P04', ['correspondenceAddress']);
  expect(withheldBy(a)).toEqual(withheldBy(b));
});
it('BSN oracle', async () => {
  const make = (bsn: string) =>
    gateway.call(pro, 'POST', '/v1/cases', { agreement: 'veenrand-2026', records: { bsn } });
  const known = await make('999990019'); // J., of De Brug
  const unknown = await make('999990998');
  expect([known.status, known.body.code]).toEqual([unknown.status, unknown.body.code]);
});
it('self-declared contract opens a secret address', async () => {
  const one = await corRefOf(['woonveste', 'transferpunt'], { addressSecret: true });
  await gateway.call('woonveste/woonconsulent', 'PUT', `/v1/cases/${one.cor}/records/dwellingAddress`, {
    value: { street: 'Geheimweg', houseNumber: '1', postcode: '9999 XZ', city: 'V' },
  });
  const first = await ask('noordlicht/ambulant-begeleider', one.pro, 'P05', ['dwellingAddress']);
  expect(withheldBy(first)).toEqual({ dwellingAddress: 'DENY_ADDRESS_SECRET' });
  const patch = await gateway.call(pro, 'PATCH', `/v1/cases/${one.pro}`, {
    join: [{ party: 'noordlicht', capacity: 'party', contract: true }],
  });
  const second = await ask('noordlicht/ambulant-begeleider', one.pro, 'P05', ['dwellingAddress']);
  expect([patch.status, second.text.includes('Geheimweg')]).toEqual([403, false]);
});
it('PRO undoes the secret address the municipality set', async () => {
  const one = await corRefOf(['woonveste', 'transferpunt', 'veldhaven']);
  const list = await gateway.call('veldhaven/consulent-wmo', 'GET', '/v1/cases?limit=200');
  let undone: unknown;
  for (const { caseRef } of list.body.cases) {
    void caseRef;
  }
  undone = (await gateway.call(pro, 'PUT', `/v1/cases/${one.pro}/records/addressSecret`, { value: false })).status;
  expect(undone).toBe(403);
});
it('two roles, one key: the second disclosure has an entry of its own', async () => {
  const body = { caseRef: gateway.refOf('J', 'woonveste'), purpose: 'P04', fields: ['familyName'] };
  await gateway.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', body, { 'Idempotency-Key': 'k' });
  const n = gateway.entries().length;
  const second = await gateway.call('woonveste/woningbemiddelaar', 'POST', '/v1/disclosures', body, {
    'Idempotency-Key': 'k',
  });
  expect(second.text).toContain('Voorbeeld-Jansen');
  expect(gateway.entries().length).toBe(n + 1);
});
it('a retry shows a new value, under the old entry', async () => {
  const body = { caseRef: gateway.refOf('J', 'woonveste'), purpose: 'P04', fields: ['phone'] };
  await gateway.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', body, { 'Idempotency-Key': 'k3' });
  await gateway.call('de-brug/casemanager', 'PUT', `/v1/cases/${gateway.refOf('J', 'de-brug')}/records/phone`, {
    value: '+31600000777',
  });
  const n = gateway.entries().length;
  const second = await gateway.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', body, {
    'Idempotency-Key': 'k3',
  });
  expect(second.text).toContain('+31600000777');
  expect(gateway.entries().length).toBe(n + 1);
});
it('a later wider no beats an earlier closer yes', async () => {
  const one = await corRefOf(['woonveste', 'transferpunt'], { familyName: 'Kanarie', supportActive: true });
  const consent = (kind: string, answer: string, recipients: object[]) =>
    gateway.call(pro, 'POST', '/v1/consents', {
      caseRef: one.pro,
      kind,
      answer,
      purposes: ['P05'],
      recipients,
      categories: ['A', 'G'],
      capacity: 'self',
      formVersion: '1',
      language: 'nl',
    });
  await consent('waiver', 'given', [{ party: 'woonveste' }]);
  expect((await ask('woonveste/woonconsulent', one.cor, 'P05', ['familyName'])).text).toContain('Kanarie');
  await new Promise((r) => setTimeout(r, 20));
  expect((await consent('waiver', 'refused', [{ type: 'COR' }])).status).toBe(201);
  expect((await ask('woonveste/woonconsulent', one.cor, 'P05', ['familyName'])).text).not.toContain('Kanarie');
});
describe('flood', () => {
  it('garbage tokens share a limit', async () => {
    await using small = await startGateway('2026-03-16T10:00:00Z', { SLUIS_REQUESTS_PER_MINUTE: '5' });
    const codes: number[] = [];
    for (let i = 0; i < 12; i++)
      codes.push((await fetch(`${small.url}/v1/cases`, { headers: { Authorization: `Bearer x${i}` } })).status);
    expect(codes).toContain(429);
  });
  it('two tokens of one client share a limit', async () => {
    await using small = await startGateway('2026-03-16T10:00:00Z', { SLUIS_REQUESTS_PER_MINUTE: '5' });
    const client = small.accounts.clients.find((c) => c.clientId === 'woonveste.woonconsulent')!;
    const token = async () =>
      (
        (await (
          await fetch(small.accounts.tokenEndpoint, {
            method: 'POST',
            headers: {
              Authorization: `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')}`,
              'Content-Type': 'application/x-www-form-urlencoded',
            },
            body: 'grant_type=client_credentials',
          })
        ).json()) as { access_token: string }
      ).access_token;
    const codes: number[] = [];
    for (let i = 0; i < 12; i++)
      codes.push(
        (await fetch(`${small.url}/v1/cases`, { headers: { Authorization: `Bearer ${await token()}` } })).status,
      );
    expect(codes).toContain(429);
  });
});
it('what is under way at a stop is finished', async () => {
  const own = await startGateway('2026-03-16T10:00:00Z');
  const body = { caseRef: own.refOf('J', 'woonveste'), purpose: 'P04', fields: ['familyName'] };
  await own.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', body);
  const many = Array.from({ length: 40 }, () =>
    own.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', body).then(
      (r) => r.status,
      () => 'closed',
    ),
  );
  await new Promise((r) => setTimeout(r, 15));
  const started = performance.now();
  await own[Symbol.asyncDispose]();
  console.log('stop took', performance.now() - started);
  const codes = await Promise.all(many);
  console.log(codes.join());
  expect(codes.filter((c) => c !== 200 && c !== 'closed')).toEqual([]);
});
