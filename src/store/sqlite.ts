import { closeSync, existsSync, openSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { GatewayError } from '../errors.ts';
import type { Engine, Failure, SqlValue } from './engine.ts';
import { assertReads } from './hand-written-sql.ts';
import { openSqliteConnection, toKeptPlan } from './sqlite-connection.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import { openSqliteLogWriter } from './sqlite-log-writer.ts';
import type { Tables } from './tables.ts';
import { createTurns } from './take-turns.ts';

/**
 * Opens the file with two connections: one for Kysely and its transactions, and one that only reads, so that a
 * hand-written read never sees what a transaction has not committed. The log's thread has a third.
 */
export async function openSqlite(file: string): Promise<Engine> {
  const { writing, reading } = openConnections(file);
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(writing) });
  const inTurn = createTurns();
  return {
    kind: 'sqlite',
    db,
    all: createReader(reading),
    openLogWriter: (tree) => openSqliteLogWriter({ file, tree }, inTurn),
    inTurn,
    scrub: async () => scrub(writing),
    migrating: (work) => work(db),
    explain,
    close: async () => {
      // The last connection to close empties the log of changes into the file, and one that only reads cannot.
      if (reading.isOpen) reading.close();
      await db.destroy();
      if (writing.isOpen) writing.close();
    },
  };
}

function openConnections(file: string): { writing: DatabaseSync; reading: DatabaseSync } {
  try {
    makeOwn(file);
    const writing = openSqliteConnection(file);
    return { writing, reading: openSqliteConnection(file, { readOnly: true }) };
  } catch (error) {
    const detail = existsSync(file) ? 'the database file cannot be used' : 'the database file cannot be made';
    throw new GatewayError('store-unavailable', detail, { cause: error });
  }
}

/** A new file is for nobody else to read, and so is what SQLite keeps beside it. */
function makeOwn(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}

function createReader(connection: DatabaseSync): Engine['all'] {
  const prepared = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    assertReads(text);
    const statement = connection.prepare(toKeptPlan(text));
    prepared.set(text, statement);
    return statement;
  };
  // Reads take microseconds: a promise around them is enough.
  return async <Row>(text: string, parameters: readonly SqlValue[]) => {
    return (prepared.get(text) ?? prepare(text)).all(...parameters) as Row[];
  };
}

/** `secure_delete` has overwritten the pages; the write-ahead log still holds the old ones until it is emptied. */
function scrub(connection: DatabaseSync): void {
  const result = connection.prepare('pragma wal_checkpoint(truncate)').get();
  if (result?.['busy'] !== 0) throw new GatewayError('store-unavailable', 'the write-ahead log is still being read');
}

const unavailable = new Set([5, 6, 8, 10, 11, 13, 14, 26]);
const duplicate = new Set([1555, 2067]);

/** By SQLite's result codes: the low byte says what happened, the rest how. */
function explain(error: unknown): Failure {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return 'unknown';
  if (duplicate.has(error.errcode)) return 'duplicate';
  return unavailable.has(error.errcode & 0xff) ? 'unavailable' : 'unknown';
}
