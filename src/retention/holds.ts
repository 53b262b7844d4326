import type { Transaction } from 'kysely';
import type { PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store, Tables } from '../store/store.ts';
import {
  closeToHolds,
  type HoldScope,
  insertHold,
  isSubjectHeld,
  type KeptHold,
  markHoldLifted,
  readHolds,
  takeHold,
} from './hold-rows.ts';
import {
  isToldOf,
  type Keeper,
  type NoLift,
  nameOf,
  partyOf,
  requireMayLift,
  requireOwn,
  seesToAll,
  whyNotLift,
} from './may-hold.ts';
import type { Deed } from './terms.ts';

/** What is to be held, and why. */
export interface HoldRequest {
  /** A case: entries about it, and about its person where they name no case. */
  readonly about?: HoldScope['about'] & { readonly id: SubjectId };
  readonly party?: HoldScope['party'];
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  /** Not empty, at most 300 characters; names nobody. */
  readonly reason: string;
}

/** A hold as somebody may know of it. */
export type ToldHold = Omit<KeptHold, 'reason'> & {
  /** Undefined for who did not place it: it may be about the very person who reads this. */
  readonly reason: string | undefined;
  /** Why who reads this may not lift it; undefined when it may, and when it was lifted. */
  readonly noLift: NoLift | undefined;
};

/** Legal holds: what is held is kept whatever its term, and who is held is not erased (AVG art. 17(3)(e)). */
export interface Holds {
  /**
   * To be called before it is looked up which case somebody means.
   * @throws GatewayError `not-allowed` for who may not hold entries of the party
   */
  requireMayPlace(by: Keeper, party: PartyId | undefined): void;
  /**
   * Holds from the moment that this resolves. One call by one person.
   * @param deed.entry id of the entry of kind `legal-hold` that the caller records it with, by `reference.placed`
   * @throws GatewayError `not-allowed`, `invalid-input` with everything that is wrong, `conflict` for who was erased
   */
  place(request: HoldRequest, by: Keeper, deed: Deed): Promise<KeptHold>;
  /**
   * Lifts a hold, as somebody else, from the moment that its entry stands in the log; without it the hold stands.
   * @param deed.entry id of the entry of kind `legal-hold` that the caller records it with, by `reference.lifted`
   * @throws GatewayError `not-found`, `not-allowed`, `conflict` when it was lifted before
   */
  lift(id: string, by: Keeper, deed: Deed): Promise<KeptHold>;
  /** What concerns somebody's party, or everything for who supervises it. @throws GatewayError `not-allowed` */
  list(by: Keeper): Promise<readonly ToldHold[]>;
  /**
   * To be called before a person is erased, in the same transaction once more.
   * @param subject as it stands in the log
   * @throws GatewayError `conflict` when a hold stands in the way
   */
  requireErasable(subject: string | undefined, tx?: Transaction<Tables>): Promise<void>;
}

export function createHolds({
  store,
  operator,
}: {
  readonly store: Store;
  readonly operator: string | undefined;
}): Holds {
  return {
    requireMayPlace(by, party) {
      requireOwn(by, party, { operator, to: 'hold' });
    },
    async place(request, by, { at, entry }) {
      checkRequest(request);
      const party = requireOwn(by, request.party, { operator, to: 'hold' });
      const { about, from, to, reason } = request;
      const scope = { party, from, to, about: about && { subject: about.subject, case: about.case } };
      const hold = { scope, reason, placed: { by: nameOf(by), party: partyOf(by), at } };
      const insert = (tx: Transaction<Tables>): Promise<KeptHold> => insertHold(tx, hold, entry);
      // Who is being erased meanwhile is waited for.
      return about === undefined ? store.transaction(insert) : store.transactionAbout(about.id, insert);
    },
    async lift(id, by, { at, entry }) {
      requireOwn(by, undefined, { operator, to: 'hold' });
      return await store.transaction(async (tx) => {
        const found = await takeHold(tx, id);
        if (found === undefined || !isToldOf(found, by, operator)) throw noHold();
        requireMayLift(found, by, operator);
        const lifted = { by: nameOf(by), party: partyOf(by), at };
        const isLifted = await markHoldLifted(tx, id, { ...lifted, entry });
        if (!isLifted) throw new GatewayError('conflict', 'This hold was lifted before.');
        return { ...found, lifted };
      });
    },
    async list(by) {
      requireOwn(by, undefined, { operator, to: 'hold' });
      const found = await readHolds(store, seesToAll(by, operator) ? 'everybody' : (partyOf(by) ?? ''));
      return found.map((hold) => {
        const noLift = hold.lifted === undefined ? whyNotLift(hold, by, operator) : undefined;
        const mayKnow = seesToAll(by, operator) || hold.placed.party === partyOf(by);
        return { ...hold, reason: mayKnow ? hold.reason : undefined, noLift };
      });
    },
    async requireErasable(subject, tx) {
      if (subject === undefined) return;
      const look = async (within: Transaction<Tables>): Promise<boolean> => {
        await closeToHolds(store, within);
        return await isSubjectHeld(within, subject, operator);
      };
      if (await (tx === undefined ? store.transaction(look) : look(tx))) throw held();
    },
  };
}

const noHold = (): GatewayError => new GatewayError('not-found', 'There is no such hold of your party.');

const held = (): GatewayError =>
  new GatewayError(
    'conflict',
    'This client cannot be erased now: what is needed for a legal claim is not erased (AVG art. 17(3)(e)). Ask who runs the gateway, and erase after the hold is lifted.',
  );

/** @throws GatewayError `invalid-input` with everything that is wrong */
function checkRequest({ about, party, from, to, reason }: HoldRequest): void {
  const errors = [
    ...(reason.trim() === '' || reason.length > 300
      ? [{ pointer: '/reason', code: 'required', detail: 'is needed, at most 300 characters' }]
      : []),
    ...(from !== undefined && to !== undefined && from > to
      ? [{ pointer: '/to', code: 'minimum', detail: 'comes before the beginning' }]
      : []),
    ...(about === undefined && party === undefined && from === undefined && to === undefined
      ? [{ pointer: '', code: 'required', detail: 'names a case, a party or a period' }]
      : []),
  ];
  if (errors.length > 0) throw new GatewayError('invalid-input', 'The hold is not valid.', { errors });
}
