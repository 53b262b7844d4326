import type { Done } from '../disclosure/act.ts';
import type { Call } from '../disclosure/call.ts';
import { referencesOf } from '../disclosure/log-references.ts';
import { casework, requireHelper } from '../disclosure/own-case.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/**
 * Ends every session of a client at the web door, on every gateway, when it says that somebody else logs in as it. By who
 * helps the client; it closes only, so no statement needs to be live. Whether there was a session is told to nobody.
 */
export function logOutClient(rooms: Rooms, call: Call, ref: string): Done<{ ended: true }> {
  return casework(rooms, call, 'client-log-out', async (caller, trail) => {
    const { subject } = trail.case(await requireHelper(rooms, call, caller, ref));
    trail.about(await referencesOf(rooms, subject));
    await rooms.identity.logOutClient(subject);
    return { ended: true };
  });
}
