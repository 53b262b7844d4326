import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';
import { LRUCache } from 'lru-cache';
import { toKeptPlan } from './sqlite-connection.ts';

/** Kysely's SQLite dialect, driving `node:sqlite`. */
export function createSqliteDialect(connection: DatabaseSync): Dialect {
  const driver = toDriverDatabase(connection);
  return {
    createDriver: () => new SqliteDriver({ database: driver }),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalDdlAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/** SQLite can undo a half-done migration; Kysely's own adapter does not count on it. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function toDriverDatabase(connection: DatabaseSync): SqliteDatabase {
  const prepare = keepPrepared(connection);
  return {
    close: () => connection.close(),
    prepare: (text) => {
      if (text === 'begin') return prepare(beginImmediate);
      // SQLite undoes the transaction by itself on a full disk; a second rollback would hide the real error.
      const undone = text === 'rollback' && !connection.isTransaction;
      return prepare(undone ? nothing : text);
    },
  };
}

/** The queries of the rooms are a few hundred texts; those with a list of any length in them are more. */
const keptStatements = 500;

/**
 * Reading the text of a statement takes SQLite longer than most statements take to run. It reads a kept one again by
 * itself when a table has changed.
 */
function keepPrepared(connection: DatabaseSync): (text: string) => SqliteStatement {
  const kept = new LRUCache<string, SqliteStatement>({ max: keptStatements });
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const statement = toDriverStatement(connection.prepare(toKeptPlan(text)));
    kept.set(text, statement);
    return statement;
  };
}

/**
 * Takes the write lock at once: a transaction that first reads and then writes would fail when the log's thread
 * wrote in between.
 */
const beginImmediate = 'begin immediate';

const nothing = 'select 1 where false';

function toDriverStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...toValues(parameters)),
    run: (parameters) => statement.run(...toValues(parameters)),
    iterate: (parameters) => statement.iterate(...toValues(parameters)),
  };
}

/** `node:sqlite` itself refuses what SQLite cannot hold, a boolean or a date for instance. */
const toValues = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
