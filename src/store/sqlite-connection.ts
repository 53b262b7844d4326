import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite';

/** How long a connection waits for another one's write, in milliseconds. */
const busyTimeout = 5_000;

/**
 * A connection that keeps what it acknowledges, also through a power cut. The order matters: the first pragma that
 * touches the file may already have to wait for another connection.
 * @throws when the file cannot be opened, or does not take one of the settings that durability rests on
 */
export function openSqliteConnection(file: string, options: DatabaseSyncOptions = {}): DatabaseSync {
  const connection = new DatabaseSync(file, { ...options, timeout: busyTimeout });
  try {
    connection.exec(`pragma busy_timeout = ${busyTimeout}`);
    if (options.readOnly !== true) connection.exec('pragma journal_mode = wal');
    connection.exec('pragma synchronous = full');
    // Overwrites what is deleted, so that a destroyed key is gone from the file.
    connection.exec('pragma secure_delete = on');
    connection.exec('pragma foreign_keys = on');
    // Without it, `insert or replace` would slip past the triggers that keep the log as it is.
    connection.exec('pragma recursive_triggers = on');
    assertSetting(connection, 'journal_mode', 'wal');
    assertSetting(connection, 'synchronous', 2);
    assertSetting(connection, 'secure_delete', 1);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * A statement that SQLite makes a plan for once. Of a parameter that is itself the limit it looks at the value for its plan,
 * and so makes a new one each time that the value is set, which takes longer than most statements do; of a sum it does not.
 */
export const toKeptPlan = (statement: string): string => statement.replace(/\blimit \?/gi, '$& + 0');

function assertSetting(connection: DatabaseSync, name: string, expected: string | number): void {
  const row = connection.prepare(`pragma ${name}`).get();
  const found = row?.[name];
  if (found !== expected) throw new Error(`SQLite did not take ${name} = ${expected}`);
}
