import { setTimeout } from 'node:timers/promises';
import type { CloudEvent, DisclosureResponse, Subscription } from '../contract/generated/types.ts';
import type { Caller, TourClient } from './tour-client.ts';
import { deBrugSupport, done, type TourCase } from './tour-scenes.ts';
import { openTourVisitor, type TourVisitor } from './tour-visitor.ts';

const mostTurns = 20;
/** In milliseconds. */
const betweenTurns = 250;

/** What a party is sent of one support event; nothing where it may know nothing. */
export interface Message {
  readonly to: Caller;
  readonly body: DisclosureResponse | undefined;
}

/** Another person supports J.: De Brug says so once, and who subscribed fetches what it may know. */
export async function pushSupport(
  client: TourClient,
  { refOf }: TourCase,
  receivers: readonly Caller[],
): Promise<readonly Message[]> {
  const subscribed: { readonly to: Caller; readonly id: string }[] = [];
  for (const to of receivers) {
    const asked = client.call<Subscription>(to, 'POST', '/v1/subscriptions', { role: to.role, purpose: 'P06' });
    subscribed.push({ to, id: (await done(asked)).id });
  }
  const supportContact = { name: 'S. Voorbeeld', phone: '+31600000412' };
  // Each learns something by it that the other does not.
  const event = { kind: 'change', effectiveOn: '2026-04-01', supportContact, supportIntensityBand: 'hoog' };
  const body = { caseRef: await refOf('de-brug'), ...event };
  await done(client.call(deBrugSupport, 'POST', '/v1/support-events', body));
  const messages: Message[] = [];
  for (const { to, id } of subscribed) {
    messages.push({ to, body: await fetchLast(client, to, id) });
    await done(client.call(to, 'DELETE', `/v1/subscriptions/${id}`));
  }
  return messages;
}

async function fetchLast(client: TourClient, to: Caller, id: string): Promise<DisclosureResponse | undefined> {
  const path = `/v1/deliveries?subscription=${id}`;
  const fetch = () => done(client.call<{ deliveries: { id: string; event?: CloudEvent }[] }>(to, 'GET', path));
  let { deliveries } = await fetch();
  // What is due is judged first: that takes a moment.
  for (let turn = 0; turn < mostTurns && deliveries.length === 0; turn += 1) {
    await setTimeout(betweenTurns);
    ({ deliveries } = await fetch());
  }
  for (const delivery of deliveries) {
    await done(client.call(to, 'POST', `/v1/deliveries/${delivery.id}/receipt`));
  }
  return deliveries.at(-1)?.event?.data as DisclosureResponse | undefined;
}

/** A line of *Wie zag mijn gegevens?*, as the API tells it. */
export interface SeenLine {
  readonly way: 'asked' | 'sent';
  readonly party: { readonly name: string };
  readonly purpose?: string;
  readonly fields: readonly unknown[];
}

/** The client of the tour, logged in at the pages. */
export interface ClientAtPages {
  /** Who saw something, the latest first. */
  lines(limit: number): Promise<readonly SeenLine[]>;
  /** Stops a consent by one press. */
  stop(consent: string): Promise<void>;
}

export async function logInAsClient(url: string): Promise<ClientAtPages> {
  const visitor: TourVisitor = await openTourVisitor(url, 'mijn/client-j');
  return {
    async lines(limit) {
      const path = `/v1/subjects/me/disclosures?limit=${limit}`;
      return (await visitor.read<{ disclosures: readonly SeenLine[] }>(path)).disclosures;
    },
    stop: (akkoord) => visitor.press('/mijn/keuzes', { akkoord, doe: 'stop' }),
  };
}
