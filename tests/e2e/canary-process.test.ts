import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoAccounts } from '../../src/demo/demo.ts';
import type { ApiRoute } from '../../src/http/api-route.ts';
import { apiRoutes } from '../../src/http/routes/api.ts';
import { toCsvFile, toIwmoFile } from '../../src/support/reading/file-parts.fixture.ts';
import { findMarks } from '../support/canary-marks.ts';
import { bsnOf, canaryRecord, marksIn } from '../support/canary-region.ts';
import { type Collector, startCollector } from '../support/collector.ts';
import { freePort } from '../support/free-port.ts';
import { build, type GatewayProcess, startProcess } from '../support/gateway-process.ts';
import { readPdf } from '../support/read-pdf.ts';
import { type RunningGateway, toRunning } from '../support/start-gateway.ts';
import { visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/**
 * A gateway in a process of its own, with a value of every field planted, to which everything is sent that holds such a value
 * and is wrong: none comes back, and none stands in what the process wrote. `canary.test.ts` does what goes well.
 */

const at = '2026-05-12T10:00:00Z';
const planted = canaryRecord(1, bsnOf(77));
const marks = [...new Set(marksIn(planted))];
/** One of each form: a name, a number, a day, a telephone number. */
const some = [planted.familyName, planted.bsn, planted.dateOfBirth, planted.phone].map(String);

let collector: Collector;
let process: GatewayProcess;
let gateway: RunningGateway;

beforeAll(async () => {
  await build();
  collector = await startCollector();
  const directory = mkdtempSync(join(tmpdir(), 'sluis-canary-'));
  const metricsPort = await freePort();
  const environment = {
    ...{ SLUIS_DATA: directory, SLUIS_LOG_LEVEL: 'info', SLUIS_OTLP_ENDPOINT: collector.url },
    ...{ SLUIS_METRICS_PORT: String(metricsPort), SLUIS_REQUESTS_PER_MINUTE: '1000000' },
  };
  process = await startProcess(environment, '--at', at);
  const accounts = (await (await fetch(`${process.url}/demo/accounts`)).json()) as DemoAccounts;
  const { url } = process;
  const metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
  gateway = toRunning({ url, accounts, metricsUrl, [Symbol.asyncDispose]: () => process.kill() }, directory);
  const path = (party: string) => `/v1/cases/${gateway.refOf('J', party)}/records`;
  const clients = accounts.clients.filter(({ partyId }) => gateway.refOf('J', partyId) !== 'c_nothing');
  for (const [field, value] of Object.entries(planted)) {
    for (const { partyId, role } of clients) {
      const { status } = await gateway.call(`${partyId}/${role}`, 'PUT', path(partyId), { [field]: value });
      if (status === 200) break;
    }
  }
}, 120_000);
afterAll(async () => {
  await gateway?.[Symbol.asyncDispose]();
  await collector?.[Symbol.asyncDispose]();
});

const found = (...texts: readonly string[]): string[] => findMarks(texts, marks);

async function send(who: string, method: string, path: string, init: RequestInit = {}): Promise<string> {
  const [party = '', role = ''] = who.split('/');
  const headers = { authorization: `Bearer ${await gateway.tokenOf(party, role)}`, ...init.headers };
  const response = await fetch(`${gateway.url}${path}`, {
    ...init,
    method,
    headers,
    signal: AbortSignal.timeout(20_000),
  });
  return `${await response.text()} ${JSON.stringify([...response.headers])}`;
}

/** What asks in which the values stand where nothing can be made of them. */
const wrongBodies: readonly string[] = [
  `{"familyName": "${some[0]}", "bsn": ${some[1]}x`,
  `${some.join('\n')}`,
  JSON.stringify(some),
  JSON.stringify(some[1]),
  JSON.stringify({ ...planted, caseRef: some[1], purpose: some[0], fields: some, kind: some[2], text: some }),
  JSON.stringify({
    caseRef: [some],
    agreement: some[0],
    phase: some[3],
    records: { bsn: some[0], phone: planted.email },
  }),
  `{"bsn": "${some[1]}", "bsn": "${some[1]}"}`,
  `\u{feff}{"x": "\\ud800${some[0]}"}`,
];

/** The same, in place of names. Of what is made of agreements a name that is not known is told, and it is of no client. */
const wrongNames: readonly string[] = [
  JSON.stringify(Object.fromEntries(some.map((mark) => [mark, mark]))),
  JSON.stringify({
    kind: { [String(some[0])]: some },
    records: { [String(some[1])]: 1 },
    what: { [String(some[2])]: 1 },
  }),
];
const ofNoClient: readonly string[] = ['drafts', 'agreements', 'register'];
const ofTerms = '/v1/log/retention/terms';

const askers = ['veldhaven/privacy-officer', 'de-brug/ambulant-begeleider'];

/** Everything wrong to one route: in its path, its query, its headers and its body. */
async function misuse({ method, path, doc }: ApiRoute): Promise<string[]> {
  const filled = path.replaceAll(/[:*](\w+)/g, () => encodeURIComponent(String(some[1])));
  const query = new URLSearchParams({
    caseRef: String(some[1]),
    limit: String(some[0]),
    [String(some[3])]: String(some[2]),
  });
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': String(some[0]),
    'if-match': `"${some[1]}"`,
  };
  const names = ofNoClient.includes(doc.tag) || path === ofTerms ? [] : wrongNames;
  const sendings = askers.flatMap((who) => {
    if (method === 'get') return [send(who, 'GET', `${filled}?${query}`, { headers: { accept: String(some[0]) } })];
    const bodies = [...wrongBodies, ...names].map((body) => send(who, method.toUpperCase(), filled, { headers, body }));
    const strange = { headers: { ...headers, 'content-type': String(some[0]) }, body: '{}' };
    return [...bodies, send(who, method.toUpperCase(), `${filled}?${query}`, strange)];
  });
  return Promise.all(sendings);
}

