import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * Trees of the log to which nothing is added any more: the database was put back, and more may have been published of them
 * than it holds. A row, once written, only an attacker changes.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const table = { name: 'log_ended_trees', texts: 'tree root ended_by entry', numbers: 'size at', key: ['tree'] };
  await createTables(db, kind, [table]);
  if (kind === 'postgres') {
    await sql`create trigger log_ended_trees_refuse_change before update or delete or truncate on log_ended_trees
      for each statement execute function refuse_log_change()`.execute(db);
    return;
  }
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`log_ended_trees_refuse_${change}`)} before ${sql.raw(change)} on log_ended_trees
      begin select raise(abort, 'the log only grows'); end`.execute(db);
  }
}
