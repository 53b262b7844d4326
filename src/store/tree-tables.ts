import type { JsonText, Moment } from './column-types.ts';

/** What proofs of the log are made with, see `Tables`. */
export interface TreeTables {
  log_nodes: LogNodesTable;
  log_cosignatures: LogCosignaturesTable;
  log_ended_trees: LogEndedTreesTable;
  log_releases: LogReleasesTable;
  log_key_ends: LogKeyEndsTable;
  log_breaks: LogBreaksTable;
  log_verified: LogVerifiedTable;
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

/** A witness's line under a checkpoint; one of each witness, the newest. Nothing else of a row, once written, ever changes. */
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

/** A tree that a verification found broken, and no later one whole. */
interface LogBreaksTable {
  tree: string;
  /** Another one each time it is found. */
  id: string;
  problem: string;
  from_place: number;
  /** Not including. */
  to_place: number;
  /** The first time. */
  found_at: Moment;
}

/** When a verification of all trees last came to its end; one row. */
interface LogVerifiedTable {
  name: string;
  at: Moment;
}

/** A tree to which nothing is added any more, as it stood when it was ended. Rows that, once written, only an attacker changes. */
interface LogEndedTreesTable {
  tree: string;
  size: number;
  /** Base64. */
  root: string;
  at: Moment;
  /** Who ended it. */
  ended_by: string;
  /** Id of the entry, in another tree, that says so. */
  entry: string;
}

/** That what came after the end of a tree has been repeated. It counts once its entry is in the log. */
interface LogReleasesTable {
  tree: string;
  released_by: string;
  released_at: Moment;
  entry_id: string;
}

/** A key that signs the log no more. It says who may write, never whom to believe. Rows that, once written, only an attacker changes. */
interface LogKeyEndsTable {
  /** Thumbprint (RFC 7638). */
  kid: string;
  at: Moment;
  /** By the name of a tree, over how many entries it signed. */
  trees: JsonText;
}
