import { type Kysely, sql } from 'kysely';

/**
 * Of each entry of the log whom it is about, to read the log per person; and of each person the salt that those
 * references are made with. Who was here before keeps the references of the entries from before: their salt is their id.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  await db.schema.alterTable('subjects').addColumn('log_salt', text).execute();
  await sql`update subjects set log_salt = id`.execute(db);
  await db.schema.alterTable('log_entries').addColumn('subject', text).execute();
  await (kind === 'sqlite' ? copyOnSqlite(db) : copyOnPostgres(db));
  await db.schema.createIndex('log_entries_by_subject_at').on('log_entries').columns(['subject', 'at']).execute();
}

/** The log refuses every change, so this one steps around the refusal, inside the transaction of the migration. */
async function copyOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger log_entries_refuse_update`.execute(db);
  await sql`update log_entries set subject = json_extract(entry, '$.subject')`.execute(db);
  await sql`create trigger log_entries_refuse_update before update on log_entries
    begin select raise(abort, 'the log only grows'); end`.execute(db);
}

async function copyOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`alter table log_entries disable trigger log_entries_refuse_change`.execute(db);
  await sql`update log_entries set subject = entry::json ->> 'subject'`.execute(db);
  await sql`alter table log_entries enable trigger log_entries_refuse_change`.execute(db);
}
