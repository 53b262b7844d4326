import type { DeadLetter, Delivery } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import { act, type Done } from './act.ts';
import { EventStream } from './answer.ts';
import type { Call } from './call.ts';
import { requireSomeCaseworker } from './require-caseworker.ts';
import type { Steps } from './steps.ts';
import { requireKeeper } from './subscribing.ts';

/** Which messages: of one subscription, behind a position. */
export interface DeliveryPage {
  readonly subscription: string;
  readonly after?: string;
  readonly limit: number;
}

/** Fetches messages. What of them may go is decided now; each decision has an entry of its own. */
export function listDeliveries(steps: Steps, call: Call, page: DeliveryPage): Done<{ deliveries: Delivery[] }> {
  return act(steps, call, 'delivery-read', async (caller) => {
    await requireReceiver(steps, call, { caller, subscription: page.subscription });
    return { deliveries: [...(await steps.deliveries.take(caller.party, page.subscription, page))] };
  });
}

/** @throws GatewayError `not-allowed` for who does not have the role in which the messages are received */
async function requireReceiver(
  steps: Steps,
  call: Call,
  { caller, subscription }: { readonly caller: AuthenticatedCaller; readonly subscription: string },
): Promise<void> {
  const { role } = await steps.deliveries.find(caller.party, subscription);
  if (!caller.roles.includes(role)) throw new GatewayError('not-allowed', 'Your application does not have this role.');
  await requireSomeCaseworker(steps, caller, { ...call, role });
}

/**
 * The same as they come. Each time that something waits it is a call of its own, with an entry; while nothing waits, who
 * reads is known anew as well, so that the stream ends when its token, its application or its subscription does.
 */
export function streamDeliveries(steps: Steps, call: Call, page: DeliveryPage): Done<EventStream> {
  return act(steps, call, 'delivery-read', async (caller) => {
    await requireReceiver(steps, call, { caller, subscription: page.subscription });
    const { party, apiClient } = caller;
    // Also says whether the place to begin is one, and whether the messages are fetched.
    await steps.deliveries.hasWaiting(party, page.subscription, page.after ?? '0');
    return new EventStream({
      reader: `${party} ${apiClient}`,
      ended: steps.deliveries.stopped,
      onWake: (listener) => steps.deliveries.onWake(listener),
      take: (after, at) => takeMore(steps, { ...call, at }, { ...page, after }),
    });
  });
}

async function takeMore(
  steps: Steps,
  call: Call & { readonly at: Instant },
  page: DeliveryPage,
): Promise<readonly Delivery[]> {
  const { party } = await steps.identity.authenticate(call.authorization);
  if (!(await steps.deliveries.hasWaiting(party, page.subscription, page.after ?? '0'))) return [];
  const { answer } = await listDeliveries(steps, call, page);
  if (!answer.ok) throw answer.problem;
  return answer.response.deliveries;
}

/** Says that a message arrived, by who receives it: it does not come again. A second time changes nothing. */
export function receiveDelivery(steps: Steps, call: Call, id: string): Done<Delivery> {
  return act(steps, call, 'delivery-read', async (caller, trail) => {
    const subscription = await steps.deliveries.subscriptionOf(caller.party, id);
    await requireReceiver(steps, call, { caller, subscription });
    const delivery = await steps.deliveries.receive(caller.party, id, call.at);
    trail.change({ reference: delivery.id });
    return delivery;
  });
}

/** What could not be delivered to the caller's party, the latest first. */
export function listDeadLetters(steps: Steps, call: Call, limit: number): Done<{ deadLetters: DeadLetter[] }> {
  return act(steps, call, 'delivery-read', async (caller) => {
    await requireKeeper(steps, caller, call);
    return { deadLetters: [...(await steps.deliveries.deadLetters(caller.party, limit))] };
  });
}

/** Sends a dead letter again. What of it may go is decided anew. */
export function replayDelivery(steps: Steps, call: Call, id: string): Done<{ id: string }> {
  return act(steps, call, 'subscription-change', async (caller, trail) => {
    await requireKeeper(steps, caller, call);
    await steps.deliveries.replay(caller.party, id, call.at);
    trail.change({ reference: id });
    steps.deliveries.wake();
    return { id };
  });
}
