import type { AgreementLife, ListedAgreement } from '../agreements/agreements.ts';
import type { PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** A version that a party may read, and how it stands. */
export interface OwnAgreement {
  readonly listed: ListedAgreement;
  readonly life: AgreementLife;
}

/**
 * The versions of all agreements that a party is a party to, or wants to accede to; by id, the newest first. Of another
 * party's agreement nothing is told, also not that there is one.
 */
export async function ownAgreements(
  { agreements }: Pick<Rooms, 'agreements'>,
  party: PartyId,
  at: Instant,
): Promise<readonly OwnAgreement[]> {
  const listed = (await agreements.list(at)).filter(({ state }) => state !== 'damaged');
  const lives = await Promise.all(listed.map(({ id, version }) => agreements.life(id, version, at)));
  return listed.flatMap((one, index): OwnAgreement[] => {
    const life = lives[index];
    return life?.parties.some(({ id }) => id === party) ? [{ listed: one, life }] : [];
  });
}
