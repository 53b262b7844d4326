import { setImmediate } from 'node:timers/promises';
import type { Store } from '../../store/store.ts';
import type { LogScope } from '../log-scope.ts';
import { ofScope, valuesOf } from '../scope-rows.ts';
import { type Seen, type SeenRow, toSeen } from './seen.ts';

/** From one moment up to, and not including, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** About two megabytes of text, and some fifteen milliseconds: others have a turn after each page. */
const rowsPerPage = 500;

interface Row extends SeenRow {
  readonly tree: string;
  readonly seq: number;
}

/** What one pass over the log saw. */
export interface Pass {
  readonly seen: readonly Seen[];
  /** The moment of the last entry that was looked at, when there were more than may be looked at. */
  readonly cutAt: number | undefined;
}

/**
 * Walks once over what may be read of a span, newest first, and no further than so many entries.
 * @param most about a second for fifty thousand
 */
export async function passOver(store: Store, scope: LogScope, { from, to }: Span, most: number): Promise<Pass> {
  const own = ofScope(scope, 'by-party');
  const page = `select at, tree, seq, kind, outcome, case_ref, entry from log_entries
    where ${own.map(({ text }) => `${text} and `).join('')}at >= ? and (at, tree, seq) < (?, ?, ?) and kind is not null
    order by at desc, tree desc, seq desc limit ?`;
  const seen: Seen[] = [];
  let last: Pick<Row, 'at' | 'tree' | 'seq'> = { at: to, tree: '', seq: 0 };
  for (let looked = 0; looked < most; looked += rowsPerPage) {
    const rows = await store.all<Row>(page, [...valuesOf(own), from, last.at, last.tree, last.seq, rowsPerPage]);
    for (const row of rows) {
      const one = toSeen(row);
      if (one !== undefined) seen.push(one);
    }
    const next = rows.at(-1);
    if (next === undefined || rows.length < rowsPerPage) return { seen, cutAt: undefined };
    last = next;
    await setImmediate();
  }
  return { seen, cutAt: Number(last.at) };
}
