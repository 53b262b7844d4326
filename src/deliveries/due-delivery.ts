import type { Recorded } from '../audit/audit.ts';
import type { CloudEvent, DeadLetter, FieldName, PartyId, PurposeCode, Role } from '../contract/generated/types.ts';
import type { CaseId, Instant, SubjectId } from '../contract/vocabulary.ts';

/** Something happened in the support of a client. */
export interface SupportCause {
  readonly subject: SubjectId;
  readonly case: CaseId;
  /** Who may have to know. Whether a party gets anything is decided when it is delivered. */
  readonly parties: readonly PartyId[];
  /** The place of the event. */
  readonly seq: number;
  /** Not before. */
  readonly dueAt: Instant;
}

/** For whom something is delivered. */
export interface Addressee {
  readonly id: string;
  readonly party: PartyId;
  /** The application that it is for. */
  readonly issuer: string;
  readonly clientId: string;
  readonly role: Role;
  readonly purpose: PurposeCode;
}

/** What a delivery is about. */
export type Occasion =
  | {
      readonly kind: 'status';
      readonly subject: SubjectId;
      readonly case: CaseId;
      /** The status as it was known right after the event with this place, or a later one that was offered before. */
      readonly asOf: number;
      /** The event that it is told for; `isTold`: it was told before, and this is its day. */
      readonly event: { readonly seq: number; readonly isTold: boolean };
    }
  | { readonly kind: 'notice'; readonly notice: string };

/** A delivery whose moment has come. Whether anything of it may go is not known yet. */
export interface DueDelivery {
  /** `d_…`: the id of the message too, over all attempts. */
  readonly id: string;
  readonly to: Addressee;
  readonly about: Occasion;
  /** The place that the message has among those of its case, if it is sent; of a notice always 1. */
  readonly sequence: number;
  /** From 1. */
  readonly attempt: number;
  /** Digest of what the recipient has of this case; absent when that is not known for sure. */
  readonly known?: string;
  /**
   * Digest of what was offered under this id, which may have arrived. Another content is called `orElse`: as it is the last
   * one of its case, it is as of the latest event.
   */
  readonly offered?: {
    readonly digest: string;
    readonly orElse: { readonly id: string; readonly sequence: number; readonly asOf: number };
  };
  /** The fields of which something might go when it was due or offered; absent: it is due now. */
  readonly fields?: readonly FieldName[];
  readonly at: Instant;
}

/** What is to be done with a delivery. */
export type Composed =
  | {
      readonly kind: 'message';
      readonly event: CloudEvent;
      /** Of what the recipient knows by it, made with a key; of a notice absent. */
      readonly digest?: string;
      /** What stands in it; of a notice absent. */
      readonly fields?: readonly FieldName[];
    }
  /** The recipient may have nothing of it, and must not notice that there was something. */
  | { readonly kind: 'withheld' }
  /** It would learn nothing but that something happened. */
  | { readonly kind: 'unchanged' };

/**
 * Decides on a delivery, now and anew at each attempt: what it gives is in the log already. It rejects when nothing can be
 * decided now; then the delivery waits.
 */
export type Compose = (due: DueDelivery) => Promise<Recorded<Composed>>;

/** What is known of a delivery when it is due, of which nothing leaves yet. */
export type Judged =
  | { readonly kind: 'ready'; readonly fields: readonly FieldName[] }
  | Exclude<Composed, { kind: 'message' }>;

/**
 * Tells whether anything of a delivery may go now, without a message: what may not is in the log already. It rejects when
 * nothing can be decided now.
 */
export type Judge = (due: DueDelivery) => Promise<Judged>;

/** A dead letter as the operator sees it, with whose it is. */
export interface OperatorsDeadLetter extends DeadLetter {
  readonly party: PartyId;
}

/** Who subscribes: an application of a party, in one of its roles. */
export interface SubscribingApplication {
  readonly party: PartyId;
  readonly issuer: string;
  readonly clientId: string;
  readonly role: Role;
}
