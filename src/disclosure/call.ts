import type { Role } from '../contract/generated/types.ts';
import type { StrictJson } from '../contract/strict-json.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Credential } from '../identity/identity.ts';
import type { Baggage, Trace } from './trace-context.ts';

/** One request as it came in: nothing in it is trusted yet. */
export interface Call {
  /** The value of the Authorization header, or the person who logged in. */
  readonly authorization: Credential;
  readonly body: StrictJson;
  /** When it came in. Everything about this request is judged at this moment. */
  readonly at: Instant;
  readonly trace: Trace;
  /** What goes with the caller's trace to whom is asked on its behalf. */
  readonly baggage?: Baggage;
  /** The value of the Idempotency-Key header: a retry with the same key is the same request. */
  readonly idempotencyKey?: string;
  /** The role it is done in, of who has several; of a person always. */
  readonly role?: Role;
}
