import type { Flag, JsonText, Moment } from './column-types.ts';

/** The tables of what clients answered, and of what they object to. */
export interface ConsentTables {
  consents: ConsentsTable;
  consent_endings: ConsentEndingsTable;
  consent_notices: ConsentNoticesTable;
  consent_scans: ConsentScansTable;
  consent_talks: ConsentTalksTable;
  consent_texts: ConsentTextsTable;
  objections: ObjectionsTable;
}

/** Rows that nobody changes. */
interface ConsentsTable {
  id: string;
  subject_id: string;
  kind: string;
  answer: string;
  purposes: JsonText;
  recipients: JsonText;
  categories: JsonText;
  capacity: string;
  form_version: string;
  language: string;
  notice_digest: string | null;
  given_at: Moment;
  expires_at: Moment | null;
  recorded_by: string;
  recorded_at: Moment;
  also_by: string | null;
  channel: string | null;
  /** Kinds of who was there, never names. */
  present: JsonText | null;
  /** The age group of the client on the day of the answer. */
  client_age: string | null;
  scan_id: string | null;
  /** The case whose next phase ends the answer. */
  ends_with_case: string | null;
  interpreter: Flag | null;
}

/** Rows that nobody changes. */
interface ConsentEndingsTable {
  consent_id: string;
  /** A party, or `client`. */
  ended_by: string;
  channel: string | null;
  why: string | null;
  ended_at: Moment;
  recorded_at: Moment;
}

/** The texts of the gateway that were shown to clients: no value of anybody. Rows that nobody changes. */
interface ConsentNoticesTable {
  digest: string;
  language: string;
  form_version: string;
  agreement_hash: string | null;
  content: string;
  stored_at: Moment;
}

/** Signed paper. Rows that nobody changes. */
interface ConsentScansTable {
  id: string;
  subject_id: string;
  recorded_by: string;
  media_type: string;
  /** Ciphertext under the key of the subject. */
  sealed: string;
  stored_at: Moment;
}

/** A talk that is not finished. Nothing rests on it. */
interface ConsentTalksTable {
  subject_id: string;
  party_id: string;
  /** Ciphertext under the key of the subject. */
  sealed: string;
  changed_at: Moment;
}

/** Texts of a party's own that were shown to a client. Rows that nobody changes. */
interface ConsentTextsTable {
  subject_id: string;
  digest: string;
  language: string;
  /** Ciphertext under the key of the subject. */
  sealed: string;
  stored_at: Moment;
}

interface ObjectionsTable {
  id: string;
  subject_id: string;
  purpose: string;
  recorded_by: string;
  objected_at: Moment;
  ended_at: Moment | null;
}
