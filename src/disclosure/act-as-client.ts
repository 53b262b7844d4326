import type { Entry } from '../contract/generated/types.ts';
import type { AuthenticatedClient } from '../identity/identity.ts';
import type { Done } from './act.ts';
import { recordProblem } from './answer.ts';
import type { Call } from './call.ts';
import { referencesOf } from './log-references.ts';
import type { Steps } from './steps.ts';
import { Trail } from './trail.ts';

/**
 * What a client does at the web door, as `act` does it for a party: who it is is looked up again, it is done whole or not
 * at all, and exactly one entry says so. The entry has the role `client`, no party, and the reference of the client; of
 * one whom parties registered apart that of the first record, until `trail.about` names the one it concerns.
 */
export async function actAsClient<Response>(
  steps: Steps,
  call: Call,
  kind: Entry['kind'],
  work: (client: AuthenticatedClient, trail: Trail) => Promise<Response>,
): Done<Response> {
  const trail = new Trail(kind, call, steps);
  try {
    const client = trail.client(await steps.identity.authenticateClient(call.authorization));
    const [subject] = client.subjects;
    if (subject !== undefined) trail.about(await referencesOf(steps, subject));
    const response = await work(client, trail);
    return await steps.audit.record(trail.entry(), { ok: true, response });
  } catch (error) {
    await trail.undo();
    return recordProblem(steps, trail, error);
  }
}
