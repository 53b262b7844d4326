import type { CloudEvent, RecipientJwk } from '../contract/generated/types.ts';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { afterOwnFailure, askedUntil, circuitUntil, nextAttempt, type Random } from './back-off.ts';
import type { Compose, Composed, DueDelivery, Judge, Occasion } from './due-delivery.ts';
import type { DueRow } from './due-rows.ts';
import { asOf, bury, closeUnsent, type Leased, latest, markDelivered, offer, postpone, renew } from './outcome-rows.ts';
import { newId } from './planned-rows.ts';
import type { SecretBox } from './secrets.ts';
import {
  closeCircuit,
  countFailure,
  endSubscription,
  pause,
  readSubscription,
  type SubscriptionRow,
} from './subscription-rows.ts';
import { encryptData } from './webhook/encrypt-data.ts';
import type { Send, SendOutcome, WebhookTarget } from './webhook/webhooks.ts';

export interface DeliveringParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly compose: Compose;
  readonly judge: Judge;
  /** Whether the event of this place is kept, and nobody corrected it or took it back since. */
  readonly standsStill: (seq: number) => Promise<boolean>;
  readonly send: Send;
  readonly secrets: SecretBox;
  readonly random: Random;
}

/** What the story of a delivery begins with. */
export function toDue(row: DueRow, to: SubscriptionRow, at: Instant): DueDelivery {
  const { about, head, digest, fields } = row;
  // What was offered once may have arrived although nobody said so: then nothing is known.
  const known = row.attempts === 0 ? head.digest : undefined;
  const orElse = { id: newId('d'), sequence: head.sequence + 1, asOf: latest(row) };
  return {
    id: row.id,
    to: {
      ...{ id: to.id, party: to.party_id, issuer: to.issuer, clientId: to.client_id },
      ...{ role: to.role, purpose: to.purpose },
    },
    about: toOccasion(row),
    sequence: sequenceOf(row),
    attempt: row.attempts + 1,
    ...(known === undefined ? {} : { known }),
    ...(row.attempts === 0 || digest === undefined ? {} : { offered: { digest, orElse } }),
    ...('seq' in about && fields !== undefined ? { fields } : {}),
    at,
  };
}

function toOccasion(row: DueRow): Occasion {
  const { about, isTold } = row;
  if ('notice' in about) return { kind: 'notice', notice: about.notice };
  const { subject, case: traject, seq } = about;
  return { kind: 'status', subject, case: traject, asOf: asOf(row), event: { seq, isTold } };
}

/** Of an event: after the last one of its case; a notice has none before it. */
const sequenceOf = ({ about, sequence, head }: DueRow): number =>
  'seq' in about ? (sequence ?? head.sequence + 1) : 1;

/** What was corrected before anything of it went is not even decided on: the correction has a row too. */
export async function isSuperseded(
  { standsStill }: Pick<DeliveringParts, 'standsStill'>,
  row: DueRow,
): Promise<boolean> {
  return row.attempts === 0 && 'seq' in row.about && !(await standsStill(row.about.seq));
}

/** Decides on a row, in full. */
export async function decideOn(
  parts: Pick<DeliveringParts, 'compose' | 'standsStill' | 'clock'>,
  row: DueRow,
  to: SubscriptionRow,
): Promise<Composed | { readonly kind: 'superseded' }> {
  if (await isSuperseded(parts, row)) return { kind: 'superseded' };
  return (await parts.compose(toDue(row, to, parts.clock()))).answer;
}

type Message = Extract<Composed, { kind: 'message' }>;

/**
 * The message is about to go: it gets its places; under an id of its own when it says something else than was offered.
 * @returns the row as it is then, with its position; undefined when it is not ours to send any more
 */
export async function offerMessage(
  { store, clock }: Pick<DeliveringParts, 'store' | 'clock'>,
  leased: Leased,
  { event, digest, fields }: Message,
  { toFetch }: { readonly toFetch: boolean },
): Promise<(Leased & { readonly position: number }) | undefined> {
  const at = clock();
  return store.together(async (tx) => {
    const named = event.id === leased.row.id ? leased : await renew(tx, leased, event.id, at);
    if (named === undefined) return undefined;
    const sequence = sequenceOf(named.row);
    const position = await offer(tx, named, { at, sequence, digest, fields, toFetch });
    return position === undefined ? undefined : { ...named, row: { ...named.row, sequence, digest }, position };
  });
}

