import type { Kysely } from 'kysely';
import { createTables } from './create-tables.ts';

/** What clients asked under their rights, by when it must be answered, and what was done with it, step by step. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, tables);
  for (const column of ['party_id', 'subject_id']) {
    await db.schema.createIndex(`rights_requests_by_${column}`).on('rights_requests').column(column).execute();
  }
}

const tables = [
  {
    name: 'rights_requests',
    texts: 'id kind party_id state fields received_on due_on erase_by? sealed? refusal? task_id? subject_id? case_id?',
    numbers: 'extension_days extended',
    key: ['id'],
  },
  { name: 'rights_events', texts: 'request_id type by', numbers: 'number at', key: ['request_id', 'number'] },
] as const;
