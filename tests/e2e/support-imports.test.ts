import { once } from 'node:events';
import { request as openRequest } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SupportImport, SupportImportLine } from '../../src/contract/generated/types.ts';
import { toCsvFile, toIwmoFile } from '../../src/support/reading/file-parts.fixture.ts';
import { build, type GatewayProcess } from '../support/gateway-process.ts';
import { openProductionRegion, type ProductionRegion } from '../support/production-region.ts';

/** Files of support events at a gateway in a process of its own: what was acknowledged is there, and nothing is doubled. */

const canary = 'Zwaluwstaart';
const bsns = ['999990019', '999990020', '999990032'] as const;
const provider = ['zorg-een', 'ambulant-begeleider'] as const;

let region: ProductionRegion;
let gateway: GatewayProcess;
/** The provider's own references. */
let refs: readonly string[];

beforeAll(async () => {
  await build();
  region = await openProductionRegion('sqlite');
  gateway = await region.start('een');
  refs = await Promise.all(Array.from({ length: 20 }, (_none, index) => register(provider, bsns[index])));
  return async () => {
    await gateway.kill();
    await region[Symbol.asyncDispose]();
  };
}, 120_000);

type Who = readonly [party: string, role: string];

/** Any answer, as far as these tests look at it. */
interface Body extends SupportImport {
  readonly lines: SupportImportLine[];
  readonly imports: readonly SupportImport[];
  readonly code: string;
  readonly caseRef: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

async function call(who: Who, method: string, path: string, body?: unknown): Promise<{ status: number; body: Body }> {
  const headers = region.headersOf(...who);
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${gateway.url}/v1${path}`, { method, headers, ...init });
  return { status: response.status, body: (await response.json()) as Body };
}

async function register(who: Who, bsn?: string): Promise<string> {
  const { status, body } = await call(who, 'POST', '/cases', {
    agreement: 'kanarie',
    phase: 'contract',
    records: bsn === undefined ? {} : { bsn },
  });
  expect([status, body.errors]).toEqual([201, undefined]);
  return body.caseRef;
}

interface Sent {
  readonly key: string;
  readonly type?: string;
  readonly who?: Who;
}

async function send(content: string, { key, type = 'application/x-ndjson', who = provider }: Sent) {
  const headers = { ...region.headersOf(...who), 'content-type': type, 'idempotency-key': key };
  const response = await fetch(`${gateway.url}/v1/support-imports`, { method: 'POST', headers, body: content });
  return { status: response.status, body: (await response.json()) as Body };
}

/** The whole report, page by page. */
async function report(id: string, who: Who = provider): Promise<SupportImportLine[]> {
  const lines: SupportImportLine[] = [];
  for (;;) {
    const after = lines.at(-1)?.line ?? 0;
    const { status, body } = await call(who, 'GET', `/support-imports/${id}?after=${after}&limit=200`);
    expect(status).toBe(200);
    if (body.lines.length === 0) return lines;
    lines.push(...body.lines);
  }
}

function rows(statement: string): Record<string, unknown>[] {
  using database = new DatabaseSync(region.database, { readOnly: true, timeout: 5000 });
  return database.prepare(statement).all();
}

const count = (statement: string): number => Number(rows(`select count(*) as n from ${statement}`)[0]?.['n']);

const day = (index: number): string =>
  new Date(Date.UTC(2025, 0, 1) + (index % 500) * 86_400_000).toISOString().slice(0, 10);
const event = (index: number, more: object = {}): object => {
  return {
    caseRef: refs[index % refs.length],
    kind: 'contact-lost',
    effectiveOn: day(index),
    allocation: `${index}`,
    ...more,
  };
};
const file = (lines: readonly (object | string)[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

describe('a file of support events', () => {
  it('becomes an event for each good line, and a report that is exact for each bad one', async () => {
    const bad = new Map<number, [object | string, object]>([
      [3, ['{"kind":', { problem: 'malformed-json', errors: [{ pointer: '', code: 'syntax' }] }]],
      [5, [event(5, { kind: 'nap' }), { problem: 'invalid-input', errors: [{ pointer: '/kind', code: 'enum' }] }]],
      [
        7,
        [
          event(7, { [canary]: canary }),
          { problem: 'invalid-input', errors: [{ pointer: '', code: 'additionalProperties' }] },
        ],
      ],
      [9, [event(9, { caseRef: `c_${'x'.repeat(22)}` }), { problem: 'not-found' }]],
      [11, [`"${canary.repeat(2000)}"`, { problem: 'invalid-input', errors: [{ pointer: '', code: 'too-long' }] }]],
    ]);
    const size = 5_000;
    const lines = Array.from({ length: size }, (_none, index) => bad.get(index % 100)?.[0] ?? event(index));
    const before = count('support_events');
    const { status, body } = await send(file(lines), { key: 'a' });

    const refused = (size / 100) * bad.size;
    expect([status, body.state, body.tries]).toEqual([200, 'done', 1]);
    expect(body.counts).toEqual({ lines: size, accepted: size - refused, earlier: 0, refused });
    expect(count('support_events')).toBe(before + size - refused);
    const whole = await report(body.id);
    expect(body.lines).toEqual(whole.slice(0, 100));
    const expected = lines.map((_line, index) => {
      const fault = bad.get(index % 100)?.[1];
      return {
        line: index + 1,
        ...(fault === undefined
          ? { outcome: 'accepted', event: expect.stringMatching(/^v_/) }
          : { outcome: 'refused', ...fault }),
      };
    });
    expect(whole).toEqual(expected);
    expect(new Set(whole.map((line) => line.event)).size).toBe(size - refused + 1);
    expect(count(`log_entries where json_extract(entry, '$.kind') = 'support-event'`)).toBe(size - refused);
    expect(JSON.stringify(whole)).not.toContain(canary);
  }, 180_000);

  it('does nothing twice when it comes once more, and refuses another line in a place that is done', async () => {
    const lines = [event(1), event(2, { kind: 'nap' }), event(3)];
    const first = await send(file(lines), { key: 'b' });
    const before = count('support_events');
    const again = await send(file(lines).replaceAll('\n', '\r\n'), { key: 'b' });
    expect(again.body).toMatchObject({
      id: first.body.id,
      tries: 2,
      counts: { lines: 3, accepted: 0, earlier: 2, refused: 1 },
    });
    const other = await send(file([event(9), event(2), event(3)]), { key: 'b' });
    expect(other.body.lines.map(({ outcome, problem }) => problem ?? outcome)).toEqual([
      ...['idempotency-mismatch', 'accepted', 'earlier'],
    ]);
    expect(count('support_events')).toBe(before + 1);
    expect((await send('caseRef,kind\n', { key: 'b', type: 'text/csv' })).status).toBe(400);
    expect((await send(`caseRef,kind\n${refs[0]},pause\n`, { key: 'b', type: 'text/csv' })).body.code).toBe(
      'idempotency-mismatch',
    );
  });

  it('is refused as a whole without a key, of another type, compressed, or without a line', async () => {
    const headers = { ...region.headersOf(...provider), 'content-type': 'application/x-ndjson' };
    const post = async (more: object, body: string) => {
      const init = { method: 'POST', headers: { ...headers, 'idempotency-key': 'c', ...more }, body };
      return (await fetch(`${gateway.url}/v1/support-imports`, init)).status;
    };
    const before = count('support_imports');
    const { 'content-type': _type, ...keyless } = headers;
    const noKey = await fetch(`${gateway.url}/v1/support-imports`, {
      method: 'POST',
      headers: { ...keyless, 'content-type': 'application/x-ndjson' },
      body: file([event(1)]),
    });
    expect(noKey.status).toBe(400);
    expect(await post({ 'content-type': 'application/json' }, '{}')).toBe(415);
    expect(await post({ 'content-encoding': 'gzip' }, file([event(1)]))).toBe(415);
    expect(await post({ 'content-type': 'text/csv; charset=iso-8859-1' }, 'caseRef,kind\n')).toBe(415);
    expect(await post({}, '\n\n')).toBe(400);
    expect(await post({ authorization: 'Bearer x' }, file([event(1)]))).toBe(401);
    expect(count('support_imports')).toBe(before);
  });

  it('of a party that may not tell of support, or of a role without clients, changes nothing', async () => {
    const before = count('support_events');
    const corporation = await register(['gemeente-een', 'casusregisseur']).catch(() => refs[0] ?? '');
    const told = await send(file([event(1, { caseRef: corporation })]), {
      key: 'd',
      who: ['corporatie-een', 'woonconsulent'],
    });
    expect(told.body.counts).toMatchObject({ accepted: 0, refused: 1 });
    expect((await send(file([event(1)]), { key: 'd', who: ['zorg-een', 'privacy-officer'] })).status).toBe(403);
    expect(count('support_events')).toBe(before);
  });

  it('has a report that no other party can read or see in its list', async () => {
    const { body } = await send(file([event(1)]), { key: 'e' });
    const others: Who = ['zorg-twee', 'ambulant-begeleider'];
    expect((await call(others, 'GET', `/support-imports/${body.id}`)).status).toBe(404);
    expect((await call(others, 'GET', '/support-imports')).body.imports).toEqual([]);
    const mine = (await call(provider, 'GET', '/support-imports')).body.imports;
    expect(mine.map(({ id }) => id)).toContain(body.id);
    const same = await send(file([event(1, { caseRef: await register(others) })]), { key: 'e', who: others });
    expect(same.body.id).not.toBe(body.id);
  });

  it('of CSV is read as a spreadsheet writes it, and stops at nothing but its header', async () => {
    const header = ['caseRef', 'kind', 'effectiveOn', 'supportContact.name'];
    const good = [refs[0] ?? '', 'start', '2025-05-01', 'Noor de Vries'];
    const formula = [refs[0] ?? '', 'start', '2025-05-01', '=1+1'];
    const { body } = await send(`\ufeff${toCsvFile([header, good, formula], ';')}`, { key: 'f', type: 'text/csv' });
    expect(body.lines).toEqual([
      { line: 2, outcome: 'accepted', event: expect.any(String) },
      {
        line: 3,
        outcome: 'refused',
        problem: 'invalid-input',
        errors: [{ pointer: '/supportContact/name', code: 'pattern' }],
      },
    ]);
    const wrong = await send(`naam\n${canary}\n`, { key: 'g', type: 'text/csv' });
    expect([wrong.status, wrong.body.errors.map(({ code }) => code)]).toEqual([400, ['header']]);
  });
});

describe('an iWmo message', () => {
  const xml = (key: string, parts: Parameters<typeof toIwmoFile>[0], who = provider as Who) =>
    send(toIwmoFile(parts), { key, type: 'application/xml', who });
  const history = async () => {
    const response = await fetch(`${gateway.url}/v1/support-events?caseRef=${refs[0]}`, {
      headers: region.headersOf(...provider),
    });
    const { events } = (await response.json()) as { events: { event: Record<string, unknown>; standing: string }[] };
    return events.filter(({ event: { allocation, kind } }) => allocation === '4711' || kind === 'retraction');
  };

  it('starts, corrects, pauses, stops and takes back, per allocation, in the case of the client', async () => {
    const product = { ToewijzingNummer: '4711' };
    const steps = [
      await xml('x1', { products: [{ ...product, Begindatum: '2025-01-01' }] }),
      await xml('x2', { products: [{ ...product, Begindatum: '2025-01-02', StatusAanlevering: '2' }] }),
      await xml('x3', { message: '307', products: [{ ...product, RedenBeeindiging: '20', Einddatum: '2025-03-01' }] }),
      await xml('x4', { message: '307', products: [{ ...product, Einddatum: '2025-04-01', StatusAanlevering: '2' }] }),
      await xml('x5', { message: '307', products: [{ ...product, Einddatum: '2025-04-01', StatusAanlevering: '3' }] }),
      await xml('x6', {
        message: '307',
        products: [
          { ...product, StatusAanlevering: '3' },
          { ...product, StatusAanlevering: '9' },
        ],
      }),
    ];
    const told = steps.map(({ body }) => body.lines.map(({ outcome, errors }) => errors?.[0]?.code ?? outcome));
    expect(told).toEqual([
      ['accepted'],
      ['accepted'],
      ['accepted'],
      ['accepted'],
      ['accepted'],
      ['nothing-to-correct', 'status'],
    ]);
    expect(
      (await history()).map(({ event: { kind, effectiveOn }, standing }) => [kind, effectiveOn, standing]),
    ).toEqual([
      ['retraction', undefined, 'counts'],
      ['stop', '2025-04-01', 'retracted'],
      ['pause', '2025-03-01', 'superseded'],
      ['start', '2025-01-02', 'counts'],
      ['start', '2025-01-01', 'superseded'],
    ]);
    const again = await xml('x2', { products: [{ ...product, Begindatum: '2025-01-02', StatusAanlevering: '2' }] });
    expect(again.body.counts).toMatchObject({ earlier: 1, accepted: 0 });
  });

  it('about somebody in a case of another party, or in none, is refused alike and names nobody', async () => {
    await register(['zorg-twee', 'ambulant-begeleider'], '999990044');
    const [foreign, unknown, none] = [
      await xml('y1', { bsn: '999990044' }),
      await xml('y2', { bsn: '999990056' }),
      await xml('y3', { bsn: canary }),
    ];
    const withoutId = ({ body: { id: _id, startedAt: _start, updatedAt: _end, ...rest } }: typeof foreign) => rest;
    expect(withoutId(unknown)).toEqual(withoutId(foreign));
    expect(withoutId(none)).toEqual(withoutId(foreign));
    expect(foreign.body.lines).toEqual([{ line: 1, textLine: 4, outcome: 'refused', problem: 'not-found' }]);
  });

  it('tells by its own elements what is wrong with it', async () => {
    const { body } = await xml('z1', { products: [{ Begindatum: '01-02-2025', ToewijzingNummer: '-' }] });
    expect(body.lines[0]?.errors).toEqual([
      { pointer: '/Begindatum', code: expect.any(String) },
      { pointer: '/ToewijzingNummer', code: 'pattern' },
    ]);
    const other = await xml('z2', { header: { BerichtSubversie: '1' } });
    expect([other.status, other.body.errors.map(({ code }) => code)]).toEqual([400, ['header']]);
  });
});

describe('a file that does not come whole', () => {
  /** Sends a part of a file, and then nothing. */
  function sendPart(part: string, key: string) {
    const headers = {
      ...region.headersOf(...provider),
      'content-type': 'application/x-ndjson',
      'idempotency-key': key,
    };
    const sending = openRequest(`${gateway.url}/v1/support-imports`, { method: 'POST', headers });
    sending.on('error', () => undefined).on('response', (response) => response.resume());
    sending.write(part);
    return sending;
  }

  /** Waits until so many lines of the newest file are told of. */
  async function until(lines: number, state = 'running'): Promise<SupportImport> {
    for (;;) {
      const [newest] = (await call(provider, 'GET', '/support-imports')).body.imports;
      if (newest !== undefined && newest.counts.lines >= lines && newest.state === state) return newest;
      await setTimeout(20);
    }
  }

  it('goes on where the connection broke off, and doubles nothing', async () => {
    const lines = Array.from({ length: 600 }, (_none, index) => event(index, { allocation: `p${index}` }));
    const text = file(lines);
    const before = count('support_events');
    const sending = sendPart(text.slice(0, text.length / 2), 'h');
    const running = await until(1);
    expect(running.counts.accepted).toBe(running.counts.lines);
    sending.destroy();
    const broken = await until(running.counts.lines, 'interrupted');
    expect(broken.because).toBe('connection');
    const { body } = await send(text, { key: 'h' });
    const { accepted, earlier } = body.counts;
    expect(body).toMatchObject({ state: 'done', tries: 2, counts: { lines: 600, refused: 0 } });
    expect([accepted + earlier, earlier]).toEqual([600, broken.counts.accepted]);
    expect(count('support_events')).toBe(before + 600);
  }, 60_000);

  it('goes on where it came once more while the first connection is still there', async () => {
    const lines = Array.from({ length: 450 }, (_none, index) => event(index, { allocation: `q${index}` }));
    const before = count('support_events');
    const text = file(lines);
    const sending = sendPart(text.slice(0, text.length / 2), 'i');
    await until(1);
    const { body } = await send(text, { key: 'i' });
    sending.end(text.slice(text.length / 2));
    await once(sending, 'close');
    expect(body).toMatchObject({ state: 'done', counts: { lines: 450, refused: 0 } });
    expect(count('support_events')).toBe(before + 450);
    expect((await call(provider, 'GET', `/support-imports/${body.id}`)).body.state).toBe('done');
  }, 60_000);

  it('has lost nothing that was told, and doubled nothing, when the gateway was killed again and again', async () => {
    const lines = Array.from({ length: 900 }, (_none, index) => event(index, { allocation: `r${index}` }));
    const before = count('support_events');
    for (let kill = 0; kill < 3; kill += 1) {
      const sending = send(file(lines), { key: 'j' }).catch(() => undefined);
      await until(Math.min(200 + kill * 250, 500));
      await setTimeout(Math.random() * 100);
      const told = (await until(1)).counts;
      await gateway.kill();
      await sending;
      expect(count('support_events')).toBeGreaterThanOrEqual(before + told.accepted + told.earlier);
      gateway = await region.start('een');
    }
    const { body } = await send(file(lines), { key: 'j' });
    expect(body).toMatchObject({ state: 'done', tries: 4, counts: { lines: 900, refused: 0 } });
    expect(count('support_events')).toBe(before + 900);
    const whole = await report(body.id);
    expect(whole.map(({ line, outcome }) => [line, outcome === 'refused'])).toEqual(
      lines.map((_line, index) => [index + 1, false]),
    );
    const kept = new Set(rows('select id from support_events').map(({ id }) => id));
    expect(whole.filter(({ event: id }) => !kept.has(id))).toEqual([]);
    expect(count(`support_import_lines where import_id = '${body.id}' and recorded = 0`)).toBe(0);
  }, 180_000);

  it('of XML becomes nothing at all', async () => {
    const text = toIwmoFile({ products: [{ ToewijzingNummer: '5' }, { ToewijzingNummer: '6' }] });
    const before = count('support_events');
    const cut = await send(text.slice(0, text.indexOf('</m:Client>')), { key: 'k', type: 'application/xml' });
    expect([cut.status, cut.body.errors.map(({ code }) => code)]).toEqual([400, ['syntax']]);
    expect(count('support_events')).toBe(before);
    const { body } = await send(text, { key: 'k', type: 'application/xml' });
    expect([body.state, body.tries, body.counts.accepted]).toEqual(['done', 1, 2]);
  });

  it('ends at the line before which its party was frozen', async () => {
    const lines = Array.from({ length: 400 }, (_none, index) => event(index, { allocation: `s${index}` }));
    const text = file(lines);
    const end = text.indexOf('\n', text.length / 2) + 1;
    const half = count('support_events') + text.slice(0, end).split('\n').length - 1;
    const sending = sendPart(text.slice(0, end), 'l');
    const answered = once(sending, 'response');
    while (count('support_events') < half) await setTimeout(20);
    const what = { what: { kind: 'party', party: 'zorg-een' }, reason: 'secret-stolen' };
    expect((await call(['zorg-een', 'functional-administrator'], 'POST', '/freezes', what)).status).toBe(201);
    sending.end(text.slice(end));
    const [{ statusCode }] = (await answered) as [{ statusCode: number }];
    expect(statusCode).toBe(401);
    expect(count('support_events')).toBe(half);
    expect(rows(`select because from support_imports where state = 'interrupted'`)).toContainEqual({
      because: 'unauthenticated',
    });
  }, 60_000);
});

describe('what is kept of a file', () => {
  it('is no value, no number of a client and no line of it: not in the log, not in a table', async () => {
    const tables = ['log_entries', 'support_imports', 'support_import_lines', 'support_events'];
    const everything = tables.map((table) => JSON.stringify(rows(`select * from ${table}`))).join('\n');
    for (const secret of [canary, ...bsns, '999990044', 'Verzonnen', 'Noor de Vries'])
      expect(everything).not.toContain(secret);
  });
});
