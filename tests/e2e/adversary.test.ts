import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import { type Instant, toInstant } from '../../src/contract/vocabulary.ts';
import { listCases, registerCase } from '../../src/disclosure/casework.ts';
import { listConsents, recordConsent } from '../../src/disclosure/consenting.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { describeError } from '../../src/logger.ts';
import { duringTerm, settle, state, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';

/** What somebody with good credentials, or with none, tried and must not reach. */

const middle = '2026-03-16T10:00:00Z';
const consultant = 'woonveste/woonconsulent';

describe('over HTTP', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway(middle);
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const provider = 'noordlicht/casemanager';
  const ask = (who: string, caseRef: string, purpose: string, fields: readonly string[]) =>
    gateway.call(who, 'POST', '/v1/disclosures', { caseRef, purpose, fields });
  const listed = async () =>
    (await gateway.call(consultant, 'GET', '/v1/cases?limit=200')).body.cases.map(({ caseRef }) => caseRef);

  /** A case of Noordlicht in which Woonveste is matched, by both their references. */
  async function openCase(records: object): Promise<{ provider: string; corporation: string }> {
    const before = new Set(await listed());
    const parties = ['woonveste', 'transferpunt'].map((party) => ({ party, capacity: 'party', contract: false }));
    const body = { agreement: 'veenrand-2026', phase: 'contract', parties, records };
    const { caseRef } = (await gateway.call(provider, 'POST', '/v1/cases', body)).body;
    return { provider: caseRef, corporation: (await listed()).find((ref) => !before.has(ref)) ?? '' };
  }

  it('another application of the same party does not answer under an entry that is not its own', async () => {
    const body = { caseRef: gateway.refOf('J', 'woonveste'), purpose: 'P04', fields: ['familyName'] };
    const key = { 'Idempotency-Key': 'shared' };
    const first = await gateway.call(consultant, 'POST', '/v1/disclosures', body, key);
    const second = await gateway.call('woonveste/woningbemiddelaar', 'POST', '/v1/disclosures', body, key);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.id).not.toBe(first.body.id);
    expect(gateway.entries().at(-1)).toMatchObject({ id: second.body.id, role: 'woningbemiddelaar' });
  });

  it('a withdrawal needs no body, nor a word about the type of a body that is not there', async () => {
    const { caseRef } = (await gateway.call(provider, 'POST', '/v1/cases', { agreement: 'veenrand-2026' })).body;
    const answer = { caseRef, kind: 'waiver', answer: 'given', purposes: ['P05'], recipients: [{ type: 'COR' }] };
    const form = {
      ...answer,
      categories: ['A'],
      capacity: 'self',
      formVersion: '1',
      language: 'nl',
      notice: 'Mag dit gedeeld worden?',
    };
    const { id } = (await gateway.call(provider, 'POST', '/v1/consents', form)).body;
    const token = await gateway.tokenOf('noordlicht', 'casemanager');
    const head = [`POST /v1/consents/${id}/withdrawal HTTP/1.1`, 'Host: localhost', `Authorization: Bearer ${token}`];
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.write(`${head.join('\r\n')}\r\nConnection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 .*"status":"withdrawn"/s);
  });

  it('nobody lifts a secret address by declaring itself bound by the contract', async () => {
    const opened = await openCase({ addressSecret: true });
    const address = { street: 'Kanarieweg', houseNumber: '1', postcode: '9999 XZ', city: 'Veldhaven' };
    const path = `/v1/cases/${opened.corporation}/records/dwellingAddress`;
    expect((await gateway.call(consultant, 'PUT', path, { value: address })).status).toBe(200);
    const declare = (who: string, ref: string, party: string) =>
      gateway.call(who, 'PATCH', `/v1/cases/${ref}`, { join: [{ party, capacity: 'party', contract: true }] });
    const own = await declare(provider, opened.provider, 'noordlicht');
    expect([own.status, own.body.errors[0]]).toMatchObject([
      400,
      { code: 'own-contract', pointer: '/join/0/contract' },
    ]);
    const asked = await ask('noordlicht/ambulant-begeleider', opened.provider, 'P05', ['dwellingAddress']);
    expect(withheldBy(asked)).toEqual({ dwellingAddress: 'DENY_ADDRESS_SECRET' });
    expect(asked.text).not.toContain('Kanarieweg');
    expect((await declare(provider, opened.provider, 'woonveste')).status).toBe(200);
  });
});

describe('a flood', () => {
  const limit = { SLUIS_REQUESTS_PER_MINUTE: '5' };

  it('of strangers is turned away whatever they ask, and leaves those with a good token alone', async () => {
    await using small = await startGateway(middle, limit);
    expect((await small.call(consultant, 'GET', '/v1/cases')).status).toBe(200);
    const entries = small.entries().length;
    const statuses: number[] = [];
    for (const [index, path] of ['nothing', 'cases', 'nothing', 'cases', 'nothing', 'cases', 'nothing'].entries()) {
      const headers = { Authorization: `Bearer made-up-${index}` };
      statuses.push((await fetch(`${small.url}/v1/${path}`, { headers })).status);
    }
    expect(statuses).toEqual([404, 401, 404, 401, 404, 429, 429]);
    expect(small.entries()).toHaveLength(entries + 5);
    expect((await small.call(consultant, 'GET', '/v1/cases')).status).toBe(200);
  });

  it('of one client is counted together, however many tokens it has', async () => {
    await using small = await startGateway(middle, limit);
    const tokens = await Promise.all([1, 2].map(() => freshToken(small)));
    expect(new Set(tokens).size).toBe(2);
    const statuses: number[] = [];
    for (let index = 0; index < 8; index += 1) {
      const headers = { Authorization: `Bearer ${tokens[index % 2]}` };
      statuses.push((await fetch(`${small.url}/v1/cases`, { headers })).status);
    }
    // The first request of each token shows only then whose it is.
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 429]);
  });
});

async function freshToken({ accounts }: RunningGateway): Promise<string> {
  const client = accounts.clients.find(({ clientId }) => clientId === 'woonveste.woonconsulent');
  const credentials = Buffer.from(`${client?.clientId}:${client?.clientSecret}`).toString('base64');
  const headers = { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/x-www-form-urlencoded' };
  const response = await fetch(accounts.tokenEndpoint, {
    method: 'POST',
    headers,
    body: 'grant_type=client_credentials',
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

it('a stop finishes every answer that is under way, and does not wait for connections without one', async () => {
  const own = await startGateway(middle);
  const body = { caseRef: own.refOf('J', 'woonveste'), purpose: 'P04', fields: ['familyName'] };
  const asking = () => own.call(consultant, 'POST', '/v1/disclosures', body).then(({ status }) => status);
  expect(await asking()).toBe(200);
  const answers = Array.from({ length: 20 }, () => asking().catch(() => 'not taken' as const));
  // So that some have been taken.
  await Promise.race(answers);
  const started = performance.now();
  await own[Symbol.asyncDispose]();
  expect(performance.now() - started).toBeLessThan(5_000);
  expect((await Promise.all(answers)).filter((status) => status !== 200 && status !== 'not taken')).toEqual([]);
});

describe('in the rooms', () => {
  let opened: OpenSteps;
  beforeAll(async () => {
    opened = await openSteps({ at: duringTerm });
    await settle(opened);
    const { policy } = opened.steps;
    const { model } = policy;
    const frame = toFrame('kanarie', ['gemeente-een', 'zorg-een']);
    const why = { by: 'officer', at: '2025-11-15T10:00:00Z', reason: 'minder is genoeg' };
    const change = { op: 'remove-field', clause: 'P05.PRO.COR', field: 'representativeContact', ...why } as const;
    const twist = { region: frame.scope.region, model: { id: model.id, version: model.version }, changes: [change] };
    const compiled = compileAgreement(model, twist, frame, policy);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    await opened.steps.agreements.publish(compiled.agreement);
    for (const by of ['gemeente-een', 'zorg-een', 'zorg-twee', 'loket', 'corporatie-een'])
      await state(opened, compiled.agreement, { by });
    await state(opened, compiled.agreement, { by: 'zorg-twee', type: 'revoke', signedAt: '2026-05-01T10:00:00Z' });
  });
  afterAll(() => opened[Symbol.asyncDispose]());

  const later = (milliseconds: number): Instant => toInstant(duringTerm + milliseconds);
  const answerOf = async (work: Promise<{ answer: { ok: boolean } }>) => (await work).answer;
  const member = (party: string) => ({ party, capacity: 'party', contract: false });

  /** The references of a new case, per party. */
  async function register(by: string, others: readonly string[], records: object = {}): Promise<Map<string, string>> {
    const body = { agreement: 'kanarie', phase: 'nomination', parties: others.map(member), records };
    const { answer } = await registerCase(opened.steps, opened.call(by, body));
    if (!answer.ok) throw new Error(answer.problem.code);
    const { id } = await opened.steps.cases.resolve(by, answer.response.caseRef, duringTerm);
    if (id === undefined) throw new Error('the case is not there');
    return new Map([by, ...others].map((party) => [party, opened.steps.cases.refFor(party, id)]));
  }

  const consentOf = (caseRef: string | undefined, answer: string) => ({
    ...{ caseRef, kind: 'waiver', answer, purposes: ['P05'], recipients: [{ type: 'COR' }], categories: ['A', 'B'] },
    ...{ capacity: 'self', formVersion: '1', language: 'nl', notice: 'Mag dit gedeeld worden?' },
  });

  it('who has left the agreement, or never signed it, sees no case and no consent any more, and opens nothing', async () => {
    const refs = await register('zorg-een', ['zorg-twee', 'corporatie-twee']);
    for (const party of ['zorg-twee', 'corporatie-twee']) {
      const list = await answerOf(listCases(opened.steps, opened.call(party), { limit: 50 }));
      expect(list).toEqual({ ok: true, response: { cases: [] } });
    }
    const ref = refs.get('zorg-twee') ?? '';
    const given = await answerOf(recordConsent(opened.steps, opened.call('zorg-twee', consentOf(ref, 'given'))));
    const read = await answerOf(listConsents(opened.steps, opened.call('zorg-twee'), ref));
    const refused = await answerOf(recordConsent(opened.steps, opened.call('zorg-twee', consentOf(ref, 'refused'))));
    expect(given).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    expect(read).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    expect(refused).toMatchObject({ ok: true });
  });

  it('an Idempotency-Key is no way to read on under one entry', async () => {
    const refs = await register('zorg-een', ['loket', 'corporatie-een'], { familyName: 'Kanarie-een' });
    const consent = consentOf(refs.get('zorg-een'), 'given');
    expect(await answerOf(recordConsent(opened.steps, opened.call('zorg-een', consent)))).toMatchObject({ ok: true });
    const body = { caseRef: refs.get('corporatie-een'), purpose: 'P05', fields: ['familyName'], role: 'woonconsulent' };
    const askAt = async (at: Instant) => {
      const call = opened.call('corporatie-een', body, { at, idempotencyKey: 'again and again' });
      const { entry, answer } = await disclose(opened.steps, call);
      expect(answer).toMatchObject({ ok: true });
      return entry.id;
    };
    const first = await askAt(later(0));
    expect(await askAt(later(5 * 60_000))).toBe(first);
    expect(await askAt(later(5 * 60_000 + 1))).not.toBe(first);
    const dayLater = await askAt(later(26 * 3_600_000));
    expect(dayLater).not.toBe(first);
    expect(opened.entries().at(-1)).toMatchObject({ id: dayLater, disclosed: ['familyName'] });
  });

  it('what goes wrong unexpectedly is told to the operator, and nobody else', async () => {
    const url = await opened.serve();
    const request = () =>
      fetch(`${url}/v1/cases`, { headers: { Authorization: opened.authorizationOf('corporatie-een') } });
    opened.behind((database) => database.exec('alter table case_phases rename to gone'));
    const response = await request();
    opened.behind((database) => database.exec('alter table gone rename to case_phases'));
    const { code, instance, detail } = (await response.json()) as { code: string; instance: string; detail: string };
    expect([response.status, code]).toEqual([500, 'internal-error']);
    expect(detail).not.toContain('case_phases');
    expect(opened.logged.filter((line) => line.includes(instance) && line.includes('errorStack'))).toHaveLength(1);
    expect(opened.logged.join()).not.toContain('no such table');
  });
});

it('a message that looks like a stack of its own does not reach the log', () => {
  const secret = createHash('sha256').update(middle).digest('hex');
  const { errorStack } = describeError(new Error(`it said\n    at ${secret} (file:1:1)`));
  expect(errorStack).toContain('adversary.test');
  expect(errorStack).not.toContain(secret);
});
