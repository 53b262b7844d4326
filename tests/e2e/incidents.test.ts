import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type {
  Agreement,
  BreachNotification,
  BreachReport,
  PartyId,
  Twist,
} from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import {
  bsnOf,
  canaryRecord,
  duringTerm,
  nameCanary,
  partyIds,
  rolesOf,
  settle,
  sign,
  state,
  toFrame,
} from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { type SourceServer, startSourceServer } from '../support/source-server.ts';

/** A stolen key at three in the morning: what is frozen opens nothing, and what had left is told to whom it concerns. */

const officer = 'privacy-officer';
const minute = 60_000;
let opened: OpenSteps;
let source: SourceServer;
let agreement: Agreement;
let url: string;
/** By client and party: its own reference. */
const refs = new Map<string, Record<PartyId, string>>();

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly body: {
    readonly id: string;
    readonly code?: string;
    readonly caseRef: string;
    readonly cases: readonly { caseRef: string }[];
    readonly clock: Record<string, unknown>;
    readonly scope: Record<string, unknown>;
    readonly breaches: readonly { id: string }[];
    readonly data?: Record<string, unknown>;
    readonly refusedFields?: readonly { field: string; reason: string }[];
    readonly errors?: readonly { pointer: string; code: string }[];
    readonly fields?: Record<string, { outcome: string; clause?: string; part?: string }>;
  };
}

