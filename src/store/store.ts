/** Where the gateway keeps things: one set of tables on SQLite or PostgreSQL. */
import type { Kysely, Transaction } from 'kysely';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Engine, LogWriter, SqlValue } from './engine.ts';
import { holdSubject } from './hold-subject.ts';
import { migrate } from './migrations/index.ts';
import { openPostgres } from './postgres.ts';
import { keepScrubbing } from './scrubbing.ts';
import { createSharedCommits } from './share-commits.ts';
import { openSqlite } from './sqlite.ts';
import { copySqlite, foldSqlite, isWholeSqlite, openSqliteCopy } from './sqlite-copy.ts';
import type { Tables } from './tables.ts';

export type { LogRow, LogWriter, SqlValue } from './engine.ts';
export type { Tables } from './tables.ts';
export { copySqlite, foldSqlite, isWholeSqlite, openSqliteCopy };

export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly poolSize: number };

export interface Store extends AsyncDisposable {
  readonly kind: 'sqlite' | 'postgres';
  /** For everything that is not on the path of a disclosure. */
  readonly db: Kysely<Tables>;
  /**
   * The short path for the few reads of a disclosure: hand-written SQL with `?` placeholders, outside any transaction.
   * It sees what is committed and refuses to write.
   * @throws GatewayError `store-unavailable`
   */
  all<Row>(statement: string, parameters: readonly SqlValue[]): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: all of it is durable when this resolves, none of it when this rejects.
   * @throws GatewayError `conflict` for a key that exists already, `store-unavailable`, or what `work` throws
   */
  transaction<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /**
   * The same for small work of which much comes at once: on SQLite what comes together shares a commit. The work may be run
   * twice, and then counts once.
   */
  together<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /**
   * The same for what is kept of a person: nobody erases the person meanwhile, and of who was erased nothing comes back.
   * @throws GatewayError as `transaction`; `conflict` for who was erased
   */
  transactionAbout<T>(subject: SubjectId, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** The same for small work of which much comes at once, as `together`. */
  togetherAbout<T>(subject: SubjectId, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /**
   * The only way to add to the log.
   * @throws GatewayError `conflict` when another writer has this tree (on SQLite: any tree of this file)
   */
  openLogWriter(tree: string): Promise<LogWriter>;
  /**
   * Makes keys that were deleted, and on SQLite all that was deleted or overwritten, unreadable in the database's own files
   * too. Tries once, and never fails: the database notes that it is due, and it is tried again, also by the next process.
   * docs/operations.md says what stays and where.
   */
  scrub(): Promise<void>;
  /** @throws GatewayError `store-unavailable` */
  ping(): Promise<void>;
}

/**
 * Connects and brings the tables up to date.
 * @throws GatewayError `store-unavailable` when the database cannot be reached or does not keep what it acknowledges
 */
export async function openStore(config: DatabaseConfig): Promise<Store> {
  const engine = config.kind === 'sqlite' ? await openSqlite(config.file) : await openPostgres(config);
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw new GatewayError('store-unavailable', 'the tables cannot be brought up to date', { cause: error });
  }
  return createStore(engine);
}

function createStore(engine: Engine): Store {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toGatewayError(engine, error);
    }
  };
  const transaction: Store['transaction'] = (work) => guarded(() => engine.db.transaction().execute(work));
  const together = engine.inTurn ? createSharedCommits(transaction, engine.inTurn) : transaction;
  const scrubbing = keepScrubbing(engine);
  const about =
    (run: Store['transaction']): Store['transactionAbout'] =>
    (subject, work) =>
      run(async (tx) => {
        await holdSubject(tx, subject);
        return work(tx);
      });
  return {
    kind: engine.kind,
    db: engine.db,
    all: (statement, parameters) => guarded(() => engine.all(statement, parameters)),
    transaction,
    // PostgreSQL lets those who commit at the same time share a write by itself.
    together,
    transactionAbout: about(transaction),
    togetherAbout: about(together),
    openLogWriter: (tree) => engine.openLogWriter(tree),
    scrub: scrubbing.soon,
    ping: () =>
      guarded(async () => {
        await engine.all('select 1 as one', []);
      }),
    async [Symbol.asyncDispose]() {
      await scrubbing[Symbol.asyncDispose]();
      await engine.close();
    },
  };
}

/** What a database says of a failure may quote rows, so only its kind goes on; a bug of ours stays what it is. */
function toGatewayError(engine: Engine, error: unknown): unknown {
  if (error instanceof GatewayError) return error;
  const failure = engine.explain(error);
  if (failure === 'duplicate') return new GatewayError('conflict', 'this exists already', { cause: error });
  if (failure === 'unavailable') {
    return new GatewayError('store-unavailable', 'the database did not do it', { cause: error });
  }
  return error;
}
