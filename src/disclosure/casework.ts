import type { CaseView, ResolvedCase } from '../cases/cases.ts';
import { validate } from '../contract/contract.ts';
import type { AgreementId, ClientRecord, Consent, FieldName } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { type AuthenticatedCaller, actingRole } from '../identity/identity.ts';
import { act, type Done } from './act.ts';
import type { Call } from './call.ts';
import { fieldsByName } from './catalogue-fields.ts';
import { referencesOf } from './log-references.ts';
import { parseBody, readBody } from './request.ts';
import { isCaseworker, requireCaseworker, requireSomeCaseworker } from './require-caseworker.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';
import type { Trail } from './trail.ts';

/** One page of a list; `after` is the last reference of the page before. */
export interface Page {
  readonly after?: string;
  readonly limit: number;
}

/**
 * Registers a case (traject) of a subject, with the values the registering party may supply. When any part of it is
 * refused, nothing is left of it.
 */
export function registerCase(steps: Steps, call: Call): Done<CaseView> {
  return casework(steps, call, 'case-change', async (caller, trail) => {
    const body = readBody('caseRequest', call);
    const { agreement, type } = trail.terms(await requireSigned(steps, call, caller, body.agreement));
    if (type === 'COR' || type === 'BUD') throw notAllowed('Your type of party registers no cases.');
    const fields = Object.keys(body.records ?? {});
    requireMaySupply(fields.filter((field) => !agreement.maySupply(caller.party, field)));
    trail.change({ fields });
    const parties = (body.parties ?? []).map((member) => ({ ...member, type: agreement.typeOf(member.party) }));
    const subject = await steps.sources.createSubject();
    trail.about(await referencesOf(steps, subject));
    try {
      await steps.sources.supply(subject, body.records ?? {}, caller.party, call.at);
      const opening = { subject, agreement: body.agreement, phase: body.phase, parties };
      return await steps.cases.register({ id: caller.party, type }, opening, call.at);
    } catch (error) {
      await steps.sources.erase(subject);
      throw error;
    }
  });
}

/** Changes a case: its phase, its parties, the conditions that were met. */
export function changeCase(steps: Steps, call: Call, ref: string): Done<CaseView> {
  return casework(steps, call, 'case-change', async (caller, trail) => {
    const { join, ...body } = readBody('caseChange', call);
    const traject = trail.case(await requireCase(steps, call, caller, ref));
    const { agreement } = trail.terms(await requireSigned(steps, call, caller, traject.agreement));
    const joining = join?.map((member) => ({ ...member, type: agreement.typeOf(member.party) }));
    return steps.cases.change(traject, caller.party, { ...body, ...(joining ? { join: joining } : {}) }, call.at);
  });
}

/**
 * The caller's own cases, of a page those under an agreement that it has a live statement for: who takes part in a case,
 * and how far it is, tells that the client receives care.
 */
export function listCases(steps: Steps, call: Call, page: Page): Done<{ cases: CaseView[] }> {
  return casework(steps, call, 'case-read', async (caller) => {
    const found = await steps.cases.list(caller.party, call.at, page);
    const ids = [...new Set(found.map(({ agreement }) => agreement))];
    const isOpen = await Promise.all(ids.map((id) => isCaseworkerUnder(steps, call, caller, id)));
    const open = new Set(ids.filter((_, index) => isOpen[index]));
    return { cases: found.filter(({ agreement }) => open.has(agreement)) };
  });
}

/** Supplies or corrects values of a case; the agreement says who may supply what. */
export function supplyRecords(steps: Steps, call: Call, ref: string, field?: FieldName): Done<{ supplied: string[] }> {
  return casework(steps, call, 'record-change', async (caller, trail) => {
    if (field !== undefined && !fieldsByName(steps.policy.catalogue).has(field)) {
      throw new GatewayError('not-found', 'There is no field of this name.');
    }
    const values: Partial<ClientRecord> =
      field === undefined ? readRecords(call) : { [field]: readBody('recordChange', call).value };
    const traject = trail.case(await requireCase(steps, call, caller, ref));
    const { agreement, type } = trail.terms(await requireSigned(steps, call, caller, traject.agreement));
    const fields = Object.keys(values);
    // A secret address is opened again by the municipality alone, which keeps the register (Wet BRP art. 2.59).
    const opens = traject.addressSecret && values.addressSecret === false && type !== 'MUN';
    const mayNot = (name: FieldName) => (opens && name === 'addressSecret') || !agreement.maySupply(caller.party, name);
    requireMaySupply(fields.filter(mayNot));
    trail.change({ fields });
    await steps.sources.supply(traject.subject, values, caller.party, call.at);
    return { supplied: fields };
  });
}

/**
 * Records the client's answer, by a party that helps the client: a corporation cannot ask for itself. A no is taken from
 * whoever helps; a yes only from who has a live statement, as it opens something.
 */
export function recordConsent(steps: Steps, call: Call): Done<Consent> {
  return casework(steps, call, 'consent-given', async (caller, trail) => {
    const { caseRef, ...request } = readBody('consentRequest', call);
    if (request.answer === 'refused') trail.kind('consent-refused');
    const traject = trail.case(await requireHelper(steps, call, caller, caseRef));
    if (request.answer === 'given') await requireLive(steps, call, caller, traject.agreement);
    const consent = await steps.consents.record(traject.subject, caller.party, request, call.at);
    trail.clientRecord(consent.id);
    // A yes that is not in the log must open nothing.
    trail.undoWith(() =>
      steps.consents.withdraw(consent.id, { by: caller.party, why: 'not-recorded' }, call.at, async () => true),
    );
    return consent;
  });
}