/**
 * Tries to deliver one row by webhook: decides anew, has the decision recorded, and only then sends.
 * @returns whether the receiver was asked
 * @throws when nothing can be decided or kept now; the row waits then
 */
export async function attempt(parts: DeliveringParts, leased: Leased): Promise<boolean> {
  try {
    const to = await readSubscription(parts.store, leased.row.subscription);
    if (to?.state !== 'live' || to.url === null) return false;
    return await carryOut(parts, leased, { ...to, url: to.url }, await decideOn(parts, leased.row, to));
  } catch (error) {
    await putOff(parts, leased, error);
    throw error;
  }
}

/**
 * What could not be decided or kept here waits; what can never be decided is for the operator to look at, and for nobody
 * else: whether anything of it may go is not known.
 */
export async function putOff(
  { store, clock, random }: Pick<DeliveringParts, 'store' | 'clock' | 'random'>,
  leased: Leased,
  error: unknown,
): Promise<void> {
  const at = clock();
  const isHopeless = error instanceof GatewayError && error.code === 'internal-error';
  const work = store.together((tx) =>
    isHopeless
      ? bury(tx, leased, at, { fault: 'gateway', status: null })
      : postpone(tx, leased, afterOwnFailure(at, random)),
  );
  // What cannot be kept now either is taken over when the lease ends.
  await work.catch(() => undefined);
}

type WebhookRow = SubscriptionRow & { readonly url: string };

async function carryOut(
  parts: DeliveringParts,
  leased: Leased,
  to: WebhookRow,
  composed: Awaited<ReturnType<typeof decideOn>>,
): Promise<boolean> {
  const { store, clock } = parts;
  if (composed.kind !== 'message') {
    await store.together((tx) => closeUnsent(tx, leased, composed.kind, clock()));
    return false;
  }
  const body = JSON.stringify(await encryptFor(to, composed.event));
  const offered = await offerMessage(parts, leased, composed, { toFetch: false });
  // Taken over, erased, superseded or ended meanwhile: then it is not ours to send.
  if (offered === undefined) return false;
  const outcome = await parts.send(targetOf(parts, to), { id: offered.row.id, body });
  await settle(parts, offered, outcome);
  return true;
}

async function encryptFor(to: SubscriptionRow, event: CloudEvent): Promise<object> {
  return to.key === null ? event : { ...event, ...(await encryptData(event.data, JSON.parse(to.key) as RecipientJwk)) };
}

function targetOf({ secrets, clock }: DeliveringParts, to: WebhookRow): WebhookTarget {
  const old = to.old_secret_until > clock() ? to.old_secret : null;
  const sealed = [to.secret, old].filter((secret) => secret !== null);
  return { url: to.url, secrets: sealed.map((secret) => secrets.open(to.id, secret)) };
}

async function settle({ store, clock, random }: DeliveringParts, leased: Leased, outcome: SendOutcome): Promise<void> {
  const at = clock();
  const { subscription } = leased.row;
  if (outcome.kind === 'delivered') {
    await store.together(async (tx) => {
      await markDelivered(tx, leased, { at, status: outcome.status });
      await closeCircuit(tx, subscription, at);
    });
    return;
  }
  if (outcome.kind === 'gone') {
    await store.together(async (tx) => {
      await bury(tx, leased, at, { fault: 'gone', status: outcome.status });
      await endSubscription(tx, subscription, 'receiver-gone', at);
    });
    return;
  }
  const after = outcome.kind === 'retry' ? outcome.after : undefined;
  const refused = outcome.kind === 'refused';
  const { attempts, firstAt = at } = leased.row;
  const next = nextAttempt({ at, attempts: attempts + 1, firstAt, refused, after }, random);
  const why = { fault: outcome.fault, status: outcome.status ?? null };
  await store.together(async (tx) => {
    await (next === undefined ? bury(tx, leased, at, why) : postpone(tx, leased, next, why));
    const failures = await countFailure(tx, subscription);
    const until = Math.max(circuitUntil(at, failures, random), askedUntil(at, after));
    if (until > 0) await pause(tx, subscription, until, leased.turn);
  });
}
