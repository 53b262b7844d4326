import type { Agreement, PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { BreachTerms } from '../incidents/incidents.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** AVG art. 33(1): not later than 72 hours after having become aware of it, where feasible. */
const lawfulHours = 72;

/**
 * Until when the authority and the other parties are told: what the agreements in force say of a party, the shortest term
 * of several. Without an agreement the term of the law runs, and there are no partners.
 */
export async function breachTermsFor(rooms: Rooms, party: PartyId | undefined, at: Instant): Promise<BreachTerms> {
  const found = await agreementsOf(rooms, party, at);
  const terms = found.flatMap(({ document }) => document.articles?.breach ?? []);
  const least = (hours: readonly number[]): number | undefined => (hours.length === 0 ? undefined : Math.min(...hours));
  return {
    agreements: found.map(({ document }) => document.id),
    told: [...new Set(found.flatMap(({ parties }) => parties))].toSorted(),
    authorityHours: least(terms.map(({ authorityHours }) => authorityHours)) ?? lawfulHours,
    partnerNoticeHours: least(terms.map(({ partnerNoticeHours }) => partnerNoticeHours)),
  };
}

/** Where the agreements of a party say that a breach is told. */
export async function contactsOf(rooms: Rooms, party: PartyId, at: Instant): Promise<Agreement['arrangements'][]> {
  return (await agreementsOf(rooms, party, at)).map(({ document }) => document.arrangements);
}

interface Found {
  readonly document: Agreement;
  readonly parties: readonly PartyId[];
}

/** The agreements in force of a party, or all of them. */
async function agreementsOf({ agreements }: Rooms, party: PartyId | undefined, at: Instant): Promise<Found[]> {
  const ids = [...new Set((await agreements.list(at)).map(({ id }) => id))];
  const found = await Promise.all(
    ids.map(async (id) => {
      const life = await agreements.life(id, undefined, at);
      if (life?.state !== 'in-force') return [];
      const parties = life.parties.filter(({ state }) => state !== 'awaits-admission').map((one) => one.id);
      if (party !== undefined && !parties.includes(party)) return [];
      const document = (await agreements.published(id, life.version))?.document;
      return document === undefined ? [] : [{ document, parties }];
    }),
  );
  return found.flat();
}
