import { randomUUID } from 'node:crypto';
import type { Role } from '../contract/generated/types.ts';
import type { StrictJson } from '../contract/strict-json.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Credential } from '../identity/identity.ts';

/** One request as it came in: nothing in it is trusted yet. */
export interface Call {
  /** The value of the Authorization header, or the person who logged in. */
  readonly authorization: Credential;
  readonly body: StrictJson;
  /** When it came in. Everything about this request is judged at this moment. */
  readonly at: Instant;
  readonly trace: Trace;
  /** The value of the Idempotency-Key header: a retry with the same key is the same request. */
  readonly idempotencyKey?: string;
  /** The role it is done in, of who has several; of a person always. */
  readonly role?: Role;
}

/** W3C Trace Context: the trace is the caller's when it sent one, the span is our own. */
export interface Trace {
  readonly traceId: string;
  readonly spanId: string;
}

const traceparentForm = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/** Continues the caller's trace, or begins one; ids come from a cryptographic source and say nothing. */
export function toTrace(traceparent: string | undefined): Trace {
  const [, traceId] = traceparentForm.exec(traceparent ?? '') ?? [];
  // As random as the UUIDs it is made of; Node draws those in advance, which is 14 µs less than asking for bytes.
  const random = `${randomUUID()}${randomUUID()}`.replaceAll('-', '');
  const usable = traceId !== undefined && !/^0+$/.test(traceId);
  return { traceId: usable ? traceId : random.slice(0, 32), spanId: random.slice(48) };
}
