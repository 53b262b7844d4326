/** Who is told of changes, in which order, by which way, and what became of every message: subscriptions and deliveries. */
import type {
  DeadLetter,
  Delivery,
  PartyId,
  Role,
  Subscription,
  SubscriptionRequest,
} from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { OperatorsDeadLetter, SupportCause } from './due-delivery.ts';
import type { Tx } from './planned-rows.ts';

export type {
  Addressee,
  Compose,
  Composed,
  DueDelivery,
  Occasion,
  OperatorsDeadLetter,
  SupportCause,
} from './due-delivery.ts';
export { openWebhooks } from './webhook/open-webhooks.ts';
export type { WebhookSettings, Webhooks } from './webhook/webhooks.ts';
export type { Tx };

/** How the messages of one subscription stand, for a page of its party. Nothing withheld is in any number. */
export interface PartyStanding {
  readonly subscription: Subscription;
  readonly lastDeliveredAt?: Instant;
}

/** How it goes with all subscriptions, for the operator: the only one who sees what waits. */
export interface OperatorsStanding {
  readonly party: PartyId;
  readonly subscription: Subscription;
  readonly pending: number;
  readonly failures: number;
}

export interface Deliveries {
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
  /** Something was planned: do not wait for the next second. Safe to call at any time, also before it is committed. */
  wake(): void;
  /** Calls back after each `wake`, until it is disposed of: for who streams. */
  onWake(listener: () => void): Disposable;
  /**
   * Delivers by webhook what is due, until nothing is. Safe on any number of gateways at once.
   * @returns how many rows were worked at, and what went wrong here; those wait
   */
  dispatch(): Promise<{ readonly done: number; readonly failures: readonly unknown[] }>;

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
  /** Acknowledges a message; a second time changes nothing. @throws GatewayError `not-found` */
  receive(party: PartyId, id: string, at: Instant): Promise<Delivery>;

  /** How the messages of a party stand, per subscription. */
  standing(party: PartyId): Promise<readonly PartyStanding[]>;
  /** How it goes with everybody's, for the operator. */
  operatorsStanding(): Promise<readonly OperatorsStanding[]>;
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
  /** Deletes what ended longer ago than it is kept. */
  forget(): Promise<void>;
}
