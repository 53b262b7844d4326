import type { Recorded } from '../audit/audit.ts';
import { GatewayError } from '../errors.ts';
import type { Steps } from './steps.ts';
import type { Trail } from './trail.ts';

/** How a request ends. Only inside a `Recorded` may it be sent. */
export type Answer<Response> =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly problem: GatewayError };

/** A request that ends in a problem is in the log as well, with all that was known of it by then. */
export function recordProblem(steps: Steps, trail: Trail, error: unknown): Promise<Recorded<Answer<never>>> {
  const problem =
    error instanceof GatewayError ? error : new GatewayError('internal-error', 'unexpected', { cause: error });
  return steps.audit.record(trail.problem(problem.code), { ok: false, problem });
}
