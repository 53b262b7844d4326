import type { CaseView } from '../cases/cases.ts';
import { validate } from '../contract/contract.ts';
import type { ClientRecord, FieldName } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { Tx } from '../rights/rights.ts';
import { ageFrom } from '../sources/sources.ts';
import type { Done } from './act.ts';
import type { Call } from './call.ts';
import { fieldsByName } from './catalogue-fields.ts';
import { referencesOf } from './log-references.ts';
import { casework, findLive, requireCase, requireSigned } from './own-case.ts';
import { tellRectified } from './rectify.ts';
import { invalidInput, parseBody, readBody, withoutName } from './request.ts';
import { isCaseworker } from './require-caseworker.ts';
import type { Steps } from './steps.ts';

/** One page of a list; `after` is the last reference of the page before. */
export interface Page {
  readonly after?: string;
  readonly limit: number;
}

/**
 * Registers a case (traject) of a subject, with the values the registering party may supply. When any part of it is
 * refused, nothing is left of it. A second try with the same Idempotency-Key gives the case of the first.
 */
export function registerCase(steps: Steps, call: Call): Done<CaseView> {
  return casework(steps, call, 'case-change', async (caller, trail) => {
    const body = readBody('caseRequest', call);
    const { agreement, type } = trail.terms(await requireSigned(steps, call, caller, body.agreement));
    const key = call.idempotencyKey && `${caller.apiClient} ${call.idempotencyKey}`;
    const earlier = await findRegistered(steps, call, caller, key);
    if (earlier) return earlier;
    if (type === 'COR' || type === 'BUD') throw notAllowed('Your type of party registers no cases.');
    const fields = Object.keys(body.records ?? {});
    requireMaySupply(fields.filter((field) => !agreement.maySupply(caller.party, field)));
    trail.change({ fields });
    const parties = (body.parties ?? []).map((member) => ({ ...member, type: agreement.typeOf(member.party) }));
    const subject = await steps.sources.createSubject();
    trail.about(await referencesOf(steps, subject));
    try {
      const supplier = { caller: caller.apiClient, type };
      await steps.sources.supplyWith({ subject, values: body.records ?? {}, by: caller.party, at: call.at, supplier });
      const opening = { subject, agreement: body.agreement, phase: body.phase, parties, key };
      return await steps.cases.register({ id: caller.party, type }, opening, call.at);
    } catch (error) {
      await steps.sources.erase(subject);
      // Two tries at once: the other one was first.
      return await findOr(error, () => findRegistered(steps, call, caller, key));
    }
  });
}

/** What was made meanwhile, or else the error that stood in the way. */
async function findOr<Found>(error: unknown, find: () => Promise<Found | undefined>): Promise<Found> {
  const found = await find();
  if (found === undefined) throw error;
  return found;
}

/** The case that an earlier try of this same request registered. */
async function findRegistered(
  { cases }: Steps,
  { at }: Call,
  { party }: AuthenticatedCaller,
  key: string | undefined,
): Promise<CaseView | undefined> {
  return key === undefined ? undefined : cases.view(party, cases.refForKey(party, key), at);
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

/** What is supplied: one field, or several; and whether a wrong value is put right by it. */
export interface Supplying {
  readonly field?: FieldName;
  /** The id of the client's request, or `yes` for who found out by itself. */
  readonly rectifies?: string;
}

/** Supplies or corrects values of a case; the agreement says who may supply what. */
export function supplyRecords(steps: Steps, call: Call, ref: string, asked: Supplying): Done<{ supplied: string[] }> {
  return casework(steps, call, 'record-change', async (caller, trail) => {
    const { field, rectifies } = asked;
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
    const tell =
      rectifies === undefined
        ? undefined
        : tellRectified({ steps, call, caller, trail }, traject, { fields, rectifies });
    const also = async (tx: Tx) => {
      await endByAge(tx, { steps, call, caller }, traject.subject, values);
      await tell?.(tx);
    };
    const supplier = { caller: caller.apiClient, type };
    await steps.sources.supplyWith({ subject: traject.subject, values, by: caller.party, at: call.at, supplier, also });
    return { supplied: fields };
  });
}

/** What was answered as if the client was of another age ends with the date of birth that said so. */
async function endByAge(
  tx: Tx,
  { steps, call: { at }, caller }: { readonly steps: Steps; readonly call: Call; readonly caller: AuthenticatedCaller },
  subject: SubjectId,
  { dateOfBirth }: Partial<ClientRecord>,
): Promise<void> {
  if (dateOfBirth === undefined) return;
  await steps.consents.endByAge(tx, subject, (moment) => ageFrom(dateOfBirth, moment), { by: caller.party, at });
}

/** A bulk of values: an object from field to value; each value is checked by the record store, all errors at once. */
function readRecords(call: Call): Partial<ClientRecord> {
  const checked = validate('caseRequest', { agreement: 'any', records: parseBody(call.body) });
  if (checked.ok) return checked.value.records ?? {};
  const errors = checked.errors.map(withoutName);
  throw invalidInput(errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/records/, '') })));
}

const notAllowed = (detail: string) => new GatewayError('not-allowed', detail);

async function isCaseworkerUnder(...of: Parameters<typeof findLive>): Promise<boolean> {
  const [, call, caller] = of;
  const terms = await findLive(...of);
  return terms !== undefined && isCaseworker(caller, call, terms.type, terms.agreement.document);
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
