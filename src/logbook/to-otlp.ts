/**
 * OTLP 1.x in JSON (opentelemetry-proto, "JSON Protobuf Encoding"): ids in hexadecimal, 64-bit numbers as text. Lines of the
 * processing log are spans, the other records are log records.
 */
import type { AccessEntry, AdlRecord, LdvLine } from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import type { Records, View } from './views.ts';

type AnyValue =
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly intValue: string }
  | { readonly doubleValue: number }
  | { readonly arrayValue: { readonly values: readonly AnyValue[] } }
  | { readonly kvlistValue: { readonly values: readonly KeyValue[] } };
interface KeyValue {
  readonly key: string;
  readonly value: AnyValue;
}

const scope = { name: 'sluis.logbook' };
/** SpanKind and StatusCode of trace.proto, SeverityNumber of logs.proto. */
const [serverSpan, errorStatus, info, error] = [2, 2, 9, 17];

/** One message: a line of its own, as the file exporter of OpenTelemetry writes them. */
export function toOtlp<Name extends View>(view: Name, records: readonly Records[Name][]): string {
  return `${JSON.stringify(messages[view](records))}\n`;
}

type Messages = { readonly [Name in View]: (records: readonly Records[Name][]) => object };

const messages: Messages = {
  ldv: (lines) => ({
    resourceSpans: byProducer(lines, ({ resource }) => resource.attributes).map(({ resource, own }) => ({
      resource,
      scopeSpans: [{ scope, spans: own.map(toSpan) }],
    })),
  }),
  adl: (records) => toLogs(records, ({ resource }) => resource, toDecisionLog),
  access: (entries) => toLogs(entries, toAccessProducer, toAccessLog),
};

function toLogs<One>(
  records: readonly One[],
  producerOf: (record: One) => object,
  toLog: (record: One) => object,
): object {
  return {
    resourceLogs: byProducer(records, producerOf).map(({ resource, own }) => ({
      resource,
      scopeLogs: [{ scope, logRecords: own.map(toLog) }],
    })),
  };
}

/** Records of one export are of one gateway; a message without records names none. */
function byProducer<One>(records: readonly One[], producerOf: (record: One) => object) {
  const [first] = records;
  return first === undefined ? [] : [{ resource: { attributes: toKeyValues(producerOf(first)) }, own: records }];
}

function toSpan(line: LdvLine): object {
  const { trace_id, span_id, parent_span_id, status, name, start_time, end_time, attributes } = line;
  return {
    ...{ traceId: trace_id, spanId: span_id },
    ...(parent_span_id && { parentSpanId: parent_span_id }),
    ...{ name, kind: serverSpan },
    ...{ startTimeUnixNano: toNanoseconds(start_time), endTimeUnixNano: toNanoseconds(end_time) },
    attributes: toKeyValues(attributes),
    status: status === 'Error' ? { code: errorStatus } : {},
  };
}

/** A log record has no place for the step above nor for a status: they are attributes of our own. */
function toDecisionLog(record: AdlRecord): object {
  const { trace_id, span_id, parent_span_id, status, event_name, timestamp, attributes, body } = record;
  const own = { ...(parent_span_id && { 'sluis.log.parent_span_id': parent_span_id }), 'sluis.log.status': status };
  return {
    ...{ timeUnixNano: toNanoseconds(timestamp), severityNumber: status === 'Error' ? error : info },
    eventName: event_name,
    body: toAnyValue(body),
    attributes: toKeyValues({ ...attributes, ...own }),
    ...{ traceId: trace_id, spanId: span_id },
  };
}

function toAccessLog(entry: AccessEntry): object {
  const { trace_id, span_id, parent_span_id, source: _producer, ...body } = entry;
  const own = { ...(parent_span_id && { 'sluis.log.parent_span_id': parent_span_id }) };
  return {
    timeUnixNano: toNanoseconds(parseInstant(entry.eventDateTime)),
    severityNumber: entry.eventOutcomeIndicator >= 8 ? error : info,
    eventName: 'sluis.log.access',
    body: toAnyValue(body),
    attributes: toKeyValues(own),
    ...{ traceId: trace_id, spanId: span_id },
  };
}

/** With the names of the public mapping for a resource. */
const toAccessProducer = ({ source }: AccessEntry): object => ({
  'nen7513.AuditEnterpriseSiteID': source.auditEnterpriseSiteID,
  'nen7513.AuditSourceId': source.auditSourceId,
  'nen7513.AuditSourceTypeCode': source.auditSourceTypeCode,
});

const toNanoseconds = (milliseconds: number): string => `${milliseconds}000000`;

const toKeyValues = (values: object): KeyValue[] =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({ key, value: toAnyValue(value) }));

function toAnyValue(value: unknown): AnyValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(toAnyValue) } };
  return { kvlistValue: { values: toKeyValues(typeof value === 'object' && value !== null ? value : {}) } };
}
