import type { Generated } from 'kysely';
import type { Flag, JsonText, Moment } from './column-types.ts';

/** Who is told of changes, what is to be told yet, and what became of it. */
export interface DeliveryTables {
  subscriptions: SubscriptionsTable;
  deliveries: DeliveriesTable;
  delivery_heads: DeliveryHeadsTable;
}

interface SubscriptionsTable {
  id: string;
  party_id: string;
  /** The application that it is for, by issuer and id there. */
  issuer: string;
  client_id: string;
  role: string;
  purpose: string;
  /** Whether notices come this way as well. */
  notices: Flag;
  /** Where messages are sent; null: they are fetched. */
  url: string | null;
  /** The public key of the receiver, when data is encrypted. */
  key: JsonText | null;
  /** With which messages are signed, sealed; and the one before, until a moment. */
  secret: string | null;
  old_secret: string | null;
  old_secret_until: Moment;
  /** `unconfirmed`, `live` or `ended`. */
  state: string;
  /** How many messages a minute the receiver takes. */
  per_minute: number | null;
  created_at: Moment;
  ended_at: Moment | null;
  ended_because: string | null;
  /** The last position that was given out. */
  last_position: number;
  /** Attempts that failed in a row. */
  failures: number;
  /** Until when nothing is tried; of who fetches: until when another one is fetching. */
  resumes_at: Moment;
}

interface DeliveriesTable {
  /** Goes up in the order in which rows were planned. */
  number: Generated<number>;
  id: string;
  subscription_id: string;
  /** What keeps its order: the rows of one case. A notice has a number of its own, and a lane of its own. */
  lane: string;
  subject_id: string | null;
  case_id: string | null;
  /** Of which event, by its place; or of which notice. */
  event_seq: number | null;
  notice_id: string | null;
  state: string;
  planned_at: Moment;
  /** Not before. */
  from_at: Moment;
  /** When it is tried next; null: no more. */
  due_at: Moment | null;
  /** When it is looked at whether anything may go; null: that was done, or it was offered at once. */
  judge_at: Moment | null;
  /** The names of the fields of which something might go then, or went; null: not known, or a notice. */
  fields: JsonText | null;
  /** Until when another gateway leaves it alone. */
  leased_until: Moment;
  attempts: number;
  /** Its place among what the subscription was offered, and among what it was offered of this case; null: never offered. */
  position: number | null;
  sequence: number | null;
  /** Of what was offered, and as of which event. */
  digest: string | null;
  as_of: number | null;
  offered_at: Moment | null;
  /** When it was delivered, given up or found not to be sent. */
  ended_at: Moment | null;
  received_at: Moment | null;
  fault: string | null;
  status: number | null;
}

/** What a subscription was offered last of a case. */
interface DeliveryHeadsTable {
  subscription_id: string;
  lane: string;
  subject_id: string;
  last_sequence: number;
  /** Of the latest event of which anything was decided. */
  last_seq: number;
  /** Of what arrived last; null while that is not known. */
  digest: string | null;
  /** Number of the last row that arrived. */
  arrived: number;
}
