import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { digestOf } from './session-rows.ts';

const minute = 60_000;

/** How long somebody may take at the provider. */
export const loginLifetime = 10 * minute;
/** Tabs in which one browser may be logging in; an older one is forgotten. */
const maxPerBrowser = 10;
/** Of everybody together. Whoever wants to fill this has to come past the limit per address. */
const maxUnderWay = 10_000;

/** A log-in that was begun: what must come back, and where the person wanted to go. */
export interface UnderWay {
  readonly provider: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  /** Whether the person has to prove anew who it is. */
  readonly fresh: boolean;
  readonly begunAt: Instant;
}

/** Which log-in it is, and the secret of the browser that began it. */
interface Key {
  readonly state: string;
  readonly browser: string;
}

/** @throws GatewayError `too-many-requests` when more people are logging in than there can be */
export async function keepLogin(store: Store, { state, browser }: Key, login: UnderWay): Promise<void> {
  const { provider, nonce, verifier, returnTo, fresh, begunAt } = login;
  const browserHash = digestOf(browser);
  await store.transaction(async (tx) => {
    await tx
      .deleteFrom('web_logins')
      .where('created_at', '<=', begunAt - loginLifetime)
      .execute();
    const own = await tx
      .selectFrom('web_logins')
      .select('state_hash')
      .where('browser_hash', '=', browserHash)
      .orderBy('created_at', 'desc')
      .orderBy('state_hash')
      .execute();
    const older = own.slice(maxPerBrowser - 1).map(({ state_hash }) => state_hash);
    if (older.length > 0) await tx.deleteFrom('web_logins').where('state_hash', 'in', older).execute();
    const { count } = await tx
      .selectFrom('web_logins')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    if (Number(count) >= maxUnderWay) throw new GatewayError('too-many-requests', 'Wait a minute, then log in again.');
    await tx
      .insertInto('web_logins')
      .values({
        state_hash: digestOf(state),
        browser_hash: browserHash,
        provider,
        nonce,
        verifier,
        return_to: returnTo,
        fresh: fresh ? 1 : 0,
        created_at: begunAt,
      })
      .execute();
  });
}

/** Takes a log-in out, once, and only for the browser that began it; it may have taken too long. */
export async function takeLogin(store: Store, key: Key): Promise<UnderWay | undefined> {
  const row = await store.transaction((tx) =>
    tx
      .deleteFrom('web_logins')
      .where('state_hash', '=', digestOf(key.state))
      .where('browser_hash', '=', digestOf(key.browser))
      .returningAll()
      .executeTakeFirst(),
  );
  if (row === undefined) return undefined;
  const { provider, nonce, verifier, return_to: returnTo, fresh, created_at } = row;
  return { provider, nonce, verifier, returnTo, fresh: fresh === 1, begunAt: toInstant(Number(created_at)) };
}
