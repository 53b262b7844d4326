import type { Generated } from 'kysely';
import type { Moment } from './column-types.ts';

/** The table of what care providers told of the support of clients, see `Tables`. */
export interface SupportTables {
  support_events: SupportEventsTable;
}

/** Rows that nobody changes. Those of one person go when the person is erased. */
interface SupportEventsTable {
  /** The order in which the gateway received it, among all events of this database; gaps are possible. */
  seq: Generated<number>;
  id: string;
  subject_id: string;
  case_id: string;
  party_id: string;
  received_at: Moment;
  /** The event that this one corrects or takes back. */
  revises: string | null;
  /** What was told: ciphertext under the data key of the subject. What happened and on which day is in it as well. */
  sealed: string;
  /** Why support ended, apart from the rest: ciphertext of the reason or of nothing, equally long. */
  sealed_reason: string;
  /** Keyed digest of the Idempotency-Key and who used it. */
  request_key: string | null;
  /** Keyed digest of what was sent with that key. */
  request_digest: string | null;
}
