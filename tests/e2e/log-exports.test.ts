import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/contract/generated/types.ts';
import { instantText, toInstant } from '../../src/contract/vocabulary.ts';
import { createLogbook, type View, viewNames } from '../../src/logbook/logbook.ts';
import { exportLog } from '../../src/workbench/log-exports.ts';
import { duringTerm, settle } from '../support/canary-region.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { openSteps } from '../support/open-steps.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** The log of a day of work in the demo region, taken out in each view and each form. */

const schemas = { adl: 'adl-record', ldv: 'ldv-line', access: 'access-entry' } as const;
const trace = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
const period = 'from=2020-01-01T00:00:00Z';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
  await gateway.ask('woonveste/woonconsulent', 'client-j', 'P05', ['supportActive', 'bsn', 'debtDetails']);
  const caseRef = gateway.refOf('J', 'woonveste');
  const asked = { caseRef, purpose: 'P05', fields: ['supportActive', 'bsn'] };
  await gateway.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', asked, trace);
  await gateway.call('woonveste/woonconsulent', 'POST', '/v1/disclosures/preflight', asked);
  await gateway.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', { ...asked, purpose: 'P99' });
  await gateway.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', { ...asked, caseRef: 'c_nothing' });
  await gateway.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', 'no json');
  await gateway.call('de-brug/casemanager', 'GET', '/v1/cases');
  await gateway.ask('thuishof/woonconsulent', 'M', 'P05', ['supportActive']);
});
afterAll(() => gateway[Symbol.asyncDispose]());

