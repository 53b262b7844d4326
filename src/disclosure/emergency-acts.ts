import type {
  Agreement,
  CaseRef,
  EmergencyProcedure,
  Emergency as Procedure,
  Role,
} from '../contract/generated/types.ts';
import { type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import { type Emergency, stateOf } from '../emergencies/emergencies.ts';
import { GatewayError } from '../errors.ts';
import { type AuthenticatedCaller, actingRole } from '../identity/identity.ts';
import { act, type Done } from './act.ts';
import type { Call } from './call.ts';
import { isPerson } from './in-emergency.ts';
import { type RelatedCase, requireCase, requireSigned } from './own-case.ts';
import { readBody } from './request.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';
import type { Trail } from './trail.ts';

/**
 * Asks for the emergency procedure in a case. Nothing opens. That nobody takes part who could approve is not told: it would
 * tell whether the client receives care.
 */
export function askEmergency(steps: Steps, call: Call): Done<EmergencyProcedure> {
  return act(steps, call, 'emergency-request', async (caller, trail) => {
    const { caseRef, ground, role } = readBody('emergencyRequest', call);
    const acting = { ...call, role: asPerson(caller, trail, role) };
    const traject = trail.case(await requireCase(steps, acting, caller, caseRef));
    const terms = trail.terms(await requireSigned(steps, acting, caller, traject.agreement));
    const { procedure, hours } = procedureOf(steps, terms);
    requireSide(terms, role, { type: procedure.to, roles: procedure.asking });
    if (!procedure.grounds.includes(ground)) throw notAllowed('The agreement does not name this ground.');
    const { id, subject } = whose(traject);
    const { party, apiClient: by } = caller;
    const asked = { case: id, subject, agreement: terms.agreement.hash, party, role, ground, hours, by };
    const emergency = await steps.emergencies.ask(asked, call.at);
    trail.change({ reference: emergency.id });
    return toProcedure(emergency, traject.ref, call.at);
  });
}

/** Approves it: what the agreement names is open from now on. By somebody else, of the party that sends the data. */
export function approveEmergency(steps: Steps, call: Call, id: string): Done<EmergencyProcedure> {
  return act(steps, call, 'emergency-approval', async (caller, trail) => {
    const { role } = readBody('emergencyAct', call);
    const acting = { ...call, role: asPerson(caller, trail, role) };
    const kept = await steps.emergencies.find(id);
    trail.change({ reference: kept.id });
    const ref = steps.cases.refFor(caller.party, kept.case);
    const traject = trail.case(await requireCase(steps, acting, caller, ref));
    const terms = trail.terms(await requireSigned(steps, acting, caller, traject.agreement));
    const { procedure, hours } = procedureOf(steps, terms);
    requireSide(terms, role, { type: procedure.from, roles: procedure.approving });
    const { party, apiClient: by } = caller;
    const entry = trail.entry().id;
    const granted = { agreement: terms.agreement.hash, hours, fields: procedure.fields, entry, at: call.at };
    const emergency = await steps.emergencies.approve(id, { party, by }, granted);
    // It opens nothing without its entry; so nor does it wait for one. Not before, or an approval that is refused would end
    // what another opened.
    trail.undoWith(() => steps.emergencies.end(id, { by, at: call.at }));
    return toProcedure(emergency, traject.ref, call.at);
  });
}

/** Who watches over how the parties deal with data; may end an emergency, and never opens one. */
const watchers: readonly Role[] = ['privacy-officer', 'data-protection-officer'];

/** Ends it at once, or takes the request back: by a named person or a watcher of one of the two parties. */
export function endEmergency(steps: Steps, call: Call, id: string): Done<{ id: string }> {
  return act(steps, call, 'emergency-ending', async (caller, trail) => {
    const { role } = readBody('emergencyAct', call);
    asPerson(caller, trail, role);
    const kept = await requireOwn(steps, caller, id);
    trail.change({ reference: kept.id });
    const officers = await steps.emergencies.officersOf(caller.party);
    const mayEnd = watchers.includes(role) || officers.some(({ person }) => person === caller.apiClient);
    if (!mayEnd) throw notAllowed('Only named officers and who watches over data end an emergency.');
    await steps.emergencies.end(id, { by: caller.apiClient, at: call.at });
    return { id };
  });
}

const day = 86_400_000;
/** How long the client can be kept from knowing at a time; a choice of this project, after which it is decided anew. */
export const mostUntoldDays = 90;

/**
 * Keeps it from the client for some days, as telling would do harm (domain, process 8); 0 days: no longer. Only by a data
 * protection officer of one of the two parties.
 */
export function keepUntold(steps: Steps, call: Call, id: string, days: number): Done<{ id: string }> {
  return act(steps, call, 'emergency-ending', async (caller, trail) => {
    const role = asPerson(caller, trail, call.role ?? 'none');
    if (role !== 'data-protection-officer') throw notAllowed('Only a data protection officer decides this.');
    const kept = await requireOwn(steps, caller, id);
    trail.change({ reference: kept.id });
    if (!Number.isInteger(days) || days < 0 || days > mostUntoldDays) {
      const errors = [{ pointer: '/days', code: 'range', detail: `must be 0 to ${mostUntoldDays}` }];
      throw new GatewayError('invalid-input', 'See errors for every place that is wrong.', { errors });
    }
    const until = toInstant(call.at + days * day);
    const untold = days === 0 ? undefined : { by: caller.apiClient, until };
    trail.undoWith(await steps.emergencies.keepUntold(id, untold));
    return { id };
  });
}

/** An emergency of the caller's own party: as who asked, or as who approved. */
async function requireOwn({ emergencies }: Steps, { party }: AuthenticatedCaller, id: string): Promise<Emergency> {
  const kept = await emergencies.find(id);
  if (kept.party === party || kept.approved?.party === party) return kept;
  throw new GatewayError('not-found', 'Your party has no such emergency.');
}

/** @throws GatewayError `not-allowed` for an application, and for a role that the person does not have */
function asPerson(caller: AuthenticatedCaller, trail: Trail, role: Role): Role {
  const acting = trail.role(actingRole(caller, role));
  if (!isPerson(caller)) throw notAllowed('An emergency takes two people: no application asks or approves.');
  if (acting !== role) throw notAllowed('You do not have this role.');
  return role;
}

/** The procedure of the agreement, and for how many hours: never longer than its model lets it. */
function procedureOf({ policy }: Steps, { agreement }: Terms): { procedure: Procedure; hours: number } {
  const { arrangements, model }: Agreement = agreement.document;
  const most = policy.models.find(({ id, version }) => id === model.id && version === model.version)?.emergency;
  const procedure = arrangements.emergency;
  if (procedure === undefined || most === undefined) {
    throw notAllowed('The agreement of this case has no emergency procedure.');
  }
  return { procedure, hours: Math.min(procedure.hours, most.hours) };
}

function requireSide(
  { type }: Terms,
  role: Role,
  side: { readonly type: string; readonly roles: readonly Role[] },
): void {
  if (type === side.type && side.roles.includes(role)) return;
  throw notAllowed('The agreement does not give this to your role.');
}

function whose({ id, subject }: RelatedCase) {
  if (id === undefined) throw new GatewayError('internal-error', 'a case without an id');
  return { id, subject };
}

/** An emergency as one of the two parties sees it. */
export function toProcedure(emergency: Emergency, caseRef: CaseRef | '', at: Instant): EmergencyProcedure {
  const { id, ground, party, role, asked, lapsesAt, approved, ended } = emergency;
  return {
    ...{ id, state: stateOf(emergency, at), caseRef, ground, party, role },
    ...{ askedAt: instantText(asked.at), lapsesAt: instantText(lapsesAt) },
    ...(approved && {
      ...{ approvedBy: approved.party, approvedAt: instantText(approved.at), until: instantText(approved.until) },
    }),
    ...(ended && { endedAt: instantText(ended.at) }),
  };
}

const notAllowed = (detail: string) => new GatewayError('not-allowed', detail);
