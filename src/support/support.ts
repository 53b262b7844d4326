/** What care providers tell of the support of clients, event by event, and the current status that it comes to. */
import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import type { InputError } from '../contract/contract.ts';
import type {
  FieldName,
  PartyId,
  StopReason,
  SupportEvent,
  SupportEventRequest,
  SupportStatus,
} from '../contract/generated/types.ts';
import {
  type CaseId,
  type Clock,
  dayOf,
  type Instant,
  instantText,
  type SubjectId,
  startOf,
  toInstant,
} from '../contract/vocabulary.ts';
import type { SupportCause } from '../deliveries/deliveries.ts';
import { GatewayError } from '../errors.ts';
import type { Tx } from '../rights/rights.ts';
import type { Store } from '../store/store.ts';
import { fieldsSetBy, findEventProblems, pauseReason, type SetField } from './event-rules.ts';
import { foldStatus, supportFields } from './fold-status.ts';
import { createImports, type Imports } from './imports.ts';
import type { KnownEvent, Said } from './known-event.ts';
import { openEvent, placeOf, readTold, reasonPlaceOf, type Told, type ToldOf } from './read-told.ts';
import { UnreadableFile } from './reading/file-line.ts';
import { toElement } from './reading/iwmo-product.ts';
import { readSupportFile, supportFileTypes } from './reading/read-support-file.ts';
import {
  findRevised,
  findTry,
  insertEvent,
  type OwnRow,
  readEvents,
  readOwnEvents,
  standsStill,
} from './support-rows.ts';

export type { SetField } from './event-rules.ts';
export type { ImportTry, LineOutcome } from './import-try.ts';
export type { LinePage } from './imports.ts';
export type { Told, ToldOf } from './read-told.ts';
export type { FileLine } from './reading/file-line.ts';
export type { IwmoProduct } from './reading/iwmo-product.ts';
export type { SupportFileType } from './reading/read-support-file.ts';
export { readSupportFile, supportFileTypes, toElement, UnreadableFile };

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

export interface Support {
  /** The fields of the catalogue that an event gives a value to; none for one that is taken back. */
  setBy(request: SupportEventRequest): readonly SetField[];
  /** What is wrong with an event as a whole, on the day of a moment, where every part of it has its form. */
  problemsOf(request: SupportEventRequest, at: Instant): readonly InputError[];
  /**
   * Keeps an event with the deliveries that follow from it, in one transaction. Whether the party may tell this is the
   * caller's question to the case and the agreement.
   * @param also what is done in the same transaction, after it
   * @throws GatewayError as `accept`
   */
  keep(telling: SupportTelling, also?: (tx: Tx, accepted: Accepted) => unknown): Promise<Accepted>;
  /**
   * The same inside a transaction about the subject (`store.transactionAbout`).
   * @throws GatewayError `idempotency-mismatch` for a key that came with something else, `invalid-input` for a correction of
   *   what is no event of this party in this case, `conflict` for one of what was corrected or taken back already or for a
   *   person who was erased, `store-unavailable`
   */
  accept(tx: Tx, telling: SupportTelling): Promise<Accepted>;
  /** Makes that an event never was, because it could not be recorded. @throws GatewayError `store-unavailable` */
  takeBack(id: string): Promise<void>;
  /**
   * The current status of a client on the day of a moment, of the events of all parties; undefined when there are none.
   * @param asOf the number of an event: none that was received later is looked at
   * @throws GatewayError `store-unavailable`
   */
  statusOf(subject: SubjectId, at: Instant, asOf?: number): Promise<SupportStatus | undefined>;
  /** The same, of what one party told itself: for that party. @throws GatewayError `store-unavailable` */
  ownStatusOf(subject: SubjectId, party: PartyId, at: Instant): Promise<SupportStatus | undefined>;
  /**
   * What a party told itself of a client in a case, newest first, with what was corrected and taken back marked. Only these
   * have the reason of a stop.
   * @param caseRef the party's own reference to the case
   * @throws GatewayError `store-unavailable`
   */
  historyOf(subject: SubjectId, within: OwnCase): Promise<readonly SupportEvent[]>;
  /** Files of events. */
  readonly imports: Imports;
  /** Whether the event of this number is kept and was not corrected or taken back since. @throws GatewayError `store-unavailable` */
  standsStill(seq: number): Promise<boolean>;
}

