/** Whatever is done about a client: the client's page has every entry of the log about it, each once or counted. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schemaFaults } from '../support/entry-faults.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { visitWeb, type WebVisitor } from '../support/web-visitor.ts';

interface Logged {
  readonly id: string;
  readonly kind: string;
  readonly party?: string;
  readonly purpose?: string;
  /** What the entry calls the client: each party has another name for it. */
  readonly subject?: string;
  /** Whom it is about, from beside the text: the same for every party. */
  readonly whose?: string;
  readonly spanId: string;
  readonly disclosed?: readonly string[];
}

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
  // Chance need not meet the one party whose entries would be missed: each of them has some about each client.
  for (const caller of callers) {
    for (const client of ['J', 'M'] as const) {
      await gateway.ask(caller, client, 'P06', ['initials']);
      await play({ what: 'list', who: caller, label: client });
    }
  }
});
afterAll(() => gateway[Symbol.asyncDispose]());

const clients = { J: 'client-j', M: 'client-m' } as const;
const callers = [
  ...['woonveste/woonconsulent', 'thuishof/woonconsulent', 'veldhaven/consulent-wmo', 'transferpunt/matcher'],
  ...['de-brug/casemanager', 'noordlicht/ambulant-begeleider', 'balans/bewindvoerder'],
];
const who = fc.constantFrom(...callers);
const label = fc.constantFrom('J' as const, 'M' as const);
const fields = fc.uniqueArray(
  fc.constantFrom('initials', 'supportActive', 'supportContact', 'bsn', 'debtDetails', 'rentArrears', 'diagnosis'),
  { minLength: 1, maxLength: 4 },
);
const purpose = fc.constantFrom('P01', 'P02', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10', 'P99');
const act = fc.oneof(
  fc.record({ what: fc.constantFrom('/v1/disclosures', '/v1/disclosures/preflight'), who, label, fields, purpose }),
  fc.record({ what: fc.constant('/v1/objections'), who, label, purpose }),
  fc.record({ what: fc.constant('list'), who, label }),
  fc.record({ what: fc.constant('view'), label }),
);

async function play(one: typeof act extends fc.Arbitrary<infer Act> ? Act : never): Promise<void> {
  if (one.what === 'view') {
    await (await logIn(one.label)).get('/mijn/keuzes');
    return;
  }
  if (!('who' in one)) return;
  const { what, who: caller, label: client, ...more } = one;
  const caseRef = gateway.refOf(client, caller.split('/')[0] ?? '');
  if (what === 'list') await gateway.call(caller, 'GET', `/v1/consents?caseRef=${caseRef}`);
  else await gateway.call(caller, 'POST', what, { caseRef, ...more });
}

async function logIn(client: keyof typeof clients): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(`mijn/${clients[client]}`, '/toegankelijkheid');
  return web;
}

/** The ids of the cards on all pages, and how many entries are counted, and told of in all. */
async function pageOf(web: WebVisitor): Promise<{ cards: string[]; counted: number; total: number; text: string }> {
  const cards: string[] = [];
  for (let page = 1; ; page += 1) {
    const { text } = await web.get(`/mijn?bladzijde=${page}`);
    cards.push(...[...text.matchAll(/<article[^>]* id="(e_[\w-]{22})"/g)].map(([, id = '']) => id));
    if (text.includes('rel="next"')) continue;
    const rest = text.slice(text.indexOf('id="rest-kop"'));
    const counts = [...rest.matchAll(/<li>(\d+) keer/g)].map(([, count]) => Number(count));
    const total = Number(/staan (\d+) regels/.exec(rest)?.[1]);
    return { cards, counted: counts.reduce((sum, count) => sum + count, 0), total, text };
  }
}

