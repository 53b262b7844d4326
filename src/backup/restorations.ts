/**
 * A database that was put back knows nothing of what came after: a no of a client, an erasure, a freeze, a blocked account.
 * So nothing is disclosed of it, and nothing sent, until somebody said that all of that has been repeated.
 */
import { randomBytes } from 'node:crypto';
import type { Audit } from '../audit/audit.ts';
import type { Clock } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';

/**
 * The trees that ended, as they do when a database is put back, and that nobody released since. They end first of all, so also a
 * restore that was cut off holds it back.
 */
async function heldBy(store: Pick<Store, 'all'>): Promise<readonly string[]> {
  const found = await store.all<{ tree: string }>(
    `select tree from log_ended_trees t where not exists (
       select 1 from log_releases r join log_entries e on e.id = r.entry_id where r.tree = t.tree)`,
    [],
  );
  return found.map(({ tree }) => tree);
}

/**
 * Says that what came after the copy has been repeated: from now on data is disclosed and sent again.
 * @throws GatewayError `conflict` when nothing is held back, `log-unavailable`
 */
export async function release(
  { store, audit, clock }: { readonly store: Store; readonly audit: Audit; readonly clock: Clock },
  by: string,
): Promise<void> {
  const trees = await heldBy(store);
  if (trees.length === 0) throw new GatewayError('conflict', 'nothing is held back');
  const id = audit.newId();
  const released = { released_by: by, released_at: clock(), entry_id: id };
  const rows = trees.map((tree) => ({ tree, ...released }));
  await store.transaction((tx) => tx.insertInto('log_releases').values(rows).execute());
  const trace = { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') };
  await audit.record({ id, kind: 'log-released', apiClient: `operator:${by}`, ...trace }, undefined);
}

export interface HeldBack extends Disposable {
  isHeld(): boolean;
  /** Before anybody outside is asked for a client, or told what an agreement allows. @throws GatewayError `not-released` */
  assertReleased(): void;
  /** The same log, which makes no disclosure and no delivery while the database is held back. */
  guard(audit: Audit): Audit;
  /** Begins something once nothing is held back: now, when that is so. */
  whenReleased(begin: () => void): void;
}

/** How often it is looked at whether it was released, in milliseconds. */
const often = 5_000;

/** What tells of the ground that agreements and consents give, as the database has them. */
const leaving: ReadonlySet<string> = new Set(['disclosure', 'preflight', 'delivery']);

/** @param told whether it was found to be held back, and when that is over; not at all for a database like any other */
export async function watchRestorations(store: Store, told: (isHeld: boolean) => void): Promise<HeldBack> {
  let isHeld = (await heldBy(store)).length > 0;
  const waiting: (() => void)[] = [];
  if (isHeld) told(true);
  // Also while it is not: a process that runs on while the database is put back asks nobody anything any more.
  const look = async (): Promise<void> => {
    const isHeldNow = (await heldBy(store)).length > 0;
    if (isHeldNow === isHeld) return;
    isHeld = isHeldNow;
    told(isHeld);
    if (!isHeld) for (const begin of waiting.splice(0)) begin();
  };
  // What cannot be looked at stays as it is.
  const timer = setInterval(() => void look().catch(() => {}), often).unref();
  const assertReleased = (): void => {
    if (isHeld) throw new GatewayError('not-released', 'the database was put back');
  };
  return {
    isHeld: () => isHeld,
    assertReleased,
    guard: (audit) => ({
      ...audit,
      async record(draft, answer) {
        if (leaving.has(draft.kind)) assertReleased();
        return await audit.record(draft, answer);
      },
      async again(earlier, answer) {
        if (leaving.has(earlier.kind)) assertReleased();
        return await audit.again(earlier, answer);
      },
    }),
    whenReleased(begin) {
      if (isHeld) waiting.push(begin);
      else begin();
    },
    [Symbol.dispose]() {
      clearInterval(timer);
      waiting.length = 0;
    },
  };
}