/** Withdraws a consent. Works for every decision that starts after the answer (AVG art. 7(3)). */
export function withdrawConsent(steps: Steps, call: Call, id: string): Done<Consent> {
  return casework(steps, call, 'consent-withdrawn', async (caller, trail) => {
    const mayTouch = async (subject: SubjectId) => {
      const helps = await steps.cases.isHelperOf(caller.party, subject, call.at);
      if (helps) trail.about(await referencesOf(steps, subject));
      return helps;
    };
    const consent = await steps.consents.withdraw(id, { by: caller.party }, call.at, mayTouch);
    if (consent === undefined) throw new GatewayError('not-found', 'There is no such consent in a case of yours.');
    // Not before: what stands in the address of a request may be anything.
    trail.clientRecord(consent.id);
    return consent;
  });
}

/** The client's answers, for a party that helps the client. */
export function listConsents(steps: Steps, call: Call, ref: string): Done<{ consents: Consent[] }> {
  return casework(steps, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(steps, call, caller, ref));
    await requireLive(steps, call, caller, traject.agreement);
    return { consents: await steps.consents.list(traject.subject, call.at) };
  });
}

/** Records that the client objects to a purpose that runs without consent. */
export function recordObjection(steps: Steps, call: Call): Done<{ id: string }> {
  return casework(steps, call, 'objection', async (caller, trail) => {
    const { caseRef, purpose } = readBody('objectionRequest', call);
    const traject = trail.case(await requireHelper(steps, call, caller, caseRef));
    const id = await steps.consents.object(traject.subject, caller.party, purpose, call.at);
    trail.clientRecord(id);
    return { id };
  });
}

/** A bulk of values: an object from field to value; each value is checked by the record store, all errors at once. */
function readRecords(call: Call): Partial<ClientRecord> {
  const checked = validate('caseRequest', { agreement: 'any', records: parseBody(call.body) });
  if (checked.ok) return checked.value.records ?? {};
  const errors = checked.errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/records/, '') }));
  throw new GatewayError('invalid-input', 'See errors for every place that is wrong.', { errors });
}

const notAllowed = (detail: string) => new GatewayError('not-allowed', detail);

type WhichAgreement = AgreementId | undefined;

/** An act about a client: of nobody who works with no client at all, whatever else is true. */
function casework<Response>(
  steps: Steps,
  call: Call,
  kind: Parameters<typeof act>[2],
  work: (caller: AuthenticatedCaller, trail: Trail) => Promise<Response>,
): Done<Response> {
  return act(steps, call, kind, async (caller, trail) => {
    if (call.role !== undefined) trail.role(actingRole(caller, call.role));
    await requireSomeCaseworker(steps, caller, call);
    return work(caller, trail);
  });
}

/** Only a party with a live statement under an agreement that is in force changes anything. */
async function requireSigned(
  steps: Steps,
  call: Call,
  caller: AuthenticatedCaller,
  id: WhichAgreement,
): Promise<Terms> {
  const terms = await findLive(steps, call, caller, id);
  if (!terms?.agreement.inForce(call.at)) throw notAllowed('Your party has no signed agreement in force for this.');
  requireCaseworker(caller, call, terms.type, terms.agreement.document);
  return terms;
}

/** What a party reads of a case, and what it records for the client, needs its live statement; also before the term. */
async function requireLive(steps: Steps, call: Call, caller: AuthenticatedCaller, id: WhichAgreement): Promise<void> {
  const terms = await findLive(steps, call, caller, id);
  if (terms === undefined) throw notAllowed('Your party has not signed the agreement of this case, or has left it.');
  requireCaseworker(caller, call, terms.type, terms.agreement.document);
}

async function isCaseworkerUnder(...of: Parameters<typeof findLive>): Promise<boolean> {
  const [, call, caller] = of;
  const terms = await findLive(...of);
  return terms !== undefined && isCaseworker(caller, call, terms.type, terms.agreement.document);
}

async function findLive(
  { agreements }: Steps,
  { at }: Call,
  { party }: AuthenticatedCaller,
  id: WhichAgreement,
): Promise<Terms | undefined> {
  const agreement = await agreements.resolve(party, id, at);
  const type = agreement?.typeOf(party);
  const isLive = agreement !== undefined && type !== undefined && agreement.standingOf(party, at) === 'signed';
  return isLive ? { agreement, type } : undefined;
}

function requireMaySupply(refused: readonly FieldName[]): void {
  if (refused.length === 0) return;
  const errors = refused.map((name) => ({
    pointer: `/${name}`,
    code: 'not-yours',
    detail: 'your party may not supply this field',
  }));
  throw new GatewayError('not-allowed', 'The agreement does not let your party supply every one of these fields.', {
    errors,
  });
}

type RelatedCase = ResolvedCase & { readonly subject: SubjectId };

/** A case the caller takes part in; one that is not its own looks the same as one that does not exist. */
async function requireCase(steps: Steps, call: Call, caller: AuthenticatedCaller, ref: string): Promise<RelatedCase> {
  const traject = await steps.cases.resolve(caller.party, ref, call.at);
  if (!isRelated(traject)) throw new GatewayError('not-found', 'You take part in no case with this reference.');
  return traject;
}

const isRelated = (traject: ResolvedCase): traject is RelatedCase =>
  traject.relation === 'party' && traject.subject !== undefined;

/** A case in which the caller helps the client: a municipality, a regional desk or a care provider. */
async function requireHelper(steps: Steps, call: Call, caller: AuthenticatedCaller, ref: string): Promise<RelatedCase> {
  const traject = await requireCase(steps, call, caller, ref);
  const own = traject.parties.find((member) => member.party === caller.party);
  if (own && own.type !== 'COR' && own.type !== 'BUD') return traject;
  throw notAllowed('Only a municipality, a regional desk or a care provider records what the client says.');
}