interface Reading {
  readonly processingActivities: readonly {
    readonly spanId: string;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
  readonly withheld: number;
  readonly next?: string;
}

/** The lines of the processing log that the client reads, of all pages, and how many entries stand in none. */
async function linesOf(web: WebVisitor) {
  const lines: Reading['processingActivities'][number][] = [];
  for (let after = ''; ; ) {
    const path = `/v1/subjects/me/processing-activities?limit=7${after}`;
    const { status, text } = await web.get(path, { headers: { accept: 'application/json' } });
    expect(status, text).toBe(200);
    const reading = JSON.parse(text) as Reading;
    expect(schemaFaults('ldv-reading', reading)).toEqual([]);
    expect(text).not.toMatch(/woonconsulent|begeleider|person:|-app"/);
    lines.push(...reading.processingActivities);
    if (reading.next === undefined) return { lines, withheld: reading.withheld };
    after = `&after=${reading.next}`;
  }
}

/** The log, with whom each entry is about; what the text says of that is held against it. */
function readLog(): Logged[] {
  using database = new DatabaseSync(join(gateway.directory, 'sluis.db'), { readOnly: true });
  const rows = database.prepare('select subject, entry from log_entries order by seq').all();
  const entries = rows.map(({ subject, entry }): Logged => {
    const text = JSON.parse(String(entry)) as Omit<Logged, 'whose'>;
    return subject === null ? text : { ...text, whose: String(subject) };
  });
  const about = entries.filter(({ whose }) => whose !== undefined);
  expect(entries.filter(({ subject }) => subject !== undefined)).toEqual(about);
  const distinct = (toText: (entry: Logged) => unknown[]) => new Set(about.map((entry) => toText(entry).join())).size;
  // One client has one name with a party, and one name is of one client; of no party it is what stands beside it.
  const pairs = distinct(({ party, subject, whose }) => [party, subject, whose]);
  expect(distinct(({ party, subject }) => [party, subject])).toBe(pairs);
  expect(distinct(({ party, whose }) => [party, whose])).toBe(pairs);
  expect(about.filter(({ party, subject, whose }) => party === undefined && subject !== whose)).toEqual([]);
  return entries;
}

const isForData = ({ kind, party, purpose: asked, disclosed }: Logged): boolean =>
  party !== undefined &&
  (kind === 'disclosure' ||
    (kind === 'delivery' && (disclosed ?? []).length > 0) ||
    (/^(rejected|failed)$/.test(kind) && asked !== undefined));

it('has each request for data once, counts the rest, and holds nothing of another client', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 15 }), async (acts) => {
      for (const one of acts) await play(one);
      const [j, m] = [await pageOf(await logIn('J')), await pageOf(await logIn('M'))];
      const entries = readLog();
      const clientsInLog = new Set(entries.flatMap(({ whose }) => whose ?? []));
      expect(clientsInLog.size).toBe(2);
      for (const { cards, counted, total } of [j, m]) {
        expect(new Set(cards).size).toBe(cards.length);
        expect(cards.length + counted).toBe(total);
        const owners = entries.filter(({ id }) => cards.includes(id)).map(({ whose }) => whose);
        expect(new Set(owners).size).toBeLessThanOrEqual(1);
      }
      // Together the two pages have every request for data about a client of the stories: no other client was asked about.
      const asked = entries.filter((entry) => isForData(entry) && entry.whose !== undefined).map(({ id }) => id);
      expect(new Set([...j.cards, ...m.cards])).toEqual(new Set(asked));
      expect(j.cards.filter((id) => m.cards.includes(id))).toEqual([]);
      // All that is about them is told of; the last view of each page is in the log, but not yet on the page.
      const about = entries.filter(({ whose }) => whose !== undefined).length;
      expect(j.total + m.total).toBe(about - clientsInLog.size);
    }),
    { numRuns: 8 },
  );
}, 120_000);

it('reads every processing of its data once or counted, as lines of the processing log, and of nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 15 }), async (acts) => {
      for (const one of acts) await play(one);
      const read = new Set<string | undefined>();
      for (const client of ['J', 'M'] as const) {
        const { lines, withheld } = await linesOf(await logIn(client));
        const entries = readLog();
        const bySpan = new Map(entries.map((entry) => [entry.spanId, entry]));
        const [own, ...others] = new Set(lines.map(({ spanId }) => bySpan.get(spanId)?.whose));
        expect(own).toBeDefined();
        expect(others).toEqual([]);
        read.add(own);
        // Each line names the client as its own entry does.
        for (const { spanId, attributes } of lines)
          expect(attributes['dpl.core.data_subject_id']).toBe(bySpan.get(spanId)?.subject);
        const about = entries.filter(({ whose }) => whose === own);
        // The last page is in the log as well, but was not yet when it was read.
        expect(lines.length + withheld).toBe(about.length - 1);
        const spans = lines.map(({ spanId }) => spanId);
        expect(new Set(spans).size).toBe(spans.length);
        const counted = /^(client-|log-|legal-|emergency-|preflight$)/;
        const told = about.filter(({ kind }) => !counted.test(kind)).map(({ spanId }) => spanId);
        expect(spans.toSorted()).toEqual(told.toSorted());
      }
      expect(read.size).toBe(2);
    }),
    { numRuns: 6 },
  );
}, 120_000);
