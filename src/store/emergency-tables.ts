import type { Moment } from './column-types.ts';

/** The tables of the emergency procedure, see `Tables`. */
export interface EmergencyTables {
  emergency_officers: EmergencyOfficersTable;
  emergencies: EmergenciesTable;
}

/** Who is named by its party for emergencies, and who was. */
interface EmergencyOfficersTable {
  /** `o_` and 128 random bits. */
  id: string;
  party_id: string;
  /** `person:<id>`, as the log names a person. */
  person: string;
  named_by: string;
  named_at: Moment;
  ended_by: string | null;
  ended_at: Moment | null;
}

/** An emergency, from the request of one officer on. Never a value, and no words of people. */
interface EmergenciesTable {
  /** `n_` and 128 random bits. */
  id: string;
  case_id: string;
  subject: string;
  /** The agreement that it was asked under; under another it opens nothing. */
  agreement_hash: string;
  /** Who asked, and sees. */
  party_id: string;
  role: string;
  ground: string;
  asked_by: string;
  asked_at: Moment;
  /** When the request lapses without an approval. */
  lapses_at: Moment;
  approved_by: string | null;
  approved_party: string | null;
  approved_at: Moment | null;
  /** The entry of the approval: while the log does not hold it, nothing is open. */
  approval_entry: string | null;
  /** Open before this moment, and not at it. */
  until_at: Moment | null;
  ended_by: string | null;
  ended_at: Moment | null;
  /** Until when the client is not told, as telling would do harm; and who said so. */
  untold_until: Moment | null;
  untold_by: string | null;
}
