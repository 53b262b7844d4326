import { sql, type Transaction } from 'kysely';
import type { Store, Tables } from '../store/store.ts';

export type Tx = Transaction<Tables>;

/** What was seen of a tree when one of its checkpoints was last signed here. */
export interface Seen {
  readonly origin: string;
  readonly size: number;
  /** Base64. */
  readonly root: string;
  readonly note: string;
}

export const readSeen = (tx: Tx, origin: string): Promise<Seen | undefined> =>
  tx
    .selectFrom('witnessed_logs')
    .select(['origin', 'size', 'root', 'note'])
    .where('origin', '=', origin)
    .executeTakeFirst();

/**
 * Puts what is seen now in the place of what was seen before, if that is still what stands there.
 * @param before undefined: nothing was seen of it yet
 * @returns false when somebody else was first
 */
export async function replaceSeen(tx: Tx, before: Seen | undefined, now: Seen, at: number): Promise<boolean> {
  if (before === undefined) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('witnessed_logs')
      .values({ ...now, at })
      .onConflict((conflict) => conflict.column('origin').doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { size, root, note } = now;
  const { numUpdatedRows } = await tx
    .updateTable('witnessed_logs')
    .set({ size, root, note, at })
    .where('origin', '=', before.origin)
    .where('size', '=', before.size)
    .where('root', '=', before.root)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Of one gateway, all its trees together; whoever signs more of them has been found out. */
const mostForks = 100;

/** Keeps a second history beside what was seen. @returns whether it is a new one */
export async function keepFork(tx: Tx, seen: Seen, other: Seen, at: number): Promise<boolean> {
  const gateway = other.origin.slice(0, other.origin.lastIndexOf('/') + 1);
  const { count } = await tx
    .selectFrom('witnessed_forks')
    .select((select) => select.fn.countAll<number | string>().as('count'))
    .where(sql`substr(origin, 1, ${gateway.length})`, '=', gateway)
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostForks) return false;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('witnessed_forks')
    .values({ ...other, seen_note: seen.note, at })
    .onConflict((conflict) => conflict.columns(['origin', 'size', 'root']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** How many second histories were seen, of all trees. */
export async function countForks(store: Store): Promise<number> {
  const [found] = await store.all<{ count: number }>('select count(*) as count from witnessed_forks', []);
  return found?.count ?? 0;
}
