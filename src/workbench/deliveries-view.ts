import type { LocalText, Role, Subscription } from '../contract/generated/types.ts';

/** How the messages to one's own party stand; for who runs the gateway those to the others as well. */
export interface DeliveriesView {
  readonly party: string;
  /** Whether the visitor changes anything; who watches over privacy reads. */
  readonly mayAct: boolean;
  readonly subscriptions: readonly SubscriptionLine[];
  readonly deadLetters: readonly DeadLine[];
  /** For who runs the gateway. */
  readonly others?: OthersView;
}

export interface SubscriptionLine {
  readonly id: string;
  readonly way: Subscription['way'];
  readonly state: Subscription['state'];
  readonly role: Role;
  readonly purpose: LocalText;
  readonly notices: boolean;
  /** Where messages are sent, without what may be a secret in it. */
  readonly place?: string;
  readonly isEncrypted: boolean;
  readonly createdAt: string;
  /** Offered, and not acknowledged. What is withheld is in no number. */
  readonly waiting: number;
  readonly delivered: number;
  readonly lastDeliveredAt?: string;
  readonly failingSince?: string;
  /** When the receiver is tried again. */
  readonly waitsUntil?: string;
  readonly secretSince?: string;
  /** How old the secret is, in whole days. */
  readonly secretDays?: number;
}

/** A message that did not arrive: by its id, and by nothing that tells of a client. */
export interface DeadLine {
  readonly id: string;
  readonly failedAt: string;
  readonly attempts: number;
  readonly fault?: string;
  readonly status?: number;
  readonly isReplayable: boolean;
  /** Of which party, where it is another one's. */
  readonly party?: string;
}

export interface OthersView {
  readonly subscriptions: readonly OtherLine[];
  readonly deadLetters: readonly DeadLine[];
}

/** How it goes with a subscription of another party: numbers. */
export interface OtherLine {
  readonly id: string;
  readonly party: string;
  readonly way: Subscription['way'];
  readonly state: Subscription['state'];
  /** Not decided yet, or waiting for another attempt. */
  readonly pending: number;
  /** Attempts that failed in a row. */
  readonly failures: number;
  readonly delivered: number;
  readonly dead: number;
}
