/** Who is told of changes, in which order, by which way, and what became of every message: subscriptions and deliveries. */
import type {
  DeadLetter,
  Delivery,
  PartyId,
  PurposeCode,
  Subscription,
  SubscriptionRequest,
} from '../contract/generated/types.ts';
import { type CaseId, type Clock, type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { DeliveringParts } from './attempt.ts';
import type { Random } from './back-off.ts';
import { drop, readAllDead, readDeadOf, revive } from './dead-rows.ts';
import { createDispatching, type Dispatching } from './dispatching.ts';
import type { Compose, Judge, OperatorsDeadLetter, SubscribingApplication, SupportCause } from './due-delivery.ts';
import { hasWaiting } from './due-rows.ts';
import { keepDelivering } from './keep-delivering.ts';
import { markReceived, readSubscriptionOf } from './offered-rows.ts';
import { planNotice, planSupport, type Tx } from './planned-rows.ts';
import type { PumpPatience } from './pump.ts';
import { createSecretBox } from './secrets.ts';
import { deleteEnded } from './standing-rows.ts';
import { readAllSubscriptions, readSubscriptionsOf } from './subscription-rows.ts';
import {
  confirmAgain,
  end,
  findOwn,
  rotateSecret,
  type StandingRow,
  secretSince,
  subscribe,
  withStanding,
} from './subscriptions.ts';
import { takePage } from './taking.ts';
import { readToldCases, readToldOf, type ToldCase, type ToldMessage } from './told-rows.ts';
import { openWebhooks } from './webhook/open-webhooks.ts';
import type { Webhooks } from './webhook/webhooks.ts';

export type {
  Compose,
  Composed,
  DueDelivery,
  Judge,
  Occasion,
  OperatorsDeadLetter,
  SubscribingApplication,
  SupportCause,
} from './due-delivery.ts';
export type { ToldMessage } from './told-rows.ts';
export type { WebhookSettings } from './webhook/webhooks.ts';
export type { Tx };
export { keepDelivering, openWebhooks };

/** How the messages of one subscription stand, for a page of its party. Nothing withheld is in any number. */
export interface PartyStanding {
  readonly subscription: Subscription;
  readonly lastDeliveredAt?: Instant;
  /** Since when the receiver is tried in vain; absent when it answers. */
  readonly failingSince?: Instant;
  /** Since when the secret is in use; absent for who fetches. */
  readonly secretSince?: Instant;
}

/** How it goes with all subscriptions, for the operator: the only one who sees what waits. */
export interface OperatorsStanding {
  readonly party: PartyId;
  readonly subscription: Subscription;
  readonly pending: number;
  readonly failures: number;
}

export interface Deliveries extends Dispatching {
  /**
   * Makes a subscription. Of a webhook the receiver is asked whether it agrees; until it does, nothing is sent there.
   * @returns with the secret of a webhook, which is told once
   * @throws GatewayError `invalid-input` for an address or key that cannot be used, `conflict` when the party has as many as
   *   it may, `store-unavailable`
   */
  subscribe(by: SubscribingApplication, request: SubscriptionRequest, at: Instant): Promise<Subscription>;
  /** Asks the receiver of a webhook again. @throws GatewayError `not-found`, `conflict` when it does not agree */
  confirm(party: PartyId, id: string): Promise<Subscription>;
  /** The subscriptions of a party that did not end, each with its standing, the oldest first. */
  list(party: PartyId): Promise<readonly Subscription[]>;
  /** @throws GatewayError `not-found` */
  find(party: PartyId, id: string): Promise<Subscription>;
  /** Ends a subscription: what was to be delivered is dropped. @throws GatewayError `not-found` */
  end(party: PartyId, id: string, at: Instant): Promise<Subscription>;
  /** Gives a new secret; the old one counts for a day more. @throws GatewayError `not-found`, `conflict` for who fetches */
  rotateSecret(party: PartyId, id: string, at: Instant): Promise<Subscription>;

  /** Plans a delivery for every live subscription of these parties, inside the transaction of what causes it. */
  plan(tx: Tx, cause: SupportCause): Promise<void>;
  /** The same of a notice, for the subscriptions of the party that want notices. */
  planNotice(tx: Tx, notice: { readonly party: PartyId; readonly id: string; readonly at: Instant }): Promise<void>;

  /**
   * What a subscription that fetches has not acknowledged, in the order of their positions: first what was offered before,
   * then what is decided on now.
   * @param page `after` is the last position that is known to the reader
   * @throws GatewayError `not-found` for a subscription of another party or one that has a webhook
   */
  take(
    party: PartyId,
    subscription: string,
    page: { readonly after?: string; readonly limit: number },
  ): Promise<readonly Delivery[]>;
  /** Whether `take` would find anything: what waits may turn out to be withheld since. @throws as `take` */
  hasWaiting(party: PartyId, subscription: string, after: string): Promise<boolean>;
  /** Of which subscription of the party a message is that it was offered. @throws GatewayError `not-found` */
  subscriptionOf(party: PartyId, id: string): Promise<string>;
  /** Acknowledges a message; a second time changes nothing. @throws GatewayError `not-found` */
  receive(party: PartyId, id: string, at: Instant): Promise<Delivery>;

  /** How the messages of a party stand, per subscription. */
  standing(party: PartyId): Promise<readonly PartyStanding[]>;
  /** How it goes with everybody's, for the operator. */
  operatorsStanding(): Promise<readonly OperatorsStanding[]>;
  /**
   * What a party has of a case, by its subscriptions for these purposes: the latest first. What it was offered and did not
   * get is not in it, and nothing that was withheld.
   */
  toldOf(
    party: PartyId,
    of: { readonly subject: SubjectId; readonly case: CaseId; readonly purposes: readonly PurposeCode[] },
    limit: number,
  ): Promise<readonly ToldMessage[]>;
  /** The cases of which a party has something for these purposes, the last one told first. */
  toldCases(
    party: PartyId,
    purposes: readonly PurposeCode[],
    page: { readonly skip: number; readonly limit: number },
  ): Promise<readonly ToldCase[]>;
  /** What could not be delivered to a party, the latest first. */
  deadLetters(party: PartyId, limit: number): Promise<readonly DeadLetter[]>;
  /** What could not be delivered to anybody, the latest first. */
  allDeadLetters(limit: number): Promise<readonly OperatorsDeadLetter[]>;
  /**
   * Sends a dead letter again, decided anew.
   * @param party of which it is; undefined: for the operator
   * @throws GatewayError `not-found`; `conflict` when a later message of the case arrived, or the subscription ended
   */
  replay(party: PartyId | undefined, id: string, at: Instant): Promise<void>;
  /** Gives a dead letter up for good. @throws GatewayError `not-found` */
  dropDeadLetter(party: PartyId | undefined, id: string): Promise<void>;
  /** Deletes what ended longer ago than it is kept, and what nobody fetched or looked at for as long. */
  forget(): Promise<void>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  /** Seals the secrets: 32 bytes. */
  readonly secretKey: Buffer;
  readonly webhooks: Pick<Webhooks, 'problemsOf' | 'confirm' | 'send'>;
  readonly compose: Compose;
  readonly judge: Judge;
  /** Whether an event is kept, and was not corrected or taken back since. */
  readonly standsStill: (seq: number) => Promise<boolean>;
  readonly random?: Random;
  /** For tests: how long an attempt may take, and a stop; how much nobody fetched is kept. */
  readonly patience?: PumpPatience;
  readonly mostKept?: number;
}

/** Proposals of this project; no law names a term or a number. The log keeps what was disclosed. */
const kept = 90 * 24 * 60 * 60 * 1_000;
/** Of a subscription: of what nobody fetched, and of its dead letters. */
const mostKept = 10_000;

/** Wires the deliveries to the store, to what decides, and to the way out. */
export function createDeliveries(given: Parts): Deliveries {
  const { store, clock, webhooks } = given;
  const secrets = createSecretBox(given.secretKey);
  const parts: DeliveringParts = { random: Math.random, ...given, secrets, send: webhooks.send };
  const subscribing = { store, clock, secrets, webhooks };
  return {
    ...createSubscribing(subscribing),
    ...createDeadLetters(store),
    plan: (tx, cause) => planSupport(tx, cause, clock()),
    planNotice,
    ...createDispatching(parts, given.patience),
    async take(party, id, { after, limit }) {
      return takePage(parts, await findFetched(store, party, id), { after: toPosition(after), limit });
    },
    async hasWaiting(party, id, after) {
      const { id: own } = await findFetched(store, party, id);
      return hasWaiting(store, own, toPosition(after), clock());
    },
    async subscriptionOf(party, id) {
      const subscription = await readSubscriptionOf(store, party, id);
      if (subscription === undefined) throw notOffered();
      return subscription;
    },
    async receive(party, id, at) {
      const delivery = await markReceived(store, party, id, at);
      if (delivery === undefined) throw notOffered();
      return delivery;
    },
    toldOf: (party, of, limit) => readToldOf(store, party, of, limit),
    toldCases: (party, purposes, page) => readToldCases(store, party, purposes, page),
    forget: () => store.transaction((tx) => deleteEnded(tx, clock() - kept, given.mostKept ?? mostKept)),
  };
}

const notOffered = () => new GatewayError('not-found', 'Your party was offered no such message.');

function createSubscribing(parts: Parameters<typeof subscribe>[0]) {
  const { store } = parts;
  return {
    subscribe: (by, request, at) => subscribe(parts, by, request, at),
    confirm: (party, id) => confirmAgain(parts, party, id),
    async list(party) {
      const all = await withStanding(parts, await readSubscriptionsOf(store, party));
      return all.map(({ subscription }) => subscription);
    },
    async find(party, id) {
      const row = await findOwn(store, party, id);
      const [found] = await withStanding(parts, [row]);
      if (found === undefined) throw new GatewayError('not-found', 'Your party has no such subscription.');
      return found.subscription;
    },
    end: (party, id, at) => end(parts, party, id, at),
    rotateSecret: (party, id, at) => rotateSecret(parts, party, id, at),
    async standing(party) {
      const all = await withStanding(parts, await readSubscriptionsOf(store, party));
      return all.map(toPartyStanding);
    },
    async operatorsStanding() {
      const all = await withStanding(parts, await readAllSubscriptions(store));
      return all.map(({ row, subscription, counts }) => ({
        ...{ party: row.party_id, subscription, pending: counts.pending, failures: row.failures },
      }));
    },
  } satisfies Partial<Deliveries>;
}

function toPartyStanding({ row, subscription, counts }: StandingRow): PartyStanding {
  const { lastDeliveredAt: last, failingSince: failing } = counts;
  const secret = secretSince(row);
  return {
    subscription,
    ...(last === undefined ? {} : { lastDeliveredAt: toInstant(last) }),
    ...(failing === undefined || row.failures === 0 ? {} : { failingSince: toInstant(failing) }),
    ...(secret === undefined ? {} : { secretSince: secret }),
  };
}

function createDeadLetters(store: Store) {
  return {
    deadLetters: (party, limit) => readDeadOf(store, party, limit),
    allDeadLetters: (limit) => readAllDead(store, limit),
    async replay(party, id, at) {
      const outcome = await store.transaction((tx) => revive(tx, party, id, at));
      if (outcome === 'not-found') throw new GatewayError('not-found', 'There is no such dead letter.');
      if (outcome === 'overtaken') {
        throw new GatewayError('conflict', 'A later message of the same case arrived: it holds everything.');
      }
      if (outcome === 'ended') throw new GatewayError('conflict', 'The subscription ended.');
    },
    async dropDeadLetter(party, id) {
      const isDropped = await store.transaction((tx) => drop(tx, party, id));
      if (!isDropped) throw new GatewayError('not-found', 'There is no such dead letter.');
    },
  } satisfies Partial<Deliveries>;
}

/** @throws GatewayError `not-found` for another party's, or one to which messages are sent */
async function findFetched(store: Store, party: PartyId, id: string) {
  const row = await findOwn(store, party, id);
  if (row.url !== null) throw new GatewayError('not-found', 'The messages of this subscription are sent.');
  return row;
}

/** @throws GatewayError `invalid-input` for what is no position */
function toPosition(after = '0'): number {
  if (/^(0|[1-9]\d{0,14})$/.test(after)) return Number(after);
  const errors = [{ pointer: '/after', code: 'pattern', detail: 'is not the position of a message' }];
  throw new GatewayError('invalid-input', 'this page does not exist', { errors });
}
