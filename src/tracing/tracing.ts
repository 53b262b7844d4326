/**
 * Traces for the operator (OpenTelemetry): how long each step of a request took. They are made from outside, around the
 * steps: what a step is given and what it returns is not looked at. The ids are those of the entry in the log.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Entry } from '../contract/generated/types.ts';
import type { Clock } from '../contract/vocabulary.ts';
import { createExporter } from './exporter.ts';
import { type Attributes, type Span, type StepName, toOtlp } from './span.ts';

type Traced = Pick<Entry, 'traceId' | 'spanId' | 'parentSpanId'>;

interface Step {
  readonly name: StepName;
  readonly start: number;
  readonly end: number;
  readonly failed: boolean;
  readonly attributes: Attributes;
}

/** What is known of the request under way. */
interface Underway {
  readonly steps: Step[];
  /** Of its entry, once that is recorded: a request without one has no trace. */
  trace?: Traced;
  recordedAt?: number;
}

interface Ended {
  readonly route: string;
  readonly method: string;
  readonly status: number;
}

export interface Tracing extends AsyncDisposable {
  /** The rest of a request, inside which its steps are noted; what is returned is told how it ended. */
  begin(next: () => void): (ended: Ended) => void;
  /** Around one step of the request under way; elsewhere it is just done. */
  step<T>(name: StepName, work: () => T, attributes?: Attributes): T;
  /** To be told of the entry of the request under way. */
  recorded(entry: Traced & Pick<Entry, 'kind'>): void;
}

interface Parts {
  readonly endpoint: string;
  readonly gateway: string;
  readonly version: string;
  readonly clock: Clock;
  readonly dropped: (count: number) => void;
  readonly every?: number;
}

/** A request that asks for more is cut off: the rest of it is not told. */
const mostSteps = 64;

export function openTracing({ endpoint, gateway, version, clock, dropped, every }: Parts): Tracing {
  const exporter = createExporter({
    ...{ endpoint: new URL(endpoint), dropped, every },
    toText: (spans) => toOtlp(gateway, version, spans),
  });
  const requests = new AsyncLocalStorage<Underway>();
  // Of the real time, with the fractions that the clock does not have.
  const offset = clock() - performance.now();
  const now = (): number => offset + performance.now();
  return {
    begin(next) {
      const underway: Underway = { steps: [] };
      const start = now();
      requests.run(underway, next);
      return (ended) => exporter.add(toSpans(underway, start, now(), ended));
    },
    step(name, work, attributes = {}) {
      const underway = requests.getStore();
      if (underway === undefined || underway.steps.length >= mostSteps) return work();
      const start = now();
      const note = (failed: boolean) => void underway.steps.push({ name, start, end: now(), failed, attributes });
      return around(work, note);
    },
    recorded({ kind, traceId, spanId, parentSpanId }) {
      const underway = requests.getStore();
      // A delivery that a request woke has a trace of its own: it is to another party.
      if (underway === undefined || kind === 'delivery') return;
      underway.trace = { traceId, spanId, ...(parentSpanId !== undefined && { parentSpanId }) };
      underway.recordedAt = now();
    },
    [Symbol.asyncDispose]: () => exporter[Symbol.asyncDispose](),
  };
}

/** Notes when work ends, at once or later; what it gives is handed on untouched. */
function around<T>(work: () => T, note: (failed: boolean) => void): T {
  try {
    const result = work();
    if (!(result instanceof Promise)) {
      note(false);
      return result;
    }
    result.then(
      () => note(false),
      () => note(true),
    );
    return result;
  } catch (error) {
    note(true);
    throw error;
  }
}

function toSpans({ steps, trace, recordedAt }: Underway, start: number, end: number, ended: Ended): readonly Span[] {
  if (trace === undefined) return [];
  const { traceId, spanId, parentSpanId } = trace;
  const { route, method, status } = ended;
  const attributes = {
    'http.request.method': method,
    'http.route': route,
    ...(status > 0 && { 'http.response.status_code': status }),
  };
  const responding =
    recordedAt === undefined
      ? []
      : [{ ...({ name: 'respond', failed: false } as const), start: recordedAt, end, attributes: {} }];
  return [
    { ...{ traceId, spanId, parentSpanId, name: 'request', start, end }, failed: status >= 500, attributes },
    ...[...steps, ...responding].map(
      (step): Span => ({ ...step, traceId, spanId: randomBytes(8).toString('hex'), parentSpanId: spanId }),
    ),
  ];
}
