/**
 * Which keys have ended, see `end-of-key.ts`. By these rows a process with the settings of before writes nothing. Whom to believe
 * they never say: that stands in the settings, and in the trust files of others.
 */
import type { KeyObject } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { GatewayError } from '../errors.ts';
import type { Store, Tables } from '../store/store.ts';
import type { FormerKey } from './checkpoint.ts';
import { hasPlace, lastCheckpoint, registeredTrees } from './log-rows.ts';
import { toFormerKey, toPublishedKey } from './published-key.ts';

/**
 * To be asked with the writer of a tree in hand, once its name is stored: whoever ends the key looks there.
 * @param key the one that signs, private or public
 * @throws GatewayError `log-unavailable` when it has ended
 */
export async function assertInUse(store: Store, key: KeyObject): Promise<void> {
  if ((await endOf(store, key)) === undefined) return;
  throw new GatewayError(
    'log-unavailable',
    'the key that signs the log has ended: use the settings that sluis log change-key printed, or run it again if they are lost',
  );
}

/**
 * A key may be ended again, when what was printed of it is lost; but not over what another one wrote, which the other could not
 * go on from.
 * @throws GatewayError `log-unavailable` when something was written since
 */
export async function assertNothingSince(store: Store, key: KeyObject): Promise<void> {
  const end = await endOf(store, key);
  if (end === undefined) return;
  const sizes = new Map(Object.entries(JSON.parse(end.trees) as Readonly<Record<string, number>>));
  for (const tree of await registeredTrees(store)) {
    const size = sizes.get(tree);
    const isNew = size === undefined && (await lastCheckpoint(store, tree)) !== undefined;
    if (!isNew && !(await hasPlace(store, tree, size ?? 0))) continue;
    throw new GatewayError(
      'log-unavailable',
      'this key has ended, and another one has written since: use its settings',
    );
  }
}

async function endOf(store: Store, key: KeyObject): Promise<{ readonly trees: string } | undefined> {
  const query = 'select trees from log_key_ends where kid = ?';
  return (await store.all<{ trees: string }>(query, [toPublishedKey(key).kid]))[0];
}

/**
 * Keeps that a key ended, with all the trees that there are.
 * @throws GatewayError `conflict` when there is another tree by now: a gateway writes it
 */
export async function keepKeyEnd(store: Store, ended: FormerKey): Promise<void> {
  await store.transaction(async (tx) => {
    // Who takes a new tree waits, and then finds that the key has ended. SQLite has one writer.
    if (store.kind === 'postgres') await sql`lock table log_trees in share mode`.execute(tx);
    const trees = await tx.selectFrom('log_trees').select('tree').execute();
    if (trees.some(({ tree }) => !ended.trees.has(tree))) {
      throw new GatewayError('conflict', 'another process writes the log');
    }
    await insertEnds(tx, [ended]);
  });
}

/** Keeps what the settings say of former keys: a database that was put back may not know it. @throws GatewayError `store-unavailable` */
export async function keepFormerKeys(store: Store, formerKeys: readonly FormerKey[]): Promise<void> {
  if (formerKeys.length > 0) await store.transaction((tx) => insertEnds(tx, formerKeys));
}

async function insertEnds(tx: Transaction<Tables>, ends: readonly FormerKey[]): Promise<void> {
  const rows = ends.map((ended) => {
    const { kid, until } = toFormerKey(ended);
    return { kid, at: ended.at, trees: JSON.stringify(until.trees) };
  });
  await tx
    .insertInto('log_key_ends')
    .values(rows)
    .onConflict((conflict) => conflict.column('kid').doNothing())
    .execute();
}