/** The text itself: an answer that is no JSON. */
async function take(who: string, query: string): Promise<{ status: number; text: string; headers: Headers }> {
  const [party = '', role = ''] = who.split('/');
  const response = await fetch(`${gateway.url}/v1/log/exports?${query}`, {
    headers: { authorization: `Bearer ${await gateway.tokenOf(party, role)}` },
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const linesIn = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Oldest first, as they leave: what the gateway does by itself may be recorded before what came in earlier. */
const entriesOf = (party?: string): readonly Entry[] =>
  gateway
    .logText()
    .split('\n')
    .map((text) => JSON.parse(text) as Entry)
    .filter((entry) => party === undefined || entry.party === party)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));

/** What the view makes of the entries, worked out apart. */
function expected(view: View, entries: readonly Entry[]): unknown[] {
  const logbook = createLogbook({ url: gateway.url, operator: 'veldhaven' });
  return entries.map((entry) => logbook.record(view, entry)).filter((record) => record !== undefined);
}

describe('an export of the log', () => {
  it.each(viewNames)('has every entry of the own party that the view %s tells of, and of nobody else', async (view) => {
    const before = entriesOf('woonveste');
    const { status, text, headers } = await take('woonveste/privacy-officer', `view=${view}&${period}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
    const records = linesIn(text);
    expect(records.flatMap((record) => schemaFaults(schemas[view], record))).toEqual([]);
    expect(records).toEqual(expected(view, before));
    expect(records.length).toBeGreaterThan(2);
    expect(text).not.toMatch(/thuishof|de-brug/);
  });

  it('is of every party for an auditor of the one that runs the gateway; its other officers have their own', async () => {
    const all = entriesOf();
    // What the gateway does by itself meanwhile may bear a moment that is later than the request.
    const { text } = await take('veldhaven/auditor', `view=access&${period}&to=2030-01-01T00:00:00Z`);
    expect(linesIn(text)).toEqual(expected('access', all));
    const own = entriesOf('veldhaven');
    expect(linesIn((await take('veldhaven/privacy-officer', `view=access&${period}`)).text)).toEqual(
      expected('access', own),
    );
  });

  it('holds no value, no name and no number of a client, in any form', async () => {
    for (const view of viewNames) {
      for (const format of ['ndjson', 'csv', 'otlp']) {
        const { status, text } = await take('veldhaven/auditor', `view=${view}&format=${format}&${period}`);
        expect(status).toBe(200);
        expect(text).not.toMatch(/Voorbeeld|Jansen|99999\d{4}/);
        if (view === 'ldv') expect(text).not.toMatch(/woonconsulent|casemanager|person:|apiClient|userID|-app\b/);
      }
    }
  });

  it('joins the three views by trace and span, with the step of the caller above', async () => {
    const [adl, ldv, access] = await Promise.all(
      viewNames.map(async (view) => linesIn((await take('veldhaven/auditor', `view=${view}&${period}`)).text)),
    );
    const step = { trace_id: '0af7651916cd43dd8448eb211c80319c', parent_span_id: 'b7ad6b7169203331' };
    const found = [adl, ldv, access].map((records) => records?.find(({ trace_id }) => trace_id === step.trace_id));
    for (const record of found) expect(record).toMatchObject(step);
    expect(new Set(found.map((record) => record?.['span_id'])).size).toBe(1);
    expect(found[1]).toMatchObject({
      attributes: { 'dpl.core.foreign_operation.processor': `${gateway.url}/v1/parties/woonveste` },
    });
    for (const records of [adl, ldv]) {
      const keys = records?.map(({ trace_id, span_id }) => `${trace_id} ${span_id}`);
      expect(new Set(keys).size).toBe(keys?.length);
    }
  });

  it('names in each line of the processing log an activity that the register has', async () => {
    const { text } = await take('veldhaven/auditor', `view=ldv&${period}`);
    const uris = new Set(linesIn(text).map(({ attributes }) => Object(attributes)['dpl.core.processing_activity_id']));
    expect(uris.size).toBeGreaterThan(1);
    const authorization = `Bearer ${await gateway.tokenOf('veldhaven', 'auditor')}`;
    for (const uri of uris) {
      const response = await fetch(String(uri), { headers: { authorization } });
      const found = await response.text();
      expect([response.status, found.includes(String(uri).split('/').at(-1) ?? '')], found).toEqual([200, true]);
    }
  });

  it('comes as CSV and as OTLP too, with a name for its file', async () => {
    const csv = await take('woonveste/auditor', `view=ldv&format=csv&${period}`);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="ldv-2020-01-01.csv"');
    expect(csv.headers.get('cache-control')).toBe('no-store');
    expect(parse(csv.text, { delimiter: ';', bom: true, columns: true }).length).toBeGreaterThan(2);
    const otlp = JSON.parse((await take('woonveste/auditor', `view=ldv&format=otlp&${period}`)).text);
    expect(otlp.resourceSpans[0].resource.attributes).toContainEqual({
      ...{ key: 'service.namespace', value: { stringValue: gateway.url } },
    });
  });

  it('is in the log itself before it leaves: who, which view, of what period', async () => {
    await take('woonveste/data-protection-officer', `view=adl&${period}&to=2020-02-01T00:00:00Z`);
    expect(gateway.entries().at(-1)).toMatchObject({
      ...{ kind: 'log-export', party: 'woonveste', role: 'data-protection-officer' },
      reference: 'adl.ndjson.2020-01-01T00:00:00.000Z.2020-02-01T00:00:00.000Z',
    });
  });

  it('is refused to who does not watch over a party, and that is in the log as well', async () => {
    const { status } = await take('woonveste/woonconsulent', `view=adl&${period}`);
    expect(status).toBe(403);
    expect(gateway.entries().at(-1)).toMatchObject({ kind: 'rejected', problem: 'not-allowed' });
  });

  it('says at once everything that is wrong with what is asked', async () => {
    const { status, text } = await take(
      'woonveste/privacy-officer',
      'view=all&format=xml&from=yesterday&to=2026-13-01T00:00:00Z&after=x',
    );
    expect(status).toBe(400);
    const { errors } = JSON.parse(text) as { errors: { parameter: string }[] };
    expect(errors.map(({ parameter }) => parameter)).toEqual(['view', 'format', 'from', 'to', 'after']);
  });
});

describe('an export that goes on', () => {
  it.each([
    ['before the period', 'from=2026-05-12T09:59:00Z&to=2026-05-12T23:00:00Z&after=0'],
    ['behind the period', `${period}&to=2026-05-12T10:00:00Z&after=1800000000000`],
  ])('does not begin %s: what left would be more than what is recorded', async (_where, query) => {
    const asked = `view=access&${query}.e_${'x'.repeat(22)}`;
    const { status, text } = await take('woonveste/privacy-officer', asked);
    expect([status, JSON.parse(text)]).toMatchObject([400, { errors: [{ parameter: 'after', code: 'range' }] }]);
    expect(gateway.entries().at(-1)).toMatchObject({ kind: 'rejected', party: 'woonveste' });
  });

  it('gives nothing outside the period that its entry names, wherever it begins', async () => {
    const [first, second] = entriesOf('woonveste');
    const from = second?.at ?? '';
    const after = `${Date.parse(from)}.${first?.id}`;
    const { text } = await take('woonveste/privacy-officer', `view=access&from=${from}&after=${after}`);
    expect(entriesOf('woonveste').at(-1)?.reference).toContain(`access.ndjson.${from}.`);
    const ids = new Set(linesIn(text).map(({ id }) => id));
    for (const { at, id } of entriesOf()) if (at < from) expect(ids).not.toContain(id);
  });
});

describe('a long export', () => {
  it('says nothing of what others did: where it goes on names no entry of theirs', async () => {
    await using opened = await openSteps({ at: duringTerm });
    await settle(opened);
    await opened.letIn('corporatie-een', ['auditor']);
    const at = instantText(duringTerm);
    const draft = {
      kind: 'case-read',
      at,
      party: 'zorg-een',
      traceId: '1'.repeat(32),
      spanId: '2'.repeat(16),
    } as const;
    const { entry } = await opened.steps.audit.record(draft, undefined);
    opened.behind((database) =>
      database.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 10500)
        insert into log_entries (tree, seq, id, at, leaf, entry, kind, party, trace)
        select 'other/1', i, 'e_' || printf('%022d', i), at, leaf, entry, kind, party, trace
        from n, (select * from log_entries where id = '${entry.id}')`),
    );
    const from = instantText(toInstant(duringTerm - 1_000));
    const asked = { view: 'access', from, to: at, format: undefined, after: undefined };
    const call = opened.call('corporatie-een', {}, { role: 'auditor' });
    const { answer } = await exportLog(opened.steps, call, asked);
    if (!answer.ok) throw answer.problem;
    expect(answer.response.parts.next).toBeUndefined();
    expect(String(answer.response.parts.content)).not.toContain('zorg-een');
  });

  it('goes on where the page before ended, and has each entry once, also of one moment and past what others did', async () => {
    await using opened = await openSteps({ at: duringTerm });
    await settle(opened);
    await opened.letIn('corporatie-een', ['auditor']);
    const { audit } = opened.steps;
    const ids: string[] = [];
    for (let number = 0; number < 2_345; number += 1) {
      // Three of each moment, so that pages end within one.
      const at = instantText(toInstant(duringTerm + Math.floor(number / 3)));
      const party = number % 5 === 4 ? 'zorg-een' : 'corporatie-een';
      const draft = { kind: 'case-read', at, party, traceId: '1'.repeat(32), spanId: '2'.repeat(16) } as const;
      const { entry } = await audit.record(draft, undefined);
      if (party === 'corporatie-een') ids.push(entry.id);
    }
    const found: unknown[] = [];
    const to = instantText(toInstant(duringTerm + 3_600_000));
    const asked = { view: 'access', from: instantText(duringTerm), to, format: undefined, after: undefined };
    let pages = 0;
    for (let after: unknown; ; pages += 1) {
      const { answer } = await exportLog(opened.steps, opened.call('corporatie-een', {}, { role: 'auditor' }), {
        ...asked,
        after,
      });
      if (!answer.ok) throw answer.problem;
      const { content, next } = answer.response.parts;
      found.push(...linesIn(String(content)).filter(({ eventTypeCode }) => eventTypeCode === 'case-read'));
      if (next === undefined) break;
      const query = new URL(next, 'https://x.example').searchParams;
      expect(query.get('to')).toBe(to);
      after = query.get('after');
    }
    expect(pages).toBe(3);
    expect(found.map((record) => (record as { id: string }).id)).toEqual(ids);
  });
});
