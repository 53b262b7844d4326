import type { Freeze, FreezeRequest, PartyId } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import {
  type Deed,
  insertFreeze,
  type KeptFreeze,
  markLifted,
  ownerOf,
  readFreezes,
  takeFreeze,
  unmarkLifted,
} from './freeze-rows.ts';
import {
  type Doer,
  isTold,
  type NoLift,
  nameOf,
  partyOf,
  requireMayFreeze,
  requireReader,
  seesToAll,
  whyNotLift,
} from './may-act.ts';

/** A freeze as somebody may know of it. */
export type ToldFreeze = Freeze & {
  /** Why who reads this may not lift it; left out when it may, and when it was lifted. */
  readonly noLift?: NoLift;
};

export interface Freezes {
  /**
   * Freezes an application, a person or a whole party: for every request that starts after this resolves, at every
   * gateway. A frozen party receives nothing, and nothing that it supplied or holds is disclosed. One call by one person.
   * @throws GatewayError `not-allowed`, `not-found` for what is not registered or not one's own, `store-unavailable`
   */
  freeze(request: FreezeRequest, by: Doer, at: Instant): Promise<Freeze>;
  /**
   * Lifts a freeze; by somebody else than who froze. What was revoked, blocked or ended meanwhile stays so.
   * @throws GatewayError `not-found`, `not-allowed`, `conflict` when it was lifted before, `store-unavailable`
   */
  lift(id: string, by: Doer, at: Instant): Promise<Freeze>;
  /** Takes back a lifting that could not be recorded. @throws GatewayError `store-unavailable` */
  refreeze(id: string): Promise<void>;
  /** What concerns somebody's party, or everything for who runs the gateway. @throws GatewayError `not-allowed` */
  list(by: Doer): Promise<readonly ToldFreeze[]>;
}

/** @param parts.operator the party that runs the gateway */
export function createFreezes({
  store,
  operator,
}: {
  readonly store: Store;
  readonly operator: PartyId | undefined;
}): Freezes {
  return {
    async freeze({ what, reason }, by, at) {
      const kept = await store.transaction(async (tx) => {
        const party = requireMayFreeze(by, await ownerOf(tx, what), operator);
        return insertFreeze(tx, { what, party, reason, frozen: toDeed(by, at) });
      });
      return tellFreeze(kept, by);
    },
    async lift(id, by, at) {
      const lifted = toDeed(by, at);
      const kept = await store.transaction(async (tx) => {
        const found = await takeFreeze(tx, id);
        if (found === undefined || !isTold(found, by, operator)) throw noFreeze();
        const why = whyNotLift(found, by, operator);
        if (why !== undefined) throw new GatewayError('not-allowed', whyTexts[why]);
        if (!(await markLifted(tx, id, lifted))) throw new GatewayError('conflict', 'This freeze was lifted before.');
        return { ...found, lifted };
      });
      return tellFreeze(kept, by);
    },
    refreeze: (id) => store.transaction((tx) => unmarkLifted(tx, id)),
    async list(by) {
      requireReader(by);
      const found = await readFreezes(store, seesToAll(by, operator) ? 'everybody' : (partyOf(by) ?? ''));
      return found.map((freeze) => {
        const why = freeze.lifted === undefined ? whyNotLift(freeze, by, operator) : undefined;
        return { ...tellFreeze(freeze, by), ...(why === undefined ? {} : { noLift: why }) };
      });
    },
  };
}

const noFreeze = (): GatewayError => new GatewayError('not-found', 'There is no such freeze of your party.');

const whyTexts: Readonly<Record<NoLift, string>> = {
  self: 'Whoever froze does not lift: that takes another person.',
  'other-party': 'This was frozen by another party: that one lifts it, or the party that runs the gateway.',
  role: 'This is for privacy officers and functional administrators.',
};

const toDeed = (by: Doer, at: Instant): Deed => ({ by: nameOf(by), party: partyOf(by), at });

/** Who did it is told to its own party; to others only of which party. */
export function tellFreeze({ id, what, party, reason, frozen, lifted }: KeptFreeze, reader: Doer): Freeze {
  const who = (deed: Deed): Freeze['frozenBy'] => ({
    ...(deed.party === undefined ? {} : { party: deed.party }),
    ...(deed.party === partyOf(reader) ? { caller: deed.by } : {}),
  });
  return {
    ...{ id, what, party, reason, frozenAt: instantText(frozen.at), frozenBy: who(frozen) },
    ...(lifted && { liftedAt: instantText(lifted.at), liftedBy: who(lifted) }),
  };
}
