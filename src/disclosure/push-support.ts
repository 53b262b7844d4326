import type { InputError } from '../contract/contract.ts';
import type { SupportEvent, SupportEventRequest } from '../contract/generated/types.ts';
import { type CaseId, instantText, type SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { Tx } from '../rights/rights.ts';
import type { Accepted, OwnCase } from '../support/support.ts';
import type { Done } from './act.ts';
import type { Call } from './call.ts';
import { casework, type RelatedCase, requireCase, requireSigned } from './own-case.ts';
import { readBody } from './request.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';
import type { Trail } from './trail.ts';

/** What is done in the transaction that keeps an event; also when an earlier try brought it. */
export type AlsoKept = (tx: Tx, accepted: Accepted, subject: SubjectId) => Promise<unknown>;

/**
 * Takes in a support event of a care provider, for a case of its own: it is kept with the deliveries that follow from it, or
 * nothing is. A second try with the same Idempotency-Key gives the answer of the first and keeps nothing twice.
 */
export async function pushSupport(steps: Steps, call: Call, also?: AlsoKept): Done<SupportEvent> {
  let isNew = false;
  const done = await casework(steps, call, 'support-event', async (caller, trail) => {
    const { request, traject, id, terms } = await readTelling(steps, call, { caller, trail });
    const set = steps.support.setBy(request).map(({ field }) => field);
    trail.change({ fields: set.filter((field) => terms.agreement.maySupply(caller.party, field)) });
    const { subject } = traject;
    const telling = {
      ...{ subject, case: id, by: caller.party, apiClient: caller.apiClient, request },
      ...{ at: call.at, key: call.idempotencyKey },
      parties: traject.parties.map(({ party }) => party).filter((party) => party !== caller.party),
    };
    const accepted = await steps.support.keep(telling, (tx, kept) => also?.(tx, kept, subject));
    // An event that is not in the log must not stand, unless another try rests on it.
    trail.undoWith(() => steps.support.takeBack(accepted));
    trail.clientRecord(accepted.id);
    isNew = accepted.again !== true;
    return {
      id: accepted.id,
      receivedAt: instantText(accepted.receivedAt),
      event: request,
      ...(await standingOf(steps, { subject, accepted, own: { case: id, party: caller.party, caseRef: traject.ref } })),
    };
  });
  // Not for what was refused or known: whoever sends that would make everybody look, who streams too.
  if (isNew && done.answer.ok) steps.deliveries.wake();
  return done;
}

interface Kept {
  readonly subject: SubjectId;
  readonly accepted: Accepted;
  readonly own: OwnCase;
}

/** What an earlier try brought may have been corrected since. */
async function standingOf(
  { support }: Steps,
  { subject, accepted, own }: Kept,
): Promise<Pick<SupportEvent, 'standing' | 'by'>> {
  const found = accepted.again === true ? await support.findOwn(subject, own, accepted.seq) : undefined;
  return found === undefined
    ? { standing: 'counts' }
    : { standing: found.standing, ...(found.by === undefined ? {} : { by: found.by }) };
}

/** An event that its sender may tell. */
export interface Telling {
  readonly request: SupportEventRequest;
  readonly traject: RelatedCase;
  readonly id: CaseId;
  readonly terms: Terms;
}

/**
 * Reads an event and holds it against the case and the agreement: only a care provider tells of support, in a case that it
 * takes part in, and only what the agreement lets it supply.
 * @throws GatewayError `malformed-json`, `invalid-input` and `not-allowed` with every error at once, `not-found`
 */
export async function readTelling(
  steps: Steps,
  call: Call,
  { caller, trail }: { readonly caller: AuthenticatedCaller; readonly trail: Trail },
): Promise<Telling> {
  const request = readBody('supportEventRequest', call);
  const traject = trail.case(await requireCase(steps, call, caller, request.caseRef));
  const terms = trail.terms(await requireSigned(steps, call, caller, traject.agreement));
  if (terms.type !== 'PRO') throw new GatewayError('not-allowed', 'Only a care provider tells of support.');
  const notYours = steps.support
    .setBy(request)
    .filter(({ field, isNeeded }) => isNeeded && !terms.agreement.maySupply(caller.party, field))
    .map(({ pointer }): InputError => ({ pointer, code: 'not-yours', detail: 'your party may not supply this' }));
  const wrong = steps.support.problemsOf(request, call.at);
  if (wrong.length > 0) {
    const errors = [...wrong, ...notYours];
    throw new GatewayError('invalid-input', 'See errors for every place that is wrong.', { errors });
  }
  if (notYours.length > 0) {
    const detail = 'The agreement does not let your party supply everything that this event says.';
    throw new GatewayError('not-allowed', detail, { errors: notYours });
  }
  const { id } = traject;
  if (id === undefined) throw new GatewayError('internal-error', 'a relation without a case');
  return { request, traject, id, terms };
}
