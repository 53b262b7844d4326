import type { SQLInputValue } from 'node:sqlite';
import pg from 'pg';
import { openSqliteConnection } from '../../src/store/sqlite-connection.ts';
import type { DatabaseConfig } from '../../src/store/store.ts';

export type Row = Readonly<Record<string, SQLInputValue>>;

export interface RowReader extends AsyncDisposable {
  /** The one value of one row. */
  value(select: string): Promise<unknown>;
}

export async function openRowReader(database: DatabaseConfig): Promise<RowReader> {
  if (database.kind === 'sqlite') {
    const connection = openSqliteConnection(database.file, { readOnly: true });
    return {
      value: async (select) => Object.values(connection.prepare(select).get() ?? {})[0],
      [Symbol.asyncDispose]: async () => connection.close(),
    };
  }
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return {
    value: async (select) => Object.values((await client.query(select)).rows[0] ?? {})[0],
    [Symbol.asyncDispose]: () => client.end(),
  };
}

/** Fills tables by the hundred thousand rows, past the rooms, because only the time afterwards is measured. */
export interface RowWriter extends AsyncDisposable {
  /** @param rows all with the same columns in the same order */
  write(table: string, rows: readonly Row[]): Promise<void>;
}

export async function openRowWriter(database: DatabaseConfig): Promise<RowWriter> {
  return database.kind === 'sqlite' ? openOnSqlite(database.file) : openOnPostgres(database.url);
}

function openOnSqlite(file: string): RowWriter {
  const connection = openSqliteConnection(file);
  connection.exec('pragma cache_size = -500000');
  return {
    async write(table, rows) {
      const columns = Object.keys(rows[0] ?? {});
      const marks = columns.map(() => '?').join(', ');
      const insert = connection.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`);
      connection.exec('begin');
      for (const row of rows) insert.run(...Object.values(row));
      connection.exec('commit');
    },
    async [Symbol.asyncDispose]() {
      connection.exec('pragma wal_checkpoint(truncate)');
      connection.close();
    },
  };
}

async function openOnPostgres(url: string): Promise<RowWriter> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    async write(table, rows) {
      // Named, as on SQLite: a column that is left out has its default.
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      const insert = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`;
      await client.query(insert, [JSON.stringify(rows)]);
    },
    async [Symbol.asyncDispose]() {
      await client.query('analyze');
      await client.end();
    },
  };
}
