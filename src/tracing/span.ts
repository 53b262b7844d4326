/** A step that has ended, as it is sent on: everything in it is from a closed list, or a number. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string | undefined;
  readonly name: SpanName;
  /** Milliseconds since 1970, with fractions. */
  readonly start: number;
  readonly end: number;
  readonly failed: boolean;
  readonly attributes: Attributes;
}

/** The names of steps; a request has that of its method, and its route is an attribute. */
export type SpanName = 'request' | StepName;
export type StepName = 'authenticate' | 'resolve' | 'decide' | 'fetch' | 'record' | 'respond';

/** The only attributes there are: the template of a route, never a path; the id by which a source is configured. */
export interface Attributes {
  readonly 'http.request.method'?: string;
  readonly 'http.route'?: string;
  readonly 'http.response.status_code'?: number;
  readonly 'sluis.source'?: string;
}

const allowed = ['http.request.method', 'http.route', 'http.response.status_code', 'sluis.source'] as const;
/** `SpanKind` and `StatusCode` of opentelemetry-proto trace.proto. */
const [internalKind, serverKind, errorStatus] = [1, 2, 2];

const toNanoseconds = (milliseconds: number): string => String(BigInt(Math.round(milliseconds * 1_000)) * 1_000n);

/** One message of OTLP 1.x in JSON: ids in hexadecimal, 64-bit numbers as text. No message of an error has a place in it. */
export const toOtlp = (gateway: string, version: string, spans: readonly Span[]): string =>
  JSON.stringify({
    resourceSpans: [
      {
        resource: {
          attributes: [
            { key: 'service.name', value: { stringValue: 'sluis' } },
            { key: 'service.instance.id', value: { stringValue: gateway } },
            { key: 'service.version', value: { stringValue: version } },
          ],
        },
        scopeSpans: [{ scope: { name: 'sluis' }, spans: spans.map(toMessage) }],
      },
    ],
  });

function toMessage({ traceId, spanId, parentSpanId, name, start, end, failed, attributes }: Span): object {
  const kept = allowed.flatMap((key) => {
    const value = attributes[key];
    if (value === undefined) return [];
    return [{ key, value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value } }];
  });
  return {
    ...{ traceId, spanId },
    ...(parentSpanId !== undefined && { parentSpanId }),
    ...{ name, kind: name === 'request' ? serverKind : internalKind },
    ...{ startTimeUnixNano: toNanoseconds(start), endTimeUnixNano: toNanoseconds(end) },
    attributes: kept,
    status: failed ? { code: errorStatus } : {},
  };
}
