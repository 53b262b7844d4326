import type { EntryReplay } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** Has the request of an entry decided anew: the verdict says whether the answer is the same, byte for byte. */
export function replayEntry(rooms: Rooms, call: DraftCall, id: string): Done<EntryReplay> {
  return act(rooms, call, 'log-replay', async (caller, trail) => {
    const replayed = await rooms.replay.replay(id, toAuthor(caller, call, trail));
    trail.change({ reference: replayed.entry });
    return replayed;
  });
}
