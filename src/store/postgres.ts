import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { GatewayError } from '../errors.ts';
import type { Engine, Failure } from './engine.ts';
import { openPostgresLogWriter } from './postgres-log-writer.ts';
import { createReader } from './postgres-reads.ts';
import { scrubPostgres } from './postgres-scrub.ts';
import type { Tables } from './tables.ts';

/** In milliseconds. A statement that takes longer is given up: the gateway answers 503 instead of piling up. */
const statementTimeout = 10_000;
const connectTimeout = 5_000;

/** A pool of connections for reads and transactions; each log writer has a connection of its own. */
export async function openPostgres(config: { readonly url: string; readonly poolSize: number }): Promise<Engine> {
  const pool = openPool({
    ...toClientConfig(config.url, 'sluis'),
    max: config.poolSize,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: statementTimeout,
  });
  try {
    await assertKeepsWhatItAcknowledges(pool);
  } catch (error) {
    await pool.end();
    throw toStartError(error);
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    db,
    all: createReader(pool),
    openLogWriter: (tree) => openPostgresLogWriter(toClientConfig(config.url, 'sluis log'), tree),
    scrub: () => scrubPostgres(toClientConfig(config.url, 'sluis scrub')),
    migrating: (work) => withoutTimeouts(config.url, work),
    explain,
    close: async () => {
      await pool.end();
    },
  };
}

/**
 * A connection that breaks fails the statement under way, and the pool replaces it. It also says so in an event, idle
 * or in use, that would end the process if nobody listened.
 */
function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/**
 * What fetching a page by an index costs, beside one of a scan (PostgreSQL manual, 19.7.2). Its default of 4 is for disks that
 * turn: with it, tables of a small region are read from end to end for every disclosure.
 */
const randomPageCost = 1.1;

/** How every connection to PostgreSQL behaves. */
function toClientConfig(url: string, name: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: connectTimeout,
    keepAlive: true,
    options: `-c synchronous_commit=on -c timezone=UTC -c random_page_cost=${randomPageCost}`,
    types: { getTypeParser },
  };
}

const int8 = 20;
const numeric = 1700;

/** Counts, moments and sums as numbers, as SQLite gives them; `pg` would give text. */
function getTypeParser(type: number, format?: 'text' | 'binary') {
  if ((type === int8 || type === numeric) && format !== 'binary') return toSafeNumber;
  return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text');
}

function toSafeNumber(text: string): number {
  const number = Number(text);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) throw new RangeError('a number beyond 2^53 in the database');
  return number;
}

/** A server that loses acknowledged rows in a power cut would make the log a promise that nobody keeps. */
async function assertKeepsWhatItAcknowledges(pool: pg.Pool): Promise<void> {
  for (const [setting, accepted] of [
    ['fsync', ['on']],
    ['full_page_writes', ['on']],
    ['synchronous_commit', ['on', 'remote_apply']],
  ] as const) {
    const { rows } = await pool.query<Record<string, string>>(`show ${setting}`);
    const found = rows[0]?.[setting];
    if (!accepted.some((value) => value === found)) {
      throw new GatewayError('store-unavailable', `PostgreSQL must have ${setting} = on`);
    }
  }
}

function toStartError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  return new GatewayError('store-unavailable', 'PostgreSQL cannot be reached', { cause: error });
}

async function withoutTimeouts(url: string, work: (db: Kysely<Tables>) => Promise<void>): Promise<void> {
  const pool = openPool({ ...toClientConfig(url, 'sluis migration'), max: 2 });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await work(db).finally(() => db.destroy());
}

/** Classes of SQLSTATE that say something about the server's condition, not about our statement. */
const unavailable = ['08', '25', '40', '53', '55', '57', '58', 'XX'];

function explain(error: unknown): Failure {
  if (error instanceof pg.DatabaseError) {
    forgetQuotedRow(error);
    if (error.code === '23505') return 'duplicate';
    return unavailable.includes(error.code?.slice(0, 2) ?? '') ? 'unavailable' : 'unknown';
  }
  return error instanceof Error && isConnectionError(error) ? 'unavailable' : 'unknown';
}

/** PostgreSQL quotes the row it refused; that must not travel with the error into a log line. */
function forgetQuotedRow(error: pg.DatabaseError): void {
  error.detail = undefined;
  error.where = undefined;
  error.internalQuery = undefined;
}

/** `pg` has no codes for its own: a broken or unreachable connection shows in the system's code, or in the words. */
function isConnectionError(error: Error): boolean {
  if ('code' in error && typeof error.code === 'string' && /^E[A-Z_]+$/.test(error.code)) return true;
  return /connection|timeout|terminat|not queryable/i.test(error.message);
}
