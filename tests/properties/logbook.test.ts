/** The three views of an entry: whatever the entry, they are what their schemas say, agree with each other and tell no more than they may. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/contract/generated/types.ts';
import { activityOf, entryKinds } from '../../src/contract/processing-activity.ts';
import { createLogbook, type Format, type View, viewNames, writeAll } from '../../src/logbook/logbook.ts';
import { schemaFaults } from '../support/entry-faults.ts';

const numRuns = Number(process.env['RUNS'] ?? 300);
const url = 'https://sluis.veenrand.nl';
const logbook = createLogbook({ url, operator: 'veldhaven' });

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const reference = (letter: string) =>
  fc
    .string({ unit: fc.constantFrom(...'ABCxyz019-_'), minLength: 22, maxLength: 22 })
    .map((text) => `${letter}_${text}`);
const digest = hex(43).map((text) => `sha-256:${text}`);

/** Who acts. A word of it in a line of the processing log would be one too many. */
const users = ['kanarie-systeem', 'person:pe_kanarie', 'operator:kanarie', 'cl_kanarie', '=kanarie()'] as const;
const roles = ['woonconsulent', 'client', 'privacy-officer'] as const;
const fieldNames = ['initials', 'supportActive', 'bsn', 'debtDetails'] as const;

const answers = fc.oneof(
  fc.record(
    {
      effect: fc.constantFrom('all', 'part'),
      part: fc.constantFrom('year', 'month'),
      clause: fc.constant('P05.PRO.COR'),
      basis: fc.uniqueArray(fc.constant('eu.avg.6-1-b')),
      consent: fc.uniqueArray(fc.constant('explicit' as const)),
    },
    { requiredKeys: ['effect', 'clause', 'basis', 'consent'] },
  ),
  fc.record({
    effect: fc.constant('none'),
    stoppedAt: fc.constantFrom('consent', 'law'),
    reason: fc.constantFrom('DENY_NO_CONSENT', 'DENY_PHASE', 'DENY_STATUTORY_BSN'),
  }),
);
const decision = fc.record({
  outcome: fc.constantFrom('permitted', 'refused'),
  fields: fc.dictionary(fc.constantFrom(...fieldNames), answers, { minKeys: 1 }),
});
type Facts = NonNullable<Entry['facts']>;
const categories = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
const noConsent = Object.fromEntries(categories.map((category) => [category, 'none'])) as Facts['consents']['waiver'];
const standing = { MUN: 'none', HUB: 'none', COR: 'signed', PRO: 'signed', BUD: 'none' } as const;
/** A view reads what was asked for and by what type of party; the rest of the facts stays in the entry. */
const facts = fc.record({
  day: fc.constant('kanarie of the facts'),
  purpose: fc.constant('P05' as const),
  fields: fc.uniqueArray(fc.constantFrom(...fieldNames), { minLength: 1 }),
  recipient: fc.record({
    type: fc.constantFrom('COR' as const, 'PRO' as const, 'MUN' as const),
    ...{ role: fc.constant('woonconsulent'), standing: fc.constant('signed' as const), mandate: fc.constant(false) },
  }),
  senders: fc.constant(standing),
  agreement: fc.constant({ hash: `sha3-512:${'A'.repeat(86)}`, inForce: true }),
  case: fc.constant<Facts['case']>({
    ...{ relation: 'party', phase: 'aftercare', contract: true, conditions: [] },
  }),
  rights: fc.constant({ restricted: false, addressSecret: true, retentionPassed: false }),
  consents: fc.constant<Facts['consents']>({ waiver: noConsent, explicit: noConsent, objection: false }),
});

