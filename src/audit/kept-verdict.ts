/** What verifications of the log found, kept where every process sees it and no restart forgets it. */
import { randomUUID } from 'node:crypto';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { LogVerdict } from './verify-log.ts';

export interface KeptVerdict {
  /** When a verification last came to its end; undefined: none has. */
  readonly at: Instant | undefined;
  readonly intact: boolean;
}

const everything = 'all trees';

/** @throws GatewayError `store-unavailable` */
export async function readVerdict(store: Store): Promise<KeptVerdict> {
  const [found] = await store.all<{ at: number | null; breaks: number }>(
    `select (select at from log_verified where name = ?) as at, (select count(*) from log_breaks) as breaks`,
    [everything],
  );
  return { at: toMoment(found?.at), intact: found?.breaks === 0 };
}

const toMoment = (at: number | null | undefined): Instant | undefined =>
  at === null || at === undefined ? undefined : toInstant(at);

/** The breaks that are known when a verification begins: what it finds whole ends these, and none found meanwhile. */
export async function knownBreaks(store: Store): Promise<readonly string[]> {
  return (await store.all<{ id: string }>('select id from log_breaks', [])).map(({ id }) => id);
}

/** @param known what was known when the verification began */
export async function keepVerdict(
  store: Store,
  { trees }: LogVerdict,
  { known, at }: { readonly known: readonly string[]; readonly at: Instant },
): Promise<void> {
  await store.transaction(async (tx) => {
    const broken = trees.filter((tree) => tree.broken !== undefined).map(({ tree }) => tree);
    if (known.length > 0) {
      const ended = tx.deleteFrom('log_breaks').where('id', 'in', known);
      await (broken.length > 0 ? ended.where('tree', 'not in', broken) : ended).execute();
    }
    for (const { tree, broken: found } of trees) {
      if (found === undefined) continue;
      const place = { problem: found.problem, from_place: found.from, to_place: found.to };
      const id = randomUUID();
      await tx
        .insertInto('log_breaks')
        .values({ ...place, tree, id, found_at: at })
        .onConflict((conflict) => conflict.column('tree').doUpdateSet({ ...place, id }))
        .execute();
    }
    await tx
      .insertInto('log_verified')
      .values({ name: everything, at })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ at }))
      .execute();
  });
}