/** A case as the party knows it. */
export interface OwnCase {
  readonly case: CaseId;
  readonly party: PartyId;
  readonly caseRef: string;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  /** Makes a text unreadable without the data key of the subject. @throws GatewayError `conflict` for who was erased */
  readonly seal: (subject: SubjectId, place: string, text: string, within: Tx) => Promise<string>;
  /** Reads what was sealed of a subject; undefined for who has no data key (any more). */
  readonly opener: (subject: SubjectId) => Promise<ToldOf['open'] | undefined>;
  /** Makes digests that say nothing without it. */
  readonly digestKey: KeyObject;
  /** Plans what follows from an event, in the transaction that keeps it. */
  readonly planDeliveries: (tx: Tx, cause: SupportCause) => Promise<void>;
}

/** What `sources` reads of the room for a disclosure. */
export interface SupportReader {
  /** The fields that events give a value to. */
  readonly fields: readonly FieldName[];
  /** @throws GatewayError `store-unavailable` */
  readTold(of: ToldOf): Promise<Told>;
}

export function createSupport(parts: Parts): Support & SupportReader {
  const { store, opener } = parts;
  const statusOfEvents = (events: readonly KnownEvent[], at: Instant, asOf?: number): SupportStatus | undefined => {
    if (events.length === 0) return undefined;
    const { status, values } = foldStatus(events, { day: dayOf(at), asOf });
    const plain = Object.fromEntries([...values].map(([field, { value }]) => [field, value]));
    return { ...(status === undefined ? {} : { status }), values: plain };
  };
  const readAll = async (subject: SubjectId): Promise<readonly KnownEvent[]> => {
    const [rows, open] = await Promise.all([readEvents(store, subject), opener(subject)]);
    return rows.map((row) => open && openEvent(row, open)).filter((event) => event !== undefined);
  };
  return {
    imports: createImports(parts),
    fields: supportFields,
    setBy: fieldsSetBy,
    problemsOf: (request, at) => findEventProblems(request, dayOf(at)),
    accept: (tx, telling) => accept(parts, tx, telling),
    keep: (telling, also) =>
      store.transactionAbout(telling.subject, async (tx) => {
        const accepted = await accept(parts, tx, telling);
        await also?.(tx, accepted);
        return accepted;
      }),
    takeBack: (id) =>
      store.transaction(async (tx) => {
        await tx.deleteFrom('support_events').where('id', '=', id).execute();
      }),
    statusOf: async (subject, at, asOf) => statusOfEvents(await readAll(subject), at, asOf),
    async ownStatusOf(subject, party, at) {
      const own = (await readAll(subject)).filter((event) => event.party === party);
      return statusOfEvents(own, at);
    },
    async historyOf(subject, own) {
      const [rows, open] = await Promise.all([readOwnEvents(store, subject, own), opener(subject)]);
      return open === undefined ? [] : rows.flatMap((row) => toView(row, rows, own, open) ?? []);
    },
    standsStill: (seq) => standsStill(store, seq),
    readTold: (of) => readTold(store, of),
  };
}

async function accept(parts: Parts, tx: Tx, telling: SupportTelling): Promise<Accepted> {
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
  const begins = request.kind === 'retraction' ? at : startOf(request.effectiveOn);
  await parts.planDeliveries(tx, { subject, case: id, parties, seq, dueAt: toInstant(Math.max(at, begins)) });
  return { id: eventId, seq, receivedAt: at };
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
  parts: Parts,
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

function toView(
  row: OwnRow,
  all: readonly OwnRow[],
  { party, caseRef }: OwnCase,
  open: ToldOf['open'],
): SupportEvent | undefined {
  const event = openEvent({ ...row, party_id: party }, open);
  if (event === undefined) return undefined;
  const later = all.find(({ revises }) => revises === row.id);
  const isTaken = later !== undefined && openEvent({ ...later, party_id: party }, open)?.said.kind === 'retraction';
  const reason: unknown = JSON.parse(open(reasonPlaceOf(row.id), row.sealed_reason) ?? 'null');
  const isStop = event.said.kind === 'stop' && reason !== null;
  const ends = reason === null ? {} : { reason: reason as StopReason };
  return {
    id: row.id,
    receivedAt: instantText(event.receivedAt),
    event: { caseRef, ...event.said, ...(isStop ? ends : {}) } as SupportEventRequest,
    ...ends,
    ...(later === undefined
      ? { standing: 'counts' }
      : { standing: isTaken ? 'retracted' : 'superseded', by: later.id }),
  };
}
