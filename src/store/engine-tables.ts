import type { Moment } from './column-types.ts';

/** What decided here. */
export interface EngineTables {
  engines: EnginesTable;
}

/** Rows that nobody changes. */
interface EnginesTable {
  /** SHA-256 over the content. */
  digest: string;
  /** The policy module and the data that it knows, as one row of bytes: base64. */
  content: string;
  kept_at: Moment;
}
