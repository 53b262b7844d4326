import type { Kysely } from 'kysely';
import { createTables } from './create-tables.ts';

/** Files of support events, and what became of their lines. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, tables);
  await db.schema
    .createIndex('support_imports_by_party')
    .on('support_imports')
    .columns(['party_id', 'started_at'])
    .execute();
  await db.schema
    .createIndex('support_import_lines_by_subject')
    .on('support_import_lines')
    .column('subject_id')
    .where('subject_id', 'is not', null)
    .execute();
}

const tables = [
  {
    name: 'support_imports',
    texts: 'id party_id media_type runner state because?',
    numbers: 'tries text_line? lines accepted earlier refused started_at updated_at',
    key: ['id'],
  },
  {
    name: 'support_import_lines',
    texts: 'import_id event_id? subject_id? digest? problem? errors?',
    numbers: 'line text_line? seen_in accepted_in? recorded',
    key: ['import_id', 'line'],
  },
] as const;
