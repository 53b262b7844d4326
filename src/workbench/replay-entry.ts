import { isEntryId } from '../audit/audit.ts';
import type { EntryReplay } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/**
 * Has the request of an entry decided anew: the verdict says whether the answer is the same, byte for byte. Which entry was
 * asked for is recorded also when it may not be looked at: whoever tries ids leaves them.
 */
export function replayEntry(rooms: Rooms, call: DraftCall, id: string): Done<EntryReplay> {
  return act(rooms, call, 'log-replay', async (caller, trail) => {
    if (isEntryId(id)) trail.change({ reference: id });
    return rooms.replay.replay(id, toAuthor(caller, call, trail));
  });
}
