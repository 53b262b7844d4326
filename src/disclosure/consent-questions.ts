import type { AskedFor } from '../consents/consents.ts';
import { askConsent } from '../consents/consents.ts';
import type { ConsentQuestion } from '../contract/generated/types.ts';
import type { RelatedCase } from './own-case.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';

/** What the client of a case can be asked: for the corporation that matches, and for each other party in the case by name. */
export function questionsAbout(
  { policy }: Steps,
  { agreement: { document, hash } }: Terms,
  traject: Pick<RelatedCase, 'parties'>,
  language: 'nl' | 'en',
): readonly ConsentQuestion[] {
  const names = new Map(document.parties.map(({ id, name }) => [id, name]));
  const others = traject.parties
    .filter(({ type, capacity }) => type !== 'COR' && capacity === 'party')
    .map(({ party, type }): AskedFor => ({ recipient: { party }, type, name: names.get(party) ?? party }))
    .toSorted((one, other) => (one.type + one.name < other.type + other.name ? 1 : -1));
  const { id, version } = document.model;
  return askConsent({
    agreement: { document, hash },
    model: policy.models.find((model) => model.id === id && model.version === version),
    topics: policy.topics,
    catalogue: policy.catalogue,
    recipients: [{ recipient: { matched: 'COR' }, type: 'COR' }, ...others],
    language,
  });
}
