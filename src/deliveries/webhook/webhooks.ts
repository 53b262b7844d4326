/**
 * How messages leave by webhook: to an address that somebody else chose, so nothing about it is trusted. Decision 33 has
 * the reasons, docs/deliveries.md the contract with the receiver.
 */
import type { InputError } from '../../contract/contract.ts';

/** What the operator decides about webhooks. None of it turns off a check of certificates. */
export interface WebhookSettings {
  /** How the gateway calls itself towards receivers: a DNS name (CloudEvents webhooks, section 4.1.2). */
  readonly origin: string;
  /**
   * Hosts that may have an address that is not public, as `host` or `host:port`; an IP address only when it is named here.
   * Without a port only the usual ports count.
   */
  readonly privateHosts: readonly string[];
  /** Hosts, as `host:port` or `host:*`, that may go without TLS. Only the demo has them, and tests. */
  readonly plainHosts?: readonly string[];
  /** Certificates (PEM) of authorities that count beside those of the system. */
  readonly authorities?: string;
}

/** Where a subscription is delivered. */
export interface WebhookTarget {
  readonly url: string;
  /** All secrets that count now, the newest first, each as `whsec_<base64>`; several while one replaces another. */
  readonly secrets: readonly string[];
}

/** One message: `id` is the same over all attempts, `body` a CloudEvent in JSON. */
export interface WebhookMessage {
  readonly id: string;
  readonly body: string;
}

/** Why an attempt failed: a closed list, as nothing that came over the line is repeated. */
export type Fault =
  | 'address-not-usable' // the rules for addresses have become stricter than when it was registered
  | 'address-not-public' // its name leads into a private network
  | 'not-resolved'
  | 'unreachable'
  | 'certificate'
  | 'time-out'
  | 'broken-off'
  | 'not-http' // what came back is no HTTP, or its headers are too large
  | 'redirect'
  | 'busy' // 429, 503
  | 'client-error'
  | 'server-error'
  | 'unexpected-status';

/** What became of one attempt. */
export type SendOutcome =
  | { readonly kind: 'delivered'; readonly status: number }
  /** Worth another attempt soon; `after` is what the receiver asked for, in milliseconds from now, at most a day. */
  | { readonly kind: 'retry'; readonly fault: Fault; readonly status?: number; readonly after?: number }
  /** It does not want more of it: 410. The subscription ends. */
  | { readonly kind: 'gone'; readonly status: 410 }
  /** It says no, or we may not go there: somebody must change something first. Try slowly, then give up. */
  | { readonly kind: 'refused'; readonly fault: Fault; readonly status?: number };

/** Delivers one message once. Never rejects because of what a receiver does. */
export type Send = (target: WebhookTarget, message: WebhookMessage) => Promise<SendOutcome>;

/** Whether the receiver wants what was asked to be sent there (CloudEvents webhooks, section 4). */
export type Confirmation =
  | {
      readonly ok: true;
      /** Messages a minute that it takes; absent when it set no bound. */
      readonly perMinute?: number;
    }
  | { readonly ok: false; readonly fault: Fault | 'not-agreed'; readonly status?: number };

export interface Webhooks extends Disposable {
  /** What is wrong with an address, all of it, without asking the network; empty when it can be used. */
  problemsOf(url: string, pointer: string): readonly InputError[];
  /** Asks the receiver whether it agrees (OPTIONS). Nothing is sent to an address before it did. */
  confirm(target: Pick<WebhookTarget, 'url'>): Promise<Confirmation>;
  readonly send: Send;
}
