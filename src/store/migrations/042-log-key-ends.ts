import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * Keys that sign the log no more: whoever still has one in its settings writes nothing. A row, once written, only an attacker
 * changes, and whom to believe none of them says.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [{ name: 'log_key_ends', texts: 'kid trees', numbers: 'at', key: ['kid'] }]);
  if (kind === 'postgres') {
    await sql`create trigger log_key_ends_refuse_change before update or delete or truncate on log_key_ends
      for each statement execute function refuse_log_change()`.execute(db);
    return;
  }
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`log_key_ends_refuse_${change}`)} before ${sql.raw(change)} on log_key_ends
      begin select raise(abort, 'the log only grows'); end`.execute(db);
  }
}
