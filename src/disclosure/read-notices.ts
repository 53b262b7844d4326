import type { Notice } from '../contract/generated/types.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import { act, type Done } from './act.ts';
import type { Call } from './call.ts';
import { requireSomeCaseworker } from './require-caseworker.ts';
import type { Steps } from './steps.ts';

/** Who sees to it that a party keeps its duties towards clients (AVG art. 39). */
const officers: readonly string[] = ['privacy-officer', 'data-protection-officer'];

/**
 * The notices of the caller's party, in the order of their numbers. A party that has left the agreement reads them as
 * well: what it received before is still with it (AVG art. 19), and a notice names nothing that it did not receive.
 */
export function listNotices(
  steps: Steps,
  call: Call,
  page: { readonly after?: string; readonly limit: number },
): Done<{ notices: Notice[] }> {
  return act(steps, call, 'notice-read', async (caller) => {
    await requireReader(steps, call, caller);
    return { notices: await steps.notices.list(caller.party, page) };
  });
}

/** The notices that the caller's party has not acknowledged, the oldest first. */
export function listOpenNotices(steps: Steps, call: Call, limit: number): Done<{ notices: Notice[] }> {
  return act(steps, call, 'notice-read', async (caller) => {
    await requireReader(steps, call, caller);
    return { notices: await steps.notices.open(caller.party, limit) };
  });
}

/** Says that the caller's party knows, and acts on it; a second time changes nothing. */
export function receiveNotice(steps: Steps, call: Call, id: string): Done<Notice> {
  return act(steps, call, 'notice-read', async (caller, trail) => {
    await requireReader(steps, call, caller);
    const notice = await steps.notices.receive(caller.party, id, call.at);
    // Not before: what stands in the address of a request may be anything.
    trail.change({ reference: notice.id });
    return notice;
  });
}

/** A notice names cases and fields, so it is for who works with clients, and for who looks after their rights. */
async function requireReader(steps: Steps, call: Call, caller: AuthenticatedCaller): Promise<void> {
  const acting = call.role === undefined ? caller.roles : caller.roles.filter((role) => role === call.role);
  if (!acting.some((role) => officers.includes(role))) await requireSomeCaseworker(steps, caller, call);
}
