import type { Kysely } from 'kysely';
import { createTables } from './create-tables.ts';

/** Why somebody looked in the log for a client: sealed under the data key of that client, and gone with it. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [
    { name: 'log_read_reasons', texts: 'id subject_id party_id read_by sealed', numbers: 'at', key: ['id'] },
  ]);
  await db.schema.createIndex('log_read_reasons_by_subject').on('log_read_reasons').column('subject_id').execute();
}
