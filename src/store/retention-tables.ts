import type { JsonText, Moment } from './column-types.ts';

/** The tables of how long entries of the log are kept, see `Tables`. */
export interface RetentionTables {
  retention_terms: RetentionTermsTable;
  retention_runs: RetentionRunsTable;
  retention_ends: RetentionEndsTable;
  legal_holds: LegalHoldsTable;
  retention_looks: RetentionLooksTable;
}

/**
 * How long a party's entries of a category are kept: the last one that was set counts, as soon as its entry stands in the log.
 * Rows that nobody changes.
 */
interface RetentionTermsTable {
  id: string;
  /** Null: entries of no party. */
  party_id: string | null;
  category: string;
  /** After the moment of an entry; null: kept, as when no term was ever set. */
  months: number | null;
  /** Where the term comes from, in the words of who set it. */
  source: string;
  /** Caller, as the log names it; of a command on the machine `operator:` and who gave it. */
  set_by: string;
  /** Null: a command on the machine. */
  set_by_party: string | null;
  set_at: Moment;
  /** Of the entry of the log that records it, by a digest of what the row says; without that the term counts for nothing. */
  entry_id: string | null;
}

/** Which texts of one tree a run takes away, written before they go. Rows that, once written, only an attacker changes. */
interface RetentionRunsTable {
  id: string;
  /** Of the entry of the log that records it. */
  entry_id: string;
  tree: string;
  /** Party, category, term, period, count and places. */
  document: JsonText;
  /** SHA-256 over the document, base64url: the entry has it. */
  digest: string;
  first_seq: number;
  last_seq: number;
  planned_at: Moment;
}

/** That a run took its texts away, or was given up before its entry was durable. Rows that nobody changes. */
interface RetentionEndsTable {
  run_id: string;
  removed: number;
  ended_at: Moment;
}

/** What keeps entries beyond their term, and a person from being erased. Kept when it is lifted. */
interface LegalHoldsTable {
  id: string;
  /** Whose entries; null: of every party. */
  party_id: string | null;
  /** The person and the case by their keyed references in the log: without the person's salt they are of nobody. */
  subject_ref: string | null;
  case_ref: string | null;
  /** Why: no name, and nothing of a client. */
  reason: string;
  placed_by: string;
  placed_by_party: string | null;
  lifted_by: string | null;
  lifted_by_party: string | null;
  /** The period of the entries, both ends included; null: open. */
  from_at: Moment | null;
  to_at: Moment | null;
  placed_at: Moment;
  lifted_at: Moment | null;
  /** Of the entry of the log that records it, by a digest of what is held; null in rows of before it was kept. */
  entry_id: string | null;
  /** Of the entry of the log that records the lifting: without it nothing is lifted. */
  lifted_entry: string | null;
}

/** The looks at what is due, in order. Rows that nobody changes. */
interface RetentionLooksTable {
  place: number;
  /** `hand` or `day`. */
  by: string;
  at: Moment;
  /** How many trees of the log were ended by then: one more tells that the database was put back since. */
  ended_trees: number;
}
