import type { Case, PartyType, Phase } from '../contract/generated/types.ts';
import { type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import type { CaseFacts, Participation } from './resolved-case.ts';

const dayInMilliseconds = 86_400_000;

/** Those who carry the case: they see everyone in it. */
const keepers: ReadonlySet<PartyType> = new Set(['MUN', 'HUB', 'PRO']);

/** The phases in which a matched corporation may know the municipality as well. */
const matchedPhases: ReadonlySet<Phase> = new Set(['nomination', 'contract', 'aftercare']);

/** A party that may change a case: a municipality, a regional desk or a provider that takes part in it. */
export const isKeeper = ({ type, capacity }: Pick<Participation, 'type' | 'capacity'>): boolean =>
  keepers.has(type) && capacity === 'party';

/**
 * The case as the party that asked may see it. A corporation or budget administrator sees neither the provider, whose
 * name tells that the client receives care (class I9), nor any other corporation; in a support process they would
 * otherwise learn it from the list instead of from a clause.
 */
export function toCaseView(
  facts: Pick<CaseFacts, 'ref' | 'agreement' | 'phase' | 'openedAt' | 'joinedAt' | 'own' | 'parties'>,
): Case {
  const { own, phase, parties } = facts;
  const visible = parties.filter((other) => other.party === own.party || maySee(own, other, phase));
  return {
    caseRef: facts.ref,
    agreement: facts.agreement,
    phase,
    openedAt: instantText(isKeeper(own) ? facts.openedAt : startOfDay(facts.joinedAt)),
    parties: visible.map(({ party, capacity, contract }) => ({ party, capacity, contract })),
  };
}

function maySee(own: Participation, other: Participation, phase: Phase): boolean {
  if (isKeeper(own) || other.type === 'HUB') return true;
  return other.type === 'MUN' && own.capacity === 'party' && matchedPhases.has(phase);
}

/** A shared moment would let two corporations find out that their references are of one case: they get a day of their own. */
const startOfDay = (at: Instant): Instant => toInstant(at - (at % dayInMilliseconds));
