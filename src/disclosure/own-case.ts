import type { ResolvedCase } from '../cases/cases.ts';
import type { AgreementId } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { type AuthenticatedCaller, actingRole } from '../identity/identity.ts';
import { act, type Done } from './act.ts';
import type { Call } from './call.ts';
import { requireCaseworker, requireSomeCaseworker } from './require-caseworker.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';
import type { Trail } from './trail.ts';

const notAllowed = (detail: string) => new GatewayError('not-allowed', detail);

type WhichAgreement = AgreementId | undefined;

/** An act about a client: of nobody who works with no client at all, whatever else is true. */
export function casework<Response>(
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
export async function requireSigned(
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
export async function requireLive(
  steps: Steps,
  call: Call,
  caller: AuthenticatedCaller,
  id: WhichAgreement,
): Promise<Terms> {
  const terms = await findLive(steps, call, caller, id);
  if (terms === undefined) throw notAllowed('Your party has not signed the agreement of this case, or has left it.');
  requireCaseworker(caller, call, terms.type, terms.agreement.document);
  return terms;
}

export async function findLive(
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

export type RelatedCase = ResolvedCase & { readonly subject: SubjectId };

/** A case the caller takes part in; one that is not its own looks the same as one that does not exist. */
export async function requireCase(
  steps: Steps,
  call: Call,
  caller: AuthenticatedCaller,
  ref: string,
): Promise<RelatedCase> {
  const traject = await steps.cases.resolve(caller.party, ref, call.at);
  if (!isRelated(traject)) throw new GatewayError('not-found', 'You take part in no case with this reference.');
  return traject;
}

const isRelated = (traject: ResolvedCase): traject is RelatedCase =>
  traject.relation === 'party' && traject.subject !== undefined;

/** Whether the caller helps the client in this case, and so reads what the client said. */
export function isHelper({ parties }: ResolvedCase, { party }: Pick<AuthenticatedCaller, 'party'>): boolean {
  const own = parties.find((member) => member.party === party);
  return own !== undefined && own.type !== 'COR' && own.type !== 'BUD';
}

/** A case in which the caller helps the client: a municipality, a regional desk or a care provider. */
export async function requireHelper(
  steps: Steps,
  call: Call,
  caller: AuthenticatedCaller,
  ref: string,
): Promise<RelatedCase> {
  const traject = await requireCase(steps, call, caller, ref);
  if (isHelper(traject, caller)) return traject;
  throw notAllowed('Only a municipality, a regional desk or a care provider records what the client says.');
}
