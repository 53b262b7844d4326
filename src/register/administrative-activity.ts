import type { AdministrativeActivities, Day, RegisteredActivity } from '../contract/generated/types.ts';
import { partiesOf, termsFor, versionOf } from './agreed-activity.ts';
import type { AgreementFacts, RegisterSources } from './facts.ts';
import { LegalBases } from './legal-bases.ts';

type Described = AdministrativeActivities['activities'][number];

/**
 * What is done beside the purposes of an agreement, by its parties; or, without one, by whoever it is: a request that
 * reached no agreement. Dated data of this project, and marked as such: no agreement says them.
 * @param day the descriptions are those of this day
 */
export function toAdministrativeActivities(
  agreement: AgreementFacts | undefined,
  { law, administrative }: Omit<RegisterSources, 'catalogue'>,
  day: Day,
): RegisteredActivity[] {
  return administrative.activities
    .filter(({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo === null || day <= inForceTo))
    .map((described) => toActivity(described, agreement, new LegalBases(law, agreement?.document.vocabulary.bases)));
}

function toActivity(
  described: Described,
  agreement: AgreementFacts | undefined,
  bases: LegalBases,
): RegisteredActivity {
  const { uri, activity, name, purposes, proposal, source, recipients, inForceFrom, inForceTo } = described;
  const types = new Set(described.controllers);
  const own = { from: inForceFrom, ...(inForceTo === null ? {} : { to: inForceTo }) };
  const agreed = agreement && termsFor(types, agreement.document);
  return {
    ...{ uri, activity, kind: 'administrative', inForce: own, ...(agreement && versionOf(agreement)) },
    ...{ name, purposes: [...purposes], proposal, source },
    controllers: agreement ? partiesOf(described.controllers, agreement) : [],
    dataSubjects: described.dataSubjects.map((one) => ({ ...one, proposal })),
    categories: described.categories.map((one) => ({ ...one, fields: [] })),
    recipients: [...recipients],
    clauses: [],
    legalBasis: described.legalBasis.map((basis) => bases.ofActivity(basis)),
    ...{ transfers: 'not-stated', security: [], ...agreed },
    // The terms of an agreement are about what a party received, not about what is kept beside it.
    retention: [...described.retention],
  };
}
