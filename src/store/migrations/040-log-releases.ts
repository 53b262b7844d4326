import type { Kysely } from 'kysely';
import { createTables } from './create-tables.ts';

/** That somebody said that what came after the end of a tree has been repeated, in a database that was put back. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [
    { name: 'log_releases', texts: 'tree released_by entry_id', numbers: 'released_at', key: ['tree', 'entry_id'] },
  ]);
}
