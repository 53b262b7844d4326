import type { InputError } from './contract/contract.ts';
import type { FieldName, ReasonCode } from './contract/generated/types.ts';

/** Every kind of problem the gateway answers with: HTTP status and a title that holds for each occurrence. */
export const problems = {
  'invalid-input': { status: 400, title: 'The request is not valid' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  unauthenticated: { status: 401, title: 'No valid access token' },
  'role-needed': { status: 400, title: 'Name the role you act in' },
  'disclosure-refused': { status: 403, title: 'Nothing may be disclosed' },
  'not-allowed': { status: 403, title: 'Your party may not do this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'not-acceptable': { status: 406, title: 'This is offered in another form only' },
  conflict: { status: 409, title: 'The state has changed meanwhile' },
  'idempotency-mismatch': { status: 409, title: 'This idempotency key was used for another request' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'Send application/json' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong here' },
  'source-unavailable': { status: 502, title: 'A source did not answer' },
  'decision-unavailable': { status: 503, title: 'No decision can be made now' },
  'log-unavailable': { status: 503, title: 'The log cannot be written now' },
  'storage-low': { status: 503, title: 'There is no room to record what would be answered' },
  'clock-behind': { status: 503, title: 'The clock cannot be right' },
  'not-released': { status: 503, title: 'The database was put back, and nothing is disclosed of it yet' },
  'store-unavailable': { status: 503, title: 'The store cannot be reached now' },
  'identity-unavailable': { status: 503, title: 'Tokens cannot be checked now' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

export interface RefusedField {
  readonly field: FieldName;
  readonly reason: ReasonCode;
}

interface ProblemExtras {
  readonly errors?: readonly InputError[];
  readonly refusedFields?: readonly RefusedField[];
}

/**
 * What the gateway throws when a request ends in a problem. `detail` is shown to the caller for 4xx and must
 * therefore never hold a value of a client; for 5xx it stays inside.
 */
export class GatewayError extends Error {
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, detail: string, extras: ProblemExtras & { cause?: unknown } = {}) {
    const { cause, ...rest } = extras;
    super(detail, cause === undefined ? undefined : { cause });
    this.name = 'GatewayError';
    this.code = code;
    this.extras = rest;
  }
}

/** Configuration that cannot be used: all problems at once, each with the name of the variable. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(found: readonly string[]) {
    super(`The configuration cannot be used:\n${found.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = found;
  }
}
