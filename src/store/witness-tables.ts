import type { Moment } from './column-types.ts';

/** What was seen of the logs of others, see `Tables`. Nothing in it is of a person. */
export interface WitnessTables {
  witnessed_logs: WitnessedLogsTable;
  witnessed_forks: WitnessedForksTable;
}

/** The last checkpoint of a tree that was signed as its witness. It only grows. */
interface WitnessedLogsTable {
  /** The name of the tree: the origin line of its checkpoints. */
  origin: string;
  size: number;
  /** Base64. */
  root: string;
  /** The checkpoint as it was handed in. */
  note: string;
  at: Moment;
}

/** A second history of a tree, signed by its gateway. Rows that nobody changes: each is proof. */
interface WitnessedForksTable {
  origin: string;
  size: number;
  /** Base64. */
  root: string;
  /** The checkpoint that contradicts what was seen. */
  note: string;
  /** The checkpoint of the same size that had been seen before. */
  seen_note: string;
  at: Moment;
}