describe('a planted value that is sent where it does not belong', () => {
  const routes = apiRoutes.filter((route) => route.for === undefined && route.isStream === undefined);

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'does not come back from %s',
    async (_name, route) => {
      const texts = await misuse(route);
      expect(found(...texts)).toEqual([]);
    },
  );

  it.each([
    [
      'CSV',
      'text/csv',
      () =>
        toCsvFile(
          [
            ['caseRef', 'kind', 'effectiveOn', 'note'],
            [gateway.refOf('J', 'de-brug'), 'contact-lost', '2026-05-11', some[0] ?? ''],
            some,
            [gateway.refOf('J', 'de-brug'), some[0] ?? '', some[2] ?? '', some[3] ?? ''],
          ],
          ';',
        ),
    ],
    ['CSV without a header', 'text/csv', () => `${some.join(',')}\n${some.join(',')}\n"${some[0]}`],
    [
      'XML',
      'application/xml',
      () => toIwmoFile({ bsn: planted.bsn ?? '', products: [{ ToewijzingNummer: some[0] }, { Begindatum: some[0] }] }),
    ],
    [
      'XML of another kind',
      'application/xml',
      () => `<?xml version="1.0"?><!DOCTYPE ${some[0]}><${some[0]}>${some[1]}</${some[0]}x>`,
    ],
    [
      'JSON lines',
      'application/x-ndjson',
      () =>
        [
          `{"caseRef":"${gateway.refOf('J', 'de-brug')}","kind":"contact-lost","effectiveOn":"2026-05-11"}`,
          ...wrongBodies.map((body) => body.replaceAll('\n', ' ')),
        ].join('\n'),
    ],
  ])('does not come back of a file: %s', async (name, type, content) => {
    const who = 'de-brug/ambulant-begeleider';
    const headers = { 'content-type': type, 'idempotency-key': `file-${name.replaceAll(' ', '-')}` };
    const sent = await send(who, 'POST', '/v1/support-imports', { headers, body: content() });
    const list = await send(who, 'GET', '/v1/support-imports');
    const ids = [...new Set([...`${sent}${list}`.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))];
    const reports = await Promise.all(ids.map((id) => send(who, 'GET', `/v1/support-imports/${id}?after=0&limit=200`)));
    expect(found(sent, list, ...reports)).toEqual([]);
  });
});

