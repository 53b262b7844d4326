import type { Recorded } from '../audit/audit.ts';
import type { Entry } from '../contract/generated/types.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import { type Answer, recordProblem } from './answer.ts';
import type { Call } from './call.ts';
import type { Steps } from './steps.ts';
import { Trail } from './trail.ts';

/** What an act ends with: the recorded answer, the only thing that may be sent. */
export type Done<Response> = Promise<Recorded<Answer<Response>>>;

/**
 * What every act has in common: the caller is known, the act is done whole or not at all, and exactly one entry says
 * so before the answer goes out.
 */
export async function act<Response>(
  steps: Steps,
  call: Call,
  kind: Entry['kind'],
  work: (caller: AuthenticatedCaller, trail: Trail) => Promise<Response>,
): Done<Response> {
  const trail = new Trail(kind, call, steps);
  try {
    const caller = trail.caller(await steps.identity.authenticate(call.authorization));
    const response = await work(caller, trail);
    return await steps.audit.record(trail.entry(), { ok: true, response });
  } catch (error) {
    await trail.undo();
    return recordProblem(steps, trail, error);
  }
}
