import type { Notice, PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import { act, type Done } from './act.ts';
import type { Call } from './call.ts';
import { toLogReferences } from './log-references.ts';
import { requireSomeCaseworker } from './require-caseworker.ts';
import type { Steps } from './steps.ts';
import type { Trail } from './trail.ts';

/** Who sees to it that a party keeps its duties towards clients (AVG art. 39). */
const officers: readonly string[] = ['privacy-officer', 'data-protection-officer'];

/**
 * Reads what the caller's party was told. A notice names cases and fields, so it is for who works with clients, and for
 * who looks after their rights. A party that has left the agreement reads as well: what it received before is still with
 * it (AVG art. 19), and a notice names nothing that it did not receive.
 */
export function readNotices<Response>(
  steps: Steps,
  call: Call,
  work: (caller: AuthenticatedCaller, trail: Trail) => Promise<Response>,
): Done<Response> {
  return act(steps, call, 'notice-read', async (caller, trail) => {
    await requireNoticeReader(steps, caller, call);
    return work(caller, trail);
  });
}

/** @throws GatewayError `not-allowed` for who neither works with clients nor looks after their rights */
export async function requireNoticeReader(...[steps, caller, call]: Parameters<typeof requireSomeCaseworker>) {
  const acting = call.role === undefined ? caller.roles : caller.roles.filter((role) => role === call.role);
  if (!acting.some((role) => officers.includes(role))) await requireSomeCaseworker(steps, caller, call);
}

/** The notices of the caller's party, in the order of their numbers. */
export function listNotices(
  steps: Steps,
  call: Call,
  page: { readonly after?: string; readonly limit: number },
): Done<{ notices: Notice[] }> {
  return readNotices(steps, call, async ({ party }) => ({ notices: await steps.notices.list(party, page) }));
}

/** Says that the caller's party knows, and acts on it; a second time changes nothing. */
export function receiveNotice(steps: Steps, call: Call, id: string): Done<Notice> {
  return readNotices(steps, call, async ({ party }, trail) => {
    const notice = await steps.notices.receive(party, id, call.at);
    // Not before: what stands in the address of a request may be anything.
    const reference = await noticeReference(steps, party, notice, call.at);
    if (reference !== undefined) trail.message(reference);
    return notice;
  });
}

/**
 * How the log names a notice: as a record of the person, so that after an erasure no entry tells which notices of several
 * parties were of one person. Undefined when the case is of nobody any more, and for a notice of no case.
 */
export async function noticeReference(
  { cases, logReferenceKey }: Pick<Steps, 'cases' | 'logReferenceKey'>,
  party: PartyId,
  { id, caseRef }: Pick<Notice, 'id' | 'caseRef'>,
  at: Instant,
): Promise<string | undefined> {
  if (caseRef === undefined) return undefined;
  const { logSalt } = await cases.resolve(party, caseRef, at);
  return logSalt === undefined ? undefined : toLogReferences(logReferenceKey, logSalt).record(id);
}
