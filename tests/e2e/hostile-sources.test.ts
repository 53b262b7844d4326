import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type { ClientRecord } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import {
  bsnOf,
  canaryRecord,
  duringTerm,
  marksIn,
  partyIds,
  settle,
  state,
  toFrame,
} from '../support/canary-region.ts';
import { entryFaults } from '../support/entry-faults.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { type Behaviour, type SourceServer, startSourceServer } from '../support/source-server.ts';

/** A party's own system that gives too much, lies, is slow or breaks off: the whole gateway, over HTTP. */

const asked = [
  'supportActive',
  'supportPeriod',
  'supportEndDate',
  'escalationLevel',
  'wmoAllocation',
  'bsn',
  'diagnosis',
];
/** Of those, what the agreement lets the municipality have from the system of the provider. */
const fromSystem = ['escalationLevel', 'supportActive', 'supportEndDate', 'supportPeriod'] as const;
const kept = canaryRecord(1, bsnOf(1));
const sent = canaryRecord(5, bsnOf(2));

let server: SourceServer;
let opened: OpenSteps;
let url: string;
let ref: string;
let systemRef: string;

beforeAll(async () => {
  server = await startSourceServer();
  const { issuer, clientId, clientSecret } = server;
  const fields = Object.keys(sent).filter((field) => !['bsn', 'wmoAllocation'].includes(field));
  const system = {
    id: 'ecd',
    party: 'zorg-een',
    fields,
    url: server.url,
    issuer,
    clientId,
    clientSecret,
    timeoutMs: 700,
  };
  opened = await openSteps({ at: duringTerm, http: [system] });
  await settle(opened);
  await agree();
  await openCase();
  url = await opened.serve();
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});
beforeEach(() => {
  server.behave('good');
  // Longer than a system that failed is left alone.
  opened.clock.now = toInstant(opened.clock.now + 31_000);
});

async function agree(): Promise<void> {
  const { policy } = opened.steps;
  const { model } = policy;
  const frame = toFrame('kanarie', ['gemeente-een', 'zorg-een']);
  const twist = { region: frame.scope.region, model: { id: model.id, version: model.version }, changes: [] };
  const compiled = compileAgreement(model, twist, frame, policy);
  if (!compiled.ok) throw new Error('the model does not compile');
  await opened.steps.agreements.publish(compiled.agreement);
  for (const by of partyIds) await state(opened, compiled.agreement, { by });
}

async function openCase(): Promise<void> {
  const { sources, cases } = opened.steps;
  const subject = await sources.createSubject();
  await sources.supply(subject, kept, 'zorg-een', duringTerm);
  const member = { capacity: 'party', contract: false } as const;
  const parties = [
    { party: 'gemeente-een', type: 'MUN' as const, ...member },
    { party: 'zorg-twee', type: 'PRO' as const, ...member },
  ];
  const opening = { subject, agreement: 'kanarie', phase: 'aftercare' as const, parties };
  const { caseRef } = await cases.register({ id: 'zorg-een', type: 'PRO' }, opening, duringTerm);
  const { id } = await cases.resolve('zorg-een', caseRef, duringTerm);
  if (id === undefined) throw new Error('the case was not opened');
  [ref, systemRef] = [cases.refFor('gemeente-een', id), caseRef];
  server.records.set(systemRef, sent);
}

async function ask(fields: readonly string[] = asked, own: Readonly<Record<string, string>> = {}) {
  const before = opened.entryCount();
  const response = await fetch(`${url}/v1/disclosures`, {
    method: 'POST',
    headers: { authorization: opened.authorizationOf('gemeente-een'), 'content-type': 'application/json', ...own },
    body: JSON.stringify({ caseRef: ref, purpose: 'P06', fields, role: 'consulent-wmo' }),
  });
  const text = await response.text();
  const [entry, ...more] = opened.entriesFrom(before);
  expect(more).toEqual([]);
  expect(entryFaults(entry)).toEqual([]);
  const body = JSON.parse(text) as { code: string; data: Partial<ClientRecord>; instance: string };
  return { status: response.status, text, body, entry, headers: JSON.stringify([...response.headers]) };
}

/** Every mark of what either place holds that is neither in what may be seen nor hidden. */
function leaks(allowed: unknown, ...texts: readonly string[]): string[] {
  const shown = new Set(marksIn(allowed));
  return [...marksIn(kept), ...marksIn(sent)].filter(
    (mark) => !shown.has(mark) && texts.some((text) => text.includes(mark)),
  );
}

const good = {
  supportActive: sent.supportActive,
  supportPeriod: sent.supportPeriod,
  supportEndDate: sent.supportEndDate,
  escalationLevel: sent.escalationLevel,
  wmoAllocation: kept.wmoAllocation,
  bsn: kept.bsn,
};

