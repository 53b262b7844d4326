import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disclosedBy, type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';

/** What a client asks under its rights, over the API: the clock, what is told to recipients, and what is left of a person. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-04-20T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const coach = 'noordlicht/ambulant-begeleider';
const tenancy = 'thuishof/woonconsulent';

interface Request {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly dueOn: string;
  readonly eraseBy?: string;
  readonly extended: boolean;
  readonly caseRef?: string;
  readonly fields?: readonly string[];
  readonly text?: string;
  readonly events: readonly { type: string; by: string }[];
  readonly told?: readonly { party: string; receivedAt?: string }[];
}

const file = async (who: string, label: string, body: object) => {
  const [party = ''] = who.split('/');
  return gateway.call(who, 'POST', '/v1/rights-requests', { caseRef: gateway.refOf(label, party), ...body });
};
const requestIn = ({ text }: { text: string }) => JSON.parse(text) as Request;
const step = (who: string, id: string, body: object) => gateway.call(who, 'PATCH', `/v1/rights-requests/${id}`, body);
const list = async (who: string) =>
  (JSON.parse((await gateway.call(who, 'GET', '/v1/rights-requests')).text) as { requests: Request[] }).requests;

describe('a request', () => {
  it('has a month, and two more once, and every step is kept', async () => {
    const filed = await file(coach, 'M', { kind: 'access', receivedOn: '2026-04-01' });
    expect(filed.status).toBe(201);
    const request = requestIn(filed);
    expect(request).toMatchObject({ state: 'open', dueOn: '2026-05-01', extended: false });
    expect(requestIn(await step(coach, request.id, { step: 'extend' }))).toMatchObject({
      ...{ state: 'open', dueOn: '2026-06-30', extended: true },
      events: [{ type: 'received' }, { type: 'extended', by: 'noordlicht' }],
    });
    expect((await step(coach, request.id, { step: 'extend' })).status).toBe(409);
    expect((await step(coach, request.id, { step: 'refuse' })).body.errors[0]?.pointer).toBe('/refusal');
    const refused = await step(coach, request.id, { step: 'refuse', refusal: 'identity-unclear' });
    expect(requestIn(refused)).toMatchObject({ state: 'refused', refusal: 'identity-unclear' });
    expect((await step(coach, request.id, { step: 'grant' })).status).toBe(409);
  });

  it('is recorded by who helps the client, and by nobody else', async () => {
    expect((await file(tenancy, 'M', { kind: 'access' })).status).toBe(403);
    expect((await file('noordlicht/privacy-officer', 'M', { kind: 'access' })).status).toBe(403);
    expect((await file('de-brug/casemanager', 'M', { kind: 'access' })).status).toBe(404);
  });

  it('says everything that is wrong with it at once, and changes nothing', async () => {
    const before = (await list(coach)).length;
    const answer = await file(coach, 'M', { kind: 'access', fields: ['phone'], receivedOn: '2028-01-01' });
    expect(answer.body.errors.map(({ pointer }) => pointer)).toEqual(['/fields', '/receivedOn']);
    expect((await file(coach, 'M', { kind: 'rectification' })).body.errors[0]?.pointer).toBe('/fields');
    expect(await list(coach)).toHaveLength(before);
  });

  it('shows its clock to who watches over the terms of the party, and nothing of the client', async () => {
    const words = 'Mijn nummer 0612345678 klopt niet';
    const { id } = requestIn(await file(coach, 'M', { kind: 'rectification', fields: ['phone'], text: words }));
    const whole = (await list(coach)).find((request) => request.id === id);
    expect(whole).toMatchObject({ text: words, fields: ['phone'], caseRef: gateway.refOf('M', 'noordlicht') });
    for (const role of ['privacy-officer', 'data-protection-officer']) {
      const watched = (await list(`noordlicht/${role}`)).find((request) => request.id === id);
      expect(watched).toMatchObject({ kind: 'rectification', state: 'open' });
      expect(Object.keys(watched ?? {})).not.toEqual(expect.arrayContaining(['text']));
      expect([watched?.text, watched?.fields, watched?.caseRef]).toEqual([undefined, undefined, undefined]);
    }
    expect(await list('thuishof/woonconsulent')).toEqual([]);
    expect(gateway.logText()).not.toContain('0612345678');
  });
});

describe('a rectification', () => {
  it('is told to everybody who received the field, and to nobody else, and shows who acknowledged', async () => {
    await using own = await startGateway('2027-04-02T10:00:00Z');
    const at = (who: string, method: string, path: string, body?: unknown) => own.call(who, method, path, body);
    expect(disclosedBy(await own.ask('woonveste/woonconsulent', 'J', 'P05', ['phone', 'email']))).toContain('phone');
    const filed = await at('de-brug/casemanager', 'POST', '/v1/rights-requests', {
      ...{ caseRef: own.refOf('J', 'de-brug'), kind: 'rectification', fields: ['phone'] },
    });
    const { id } = requestIn(filed);
    const path = `/v1/cases/${own.refOf('J', 'de-brug')}/records/phone?rectifies=`;
    expect((await at('de-brug/casemanager', 'PUT', `${path}nonsense`, { value: '+31600000099' })).status).toBe(400);
    expect(
      (await at('de-brug/casemanager', 'PUT', `${path}r_${'A'.repeat(22)}`, { value: '+31600000099' })).status,
    ).toBe(404);
    expect((await own.ask('woonveste/woonconsulent', 'J', 'P05', ['phone'])).body.data['phone']).not.toBe(
      '+31600000099',
    );
    expect((await at('de-brug/casemanager', 'PUT', `${path}${id}`, { value: '+31600000099' })).status).toBe(200);

    const notices = async () => {
      const { text } = await at('woonveste/woonconsulent', 'GET', '/v1/notices');
      return (JSON.parse(text) as { notices: { id: string; kind: string; fields: string[] }[] }).notices;
    };
    await expect.poll(notices, { timeout: 10_000 }).toMatchObject([{ kind: 'data.rectified', fields: ['phone'] }]);
    const told = async () => {
      const { text } = await at('de-brug/casemanager', 'GET', '/v1/rights-requests');
      return (JSON.parse(text) as { requests: Request[] }).requests.find((request) => request.id === id);
    };
    expect(await told()).toMatchObject({ state: 'granted', told: [{ party: 'woonveste' }] });
    expect((await told())?.told?.[0]?.receivedAt).toBeUndefined();
    const [notice] = await notices();
    await at('woonveste/woonconsulent', 'POST', `/v1/notices/${notice?.id}/receipt`);
    expect((await told())?.told?.[0]?.receivedAt).toBeDefined();
  });
});

describe('a restriction', () => {
  it('closes everything at once, is told to the recipients, and opens again when it is lifted', async () => {
    const ask = () => gateway.ask(tenancy, 'M', 'P05', ['phone']);
    expect(disclosedBy(await ask())).toEqual(['phone']);
    const { id } = requestIn(await file(coach, 'M', { kind: 'restriction' }));
    expect(disclosedBy(await ask())).toEqual(['phone']);
    expect(requestIn(await step(coach, id, { step: 'grant' })).state).toBe('granted');
    expect(withheldBy(await ask())).toEqual({ phone: 'DENY_RESTRICTED' });
    await expect
      .poll(async () => (await list(coach)).find((request) => request.id === id)?.told, { timeout: 10_000 })
      .toMatchObject([{ party: 'thuishof' }]);
    expect((await step(coach, id, { step: 'done' })).status).toBe(409);
    expect(requestIn(await step(coach, id, { step: 'lift' })).state).toBe('done');
    expect(disclosedBy(await ask())).toEqual(['phone']);
  });

  it('is granted by nobody but the party that deals with it', async () => {
    const { id } = requestIn(await file(coach, 'M', { kind: 'restriction' }));
    expect((await step('de-brug/casemanager', id, { step: 'grant' })).status).toBe(404);
    expect(withheldBy(await gateway.ask(tenancy, 'M', 'P05', ['phone']))).toEqual({});
  });
});

describe('an erasure', () => {
  it('leaves no case of the person, and tells the recipients', async () => {
    await using own = await startGateway('2027-04-02T10:00:00Z');
    const provider = 'de-brug/casemanager';
    const caseRef = own.refOf('J', 'de-brug');
    expect(disclosedBy(await own.ask('woonveste/woonconsulent', 'J', 'P05', ['phone']))).toEqual(['phone']);
    const filed = await own.call(provider, 'POST', '/v1/rights-requests', {
      caseRef,
      kind: 'erasure',
      text: 'Wis alles',
    });
    const request = requestIn(filed);
    expect(request).toMatchObject({ dueOn: '2027-05-02', eraseBy: '2027-07-02' });
    const assessment = ['retention-term', 'no-interest-of-another', 'no-law-requires-keeping'];
    const path = `/v1/rights-requests/${request.id}`;
    const granted = await own.call('de-brug/zorgcoordinator', 'PATCH', path, { step: 'grant', assessment });
    expect(granted.status).toBe(200);
    expect(requestIn(granted)).toMatchObject({ state: 'done' });
    expect(requestIn(granted)).not.toHaveProperty('text');
    expect(requestIn(granted)).not.toHaveProperty('caseRef');

    expect((await own.call(provider, 'GET', `/v1/consents?caseRef=${caseRef}`)).status).toBe(404);
    const again = await own.ask('woonveste/woonconsulent', 'J', 'P05', ['phone']);
    expect(withheldBy(again)).toEqual({ phone: 'DENY_NO_CASE_RELATION' });
    const notices = async () => {
      const { text } = await own.call('woonveste/woonconsulent', 'GET', '/v1/notices');
      return (JSON.parse(text) as { notices: object[] }).notices;
    };
    await expect
      .poll(notices, { timeout: 10_000 })
      .toMatchObject([
        { kind: 'data.erased', fields: expect.arrayContaining(['phone']), caseRef: own.refOf('J', 'woonveste') },
      ]);
    // The entry that erased says who did it, and not about whom.
    const last = own.entries().findLast(({ kind }) => kind === 'subject-erased');
    expect(last).toMatchObject({ party: 'de-brug' });
    expect(last).not.toHaveProperty('subject');
    expect(last).not.toHaveProperty('case');
  });
});
