import type { Generated } from 'kysely';
import type { ClientTables } from './client-tables.ts';
import type { Flag, JsonText, Moment } from './column-types.ts';
import type { ConsentTables } from './consent-tables.ts';
import type { DeliveryTables } from './delivery-tables.ts';
import type { DoorTables } from './door-tables.ts';
import type { EmergencyTables } from './emergency-tables.ts';
import type { EngineTables } from './engine-tables.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { NoticeTables } from './notice-tables.ts';
import type { OversightTables } from './oversight-tables.ts';
import type { RegisterTables } from './register-tables.ts';
import type { RetentionTables } from './retention-tables.ts';
import type { RightsTables } from './rights-tables.ts';
import type { SupportTables } from './support-tables.ts';
import type { TreeTables } from './tree-tables.ts';
import type { WitnessTables } from './witness-tables.ts';

/** The tables as Kysely sees them; `migrations/` makes them. Moments are milliseconds, flags 0 or 1, documents text. */
export interface Tables
  extends ConsentTables,
    DoorTables,
    ClientTables,
    DeliveryTables,
    EmergencyTables,
    EngineTables,
    IncidentTables,
    NoticeTables,
    OversightTables,
    RegisterTables,
    RetentionTables,
    RightsTables,
    SupportTables,
    TreeTables,
    WitnessTables {
  parties: PartiesTable;
  api_clients: ApiClientsTable;
  agreements: AgreementsTable;
  statements: StatementsTable;
  revisions: RevisionsTable;
  drafts: DraftsTable;
  draft_readers: DraftReadersTable;
  draft_revisions: DraftRevisionsTable;
  draft_comments: DraftCommentsTable;
  draft_reviews: DraftReviewsTable;
  draft_ticks: DraftTicksTable;
  impact_jobs: ImpactJobsTable;
  subjects: SubjectsTable;
  records: RecordsTable;
  cases: CasesTable;
  case_phases: CasePhasesTable;
  case_parties: CasePartiesTable;
  log_trees: LogTreesTable;
  log_entries: LogEntriesTable;
  log_checkpoints: LogCheckpointsTable;
}

interface PartiesTable {
  id: string;
  document: JsonText;
}

interface ApiClientsTable {
  issuer: string;
  client_id: string;
  party_id: string;
  roles: JsonText;
}

interface AgreementsTable {
  hash: string;
  id: string;
  version: string;
  /** RFC 8785 text: what the hash is over. */
  document: JsonText;
  created_at: Moment;
}

interface StatementsTable {
  id: string;
  hash: string;
  party_id: string;
  type: string;
  signed_at: Moment;
  jws: string;
  received_at: Moment;
  /** Id of the statement's entry in the log. */
  entry: string | null;
  /** Of a vote of the steering group: the party it is about. */
  about: string | null;
  /** Ids of the other parties for whom it counted when it was received, with a space between. */
  represents: string | null;
}

/** Goes up with every change of what it names, in the same transaction, so that a cache can see that it is stale. */
interface RevisionsTable {
  name: string;
  value: number;
}

interface DraftsTable {
  id: string;
  /** The number of the last revision: who writes names the one that it is based on. */
  revision: number;
  /** Who started it. */
  party: string;
  state: string;
  /** What a list tells of it. */
  summary: JsonText;
  /** RFC 8785 text of the draft as it stands: what the digest of its last revision is over. */
  document: JsonText;
}

/** The parties that may read a draft as it stands. */
interface DraftReadersTable {
  party: string;
  draft_id: string;
}

/** Rows that, once written, only an attacker changes. */
interface DraftRevisionsTable {
  draft_id: string;
  revision: number;
  /** Who did what, when and why. */
  step: JsonText;
  /** RFC 8785 text of the draft as the step left it: what the digest is over. Kept of every fiftieth only. */
  document: JsonText | null;
  /** Of the others: in what it differs from the revision before. */
  delta: JsonText | null;
  digest: string;
}

interface DraftCommentsTable {
  id: string;
  draft_id: string;
  at: Moment;
  comment: JsonText;
  /** Who said that it is dealt with, and when. */
  resolved: JsonText | null;
}

/** Rows that, once written, only an attacker changes. */
interface DraftReviewsTable {
  draft_id: string;
  /** Its place among those of the draft, from 1. */
  number: number;
  review: JsonText;
}

/** Rows that, once written, only an attacker changes. */
interface DraftTicksTable {
  draft_id: string;
  /** Its place among those of the draft, from 1. */
  number: number;
  tick: JsonText;
}

/** A report on what a draft would change; one per draft and hash. */
interface ImpactJobsTable {
  draft_id: string;
  /** Of the agreement that the draft made. */
  hash: string;
  /** Of the version that decided then. */
  base_hash: string | null;
  /** Who makes it: a random id. Another one means that it was begun again. */
  runner: string;
  state: string;
  stage: string;
  asked: number;
  done: number;
  /** Why it stopped. */
  why: string | null;
  started_at: Moment;
  updated_at: Moment;
  report: JsonText | null;
}

interface SubjectsTable {
  id: string;
  wrapped_key: string;
  bsn_index: string | null;
  created_at: Moment;
  restricted: Flag;
  address_secret: Flag;
  /** What the references in the log to this person are made with. */
  log_salt: string | null;
  /** Who supplied this number first, and the type of its party; see `KnownNumber`. */
  bsn_supplied_by: string | null;
  bsn_supplied_as: string | null;
  /** Who supplied the same number as well; null while it is not confirmed. */
  bsn_confirmed_by: string | null;
  /** Whether any event of the support is kept. */
  has_support: Generated<Flag>;
}

interface RecordsTable {
  subject_id: string;
  field: string;
  /** Ciphertext, base64. */
  value: string;
  supplied_by: string;
  supplied_at: Moment;
}

interface CasesTable {
  id: string;
  subject_id: string;
  agreement_id: string;
  opened_at: Moment;
  closed_at: Moment | null;
  conditions: JsonText;
}

interface CasePhasesTable {
  case_id: string;
  phase: string;
  from_at: Moment;
}

interface CasePartiesTable {
  case_id: string;
  party_id: string;
  party_type: string;
  capacity: string;
  contract: Flag;
  from_at: Moment;
  to_at: Moment | null;
  /** This party's own reference to the case. */
  ref: string;
}

/** One Merkle tree (RFC 6962) per writing process; its name is the origin line of its checkpoints. */
interface LogTreesTable {
  tree: string;
  created_at: Moment;
}

interface LogEntriesTable {
  tree: string;
  /** Place in the tree, from 0, without gaps. */
  seq: number;
  id: string;
  /** Leaf hash, base64. */
  leaf: string;
  /** The text the leaf is the hash of; empty when it was taken away after its term. */
  entry: string;
  at: Moment;
  /** Whom the entry is about, of what kind it is and who asked, as its text says. */
  subject: string | null;
  kind: string | null;
  party: string | null;
  /** What came of a request for data: `disclosed` or `refused`; null of every other entry. */
  outcome: string | null;
  /** The case by its keyed reference, the purpose and the trace, as its text says. */
  case_ref: string | null;
  purpose: string | null;
  trace: string | null;
  /** Why fields were withheld: each code once, sorted, with a space around each; null when none was. */
  reasons: string | null;
}

interface LogCheckpointsTable {
  tree: string;
  size: number;
  /** Root hash, base64. */
  root: string;
  at: Moment;
  /** Signed note. */
  note: string;
}
