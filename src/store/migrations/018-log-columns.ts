import { type Kysely, sql } from 'kysely';

/**
 * Of each entry of the log its kind, who asked, and what came of a request for data: what a client is told is counted and
 * found by these, without reading every entry. One index has them all, in the order in which a person's entries are read.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  for (const column of ['kind', 'party', 'outcome']) {
    await db.schema.alterTable('log_entries').addColumn(column, text).execute();
  }
  await (kind === 'sqlite' ? copyOnSqlite(db) : copyOnPostgres(db));
  await db.schema.dropIndex('log_entries_by_subject_at').execute();
  await sql`create index log_entries_by_subject on log_entries (subject, at, tree, seq, kind, party, outcome)
    where subject is not null`.execute(db);
}

/** The log refuses every change, so this one steps around the refusal, inside the transaction of the migration. */
async function copyOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger log_entries_refuse_update`.execute(db);
  await sql`update log_entries set kind = json_extract(entry, '$.kind'), party = json_extract(entry, '$.party')`.execute(
    db,
  );
  await sql`update log_entries set outcome =
    case when coalesce(json_array_length(entry, '$.disclosed'), 0) > 0 then 'disclosed' else 'refused' end
    where party is not null and (kind = 'disclosure'
      or (kind in ('rejected', 'failed') and json_extract(entry, '$.purpose') is not null))`.execute(db);
  await sql`create trigger log_entries_refuse_update before update on log_entries
    begin select raise(abort, 'the log only grows'); end`.execute(db);
}

async function copyOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`alter table log_entries disable trigger log_entries_refuse_change`.execute(db);
  await sql`update log_entries set kind = entry::json ->> 'kind', party = entry::json ->> 'party'`.execute(db);
  await sql`update log_entries set outcome =
    case when coalesce(json_array_length(entry::json -> 'disclosed'), 0) > 0 then 'disclosed' else 'refused' end
    where party is not null and (kind = 'disclosure'
      or (kind in ('rejected', 'failed') and entry::json ->> 'purpose' is not null))`.execute(db);
  await sql`alter table log_entries enable trigger log_entries_refuse_change`.execute(db);
}
