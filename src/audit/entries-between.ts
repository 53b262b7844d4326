/** What the log has of a period, over the trees of all processes: oldest first, a page at a time. */
import { setImmediate } from 'node:timers/promises';
import type { Entry, PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { type ReferenceColumns, toCountable } from './entry-names.ts';

interface Row extends ReferenceColumns {
  readonly tree: string;
  readonly seq: number;
  readonly at: number;
  readonly entry: string;
}

/** About a megabyte of text, and some ten milliseconds: others have a turn after each page. */
const rowsPerPage = 100;

/** Which entries are read: of a period, its end included; of one asking party when it is named. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly party?: PartyId | undefined;
}

// Two trees may have entries of one moment: the place in the log tells them apart, so that each comes exactly once.
const pageOf = (own: string): string => `select tree, seq, at, entry, subject, case_ref from log_entries
  where ${own} at >= ? and at <= ? and (at > ? or (at = ? and (tree > ? or (tree = ? and seq > ?))))
  order by at, tree, seq limit ?`;

/** The entries of a stretch. Holds one page in memory, however long it is. */
export async function* entriesBetween(store: Store, stretch: Stretch): AsyncGenerator<Entry> {
  for await (const { entry } of rowsBetween(store, stretch)) yield entry;
}

/** The same, with the references of the person and the case that are the same for every party. */
export async function* countableBetween(store: Store, stretch: Stretch): AsyncGenerator<Entry> {
  for await (const { entry, row } of rowsBetween(store, stretch)) yield toCountable(entry, row);
}

interface Found {
  readonly entry: Entry;
  readonly row: ReferenceColumns;
}

async function* rowsBetween(store: Store, { from, to, party }: Stretch): AsyncGenerator<Found> {
  // Of one party no other's entry is read: how long it takes, and where it ends, tells nothing of theirs.
  const [page, own] = party === undefined ? [pageOf(''), []] : [pageOf('party = ? and'), [party]];
  for (let last: Pick<Row, 'at' | 'tree' | 'seq'> = { at: from - 1, tree: '', seq: -1 }; ; ) {
    const { at, tree, seq } = last;
    // The lower bound moves along, so that the index is entered where the page before ended.
    const rows = await store.all<Row>(page, [...own, Math.max(from, at), to, at, at, tree, tree, seq, rowsPerPage]);
    for (const row of rows) {
      // Of an entry whose text was removed after its term there is nothing to read.
      if (row.entry === '') continue;
      const entry = JSON.parse(row.entry) as Entry;
      if (party === undefined || entry.party === party) yield { entry, row };
    }
    const next = rows.at(-1);
    if (next === undefined || rows.length < rowsPerPage) return;
    last = { ...next, at: Number(next.at), seq: Number(next.seq) };
    await setImmediate();
  }
}
