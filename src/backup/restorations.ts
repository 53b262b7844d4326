/**
 * A database that was put back knows nothing of what came after: a no of a client, an erasure, a freeze, a blocked account.
 * So nothing is disclosed of it, and nothing sent, until somebody said that all of that has been repeated.
 */
import { randomBytes } from 'node:crypto';
import type { Audit } from '../audit/audit.ts';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';

/** Notes that the database was put back. */
export async function noteRestoration(store: Store, by: string, at: Instant): Promise<void> {
  const id = `x_${randomBytes(16).toString('base64url')}`;
  await store.transaction((tx) =>
    tx.insertInto('restorations').values({ id, restored_by: by, restored_at: at }).execute(),
  );
}

/** Whether it was put back and not released since. A release counts once it is in the log. */
async function isHeldBack(store: Pick<Store, 'all'>): Promise<boolean> {
  const found = await store.all(
    `select id from restorations r where not exists (select 1 from log_entries e where e.id = r.entry_id) limit 1`,
    [],
  );
  return found.length > 0;
}

/**
 * Says that what came after the copy has been repeated: from now on data is disclosed and sent again.
 * @throws GatewayError `conflict` when nothing is held back, `log-unavailable`
 */
export async function release(
  { store, audit, clock }: { readonly store: Store; readonly audit: Audit; readonly clock: Clock },
  by: string,
): Promise<void> {
  if (!(await isHeldBack(store))) throw new GatewayError('conflict', 'nothing is held back');
  const id = audit.newId();
  const change = { released_by: by, released_at: clock(), entry_id: id };
  await store.transaction((tx) =>
    tx
      .updateTable('restorations')
      .set(change)
      .where('id', 'in', (held) =>
        held
          .selectFrom('restorations')
          .select('id')
          .where((is) =>
            is.or([
              is('entry_id', 'is', null),
              is('entry_id', 'not in', (known) => known.selectFrom('log_entries').select('log_entries.id')),
            ]),
          ),
      )
      .execute(),
  );
  const trace = { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') };
  await audit.record({ id, kind: 'log-released', apiClient: `operator:${by}`, ...trace }, undefined);
}

export interface HeldBack extends Disposable {
  /** The same log, which makes no disclosure and no delivery while the database is held back. */
  guard(audit: Audit): Audit;
  /** Begins something once nothing is held back: now, when that is so. */
  whenReleased(begin: () => void): void;
}

/** How often it is looked at whether it was released, in milliseconds. */
const often = 5_000;

/** What leaves the gateway on the ground of what the database says of agreements and consents. */
const leaving: ReadonlySet<string> = new Set(['disclosure', 'delivery', 'delivery-read']);

/** @param told whether it was found to be held back, and when that is over; not at all for a database like any other */
export async function watchRestorations(store: Store, told: (isHeld: boolean) => void): Promise<HeldBack> {
  let isHeld = await isHeldBack(store);
  const waiting: (() => void)[] = [];
  if (isHeld) told(true);
  const look = async (): Promise<void> => {
    if (!isHeld || (await isHeldBack(store))) return;
    isHeld = false;
    clearInterval(timer);
    told(false);
    for (const begin of waiting.splice(0)) begin();
  };
  // What cannot be looked at stays held back.
  const timer = setInterval(() => void look().catch(() => {}), often).unref();
  if (!isHeld) clearInterval(timer);
  return {
    guard: (audit) => ({
      ...audit,
      async record(draft, answer) {
        if (isHeld && leaving.has(draft.kind)) throw new GatewayError('not-released', 'the database was put back');
        return await audit.record(draft, answer);
      },
      async again(earlier, answer) {
        if (isHeld && leaving.has(earlier.kind)) throw new GatewayError('not-released', 'the database was put back');
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
