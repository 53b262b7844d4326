import type { Moment } from './column-types.ts';

/** What decided here, and what is to be done to the database itself. */
export interface EngineTables {
  engines: EnginesTable;
  scrubs_due: ScrubsDueTable;
}

/** A table of which something was taken away that may still be readable in its file. */
interface ScrubsDueTable {
  place: string;
  /** How many times since it was scrubbed. */
  times: number;
}

/** Rows that nobody changes. */
interface EnginesTable {
  /** SHA-256 over the content. */
  digest: string;
  /** The policy module and the data that it knows, as one row of bytes: base64. */
  content: string;
  kept_at: Moment;
}
