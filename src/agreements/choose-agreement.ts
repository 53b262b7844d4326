import type { AgreementId, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';
import { beganAt, type PublishedAgreement } from './published-agreement.ts';
import type { Edition, Register } from './register.ts';

/**
 * Which agreement decides. With an id: its newest version in force, else its newest version, so that the refusal can say
 * that it is not in force. Without: of those that name the party the first by id that is in force and that it signed, else
 * the first that is in force, else the first: anybody may name anybody.
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
  const naming = chosen.filter(({ standings }) => standings.partyAt(party, at) !== undefined);
  const inForce = naming.filter(({ standings }) => standings.isInForce(at));
  return inForce.find(({ standings }) => standings.standingOf(party, at) === 'signed') ?? inForce[0] ?? naming[0];
}

/**
 * The newest version that has begun decides, whether it still holds or not. The search stops at a version that is
 * damaged: an older version may have been replaced by it, and spoiling the newer one must not bring the older back.
 */
export function chooseEdition(newestFirst: readonly Edition[], at: Instant): PublishedAgreement | undefined {
  let newest: PublishedAgreement | undefined;
  for (const edition of newestFirst) {
    if (edition.kind === 'damaged') return newest;
    if (hasBegun(edition, at)) return edition;
    newest ??= edition;
  }
  return newest;
}

/** The newest version that is completely signed and waits for its first day; what stands before a damaged one. */
export function chooseShadow(newestFirst: readonly Edition[], at: Instant): PublishedAgreement | undefined {
  for (const edition of newestFirst) {
    if (edition.kind === 'damaged' || hasBegun(edition, at)) return undefined;
    if (edition.document.term.from > dayOf(at) && edition.standings.isComplete(at)) return edition;
  }
  return undefined;
}

function hasBegun(published: PublishedAgreement, at: Instant): boolean {
  const began = beganAt(published);
  return began !== undefined && began <= at;
}
