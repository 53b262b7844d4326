import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * That a key or a text was taken away, and may still be readable in the files of the database: noted by the database in the
 * transaction that takes it away, so that also who is cut off right after it scrubs later.
 *
 * On PostgreSQL the planner's statistics hold values of a column in plain (PostgreSQL manual, 52.51): none are kept of keys,
 * salts and texts of entries.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [{ name: 'scrubs_due', texts: 'place', numbers: 'times', key: ['place'] }]);
  await (kind === 'sqlite' ? noteOnSqlite(db) : noteOnPostgres(db));
}

const note = (place: ReturnType<typeof sql>) =>
  sql`insert into scrubs_due (place, times) values (${place}, 1)
    on conflict (place) do update set times = scrubs_due.times + 1`;

async function noteOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`create trigger subjects_note_scrub after delete on subjects
    begin ${note(sql.lit('subjects'))}; end`.execute(db);
  await sql`create trigger log_entries_note_scrub after update of entry on log_entries
    begin ${note(sql.lit('log_entries'))}; end`.execute(db);
}

async function noteOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function note_scrub() returns trigger language plpgsql as
    $$ begin ${note(sql.raw('tg_table_name'))}; return null; end $$`.execute(db);
  await sql`create trigger subjects_note_scrub after delete on subjects
    for each statement execute function note_scrub()`.execute(db);
  for (const column of ['wrapped_key', 'log_salt', 'bsn_index']) {
    await sql`alter table subjects alter column ${sql.id(column)} set statistics 0`.execute(db);
  }
  await sql`alter table log_entries alter column entry set statistics 0`.execute(db);
}
