import type { Flag, JsonText, Moment } from './column-types.ts';

/** The tables of what clients asked under their rights, see `Tables`. */
export interface RightsTables {
  rights_requests: RightsRequestsTable;
  rights_events: RightsEventsTable;
}

interface RightsRequestsTable {
  id: string;
  kind: string;
  /** The party that deals with it. */
  party_id: string;
  state: string;
  fields: JsonText;
  /** Days in the Netherlands, as all three. */
  received_on: string;
  due_on: string;
  /** Of an erasure. */
  erase_by: string | null;
  /** By how many days the agreement lets the time be extended. */
  extension_days: number;
  extended: Flag;
  /** The client's own words: ciphertext under the data key of the subject. */
  sealed: string | null;
  refusal: string | null;
  /** The task by which the recipients are told. */
  task_id: string | null;
  /** Whose request it was; nobody's once the person is erased. */
  subject_id: string | null;
  case_id: string | null;
  /** The caller that recorded it, or `client`; of an erasure that was done nobody any more. */
  filed_by: string | null;
  /** The caller that granted or refused it. */
  decided_by: string | null;
  /** What was weighed before an erasure: codes. */
  assessment: JsonText | null;
}

/** Rows that nobody changes. */
interface RightsEventsTable {
  request_id: string;
  /** Its place among those of the request, from 1. */
  number: number;
  type: string;
  /** A party, or `client`. */
  by: string;
  at: Moment;
}
