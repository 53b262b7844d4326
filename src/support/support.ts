/** What care providers tell of the support of clients, event by event, and the current status that it comes to. */
import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import type {
  Day,
  FieldName,
  PartyId,
  SupportEvent,
  SupportEventRequest,
  SupportStatus,
} from '../contract/generated/types.ts';
import {
  type CaseId,
  dayOf,
  type Instant,
  instantText,
  type SubjectId,
  startOf,
  toInstant,
} from '../contract/vocabulary.ts';
import type { Tx } from '../rights/rights.ts';
import type { Store } from '../store/store.ts';

export type { Told, ToldOf } from './read-told.ts';

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

/** Why something is to be delivered, and from when. */
export interface DeliveryCause {
  readonly subject: SubjectId;
  readonly case: CaseId;
  readonly parties: readonly PartyId[];
  readonly seq: number;
  /** The moment of reception, or the day from which the event holds when that is later. */
  readonly dueAt: Instant;
}

export interface Support {
  /**
   * Keeps an event, inside a transaction about its subject (`store.transactionAbout`), with the deliveries that follow from
   * it. Whether the party may tell this is the caller's question to the case and the agreement.
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
  /** Whether the event of this number is kept and was not corrected or taken back since. @throws GatewayError `store-unavailable` */
  standsStill(seq: number): Promise<boolean>;
}

/** A case as the party knows it. */
export interface OwnCase {
  readonly case: CaseId;
  readonly party: PartyId;
  readonly caseRef: string;
}
