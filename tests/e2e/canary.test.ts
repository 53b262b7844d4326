import { createSecretKey } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackups } from '../../src/backup/backup.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import type { Logger } from '../../src/logger.ts';
import { findMarks } from '../support/canary-marks.ts';
import { bsnOf, canaryRecord, marksIn } from '../support/canary-region.ts';
import { type Collector, startCollector } from '../support/collector.ts';
import { type Answered, type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { visitWeb } from '../support/web-visitor.ts';

/**
 * A value that can be recognised is planted in every field of a person that can be supplied, and then everything is done
 * that could let one out. A value may stand in the answers that it was permitted in, and nowhere else.
 *
 * To extend it: another way out is a line in `ways`; another place where something stays behind is a line in `remains`.
 */

const at = '2026-05-12T10:00:00Z';
const planted = canaryRecord(1, bsnOf(77));
/** What whoever asks may write in a request, where it must not be repeated. */
const typed = [
  'kanarie-typed-in-a-query',
  'kanarie-typed-in-a-body',
  'kanarie-typed-in-a-header',
  'kanarie-because-i-must',
];
/** What a provider tells of itself: a name that is one. */
const toldName = 'Kanarievogel Zwaluwstaart';
const marks = [...new Set([...marksIn(planted), toldName])];
const trace = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
const owner = 'de-brug/casemanager';
const reader = 'woonveste/woonconsulent';

let collector: Collector;
let gateway: RunningGateway;
let ref: (party: string) => string;
/** Everything that was handed to the log of the process, before anything is left out. */
const logged: string[] = [];
/** Secrets of who calls: they may be nowhere either. */
const secrets: string[] = [];

beforeAll(async () => {
  collector = await startCollector();
  const log = (message: string, fields?: object) => void logged.push(JSON.stringify({ message, ...fields }));
  const logger: Logger = { info: log, warn: log, error: log };
  const environment = { SLUIS_METRICS_PORT: '0', SLUIS_OTLP_ENDPOINT: collector.url };
  gateway = await startGateway(at, environment, { logger });
  ref = (party) => gateway.refOf('J', party);
  await plant();
  for (const who of [owner, reader]) {
    const [party = '', role = ''] = who.split('/');
    secrets.push(await gateway.tokenOf(party, role));
  }
  secrets.push(...gateway.accounts.clients.map(({ clientSecret }) => clientSecret));
}, 120_000);
afterAll(async () => {
  await gateway?.[Symbol.asyncDispose]();
  await collector?.[Symbol.asyncDispose]();
});

/** Fields of which some party of the case may supply the value, by what was supplied. */
const kept = new Map<string, unknown>();
/** What came back of supplying: refusals among it, which hold nothing either. */
const supplied: string[] = [];

/** Each field by every application that might, until one of them may. */
async function plant(): Promise<void> {
  const clients = gateway.accounts.clients.filter(({ partyId }) => ref(partyId) !== 'c_nothing');
  for (const [field, value] of Object.entries(planted)) {
    for (const { partyId, role } of clients) {
      const path = `/v1/cases/${ref(partyId)}/records`;
      const { status, text, headers } = await gateway.call(`${partyId}/${role}`, 'PUT', path, { [field]: value });
      supplied.push(`${text} ${JSON.stringify([...headers])}`);
      if (status !== 200) continue;
      kept.set(field, value);
      break;
    }
  }
}

const textsOf = (...answers: readonly Answered[]): string[] =>
  answers.map(({ text, headers }) => `${text} ${JSON.stringify([...headers])}`);

/** The values that an answer was permitted to hold are taken out of it: what is left must hold none. */
function withoutData({ text, body, headers }: Answered): string {
  const allowed = marksIn(body.data ?? {});
  const rest = allowed.reduce((left, mark) => left.replaceAll(mark, ''), text);
  return `${rest} ${JSON.stringify([...headers])}`;
}

const found = (texts: readonly string[]): string[] => findMarks(texts, [...marks, ...typed, ...secrets]);

const ask = (who: string, purpose: string, fields: readonly string[], more: object = {}, headers = {}) => {
  const body = { caseRef: ref(who.split('/')[0] ?? ''), purpose, fields, ...more };
  return gateway.call(who, 'POST', '/v1/disclosures', body, headers);
};

/** What is taken away behind the gateway's back, and put back. */
async function without(table: string, work: () => Promise<string[]>): Promise<string[]> {
  gateway.behind(`alter table ${table} rename to ${table}_away`);
  try {
    return await work();
  } finally {
    gateway.behind(`alter table ${table}_away rename to ${table}`);
  }
}

const fields = [...Object.keys(planted)];
const purposes = Array.from({ length: 13 }, (_none, index) => `P${String(index + 1).padStart(2, '0')}`);
const views = ['adl', 'ldv', 'access'];
const forms = ['ndjson', 'csv', 'otlp'];

async function fetchText(path: string, who: string, init: RequestInit = {}): Promise<string> {
  const [party = '', role = ''] = who.split('/');
  const headers = { authorization: `Bearer ${await gateway.tokenOf(party, role)}`, ...init.headers };
  const response = await fetch(`${gateway.url}${path}`, { ...init, headers });
  return `${await response.text()} ${JSON.stringify([...response.headers])}`;
}

/** Every way out, by what it is; each gives the texts in which nothing may stand. */
const ways: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'values that are supplied, and refused': async () => supplied,
  'disclosures, beside their data': async () => {
    const texts: string[] = [];
    for (const who of [reader, owner, 'veldhaven/consulent-wmo', 'transferpunt/intaker', 'thuishof/woonconsulent']) {
      for (const purpose of purposes) texts.push(withoutData(await ask(who, purpose, fields, {}, trace)));
    }
    return texts;
  },
  'disclosures in strict mode, and preflights': async () => [
    ...textsOf(await ask(reader, 'P06', fields, { mode: 'strict' })),
    ...textsOf(
      await gateway.call(reader, 'POST', '/v1/disclosures/preflight', {
        caseRef: ref('woonveste'),
        purpose: 'P06',
        fields,
      }),
    ),
  ],
  'requests in which something is wrong': async () => [
    ...textsOf(await ask(reader, typed[1] ?? '', [typed[1] ?? ''], { [typed[1] ?? '']: typed[1] })),
    ...textsOf(await gateway.call(reader, 'POST', '/v1/disclosures', `{"caseRef": "${typed[1]}`)),
    ...textsOf(await gateway.call(reader, 'GET', `/v1/cases?limit=${typed[0]}&${typed[0]}=1`)),
    ...textsOf(
      await ask(
        reader,
        'P06',
        ['supportActive'],
        {},
        {
          'user-agent': typed[2] ?? '',
          tracestate: `k=${typed[2]}`,
          'idempotency-key': typed[2] ?? '',
          ...trace,
        },
      ),
    ),
    ...textsOf(
      await gateway.call(owner, 'POST', '/v1/cases', {
        agreement: typed[1],
        phase: typed[1],
        records: { initials: 5, bsn: typed[1] },
      }),
    ),
  ],
  'a store that does not do its work': () =>
    without('records', async () => {
      const answer = await ask(reader, 'P06', fields);
      expect(answer.status).toBeGreaterThan(500);
      return textsOf(answer);
    }),
  'values that cannot be read any more': async () => {
    gateway.behind('create table records_before as select * from records');
    gateway.behind("update records set value = 'AAAA' || substr(value, 5)");
    const answer = await ask(reader, 'P06', fields);
    gateway.behind('delete from records; insert into records select * from records_before; drop table records_before');
    expect(answer.status).toBeGreaterThan(500);
    return textsOf(answer);
  },
  'files with bad lines': async () => {
    const lines = [
      JSON.stringify({ caseRef: ref('de-brug'), kind: 'contact-lost', effectiveOn: typed[1], allocation: typed[1] }),
      `{"kind": "${typed[1]}`,
      JSON.stringify({ [typed[1] ?? '']: planted.bsn, caseRef: planted.bsn, kind: planted.familyName }),
    ];
    const who = 'de-brug/ambulant-begeleider';
    const headers = { 'content-type': 'application/x-ndjson', 'idempotency-key': 'canary-file' };
    const sent = await fetchText('/v1/support-imports', who, {
      method: 'POST',
      headers,
      body: `${lines.join('\n')}\n`,
    });
    const list = await fetchText('/v1/support-imports', who);
    const ids = [...new Set([...`${sent}${list}`.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))];
    const reports = await Promise.all(ids.map((id) => fetchText(`/v1/support-imports/${id}?after=0&limit=200`, who)));
    return [sent, list, ...reports];
  },
  'support events that are refused': async () => {
    const event = {
      caseRef: ref('de-brug'),
      kind: planted.familyName,
      effectiveOn: planted.dateOfBirth,
      note: typed[1],
    };
    return textsOf(
      await gateway.call('de-brug/ambulant-begeleider', 'POST', '/v1/support-events', event, {
        'idempotency-key': 'k1',
      }),
    );
  },
  'consents and questions, good and bad': async () => {
    const query = `caseRef=${ref('de-brug')}`;
    const bad = { caseRef: ref('de-brug'), answer: typed[1], kind: typed[1], purposes: [typed[1]], notice: 5 };
    return [
      ...textsOf(await gateway.call(owner, 'POST', '/v1/consents', bad)),
      await fetchText(`/v1/consents?${query}`, owner),
      await fetchText(`/v1/consents/questions?${query}&language=nl`, owner),
    ];
  },
  'exports of the log in every view and form': async () => {
    const period = `from=${at}`;
    const every = views.flatMap((view) => forms.map((form) => `view=${view}&format=${form}&${period}`));
    return Promise.all(every.map((query) => fetchText(`/v1/log/exports?${query}`, 'veldhaven/auditor')));
  },
  'the log, searched with a reason and read entry by entry': async () => {
    const search = { because: typed[3], caseRef: ref('veldhaven') };
    const results = await gateway.call('veldhaven/privacy-officer', 'POST', '/v1/log/searches', search);
    expect(results.status).toBe(200);
    const ids = gateway
      .entries()
      .slice(-20)
      .map(({ id }) => id);
    const paths = ids.flatMap((id) => [
      `/v1/log/entries/${id}`,
      `/v1/log/entries/${id}/proof`,
      `/v1/log/receipts/${id}`,
    ]);
    const accounts = await Promise.all(paths.map((path) => fetchText(path, 'veldhaven/auditor')));
    // Who may read that somebody looked for a client, may read why.
    return [...textsOf(results), ...accounts.map((text) => text.replaceAll(`"because":"${typed[3]}"`, ''))];
  },
  'receipts of disclosures': async () => {
    await ask(reader, 'P06', fields);
    const own = gateway.entries().filter(({ kind, party }) => kind === 'disclosure' && party === 'woonveste');
    return Promise.all(own.slice(-5).map(({ id }) => fetchText(`/v1/log/receipts/${id}`, reader)));
  },
  'deliveries, beside their data': async () => {
    const made = await gateway.call(reader, 'POST', '/v1/subscriptions', { purpose: 'P06' });
    const supportContact = { ...planted.supportContact, name: toldName };
    const event = { caseRef: ref('de-brug'), kind: 'change', effectiveOn: '2026-05-12', supportContact };
    const pushed = await gateway.call(owner, 'POST', '/v1/support-events', event);
    const taken = await gateway.call(reader, 'GET', `/v1/deliveries?subscription=${made.body.id}`);
    const { deliveries } = JSON.parse(taken.text) as { deliveries: { event: { data: { data: object } } }[] };
    expect(deliveries.length).toBeGreaterThan(0);
    const allowed = [toldName, ...deliveries.flatMap(({ event: { data } }) => marksIn(data.data))];
    // Who told it gets its own event back.
    expect(pushed.status).toBe(201);
    return [...textsOf(made), allowed.reduce((left, mark) => left.replaceAll(mark, ''), taken.text)];
  },
  'a replay': async () => {
    const disclosures = gateway
      .entries()
      .filter(({ kind }) => kind === 'disclosure')
      .slice(-3);
    const paths = disclosures.map(({ id }) => `/v1/log/entries/${id}/replay`);
    return Promise.all(paths.map((path) => fetchText(path, 'veldhaven/auditor', { method: 'POST' })));
  },
  'the public log': async () => {
    const paths = ['', '/demo/1/checkpoint', '/demo/1/checkpoints', '/demo/1/tile/0/000.p/200'];
    const texts = await Promise.all(paths.map((path) => fetch(`${gateway.url}/v1/log/trees${path}`)));
    return Promise.all(texts.map((response) => response.text()));
  },
  'the pages for who is not logged in': async () => {
    const web = visitWeb(gateway.url);
    const paths = ['/', '/proef', '/toegankelijkheid', '/inloggen', `/${typed[0]}`, `/proef?doel=${typed[0]}`];
    const seen = [];
    for (const path of paths) seen.push(await web.get(path));
    // The first page of the demo shows how to ask, with a secret that everybody may know there.
    const shown = gateway.accounts.clients.map(({ clientSecret }) => clientSecret);
    return seen.map(({ text, headers }) => {
      const page = [typed[0] ?? '', ...shown].reduce((left, known) => left.replaceAll(known, ''), text);
      return `${page} ${JSON.stringify([...headers])}`;
    });
  },
  'the pages of who looks after agreements and the log': async () => {
    const person = gateway.accounts.people.find(({ role }) => role === 'privacy-officer');
    const web = visitWeb(gateway.url);
    await web.logIn(
      `${gateway.accounts.clients.find(({ partyName }) => partyName === person?.partyName)?.partyId}/${person?.login}`,
    );
    const texts: string[] = [];
    for (const path of ['/overzicht', '/logboek', '/register', '/incidenten', '/partijen', '/leveringen']) {
      texts.push((await web.get(path)).text);
    }
    secrets.push(web.cookies.get('sluis-sessie') ?? 'no-session');
    return texts.map((text) => text.replaceAll(/name="csrf" value="[^"]*"/g, ''));
  },
  health: async () =>
    Promise.all(
      ['/healthz', '/readyz', '/v1/openapi.json', '/v1/keys'].map((path) =>
        fetch(`${gateway.url}${path}`).then((one) => one.text()),
      ),
    ),
};

describe('a planted value', () => {
  it('is kept of nearly every field, so that there is something to find', () => {
    const unmarked = Object.entries(planted).filter(([, value]) => marksIn(value).length === 0);
    expect(kept.size).toBeGreaterThan(45);
    expect(marks.length).toBeGreaterThan(60);
    // Words of a fixed list, small numbers, yes and no: nobody could tell them from other words.
    expect(unmarked.length).toBeLessThan(32);
  });

  it('arrives where it may: this test would find it', async () => {
    const answers = await Promise.all(purposes.map((purpose) => ask(reader, purpose, fields)));
    const arrived = new Set(answers.flatMap(({ body }) => marksIn(body.data ?? {})));
    expect(marks.filter((mark) => arrived.has(mark)).length).toBeGreaterThan(3);
    expect(found(answers.map(({ text }) => text)).length).toBeGreaterThan(3);
  });

  it.each(Object.keys(ways))('does not leave with: %s', async (way) => {
    expect(found((await ways[way]?.()) ?? ['no way'])).toEqual([]);
  });
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));

/** What stays behind of all that was done. */
const remains: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'the log': async () => [gateway.logText()],
  'the log of the process, at every level': async () => logged,
  'the metrics': async () => [await (await fetch(gateway.metricsUrl ?? '')).text()],
  'the traces that were sent': async () => {
    await expect.poll(() => collector.received.length, { timeout: 15_000 }).toBeGreaterThan(0);
    return collector.received;
  },
  'the files of the database, outside what is sealed': async () => {
    const names = readdirSync(gateway.directory).filter((name) => name.startsWith('sluis.db'));
    expect(names).toContain('sluis.db-wal');
    return names.map((name) => readFileSync(join(gateway.directory, name), 'latin1'));
  },
  'a backup of the database': async () => {
    const folder = join(gateway.directory, 'backups');
    const manifestKey = createSecretKey(Buffer.alloc(32, 4));
    const file = join(gateway.directory, 'sluis.db');
    await createBackups({ file, folder, clock: () => toInstant(Date.parse(at)), manifestKey }).make();
    return filesBelow(folder).map((path) => readFileSync(path, 'latin1'));
  },
  'files outside the database': async () =>
    filesBelow(gateway.directory)
      .filter((path) => !basename(path).startsWith('sluis.db') && !basename(path).includes('key'))
      .map((path) => readFileSync(path, 'latin1')),
};

describe('afterwards a planted value, what was typed, or a secret of who called', () => {
  it.each(Object.keys(remains))('is not in: %s', async (place) => {
    const texts = (await remains[place]?.()) ?? [];
    expect(texts.length).toBeGreaterThanOrEqual(place.startsWith('files') || place.includes('process') ? 0 : 1);
    expect(found(texts)).toEqual([]);
  });
});
