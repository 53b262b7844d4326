import type { PartyId, RecipientJwk, Subscription, SubscriptionRequest } from '../contract/generated/types.ts';
import { type Clock, type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { SubscribingApplication } from './due-delivery.ts';
import { isOpen } from './due-rows.ts';
import { newId } from './planned-rows.ts';
import type { SecretBox } from './secrets.ts';
import { type Counts, countStates } from './standing-rows.ts';
import {
  countOf,
  endSubscription,
  insertSubscription,
  markLive,
  readSubscription,
  replaceSecret,
  type SubscriptionRow,
} from './subscription-rows.ts';
import { findKeyProblems } from './webhook/encrypt-data.ts';
import type { Webhooks } from './webhook/webhooks.ts';

export interface SubscribingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly secrets: SecretBox;
  readonly webhooks: Pick<Webhooks, 'problemsOf' | 'confirm'>;
}

/** Of one party. More is a mistake, or costs everybody. */
const mostPerParty = 20;
/** How long the secret before counts beside the new one: time for a receiver to learn it. */
const oldSecretCounts = 24 * 60 * 60 * 1_000;

const fresh = {
  ...{ old_secret: null, old_secret_until: 0, per_minute: null, ended_at: null, ended_because: null },
  ...{ last_position: 0, failures: 0, resumes_at: 0 },
};

/** Makes a subscription; a webhook gets nothing before its receiver agreed. */
export async function subscribe(
  parts: SubscribingParts,
  by: SubscribingApplication,
  { purpose, notices = false, webhook }: SubscriptionRequest,
  at: Instant,
): Promise<Subscription> {
  await assertUsable(parts, webhook);
  const id = newId('a');
  const made = webhook && parts.secrets.create(id);
  const row: SubscriptionRow = {
    ...fresh,
    ...{ id, party_id: by.party, issuer: by.issuer, client_id: by.clientId, role: by.role, purpose },
    ...{ notices: notices ? 1 : 0, url: webhook?.url ?? null, secret: made?.sealed ?? null, created_at: at },
    key: webhook?.key ? JSON.stringify(webhook.key) : null,
    state: webhook ? 'unconfirmed' : 'live',
  };
  await parts.store.transaction(async (tx) => {
    await insertSubscription(tx, row);
    if ((await countOf(tx, by.party)) > mostPerParty) {
      throw new GatewayError('conflict', `Your party has ${mostPerParty} subscriptions already. End one first.`);
    }
  });
  const confirmed = webhook ? await askReceiver(parts, { ...row, url: webhook.url }) : row;
  return { ...toSubscription(confirmed, at), ...(made && { secret: made.secret }) };
}

/** @throws GatewayError `invalid-input` with everything that is wrong with the address and the key */
async function assertUsable({ webhooks }: SubscribingParts, webhook: SubscriptionRequest['webhook']): Promise<void> {
  if (webhook === undefined) return;
  const errors = [
    ...webhooks.problemsOf(webhook.url, '/webhook/url'),
    ...(webhook.key === undefined ? [] : await findKeyProblems(webhook.key, '/webhook/key')),
  ];
  if (errors.length > 0) throw new GatewayError('invalid-input', 'nothing can be sent this way', { errors });
}

/** @returns the row as it is now: live when the receiver agreed */
async function askReceiver(
  { store, webhooks }: SubscribingParts,
  row: SubscriptionRow & { readonly url: string },
): Promise<SubscriptionRow> {
  const confirmation = await webhooks.confirm({ url: row.url });
  if (!confirmation.ok) return row;
  const perMinute = confirmation.perMinute ?? null;
  await markLive(store, row.id, perMinute);
  return { ...row, state: 'live', per_minute: perMinute };
}

