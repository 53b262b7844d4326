import type { PartyId, Subscription } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** Sends a message again that did not arrive: what of it may go is decided anew. Also one of another party, for who runs the gateway. */
export const replayLetter = (rooms: Rooms, call: DraftCall, id: string): Done<{ readonly id: string }> =>
  change(rooms, call, async ({ anyones }) => {
    await rooms.deliveries.replay(anyones, id, call.at);
    rooms.deliveries.wake();
    return { id };
  });

/** Gives up a message that did not arrive, for good. */
export const giveUpLetter = (rooms: Rooms, call: DraftCall, id: string): Done<{ readonly id: string }> =>
  change(rooms, call, async ({ anyones }) => {
    await rooms.deliveries.dropDeadLetter(anyones, id);
    return { id };
  });

/** Ends a subscription of the own party, with what was still to be delivered. */
export const endOwnSubscription = (rooms: Rooms, call: DraftCall, id: string): Done<Subscription> =>
  change(rooms, call, ({ own }) => rooms.deliveries.end(own, id, call.at));

/** Asks the receiver of the own party again whether it agrees. */
export const confirmOwnSubscription = (rooms: Rooms, call: DraftCall, id: string): Done<Subscription> =>
  change(rooms, call, ({ own }) => rooms.deliveries.confirm(own, id));

/**
 * Gives a new secret, to bring to the receiver of the own party; it is told once. Who asks logged in just now: whoever knows
 * the secret can pass for the gateway there.
 */
export const renewOwnSecret = (rooms: Rooms, call: DraftCall, id: string): Done<Subscription> =>
  change(rooms, call, ({ own }) => rooms.deliveries.rotateSecret(own, id, call.at));

interface Whose {
  readonly own: PartyId;
  /** The party of which a message may be: for who runs the gateway any. */
  readonly anyones: PartyId | undefined;
}

/** @throws GatewayError `not-allowed` for who does not look after the systems of its party */
function change<Changed extends { readonly id: string }>(
  rooms: Rooms,
  call: DraftCall,
  work: (whose: Whose) => Promise<Changed>,
): Done<Changed> {
  return act(rooms, call, 'subscription-change', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    if (by.role !== 'functional-administrator') {
      throw new GatewayError('not-allowed', 'Only who looks after the systems of the party changes this.');
    }
    const changed = await work({ own: by.party, anyones: rooms.incidents.isOperator(by) ? undefined : by.party });
    // Not before: what was typed may be anything.
    trail.change({ reference: changed.id });
    return changed;
  });
}
