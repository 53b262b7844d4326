/** What care providers tell of the support of clients, event by event, and the current status that it comes to. */
import type { InputError } from '../contract/contract.ts';
import type {
  FieldName,
  PartyId,
  SupportEvent,
  SupportEventRequest,
  SupportStatus,
} from '../contract/generated/types.ts';
import { type Clock, dayOf, type Instant, type SubjectId } from '../contract/vocabulary.ts';
import type { Tx } from '../rights/rights.ts';
import type { Store } from '../store/store.ts';
import { type Accepted, acceptEvent, type Keeping, type SupportTelling } from './accept-event.ts';
import { type ToldEvent, toClientView } from './client-view.ts';
import { fieldsSetBy, findEventProblems, type SetField } from './event-rules.ts';
import { dropTry, type KeptEvent, keepTry, mostEvents } from './event-tries.ts';
import { foldStatus, supportFields } from './fold-status.ts';
import { createImports, type Imports } from './imports.ts';
import type { KnownEvent } from './known-event.ts';
import { findNormWarnings, type NormQuestion, type NormWarning, normFields } from './norm-warnings.ts';
import { type HistoryPage, type OwnCase, readHistory, readOwnEvent } from './own-view.ts';
import { openEvent, readTold, type Told, type ToldOf } from './read-told.ts';
import { UnreadableFile } from './reading/file-line.ts';
import { toElement } from './reading/iwmo-product.ts';
import { readSupportFile, supportFileTypes } from './reading/read-support-file.ts';
import { readEvents, readEventsOfClient, standsStill } from './support-rows.ts';

export type { Accepted, SupportTelling } from './accept-event.ts';
export type { ToldEvent } from './client-view.ts';
export type { SetField } from './event-rules.ts';
export type { KeptEvent } from './event-tries.ts';
export type { EarlierLine, ImportTry, LineOutcome } from './import-try.ts';
export type { LinePage } from './imports.ts';
export type { NormWarning } from './norm-warnings.ts';
export type { HistoryPage, OwnCase } from './own-view.ts';
export type { Told, ToldOf } from './read-told.ts';
export type { FileLine, IwmoProduct } from './reading/file-line.ts';
export type { SupportFileType } from './reading/read-support-file.ts';
export { readSupportFile, supportFileTypes, toElement, UnreadableFile };

