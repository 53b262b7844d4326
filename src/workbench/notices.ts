import type { LocalText, Notice } from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import type { Call } from '../disclosure/call.ts';
import { readNotices } from '../disclosure/read-notices.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { NoticeLine, NoticesView } from './notices-view.ts';

/** As much as one can read in one go; whoever acknowledges the first sees the next. */
const [mostOpen, mostReceived] = [50, 20];

/** What the visitor's own party was told about clients. */
export function viewNotices(rooms: Rooms, call: Call): Done<NoticesView> {
  return readNotices(rooms, call, async (caller) => {
    const party = (await rooms.agreements.parties()).find(({ id }) => id === caller.party);
    const open = await rooms.notices.open(caller.party, mostOpen + 1);
    const received = await rooms.notices.received(caller.party, mostReceived);
    return {
      party: party?.name ?? caller.party,
      open: open.slice(0, mostOpen).map((notice) => toLine(notice, rooms)),
      hasMore: open.length > mostOpen,
      received: received.map((notice) => toLine(notice, rooms)),
    };
  });
}

function toLine({ purposes, fields, ...notice }: Notice, { policy }: Pick<Rooms, 'policy'>): NoticeLine {
  const labels = new Map<string, LocalText>(policy.catalogue.fields.map(({ name, label }) => [name, label]));
  const known = new Map<string, LocalText>(policy.topics.purposes.map(({ code, text }) => [code, text]));
  const same = (text: string): LocalText => ({ nl: text, en: text });
  return {
    ...notice,
    purposes: purposes.map((code) => known.get(code) ?? same(code)),
    fields: fields.map((name) => labels.get(name) ?? same(name)),
  };
}
