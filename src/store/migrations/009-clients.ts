import { type Kysely, sql } from 'kysely';

/** Clients who log in: the sessions they have, and what they ask about what was shown of them. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const number = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  const strict = kind === 'sqlite' ? sql`strict` : sql``;
  let sessions = db.schema.createTable('client_sessions');
  for (const name of ['id_hash', 'client_id', 'bsn_index', 'provider'])
    sessions = sessions.addColumn(name, text, (column) => column.notNull());
  for (const name of ['authenticated_at', 'created_at', 'seen_at'])
    sessions = sessions.addColumn(name, number, (column) => column.notNull());
  await sessions
    .addPrimaryKeyConstraint('client_sessions_key', ['id_hash' as never])
    .modifyEnd(strict)
    .execute();
  await db.schema.createIndex('client_sessions_by_created_at').on('client_sessions').columns(['created_at']).execute();

  await db.schema
    .createTable('client_questions')
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('subject_id', text, (column) => column.notNull())
    .addColumn('entry_id', text, (column) => column.notNull())
    .addColumn('party_id', text, (column) => column.notNull())
    .addColumn('purpose', text, (column) => column.notNull())
    .addColumn('case_ref', text)
    .addColumn('question', text, (column) => column.notNull())
    .addColumn('asked_at', number, (column) => column.notNull())
    .addColumn('answer', text)
    .addColumn('answered_at', number)
    .addPrimaryKeyConstraint('client_questions_key', ['id'])
    .modifyEnd(strict)
    .execute();
  await db.schema.createIndex('client_questions_by_subject').on('client_questions').columns(['subject_id']).execute();
  const byParty = db.schema.createIndex('client_questions_by_party').on('client_questions');
  await byParty.columns(['party_id', 'asked_at']).execute();
}
