import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SupportEvent, SupportPreview, SupportStatus } from '../../src/contract/generated/types.ts';
import { previewSupport } from '../../src/disclosure/preview-support.ts';
import { type Answered, disclosedBy, type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';
import { openVeenrand } from '../support/veenrand-story.ts';
import { visitWeb } from '../support/web-visitor.ts';

/** What care providers tell of the support of a client: who may, what is refused, what comes of it, and what nobody sees. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T08:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const coach = 'de-brug/ambulant-begeleider';
const tenancy = 'woonveste/woonconsulent';
const desk = 'veldhaven/consulent-wmo';
const worker = { name: 'S. Voorbeeld', phone: '+31600000412' };

interface History {
  readonly events: readonly SupportEvent[];
  readonly status?: SupportStatus;
}

const of = (label: string, who: string, event: object) => ({
  caseRef: gateway.refOf(label, who.split('/')[0] ?? ''),
  ...event,
});
const tell = (event: object, { who = coach, label = 'J', key = '' } = {}): Promise<Answered> =>
  gateway.call(who, 'POST', '/v1/support-events', of(label, who, event), key ? { 'Idempotency-Key': key } : {});
const preview = async (event: object): Promise<SupportPreview> =>
  JSON.parse((await gateway.call(coach, 'POST', '/v1/support-events/preview', of('J', coach, event))).text);
const history = async (who = coach): Promise<History> => {
  const caseRef = gateway.refOf('J', who.split('/')[0] ?? '');
  return JSON.parse((await gateway.call(who, 'GET', `/v1/support-events?caseRef=${caseRef}`)).text);
};
const told = ({ text }: Answered): SupportEvent => JSON.parse(text);
const seen = async (field: string, who = tenancy, purpose = 'P06') =>
  (await gateway.ask(who, 'J', purpose, [field, 'caseRef'])).body.data[field];
const placesOf = ({ body }: Answered) => body.errors.map(({ pointer, code }) => `${pointer} ${code}`);
const change = (more: object = {}) => ({
  kind: 'change',
  effectiveOn: '2026-05-12',
  allocation: 'VB-2026-0031',
  ...more,
});

describe('who may tell', () => {
  it('is a care provider that takes part in the case, in a role that works with clients', async () => {
    const before = (await history()).events.length;
    const event = change({ supportContact: worker });
    for (const [who, status] of [
      [tenancy, 403],
      [desk, 403],
      ['transferpunt/intaker', 403],
      ['balans/bewindvoerder', 403],
      ['noordlicht/ambulant-begeleider', 404],
      ['de-brug/privacy-officer', 403],
    ] as const) {
      const answer = await gateway.call(who, 'POST', '/v1/support-events', of('J', who, event));
      expect(answer.status, who).toBe(status);
    }
    expect((await tell(event, { label: 'M' })).status).toBe(404);
    const borrowed = { ...event, caseRef: gateway.refOf('J', 'woonveste') };
    expect((await gateway.call(coach, 'POST', '/v1/support-events', borrowed)).status).toBe(404);
    expect((await history()).events).toHaveLength(before);
  });

  it('tells what the agreement lets it supply, and gets every other place back at once', async () => {
    // The model asks the name of the provider for P01, and nothing keeps it out of a start.
    expect((await preview(change({ supportProviderName: 'De Brug' }))).recipients).not.toEqual([]);
    const wrong = {
      kind: 'start',
      effectiveOn: '1999-01-01',
      plannedEnd: '1998-01-01',
      nextEvaluationDate: '1998-01-01',
    };
    const answer = await tell(wrong);
    expect([answer.status, placesOf(answer)]).toEqual([
      400,
      ['/effectiveOn too-early', '/plannedEnd before-effective', '/nextEvaluationDate before-effective'],
    ]);
  });

  it('has no place for free text, and what was sent there comes back in no answer and no log', async () => {
    const canary = 'kanarie heeft weer gedronken';
    for (const more of [
      { note: canary },
      { supportContact: { name: `K. ${canary}!` } },
      { supportContact: { name: 'K.', remark: canary } },
      { outOfHoursContact: { org: `${canary}: bel niet`, phone: '+31900000499' } },
      { supportPlanGoals: canary },
      { allocation: canary },
    ]) {
      const answer = await tell(change(more));
      expect(answer.status).toBe(400);
      expect(answer.text).not.toContain('gedronken');
    }
    expect(gateway.logText()).not.toContain('gedronken');
  });
});

describe('what is told', () => {
  it('reaches who may see the field, at the moment of the next question', async () => {
    expect(await seen('supportContact')).toMatchObject({ name: 'K. Voorbeeld' });
    const answer = await tell(change({ supportContact: worker }), { key: 'wissel-1' });
    expect(answer.status).toBe(201);
    expect(told(answer)).toMatchObject({
      id: expect.stringMatching(/^v_/),
      standing: 'counts',
      event: { kind: 'change' },
    });
    expect(await seen('supportContact')).toEqual(worker);
    const entry = gateway.entries().findLast(({ kind }) => kind === 'support-event');
    expect(entry).toMatchObject({ party: 'de-brug', fields: ['supportContact'] });
    expect(JSON.stringify(entry)).not.toMatch(/S\. Voorbeeld|VB-2026|\+316/);
    expect(JSON.stringify(entry), 'an id that outlives the person stands in no entry').not.toContain(told(answer).id);
  });

  it('is kept once, however often it is sent with the same key, and not with other content', async () => {
    const event = change({ supportContact: { name: 'T. Voorbeeld' } });
    const before = (await history()).events.length;
    const tries = await Promise.all(Array.from({ length: 6 }, () => tell(event, { key: 'zes-keer' })));
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(tries.map(({ text }) => text)).size).toBe(1);
    expect((await history()).events).toHaveLength(before + 1);
    const other = await tell(change({ supportContact: worker }), { key: 'zes-keer' });
    expect([other.status, other.body.code]).toEqual([409, 'idempotency-mismatch']);
    const [latest] = (await history()).events;
    expect((await tell({ kind: 'retraction', retracts: latest?.id })).status).toBe(201);
    const { standing: _then, ...first } = told(tries[0] ?? expect.fail());
    expect(told(await tell(event, { key: 'zes-keer' }))).toMatchObject({ ...first, standing: 'retracted' });
    expect(await seen('supportContact'), 'a retry brings nothing back').toEqual(worker);
  });

  it('may come late and out of order', async () => {
    await tell({ kind: 'escalation', effectiveOn: '2026-05-10', escalationLevel: 'rood' });
    await tell({ kind: 'escalation', effectiveOn: '2026-05-06', escalationLevel: 'geel' });
    expect(await seen('escalationLevel')).toBe('rood');
    await tell({ kind: 'stop', effectiveOn: '2026-05-11', allocation: 'VB-2026-0099' });
    await tell({ kind: 'start', effectiveOn: '2026-04-20', allocation: 'VB-2026-0099' });
    expect(await seen('supportActive')).toBe(true);
    expect((await history()).status).toMatchObject({ status: 'active', values: { escalationLevel: 'rood' } });
  });

  it('is corrected by a later event of the sender, once, and stays to be read', async () => {
    const wrong = told(await tell(change({ nextEvaluationDate: '2026-08-01' })));
    const right = await tell(change({ nextEvaluationDate: '2026-08-08', supersedes: wrong.id }));
    expect(right.status).toBe(201);
    expect(await seen('nextEvaluationDate')).toBe('2026-08-08');
    const known = (await history()).events.find(({ id }) => id === wrong.id);
    expect(known).toMatchObject({
      standing: 'superseded',
      by: told(right).id,
      event: { nextEvaluationDate: '2026-08-01' },
    });
    const again = await tell(change({ nextEvaluationDate: '2026-09-01', supersedes: wrong.id }));
    expect([again.status, placesOf(again)]).toEqual([409, ['/supersedes revised']]);
    const unknown = await tell(change({ nextEvaluationDate: '2026-09-01', supersedes: `v_${'A'.repeat(22)}` }));
    expect([unknown.status, placesOf(unknown)]).toEqual([400, ['/supersedes unknown']]);
    const stranger = { kind: 'retraction', retracts: told(right).id };
    const other = await tell(stranger, { who: 'noordlicht/ambulant-begeleider', label: 'M' });
    expect([other.status, placesOf(other)], 'an event of another party is like one that is not there').toEqual([
      400,
      ['/retracts unknown'],
    ]);
  });

  it('gives way to a value that is supplied later, and to the word that there is none', async () => {
    const put = (value: unknown) => {
      const path = `/v1/cases/${gateway.refOf('J', 'de-brug')}/records/supportContact`;
      return gateway.call(coach, 'PUT', path, { value });
    };
    expect((await put({ name: 'U. Voorbeeld' })).status).toBe(200);
    expect(await seen('supportContact')).toEqual({ name: 'U. Voorbeeld' });
    expect((await put(null)).status).toBe(200);
    expect(await seen('supportContact')).toBeNull();
    await tell(change({ supportContact: worker }));
    expect(await seen('supportContact')).toEqual(worker);
  });

  it('is of the future until its day has come', async () => {
    expect((await tell({ kind: 'pause', effectiveOn: '2026-05-20', allocation: 'VB-2026-0031' })).status).toBe(201);
    expect(await seen('supportActive')).toBe(true);
    expect((await history()).status?.status).toBe('active');
  });
});

describe('a second try', () => {
  it('does not say that an event counts that was corrected since', async () => {
    const event = change({ supportContact: worker });
    const first = told(await tell(event, { key: 'later-hersteld' }));
    const correction = told(await tell(change({ supportContact: worker, supersedes: first.id })));
    const again = told(await tell(event, { key: 'later-hersteld' }));
    expect(again).toMatchObject({ id: first.id, standing: 'superseded', by: correction.id });
  });
});

describe('the preview', () => {
  it('says who would see which field, and why another does not: what they then get is the same', async () => {
    const event = change({ supportContact: worker, supportIntensityBand: 'laag' });
    const { recipients } = await preview(event);
    const outcomes = (party: string, purpose: string) =>
      recipients.find((one) => one.party === party && one.purpose === purpose)?.fields;
    expect(outcomes('woonveste', 'P06')).toEqual([
      { field: 'supportContact', outcome: 'disclosed', clause: expect.any(String) },
      { field: 'supportIntensityBand', outcome: 'withheld', reason: expect.any(String) },
    ]);
    expect(outcomes('veldhaven', 'P06')).toEqual([
      { field: 'supportContact', outcome: 'withheld', reason: expect.any(String) },
      { field: 'supportIntensityBand', outcome: 'disclosed', clause: expect.any(String) },
    ]);
    expect(recipients.filter(({ party }) => party === 'de-brug')).toEqual([]);
    for (const [who, purpose] of [
      [tenancy, 'P06'],
      [tenancy, 'P09'],
      [desk, 'P06'],
    ] as const) {
      const [party = ''] = who.split('/');
      const fields = outcomes(party, purpose) ?? [];
      const asked = await gateway.ask(
        who,
        'J',
        purpose,
        fields.map(({ field }) => field),
      );
      const foretold = fields.filter(({ outcome }) => outcome === 'disclosed').map(({ field }) => field);
      expect(disclosedBy(asked).toSorted(), `${who} ${purpose}`).toEqual(foretold.toSorted());
    }
  });

  it('tells nothing of another party, and nothing of the rights of the client', async () => {
    await using story = await openVeenrand('2026-05-12T09:00:00Z');
    const { steps, clock, call } = story.opened;
    const body = {
      caseRef: story.refOf('de-brug'),
      ...change({ supportContact: worker, supportIntensityBand: 'laag' }),
    };
    const show = async () => {
      const { answer } = await previewSupport(steps, call('de-brug', body));
      if (!answer.ok) throw answer.problem;
      return answer.response.recipients.filter(({ party }) => party === 'woonveste');
    };
    const neutral = ['supportContact', 'supportIntensityBand'].map((field) => ({ field, outcome: 'withheld' }));
    await steps.cases.setRights(story.subject, { restricted: true });
    const restricted = await show();
    expect(restricted.find(({ purpose }) => purpose === 'P06')?.fields).toEqual(neutral);
    await steps.cases.setRights(story.subject, { restricted: false });
    expect((await show()).flatMap(({ fields }) => fields)).toContainEqual(
      expect.objectContaining({ field: 'supportContact', outcome: 'disclosed' }),
    );
    const what = { kind: 'party', party: 'woonveste' } as const;
    await steps.incidents.freezes.freeze({ what, reason: 'secret-stolen' }, { operator: 'beheer' }, clock.now);
    // Of both the very same is told.
    expect(await show()).toEqual(restricted);
  });

  it('keeps nothing, and is for who may send the event', async () => {
    const before = (await history()).events.length;
    await preview(change({ supportContact: worker }));
    expect((await history()).events).toHaveLength(before);
    const body = of('J', tenancy, change({ supportContact: worker }));
    expect((await gateway.call(tenancy, 'POST', '/v1/support-events/preview', body)).status).toBe(403);
  });
});

describe('the reason of a stop', () => {
  it('is told back to who sent it, and stands in no other way out', async () => {
    const reason = { codeList: 'JZ588', code: '97' };
    const stop = await tell({ kind: 'stop', effectiveOn: '2026-05-12', allocation: 'VB-2026-0097', reason });
    expect(told(stop).event).toMatchObject({ reason });
    const own = (await history()).events.find(({ id }) => id === told(stop).id);
    expect(own).toMatchObject({ reason, event: { reason } });
    const all = JSON.parse((await gateway.call(coach, 'GET', '/v1/openapi.json')).text).components.schemas.ClientRecord;
    const fields = Object.keys(all.properties);
    const outs = [gateway.logText()];
    for (const [who, purposes] of [
      [tenancy, ['P04', 'P05', 'P06', 'P07', 'P09']],
      [desk, ['P01', 'P02', 'P06', 'P07', 'P10']],
      ['transferpunt/intaker', ['P01', 'P02']],
      [coach, ['P05', 'P06', 'P07', 'P09']],
    ] as const) {
      for (const purpose of purposes) {
        outs.push((await gateway.ask(who, 'J', purpose, fields)).text);
      }
      outs.push((await gateway.call(who, 'GET', '/v1/cases')).text);
      outs.push((await gateway.call(who, 'GET', '/v1/notices')).text);
    }
    const others = [tenancy, desk, 'transferpunt/intaker'];
    for (const who of others) outs.push(JSON.stringify(await history(who)));
    const client = visitWeb(gateway.url);
    await client.logIn('mijn/client-j', '/mijn');
    for (const path of ['/mijn', '/mijn/keuzes', '/mijn/rechten']) {
      outs.push((await client.get(path)).text);
    }
    for (const out of outs) expect(out).not.toMatch(/JZ588|codeList|"97"/);
  });

  it('of a pause is the one that iWmo gives it', async () => {
    const pause = (await history()).events.find(({ event }) => event.kind === 'pause');
    expect(pause).toMatchObject({ reason: { codeList: 'WMO588', code: '20' } });
  });
});

describe('a client whose data are restricted or erased', () => {
  it('restricted: what is told is kept, and goes to nobody', async () => {
    await using own = await startGateway('2026-05-12T09:00:00Z');
    const caseRef = own.refOf('J', 'de-brug');
    const { id } = (await own.call(coach, 'POST', '/v1/rights-requests', { caseRef, kind: 'restriction' })).body;
    await own.call(coach, 'PATCH', `/v1/rights-requests/${id}`, { step: 'grant' });
    const event = { caseRef, ...change({ supportContact: worker }) };
    expect((await own.call(coach, 'POST', '/v1/support-events', event)).status).toBe(201);
    expect(withheldBy(await own.ask(tenancy, 'J', 'P06', ['supportContact']))).toEqual({
      supportContact: 'DENY_RESTRICTED',
    });
    const foretold = JSON.parse((await own.call(coach, 'POST', '/v1/support-events/preview', event)).text);
    expect(JSON.stringify(foretold)).not.toContain('disclosed');
  });

  it('erased: there is no case to tell of, and no event is left', async () => {
    await using own = await startGateway('2027-04-02T10:00:00Z');
    const caseRef = own.refOf('J', 'de-brug');
    const casemanager = 'de-brug/casemanager';
    const { id } = (await own.call(casemanager, 'POST', '/v1/rights-requests', { caseRef, kind: 'erasure' })).body;
    const assessment = ['retention-term', 'no-interest-of-another', 'no-law-requires-keeping'];
    const step = { step: 'grant', assessment };
    expect((await own.call('de-brug/zorgcoordinator', 'PATCH', `/v1/rights-requests/${id}`, step)).status).toBe(200);
    const event = { caseRef, ...change({ supportContact: worker }), effectiveOn: '2027-04-01' };
    expect((await own.call(coach, 'POST', '/v1/support-events', event)).status).toBe(404);
    own.behind(`create table probe (left_over integer check (left_over = 0));
      insert into probe select count(*) from support_events where party_id = 'de-brug'`);
  });
});
