import type { ResolvedCase } from '../cases/cases.ts';
import type { PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { NormWarning } from '../support/support.ts';

/**
 * The norms that the visitor's own party does not meet in a case: of a care provider, and told to nobody else. The first day
 * of the lease is that of the phase of the contract, which every provider in a case may know; `contractDates` is a field that
 * a corporation discloses, and is not read for a warning. Nothing while the client asked to restrict the use (AVG art. 18).
 */
export async function normWarningsOf(
  { agreements, cases, sources, support }: Pick<Rooms, 'agreements' | 'cases' | 'sources' | 'support'>,
  { traject, own }: { readonly traject: ResolvedCase; readonly own: PartyId },
  at: Instant,
): Promise<readonly NormWarning[]> {
  const { subject, id, phase, restricted } = traject;
  const isProvider = traject.parties.some(({ party, type }) => party === own && type === 'PRO');
  if (subject === undefined || id === undefined || !isProvider || restricted || phase === 'closed') return [];
  const [agreement, values, rents] = await Promise.all([
    agreements.resolve(own, traject.agreement, at),
    sources.ownValues(subject, own, support.normFields),
    cases.rentingSince([traject], own, at),
  ]);
  return support.warningsOf({
    ...{ subject, party: own, at, values, rentsSince: rents.get(id) },
    maxDaysToSupport: agreement?.document.articles.norms.maxDaysToSupport,
  });
}
