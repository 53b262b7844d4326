import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/** Every engine that decided here, by its digest: an earlier decision is decided anew with the engine of its day. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [{ name: 'engines', texts: 'digest content', numbers: 'kept_at', key: ['digest'] }]);
  await (kind === 'sqlite' ? refuseChangesOnSqlite(db) : refuseChangesOnPostgres(db));
}

async function refuseChangesOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`engines_refuse_${change}`)} before ${sql.raw(change)} on engines
      begin select raise(abort, 'engines are kept as they are'); end`.execute(db);
  }
}

async function refuseChangesOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_engine_change() returns trigger language plpgsql as
    $$ begin raise exception 'engines are kept as they are'; end $$`.execute(db);
  await sql`create trigger engines_refuse_change before update or delete or truncate on engines
    for each statement execute function refuse_engine_change()`.execute(db);
}
