import type { Kysely } from 'kysely';
import { createTables } from './create-tables.ts';

/** That the database was put back, and that somebody said that what came after it has been repeated. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [
    {
      name: 'restorations',
      texts: 'id restored_by released_by? entry_id?',
      numbers: 'restored_at released_at?',
      key: ['id'],
    },
  ]);
}
