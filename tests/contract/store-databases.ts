/** The databases that the store's contract is tried on, each with a back door for what a test does to it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { type DatabaseConfig, openStore } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

export interface TestDatabase extends AsyncDisposable {
  readonly config: DatabaseConfig;
  /** What someone with access to the database itself can do, beside the gateway. */
  run(...statements: string[]): Promise<void>;
}

export interface TestDatabases extends AsyncDisposable {
  /** A database with the tables, and nothing in them. */
  fresh(): Promise<TestDatabase>;
  /** One without tables. */
  empty(): Promise<TestDatabase>;
}

/** Makes the tables as a gateway does that starts on an empty database. */
async function makeTables(config: DatabaseConfig): Promise<void> {
  await (await openStore(config))[Symbol.asyncDispose]();
}

interface SqliteDatabase extends TestDatabase {
  readonly config: Extract<DatabaseConfig, { kind: 'sqlite' }>;
}

async function emptySqlite(): Promise<SqliteDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-sqlite-'));
  const file = join(folder, 'sluis.db');
  return {
    config: { kind: 'sqlite', file },
    async run(...statements) {
      using connection = new DatabaseSync(file, { timeout: 5_000 });
      for (const statement of statements) connection.exec(statement);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function sqliteDatabases(): Promise<TestDatabases> {
  const template = await emptySqlite();
  await makeTables(template.config);
  return {
    empty: emptySqlite,
    async fresh() {
      const database = await emptySqlite();
      await cp(template.config.file, database.config.file);
      return database;
    },
    [Symbol.asyncDispose]: () => Promise.resolve(template[Symbol.asyncDispose]()),
  };
}

async function postgresDatabases(): Promise<TestDatabases> {
  const server: PostgresServer = await startPostgres();
  const template = await server.createDatabase();
  await makeTables({ kind: 'postgres', url: template, poolSize: 1 });
  return {
    empty: async () => postgresAt(await server.createDatabase()),
    fresh: async () => postgresAt(await server.createDatabase(template)),
    [Symbol.asyncDispose]: () => Promise.resolve(server[Symbol.asyncDispose]()),
  };
}

function postgresAt(url: string): TestDatabase {
  return {
    config: { kind: 'postgres', url, poolSize: 4 },
    async run(...statements) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        for (const statement of statements) await client.query(statement);
      } finally {
        await client.end();
      }
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

export const databases = { sqlite: sqliteDatabases, postgres: postgresDatabases } as const;
export type Kind = keyof typeof databases;

const logTables = ['log_trees', 'log_entries', 'log_checkpoints', 'log_cosignatures'];

/** Takes away the triggers that refuse a change of the log, as an attacker would. */
export function disarm(kind: Kind): string[] {
  return logTables.flatMap((table) =>
    kind === 'sqlite'
      ? [`drop trigger ${table}_refuse_update`, `drop trigger ${table}_refuse_delete`]
      : [`drop trigger ${table}_refuse_change on ${table}`],
  );
}

/** Makes every append fail, until `mended`. */
export function broken(kind: Kind): string[] {
  if (kind === 'sqlite') {
    return ["create trigger disk before insert on log_entries begin select raise(abort, 'disk broken'); end"];
  }
  return [
    `create function disk() returns trigger language plpgsql as $$ begin raise exception 'disk broken'; end $$`,
    'create trigger disk before insert on log_entries for each statement execute function disk()',
  ];
}

export function mended(kind: Kind): string[] {
  return kind === 'sqlite' ? ['drop trigger disk'] : ['drop trigger disk on log_entries', 'drop function disk'];
}
