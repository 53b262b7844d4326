/** The one seam of the store: what a database engine has to offer. Everything above it is the same on each of them. */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';
import type { Turns } from './take-turns.ts';

/** What a placeholder may stand for. A flag is 0 or 1, a moment a number of milliseconds. */
export type SqlValue = string | number | null;

/** An entry of the log as it is stored; see `Tables` for the columns. */
export interface LogRow {
  readonly seq: number;
  readonly id: string;
  readonly leaf: string;
  readonly entry: string;
  readonly at: number;
  /** Whom the entry is about, by the reference in its text. */
  readonly subject: string | null;
  readonly kind: string;
  /** Who asked, if it was a party. */
  readonly party: string | null;
  /** What came of a request for data; null of every other entry. */
  readonly outcome: 'disclosed' | 'refused' | null;
  /** The case, by the reference in its text. */
  readonly case_ref: string | null;
  readonly purpose: string | null;
  /** Why fields were withheld: each code once, sorted, with a space around each. */
  readonly reasons: string | null;
  readonly trace: string;
}

/** The only writer of one tree, for as long as it is open. */
export interface LogWriter extends AsyncDisposable {
  /**
   * False when it is not known what the tree holds: an append failed, or the connection was lost. Then nothing is
   * appended until `settle` has resolved and the caller has read what is there.
   */
  readonly certain: boolean;
  /**
   * Writes all rows in one durable transaction, or none of them. `duplicates` names the ids that the log holds
   * already: when there are any, nothing was written, and the caller numbers the remaining rows afresh.
   * @throws when the rows may not be durable; some outcomes are unknown, so `certain` is false from then on
   */
  append(rows: readonly LogRow[]): Promise<{ readonly duplicates: readonly string[] }>;
  /**
   * Resolves when every earlier append has either been written or never will be, and the tree is still, or again,
   * this writer's own.
   * @throws GatewayError `conflict` when another writer took the tree; any other error when it cannot be known yet
   */
  settle(): Promise<void>;
}

/** How an engine's own error is to be understood. */
export type Failure = 'duplicate' | 'unavailable' | 'unknown';

export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Reads by hand-written SQL with `?` placeholders, outside any transaction. */
  all<Row>(statement: string, parameters: readonly SqlValue[]): Promise<Row[]>;
  openLogWriter(tree: string): Promise<LogWriter>;
  /**
   * Where everybody who writes waits for one lock, and keeps this process from anything else meanwhile: runs work while the
   * log is not written.
   */
  readonly inTurn?: Turns;
  /** @throws when something that was deleted may still be readable */
  scrub(): Promise<void>;
  /** Lends a connection without time limits: a migration may take long, or wait for that of another gateway. */
  migrating(work: (db: Kysely<Tables>) => Promise<void>): Promise<void>;
  explain(error: unknown): Failure;
  close(): Promise<void>;
}
