/** What the log has about one person, by the reference that stands in the entries: newest first, a page at a time. */
import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';

/** From a moment on, up to and not including another; all of it when left out. */
export interface Period {
  readonly from?: Instant;
  readonly to?: Instant;
  /** Only requests for data, only those of which something left, or only what was tried in vain; every entry when left out. */
  readonly only?: 'requests' | 'disclosed' | 'problems';
}

interface Row {
  readonly tree: string;
  readonly seq: number;
  readonly at: number;
  readonly entry: string;
}

/** Some hundred kilobytes of text, and a few milliseconds. */
const rowsPerPage = 100;

const sorts = {
  requests: 'and outcome is not null',
  disclosed: "and outcome = 'disclosed'",
  problems: "and kind in ('rejected', 'failed')",
} as const;

// Two trees may have entries of one moment: the place in the log tells them apart, so that each comes exactly once.
// As one value, which the index is entered at: thousands of one moment are not read again for each page.
const pageOf = (only: Period['only']): string => `select tree, seq, at, entry from log_entries
  where subject = ? and at >= ? and (at, tree, seq) < (?, ?, ?)
  ${only === undefined ? '' : sorts[only]}
  order by at desc, tree desc, seq desc limit ?`;

/** Nothing in the log is later. */
const endOfTime = Number.MAX_SAFE_INTEGER;

/**
 * The entries about whom a reference stands for, over the trees of all processes, newest first. What is written while
 * it reads does not come.
 */
export async function* entriesOfSubject(store: Store, reference: string, period: Period): AsyncGenerator<Entry> {
  const page = pageOf(period.only);
  const from = period.from ?? 0;
  let last: Pick<Row, 'at' | 'tree' | 'seq'> = { at: period.to ?? endOfTime, tree: '', seq: 0 };
  for (;;) {
    const { at, tree, seq } = last;
    const rows = await store.all<Row>(page, [reference, from, at, tree, seq, rowsPerPage]);
    for (const { entry } of rows) yield JSON.parse(entry) as Entry;
    const next = rows.at(-1);
    if (next === undefined || rows.length < rowsPerPage) return;
    last = next;
    // Lets others have a turn: a client of many years has thousands.
    await setImmediate();
  }
}
