import type { Kysely } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * What verifications of the log found: for every process on the database, and after a restart. A tree stands in `log_breaks` from
 * the moment that it is found broken until a verification that began after that finds it whole.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [
    { name: 'log_breaks', texts: 'tree id problem', numbers: 'from_place to_place found_at', key: ['tree'] },
    { name: 'log_verified', texts: 'name', numbers: 'at', key: ['name'] },
  ]);
}
