import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * A term may be of entries of no party, such as the refused requests of strangers; their index is small, and is written in the
 * order of their moments. And what lets entries go counts from the moment that its own entry stands in the log: a term, and the
 * lifting of a hold.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await (kind === 'sqlite' ? loosenOnSqlite(db) : loosenOnPostgres(db));
  // Two gateways give no two terms the same moment.
  await sql`create unique index retention_terms_by_moment on retention_terms (coalesce(party_id, ''), category, set_at)`.execute(
    db,
  );
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  await db.schema.alterTable('legal_holds').addColumn('lifted_entry', text).execute();
  await sql`create index log_entries_of_nobody on log_entries (at, tree, seq)
    where party is null and kind is not null`.execute(db);
}

/** SQLite changes no column: the table is made again. */
async function loosenOnSqlite(db: Kysely<unknown>): Promise<void> {
  await createTables(db, 'sqlite', [
    {
      name: 'retention_terms_again',
      texts: 'id party_id? category source set_by set_by_party? entry_id?',
      numbers: 'months? set_at',
      key: ['id'],
    },
  ]);
  await sql`insert into retention_terms_again (id, party_id, category, source, set_by, months, set_at)
    select id, party_id, category, source, set_by, months, set_at from retention_terms`.execute(db);
  await db.schema.dropTable('retention_terms').execute();
  await db.schema.alterTable('retention_terms_again').renameTo('retention_terms').execute();
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`retention_terms_refuse_${change}`)} before ${sql.raw(change)} on retention_terms
      begin select raise(abort, 'what was kept or removed stays known'); end`.execute(db);
  }
}

async function loosenOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`alter table retention_terms drop constraint retention_terms_key`.execute(db);
  await sql`alter table retention_terms add constraint retention_terms_key primary key (id),
    alter column party_id drop not null,
    add column set_by_party text collate "C", add column entry_id text collate "C"`.execute(db);
}
