import type { Agreements } from '../agreements/agreements.ts';
import type { Audit } from '../audit/audit.ts';
import type { Consents } from '../consents/consents.ts';
import type { Catalogue } from '../contract/generated/types.ts';
import type { Clock } from '../contract/vocabulary.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';
import { referencesOf } from './log-references.ts';
import type { Steps } from './steps.ts';

type Parts = Pick<Steps, 'cases' | 'logReferenceKey'> & {
  readonly audit: Pick<Audit, 'ofSubject' | 'pageOfSubjects' | 'countOfSubjects'>;
  readonly agreements: Pick<Agreements, 'byHash'>;
  readonly consents: Pick<Consents, 'list'>;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
};

/** The log read per person, with the references that the main path writes in it. */
export function readLedger({ audit, agreements, cases, consents, catalogue, clock, logReferenceKey }: Parts): Ledger {
  return openLedger({
    entriesOf: audit.ofSubject,
    pageOf: audit.pageOfSubjects,
    countsOf: audit.countOfSubjects,
    referencesOf: (subject) => referencesOf({ cases, logReferenceKey }, subject),
    consentsOf: (subject) => consents.list(subject, clock()),
    casesOf: cases.ofSubject,
    refFor: cases.refFor,
    agreementOf: agreements.byHash,
    catalogue,
  });
}
