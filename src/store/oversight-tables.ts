import type { Moment } from './column-types.ts';

/** What is kept of looking in the log itself. */
export interface OversightTables {
  log_read_reasons: LogReadReasonsTable;
}

/** Rows that nobody changes. */
interface LogReadReasonsTable {
  id: string;
  /** Whose case was looked for. */
  subject_id: string;
  party_id: string;
  /** The caller that looked. */
  read_by: string;
  /** The typed reason: ciphertext under the data key of the subject. */
  sealed: string;
  at: Moment;
}
