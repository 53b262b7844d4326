import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disclosedBy, type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';

/** The rules of the API: what is malformed changes nothing, says all that is wrong, and is in the log. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-03-16T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const consultant = 'woonveste/woonconsulent';
const post = (body: unknown, headers: Record<string, string> = {}) =>
  gateway.call(consultant, 'POST', '/v1/disclosures', body, headers);
const good = () => ({ caseRef: gateway.refOf('J', 'woonveste'), purpose: 'P04', fields: ['familyName'] });

describe('a malformed request', () => {
  it('gets every error at once, each with its place, and none of its values', async () => {
    const answer = await post({ caseRef: 'Jan Jansen 999990019', purpose: 7, fields: [], extra: true });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body.code).toBe('invalid-input');
    const places = answer.body.errors.map(({ pointer }) => pointer);
    expect(places.toSorted()).toEqual(['', '/caseRef', '/fields', '/purpose']);
    expect(answer.text).not.toContain('999990019');
    expect(gateway.entries().at(-1)).toMatchObject({
      id: answer.body.instance,
      kind: 'rejected',
      problem: 'invalid-input',
    });
    expect(gateway.logText()).not.toContain('Jan Jansen');
  });

  it('points at a field outside the catalogue without repeating its name', async () => {
    const answer = await post({ ...good(), fields: ['familyName', 'shoeSize'] });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '/fields/1', code: 'unknown-field' })]);
    expect(answer.text).not.toContain('shoeSize');
  });

  it('refuses an unknown purpose as a decision', async () => {
    const answer = await post({ ...good(), purpose: 'curiosity' });
    expect(answer.status).toBe(403);
    expect(withheldBy(answer)).toEqual({ familyName: 'DENY_UNKNOWN_PURPOSE' });
    expect(gateway.logText()).not.toContain('curiosity');
  });

  it.each([
    ['two members of one name', '{"caseRef":"a","caseRef":"b"}', 'duplicate-member'],
    ['a prototype name', '{"__proto__":{"role":"intaker"}}', 'forbidden-member'],
    ['a lone surrogate', '{"purpose":"\\ud800"}', 'lone-surrogate'],
    ['a bottomless pit', `${'['.repeat(200)}${']'.repeat(200)}`, 'depth'],
    ['half a body', '{"caseRef":', 'syntax'],
    ['nothing', '', 'syntax'],
  ])('refuses JSON with %s', async (_what, body, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]?.code).toBe(code);
  });

  it('refuses a body that is too large, another type and another answer than JSON', async () => {
    expect((await post(`{"purpose":"${'x'.repeat(70_000)}"}`)).body.code).toBe('too-large');
    expect((await post('{}', { 'Content-Type': 'text/plain' })).body.code).toBe('unsupported-media-type');
    expect((await post(good(), { Accept: 'text/html' })).body.code).toBe('not-acceptable');
    expect((await post(good(), { 'Content-Encoding': 'zip' })).status).toBe(415);
  });
});

describe('who is not known', () => {
  const status = async (headers: Record<string, string>, path = '/v1/disclosures') => {
    const response = await fetch(`${gateway.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(good()),
    });
    return {
      status: response.status,
      challenge: response.headers.get('www-authenticate'),
      text: await response.text(),
    };
  };

  it('gets 401 with a challenge, and the refusal is in the log', async () => {
    const before = gateway.entries().length;
    expect(await status({})).toMatchObject({ status: 401, challenge: 'Bearer' });
    expect(await status({ Authorization: 'Bearer nonsense' })).toMatchObject({ status: 401 });
    const token = await gateway.tokenOf('woonveste', 'woonconsulent');
    expect((await status({}, `/v1/disclosures?access_token=${token}`)).status).toBe(401);
    const added = gateway.entries().slice(before);
    expect(added.map(({ kind, problem }) => [kind, problem])).toEqual(
      Array.from({ length: 3 }, () => ['rejected', 'unauthenticated']),
    );
    expect(gateway.logText()).not.toContain(token);
  });

  it('gets 401 when it sends two Authorization headers', async () => {
    const token = await gateway.tokenOf('woonveste', 'woonconsulent');
    const code = await new Promise((resolve, reject) => {
      const headers = [
        'Content-Type',
        'application/json',
        'Authorization',
        `Bearer ${token}`,
        'Authorization',
        'Bearer other',
      ];
      const sent = rawRequest(
        `${gateway.url}/v1/disclosures`,
        { method: 'POST', headers: ['Host', 'localhost', ...headers] },
        (response) => resolve(response.statusCode),
      );
      sent.on('error', reject).end(JSON.stringify(good()));
    });
    expect(code).toBe(401);
  });

  it('cannot act in a role that its token does not grant', async () => {
    const answer = await post({ ...good(), role: 'matcher' });
    expect(answer.status).toBe(403);
    expect(withheldBy(answer)).toEqual({ familyName: 'DENY_ROLE' });
  });
});

describe('every answer', () => {
  it('carries the version of the API and the security headers, also outside', async () => {
    for (const path of ['/v1/openapi.json', '/healthz', '/readyz', '/v1/nothing', '/nothing']) {
      const { headers } = await fetch(`${gateway.url}${path}`);
      expect(headers.get('api-version')).toBe('1.0.0');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('has exactly one entry in the log, and the log never a value', async () => {
    const before = gateway.entries().length;
    const disclosed = await post(good());
    const refused = await post({ ...good(), fields: ['bsn'] });
    const preflight = await gateway.call(consultant, 'POST', '/v1/disclosures/preflight', good());
    const added = gateway.entries().slice(before);
    expect(added.map(({ id }) => id)).toEqual([disclosed.body.id, refused.body.instance, preflight.body.id]);
    expect(added[0]?.disclosed).toEqual(['familyName']);
    expect(added[1]?.disclosed).toEqual([]);
    expect(disclosed.text).toContain('Voorbeeld-Jansen');
    expect(gateway.logText()).not.toMatch(/Voorbeeld-Jansen|999990019|J\. Voorbeeld/);
  });

  it('continues the trace of the caller', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await post(good(), { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    expect(gateway.entries().at(-1)).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' });
  });
});

describe('a preflight', () => {
  it('names the largest accepted list, and the same whether or not values exist', async () => {
    const fields = ['caseRef', 'familyName', 'contactLost', 'bsn'];
    const answer = await gateway.call(consultant, 'POST', '/v1/disclosures/preflight', { ...good(), fields });
    expect(answer.status).toBe(200);
    expect(answer.body.fields).toEqual(['caseRef', 'familyName']);
    expect(withheldBy(answer)).toEqual({ bsn: 'DENY_STATUTORY_BSN', contactLost: 'DENY_FIELD_NOT_AGREED' });
    expect(answer.text).not.toContain('Voorbeeld-Jansen');
  });
});

describe('a retry with the same Idempotency-Key', () => {
  it('rests on the same entry; another request with that key is refused', async () => {
    const key = { 'Idempotency-Key': 'retry-1' };
    const first = await post(good(), key);
    const entries = gateway.entries().length;
    const again = await post(good(), key);
    expect(again.body).toEqual(first.body);
    expect(gateway.entries()).toHaveLength(entries);
    const other = await post({ ...good(), fields: ['phone'] }, key);
    expect(other.status).toBe(409);
    expect(other.body.code).toBe('idempotency-mismatch');
    const elsewhere = await gateway.call('woonveste/woningbemiddelaar', 'POST', '/v1/disclosures', good(), {
      'Idempotency-Key': 'no spaces allowed',
    });
    expect(elsewhere.status).toBe(400);
  });
});

describe('casework', () => {
  const newCase = {
    agreement: 'veenrand-2026',
    parties: [{ party: 'transferpunt', capacity: 'party', contract: false }],
    records: { initials: 'X.', familyName: 'Proef' },
  };

  it('registers a case, and what is wrong with any part of it leaves nothing behind', async () => {
    const count = async () =>
      (await gateway.call('noordlicht/casemanager', 'GET', '/v1/cases?limit=200')).body.cases.length;
    const before = await count();
    const bad = await gateway.call('noordlicht/casemanager', 'POST', '/v1/cases', {
      ...newCase,
      parties: [{ party: 'nobody', capacity: 'party', contract: false }],
    });
    expect(bad.status).toBe(400);
    expect(await count()).toBe(before);
    const created = await gateway.call('noordlicht/casemanager', 'POST', '/v1/cases', newCase);
    expect(created.status).toBe(201);
    expect(await count()).toBe(before + 1);
  });

  it('lets a party supply only what the agreement lets it, and a corporation record no consent', async () => {
    const path = `/v1/cases/${gateway.refOf('J', 'woonveste')}/records`;
    const refused = await gateway.call(consultant, 'PUT', path, { supportActive: false, contractForm: 'regulier' });
    expect(refused.status).toBe(403);
    expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual(['/supportActive']);
    const consent = {
      caseRef: gateway.refOf('J', 'woonveste'),
      kind: 'explicit',
      answer: 'given',
      purposes: ['P06'],
      recipients: [{ party: 'woonveste' }],
      categories: ['G'],
      capacity: 'self',
      formVersion: 'v3',
      notice: 'Mag dit gedeeld worden?',
      language: 'nl',
    };
    expect((await gateway.call(consultant, 'POST', '/v1/consents', consent)).status).toBe(403);
    expect((await gateway.call(consultant, 'POST', '/v1/cases', newCase)).status).toBe(403);
  });

  it('shows a new value at the next question', async () => {
    const path = `/v1/cases/${gateway.refOf('J', 'de-brug')}/records/phone`;
    expect((await gateway.call('de-brug/casemanager', 'PUT', path, { value: '+31600000099' })).status).toBe(200);
    const answer = await post({ ...good(), fields: ['phone'] });
    expect(disclosedBy(answer)).toEqual(['phone']);
    expect(answer.body.data['phone']).toBe('+31600000099');
  });
});

it('a stranger who makes up a new token each time is told to wait, and does not fill the log', async () => {
  await using small = await startGateway('2026-03-16T10:00:00Z', { SLUIS_REQUESTS_PER_MINUTE: '5' });
  const statuses: number[] = [];
  for (let index = 0; index < 8; index += 1) {
    const headers = { Authorization: `Bearer made-up-${index}`, 'Content-Type': 'application/json' };
    statuses.push((await fetch(`${small.url}/v1/disclosures`, { method: 'POST', headers, body: '{}' })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  expect(small.entries().filter(({ problem }) => problem === 'unauthenticated')).toHaveLength(5);
});

it('a person who is known already can be registered by another party, which learns nothing from it', async () => {
  const bsn = '999990019';
  const answer = await gateway.call('noordlicht/casemanager', 'POST', '/v1/cases', {
    agreement: 'veenrand-2026',
    parties: [{ party: 'transferpunt', capacity: 'party', contract: false }],
    records: { bsn, familyName: 'Proef' },
  });
  expect(answer.status).toBe(201);
  expect(gateway.logText()).not.toContain(bsn);
});

it('only the municipality says that a secret address is secret no more', async () => {
  const records = (party: string) => `/v1/cases/${gateway.refOf('M', party)}/records/addressSecret`;
  const say = (who: string, value: boolean) =>
    gateway.call(who, 'PUT', records(who.split('/')[0] ?? ''), { value }).then(({ status }) => status);
  expect(await say('noordlicht/casemanager', true)).toBe(200);
  expect(await say('noordlicht/casemanager', false)).toBe(403);
  expect(await say('veldhaven/consulent-wmo', false)).toBe(200);
});
