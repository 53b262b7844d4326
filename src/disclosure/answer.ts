import type { Recorded } from '../audit/audit.ts';
import type { Delivery } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Call } from './call.ts';
import type { Steps } from './steps.ts';
import { Trail } from './trail.ts';

/** How a request ends. Only inside a `Recorded` may it be sent. */
export type Answer<Response> =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly problem: GatewayError };

interface DocumentParts {
  readonly contentType:
    | 'text/plain; charset=utf-8'
    | 'text/html; charset=utf-8'
    | 'application/pdf'
    | 'application/gzip'
    | 'application/x-ndjson'
    | 'text/csv; charset=utf-8'
    | 'image/jpeg'
    | 'image/png'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    | 'application/json';
  readonly content: string | Uint8Array;
  /** Strong entity tag, with its quotes: equal tags, equal bytes (RFC 9110 section 8.8.3). */
  readonly etag: string;
  /** What a browser may do with it (Content-Security-Policy); nothing when left out. */
  readonly policy?: string;
  /** Whether it tells of clients: nothing on the way keeps it, and a browser saves it instead of showing it. */
  readonly tellsOfClients?: true;
  /** The name under which a browser keeps it. */
  readonly fileName: string;
  /** Where it goes on, of a document that is one page of several: a path with its query. */
  readonly next?: string;
}

/** An answer that is a document of its own, and not JSON. */
export class DocumentResponse {
  readonly parts: DocumentParts;

  constructor(parts: DocumentParts) {
    this.parts = parts;
  }
}

interface StreamParts {
  /** Who reads: so many streams of one reader are open at once, and no more. */
  readonly reader: string;
  /** When the gateway stops. */
  readonly ended: AbortSignal;
  /** Calls back when there may be something. */
  readonly onWake: (listener: () => void) => Disposable;
  /**
   * What there is behind a position at a moment: recorded already, so that it may be sent.
   * @throws GatewayError when the reader may not read any more, or nothing can be decided now
   */
  readonly take: (after: string, at: Instant) => Promise<readonly Delivery[]>;
}

/** An answer that goes on: messages as they come (server-sent events, HTML Standard section 9.2). */
export class EventStream {
  readonly parts: StreamParts;

  constructor(parts: StreamParts) {
    this.parts = parts;
  }
}

/** A request that ends in a problem is in the log as well, with all that was known of it by then. */
export function recordProblem(steps: Steps, trail: Trail, error: unknown): Promise<Recorded<Answer<never>>> {
  const problem =
    error instanceof GatewayError ? error : new GatewayError('internal-error', 'unexpected', { cause: error });
  return steps.audit.record(trail.problem(problem), { ok: false, problem });
}

/** Records a request that was refused before anyone read it: too large, no JSON, a header that is not valid. */
export function recordRejected(steps: Steps, call: Call, error: unknown): Promise<Recorded<Answer<never>>> {
  return recordProblem(steps, new Trail('rejected', call, steps), error);
}
