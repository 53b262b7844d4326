import type { Moment } from './column-types.ts';

/** What proofs of the log are made with, see `Tables`. */
export interface TreeTables {
  log_nodes: LogNodesTable;
  log_cosignatures: LogCosignaturesTable;
}

/** Roots of complete subtrees, 256 wide at each level. Made of the leaves: may be lost and made again. */
interface LogNodesTable {
  tree: string;
  /** 1: over 256 leaves; 2: over 65,536; and so on. */
  level: number;
  /** Its place among those of its level, from 0. */
  position: number;
  /** Base64. */
  hash: string;
}

/** A witness's line under a checkpoint; one of each witness. Rows that, once written, only an attacker changes. */
interface LogCosignaturesTable {
  tree: string;
  /** Of the checkpoint. */
  size: number;
  /** Of the witness. */
  name: string;
  /** Signature line of a signed note, without its line feed. */
  line: string;
  at: Moment;
}
