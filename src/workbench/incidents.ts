import type { Freeze } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { readBody } from '../disclosure/request.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** Freezes an application, a person or a party, for every request that starts after the answer. */
export function freeze(rooms: Rooms, call: DraftCall): Done<Freeze> {
  return act(rooms, call, 'freeze', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    // What could not be recorded stays frozen: that is the closed side, and the caller is told to try again.
    const made = await rooms.incidents.freezes.freeze(readBody('freezeRequest', call), by, call.at);
    trail.change({ reference: made.id });
    return made;
  });
}

/** Lifts a freeze, by another person than who froze. */
export function liftFreeze(rooms: Rooms, call: DraftCall, id: string): Done<Freeze> {
  return act(rooms, call, 'freeze', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const lifted = await rooms.incidents.freezes.lift(id, by, call.at);
    trail.change({ reference: lifted.id });
    trail.undoWith(() => rooms.incidents.freezes.refreeze(lifted.id));
    return lifted;
  });
}

/** What is frozen, and was, as far as it concerns the caller's party. */
export function listFreezes(rooms: Rooms, call: DraftCall): Done<{ freezes: Freeze[] }> {
  return act(rooms, call, 'freeze', async (caller, trail) => {
    const found = await rooms.incidents.freezes.list(toAuthor(caller, call, trail));
    return { freezes: found.map(({ noLift: _, ...told }) => told) };
  });
}