async function call(as: PartyId, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${url}/v1${path}`, {
    method,
    headers: { Authorization: opened.authorizationOf(as), 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
}

const asOfficer = (path: string, role = officer): string => `${path}?role=${role}`;
const freeze = async (by: PartyId, what: object): Promise<Answer> =>
  call(by, 'POST', asOfficer('/freezes'), { what, reason: 'secret-stolen' });
const lift = (by: PartyId, id: string): Promise<Answer> => call(by, 'POST', asOfficer(`/freezes/${id}/lifting`));

/** What was asked and what came back, as the one who asked has it: the test's own book beside the log. */
interface Asked {
  readonly at: number;
  readonly by: PartyId;
  readonly client: string;
  readonly purpose: string;
  readonly fields: NonNullable<Answer['body']['fields']>;
}
const asked: Asked[] = [];
const fields = ['familyName', 'phone', 'supportProviderName', 'bsn', 'debtStabilised', 'supportActive'];

async function ask(by: PartyId, client: string, purpose = 'P05'): Promise<Answer> {
  const role = by.startsWith('gemeente') ? 'consulent-wmo' : 'woonconsulent';
  const caseRef = refs.get(client)?.[by];
  const answer = await call(by, 'POST', '/disclosures', { caseRef, purpose, fields, role });
  if (answer.status === 200)
    asked.push({ at: opened.clock.now, by, client, purpose, fields: answer.body.fields ?? {} });
  opened.clock.now = toInstant(opened.clock.now + minute);
  return answer;
}

async function register(client: string, mark: number, corporation: PartyId): Promise<void> {
  const takesPart = (party: PartyId) => ({ party, capacity: 'party', contract: party === corporation });
  const { bsn: _, ...records } = canaryRecord(mark, bsnOf(mark));
  const made = await call('zorg-een', 'POST', '/cases', {
    ...{ agreement: 'oever', phase: 'contract', records: { familyName: records.familyName, phone: records.phone } },
    parties: ['gemeente-een', 'loket', corporation].map(takesPart),
  });
  expect(made.status, made.text).toBe(201);
  const known: Record<PartyId, string> = { 'zorg-een': made.body.caseRef };
  for (const party of ['gemeente-een', 'loket', corporation]) {
    const { cases } = (await call(party, 'GET', '/cases')).body;
    const before = new Set([...refs.values()].map((own) => own[party]));
    known[party] = cases.find(({ caseRef }) => !before.has(caseRef))?.caseRef ?? '';
  }
  refs.set(client, known);
  for (const kind of ['waiver', 'explicit']) {
    const given = await call('zorg-een', 'POST', '/consents', {
      ...{ caseRef: made.body.caseRef, kind, answer: 'given', purposes: ['P04', 'P05', 'P06'] },
      ...{ recipients: [{ type: 'COR' }], categories: [...'ABCDEFGH'], formVersion: 'v1', language: 'nl' },
      ...{ capacity: 'self', givenAt: '2026-06-01T08:00:00Z', notice: 'Mag dit gedeeld worden?' },
    });
    expect(given.status, given.text).toBe(201);
  }
}

beforeAll(async () => {
  source = await startSourceServer();
  const http = [
    {
      ...{ id: 'ecd', party: 'zorg-een', fields: ['supportActive'], url: source.url },
      ...{ issuer: source.issuer, clientId: source.clientId, clientSecret: source.clientSecret },
    },
  ];
  opened = await openSteps({ at: duringTerm, http });
  await settle(opened);
  const { model, catalogue, law } = opened.steps.policy;
  const operator = { id: 'veldhaven', name: `Naam-${nameCanary}-veldhaven`, type: 'MUN', oin: '00000099000000009999' };
  await opened.steps.agreements.registerParty({ ...operator, type: 'MUN', keys: [] });
  await opened.letIn('veldhaven', [officer, 'functional-administrator']);
  for (const party of partyIds) {
    await opened.letIn(party, [...rolesOf(model, party), officer, 'data-protection-officer']);
  }
  const twist: Twist = { region: 'Oeverland', model: { id: model.id, version: model.version }, changes: [] };
  const found = compileAgreement(model, twist, toFrame('oever', ['gemeente-een', 'corporatie-een']), {
    catalogue,
    law,
  });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  agreement = found.agreement;
  await opened.steps.agreements.publish(agreement);
  for (const by of partyIds) await state(opened, agreement, { by });
  url = await opened.serve();
  await register('J', 0, 'corporatie-een');
  await register('M', 1, 'corporatie-een');
  await register('K', 2, 'corporatie-twee');
  for (const own of refs.values()) source.records.set(own['zorg-een'] ?? '', { supportActive: true });
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  await source[Symbol.asyncDispose]();
});

describe('what is frozen opens nothing', () => {
  it('of an application: every call is refused from the next one on, in the words of any bad token', async () => {
    const before = await ask('corporatie-een', 'J');
    expect(Object.keys(before.body.data ?? {}), before.text).toContain('familyName');
    const { clientId, issuer } = { clientId: 'corporatie-een-app', issuer: opened.issuer.issuer };
    const made = await freeze('veldhaven', { kind: 'api-client', issuer, clientId });
    expect(made.status, made.text).toBe(201);
    const caseRef = refs.get('J')?.['corporatie-een'];
    const paths: readonly (readonly [string, string, unknown?])[] = [
      ['POST', '/disclosures', { caseRef, purpose: 'P05', fields, role: 'woonconsulent' }],
      ['POST', '/disclosures/preflight', { caseRef, purpose: 'P05', fields, role: 'woonconsulent' }],
      ['GET', '/cases'],
      ['GET', '/notices'],
      ['GET', '/bundles/oever'],
      ['GET', '/parties'],
      ['GET', '/agreements/oever'],
      ['POST', '/statements', { statement: 'x' }],
      ['POST', asOfficer('/freezes'), { what: { kind: 'party', party: 'corporatie-een' }, reason: 'precaution' }],
      ['GET', asOfficer('/breaches')],
    ];
    for (const [method, path, body] of paths) {
      const answer = await call('corporatie-een', method, path, body);
      expect([path, answer.status, answer.body.code]).toEqual([path, 401, 'unauthenticated']);
      expect(answer.text).not.toMatch(/fr[oe]*ze|bevroren/);
    }
    expect((await ask('corporatie-twee', 'K')).status).toBe(200);
    expect((await lift('veldhaven', made.body.id)).status).toBe(403);
    expect((await lift('corporatie-een', made.body.id)).status).toBe(401);
    await liftElsewhere(made.body.id);
    expect((await ask('corporatie-een', 'J')).status).toBe(200);
  });

  it('of a party that sends: nothing under its clauses, no value that it supplied, and its system is not asked', async () => {
    const open = await ask('corporatie-een', 'J');
    expect(source.questions.length).toBeGreaterThan(0);
    const questions = source.questions.length;
    const made = await freeze('zorg-een', { kind: 'party', party: 'zorg-een' });
    expect(made.status).toBe(201);
    const closed = await ask('corporatie-een', 'J');
    expect(closed.status, closed.text).not.toBe(200);
    expect(closed.body.data).toBeUndefined();
    expect(closed.text).not.toContain(String(open.body.data?.['familyName']));
    expect(source.questions.length).toBe(questions);
    expect((await call('zorg-een', 'GET', '/cases')).status).toBe(401);
    await liftElsewhere(made.body.id);
    expect((await ask('corporatie-een', 'J')).body.data).toEqual(open.body.data);
  });

  it('of a party whose key was stolen: whoever hands in what it signs, unless it leaves', async () => {
    const made = await freeze('veldhaven', { kind: 'party', party: 'bewind-een' });
    const statement = await sign(agreement, { by: 'bewind-een', signedAt: '2026-05-01T10:00:00Z' });
    const refused = await call('loket', 'POST', '/statements', { statement });
    expect([refused.status, refused.body.errors?.map(({ code }) => code)]).toEqual([400, ['party-frozen']]);
    await liftElsewhere(made.body.id);
    expect((await call('loket', 'POST', '/statements', { statement })).status).toBe(201);
  });

  it('leaves one entry for each act, with the id and no name or secret in it', async () => {
    const entries = opened.entries().filter(({ kind }) => kind === 'freeze');
    expect(entries.length).toBeGreaterThanOrEqual(3);
    for (const { reference, party } of entries)
      expect([reference, party]).toEqual([expect.stringMatching(/^f_/), expect.any(String)]);
    expect(JSON.stringify(entries)).not.toContain(nameCanary);
    expect(opened.logged.join('\n')).not.toMatch(/-app|kanarie/);
  });
});

/** By a second officer of the one that runs the gateway. */
const liftElsewhere = (id: string): Promise<unknown> =>
  opened.steps.incidents.freezes.lift(id, { party: 'veldhaven', role: officer, by: 'person:second' }, opened.clock.now);

describe('the report on a breach', () => {
  let from: number;
  let to: number;
  let id: string;
  const iso = (at: number) => new Date(at).toISOString();

  beforeAll(async () => {
    await ask('corporatie-een', 'M');
    opened.clock.now = toInstant(opened.clock.now + 10 * minute);
    from = opened.clock.now;
    for (const [by, client, purpose] of [
      ['corporatie-een', 'J', 'P05'],
      ['corporatie-een', 'M', 'P05'],
      ['corporatie-een', 'J', 'P06'],
      ['corporatie-twee', 'M', 'P05'],
      ['corporatie-een', 'M', 'P05'],
      ['corporatie-twee', 'K', 'P05'],
      ['corporatie-een', 'K', 'P05'],
      ['corporatie-een', 'J', 'P12'],
    ] as const) {
      await ask(by, client, purpose);
    }
    to = opened.clock.now;
    opened.clock.now = toInstant(opened.clock.now + 10 * minute);
    await ask('corporatie-een', 'J');
    const made = await record('veldhaven', {
      party: 'corporatie-een',
      apiClient: 'corporatie-een-app',
      from: iso(from),
      to: iso(to),
    });
    expect(made.status, made.text).toBe(201);
    id = made.body.id;
    expect(made.body.clock).toEqual({
      ...{ authorityHours: 72, authorityBy: iso(to + 72 * 60 * minute) },
      ...{ partnerNoticeHours: 24, partnersBy: iso(to + 24 * 60 * minute) },
    });
  });

  const record = (by: PartyId, scope: object): Promise<Answer> =>
    call(by, 'POST', asOfficer('/breaches'), { kind: 'secret-stolen', discoveredAt: iso(to), scope });
  const reportFor = async (party: PartyId, role = officer): Promise<BreachReport> => {
    const answer = await call(party, 'GET', asOfficer(`/breaches/${id}/report`, role));
    expect(answer.status, answer.text).toBe(200);
    return JSON.parse(answer.text) as BreachReport;
  };

  /** The part of a party, from the answers that were given: what it received, and what left under clauses of its type. */
  function expectedFor(party: PartyId, type: string) {
    const inScope = asked.filter(({ at, by }) => by === 'corporatie-een' && at >= from && at <= to);
    const told = inScope.flatMap(({ by, client, purpose, fields: outcomes }) => {
      const ref = refs.get(client)?.[party];
      const left = Object.entries(outcomes).filter(
        ([, { outcome, clause }]) => outcome === 'disclosed' && (by === party || clause?.split('.')[1] === type),
      );
      return ref === undefined || left.length === 0 ? [] : [{ ref, by, purpose, names: left.map(([name]) => name) }];
    });
    return [...Map.groupBy(told, ({ ref }) => ref)]
      .map(([caseRef, all]) => ({
        ...{ caseRef, party: 'corporatie-een', disclosures: all.length },
        purposes: [...new Set(all.map(({ purpose }) => purpose))].toSorted(),
        fields: [...new Set(all.flatMap(({ names }) => names))].toSorted(),
      }))
      .toSorted((one, other) => (one.caseRef < other.caseRef ? -1 : 1));
  }
  const toldIn = ({ own }: BreachReport) =>
    (own?.clients ?? []).flatMap(({ caseRef, recipients }) =>
      recipients.map(({ party, disclosures, purposes, fields: left }) => ({
        ...{ caseRef, party, disclosures, purposes, fields: [...new Set(left.map(({ field }) => field))] },
      })),
    );

  it.each([
    ['corporatie-een', 'COR'],
    ['zorg-een', 'PRO'],
    ['gemeente-een', 'MUN'],
    ['loket', 'HUB'],
    ['corporatie-twee', 'COR'],
    ['zorg-twee', 'PRO'],
  ])('tells %s its own part, as the answers themselves say it, and no other reference', async (party, type) => {
    const report = await reportFor(party);
    expect(toldIn(report)).toEqual(expectedFor(party, type));
    const text = JSON.stringify(report);
    for (const [, own] of refs) {
      for (const [other, ref] of Object.entries(own)) if (other !== party) expect(text).not.toContain(ref);
    }
    expect(text).not.toContain(nameCanary);
    if (party === 'corporatie-een') expect(toldIn(report)).toHaveLength(2);
    if (party === 'zorg-een') expect(toldIn(report)).toHaveLength(2);
    if (party === 'zorg-twee' || party === 'corporatie-twee') expect(toldIn(report)).toEqual([]);
  });

  it('tells numbers to the party it is about and to who runs the gateway; to others only their own part', async () => {
    const inScope = asked.filter(({ at, by }) => by === 'corporatie-een' && at >= from && at <= to);
    for (const party of ['veldhaven', 'corporatie-een']) {
      const { totals } = await reportFor(party);
      expect(totals).toMatchObject({ persons: 2, disclosures: inScope.length });
      expect(totals?.recipients).toEqual([{ party: 'corporatie-een', persons: 2, disclosures: inScope.length }]);
      for (const { field, disclosures } of totals?.fields ?? []) {
        expect(disclosures).toBe(inScope.filter(({ fields: all }) => all[field]?.outcome === 'disclosed').length);
      }
    }
    const asOperator = await reportFor('veldhaven');
    expect(asOperator.own).toMatchObject({ clients: [], persons: 0, disclosures: 0, unlinked: 0 });
    for (const party of ['zorg-een', 'loket', 'corporatie-twee'])
      expect((await reportFor(party)).totals).toBeUndefined();
  });

  it('tells which application it was to its own party and to who runs the gateway alone', async () => {
    const scopeFor = async (party: PartyId) => (await reportFor(party)).breach.scope.apiClient;
    expect(await scopeFor('corporatie-een')).toBe('corporatie-een-app');
    expect(await scopeFor('veldhaven')).toBe('corporatie-een-app');
    expect(await scopeFor('zorg-een')).toBeUndefined();
  });

  it('tells what was frozen to the party it is about and to who runs the gateway alone', async () => {
    const frozenTo = async (party: PartyId, breach: string) => {
      const answer = await call(party, 'GET', asOfficer(`/breaches/${breach}/notification`));
      expect(answer.status, answer.text).toBe(200);
      return (JSON.parse(answer.text) as BreachNotification).measures.freezes.map(({ kind }) => kind);
    };
    const ofEverybody = (await record('veldhaven', { from: iso(from), to: iso(to) })).body.id;
    const made = await freeze('veldhaven', { kind: 'party', party: 'corporatie-twee' });
    const { issuer } = opened.issuer;
    const app = await freeze('veldhaven', { kind: 'api-client', clientId: 'corporatie-een-app', issuer });
    await liftElsewhere(app.body.id);
    expect(await frozenTo('corporatie-een', id)).toContain('api-client');
    expect(await frozenTo('veldhaven', id)).toContain('api-client');
    expect(await frozenTo('zorg-een', id)).toEqual([]);
    expect(await frozenTo('veldhaven', ofEverybody)).toContain('party');
    expect(await frozenTo('zorg-een', ofEverybody)).toEqual([]);
    await liftElsewhere(made.body.id);
  });

  it('is for the parties to the agreement, and of them for officers', async () => {
    await opened.letIn('buiten', [officer]);
    expect((await call('buiten', 'GET', asOfficer(`/breaches/${id}/report`))).status).toBe(404);
    expect((await call('buiten', 'GET', asOfficer('/breaches'))).body.breaches).toEqual([]);
    expect((await call('corporatie-een', 'GET', asOfficer(`/breaches/${id}/report`, 'woonconsulent'))).status).toBe(
      403,
    );
    expect((await call('corporatie-een', 'GET', `/breaches/b_${'A'.repeat(22)}/report?role=${officer}`)).status).toBe(
      404,
    );
    expect((await reportFor('zorg-een', 'data-protection-officer')).own?.clients).toHaveLength(2);
  });

  it('is recorded by who may, with everything that is wrong at once', async () => {
    const others = await record('zorg-een', { party: 'corporatie-een', from: iso(from) });
    expect(others.status).toBe(404);
    expect((await record('zorg-een', { from: iso(from) })).status).toBe(404);
    const wrong = await record('veldhaven', {
      apiClient: 'x',
      person: `p_${'A'.repeat(22)}`,
      from: iso(to),
      to: iso(from),
    });
    expect(wrong.body.errors?.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/scope',
      '/scope/party',
      '/scope/to',
    ]);
    const asFg = await call('corporatie-een', 'POST', asOfficer('/breaches', 'data-protection-officer'), {
      ...{ kind: 'other', discoveredAt: iso(to), scope: { party: 'corporatie-een', from: iso(from) } },
    });
    expect(asFg.status).toBe(403);
    const whole = await record('veldhaven', { from: iso(from), to: iso(to) });
    const report = await call('veldhaven', 'GET', asOfficer(`/breaches/${whole.body.id}/report`));
    const { totals } = JSON.parse(report.text) as BreachReport;
    expect(totals?.recipients.map(({ party }) => party)).toEqual(['corporatie-een', 'corporatie-twee']);
  });

  it('told the other parties by a notice that says nothing of clients', async () => {
    await opened.steps.notices.dispatch();
    const { text } = await call('zorg-een', 'GET', '/notices');
    expect(text).toContain('breach.found');
    for (const [, own] of refs) for (const ref of Object.values(own)) expect(text).not.toContain(ref);
  });

  it('is exported for a spreadsheet: own references, semicolons, and nothing kept on the way', async () => {
    const answer = await call('zorg-een', 'GET', asOfficer(`/breaches/${id}/clients`));
    expect(answer.status, answer.text).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const lines = answer.text.trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Dossierreferentie;Ontvanger');
    expect(answer.text).toContain(refs.get('J')?.['zorg-een'] ?? '?');
    expect(answer.text).not.toContain(refs.get('J')?.['corporatie-een'] ?? '?');
  });

  it('keeps per client who is told, of each party apart, and gives the facts of art. 33(3) in its order', async () => {
    const ref = refs.get('J')?.['zorg-een'];
    const path = `/breaches/${id}/clients/${ref}`;
    expect((await call('zorg-een', 'PUT', asOfficer(path, 'data-protection-officer'), { state: 'told' })).status).toBe(
      403,
    );
    expect((await call('corporatie-een', 'PUT', asOfficer(path), { state: 'told' })).status).toBe(404);
    expect((await call('zorg-een', 'PUT', asOfficer(path), { state: 'told' })).status).toBe(200);
    const states = async (party: PartyId) =>
      (await reportFor(party)).own?.clients.map(({ state: one }) => one).toSorted();
    expect(await states('zorg-een')).toEqual(['open', 'told']);
    expect(await states('corporatie-een')).toEqual(['open', 'open']);
    const answer = await call('zorg-een', 'GET', asOfficer(`/breaches/${id}/notification`));
    const facts = JSON.parse(answer.text) as BreachNotification;
    expect(facts).toMatchObject({
      consequences: null,
      measures: { further: null },
      clients: { told: 1, open: 1, notNeeded: 0 },
    });
    expect(facts.nature.persons).toBe(2);
    expect(facts.contact.map(({ name }) => name)).toEqual(['Meldpunt datalekken Oeverland']);
    expect(Object.keys(facts)).toEqual([
      'basis',
      'breach',
      'controller',
      'nature',
      'contact',
      'consequences',
      'measures',
      'clients',
    ]);
  });

  it('counts who was erased since, and links nobody to them', async () => {
    const before = await reportFor('corporatie-een');
    const gone = opened.behind((database) => {
      const row = database.prepare(
        'select c.subject_id from case_parties p join cases c on c.id = p.case_id where p.ref = ?',
      );
      const subject = String(row.get(refs.get('J')?.['corporatie-een'] ?? '')?.['subject_id']);
      database.prepare('update subjects set log_salt = null where id = ?').run(subject);
      return subject;
    });
    const after = await reportFor('corporatie-een');
    const ofJ = before.own?.clients.find(({ caseRef }) => caseRef === refs.get('J')?.['corporatie-een']);
    expect(after.own?.clients).toHaveLength(1);
    expect(after.own?.unlinked).toBe(ofJ?.recipients[0]?.disclosures);
    expect(JSON.stringify(after)).not.toContain(refs.get('J')?.['corporatie-een'] ?? '?');
    expect(JSON.stringify(after)).not.toContain(gone);
    expect((await reportFor('zorg-een')).own?.unlinked).toBe(0);
  });
});
