import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { KnownRequest } from '../rights/rights.ts';
import type { Call } from './call.ts';
import { requireHelper, requireLive } from './own-case.ts';
import type { Steps } from './steps.ts';
import type { Trail } from './trail.ts';

/** Somebody who does something with a request of a client. */
export interface Taking {
  readonly steps: Steps;
  readonly call: Call;
  readonly caller: AuthenticatedCaller;
  readonly trail: Trail;
}

/**
 * Who deals with a request helps the client in the case of it now, in a role that works with clients, under a live statement.
 * @throws GatewayError `not-found` for a party that left the case, `not-allowed` without its role or a live statement
 */
export async function requireInCase({ steps, call, caller }: Taking, { case: id }: KnownRequest): Promise<void> {
  if (id === undefined) throw new GatewayError('conflict', 'This step cannot be taken with this request now.');
  const { agreement } = await requireHelper(steps, call, caller, steps.cases.refFor(caller.party, id));
  await requireLive(steps, call, caller, agreement);
}
