import type { RightsRequest } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Told } from '../notices/notices.ts';
import type { KnownRequest, Step } from '../rights/rights.ts';
import { referencesOf } from './log-references.ts';
import { requireInCase, type Taking } from './require-in-case.ts';
import type { Steps } from './steps.ts';
import { tellRequest } from './tell-request.ts';

/**
 * Erases a person, by the request for it. What the log says of that names the request and who did it, and not whom: the
 * last entry about a person would tell which ones are of that person, to who remembers when it was. That it begins is
 * recorded before anything is gone; who asks once more after a failure completes it.
 * @throws GatewayError as `rights.take`, for who does not help the client in the case, and `conflict` while a legal hold stands
 *   in the way (AVG art. 17(3)(e))
 */
export async function erase(taking: Taking, request: KnownRequest, step: Step): Promise<RightsRequest> {
  const { steps, call, trail } = taking;
  const { id, subject } = request;
  if (subject !== undefined) {
    await requireInCase(taking, request);
    steps.rights.requireStep(request, step);
    await requireNoHold(steps, subject);
  }
  trail.change({ reference: id });
  let erased = request;
  if (subject !== undefined) {
    await steps.audit.record({ ...trail.entry(), id: steps.audit.newId() }, undefined);
    const [alsoTo, refs] = await Promise.all([findInvolved(steps, subject, call.at), findReferences(steps, subject)]);
    erased = await steps.rights.take(id, step, call.at, async (tx) => {
      // First the row of the person: who changes anything else of the person takes that first as well.
      await steps.cases.setRights(subject, { restricted: true }, tx);
      // A hold may have been placed meanwhile; from here on one on a case of the person waits.
      await requireNoHold(steps, subject, tx);
      // The recipients before the rest: once the link is gone nobody knows any more who they are.
      await steps.notices.plan(tx, { kind: 'data.erased', subject, alsoTo }, call.at);
      await steps.notices.separate(tx, refs);
      await steps.rights.forget(tx, subject);
      return undefined;
    });
  }
  trail.kind('subject-erased');
  await steps.rights.scrub();
  return tellRequest(steps, erased, 'whole');
}

/** @throws GatewayError `conflict` */
async function requireNoHold(steps: Steps, subject: SubjectId, tx?: Parameters<Steps['rights']['forget']>[0]) {
  await steps.retention.holds.requireErasable((await referencesOf(steps, subject))?.subject, tx);
}

/** By what any party can know a case of the person. */
async function findReferences({ agreements, cases }: Steps, subject: SubjectId) {
  const [parties, ids] = await Promise.all([agreements.parties(), cases.ofSubject(subject)]);
  return parties.flatMap(({ id: party }) => ids.map((id) => ({ party, caseRef: cases.refFor(party, id) })));
}

/** Who takes part in a case of the person or supplied something, with the fields: no trail of a person ends unseen. */
async function findInvolved({ cases, sources }: Steps, subject: SubjectId, at: Instant): Promise<readonly Told[]> {
  const [running, kept] = await Promise.all([cases.runningOf(subject, at), sources.keptOf(subject)]);
  const members = running.flatMap(({ id, parties }) => parties.map(({ party, capacity }) => ({ id, party, capacity })));
  const own = members.filter(({ capacity }) => capacity === 'party');
  const involved = new Set([...own.map(({ party }) => party), ...kept.map(({ by }) => by)]);
  return [...involved].map((party): Told => {
    const member = own.find((candidate) => candidate.party === party);
    const fields = kept.filter(({ by }) => by === party).map(({ field }) => field);
    return { party, ...(member && { caseRef: cases.refFor(party, member.id) }), purposes: [], fields };
  });
}
