import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * Roots of complete subtrees of the log, so that a proof need not walk over its leaves; and what witnesses signed under
 * its checkpoints. Nodes are made of the leaves and can be made again; a cosignature, once written, only an attacker changes.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [
    { name: 'log_nodes', texts: 'tree hash', numbers: 'level position', key: ['tree', 'level', 'position'] },
    { name: 'log_cosignatures', texts: 'tree name line', numbers: 'size at', key: ['tree', 'size', 'name'] },
  ]);
  if (kind === 'postgres') {
    await sql`create trigger log_cosignatures_refuse_change before update or delete or truncate on log_cosignatures
      for each statement execute function refuse_log_change()`.execute(db);
    return;
  }
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`log_cosignatures_refuse_${change}`)} before ${sql.raw(change)} on log_cosignatures
      begin select raise(abort, 'the log only grows'); end`.execute(db);
  }
}