describe('a system that answers well', () => {
  it('is asked for its permitted fields only, and its values leave beside those that are kept here', async () => {
    const before = server.questions.length;
    const { status, body, entry } = await ask();
    expect([status, body.data]).toEqual([200, good]);
    expect(server.questions.slice(before).map(({ caseRef, fields }) => [caseRef, fields])).toEqual([
      [systemRef, fromSystem],
    ]);
    expect(entry).not.toHaveProperty('sourceReports');
  });

  it('goes on with the trace of who asks, as a step under the one that the log has; the provider hears nothing of it', async () => {
    const [traceId, parentSpanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const tracestate = 'vendor=opaque,other@b=1';
    const { entry, headers } = await ask(asked, { traceparent: `00-${traceId}-${parentSpanId}-01`, tracestate });
    expect(entry).toMatchObject({ traceId, parentSpanId });
    const onward = server.questions.at(-1)?.headers;
    expect(onward).toMatchObject({ traceparent: `00-${traceId}-${entry?.spanId}-01` });
    expect(onward).not.toHaveProperty('tracestate');
    expect(JSON.stringify(server.providerHeaders)).not.toMatch(/trace/);
    expect(headers).not.toMatch(/trace/);
  });

  it('is told of no state without a trace', async () => {
    const { entry } = await ask(asked, { traceparent: 'no trace', tracestate: 'vendor=opaque' });
    const { traceparent, tracestate } = server.questions.at(-1)?.headers ?? {};
    expect([traceparent, tracestate]).toEqual([`00-${entry?.traceId}-${entry?.spanId}-00`, undefined]);
    expect(entry).not.toHaveProperty('parentSpanId');
  });
});

describe('a system that gives more than it was asked', () => {
  it.each<[Behaviour, number]>([
    ['more-than-asked', Object.keys(sent).length - fromSystem.length],
    ['made-up-fields', 1],
  ])('%s: nothing of it appears anywhere, and it is reported by name', async (behaviour, reports) => {
    server.behave(behaviour);
    const { status, body, text, headers, entry } = await ask();
    expect([status, body.data]).toEqual([200, good]);
    expect(leaks(good, text, headers)).toEqual([]);
    expect(leaks({}, JSON.stringify(entry), opened.logged.join())).toEqual([]);
    expect(JSON.stringify(entry)).not.toContain('name is');
    expect(entry?.sourceReports).toHaveLength(reports);
    expect(entry?.sourceReports?.every(({ source, problem }) => source === 'ecd' && problem === 'not-asked')).toBe(
      true,
    );
  });
});

describe('a system that lies about types', () => {
  it('has no value: what it sent is dropped, and reported by name', async () => {
    server.behave('wrong-types');
    const { status, body, text, entry } = await ask();
    const none = Object.fromEntries(fromSystem.map((field) => [field, null]));
    expect([status, body.data]).toEqual([200, { ...good, ...none }]);
    expect(leaks({ wmoAllocation: kept.wmoAllocation, bsn: kept.bsn }, text)).toEqual([]);
    expect(leaks({}, JSON.stringify(entry))).toEqual([]);
    expect(entry?.sourceReports).toEqual(fromSystem.map((field) => ({ source: 'ecd', field, problem: 'wrong-type' })));
  });
});

describe('a system that gives no answer that can be used', () => {
  it.each<Behaviour>([
    'slow',
    'never-ends',
    'cut-half-way',
    'huge',
    'packed-huge',
    'wrong-content-type',
    'broken-json',
    'list',
    'redirect',
    'unknown-case',
    'error',
    'token-refused',
  ])('%s: 502 without any value, also none that is kept here, and the entry says which source', async (behaviour) => {
    server.behave(behaviour);
    const { status, body, text, headers, entry } = await ask();
    expect([status, body.code, body.instance]).toEqual([502, 'source-unavailable', entry?.id]);
    expect(body).not.toHaveProperty('data');
    expect(text).not.toMatch(/ecd|zorg|support/);
    expect(leaks({}, text, headers, JSON.stringify(entry), opened.logged.join())).toEqual([]);
    expect(entry).toMatchObject({ kind: 'failed', problem: 'source-unavailable', party: 'gemeente-een' });
    expect(entry).not.toHaveProperty('disclosed');
    expect(entry?.sourceReports).toEqual(fromSystem.map((field) => ({ source: 'ecd', field, problem: 'unavailable' })));
  });

  it('does not keep the gateway from what it holds itself', async () => {
    server.behave('error');
    const { status, body } = await ask(['bsn', 'wmoAllocation']);
    expect([status, body.data]).toEqual([200, { bsn: kept.bsn, wmoAllocation: kept.wmoAllocation }]);
  });

  it('is left alone after some failures: the refusal stays the same and comes at once', async () => {
    server.behave('error');
    const first = await ask();
    for (let time = 0; time < 5; time += 1) await ask();
    const before = server.questions.length;
    const later = await ask();
    expect(server.questions).toHaveLength(before);
    expect({ ...later.body, instance: '' }).toEqual({ ...first.body, instance: '' });
  });

  it('that refused a token once is asked again with a new one', async () => {
    server.behave('token-refused-once');
    const { status, body } = await ask();
    expect([status, body.data]).toEqual([200, good]);
  });
});

describe('a system whose party has left the agreement', () => {
  it('is not asked, also when another party of its type still sends', async () => {
    const { agreements } = opened.steps;
    const found = await agreements.resolve('zorg-een', 'kanarie', opened.clock.now);
    if (found === undefined) throw new Error('there is no agreement');
    await state(opened, found.document, { by: 'zorg-een', type: 'revoke', signedAt: '2026-05-01T10:00:00Z' });
    const before = server.questions.length;
    const { status, body } = await ask();
    expect([status, body.data]).toEqual([
      200,
      Object.fromEntries(Object.keys(good).map((field) => [field, keptOf(field)])),
    ]);
    expect(server.questions).toHaveLength(before);
  });

  const keptOf = (field: string): unknown => kept[field as keyof ClientRecord];
});