/** @throws GatewayError `not-found` for a subscription that the party does not have, or that ended */
export async function findOwn(store: Store, party: PartyId, id: string): Promise<SubscriptionRow> {
  const row = await readSubscription(store, id);
  if (row?.party_id === party && row.state !== 'ended') return row;
  throw new GatewayError('not-found', 'Your party has no such subscription.');
}

/** Asks the receiver of a webhook again whether it agrees. */
export async function confirmAgain(parts: SubscribingParts, party: PartyId, id: string): Promise<Subscription> {
  const row = await findOwn(parts.store, party, id);
  if (row.state !== 'unconfirmed' || row.url === null) return toSubscription(row, parts.clock());
  const asked = await askReceiver(parts, { ...row, url: row.url });
  if (asked.state === 'live') return toSubscription(asked, parts.clock());
  throw new GatewayError('conflict', 'The receiver does not say that it wants these messages.');
}

export async function end({ store }: SubscribingParts, party: PartyId, id: string, at: Instant): Promise<Subscription> {
  const row = await findOwn(store, party, id);
  await store.transaction((tx) => endSubscription(tx, id, 'ended-by-party', at));
  return toSubscription({ ...row, state: 'ended', ended_at: at, ended_because: 'ended-by-party' }, at);
}

export async function rotateSecret(
  { store, secrets }: SubscribingParts,
  party: PartyId,
  id: string,
  at: Instant,
): Promise<Subscription> {
  const row = await findOwn(store, party, id);
  const { secret, sealed } = secrets.create(id);
  if (!(await replaceSecret(store, id, sealed, at + oldSecretCounts))) {
    throw new GatewayError('conflict', 'What is fetched is not signed: this subscription has no secret.');
  }
  return { ...toSubscription(row, at), secret };
}

/** Since when the secret is in use; undefined for who fetches. */
export function secretSince({ url, created_at, old_secret_until }: SubscriptionRow): Instant | undefined {
  if (url === null) return undefined;
  return toInstant(old_secret_until === 0 ? created_at : old_secret_until - oldSecretCounts);
}

export interface StandingRow {
  readonly row: SubscriptionRow;
  readonly subscription: Subscription;
  readonly counts: Counts;
}

/** With how their messages stand. */
export async function withStanding(
  { store, clock }: Pick<SubscribingParts, 'store' | 'clock'>,
  rows: readonly SubscriptionRow[],
): Promise<readonly StandingRow[]> {
  const counted = await countStates(
    store,
    rows.map(({ id }) => id),
  );
  const none: Counts = {
    ...{ standing: { delivered: 0, offered: 0, dead: 0 }, pending: 0 },
    ...{ lastDeliveredAt: undefined, failingSince: undefined },
  };
  const now = clock();
  return rows.map((row) => {
    const counts = counted.get(row.id) ?? none;
    return { row, counts, subscription: { ...toSubscription(row, now), standing: counts.standing } };
  });
}

/** Some receivers have a secret in the query of their address: not everybody who sees the subscription may know it. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function toSubscription(row: SubscriptionRow, now: Instant): Subscription {
  const waits = row.state === 'live' && row.url !== null && isOpen(row) && row.resumes_at > now;
  return {
    id: row.id,
    way: row.url === null ? 'polling' : 'webhook',
    ...{ role: row.role, purpose: row.purpose, notices: row.notices === 1 },
    ...(row.url === null ? {} : { url: withoutQuery(row.url) }),
    ...(row.key === null ? {} : { keyId: (JSON.parse(row.key) as RecipientJwk).kid ?? '' }),
    state: waits ? 'waiting' : (row.state as Subscription['state']),
    createdAt: instantText(toInstant(row.created_at)),
    ...(waits ? { waitsUntil: instantText(toInstant(row.resumes_at)) } : {}),
    ...(row.ended_at === null ? {} : { endedAt: instantText(toInstant(row.ended_at)) }),
    ...(row.ended_because === null
      ? {}
      : { endedBecause: row.ended_because as NonNullable<Subscription['endedBecause']> }),
  };
}
