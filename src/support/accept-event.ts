import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import type { PartyId, StopReason, SupportEventRequest } from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, startOf, toInstant } from '../contract/vocabulary.ts';
import type { SupportCause } from '../deliveries/deliveries.ts';
import { GatewayError } from '../errors.ts';
import type { Tx } from '../rights/rights.ts';
import { pauseReason } from './event-rules.ts';
import type { Said } from './known-event.ts';
import { placeOf, reasonPlaceOf, type ToldOf } from './read-told.ts';
import { findRevised, findTry, insertEvent } from './support-rows.ts';

/** What a party tells of a client, in a case that it takes part in. */
export interface SupportTelling {
  readonly subject: SubjectId;
  readonly case: CaseId;
  readonly by: PartyId;
  /** The application or person that sent it: a key of another one is another key. */
  readonly apiClient: string;
  readonly request: SupportEventRequest;
  readonly at: Instant;
  /** The value of the Idempotency-Key header. */
  readonly key?: string | undefined;
  /** Everybody else in the case: each of its live subscriptions is to be served. */
  readonly parties: readonly PartyId[];
}

/** An event that is kept. */
export interface Accepted {
  readonly id: string;
  readonly seq: number;
  readonly receivedAt: Instant;
  /** There when an earlier try with the same key brought it: nothing was kept now. */
  readonly again?: true;
}

/** What an event is kept with. */
export interface Keeping {
  /** Makes a text unreadable without the data key of the subject. @throws GatewayError `conflict` for who was erased */
  readonly seal: (subject: SubjectId, place: string, text: string, within: Tx) => Promise<string>;
  /** Reads what was sealed of a subject; undefined for who has no data key (any more). */
  readonly opener: (subject: SubjectId) => Promise<ToldOf['open'] | undefined>;
  /** Makes digests that say nothing without it. */
  readonly digestKey: KeyObject;
  /** Plans what follows from an event, in the transaction that keeps it. */
  readonly planDeliveries: (tx: Tx, cause: SupportCause) => Promise<void>;
}

/** Keeps an event inside a transaction about its subject; see `Support.accept`. */
export async function acceptEvent(parts: Keeping, tx: Tx, telling: SupportTelling): Promise<Accepted> {
  const { subject, case: id, by, at, request, parties } = telling;
  const { requestKey, requestDigest } = toTry(parts.digestKey, telling);
  const earlier = requestKey === null ? undefined : await findTry(tx, requestKey);
  if (earlier !== undefined) {
    if (earlier.request_digest === requestDigest) {
      return { id: earlier.id, seq: earlier.seq, receivedAt: toInstant(earlier.received_at), again: true };
    }
    throw new GatewayError('idempotency-mismatch', 'Use a new Idempotency-Key for another request.');
  }
  const revises = revisedBy(request);
  if (revises !== undefined) await requireRevisable(parts, tx, telling, revises);
  const eventId = `v_${randomBytes(16).toString('base64url')}`;
  const { said, reason } = split(request);
  const sealed = await parts.seal(subject, placeOf(eventId), JSON.stringify(said), tx);
  const sealedReason = await parts.seal(subject, reasonPlaceOf(eventId), JSON.stringify(reason ?? null), tx);
  const seq = await insertEvent(tx, {
    ...{ id: eventId, subject, case: id, by, at, revises: revises?.id ?? null },
    ...{ sealed, sealedReason, requestKey, requestDigest },
  });
  for (const dueAt of momentsOf(request, at)) {
    await parts.planDeliveries(tx, { subject, case: id, parties, seq, dueAt });
  }
  return { id: eventId, seq, receivedAt: at };
}

/**
 * When it is to be told: on its day. What a correction takes the place of counts no more from now on: that is told at once.
 */
function momentsOf(request: SupportEventRequest, at: Instant): readonly Instant[] {
  const begins = request.kind === 'retraction' ? at : startOf(request.effectiveOn);
  if (begins <= at) return [at];
  return request.kind !== 'retraction' && request.supersedes !== undefined ? [at, begins] : [begins];
}

/** Keyed digests of the key and of what came with it: equal for equal, and they say nothing. */
function toTry(key: KeyObject, { key: own, by, apiClient, request }: SupportTelling) {
  if (own === undefined) return { requestKey: null, requestDigest: null };
  const digest = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  return {
    requestKey: digest(`support key\n${by}\n${apiClient}\n${own}`),
    requestDigest: digest(`support request\n${by}\n${apiClient}\n${own}\n${JSON.stringify(request)}`),
  };
}

interface Revised {
  readonly id: string;
  readonly pointer: '/supersedes' | '/retracts';
}

function revisedBy(request: SupportEventRequest): Revised | undefined {
  if (request.kind === 'retraction') return { id: request.retracts, pointer: '/retracts' };
  return request.supersedes === undefined ? undefined : { id: request.supersedes, pointer: '/supersedes' };
}

/** Only what a party told itself, in the same case, and what still counts. */
async function requireRevisable(
  parts: Keeping,
  tx: Tx,
  telling: SupportTelling,
  { id, pointer }: Revised,
): Promise<void> {
  const found = await findRevised(tx, id, telling);
  const open = found && (await parts.opener(telling.subject));
  const text = found && open?.(placeOf(id), found.sealed);
  if (found === undefined || text === undefined || (JSON.parse(text) as Said).kind === 'retraction') {
    const errors = [{ pointer, code: 'unknown', detail: 'is no event of yours in this case' }];
    throw new GatewayError('invalid-input', 'There is nothing to correct.', { errors });
  }
  if (found.isRevised) {
    const errors = [{ pointer, code: 'revised', detail: 'was corrected or taken back already' }];
    throw new GatewayError('conflict', 'This event does not count any more.', { errors });
  }
}

/** The reason of a stop apart from everything else; a pause has the reason that iWmo gives it. */
function split({ caseRef: _own, ...said }: SupportEventRequest): { said: object; reason?: StopReason } {
  if (said.kind === 'pause') return { said, reason: pauseReason };
  if (said.kind !== 'stop' || said.reason === undefined) return { said };
  const { reason, ...rest } = said;
  return { said: rest, reason };
}
