import type { AgreementReading } from '../agreements/agreements.ts';
import type { ResolvedCase } from '../cases/cases.ts';
import type { DisclosureRequest, Role } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { Steps } from './steps.ts';

interface Asked {
  readonly caller: AuthenticatedCaller;
  readonly role: Role;
  readonly request: Pick<DisclosureRequest, 'purpose'>;
  readonly traject: ResolvedCase;
  readonly agreement: Pick<AgreementReading, 'document' | 'hash'>;
}

/**
 * Whether an emergency is open for exactly this request: this purpose, case, agreement, party and role, asked by a person
 * whom its party named. What it then opens is for the policy to say. Looks nothing up where the agreement has no such
 * procedure.
 * @throws GatewayError `store-unavailable`
 */
export async function isInEmergency(
  { emergencies }: Pick<Steps, 'emergencies'>,
  { caller, role, request, traject, agreement }: Asked,
  at: Instant,
): Promise<boolean> {
  const procedure = agreement.document.arrangements.emergency;
  if (procedure === undefined || traject.id === undefined || traject.relation !== 'party') return false;
  if (request.purpose !== procedure.purpose || !procedure.asking.includes(role) || !isPerson(caller)) return false;
  const { party, apiClient: by } = caller;
  return emergencies.isOpen({ case: traject.id, agreement: agreement.hash, party, role, by }, at);
}

/** An application has no name that could be on a list of officers. */
export const isPerson = ({ apiClient }: AuthenticatedCaller): boolean => apiClient.startsWith('person:');
