import type { AgreementId, PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Edition, Register } from './register.ts';
import type { PublishedAgreement } from './resolved-agreement.ts';
import { couldBeInForce, isInForce } from './standing.ts';

/**
 * Which agreement decides. With an id: its newest version in force, else its newest version, so that the refusal can say
 * that it is not in force. Without: the first by id that names the party and is in force, else the first that names it.
 */
export function chooseAgreement(
  register: Register,
  party: PartyId,
  id: AgreementId | undefined,
  at: Instant,
): PublishedAgreement | undefined {
  if (id !== undefined) return chooseEdition(register.editions.get(id) ?? [], at);
  const byId = [...register.editions].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const chosen = byId.flatMap(([, editions]) => chooseEdition(editions, at) ?? []);
  const naming = chosen.filter(({ document }) => document.parties.some((named) => named.id === party));
  return naming.find(({ document, acts }) => isInForce(document, acts, at)) ?? naming[0];
}

/**
 * Stops at a version that is damaged, or would be in force but for a statement that does not verify: an older version
 * may have been replaced by it, and spoiling the newer one must not bring the older back.
 */
function chooseEdition(newestFirst: readonly Edition[], at: Instant): PublishedAgreement | undefined {
  let newest: PublishedAgreement | undefined;
  for (const edition of newestFirst) {
    if (edition.kind === 'damaged') return newest;
    const { document, acts } = edition;
    if (isInForce(document, acts, at)) return edition;
    newest ??= edition;
    if (couldBeInForce(document, acts, at)) return newest;
  }
  return newest;
}
