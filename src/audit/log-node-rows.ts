/** The SQL of what proofs are made with: leaves a tile at a time, nodes, and the lines of witnesses. */
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { readCosignatureLine } from './cosignature-line.ts';
import type { KeptHashes } from './tree-reader.ts';

export const keptHashes = (store: Store, tree: string): KeptHashes => ({
  async leaves(from, to) {
    const rows = await store.all<{ seq: number; leaf: string }>(
      'select seq, leaf from log_entries where tree = ? and seq >= ? and seq < ? order by seq',
      [tree, from, to],
    );
    if (rows.length !== to - from) throw new GatewayError('log-unavailable', 'an entry of the stored log is missing');
    return rows.map(({ leaf }) => Buffer.from(leaf, 'base64'));
  },
  async nodes(level, from, to) {
    const rows = await store.all<{ position: number; hash: string }>(
      'select position, hash from log_nodes where tree = ? and level = ? and position >= ? and position < ?',
      [tree, level, from, to],
    );
    return new Map(rows.map(({ position, hash }) => [position, Buffer.from(hash, 'base64')]));
  },
});

/** A node that is kept already stays as it is: another process may have made the same. */
export async function keepNodes(
  store: Store,
  tree: string,
  level: number,
  nodes: ReadonlyMap<number, Buffer>,
): Promise<void> {
  const rows = [...nodes].map(([position, hash]) => ({ tree, level, position, hash: hash.toString('base64') }));
  if (rows.length === 0) return;
  await store.db
    .insertInto('log_nodes')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tree', 'level', 'position']).doNothing())
    .execute();
}

/** How many nodes of a level are kept, and the place of the last; -1 when there is none. */
export async function countNodes(store: Store, tree: string, level: number): Promise<{ count: number; last: number }> {
  const [found] = await store.all<{ count: number; last: number | null }>(
    'select count(*) as count, max(position) as last from log_nodes where tree = ? and level = ?',
    [tree, level],
  );
  return { count: found?.count ?? 0, last: found?.last ?? -1 };
}

export async function dropNodes(store: Store, tree: string): Promise<void> {
  await store.db.deleteFrom('log_nodes').where('tree', '=', tree).execute();
}

/** A signature line under a checkpoint of ours, as a witness gave it. */
export interface Cosignature {
  readonly tree: string;
  readonly size: number;
  /** Of the witness. */
  readonly name: string;
  readonly line: string;
}

/** In seconds: so much newer a line must be than the one that it replaces, whoever asks a witness for how many. */
const leastNewer = 600;

/**
 * Of each witness one line under a checkpoint: the newest. One of a time that is still to come makes room for any.
 * @throws GatewayError `store-unavailable`
 */
export async function keepCosignature(store: Store, cosignature: Cosignature, at: Instant): Promise<void> {
  const { tree, size, name, line } = cosignature;
  await store.transaction(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('log_cosignatures')
      .values({ ...cosignature, at })
      .onConflict((conflict) => conflict.columns(['tree', 'size', 'name']).doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return;
    const place = tx.selectFrom('log_cosignatures').where('tree', '=', tree).where('size', '=', size);
    const kept = await place.select('line').where('name', '=', name).executeTakeFirst();
    if (kept === undefined || !isNewer(line, kept.line, at)) return;
    await tx
      .updateTable('log_cosignatures')
      .set({ line, at })
      .where((row) => row.and({ tree, size, name, line: kept.line }))
      .execute();
  });
}

function isNewer(line: string, kept: string, at: Instant): boolean {
  const [signedAt = 0, keptAt = 0] = [line, kept].map((each) => readCosignatureLine(each)?.signedAt);
  return signedAt >= keptAt + leastNewer || keptAt > at / 1_000 + leastNewer;
}

/** The lines under the checkpoints of a tree from one size up to and including another, by size and witness. */
export async function cosignaturesOf(
  store: Store,
  tree: string,
  from: number,
  to: number,
): Promise<readonly Cosignature[]> {
  return await store.all<Cosignature>(
    'select tree, size, name, line from log_cosignatures where tree = ? and size >= ? and size <= ? order by size, name',
    [tree, from, to],
  );
}

/** What a witness signed last. */
export interface LastCosignature {
  readonly name: string;
  readonly size: number;
  readonly at: Instant;
}

/** So many lines are looked at. */
const mostLines = 10_000;

/** Of each witness the largest checkpoint of a tree among the last lines, and when a line of it last came. */
export async function lastCosignatures(store: Store, tree: string): Promise<readonly LastCosignature[]> {
  const rows = await store.all<{ name: string; size: number; at: number }>(
    `select name, max(size) as size, max(at) as at from
      (select name, size, at from log_cosignatures where tree = ? order by size desc limit ?) last group by name`,
    [tree, mostLines],
  );
  return rows.map(({ name, size, at }) => ({ name, size: Number(size), at: toInstant(Number(at)) }));
}
