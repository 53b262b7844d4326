import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CloudEvent, PartyId, Role } from '../contract/generated/types.ts';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import type { Deliveries } from '../deliveries/deliveries.ts';
import { replaceFile } from './replace-file.ts';
import { type MessageHeaders, verifyMessage } from './verify-message.ts';

/** A message as it came in. */
export interface Received {
  /** In the order of arrival, from 1. */
  readonly number: number;
  readonly party: PartyId;
  readonly receivedAt: Instant;
  readonly event: CloudEvent;
  /** How often it came: a message may come again, under the same id. */
  readonly times: number;
}

/** How a receiver answers a message. */
export type ReceiverAnswer = 'accepted' | 'not-believed' | 'not-understood';

/**
 * The systems of three parties, as far as they receive: so that in the demo one sees what arrives where. What arrived is
 * in memory only, and only the last of it.
 */
export interface DemoReceiver {
  readonly parties: readonly PartyId[];
  /** Whether it wants messages for this party, and from this sender. */
  agrees(party: string, origin: string | undefined): boolean;
  /** @returns undefined when nobody of that name receives here */
  receive(party: string, headers: MessageHeaders, body: Buffer): ReceiverAnswer | undefined;
  /** What arrived, the latest first. */
  received(): readonly Received[];
  /** How many messages were not believed. */
  refused(party: PartyId): number;
  isSubscribed(party: PartyId): boolean;
  /** Subscribes the parties, once the gateway answers: it asks the receiver whether it agrees. */
  subscribe(deliveries: Pick<Deliveries, 'subscribe' | 'list' | 'end'>, issuer: string, at: Instant): Promise<void>;
}

const receivers: readonly (readonly [PartyId, Role])[] = [
  ['woonveste', 'woonconsulent'],
  ['thuishof', 'woonconsulent'],
  ['veldhaven', 'consulent-wmo'],
];
const mostKept = 50;

interface KeptSubscription {
  readonly id: string;
  readonly secret: string;
}

interface Options {
  /** Of the demo: the secrets are kept there, as a subscription tells its secret once. */
  readonly directory: string;
  /** Where the gateway is reached, without a slash at the end. */
  readonly url: string;
  /** The real time: signatures are judged by it. */
  readonly now: Clock;
}

/** Opens the receiver of the demo. */
export function openDemoReceiver({ directory, url, now }: Options): DemoReceiver {
  const file = join(directory, 'receiver.json');
  const parties = receivers.map(([party]) => party);
  const subscriptions = new Map<string, KeptSubscription>();
  const refused = new Map<string, number>();
  let messages: readonly Received[] = [];
  let count = 0;

  const keep = (party: PartyId, event: CloudEvent) => {
    const before = messages.find((message) => message.party === party && message.event.id === event.id);
    if (before === undefined) count += 1;
    const message = {
      party,
      event,
      receivedAt: now(),
      number: before?.number ?? count,
      times: (before?.times ?? 0) + 1,
    };
    messages = [message, ...messages.filter((one) => one !== before)].slice(0, mostKept);
  };

  return {
    parties,
    agrees: (party, origin) => parties.includes(party) && origin === new URL(url).hostname,
    receive(party, headers, body) {
      if (!parties.includes(party)) return undefined;
      const secret = subscriptions.get(party)?.secret;
      if (secret === undefined || !verifyMessage(headers, body, secret, now())) {
        refused.set(party, (refused.get(party) ?? 0) + 1);
        return 'not-believed';
      }
      const event = readEvent(body);
      if (event?.id !== headers['webhook-id'] || event === undefined) return 'not-understood';
      keep(party, event);
      return 'accepted';
    },
    received: () => messages,
    refused: (party) => refused.get(party) ?? 0,
    isSubscribed: (party) => subscriptions.has(party),
    async subscribe(deliveries, issuer, at) {
      const kept = readKept(file);
      for (const [party, role] of receivers) {
        const place = `${url}/demo/receiver/${party}`;
        const known = kept[party];
        const found = (await deliveries.list(party)).find(({ id }) => id === known?.id);
        if (known !== undefined && found?.url === place && found.state === 'live') {
          subscriptions.set(party, known);
          continue;
        }
        // The demo was reached elsewhere before.
        if (found !== undefined) await deliveries.end(party, found.id, at);
        const by = { party, issuer, clientId: `${party}.${role}`, role };
        const request = { role, purpose: 'P06' as const, notices: true, webhook: { url: place } };
        const { id, secret } = await deliveries.subscribe(by, request, at);
        if (secret !== undefined) subscriptions.set(party, { id, secret });
      }
      replaceFile(file, JSON.stringify(Object.fromEntries(subscriptions)));
    },
  };
}

const readKept = (file: string): Partial<Record<PartyId, KeptSubscription>> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<PartyId, KeptSubscription>>) : {};

/** Of a body that is known to be the gateway's; what is not an event all the same is not understood. */
function readEvent(body: Buffer): CloudEvent | undefined {
  try {
    return JSON.parse(body.toString('utf8')) as CloudEvent;
  } catch {
    return undefined;
  }
}
