import { type Kysely, sql } from 'kysely';

/** What clients asked under their rights, by when it must be answered, and what was done with it, step by step. */
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
