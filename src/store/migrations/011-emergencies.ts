import { type Kysely, sql } from 'kysely';

/** Who is named for emergencies, and the emergencies: asked by one, approved by another. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const number = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  for (const { name, texts, numbers } of tables) {
    let table = db.schema.createTable(name).addColumn('id', text, (column) => column.primaryKey().notNull());
    for (const [type, columns] of [[text, texts] as const, [number, numbers] as const]) {
      for (const column of columns.split(' ')) {
        table = column.endsWith('?')
          ? table.addColumn(column.slice(0, -1), type)
          : table.addColumn(column, type, (made) => made.notNull());
      }
    }
    await table.modifyEnd(kind === 'sqlite' ? sql`strict` : sql``).execute();
  }
  // Nobody is named twice at a time.
  await sql`create unique index emergency_officers_now on emergency_officers (party_id, person)
    where ended_at is null`.execute(db);
  await db.schema.createIndex('emergencies_of_case').on('emergencies').columns(['case_id', 'party_id']).execute();
  await db.schema.createIndex('emergencies_of_subject').on('emergencies').column('subject').execute();
}

const tables = [
  { name: 'emergency_officers', texts: 'party_id person named_by ended_by?', numbers: 'named_at ended_at?' },
  {
    name: 'emergencies',
    texts:
      'case_id subject agreement_hash party_id role ground asked_by approved_by? approved_party? ended_by? untold_by?',
    numbers: 'asked_at lapses_at approved_at? until_at? ended_at? untold_until?',
  },
] as const;
