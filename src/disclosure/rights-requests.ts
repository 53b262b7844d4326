import type { FieldName, RightsRequest, Role } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { KnownRequest, Step, Tx } from '../rights/rights.ts';
import { act, type Done } from './act.ts';
import type { Call } from './call.ts';
import { fieldsByName } from './catalogue-fields.ts';
import { erase } from './erase.ts';
import { referencesOf } from './log-references.ts';
import { casework, requireHelper, requireLive } from './own-case.ts';
import { readBody } from './request.ts';
import { isSomeCaseworker } from './require-caseworker.ts';
import { requireInCase, type Taking } from './require-in-case.ts';
import type { Steps } from './steps.ts';
import { tellRequest } from './tell-request.ts';

/** Records what the client asks, by a party that helps the client. The time to answer runs from the day it came in. */
export function fileRightsRequest(steps: Steps, call: Call): Done<RightsRequest> {
  return casework(steps, call, 'rights-request', async (caller, trail) => {
    const { caseRef, kind, fields = [], text, receivedOn } = readBody('rightsFiling', call);
    requireKnown(fields, steps);
    const traject = trail.case(await requireHelper(steps, call, caller, caseRef));
    const { agreement } = trail.terms(await requireLive(steps, call, caller, traject.agreement));
    trail.change({ fields });
    const { subject, id } = traject;
    const { party } = caller;
    const about = {
      subject,
      case: id,
      party,
      by: party,
      filedBy: caller.apiClient,
      term: agreement.document.articles.rights,
    };
    const request = await steps.rights.file({ ...about, kind, fields, text, receivedOn }, call.at);
    trail.clientRecord(request.id);
    trail.undoWith(() => steps.rights.takeBack(request.id));
    return tellRequest(steps, request, 'whole');
  });
}

/** Who watches over the terms of its party, and sees nothing of a client. */
const watching: readonly Role[] = ['privacy-officer', 'data-protection-officer'];

/**
 * The requests that the caller's party deals with: whole for who works with clients; for its privacy officer and data
 * protection officer what is asked and by when, without case, fields or words.
 */
export function listRightsRequests(steps: Steps, call: Call): Done<{ requests: RightsRequest[] }> {
  return act(steps, call, 'rights-request', async (caller) => {
    const width = (await isSomeCaseworker(steps, caller, call)) ? 'whole' : 'clock';
    if (width === 'clock' && !watches(caller, call)) {
      throw new GatewayError('not-allowed', 'Your role does not deal with requests of clients.');
    }
    const found = await steps.rights.ofParty(caller.party, call.at);
    return { requests: await Promise.all(found.map((request) => tellRequest(steps, request, width))) };
  });
}

const watches = ({ roles }: AuthenticatedCaller, { role }: Call): boolean =>
  roles.some((own) => watching.includes(own) && (role === undefined || own === role));

/**
 * Takes a step with a request: extends its time, grants it, refuses it with a reason, says that it is done, lifts a
 * restriction. Restricting and erasing happen with granting, and every party that received is told (AVG art. 19). For who
 * helps the client in the case now, under a live statement; a party that left may refuse, so that the client is answered.
 */
export function changeRightsRequest(steps: Steps, call: Call, id: string): Done<RightsRequest> {
  return casework(steps, call, 'rights-change', async (caller, trail) => {
    const { step, refusal, assessment } = readBody('rightsChange', call);
    const request = await steps.rights.find(caller.party, id, call.at);
    if (request === undefined) throw new GatewayError('not-found', 'Your party deals with no such request.');
    const taken: Step = { step, by: caller.party, caller: caller.apiClient, refusal, assessment };
    const taking: Taking = { steps, call, caller, trail };
    if (request.kind === 'erasure' && step === 'grant') return erase(taking, request, taken);
    const { subject } = request;
    if (step !== 'refuse') await requireInCase(taking, request);
    if (subject !== undefined) {
      trail.about(await referencesOf(steps, subject));
      trail.clientRecord(id);
    }
    const changed = await steps.rights.take(id, taken, call.at, (tx) => bringAbout({ steps, tx, call }, request, step));
    // An act that opens something does not stay without its entry.
    if (step === 'lift' && subject !== undefined) trail.undoWith(() => restrictAgain(taking, id, subject));
    return tellRequest(steps, changed, 'whole');
  });
}

interface Bringing {
  readonly steps: Steps;
  readonly tx: Tx;
  readonly call: Call;
}

/** What a step does beside the request itself, in one transaction with it. */
async function bringAbout(
  { steps: { cases, notices, rights }, tx, call }: Bringing,
  { kind, subject }: KnownRequest,
  step: Step['step'],
): Promise<string | undefined> {
  if (subject === undefined || kind !== 'restriction' || (step !== 'grant' && step !== 'lift')) return undefined;
  // Also before it is lifted: who grants another one at this moment waits for the row of the person, or was first.
  await cases.setRights(subject, { restricted: true }, tx);
  if (step === 'grant') return notices.plan(tx, { kind: 'processing.restricted', subject }, call.at);
  if (await rights.isRestricted(tx, subject)) return undefined;
  await cases.setRights(subject, { restricted: false }, tx);
  return notices.plan(tx, { kind: 'processing.restriction-lifted', subject }, call.at);
}

/** Who was told meanwhile that it was lifted is told that it stands. */
function restrictAgain({ steps, call }: Taking, id: string, subject: SubjectId): Promise<void> {
  return steps.rights.undoLift(id, async (tx) => {
    await steps.cases.setRights(subject, { restricted: true }, tx);
    return steps.notices.plan(tx, { kind: 'processing.restricted', subject }, call.at);
  });
}

function requireKnown(fields: readonly FieldName[], { policy }: Pick<Steps, 'policy'>): void {
  const known = fieldsByName(policy.catalogue);
  const errors = fields.flatMap((name, index) =>
    known.has(name) ? [] : [{ pointer: `/fields/${index}`, code: 'unknown-field', detail: 'is not a field' }],
  );
  if (errors.length > 0) throw new GatewayError('invalid-input', 'Name fields as in the catalogue.', { errors });
}
