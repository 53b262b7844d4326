import type { PurposeCode, Subscription } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import { type AuthenticatedCaller, actingRole } from '../identity/identity.ts';
import { act, type Done } from './act.ts';
import type { Call } from './call.ts';
import { readBody } from './request.ts';
import { isSomeCaseworker, requireSomeCaseworker } from './require-caseworker.ts';
import type { Steps } from './steps.ts';

/**
 * Makes a subscription for the calling application, in one of its roles. It opens nothing by itself: whether anything may be
 * received is decided again for each message.
 */
export function subscribe(steps: Steps, call: Call): Done<Subscription> {
  return act(steps, call, 'subscription-change', async (caller, trail) => {
    const request = readBody('subscriptionRequest', call);
    requireKnown(steps, request.purpose);
    const role = trail.role(actingRole(caller, request.role));
    if (role === 'none') throw new GatewayError('not-allowed', 'Your application does not have this role.');
    await requireSomeCaseworker(steps, caller, { ...call, role });
    await requireStatement(steps, call, caller);
    const { party, issuer, apiClient: clientId } = caller;
    if (issuer === undefined) throw new GatewayError('not-allowed', 'An application subscribes, and not a person.');
    const made = await steps.deliveries.subscribe({ party, issuer, clientId, role }, request, call.at);
    trail.change({ reference: made.id });
    trail.undoWith(() => steps.deliveries.end(party, made.id, call.at));
    return made;
  });
}

function requireKnown({ policy }: Steps, purpose: PurposeCode): void {
  if (policy.models.some((model) => model.purposes.some(({ code }) => code === purpose))) return;
  const errors = [{ pointer: '/purpose', code: 'unknown', detail: 'is no purpose of any agreement here' }];
  throw new GatewayError('invalid-input', 'See errors for every place that is wrong.', { errors });
}

/** @throws GatewayError `not-allowed` for a party that has signed nothing */
async function requireStatement({ agreements }: Steps, { at }: Call, { party }: AuthenticatedCaller): Promise<void> {
  const agreement = await agreements.resolve(party, undefined, at);
  if (agreement?.standingOf(party, at) === 'signed') return;
  throw new GatewayError('not-allowed', 'Your party has no signed agreement.');
}

/** The subscriptions of the caller's party, and how their messages stand. */
export function listSubscriptions(steps: Steps, call: Call): Done<{ subscriptions: Subscription[] }> {
  return act(steps, call, 'delivery-read', async (caller) => {
    await requireKeeper(steps, caller, call);
    return { subscriptions: [...(await steps.deliveries.list(caller.party))] };
  });
}

export function readSubscription(steps: Steps, call: Call, id: string): Done<Subscription> {
  return act(steps, call, 'delivery-read', async (caller) => {
    await requireKeeper(steps, caller, call);
    return steps.deliveries.find(caller.party, id);
  });
}

/** Ends a subscription: nothing more goes, also not of what was under way. */
export const endSubscription = (steps: Steps, call: Call, id: string): Done<Subscription> =>
  change(steps, call, id, ({ party }) => steps.deliveries.end(party, id, call.at));

/** Asks a receiver again whether it agrees. */
export const confirmSubscription = (steps: Steps, call: Call, id: string): Done<Subscription> =>
  change(steps, call, id, ({ party }) => steps.deliveries.confirm(party, id));

/** Gives a new secret: for an application in the role that receives, as whoever knows it can pass for the gateway. */
export const rotateSubscriptionSecret = (steps: Steps, call: Call, id: string): Done<Subscription> =>
  change(steps, call, id, async ({ party, roles, issuer }) => {
    const { role } = await steps.deliveries.find(party, id);
    if (issuer === undefined || !roles.includes(role)) {
      throw new GatewayError('not-allowed', 'The secret is for the application that receives.');
    }
    return steps.deliveries.rotateSecret(party, id, call.at);
  });

function change(
  steps: Steps,
  call: Call,
  id: string,
  work: (caller: AuthenticatedCaller) => Promise<Subscription>,
): Done<Subscription> {
  return act(steps, call, 'subscription-change', async (caller, trail) => {
    await requireKeeper(steps, caller, call);
    const { id: own } = await steps.deliveries.find(caller.party, id);
    // Not before: what stands in the address of a request may be anything.
    trail.change({ reference: own });
    return work(caller);
  });
}

/**
 * Whoever works with clients, or looks after the systems of its party.
 * @throws GatewayError `not-allowed`
 */
export async function requireKeeper(steps: Steps, caller: AuthenticatedCaller, call: Call): Promise<void> {
  const acting = call.role === undefined ? caller.roles : caller.roles.filter((role) => role === call.role);
  if (acting.includes('functional-administrator') || (await isSomeCaseworker(steps, caller, call))) return;
  throw new GatewayError('not-allowed', 'Your role does not look after subscriptions.');
}