export interface Support {
  /** The fields that events give a value to. */
  readonly fields: readonly FieldName[];
  /** The fields of the catalogue that an event gives a value to; none for one that is taken back. */
  setBy(request: SupportEventRequest): readonly SetField[];
  /** What is wrong with an event as a whole, on the day of a moment, where every part of it has its form. */
  problemsOf(request: SupportEventRequest, at: Instant): readonly InputError[];
  /**
   * Keeps an event with the deliveries that follow from it, in one transaction. Whether the party may tell this is the
   * caller's question to the case and the agreement.
   * @param also what is done in the same transaction, after it
   * @throws GatewayError as `accept`; `conflict` also when the party told as much in this case as it can
   */
  keep(telling: SupportTelling, also?: (tx: Tx, accepted: Accepted) => unknown): Promise<KeptEvent>;
  /**
   * The same inside a transaction about the subject (`store.transactionAbout`).
   * @throws GatewayError `idempotency-mismatch` for a key that came with something else, `invalid-input` for a correction of
   *   what is no event of this party in this case, `conflict` for one of what was corrected or taken back already or for a
   *   person who was erased, `store-unavailable`
   */
  accept(tx: Tx, telling: SupportTelling): Promise<Accepted>;
  /**
   * Ends a try that could not be recorded: its event never was, unless another try with the same key rests on it.
   * @throws GatewayError `conflict` for a person who was erased, `store-unavailable`
   */
  takeBack(kept: Pick<KeptEvent, 'subject' | 'id' | 'attempt'>): Promise<void>;
  /**
   * The current status of a client on the day of a moment, of the events of all parties; undefined when there are none.
   * @param asOf the number of an event: none that was received later is looked at
   * @throws GatewayError `store-unavailable`
   */
  statusOf(subject: SubjectId, at: Instant, asOf?: number): Promise<SupportStatus | undefined>;
  /** The same, of what one party told itself: for that party. @throws GatewayError `store-unavailable` */
  ownStatusOf(subject: SubjectId, party: PartyId, at: Instant): Promise<SupportStatus | undefined>;
  /**
   * What a party told itself of a client in a case, newest first, with what was corrected and taken back marked and
   * with the reason of a stop.
   * @param within the case with the party's own reference to it
   * @param page all of them when left out: there are a thousand at most, and what takes them back
   * @throws GatewayError `invalid-input` for a page after what is no event of it, `store-unavailable`
   */
  historyOf(subject: SubjectId, within: OwnCase, page?: HistoryPage): Promise<readonly SupportEvent[]>;
  /** One of these, by its number; undefined when there is none that can be read. @throws GatewayError `store-unavailable` */
  findOwn(subject: SubjectId, within: OwnCase, seq: number): Promise<SupportEvent | undefined>;
  /**
   * Everything that was told of a client, by any party in any case, newest first, with the reason of a stop: for the client
   * itself and nobody else (AVG art. 15(1), (3)). @throws GatewayError `store-unavailable`
   */
  toldToClient(subject: SubjectId): Promise<readonly ToldEvent[]>;
  /** The fields whose own values `warningsOf` asks for. */
  readonly normFields: readonly FieldName[];
  /**
   * Which norms a party does not meet for a client today: of what it told itself, its own values, and what its agreement
   * says. For that party alone. @throws GatewayError `store-unavailable`
   */
  warningsOf(of: NormQuestion): Promise<readonly NormWarning[]>;
  /** Files of events. */
  readonly imports: Imports;
  /** Whether the event of this number is kept and was not corrected or taken back since. @throws GatewayError `store-unavailable` */
  standsStill(seq: number): Promise<boolean>;
}

interface Parts extends Keeping {
  readonly store: Store;
  readonly clock: Clock;
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
  const readAll = async (subject: SubjectId, party?: PartyId): Promise<readonly KnownEvent[]> => {
    const [rows, open] = await Promise.all([readEvents(store, subject), opener(subject)]);
    const asked = party === undefined ? rows : rows.filter(({ party_id }) => party_id === party);
    return asked.map((row) => open && openEvent(row, open)).filter((event) => event !== undefined);
  };
  const ownStatusOf: Support['ownStatusOf'] = async (subject, party, at) =>
    statusOfEvents(await readAll(subject, party), at);
  return {
    normFields,
    async warningsOf({ subject, party, at, rentsSince, maxDaysToSupport, values }) {
      const own = await ownStatusOf(subject, party, at);
      const since = rentsSince === undefined ? undefined : dayOf(rentsSince);
      return findNormWarnings({ today: dayOf(at), status: own?.status, rentsSince: since, maxDaysToSupport, values });
    },
    imports: createImports(parts),
    fields: supportFields,
    setBy: fieldsSetBy,
    problemsOf: (request, at) => findEventProblems(request, dayOf(at)),
    accept: (tx, telling) => acceptEvent(parts, tx, telling),
    keep: (telling, also) =>
      store.togetherAbout(telling.subject, async (tx) => {
        const accepted = await acceptEvent(parts, tx, telling);
        const kept = await keepTry(tx, telling, accepted);
        await also?.(tx, accepted);
        return kept;
      }),
    takeBack: (kept) => store.transactionAbout(kept.subject, (tx) => dropTry(tx, kept)),
    statusOf: async (subject, at, asOf) => statusOfEvents(await readAll(subject), at, asOf),
    ownStatusOf,
    historyOf: (subject, own, page = { limit: mostEvents * 2 }) => readHistory(parts, { subject, ...own }, page),
    findOwn: (subject, own, seq) => readOwnEvent(parts, { subject, ...own }, seq),
    async toldToClient(subject) {
      const [rows, open] = await Promise.all([readEventsOfClient(store, subject), opener(subject)]);
      return toClientView(rows, open);
    },
    standsStill: (seq) => standsStill(store, seq),
    readTold: (of) => readTold(store, of),
  };
}
