import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * Frozen registers of processing, by what they say, and when each was the register of its region: both only grow, so that
 * nobody changes afterwards what a register said.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, tables);
  await (kind === 'sqlite' ? refuseChangesOnSqlite(db) : refuseChangesOnPostgres(db));
}

const tables = [
  { name: 'register_documents', texts: 'hash region document', numbers: 'made_at', key: ['hash'] },
  {
    name: 'register_snapshots',
    texts: 'region hash cause by_party? agreements standing',
    numbers: 'number taken_at',
    key: ['region', 'number'],
  },
] as const;

async function refuseChangesOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const { name } of tables) {
    for (const change of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${name}_refuse_${change}`)} before ${sql.raw(change)} on ${sql.id(name)}
        begin select raise(abort, 'a frozen register does not change'); end`.execute(db);
    }
  }
}

async function refuseChangesOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_register_change() returns trigger language plpgsql as
    $$ begin raise exception 'a frozen register does not change'; end $$`.execute(db);
  for (const { name } of tables) {
    await sql`create trigger ${sql.id(`${name}_refuse_change`)} before update or delete or truncate on ${sql.id(name)}
      for each statement execute function refuse_register_change()`.execute(db);
  }
}
