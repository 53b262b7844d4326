import type { Moment } from './column-types.ts';

/** The tables of clients who log in, see `Tables`. */
export interface ClientTables {
  client_sessions: ClientSessionsTable;
  client_questions: ClientQuestionsTable;
}

interface ClientSessionsTable {
  /** SHA-256 of what the browser's cookie holds; that itself is kept nowhere. */
  id_hash: string;
  /** As whom the client stands in the log: `p_` and 128 random bits, of this session only. */
  client_id: string;
  /** The keyed index of the BSN, as in `subjects`. */
  bsn_index: string;
  /** Through which provider of the configuration the client came in. */
  provider: string;
  authenticated_at: Moment;
  created_at: Moment;
  seen_at: Moment;
}

/** What a client asked about one entry of the log, and what was answered. */
interface ClientQuestionsTable {
  id: string;
  subject_id: string;
  entry_id: string;
  /** Whose officer answers: the party that looked. */
  party_id: string;
  purpose: string;
  /** That party's own reference to the case. */
  case_ref: string | null;
  /** Ciphertext under the data key of the subject: with that, it goes. */
  question: string;
  asked_at: Moment;
  answer: string | null;
  answered_at: Moment | null;
}
