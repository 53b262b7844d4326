import type { Recorded } from '../audit/audit.ts';
import type { CaseView, ResolvedCase } from '../cases/cases.ts';
import { validate } from '../contract/contract.ts';
import type { Category, ClientRecord, Consent, Entry, FieldName, PartyId, Role } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import { type Answer, recordProblem } from './answer.ts';
import type { Call } from './call.ts';
import { parseBody } from './request.ts';
import type { Steps } from './steps.ts';
import { Trail } from './trail.ts';

type Done<Response> = Promise<Recorded<Answer<Response>>>;

/** One page of a list; `after` is the last reference of the page before. */
export interface Page {
  readonly after?: string;
  readonly limit: number;
}

/**
 * Registers a case (traject) of a subject, with the values the registering party may supply.
 * Its own type of party must be PRO, HUB or MUN: a corporation registers nobody.
 */
export function registerCase(steps: Steps, call: Call): Done<CaseView> {
  return act(steps, call, 'case-change', async (caller, trail) => {
    const body = read('caseRequest', call);
    const agreement = trail.agreement(await steps.agreements.resolve(caller.party, body.agreement, call.at));
    requireInForce(agreement.inForce(call.at) && agreement.standingOf(caller.party, call.at) === 'signed');
    if (agreement.type === 'COR' || agreement.type === 'BUD') throw notAllowed('Only a municipality, a regional desk or a care provider registers a case.');
    const fields = Object.keys(body.records ?? {});
    requireMaySupply(fields.filter((field) => !agreement.maySupply(caller.party, field)));
    const parties = (body.parties ?? []).map((member) => ({ ...member, type: agreement.typeOf(member.party) }));
    trail.change({ fields });
    const subject = await steps.sources.createSubject();
    if (body.records) await steps.sources.supply(subject, body.records, caller.party, call.at);
    const by = { id: caller.party, type: agreement.type };
    const opening = { subject, agreement: body.agreement, phase: body.phase ?? 'registration', parties };
    return steps.cases.register(by, opening, call.at);
  });
}

/** Changes a case: its phase, its parties, the conditions that were met. */
export function changeCase(steps: Steps, call: Call, ref: string): Done<CaseView> {
  return act(steps, call, 'case-change', async (caller, trail) => {
    const body = read('caseChange', call);
    const traject = trail.case(await requireCase(steps, call, caller, ref));
    const agreement = trail.agreement(await steps.agreements.resolve(caller.party, traject.agreement, call.at));
    requireInForce(agreement.inForce(call.at) && agreement.standingOf(caller.party, call.at) === 'signed');
    const join = (body.join ?? []).map((member) => ({ ...member, type: agreement.typeOf(member.party) }));
    return steps.cases.change(traject, { id: caller.party, type: agreement.type }, { ...body, join }, call.at);
  });
}

/** The caller's own cases. */
export function listCases(steps: Steps, call: Call, page: Page): Done<{ cases: CaseView[] }> {
  return act(steps, call, 'case-change', async (caller) => ({
    cases: await steps.cases.list(caller.party, call.at, page),
  }));
}

/** Supplies or corrects values of a case; the agreement says who may supply what. */
export function supplyRecords(steps: Steps, call: Call, ref: string, field?: FieldName): Done<{ supplied: string[] }> {
  return act(steps, call, 'record-change', async (caller, trail) => {
    const values = field === undefined ? readRecords(call) : { [field]: read('recordChange', call).value };
    const traject = trail.case(await requireCase(steps, call, caller, ref));
    const agreement = trail.agreement(await steps.agreements.resolve(caller.party, traject.agreement, call.at));
    requireInForce(agreement.inForce(call.at));
    const fields = Object.keys(values);
    requireMaySupply(fields.filter((name) => !agreement.maySupply(caller.party, name)));
    trail.change({ fields });
    await steps.sources.supply(traject.subject, values, caller.party, call.at);
    return { supplied: fields };
  });
}

/** Records the client's answer, by a party that helps the client: a corporation cannot ask for itself. */
export function recordConsent(steps: Steps, call: Call): Done<Consent> {
  return act(steps, call, 'consent-given', async (caller, trail) => {
    const { caseRef, ...request } = read('consentRequest', call);
    if (request.answer === 'refused') trail.kind('consent-refused');
    const traject = trail.case(await requireHelper(steps, call, caller, caseRef));
    const consent = await steps.consents.record(traject.subject, caller.party, request, call.at);
    trail.change({ reference: consent.id });
    return consent;
  });
}

/** Withdraws a consent. Works for every decision that starts after the answer (AVG art. 7(3)). */
export function withdrawConsent(steps: Steps, call: Call, id: string): Done<Consent> {
  return act(steps, call, 'consent-withdrawn', async (caller, trail) => {
    trail.change({ reference: id });
    const mayTouch = (subject: string) => steps.cases.isHelperOf(caller.party, subject, call.at);
    const consent = await steps.consents.withdraw(id, caller.party, call.at, mayTouch);
    if (consent === undefined) throw new GatewayError('not-found', 'There is no such consent in a case of yours.');
    return consent;
  });
}

/** The client's answers, for a party that helps the client. */
export function listConsents(steps: Steps, call: Call, ref: string): Done<{ consents: Consent[] }> {
  return act(steps, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(steps, call, caller, ref));
    return { consents: await steps.consents.list(traject.subject, call.at) };
  });
}

/** Records that the client objects to a purpose that runs without consent. */
export function recordObjection(steps: Steps, call: Call): Done<{ id: string }> {
  return act(steps, call, 'objection', async (caller, trail) => {
    const { caseRef, purpose } = read('objectionRequest', call);
    const traject = trail.case(await requireHelper(steps, call, caller, caseRef));
    const id = await steps.consents.object(traject.subject, caller.party, purpose, call.at);
    trail.change({ reference: id });
    return { id };
  });
}
