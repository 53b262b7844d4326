import { describe, expect, it } from 'vitest';
import { disclosedBy, type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';
import { visitWeb } from '../support/web-visitor.ts';

/** What nobody can do with a request of a client alone, from outside the case, or without an entry of it. */

const start = () => startGateway('2027-04-02T10:00:00Z');
const worker = 'de-brug/casemanager';
const colleague = 'de-brug/zorgcoordinator';
const corporation = 'woonveste/woonconsulent';
const assessment = ['retention-term', 'no-interest-of-another', 'no-law-requires-keeping'];

interface Request {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly filedBy?: string;
  readonly decidedBy?: string;
  readonly assessment?: readonly string[];
  readonly events: readonly { type: string; at: string }[];
}

async function file(gateway: RunningGateway, who: string, kind: string, more: object = {}): Promise<string> {
  const [party = ''] = who.split('/');
  const body = { caseRef: gateway.refOf('J', party), kind, ...more };
  return (await gateway.call(who, 'POST', '/v1/rights-requests', body)).body.id;
}
const step = (gateway: RunningGateway, who: string, id: string, body: object) =>
  gateway.call(who, 'PATCH', `/v1/rights-requests/${id}`, body);
const erase = (gateway: RunningGateway, who: string, id: string) =>
  step(gateway, who, id, { step: 'grant', assessment });
const requestsOf = async (gateway: RunningGateway, who: string) =>
  (JSON.parse((await gateway.call(who, 'GET', '/v1/rights-requests')).text) as { requests: Request[] }).requests;
const ask = (gateway: RunningGateway, fields = ['phone']) => gateway.ask(corporation, 'J', 'P05', fields);
const isThere = async (gateway: RunningGateway) => disclosedBy(await ask(gateway)).includes('phone');

describe('an erasure', () => {
  it('is granted by nobody who filed it, nor without an assessment of everything the law asks', async () => {
    await using gateway = await start();
    const id = await file(gateway, worker, 'erasure');
    expect((await erase(gateway, worker, id)).status).toBe(403);
    for (const some of [undefined, [], assessment.slice(1)]) {
      const { status, body } = await step(gateway, colleague, id, { step: 'grant', assessment: some });
      expect([status, body.errors[0]?.pointer]).toEqual([400, '/assessment']);
    }
    expect(await isThere(gateway)).toBe(true);
    expect((await erase(gateway, colleague, id)).status).toBe(200);
    expect(await isThere(gateway)).toBe(false);
  });

  it('that the client asked for itself needs one worker of its desk', async () => {
    await using gateway = await start();
    const web = visitWeb(gateway.url);
    await web.logIn('mijn/client-j', '/toegankelijkheid');
    await web.get('/mijn/rechten');
    await web.post('/mijn/rechten', { soort: 'erasure' });
    const asked = await Promise.all(
      ['transferpunt/matcher', 'veldhaven/consulent-wmo', worker].map(async (who) => {
        const own = (await requestsOf(gateway, who)).find(({ kind }) => kind === 'erasure');
        return own === undefined ? [] : [{ who, own }];
      }),
    );
    const [{ who = '', own } = {}] = asked.flat();
    expect(own).toMatchObject({ filedBy: 'client' });
    expect((await erase(gateway, who, own?.id ?? '')).status).toBe(200);
  });

  it('is for nobody who left the case', async () => {
    await using gateway = await start();
    const id = await file(gateway, worker, 'erasure');
    await gateway.call(worker, 'PATCH', `/v1/cases/${gateway.refOf('J', 'de-brug')}`, { leave: ['de-brug'] });
    expect((await erase(gateway, colleague, id)).status).toBe(404);
    expect((await requestsOf(gateway, colleague)).find((request) => request.id === id)).toMatchObject({
      state: 'open',
    });
    expect((await step(gateway, colleague, id, { step: 'refuse', refusal: 'identity-unclear' })).status).toBe(200);
  });

  it('leaves who did it to be found, in the log and by whoever watches over the party, and no moment of before', async () => {
    await using gateway = await start();
    await ask(gateway);
    const id = await file(gateway, worker, 'erasure');
    await erase(gateway, colleague, id);
    const entries = gateway.entries().filter(({ kind }) => kind === 'subject-erased');
    expect(entries).toMatchObject([{ party: 'de-brug', reference: id, apiClient: expect.stringContaining('zorg') }]);
    expect(entries[0]).not.toHaveProperty('subject');
    const seen = (await requestsOf(gateway, 'de-brug/privacy-officer')).find((request) => request.id === id);
    expect(seen).toMatchObject({ state: 'done', assessment, decidedBy: expect.stringContaining('zorg') });
    expect(seen).not.toHaveProperty('filedBy');
    expect(seen?.events).toEqual([{ type: 'granted', by: 'de-brug', at: '2027-04-02T00:00:00.000Z' }]);
  });

  it('is told to who supplied what is gone, though it received nothing', async () => {
    await using gateway = await start();
    await erase(gateway, colleague, await file(gateway, worker, 'erasure'));
    const told = async () =>
      (await gateway.call('veldhaven/privacy-officer', 'GET', '/v1/notices')).body.notices.filter(
        ({ kind }) => kind === 'data.erased',
      );
    await expect.poll(told, { timeout: 10_000 }).toMatchObject([{ caseRef: gateway.refOf('J', 'veldhaven') }]);
  });

  it('does not happen when its entry cannot be written, and can be tried again', async () => {
    await using gateway = await start();
    const id = await file(gateway, worker, 'erasure');
    breakLog(gateway);
    expect((await erase(gateway, colleague, id)).status).toBe(503);
    gateway.behind('drop trigger broken');
    expect(await isThere(gateway)).toBe(true);
    expect((await erase(gateway, colleague, id)).status).toBe(200);
    expect(await isThere(gateway)).toBe(false);
  });

  it('that was done and could not be recorded is recorded by asking once more', async () => {
    await using gateway = await start();
    const id = await file(gateway, worker, 'erasure');
    const only = `new.entry like '%"subject-erased"%'`;
    gateway.behind(
      `create trigger broken before insert on log_entries when ${only} begin select raise(abort, 'broken'); end`,
    );
    expect((await erase(gateway, colleague, id)).status).toBe(503);
    gateway.behind('drop trigger broken');
    expect(await isThere(gateway)).toBe(false);
    expect(gateway.entries().filter(({ kind }) => kind === 'rights-change')).toMatchObject([{ reference: id }]);
    expect((await erase(gateway, colleague, id)).status).toBe(200);
    expect(gateway.entries().filter(({ kind }) => kind === 'subject-erased')).toMatchObject([{ reference: id }]);
  });
});

describe('a restriction', () => {
  it('of two is not lifted with the other one', async () => {
    await using gateway = await start();
    const ids = [await file(gateway, worker, 'restriction'), await file(gateway, worker, 'restriction')];
    for (const id of ids) await step(gateway, worker, id, { step: 'grant' });
    expect((await step(gateway, worker, ids[0] ?? '', { step: 'lift' })).status).toBe(200);
    expect(withheldBy(await ask(gateway))).toEqual({ phone: 'DENY_RESTRICTED' });
    expect((await step(gateway, worker, ids[1] ?? '', { step: 'lift' })).status).toBe(200);
    expect(await isThere(gateway)).toBe(true);
  });

  it('stays when the entry of lifting it cannot be written', async () => {
    await using gateway = await start();
    const id = await file(gateway, worker, 'restriction');
    await step(gateway, worker, id, { step: 'grant' });
    breakLog(gateway);
    expect((await step(gateway, worker, id, { step: 'lift' })).status).toBe(503);
    gateway.behind('drop trigger broken');
    expect(withheldBy(await ask(gateway))).toEqual({ phone: 'DENY_RESTRICTED' });
    const [request] = await requestsOf(gateway, worker);
    expect([request?.state, request?.events.map(({ type }) => type)]).toEqual(['granted', ['received', 'granted']]);
    expect((await step(gateway, worker, id, { step: 'lift' })).status).toBe(200);
    expect(await isThere(gateway)).toBe(true);
  });

  it('is lifted by nobody who left the case', async () => {
    await using gateway = await start();
    const id = await file(gateway, worker, 'restriction');
    await step(gateway, worker, id, { step: 'grant' });
    await gateway.call(worker, 'PATCH', `/v1/cases/${gateway.refOf('J', 'de-brug')}`, { leave: ['de-brug'] });
    expect((await step(gateway, worker, id, { step: 'lift' })).status).toBe(404);
  });
});

describe('the report on paper', () => {
  const print = async (gateway: RunningGateway) => {
    const web = visitWeb(gateway.url);
    await web.logIn('de-brug/eva.molenaar', '/toegankelijkheid');
    return web.get(`/verzoeken/inzage/${gateway.refOf('J', 'de-brug')}.pdf`);
  };

  it('is printed for nobody as long as the client did not ask for it', async () => {
    await using gateway = await start();
    expect((await print(gateway)).status).toBe(409);
    const id = await file(gateway, worker, 'access');
    expect((await print(gateway)).status).toBe(200);
    expect(gateway.entries().at(-1)).toMatchObject({ kind: 'report-printed', reference: expect.stringMatching(/^r_/) });
    await step(gateway, worker, id, { step: 'done' });
    expect((await print(gateway)).status).toBe(409);
  });
});

describe('a value that was wrong', () => {
  it('is told to who received what was made of it', async () => {
    await using gateway = await startGateway('2026-03-10T10:00:00Z');
    const mediator = 'woonveste/woningbemiddelaar';
    const seen = await gateway.ask(mediator, 'J', 'P03', ['ageBand']);
    expect(disclosedBy(seen)).toEqual(['ageBand']);
    const path = `/v1/cases/${gateway.refOf('J', 'de-brug')}/records/dateOfBirth?rectifies=yes`;
    expect((await gateway.call(worker, 'PUT', path, { value: '1991-01-01' })).status).toBe(200);
    const notices = async () => (await gateway.call(mediator, 'GET', '/v1/notices')).body.notices;
    await expect.poll(notices, { timeout: 10_000 }).toMatchObject([{ kind: 'data.rectified', fields: ['ageBand'] }]);
  });
});

const breakLog = (gateway: RunningGateway): void =>
  gateway.behind("create trigger broken before insert on log_entries begin select raise(abort, 'broken'); end");
