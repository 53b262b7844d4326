import { type Kysely, sql } from 'kysely';

/** Files of support events, and what became of their lines. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const number = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  for (const { name, texts, numbers, key } of tables) {
    let table = db.schema.createTable(name);
    for (const [type, columns] of [[text, texts] as const, [number, numbers] as const]) {
      for (const column of columns.split(' ')) {
        table = column.endsWith('?')
          ? table.addColumn(column.slice(0, -1), type)
          : table.addColumn(column, type, (made) => made.notNull());
      }
    }
    await table
      .addPrimaryKeyConstraint(`${name}_key`, [...key] as never[])
      .modifyEnd(kind === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
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
