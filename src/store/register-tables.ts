import type { JsonText, Moment } from './column-types.ts';

/** The tables of the register of processing, see `Tables`. Rows that, once written, only an attacker changes. */
export interface RegisterTables {
  register_documents: RegisterDocumentsTable;
  register_snapshots: RegisterSnapshotsTable;
}

/** Each register that was ever frozen, once. */
interface RegisterDocumentsTable {
  /** Over the document: by what it is known. */
  hash: string;
  region: string;
  /** RFC 8785 text. */
  document: JsonText;
  made_at: Moment;
}

/** That the register of a region was this one at a moment. */
interface RegisterSnapshotsTable {
  /** The name of the region as it is compared. */
  region: string;
  /** Its place among those of the region, from 1. */
  number: number;
  hash: string;
  /** `begun`, `ended`, `parties` or `asked`. */
  cause: string;
  /** The party of who asked. */
  by_party: string | null;
  /** The versions in force: id, version and hash of each. */
  agreements: JsonText;
  /** Digest of which versions were in force and which parties took part. */
  standing: string;
  taken_at: Moment;
}
