import type { SupportEvent, SupportStatus } from '../contract/generated/types.ts';
import type { HistoryPage } from '../support/support.ts';
import type { Done } from './act.ts';
import type { Call } from './call.ts';
import { casework, requireCase, requireLive } from './own-case.ts';
import type { Steps } from './steps.ts';

/** What a party told of the support in a case, and what that comes to now. */
export interface SupportHistory {
  /** The newest first. */
  readonly events: readonly SupportEvent[];
  /** Of what the party told itself; there when it told anything. */
  readonly status?: SupportStatus;
}

/**
 * A page of the support events of a case, for the party that told them: nobody reads another one's. The status is of all
 * of them.
 */
export function readSupportHistory(steps: Steps, call: Call, ref: string, page: HistoryPage): Done<SupportHistory> {
  return casework(steps, call, 'case-read', async (caller, trail) => {
    const traject = trail.case(await requireCase(steps, call, caller, ref));
    trail.terms(await requireLive(steps, call, caller, traject.agreement));
    const { subject, id } = traject;
    if (id === undefined) return { events: [] };
    const own = { case: id, party: caller.party, caseRef: traject.ref };
    const [events, status] = await Promise.all([
      steps.support.historyOf(subject, own, page),
      steps.support.ownStatusOf(subject, caller.party, call.at),
    ]);
    return { events, ...(status === undefined ? {} : { status }) };
  });
}
