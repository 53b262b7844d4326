import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, vi } from 'vitest';
import { openGateway } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import type { Logger } from '../../src/logger.ts';
import { startCollector } from '../support/collector.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** What an operator sees, and what closes by itself: the whole gateway over HTTP. */

const at = '2026-09-14T09:00:00+02:00';
const askP06 = (gateway: RunningGateway) =>
  gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['supportActive', 'dwellingAddress']);

async function readiness(url: string) {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: (await response.json()) as { checks: Record<string, string> } };
}

describe('when the disk is nearly full', () => {
  it('the gateway closes before a write fails, says so, and opens again by itself', async () => {
    const space = { freeBytes: 50e9, sizeBytes: 100e9 };
    await using gateway = await startGateway(at, {}, { measureDisk: async () => space });
    expect((await askP06(gateway)).status).toBeLessThan(500);
    const before = gateway.entries().length;

    space.freeBytes = 400e6;
    await vi.waitFor(async () => expect((await readiness(gateway.url)).status).toBe(503), { timeout: 10_000 });
    const closed = await askP06(gateway);

    expect(closed).toMatchObject({ status: 503, body: { code: 'storage-low' } });
    expect(closed.body.instance).toBeUndefined();
    expect(gateway.entries()).toHaveLength(before);
    expect((await readiness(gateway.url)).body.checks).toMatchObject({ disk: 'low', store: 'ok', log: 'ok' });
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${gateway.url}/v1/log/trees`)).status).toBe(200);

    // A little more than it closed at is not enough.
    space.freeBytes = 530e6;
    expect((await readiness(gateway.url)).status).toBe(503);
    space.freeBytes = 600e6;
    await vi.waitFor(async () => expect((await readiness(gateway.url)).status).toBe(200), { timeout: 10_000 });
    expect((await askP06(gateway)).status).toBeLessThan(500);
  });
});

describe('when the stored log is not what it was', () => {
  it('the verification at the start finds it, says where, and nothing is answered', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sluis-broken-'));
    const config = readConfig({ PORT: '0', SLUIS_LOG_LEVEL: 'silent', SLUIS_DATA: directory });
    const lines: string[] = [];
    const log = (message: string, fields?: object) => void lines.push(JSON.stringify({ message, ...fields }));
    const logger: Logger = { info: log, warn: log, error: log };
    await (await openGateway(config, { at: parseInstant(at) }))[Symbol.asyncDispose]();
    changeEntry(join(directory, 'sluis.db'));

    await using gateway = await openGateway(config, { at: parseInstant(at), logger });
    await vi.waitFor(async () => expect((await readiness(gateway.url)).status).toBe(503), { timeout: 20_000 });
    const answer = await fetch(`${gateway.url}/v1/cases`);

    expect((await readiness(gateway.url)).body.checks).toMatchObject({ verification: 'broken', log: 'ok' });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'log-unavailable' });
    const said = lines.filter((line) => line.includes('THE LOG IS NOT WHAT IT WAS'));
    expect(said).toEqual([expect.stringContaining('"problem":"entry-changed","place":2')]);
    rmSync(directory, { recursive: true, force: true });
  });

  it('is closed from its first moment on after a restart, and the number of the alert stays', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sluis-broken-'));
    const settings = { PORT: '0', SLUIS_LOG_LEVEL: 'silent', SLUIS_DATA: directory, SLUIS_METRICS_PORT: '0' };
    const config = readConfig(settings);
    await (await openGateway(config, { at: parseInstant(at) }))[Symbol.asyncDispose]();
    changeEntry(join(directory, 'sluis.db'));
    {
      await using gateway = await openGateway(config, { at: parseInstant(at) });
      await vi.waitFor(async () => expect((await readiness(gateway.url)).status).toBe(503), { timeout: 20_000 });
    }
    await using again = await openGateway(config, { at: parseInstant(at) });
    expect((await fetch(`${again.url}/v1/cases`)).status).toBe(503);
    expect((await readiness(again.url)).body.checks).toMatchObject({ verification: 'broken' });
    const text = await (await fetch(again.metricsUrl ?? '')).text();
    expect(text).toMatch(/^sluis_log_intact 0$/m);
    expect(text).toMatch(/^sluis_up\{part="verification"\} 0$/m);
    rmSync(directory, { recursive: true, force: true });
  });
});

describe('what others and the disk do now and then', () => {
  it('is told in a word and in numbers, and closes nothing: not even that another gateway signed two histories', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sluis-forked-'));
    const config = readConfig({
      ...{ PORT: '0', SLUIS_LOG_LEVEL: 'silent', SLUIS_DATA: directory, SLUIS_METRICS_PORT: '0' },
    });
    {
      await using gateway = await openGateway(config, { at: parseInstant(at) });
      const calm = await (await fetch(`${gateway.url}/readyz`)).json();
      expect(calm).toMatchObject({ status: 'ready', upkeep: { witnesses: 'ok', backups: 'none' } });
      expect(JSON.stringify(calm)).not.toContain('woonveste');
    }
    using database = new DatabaseSync(join(directory, 'sluis.db'));
    database.exec(`insert into witnessed_forks (origin, size, root, note, seen_note, at)
      values ('buur-kanarie/1', 5, 'r', 'n', 's', 1)`);

    await using gateway = await openGateway(config, { at: parseInstant(at) });
    const response = await fetch(`${gateway.url}/readyz`);
    const text = await (await fetch(gateway.metricsUrl ?? '')).text();

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ready', upkeep: { witnesses: 'alarm' } });
    expect(text).toMatch(/^sluis_log_forks_seen 1$/m);
    expect(text).toMatch(/^sluis_witnesses_alarmed 0$/m);
    expect(text).toMatch(/^sluis_backup_timestamp_seconds Nan$/im);
    expect(text).not.toContain('kanarie');
    rmSync(directory, { recursive: true, force: true });
  });
});

/** What somebody does who owns the database: the triggers go, a text is changed. */
function changeEntry(file: string): void {
  using database = new DatabaseSync(file);
  const triggers = database.prepare(
    "select name from sqlite_master where type = 'trigger' and tbl_name = 'log_entries'",
  );
  for (const { name } of triggers.all()) database.exec(`drop trigger "${String(name)}"`);
  database.exec(`update log_entries set entry = replace(entry, '"kind":"', '"kind": "') where seq = 2`);
}

describe('the metrics', () => {
  const token = 'een-lang-genoeg-geheim-van-de-beheerder';

  it('count requests by the template of their route, and decisions by what for and the type of party', async () => {
    await using gateway = await startGateway(at, { SLUIS_METRICS_PORT: '0' });
    await askP06(gateway);
    const ref = gateway.refOf('J', 'woonveste');
    await gateway.call('woonveste/woonconsulent', 'GET', `/v1/cases/${ref}/nowhere`);
    await fetch(`${gateway.url}/v1/log/trees/demo/1/tile/0/000`);
    await fetch(`${gateway.url}/nergens/${ref}`);
    await fetch(`${gateway.url}/`);
    const response = await fetch(gateway.metricsUrl ?? '');
    const text = await response.text();

    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(
      /sluis_request_duration_seconds_count\{route="\/v1\/disclosures",method="POST",status="[24]xx"\} 1/,
    );
    expect(text).toMatch(/route="none",method="GET",status="4xx"\} 2/);
    expect(text).toMatch(/route="page",method="GET",status="2xx"\} 1/);
    expect(text).toMatch(/route="\/v1\/log\/trees\/:name\/:number\/tile\/:level\/\*tile"/);
    expect(text).toMatch(/sluis_decisions_total\{purpose="P06",party_type="COR",outcome="(disclosed|refused)"\} 1/);
    expect(text).toMatch(/sluis_log_entries \d{2}/);
    expect(text).toMatch(/sluis_up\{part="store"\} 1/);
    expect(text).toContain('process_cpu_seconds_total');
    for (const secret of [ref, 'woonveste', 'nergens', 'J.', ...gateway.accounts.people.map(({ login }) => login)]) {
      expect(text).not.toContain(secret);
    }
  });

  it('are not to be had at the entrance, nor without the secret', async () => {
    await using gateway = await startGateway(at, { SLUIS_METRICS_PORT: '0', SLUIS_METRICS_TOKEN: token });
    const url = gateway.metricsUrl ?? '';
    const read = async (address: string, authorization?: string) =>
      (await fetch(address, authorization === undefined ? {} : { headers: { authorization } })).status;

    expect(await read(`${gateway.url}/metrics`, `Bearer ${token}`)).toBe(404);
    expect(await read(url)).toBe(401);
    expect(await read(url, `Bearer ${token.slice(0, -1)}`)).toBe(401);
    expect(await read(url, `Bearer ${token}x`)).toBe(401);
    expect(await read(url, token)).toBe(401);
    expect(await read(url, `Bearer ${token}`)).toBe(200);
    expect(await read(url.replace('/metrics', '/'), `Bearer ${token}`)).toBe(404);
  });
});

describe('the traces', () => {
  const allowed = ['http.request.method', 'http.route', 'http.response.status_code', 'sluis.source'];

  it('have the ids of the entry and of the caller, and nothing of what was asked', async () => {
    await using collector = await startCollector();
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    let entry: unknown;
    {
      await using gateway = await startGateway(at, { SLUIS_OTLP_ENDPOINT: collector.url });
      await gateway.call(
        'woonveste/woonconsulent',
        'POST',
        '/v1/disclosures',
        { caseRef: gateway.refOf('J', 'woonveste'), purpose: 'P06', fields: ['supportActive'] },
        { traceparent },
      );
      entry = gateway.entries().at(-1);
    }
    const spans = collector.spans().filter(({ traceId }) => traceId === '0af7651916cd43dd8448eb211c80319c');
    const request = spans.find(({ name }) => name === 'request');

    expect(request).toMatchObject({ parentSpanId: 'b7ad6b7169203331' });
    expect(entry).toMatchObject({ spanId: request?.spanId, traceId: request?.traceId });
    const steps = spans.filter(({ name }) => name !== 'request');
    expect(new Set(steps.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([request?.spanId]));
    expect(steps.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['authenticate', 'resolve', 'decide', 'record', 'respond']),
    );
    expect(
      spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)).filter((key) => !allowed.includes(key)),
    ).toEqual([]);
    expect(collector.received.join()).not.toMatch(/woonveste|c_[A-Za-z0-9_-]{10}|supportActive|P06/);
  });
});