const entries: fc.Arbitrary<Entry> = fc.record(
  {
    id: reference('e'),
    at: fc
      .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2029-01-01T00:00:00Z'), noInvalidDate: true })
      .map((at) => at.toISOString()),
    kind: fc.constantFrom(...entryKinds),
    traceId: hex(32),
    spanId: hex(16),
    parentSpanId: hex(16),
    party: fc.constantFrom('woonveste', 'noordlicht'),
    role: fc.constantFrom(...roles),
    apiClient: fc.constantFrom(...users),
    subject: reference('s'),
    case: reference('t'),
    purpose: fc.constantFrom('P04', 'P09', 'unknown'),
    mode: fc.constantFrom('strict', 'marked'),
    agreement: fc.constant({ id: 'veenrand-2026', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` }),
    engine: digest,
    facts,
    decision,
    consents: fc.uniqueArray(reference('k'), { maxLength: 3 }),
    disclosed: fc.uniqueArray(fc.constantFrom(...fieldNames)),
    fields: fc.uniqueArray(fc.constantFrom(...fieldNames)),
    problem: fc.constantFrom('not-found', 'disclosure-refused', 'internal-error', 'source-unavailable'),
    reference: fc.constant('person:pe_kanarie'),
  },
  { requiredKeys: ['id', 'at', 'kind', 'traceId', 'spanId'] },
);

const holds = (property: (entry: Entry) => void) =>
  fc.assert(
    fc.property(entries, (entry) => {
      property(entry);
    }),
    { numRuns },
  );

const schemas = { adl: 'adl-record', ldv: 'ldv-line', access: 'access-entry' } as const;

describe('every view of every entry', () => {
  test('is what its schema says', () => {
    holds((entry) => {
      for (const view of viewNames) {
        const record = logbook.record(view, entry);
        if (record !== undefined) expect(schemaFaults(schemas[view], record)).toEqual([]);
      }
    });
  });

  test('is the same each time, and joined to the others by trace and span', () => {
    holds((entry) => {
      for (const view of viewNames) {
        const record = logbook.record(view, entry);
        expect(logbook.record(view, structuredClone(entry))).toEqual(record);
        if (record === undefined) continue;
        expect(record).toMatchObject({ trace_id: entry.traceId, span_id: entry.spanId });
        expect(record.parent_span_id).toBe(entry.parentSpanId);
      }
    });
  });

  test('has nothing of the facts but what was asked for, by what type of party', () => {
    holds((entry) => {
      for (const view of viewNames)
        expect(JSON.stringify(logbook.record(view, entry)) ?? '').not.toContain('of the facts');
    });
  });
});

describe('the processing log', () => {
  test('has a line for each entry about a person that processes data of clients, and for no other', () => {
    holds((entry) => {
      const line = logbook.record('ldv', entry);
      expect(line !== undefined).toBe(entry.subject !== undefined && activityOf(entry) !== undefined);
      if (line) expect(line.attributes['dpl.core.data_subject_id']).toBe(entry.subject);
    });
  });

  test('names nobody who works with the gateway, and no role', () => {
    holds((entry) => {
      const text = JSON.stringify(logbook.record('ldv', entry) ?? {});
      expect(text).not.toMatch(/kanarie|woonconsulent|privacy-officer|"client"/);
    });
  });

  test('has the keys of the standard, and the calling party only of an application that sent its trace', () => {
    holds((entry) => {
      const line = logbook.record('ldv', entry);
      if (line === undefined) return;
      for (const key of Object.keys(line.attributes)) expect(key).toMatch(/^dpl\.core\.[a-z_.]+$/);
      const processor = line.attributes['dpl.core.foreign_operation.processor'];
      const isApplication =
        entry.apiClient === users[0] || entry.apiClient === users[3] || entry.apiClient === users[4];
      const isForeign = isApplication && entry.role !== 'client' && entry.parentSpanId !== undefined;
      expect(processor).toBe(isForeign && entry.party ? `${url}/v1/parties/${entry.party}` : undefined);
    });
  });

  test('resolves every line to an activity: of the purpose in its version of the agreement, or beside one', () => {
    holds((entry) => {
      const line = logbook.record('ldv', entry);
      if (line === undefined) return;
      const id = line.attributes['dpl.core.processing_activity_id'];
      const place = entry.agreement ? 'veenrand-2026/1\\.0\\.0' : 'gateway';
      expect(id).toMatch(new RegExp(`^${url}/v1/register/activities/${place}/(P0[49]|[a-z]+)$`));
      if (entry.agreement && entry.purpose?.startsWith('P')) expect(id.endsWith(entry.purpose)).toBe(true);
    });
  });
});

describe('the decision log', () => {
  const isDecided = ({ kind, purpose }: Entry) =>
    ['disclosure', 'preflight', 'delivery'].includes(kind) || (/rejected|failed/.test(kind) && purpose !== undefined);

  test('has one record for each question to decide, and none for anything else', () => {
    holds((entry) => expect(logbook.record('adl', entry) !== undefined).toBe(isDecided(entry)));
  });

  test('calls it an error only when nothing could be decided; a refusal is an answer', () => {
    holds((entry) => {
      const record = logbook.record('adl', entry);
      if (record === undefined) return;
      const response = record.body['adl.core.response'];
      expect(record.status).toBe(entry.kind === 'failed' && entry.decision === undefined ? 'Error' : 'Unset');
      expect(response === undefined).toBe(record.status === 'Error');
      const refused = Object.values(entry.decision?.fields ?? {}).some(({ effect }) => effect === 'none');
      if (response?.decision) {
        expect(entry.decision?.outcome).toBe('permitted');
        if (entry.mode === 'strict' && entry.kind !== 'preflight') expect(refused).toBe(false);
      }
      expect(Object.keys(response?.context.fields ?? {}).toSorted()).toEqual(
        Object.keys(entry.decision?.fields ?? {}).toSorted(),
      );
    });
  });

  test('has each of its five parts in one place, and nobody who works with the gateway', () => {
    holds((entry) => {
      const record = logbook.record('adl', entry);
      if (record === undefined) return;
      const parts = [...Object.keys(record.attributes), ...Object.keys(record.body)].filter((key) =>
        key.startsWith('adl.'),
      );
      expect(new Set(parts).size).toBe(parts.length);
      expect(JSON.stringify(record)).not.toMatch(/adl\.fsc|kanarie/);
    });
  });
});

describe('the access log', () => {
  test('has every entry, with who acted by the id within the gateway', () => {
    holds((entry) => {
      const record = logbook.record('access', entry);
      expect(record?.id).toBe(entry.id);
      expect(record?.users.map(({ userID }) => userID)).toEqual(entry.apiClient ? [entry.apiClient] : []);
      expect(record?.users.map(({ onBehalfOf }) => onBehalfOf)).toEqual(entry.apiClient ? [entry.party] : []);
      if (entry.kind === 'failed') expect(record?.eventOutcomeIndicator).toBeGreaterThanOrEqual(8);
    });
  });
});

/** What the text of each form says, as records again. */
const readers: Readonly<Record<Format, (view: View, text: string) => unknown[]>> = {
  ndjson: (_view, text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  csv: (_view, text) => {
    const rows: Record<string, string>[] = parse(text, { delimiter: ';', bom: true, columns: true });
    return rows.map(fromCells);
  },
  otlp: (view, text) =>
    text
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => fromOtlp(view, JSON.parse(line))),
};

const numbers = /^(timestamp|start_time|end_time|eventOutcomeIndicator|source\/auditSourceTypeCode)$/;

function fromCells(row: Record<string, string>): object {
  const record: Record<string, unknown> = {};
  for (const [head, cell] of Object.entries(row)) {
    if (cell === '') continue;
    // What a spreadsheet would take for a formula stands behind an apostrophe.
    const [under, name] = head.split('/');
    const value = /^[[{]/.test(cell) ? JSON.parse(cell) : numbers.test(head) ? Number(cell) : cell;
    if (name === undefined) record[head] = value;
    else record[under ?? ''] = { ...(record[under ?? ''] as object | undefined), [name]: value };
  }
  return record;
}

interface Any {
  readonly [kind: string]: unknown;
}
function fromAny(value: Any): unknown {
  if ('intValue' in value) return Number(value['intValue']);
  if ('arrayValue' in value) return (value['arrayValue'] as { values: Any[] }).values.map(fromAny);
  if ('kvlistValue' in value) return fromPairs((value['kvlistValue'] as { values: Pair[] }).values);
  return Object.values(value)[0];
}
interface Pair {
  readonly key: string;
  readonly value: Any;
}
const fromPairs = (pairs: readonly Pair[]): Record<string, unknown> =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, fromAny(value)]));
const toMs = (nanoseconds: string) => Number(BigInt(nanoseconds) / 1_000_000n);

/** A span or a log record, as far as either has it. */
interface Item {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name?: string;
  readonly eventName?: string;
  readonly timeUnixNano?: string;
  readonly startTimeUnixNano?: string;
  readonly endTimeUnixNano?: string;
  readonly attributes?: Pair[];
  readonly body?: Any;
  readonly status?: { readonly code?: number };
}

interface Message {
  readonly resourceSpans?: { resource: { attributes: Pair[] }; scopeSpans: { spans: Item[] }[] }[];
  readonly resourceLogs?: { resource: { attributes: Pair[] }; scopeLogs: { logRecords: Item[] }[] }[];
}

function fromOtlp(view: View, message: Message): unknown[] {
  const spans = (message.resourceSpans ?? []).flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans: own }) =>
      own.map(({ traceId, spanId, parentSpanId, name, startTimeUnixNano, endTimeUnixNano, attributes, status }) => ({
        ...{ trace_id: traceId, span_id: spanId, ...(parentSpanId && { parent_span_id: parentSpanId }), name },
        status: status?.code === 2 ? 'Error' : 'Unset',
        ...{ start_time: toMs(startTimeUnixNano ?? ''), end_time: toMs(endTimeUnixNano ?? '') },
        ...{ resource: { attributes: fromPairs(resource.attributes) }, attributes: fromPairs(attributes ?? []) },
      })),
    ),
  );
  const logs = (message.resourceLogs ?? []).flatMap(({ resource, scopeLogs }) =>
    scopeLogs.flatMap(({ logRecords }) =>
      logRecords.map(({ traceId, spanId, timeUnixNano, eventName, body, attributes }) => {
        const { 'sluis.log.parent_span_id': parent, 'sluis.log.status': status, ...rest } = fromPairs(attributes ?? []);
        const ids = { trace_id: traceId, span_id: spanId, ...(parent !== undefined && { parent_span_id: parent }) };
        const own = fromPairs(resource.attributes);
        if (view === 'adl') {
          const time = { event_name: eventName, timestamp: toMs(timeUnixNano ?? '') };
          return { ...ids, ...time, status, resource: own, attributes: rest, body: fromAny(body ?? {}) };
        }
        const source = {
          auditEnterpriseSiteID: own['nen7513.AuditEnterpriseSiteID'],
          auditSourceId: own['nen7513.AuditSourceId'],
          auditSourceTypeCode: own['nen7513.AuditSourceTypeCode'],
        };
        return { ...ids, ...Object(fromAny(body ?? {})), source };
      }),
    ),
  );
  return [...spans, ...logs];
}

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

describe('an export', () => {
  test.each(viewNames)('%s tells the same as NDJSON, as CSV and as OTLP', async (view) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entries, { maxLength: 8 }),
        fc.constantFrom<Format>('ndjson', 'csv', 'otlp'),
        async (log, format) => {
          const records = log.map((entry) => logbook.record(view, entry)).filter((record) => record !== undefined);
          let text = '';
          for await (const part of writeAll(from(log), logbook.open(view, format))) text += part;
          expect(readers[format](view, text)).toEqual(records.map((record) => JSON.parse(JSON.stringify(record))));
        },
      ),
      { numRuns },
    );
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    holds((entry) => {
      for (const view of viewNames) {
        const rows: string[][] = parse(logbook.open(view, 'csv').write([entry]), { delimiter: ';', bom: true });
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }
    });
  });

  test('goes part by part, with the headings once', async () => {
    const one = { id: `e_${'A'.repeat(22)}`, at: '2026-06-01T09:00:00.000Z', kind: 'case-read' } as const;
    const log = Array.from({ length: 1_201 }, () => ({ ...one, traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) }));
    const parts: string[] = [];
    for await (const part of writeAll(from(log), logbook.open('access', 'csv'))) parts.push(part);
    expect(parts).toHaveLength(3);
    expect(parts.join('').match(/eventActionCode/g)).toHaveLength(1);
    expect(parse(parts.join(''), { delimiter: ';', bom: true, columns: true })).toHaveLength(1_201);
  });

  test('goes page by page, with the headings on the first', () => {
    const entry = { id: `e_${'A'.repeat(22)}`, at: '2026-06-01T09:00:00.000Z', kind: 'case-read' } as const;
    const page = { ...entry, traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
    for (const view of viewNames) {
      const [first, next] = [false, true].map((isBegun) => logbook.open(view, 'csv', isBegun).write([page]));
      expect(next).not.toMatch(/^\ufeff/);
      expect(first?.endsWith(next ?? 'nothing')).toBe(true);
    }
    const pages = [false, true, true].map((isBegun) => logbook.open('access', 'csv', isBegun).write([page])).join('');
    expect(parse(pages, { delimiter: ';', bom: true, columns: true })).toHaveLength(3);
  });
});