/** What a reader of an answer sees: of a PDF its words as well. */
async function readAs(web: WebVisitor, path: string): Promise<string> {
  const cookie = [...web.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${gateway.url}${path}`, {
    headers: { cookie, accept: 'text/html' },
    redirect: 'manual',
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isPdf = response.headers.get('content-type')?.startsWith('application/pdf') === true;
  const words = isPdf ? (await readPdf(Uint8Array.from(bytes))).text : '';
  return `${response.status} ${bytes.toString('latin1')} ${bytes.toString()} ${words} ${JSON.stringify([...response.headers])}`;
}

async function logIn(who: string): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(who, who.startsWith('mijn') ? '/mijn' : '/toegankelijkheid');
  expect(web.cookies.has('sluis-sessie')).toBe(true);
  return web;
}

const agreement = '/afspraken/veenrand-2026/v/1.0.0';

describe('a planted value', () => {
  it('is there to be found', async () => {
    const { text, status } = await gateway.ask('woonveste/woonconsulent', 'J', 'P06', [
      'supportContact',
      'supportPeriod',
    ]);
    expect([status, found(text).length > 2]).toEqual([200, true]);
  });

  it('is on no page of officers, nor in what they take with them', async () => {
    const web = await logIn('veldhaven/noor.elzinga');
    const ids = gateway
      .entries()
      .slice(-4)
      .map(({ id }) => id);
    const paths = [
      ...[
        '/overzicht',
        '/afspraken',
        '/proef',
        '/partijen',
        '/partijen/woonveste',
        '/mensen',
        '/noodprocedure',
        '/vragen',
      ],
      ...['/verzoeken', '/berichten', '/bezorging', '/datalekken', '/register', '/logboek', '/logboek/afwijkingen'],
      '/logboek/bewaren?vooruit=ja',
      ...[`${agreement}/tekst`, `${agreement}/tijdlijn`, `${agreement}/bestand`, `${agreement}/ondertekenen`],
      ...['html', 'csv', 'xlsx', 'json'].map((form) => `/register/bestand?vorm=${form}`),
      ...ids.flatMap((id) => [`/logboek/${id}`, `/logboek/${id}/tekst`, `/logboek/${id}/bewijs`]),
    ];
    const texts: string[] = [];
    for (const path of paths) texts.push(await readAs(web, path));
    expect(texts.filter((text) => text.startsWith('200')).length).toBeGreaterThan(20);
    expect(found(...texts)).toEqual([]);
  });

  it('is on no page of the client that tells who looked, and in no page on the way in', async () => {
    const stranger = visitWeb(gateway.url);
    const query = new URLSearchParams({
      code: String(some[0]),
      state: String(some[1]),
      error_description: String(some[2]),
    });
    const before = ['/inloggen', '/inloggen?opnieuw=1', `/inloggen/terug/mijn?${query}`];
    const texts: string[] = [];
    for (const path of before) texts.push((await stranger.get(path)).text);
    const web = await logIn('mijn/client-j');
    for (const path of ['/mijn', '/mijn/keuzes', '/mijn/vragen', '/mijn/rechten']) {
      const seen = await web.get(path);
      expect([path, seen.status]).toEqual([path, 200]);
      texts.push(`${seen.text} ${seen.url}`);
    }
    expect(found(...texts)).toEqual([]);
  });

  it('is not in what a form with something wrong in it sends back to somebody who may not see it', async () => {
    const web = await logIn('veldhaven/noor.elzinga');
    const texts: string[] = [];
    for (const path of ['/datalekken', '/mensen', '/partijen', '/register', '/bezorging', '/verzoeken']) {
      await web.get(path);
      texts.push(
        JSON.stringify([
          ...(await web.post(path, { doe: String(some[0]), id: String(some[1]) }, { follow: false })).headers,
        ]),
      );
    }
    expect(found(...texts)).toEqual([]);
  });
});

describe('afterwards a planted value is not in', () => {
  const places: Readonly<Record<string, () => Promise<readonly string[]>>> = {
    'what the process wrote on its two outputs': async () => {
      expect(process.said()).toContain('Sluis, demo region Veenrand');
      return [process.said()];
    },
    'the log': async () => [gateway.logText()],
    'the metrics': async () => [await (await fetch(gateway.metricsUrl ?? '')).text()],
    'the traces that were sent': async () => {
      await expect.poll(() => collector.received.length, { timeout: 15_000 }).toBeGreaterThan(0);
      return collector.received;
    },
    'any file': async () =>
      readdirSync(gateway.directory, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1')),
  };

  it.each(Object.keys(places))('%s', async (place) => {
    const texts = (await places[place]?.()) ?? [];
    expect(texts.length).toBeGreaterThan(0);
    expect(found(...texts)).toEqual([]);
  });
});
