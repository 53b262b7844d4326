import { type Kysely, sql } from 'kysely';

/**
 * What care providers tell of the support of a client, event by event; and of each person whether there is any, so that
 * who has none costs no look at them.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await (kind === 'sqlite' ? addTableOnSqlite(db) : addTableOnPostgres(db));
  await db.schema
    .createIndex('support_events_by_subject')
    .on('support_events')
    .columns(['subject_id', 'seq'])
    .execute();
  await db.schema
    .alterTable('subjects')
    .addColumn('has_support', kind === 'sqlite' ? 'integer' : 'smallint', (column) => column.notNull().defaultTo(0))
    .execute();
}

/** The number of a row that is gone is not given again: who reads on after it must not miss another. */
async function addTableOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`create table support_events (
    seq integer primary key autoincrement, id text not null unique, subject_id text not null, case_id text not null,
    party_id text not null, received_at integer not null, revises text unique, sealed text not null,
    sealed_reason text not null, request_key text unique, request_digest text) strict`.execute(db);
  await sql`create trigger support_events_refuse_update before update on support_events
    begin select raise(abort, 'what was told is never changed'); end`.execute(db);
}

async function addTableOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create table support_events (
    seq bigint generated always as identity primary key, id text collate "C" not null unique,
    subject_id text collate "C" not null, case_id text collate "C" not null, party_id text collate "C" not null,
    received_at bigint not null, revises text collate "C" unique, sealed text collate "C" not null,
    sealed_reason text collate "C" not null, request_key text collate "C" unique,
    request_digest text collate "C")`.execute(db);
  await sql`create function refuse_support_change() returns trigger language plpgsql as
    $$ begin raise exception 'what was told is never changed'; end $$`.execute(db);
  await sql`create trigger support_events_refuse_update before update on support_events
    for each statement execute function refuse_support_change()`.execute(db);
}
