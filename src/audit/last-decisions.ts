/** The last decisions of the log, to look at them again: read from the end, a page at a time. */
import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../contract/generated/types.ts';
import type { Store } from '../store/store.ts';
import type { TreeExtent } from './checkpoint.ts';
import { type ReferenceColumns, toCountable } from './entry-names.ts';
import { isRequestForData } from './request-for-data.ts';

/** Some hundred kilobytes of text, and a few milliseconds. */
const rowsPerPage = 100;

interface Row extends ReferenceColumns {
  readonly seq: number;
  readonly entry: string;
  readonly at: number;
}

/** How far the tree of each process that writes the log has grown, by name. */
export async function readExtents(store: Store): Promise<readonly TreeExtent[]> {
  const trees = await store.all<{ tree: string }>('select tree from log_trees order by tree', []);
  const extents = trees.map(async ({ tree }) => {
    const [last] = await store.all<{ seq: number }>(
      'select seq from log_entries where tree = ? order by seq desc limit 1',
      [tree],
    );
    return { tree, size: (last?.seq ?? -1) + 1 };
  });
  return Promise.all(extents);
}

/**
 * The entries of requests for data, newest first: those that were decided, and those that were refused or failed before
 * that; and those of deliveries that were decided. They have the references that are the same for every party, to count clients by. Within a tree in the order of the log, between trees by their moment. Holds one page per tree in memory.
 * @param extents how far each tree counts; what is written afterwards is not looked at
 */
export async function* lastDecisions(store: Store, extents: readonly TreeExtent[]): AsyncGenerator<Entry> {
  const readers = extents.map(({ tree, size }) => backwards(store, tree, size));
  const heads = await Promise.all(readers.map((reader) => reader.next()));
  for (;;) {
    const newest = indexOfNewest(heads.map(({ done, value }) => (done ? undefined : value.at)));
    const [head, reader] = [heads[newest], readers[newest]];
    if (head === undefined || reader === undefined || head.done) return;
    const { entry: text } = head.value;
    // Nothing can be decided again of a text that was removed after its term.
    const entry = text === '' ? undefined : (JSON.parse(text) as Entry);
    if (entry !== undefined && isDecision(entry)) yield toCountable(entry, head.value);
    heads[newest] = await reader.next();
  }
}

/** Also a delivery that was decided, whatever left by it: another agreement may decide it otherwise. */
const isDecision = (entry: Entry): boolean =>
  isRequestForData(entry) || (entry.kind === 'delivery' && entry.decision !== undefined);

const indexOfNewest = (moments: readonly (number | undefined)[]): number =>
  moments.reduce<number>((best, at, index) => ((at ?? -1) > (moments[best] ?? -1) ? index : best), 0);

async function* backwards(store: Store, tree: string, size: number): AsyncGenerator<Row> {
  for (let before = size; before > 0; ) {
    const rows = await store.all<Row>(
      'select seq, entry, at, subject, case_ref from log_entries where tree = ? and seq < ? order by seq desc limit ?',
      [tree, before, rowsPerPage],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield* rows;
    before = last.seq;
    await setImmediate();
  }
}
