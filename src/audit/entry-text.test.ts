import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../contract/generated/types.ts';
import { toEntryText } from './entry-text.ts';

const schemas = ['common', 'decision-input', 'decision', 'entry'].map((name) => {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
});
const ajv = new Ajv2020({ strict: false, allErrors: true, schemas });
addFormats.default(ajv);
const isEntry = ajv.getSchema('https://sluis.example/schemas/v1/entry.schema.json');

const entry: Entry = {
  id: 'e_AAAAAAAAAAAAAAAAAAAAAA',
  at: '2027-03-01T10:00:00.000Z',
  kind: 'disclosure',
  traceId: '0af7651916cd43dd8448eb211c80319c',
  spanId: 'b7ad6b7169203331',
  party: 'noordlicht',
  role: 'casemanager',
  apiClient: 'noordlicht-ecd',
  subject: 's_AAAAAAAAAAAAAAAAAAAAAA',
  case: 't_AAAAAAAAAAAAAAAAAAAAAA',
  purpose: 'P04',
  mode: 'marked',
  agreement: { id: 'veenrand', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` },
  engine: `sha-256:${'A'.repeat(43)}`,
  consents: ['k_AAAAAAAAAAAAAAAAAAAAAA'],
  processingActivity: 'https://example.nl/activities/p04',
  disclosed: ['postcode'],
  sourceReports: [{ source: 'records', field: 'postcode', problem: 'unavailable' }],
  fields: ['postcode', 'ageBand'],
  problem: 'source-unavailable',
  reference: 'k_AAAAAAAAAAAAAAAAAAAAAA',
};

describe('the text of an entry', () => {
  test('is an entry as the schema has it', () => {
    expect(isEntry?.(JSON.parse(toEntryText(entry))), JSON.stringify(isEntry?.errors)).toBe(true);
    expect(JSON.parse(toEntryText(entry))).toEqual(entry);
  });

  test('knows every member of the schema, in its order', () => {
    const names = Object.keys(schemas[3].properties);
    const full = Object.fromEntries(names.map((name) => [name, 'x'])) as unknown;
    expect(Object.keys(JSON.parse(toEntryText(full as Entry)))).toEqual(names);
  });

  test('does not depend on the order in which the entry was put together', () => {
    const reversed = Object.fromEntries(Object.entries(entry).reverse()) as unknown;
    expect(toEntryText(reversed as Entry)).toBe(toEntryText(entry));
  });

  test('is the JSON of the entry, whether or not the decision is one that was written before', () => {
    const fields = { bsn: Object.freeze({ effect: 'none', stoppedAt: 'law', reason: 'DENY_STATUTORY_BSN' } as const) };
    const frozen = Object.freeze({ outcome: 'refused', fields: Object.freeze(fields) } as const);
    const { id, at, kind, traceId, spanId } = entry;
    const decided: Entry = { id, at, kind, traceId, spanId, decision: frozen };
    for (const _again of [1, 2]) expect(toEntryText(decided)).toBe(JSON.stringify(decided));
  });

  test('follows a decision that only seems to be final', () => {
    const field = { effect: 'none', stoppedAt: 'law', reason: 'DENY_STATUTORY_BSN' as string };
    const decision = Object.freeze({ outcome: 'refused', fields: Object.freeze({ bsn: field }) });
    const before = toEntryText({ ...entry, decision } as Entry);
    field.reason = 'DENY_ROLE';
    expect(toEntryText({ ...entry, decision } as Entry)).not.toBe(before);
  });

  test('never takes along what is not a member of an entry', () => {
    const careless = { ...entry, data: { postcode: '9401 AB' } };
    expect(toEntryText(careless)).toBe(toEntryText(entry));
  });
});
