import type { Generated } from 'kysely';
import type { Flag, JsonText, Moment } from './column-types.ts';

/** The tables of what care providers told of the support of clients, see `Tables`. */
export interface SupportTables {
  support_events: SupportEventsTable;
  support_event_tries: SupportEventTriesTable;
  support_imports: SupportImportsTable;
  support_import_lines: SupportImportLinesTable;
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

/** The tries with an Idempotency-Key that rest on an event: it is taken back with the last of them, and never before. */
interface SupportEventTriesTable {
  event_id: string;
  id: string;
  subject_id: string;
  at: Moment;
}

/** A file of events, and how far its last try came. Nothing of what is in it. */
interface SupportImportsTable {
  /** Made of who sent it and its Idempotency-Key. */
  id: string;
  party_id: string;
  media_type: string;
  /** How often it was sent; which of them is reading is told by `runner`. */
  tries: number;
  /** A random id: who finds another one there stops, as the file came once more. */
  runner: string;
  state: string;
  because: string | null;
  /** Where it could not be read on. */
  text_line: number | null;
  lines: number;
  accepted: number;
  earlier: number;
  refused: number;
  started_at: Moment;
  updated_at: Moment;
}

/** What became of the lines. Those that became an event of a person go when the person is erased. */
interface SupportImportLinesTable {
  import_id: string;
  line: number;
  text_line: number | null;
  /** The try that saw it last, and the one in which it was accepted. */
  seen_in: number;
  accepted_in: number | null;
  /** Of an accepted line: the event, whose it is, and a keyed digest of the line. */
  event_id: string | null;
  subject_id: string | null;
  digest: string | null;
  /** Whether the acceptance is in the log as well: before that the line is sent once more. */
  recorded: Flag;
  problem: string | null;
  errors: JsonText | null;
}
